import assert from 'node:assert/strict'
import { Pace } from '../../src/delivery/pace.js'

describe('pace', () => {
  const ROUTE = 'msteams https://smba/'
  let pace: Pace
  beforeEach(() => {
    pace = new Pace()
  })

  /** Of what has just come due. */
  const wait = (conversation: string, now: number) => pace.wait(conversation, ROUTE, now, now)

  it('lets go whoever was not told to wait', () => assert.equal(wait('a', 0), null))

  it('spreads what comes up during a pause behind the one who ran into it', () => {
    pace.throttled('a', ROUTE, 10_000)
    assert.deepEqual([wait('a', 1), wait('a', 2)], [11_000, 12_000])
    assert.equal(wait('b', 2), null)
    assert.equal(wait('a', 10_000), null)
  })

  it('brings all back together, in order, to a conversation that gave no answer', () => {
    pace.unanswered('a', 10_000)
    assert.deepEqual([wait('a', 1), wait('a', 2)], [10_001, 10_002])
  })

  it('pauses a whole route that throttles three conversations in a row, and no other', () => {
    for (const conversation of ['a', 'b', 'c']) pace.throttled(conversation, ROUTE, 10_000)
    assert.deepEqual([wait('d', 1), wait('e', 1)], [10_020, 10_040])
    assert.equal(pace.wait('f', 'slack https://slack/', 1, 1), null)
    assert.equal(wait('d', 10_000), null)
  })

  it('does not pause a route that serves others in between, or throttles one conversation thrice', () => {
    pace.throttled('a', ROUTE, 10_000)
    pace.throttled('b', ROUTE, 10_000)
    pace.delivered(ROUTE)
    pace.throttled('c', ROUTE, 10_000)
    pace.throttled('c', ROUTE, 11_000)
    pace.throttled('c', ROUTE, 12_000)
    assert.equal(wait('d', 1), null)
  })

  it('lets nothing that came due meanwhile pass by what comes back at the end of a pause', () => {
    pace.unanswered('a', 10_500)
    pace.sweep(11_000)
    assert.equal(pace.waitOf('a', 11_000, 10_200), 10_501)
    assert.equal(pace.waitOf('a', 11_000, 10_500), null)
    assert.equal(pace.waitOf('a', 11_000, 10_501), null)
  })

  it('keeps the longer pause', () => {
    pace.throttled('a', ROUTE, 10_000)
    pace.throttled('a', ROUTE, 5_000)
    assert.equal(wait('a', 9_999), 11_000)
  })

  it('forgets pauses that are over', () => {
    pace.throttled('a', ROUTE, 10_000)
    pace.sweep(15_000)
    assert.equal(wait('a', 0), null)
  })
})
