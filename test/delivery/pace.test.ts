import assert from 'node:assert/strict'
import { Pace } from '../../src/delivery/pace.js'

describe('pace', () => {
  const ROUTE = 'msteams https://smba/'
  let pace: Pace
  beforeEach(() => {
    pace = new Pace()
  })

  it('lets go whoever was not told to wait', () => assert.equal(pace.wait('a', ROUTE, 0), null))

  it('spreads what comes up during a pause behind the one who ran into it', () => {
    pace.throttled('a', ROUTE, 10_000)
    assert.deepEqual([pace.wait('a', ROUTE, 1), pace.wait('a', ROUTE, 2)], [11_000, 12_000])
    assert.equal(pace.wait('b', ROUTE, 2), null)
    assert.equal(pace.wait('a', ROUTE, 10_000), null)
  })

  it('brings all back together, in order, to a conversation that gave no answer', () => {
    pace.unanswered('a', 10_000)
    assert.deepEqual([pace.wait('a', ROUTE, 1), pace.wait('a', ROUTE, 2)], [10_001, 10_002])
  })

  it('pauses a whole route that throttles three conversations in a row, and no other', () => {
    for (const conversation of ['a', 'b', 'c']) pace.throttled(conversation, ROUTE, 10_000)
    assert.deepEqual([pace.wait('d', ROUTE, 1), pace.wait('e', ROUTE, 1)], [10_020, 10_040])
    assert.equal(pace.wait('f', 'slack https://slack/', 1), null)
    assert.equal(pace.wait('d', ROUTE, 10_000), null)
  })

  it('does not pause a route that serves others in between, or throttles one conversation thrice', () => {
    pace.throttled('a', ROUTE, 10_000)
    pace.throttled('b', ROUTE, 10_000)
    pace.delivered(ROUTE)
    pace.throttled('c', ROUTE, 10_000)
    pace.throttled('c', ROUTE, 11_000)
    pace.throttled('c', ROUTE, 12_000)
    assert.equal(pace.wait('d', ROUTE, 1), null)
  })

  it('keeps the longer pause', () => {
    pace.throttled('a', ROUTE, 10_000)
    pace.throttled('a', ROUTE, 5_000)
    assert.equal(pace.wait('a', ROUTE, 9_999), 11_000)
  })

  it('forgets pauses that are over', () => {
    pace.throttled('a', ROUTE, 10_000)
    pace.sweep(10_000)
    assert.equal(pace.wait('a', ROUTE, 0), null)
  })
})
