import assert from 'node:assert/strict'
import type { Settings } from '../../src/reminders/person.js'
import { afterQuietTime, quietAt } from '../../src/reminders/quiet-time.js'
import { at, iso } from './rig.js'

const night: Settings = { quietHours: { from: '22:00', to: '07:00' } }
const noon: Settings = { quietHours: { from: '12:00', to: '13:30' } }

describe('quiet hours', () => {
  const table: [what: string, settings: Settings, zone: string, asked: string, expected: string][] = [
    ['let the day pass', night, 'UTC', '2026-11-24T12:00:00Z', '2026-11-24T12:00:00Z'],
    ['hold their first moment', night, 'UTC', '2026-11-24T22:00:00Z', '2026-11-25T07:00:00Z'],
    ['let the moment before them pass', night, 'UTC', '2026-11-24T21:59:59Z', '2026-11-24T21:59:59Z'],
    ['hold what is after midnight to the same morning', night, 'UTC', '2026-11-25T03:00:00Z', '2026-11-25T07:00:00Z'],
    ['let their end pass', night, 'UTC', '2026-11-25T07:00:00Z', '2026-11-25T07:00:00Z'],
    ['hold within a day', noon, 'UTC', '2026-11-25T13:29:00Z', '2026-11-25T13:30:00Z'],
    ['let pass around a midday', noon, 'UTC', '2026-11-25T23:00:00Z', '2026-11-25T23:00:00Z'],
    ['are of the zone of the reminder', night, 'Asia/Tokyo', '2026-11-24T13:30:00Z', '2026-11-24T22:00:00Z'],
    [
      'are of the person’s zone first',
      { ...night, timeZone: 'UTC' },
      'Asia/Tokyo',
      '2026-11-24T13:30:00Z',
      '2026-11-24T13:30:00Z',
    ],
    [
      'end by the wall clock in the night of a change',
      night,
      'Europe/Berlin',
      '2026-10-24T21:00:00Z',
      '2026-10-25T06:00:00Z',
    ],
    [
      'are none when from is to',
      { quietHours: { from: '22:00', to: '22:00' } },
      'UTC',
      '2026-11-24T22:00:00Z',
      '2026-11-24T22:00:00Z',
    ],
    ['are none when off', { quietHours: null }, 'UTC', '2026-11-24T23:00:00Z', '2026-11-24T23:00:00Z'],
    ['are none when never set', {}, 'UTC', '2026-11-24T23:00:00Z', '2026-11-24T23:00:00Z'],
  ]
  for (const [what, settings, zone, asked, expected] of table)
    it(what, () => assert.equal(iso(afterQuietTime(at(asked), settings, zone)), expected))
})

describe('quiet days off', () => {
  const free: Settings = { quietDaysOff: true }
  const nights: Settings = { ...free, quietHours: { from: '22:00', to: '07:00' } }
  const table: [what: string, settings: Settings, asked: string, expected: string, why: string | null][] = [
    ['let a work day pass', free, '2026-11-27T15:00:00Z', '2026-11-27T15:00:00Z', null],
    ['hold a Saturday to Monday morning', free, '2026-11-28T10:00:00Z', '2026-11-30T09:00:00Z', 'day-off'],
    ['hold a Sunday to its last second', free, '2026-11-29T23:59:59Z', '2026-11-30T09:00:00Z', 'day-off'],
    ['let the first second of a work day pass', free, '2026-11-30T00:00:00Z', '2026-11-30T00:00:00Z', null],
    [
      'go by the work days',
      { ...free, workDays: ['SU', 'MO', 'TU'] },
      '2026-11-25T10:00:00Z',
      '2026-11-29T09:00:00Z',
      'day-off',
    ],
    [
      'go by what morning means',
      { ...free, timesOfDay: { morning: '06:30' } },
      '2026-11-28T10:00:00Z',
      '2026-11-30T06:30:00Z',
      'day-off',
    ],
    ['follow quiet hours that end on them', nights, '2026-11-27T23:00:00Z', '2026-11-30T09:00:00Z', 'quiet-hours'],
    [
      'end with the quiet hours where those end later',
      { ...free, quietHours: { from: '22:00', to: '10:00' } },
      '2026-11-28T10:00:00Z',
      '2026-11-30T10:00:00Z',
      'day-off',
    ],
    [
      'are none for those who work every day',
      { ...free, workDays: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] },
      '2026-11-28T10:00:00Z',
      '2026-11-28T10:00:00Z',
      null,
    ],
    [
      'are none where nobody ever works',
      { ...free, workDays: [] },
      '2026-11-28T10:00:00Z',
      '2026-11-28T10:00:00Z',
      null,
    ],
    ['are none unless asked for', { workDays: ['MO'] }, '2026-11-28T10:00:00Z', '2026-11-28T10:00:00Z', null],
    [
      'are of the person’s own zone',
      { ...free, timeZone: 'Asia/Tokyo' },
      '2026-11-27T16:00:00Z',
      '2026-11-30T00:00:00Z',
      'day-off',
    ],
  ]
  for (const [what, settings, asked, expected, why] of table)
    it(what, () => {
      assert.equal(iso(afterQuietTime(at(asked), settings, 'UTC')), expected)
      assert.equal(quietAt(at(asked), settings, 'UTC'), why)
    })
})
