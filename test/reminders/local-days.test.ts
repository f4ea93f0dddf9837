import assert from 'node:assert/strict'
import { HOUR_MS } from '../../src/reminders/time.js'
import { dayRange, type Range, weekRange } from '../../src/reminders/wall-time.js'
import { at, iso, ZONE } from './rig.js'

const ends = ({ from, to }: Range) => [iso(from), iso(to)]
const hours = ({ from, to }: Range) => (to - from) / HOUR_MS

describe('local days and weeks', () => {
  it('run from midnight to midnight on the wall clock', () => {
    assert.deepEqual(ends(dayRange(at('2026-11-24T22:59:59Z'), ZONE)), ['2026-11-23T23:00:00Z', '2026-11-24T23:00:00Z'])
    assert.deepEqual(ends(dayRange(at('2026-11-24T23:00:00Z'), ZONE)), ['2026-11-24T23:00:00Z', '2026-11-25T23:00:00Z'])
    assert.deepEqual(ends(dayRange(at('2026-11-24T08:00:00Z'), ZONE, 1)), [
      '2026-11-24T23:00:00Z',
      '2026-11-25T23:00:00Z',
    ])
  })

  it('have 23 or 25 hours where the clocks change', () => {
    assert.equal(hours(dayRange(at('2026-03-29T12:00:00Z'), ZONE)), 23)
    assert.equal(hours(dayRange(at('2026-10-25T12:00:00Z'), ZONE)), 25)
    assert.equal(hours(weekRange(at('2026-10-25T12:00:00Z'), ZONE)), 7 * 24 + 1)
  })

  it('start a week on monday, also for a sunday and before 1970', () => {
    const week = ['2026-11-22T23:00:00Z', '2026-11-29T23:00:00Z']
    for (const day of ['2026-11-23T00:00:00Z', '2026-11-24T08:00:00Z', '2026-11-29T22:59:59Z'])
      assert.deepEqual(ends(weekRange(at(day), ZONE)), week, day)
    assert.deepEqual(ends(weekRange(at('2026-11-24T08:00:00Z'), ZONE, 1)), [
      '2026-11-29T23:00:00Z',
      '2026-12-06T23:00:00Z',
    ])
    assert.deepEqual(ends(weekRange(at('1969-12-28T12:00:00Z'), 'UTC')), [
      '1969-12-22T00:00:00Z',
      '1969-12-29T00:00:00Z',
    ])
  })

  it('start later where the clocks jump over midnight', () => {
    assert.equal(iso(dayRange(at('2026-09-06T12:00:00Z'), 'America/Santiago').from), '2026-09-06T04:00:00Z')
  })
})
