import './british.js'
import assert from 'node:assert/strict'
import { inOrder, sectionOf } from '../../../src/page/browser/coming/sections.js'

const BERLIN = 'Europe/Berlin'

/** Where a waiting reminder stands at a moment, on Berlin's clocks. */
const places: [now: string, at: string, day: string][] = [
  ['2026-11-24T09:00+01:00', '2026-11-24T23:59+01:00', '2026-11-24'],
  ['2026-11-24T09:00+01:00', '2026-11-24T08:00+01:00', '2026-11-24'],
  ['2026-11-24T23:59+01:00', '2026-11-25T00:00+01:00', '2026-11-25'],
  ['2026-11-24T09:00+01:00', '2026-11-26T00:00+01:00', '2026-11-26'],
  ['2026-11-24T09:00+01:00', '2026-11-29T23:59+01:00', '2026-11-29'],
  ['2026-11-24T09:00+01:00', '2026-11-30T00:00+01:00', '2026-11-30'],
  ['2026-11-29T09:00+01:00', '2026-11-30T09:00+01:00', '2026-11-30'],
  ['2026-11-29T09:00+01:00', '2026-12-01T09:00+01:00', '2026-12-01'],
  // The day of 25 hours: 24 hours on it is still the same day.
  ['2026-10-25T00:00+02:00', '2026-10-25T23:30+01:00', '2026-10-25'],
]

describe('the days of the list', () => {
  for (const [now, at, day] of places)
    it(`${at} is of ${day} at ${now}`, () =>
      assert.equal(sectionOf({ state: 'waiting', at: Date.parse(at) }, Date.parse(now), BERLIN), day))

  it('are of the zone of the person', () => {
    const [now, at] = [Date.parse('2026-11-24T22:00Z'), Date.parse('2026-11-24T23:30Z')]
    assert.equal(sectionOf({ state: 'waiting', at }, now, 'UTC'), '2026-11-24')
    assert.equal(sectionOf({ state: 'waiting', at }, now, BERLIN), '2026-11-25')
  })

  it('leave what waits, failed or rests to sections of its own', () => {
    for (const state of ['overdue', 'failed', 'paused'] as const)
      assert.equal(sectionOf({ state, at: 0 }, 0, BERLIN), state)
  })

  it('stand between what waits for an answer and what is paused', () => {
    const all = ['paused', '2026-12-01', 'failed', '2026-11-24', 'overdue']
    assert.deepEqual(inOrder(all), ['overdue', 'failed', '2026-11-24', '2026-12-01', 'paused'])
  })
})
