import assert from 'node:assert/strict'
import { Temporal } from 'temporal-polyfill'
import { calendarOf } from '../../src/page/calendar.js'
import type { Draft } from '../../src/reminders/draft.js'
import { anna, once, Rig, series, ZONE } from '../reminders/rig.js'
import { cpuMsSince } from '../support/cpu.js'

/** Tuesday 24 November 2026, 9:00 in Berlin. */
describe('the calendar of the page', () => {
  let rig: Rig
  beforeEach(() => {
    rig = new Rig()
  })
  const set = async (draft: Pick<Draft, 'text' | 'schedule'>) => assert.ok((await rig.book.create(anna, draft)).ok)
  const days = async (from: string, count: number) => {
    const context = { now: rig.now, timeZone: ZONE, locale: 'en-GB' }
    const { days } = await calendarOf(rig.book, anna, undefined, context, Temporal.PlainDate.from(from), count)
    return days.map(({ date, items }) => [
      date,
      items.map(({ text, count = 1, isMovable }) => [text, count, isMovable]),
    ])
  }

  it('has each day with what comes on it, and folds what comes often', async () => {
    await set({ text: 'water', schedule: series('FREQ=HOURLY;BYHOUR=10,11,12,13', '2026-11-24T10:00:00') })
    await set({ text: 'call', schedule: once('2026-11-24T08:30:00Z') })
    await set({ text: 'later', schedule: once('2026-11-26T22:59:00Z') })
    await set({ text: 'after midnight', schedule: once('2026-11-26T23:00:00Z') })
    assert.deepEqual(await days('2026-11-24', 4), [
      [
        '2026-11-24',
        [
          ['call', 1, true],
          ['water', 4, true],
        ],
      ],
      ['2026-11-25', [['water', 4, false]]],
      [
        '2026-11-26',
        [
          ['water', 4, false],
          ['later', 1, true],
        ],
      ],
      [
        '2026-11-27',
        [
          ['after midnight', 1, true],
          ['water', 4, false],
        ],
      ],
    ])
  })

  it('shows a far week without what comes before it, and a minutely series without delay', async () => {
    await set({ text: 'weekly', schedule: series('FREQ=WEEKLY;BYDAY=TU', '2026-11-24T10:00:00') })
    await set({ text: 'minutely', schedule: series('FREQ=MINUTELY', '2026-11-24T10:00:00') })
    const began = process.cpuUsage()
    const [day] = await days('2027-03-30', 1)
    assert.deepEqual(day, [
      '2027-03-30',
      [
        ['minutely', 1440, false],
        ['weekly', 1, false],
      ],
    ])
    assert.ok(cpuMsSince(began) < 2_000)
  })
})
