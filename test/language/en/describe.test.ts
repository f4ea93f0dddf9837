import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  describeDuration,
  describeInstant,
  describeRelative,
  describeSchedule,
  explain,
} from '../../../src/language/describe.js'
import type { Context } from '../../../src/language/intent.js'
import { understandTime } from '../../../src/language/understand.js'
import type { Schedule, Series } from '../../../src/reminders/schedule.js'
import { created, LONDON, NEW_YORK } from './reading.js'

const minutes = (n: number): number => n * 60_000

describe('describing moments and lengths', () => {
  it('in the clock and order of the locale', () => {
    const at = Date.parse('2026-11-24T14:05:00Z')
    assert.equal(describeInstant(at, NEW_YORK), 'Tue, Nov 24, 9:05 am')
    assert.equal(describeInstant(at, LONDON), 'Tue 24 Nov, 14:05')
    assert.equal(describeInstant(at, { ...NEW_YORK, settings: { clock: '24h' } }), 'Tue, Nov 24, 09:05')
  })
  it('with the year when it is another', () => {
    assert.equal(describeInstant(Date.parse('2027-01-02T12:00:00Z'), LONDON), 'Sat 2 Jan 2027, 12:00')
  })
  it('relative to now', () => {
    const from = (ms: number): string => describeRelative(NEW_YORK.now + ms, NEW_YORK)
    assert.equal(from(minutes(10)), 'in 10 minutes')
    assert.equal(from(minutes(65)), 'in 1 hour 5 minutes')
    assert.equal(from(minutes(21 * 60)), 'in 21 hours')
    assert.equal(from(minutes(3 * 24 * 60)), 'in 3 days')
    assert.equal(from(-minutes(3)), '3 minutes ago')
    assert.equal(from(0), 'now')
  })
  it('with the zone of a series whose clocks are not the reader’s', () => {
    const daily = (timeZone: string, rule = 'FREQ=DAILY') =>
      describeSchedule({ kind: 'series', rule, start: '2026-11-25T09:00:00', timeZone }, LONDON)
    assert.equal(daily('Europe/London'), 'every day at 09:00')
    assert.equal(daily('Europe/Jersey'), 'every day at 09:00', 'the same clocks by another name')
    assert.equal(daily('America/New_York'), 'every day at 09:00 (America/New_York)')
    assert.equal(daily('UTC'), 'every day at 09:00 (UTC)', 'the same in winter only')
    assert.equal(daily('America/New_York', 'FREQ=HOURLY;INTERVAL=3'), 'every 3 hours')
  })
  it('lengths in their two largest units', () => {
    assert.equal(describeDuration(minutes(90), NEW_YORK), '1 hour 30 minutes')
    assert.equal(describeDuration(1_000, NEW_YORK), '1 second')
    assert.equal(describeDuration(minutes(26 * 60), NEW_YORK), '1 day 2 hours')
  })
})

const SAID: readonly (readonly [said: string, described: string])[] = [
  ['every monday at 9am except in july and august', 'every Monday at 9:00 am except in July and August'],
  ['every month except july on the 1st at 9am', 'every month on the 1st at 9:00 am except in July'],
  ['every other tuesday at 9am', 'every other Tuesday at 9:00 am'],
  ['every weekday at 8:30', 'every weekday at 8:30 am'],
  ['on mondays and wednesdays at 6pm', 'every Monday and Wednesday at 6:00 pm'],
  ['every day at 8am and 8pm', 'every day at 8:00 am and 8:00 pm'],
  ['every month on the 31st at noon', 'every month on the 31st at 12:00 pm'],
  ['on the last friday of every month at 4pm', 'every month on the last Friday at 4:00 pm'],
  ['on the last business day of every month at 9am', 'every month on the last business day at 9:00 am'],
  ['every 3 months on the 1st at 9am', 'every 3 months on the 1st at 9:00 am'],
  ['every july 4 at 9am', 'every year on July 4 at 9:00 am'],
  ['every thanksgiving at 9am', 'every year on the fourth Thursday of November at 9:00 am'],
  ['every 2 hours', 'every 2 hours'],
  ['every hour between 9 and 5', 'every hour between 9:00 am and 5:00 pm'],
  ['every 30 minutes from 9am to 11am on weekdays', 'every 30 minutes between 9:00 am and 11:00 am on weekdays'],
  ['every day at 9am until friday', 'every day at 9:00 am until Fri, Jun 19'],
  ['every monday at 9am 10 times', 'every Monday at 9:00 am, 10 times'],
  ['tomorrow at 9am', 'Tue, Jun 16 at 9:00 am'],
]

describe('describing schedules', () => {
  for (const [said, described] of SAID) {
    it(described, () => {
      const { schedule } = created(`remind me ${said} to eat`, NEW_YORK)
      assert.ok(schedule)
      assert.equal(describeSchedule(schedule, NEW_YORK), described)
    })
  }
})

const CONTEXTS: Context[] = [
  NEW_YORK,
  LONDON,
  { ...NEW_YORK, timeZone: 'Australia/Sydney', locale: 'en-AU' },
  { ...NEW_YORK, settings: { clock: '24h' } },
]

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
/** Seven days and twelve months are understood as a week and a year. */
const interval = fc.integer({ min: 1, max: 6 }).map((n) => (n === 1 ? '' : `;INTERVAL=${n}`))
const nth = fc.constantFrom(1, 2, 3, 4, -1)
const day = fc.constantFrom(...DAYS)
const monthDay = fc.integer({ min: 1, max: 31 })
const clampedDay = (d: number): string => {
  if (d <= 28) return `BYMONTHDAY=${d}`
  return `BYMONTHDAY=${[28, 29, 30, 31].filter((n) => n <= d).join(',')};BYSETPOS=-1`
}
const everyRule = fc.oneof(
  interval.map((n) => `FREQ=DAILY${n}`),
  fc
    .tuple(interval, fc.subarray(DAYS, { minLength: 1, maxLength: 6 }))
    .map(([n, days]) => `FREQ=WEEKLY${n};BYDAY=${days.join(',')}`),
  fc.tuple(interval, monthDay).map(([n, d]) => `FREQ=MONTHLY${n};${clampedDay(d)}`),
  fc.tuple(interval, nth, day).map(([n, k, d]) => `FREQ=MONTHLY${n};BYDAY=${k}${d}`),
  interval.map((n) => `FREQ=MONTHLY${n};BYMONTHDAY=-1`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([m, d]) => `FREQ=YEARLY;BYMONTH=${m};BYMONTHDAY=${d}`),
  fc.tuple(fc.integer({ min: 1, max: 12 }), nth, day).map(([m, k, d]) => `FREQ=YEARLY;BYMONTH=${m};BYDAY=${k}${d}`),
)

/** A rule with its first occurrence, as understanding makes them: read from its own words once. */
function asUnderstood(rule: string, clock: string, context: Context): Series | null {
  const draft: Series = { kind: 'series', rule, start: `2026-06-15T${clock}:00`, timeZone: context.timeZone }
  const { schedule } = understandTime(describeSchedule(draft, context), context)
  return schedule?.kind === 'series' ? schedule : null
}

describe('what describing says, understanding reads back', () => {
  it('for repetitions', () => {
    fc.assert(
      fc.property(
        everyRule,
        fc.constantFrom('00:00', '06:05', '09:00', '12:00', '12:30', '16:45', '23:59'),
        fc.constantFrom(...CONTEXTS),
        (rule, clock, context) => {
          const series = asUnderstood(rule, clock, context)
          assert.ok(series, rule)
          assert.equal(series.rule, rule)
          assert.equal(series.start.slice(11, 16), clock)
          assert.deepEqual(understandTime(describeSchedule(series, context), context).schedule, series)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('for single moments, to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.constantFrom(...CONTEXTS), (ahead, context) => {
        const schedule: Schedule = { kind: 'once', at: context.now + minutes(ahead), timeZone: context.timeZone }
        const words = describeSchedule(schedule, context)
        const read = understandTime(words, context).schedule
        assert.equal(read && describeSchedule(read, context), words)
      }),
      { numRuns: 500 },
    )
  })

  it('for exact repetitions, windows, lists of times and ends', () => {
    for (const said of SAID.map(([phrase]) => phrase)) {
      for (const context of CONTEXTS) {
        const { schedule } = created(`remind me ${said} to eat`, context)
        assert.ok(schedule)
        assert.deepEqual(understandTime(describeSchedule(schedule, context), context).schedule, schedule, said)
      }
    }
  })
})

describe('explaining problems', () => {
  it('offers the same time of the next day for one gone by', () => {
    const { problem } = created('remind me today at 9am to eat', NEW_YORK)
    assert.ok(problem)
    assert.equal(
      explain(problem, NEW_YORK),
      'Mon, Jun 15, 9:00 am has already gone by. Shall I make it Tue, Jun 16 at 9:00 am?',
    )
  })
  it('quotes what was said', () => {
    const { problem } = created('remind me on feb 30 to eat', NEW_YORK)
    assert.ok(problem)
    assert.match(explain(problem, NEW_YORK), /“feb 30”/)
  })
})
