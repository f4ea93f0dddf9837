import assert from 'node:assert/strict'
import type { Settings } from '../../src/reminders/person.js'
import { afterQuietHours } from '../../src/reminders/quiet-hours.js'
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
    it(what, () => assert.equal(iso(afterQuietHours(at(asked), settings, zone)), expected))
})
