import assert from 'node:assert/strict'
import { NEVER } from '../../src/reminders/due.js'
import { type ListFilter, selectRows } from '../../src/reminders/listing.js'
import type { Reminder } from '../../src/reminders/reminder.js'
import { aReminder } from '../storage/samples.js'
import { at, iso, NOW, series } from './rig.js'

/** Now is Tuesday 2026-11-24, 9:00 in Berlin; one hour ahead of UTC. */
const waiting = (id: string, due: string, fields: Partial<Reminder> = {}) =>
  aReminder(id, { text: id, dueAt: at(due), ...fields })

const DAILY = series('FREQ=DAILY', '2026-11-01T20:00:00')
const REMINDERS: Reminder[] = [
  waiting('sunday-night', '2026-11-29T22:59:59Z'),
  waiting('tonight', '2026-11-24T22:59:59Z'),
  waiting('midnight', '2026-11-24T23:00:00Z'),
  waiting('tomorrow-night', '2026-11-25T22:59:59Z'),
  waiting('next-monday', '2026-11-29T23:00:00Z'),
  waiting('in-two-weeks', '2026-12-07T08:00:00Z'),
  waiting('daily', '2026-11-24T19:00:00Z', { schedule: DAILY }),
  waiting('asleep', iso(NEVER), { schedule: DAILY, occurrenceAt: at('2026-11-24T19:00:00Z') }),
  waiting('lead', '2026-11-24T10:00:00Z', { leadOf: 'tonight', leadMs: 60_000 }),
  waiting('fired', '2026-11-24T07:00:00Z', { status: 'fired', firedAt: at('2026-11-24T07:00:01Z') }),
  waiting('nagging', '2026-11-24T08:10:00Z', { firedAt: NOW, nag: { everyMs: 600_000, limit: 3, sent: 1 } }),
  waiting('failed', '2026-11-23T08:00:00Z', { status: 'failed', failure: { code: 'x', at: NOW } }),
  waiting('done', '2026-11-20T08:00:00Z', { status: 'done', closedAt: at('2026-11-22T08:00:00Z') }),
  waiting('done-series', '2026-11-20T08:00:00Z', { status: 'done', closedAt: NOW, schedule: DAILY }),
  waiting('read-agenda', '2026-11-20T08:00:00Z', { status: 'done', closedAt: NOW, content: 'agenda' }),
  waiting('cancelled', '2026-11-25T08:00:00Z', { status: 'cancelled', closedAt: NOW }),
]

const day = (from: string, to: string) => ({ from: at(`${from}T23:00:00Z`), to: at(`${to}T23:00:00Z`) })
const TODAY = day('2026-11-23', '2026-11-24')
const TOMORROW = day('2026-11-24', '2026-11-25')
const THIS_WEEK = day('2026-11-22', '2026-11-29')
const NEXT_WEEK = day('2026-11-29', '2026-12-06')

const ids = (filter: ListFilter, reminders = REMINDERS) =>
  selectRows(reminders, filter).map(({ reminder }) => reminder.id)

describe('choosing what to list', () => {
  const table: [filter: ListFilter, expected: string[]][] = [
    [
      {},
      [
        'failed',
        'fired',
        'nagging',
        'daily',
        'tonight',
        'midnight',
        'tomorrow-night',
        'sunday-night',
        'next-monday',
        'in-two-weeks',
        'asleep',
      ],
    ],
    [{ period: TODAY }, ['fired', 'nagging', 'daily', 'tonight']],
    [{ period: TOMORROW }, ['midnight', 'daily', 'tomorrow-night']],
    [
      { period: THIS_WEEK },
      ['failed', 'fired', 'nagging', 'daily', 'tonight', 'midnight', 'tomorrow-night', 'sunday-night'],
    ],
    [{ period: NEXT_WEEK }, ['next-monday', 'daily']],
    [{ show: 'next' }, ['nagging']],
    [{ show: 'repeating' }, ['daily', 'asleep']],
    [{ show: 'overdue' }, ['fired', 'nagging']],
    [{ show: 'failed' }, ['failed']],
    [{ show: 'done' }, ['done']],
    [{ show: 'done', period: TODAY }, []],
    [{ show: 'done', period: day('2026-11-21', '2026-11-22') }, ['done']],
    [{ contains: 'night of tomorrow', keys: ['tomorrow', 'night'] }, ['tomorrow-night']],
    [{ contains: 'on' }, []],
    [{ contains: 'NIGHT tomorrow' }, ['tomorrow-night']],
    [{ period: TOMORROW, contains: 'night' }, ['midnight', 'tomorrow-night']],
  ]
  for (const [filter, expected] of table) it(JSON.stringify(filter), () => assert.deepEqual(ids(filter), expected))

  it('shows a series under the occurrence that lies in the period', () => {
    const row = selectRows(REMINDERS, { period: NEXT_WEEK }).find(({ reminder }) => reminder.id === 'daily')
    assert.equal(iso(row?.at ?? 0), '2026-11-30T19:00:00Z')
  })

  it('knows what is asleep', () => {
    const rows = selectRows(REMINDERS, { show: 'repeating' })
    assert.deepEqual(
      rows.map(({ paused }) => paused),
      [false, true],
    )
  })

  it('ignores case and accents, and looks into the message that it is about', () => {
    const about = { text: 'Réunion at the Café' }
    assert.deepEqual(ids({ contains: 'cafe REUNION' }, [waiting('a', '2026-11-25T08:00:00Z', { about })]), ['a'])
  })
})
