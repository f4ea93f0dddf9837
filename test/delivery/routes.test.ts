import assert from 'node:assert/strict'
import { Routes, routeOf } from '../../src/delivery/routes.js'
import { DAY_MS } from '../../src/reminders/time.js'
import { conversation, NOON } from './desk.js'

describe('a route in trouble', () => {
  const ROUTE = 'test http://127.0.0.1:1/'
  /** After trouble in these conversations. */
  const troubledIn = (...conversations: string[]) => {
    const routes = new Routes()
    for (const one of conversations) routes.troubled(ROUTE, `test|${one}`, NOON)
    return routes
  }
  const waits = (routes: Routes, ...moments: number[]) => moments.map((ms) => routes.waitMs(ROUTE, NOON + ms))

  it('is one that troubles three conversations with no answer in between, not one of them often', () => {
    assert.deepEqual(waits(troubledIn('a', 'b'), 0, 0), [0, 0])
    assert.deepEqual(waits(troubledIn('a', 'b', 'b', 'b'), 0, 0), [0, 0])
    const routes = troubledIn('a', 'b')
    routes.answered(ROUTE)
    routes.troubled(ROUTE, 'test|c', NOON)
    assert.deepEqual(waits(routes, 0, 0), [0, 0])
  })

  it('is tried with one message, and the others wait for what that finds out, each for a moment of its own', () =>
    assert.deepEqual(waits(troubledIn('a', 'b', 'c'), 0, 0, 50, 199), [0, 201, 152, 4]))

  it('is tried with the next when the one before is not answered soon', () =>
    assert.deepEqual(waits(troubledIn('a', 'b', 'c'), 0, 200, 250), [0, 0, 151]))

  it('is left alone until the next gap is over when the try failed', () => {
    const routes = troubledIn('a', 'b', 'c')
    waits(routes, 0)
    routes.troubled(ROUTE, 'test|a', NOON + 50)
    assert.deepEqual(waits(routes, 50, 50, 450), [401, 402, 0])
  })

  it('is tried after gaps that double up to ten seconds while it stays in trouble', () => {
    const routes = troubledIn('a', 'b', 'c')
    const tried: number[] = []
    for (let ms = 0; ms <= 40_000; ms += 100) {
      if (routes.waitMs(ROUTE, NOON + ms) > 0) continue
      tried.push(ms / 1_000)
      routes.troubled(ROUTE, 'test|a', NOON + ms)
    }
    assert.deepEqual(tried, [0, 0.4, 1.2, 2.8, 6, 12.4, 22.4, 32.4])
  })

  it('is open for all once it answers', () => {
    const routes = troubledIn('a', 'b', 'c')
    waits(routes, 0, 0)
    routes.answered(ROUTE)
    assert.deepEqual(waits(routes, 1, 1, 1), [0, 0, 0])
  })

  it('is tried at once when the clock was set back', () => {
    const routes = troubledIn('a', 'b', 'c')
    assert.deepEqual(waits(routes, 0, -DAY_MS, -DAY_MS), [0, 0, 201])
  })

  it('is a channel at one service URL', () => {
    const at = (channelId: string, reference: unknown) => routeOf({ ...conversation('test|a'), channelId, reference })
    const known = [at('test', { serviceUrl: 'a' }), at('test', { serviceUrl: 'b' }), at('other', { serviceUrl: 'a' })]
    assert.equal(new Set([...known, at('test', null)]).size, 4)
    assert.equal(at('test', { serviceUrl: 'a', conversation: 1 }), known[0])
  })
})
