import assert from 'node:assert/strict'
import type { Context } from '../../../src/language/intent.js'
import type { Changed, NewTime, Timed } from '../../../src/language/time-reading.js'
import { understandTime } from '../../../src/language/understand.js'
import { occurrencesFrom } from '../../../src/reminders/occurrences.js'
import type { Series } from '../../../src/reminders/schedule.js'

/**
 * What a reminder's time becomes by words said of it: the time that it had, the words, what comes of it. Wednesday 2 December 2026, 10:15 in Berlin.
 */

const timeZone = 'Europe/Berlin'
const context = (locale: string): Context => ({ now: Date.parse('2026-12-02T09:15:00Z'), timeZone, locale })

/** "Fri 12-04 14:30" */
const shown = (at: number): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const { weekday, month, day, hour, minute } = Object.fromEntries(parts.map(({ type, value }) => [type, value]))
  return `${weekday} ${month}-${day} ${hour}:${minute}`
}

const berlin = (wall: string): number => Date.parse(`${wall}:00+01:00`)

const once = (wall: string, hasCome = false): Timed => ({
  schedule: { kind: 'once', at: berlin(wall), timeZone },
  at: berlin(wall),
  hasCome,
})

function series(rule: string, start: string, more: Partial<Series> = {}): Timed {
  const schedule: Series = { kind: 'series', rule, start: `${start}:00`, timeZone, ...more }
  const [at = 0] = occurrencesFrom(schedule, context('en-GB').now, 1)
  return { schedule, at }
}

function told(time: NewTime | null, count = 3): string {
  if (time === null) return '-'
  if (time.problem) return time.problem.kind
  if (time.schedule === null) return 'asks'
  const { schedule } = time
  return schedule.kind === 'once'
    ? shown(schedule.at)
    : occurrencesFrom(schedule, context('en-GB').now, count).map(shown).join(', ')
}

function change(was: Timed, words: string, locale = 'en-GB'): Changed {
  const { onto, schedule } = understandTime(words, context(locale))
  assert.ok(onto, `"${words}" is a time: ${JSON.stringify(schedule)}`)
  return onto(was)
}

const friday = once('2026-12-04T14:30')
const morning = once('2026-12-03T09:00')
const evening = once('2026-12-03T20:00')

describe('a changed time of what comes once', () => {
  const table: [Timed, string, string, locale?: string][] = [
    // a day keeps the time
    [friday, 'monday', 'Mon 12-07 14:30'],
    [friday, 'the 9th', 'Wed 12-09 14:30'],
    [friday, 'tomorrow', 'Thu 12-03 14:30'],
    [friday, 'dec 24', 'Thu 12-24 14:30'],
    [friday, 'in 3 days', 'Sat 12-05 14:30'],
    [friday, 'next week', 'Fri 12-11 14:30'],
    [friday, 'next month', 'Mon 01-04 14:30'],
    [friday, 'wednesday, same time', 'Wed 12-09 14:30'],
    [friday, 'montag zur gleichen zeit', 'Mon 12-07 14:30', 'de-DE'],
    [friday, 'today', 'Wed 12-02 14:30'],
    [friday, 'montag', 'Mon 12-07 14:30', 'de-DE'],
    [friday, 'nächste Woche', 'Fri 12-11 14:30', 'de-DE'],
    // it is on a wednesday already, so another one is meant
    [once('2026-12-02T18:00'), 'wednesday', 'Wed 12-09 18:00'],
    // a time keeps the day
    [friday, 'at 16:00', 'Fri 12-04 16:00'],
    [friday, '5pm', 'Fri 12-04 17:00'],
    [friday, 'um 17 Uhr', 'Fri 12-04 17:00', 'de-DE'],
    // a bare hour is the nearer one, by day never one in the night
    [morning, 'at 4', 'Thu 12-03 16:00'],
    [morning, 'at 7', 'Thu 12-03 07:00'],
    [morning, '11', 'Thu 12-03 11:00'],
    [evening, '7:45', 'Thu 12-03 19:45'],
    [evening, 'at 9', 'Thu 12-03 21:00'],
    [evening, 'friday at 7', 'Fri 12-04 19:00'],
    [once('2026-12-03T05:00'), 'at 4', 'Thu 12-03 04:00'],
    // where one half is behind, the other one
    [once('2026-12-02T11:00'), 'at 9', 'Wed 12-02 21:00'],
    // a part of the day keeps a time within it
    [morning, 'friday morning', 'Fri 12-04 09:00'],
    [once('2026-12-03T10:40'), 'friday morning', 'Fri 12-04 10:40'],
    [once('2026-12-03T07:00'), 'in the evening', 'Thu 12-03 19:00'],
    [friday, 'in the evening', 'Fri 12-04 18:00'],
    // both said
    [friday, 'monday at 8:00', 'Mon 12-07 08:00'],
    [friday, 'in 20 minutes', 'Wed 12-02 10:35'],
    // behind
    [friday, 'yesterday', 'already-past'],
    [once('2026-12-02T18:00'), 'at 9am', 'already-past'],
    // it has come: a day keeps the time, a time is the next one
    [once('2026-12-02T09:30', true), 'tomorrow', 'Thu 12-03 09:30'],
    [once('2026-12-01T09:30', true), 'at 11', 'Wed 12-02 11:00'],
    // it is to repeat
    [friday, 'weekly', 'Fri 12-04 14:30, Fri 12-11 14:30, Fri 12-18 14:30'],
    [friday, 'every other week', 'Fri 12-04 14:30, Fri 12-18 14:30, Fri 01-01 14:30'],
    [friday, 'monthly', 'Fri 12-04 14:30, Mon 01-04 14:30, Thu 02-04 14:30'],
    [friday, 'every day', 'Fri 12-04 14:30, Sat 12-05 14:30, Sun 12-06 14:30'],
    [friday, 'every year', 'Fri 12-04 14:30, Sat 12-04 14:30, Mon 12-04 14:30'],
    [friday, 'every monday', 'Mon 12-07 14:30, Mon 12-14 14:30, Mon 12-21 14:30'],
    [friday, 'weekdays', 'Wed 12-02 14:30, Thu 12-03 14:30, Fri 12-04 14:30'],
    [friday, 'every day at 8', 'Fri 12-04 08:00, Sat 12-05 08:00, Sun 12-06 08:00'],
    [friday, 'wöchentlich', 'Fri 12-04 14:30, Fri 12-11 14:30, Fri 12-18 14:30', 'de-DE'],
  ]
  for (const [was, words, expected, locale] of table)
    it(`${shown(was.at)}, "${words}": ${expected}`, () => {
      assert.equal(told(change(was, words, locale).all), expected)
    })

  it('offers the other half of the day', () => {
    const { all } = change(morning, 'at 4')
    assert.deepEqual(
      all?.alternatives.map(({ schedule }) => schedule.kind === 'once' && shown(schedule.at)),
      ['Thu 12-03 04:00'],
    )
  })
})

describe('a changed time of what repeats', () => {
  const choir = series('FREQ=WEEKLY;BYDAY=TU', '2026-11-24T18:30')
  const sync = series('FREQ=WEEKLY;BYDAY=MO', '2026-11-30T09:15')
  const fortnight = series('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-11-30T09:15')
  const pills = series('FREQ=DAILY', '2026-12-01T08:00')
  const twice = series('FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0', '2026-12-01T08:00')
  const cleaner = series('FREQ=MONTHLY;BYMONTHDAY=5', '2026-11-05T10:00')
  const table: [Timed, string, one: string, all: string, locale?: string][] = [
    [choir, 'thursday', 'Thu 12-03 18:30', 'Thu 12-03 18:30, Thu 12-10 18:30, Thu 12-17 18:30'],
    [choir, 'thursdays', '-', 'Thu 12-03 18:30, Thu 12-10 18:30, Thu 12-17 18:30'],
    [sync, 'tuesday', 'Tue 12-08 09:15', 'Tue 12-08 09:15, Tue 12-15 09:15, Tue 12-22 09:15'],
    [fortnight, 'tuesday', 'Tue 12-08 09:15', 'Tue 12-15 09:15, Tue 12-29 09:15, Tue 01-12 09:15'],
    [choir, 'at 7', 'Tue 12-08 19:00', 'Tue 12-08 19:00, Tue 12-15 19:00, Tue 12-22 19:00'],
    [choir, 'wednesday at 7', 'Wed 12-02 19:00', 'Wed 12-02 19:00, Wed 12-09 19:00, Wed 12-16 19:00'],
    [cleaner, 'the 6th', 'Sun 12-06 10:00', 'Sun 12-06 10:00, Wed 01-06 10:00, Sat 02-06 10:00'],
    [cleaner, 'monday', 'Mon 12-07 10:00', '-'],
    [pills, 'tomorrow', 'Thu 12-03 08:00', '-'],
    [pills, 'in 2 hours', 'Wed 12-02 12:15', '-'],
    [pills, 'weekdays', '-', 'Thu 12-03 08:00, Fri 12-04 08:00, Mon 12-07 08:00'],
    [pills, 'werktags', '-', 'Thu 12-03 08:00, Fri 12-04 08:00, Mon 12-07 08:00', 'de-DE'],
    [pills, 'every sunday', '-', 'Sun 12-06 08:00, Sun 12-13 08:00, Sun 12-20 08:00'],
    [twice, 'weekdays', '-', 'Wed 12-02 20:00, Thu 12-03 08:00, Thu 12-03 20:00'],
    [sync, 'every other week', '-', 'Mon 12-07 09:15, Mon 12-21 09:15, Mon 01-04 09:15'],
    [sync, 'every day', '-', 'Mon 12-07 09:15, Tue 12-08 09:15, Wed 12-09 09:15'],
  ]
  for (const [was, words, one, all, locale] of table)
    it(`${told({ schedule: was.schedule, alternatives: [], problem: null }, 1)} and so on, "${words}"`, () => {
      const changed = change(was, words, locale)
      assert.deepEqual([told(changed.one), told(changed.all)], [one, all])
    })

  it('ends when it ended', () => {
    const until = series('FREQ=WEEKLY;BYDAY=MO;UNTIL=20261220T235959', '2026-11-30T09:15')
    assert.equal(told(change(until, 'tuesday').all), 'Tue 12-08 09:15, Tue 12-15 09:15')
  })
})
