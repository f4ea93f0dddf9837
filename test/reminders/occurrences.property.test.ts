import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { firstOccurrence, occurrencesFrom } from '../../src/reminders/occurrences.js'
import type { Series } from '../../src/reminders/schedule.js'
import { DAY_MS, HOUR_MS } from '../../src/reminders/time.js'
import { formatWall, instantOf, parseWall, wallAt, wallNotBefore } from '../../src/reminders/wall-time.js'

const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kolkata', 'UTC']
const zone = fc.constantFrom(...ZONES)
const moment = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) })
  .map((at) => Math.floor(at / 60_000) * 60_000)
const days = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1 })

const daily = fc.record({
  rule: fc.integer({ min: 1, max: 9 }).map((interval) => `FREQ=DAILY;INTERVAL=${interval}`),
  start: moment.map(formatWall),
  timeZone: zone,
})
const anyRule = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((interval) => `FREQ=DAILY;INTERVAL=${interval}`),
  fc.tuple(fc.integer({ min: 1, max: 4 }), days).map(([n, by]) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${by.join(',')}`),
  fc.integer({ min: 1, max: 28 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
  fc.constant('FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1'),
  days.map((by) => `FREQ=HOURLY;BYHOUR=1,2,3,9;BYDAY=${by.join(',')}`),
  fc.integer({ min: 7, max: 5_000 }).map((minutes) => `FREQ=MINUTELY;INTERVAL=${minutes}`),
)
const anySeries = fc
  .record({ rule: anyRule, start: moment.map(formatWall), timeZone: zone })
  .map((each): Series => ({ kind: 'series', ...each }))

/** What Temporal itself says, by its own disambiguation, slowly. */
function referenceInstant(wall: string, timeZone: string): number {
  const plain = Temporal.PlainDateTime.from(wall)
  const earlier = plain.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  if (earlier.toPlainDateTime().equals(plain)) return earlier.epochMilliseconds
  // In a gap: walk on by minutes until the clocks show a time that there is.
  for (let later = plain; ; later = later.add({ minutes: 1 })) {
    const there = later.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
    if (there.toPlainDateTime().equals(later)) return there.epochMilliseconds
  }
}

/** Every `interval` days by counting them one after the other. */
function referenceDaily(series: { start: string; timeZone: string }, interval: number, from: number): number {
  for (let wall = Temporal.PlainDateTime.from(series.start); ; wall = wall.add({ days: interval })) {
    const at = referenceInstant(wall.toString({ smallestUnit: 'second' }), series.timeZone)
    if (at >= from) return at
  }
}

describe('occurrences, for any rule, zone and moment', () => {
  it('are in order, not before the moment asked for, and each found from itself', () => {
    fc.assert(
      fc.property(anySeries, moment, (series, from) => {
        const found = occurrencesFrom(series, from, 6)
        assert.equal(found.length, 6)
        for (const [index, at] of found.entries()) {
          assert.ok(at >= (index === 0 ? from : (found[index - 1] ?? 0) + 1))
          assert.equal(firstOccurrence(series, at), at)
        }
      }),
    )
  })

  it('leave none out: looking from anywhere between two finds the later', () => {
    fc.assert(
      fc.property(anySeries, moment, fc.double({ min: 0, max: 1, noNaN: true }), (series, from, share) => {
        const [first = 0, second = 0] = occurrencesFrom(series, from, 2)
        const between = first + 1 + Math.floor((second - first - 1) * share)
        assert.equal(firstOccurrence(series, between), second)
      }),
    )
  })

  it('have the wall time of the rule, or the end of the gap that swallows it', () => {
    fc.assert(
      fc.property(daily, moment, (series, from) => {
        const at = firstOccurrence({ kind: 'series', ...series }, from) ?? 0
        const shown = formatWall(wallAt(at, series.timeZone))
        const asked = `${shown.slice(0, 10)}${series.start.slice(10)}`
        assert.equal(at, referenceInstant(asked, series.timeZone))
      }),
    )
  })

  it('agree with counting days one by one', () => {
    const near = fc.integer({ min: 0, max: 400 })
    fc.assert(
      fc.property(daily, near, (series, ahead) => {
        const interval = Number(series.rule.split('INTERVAL=')[1])
        const from = parseWall(series.start) + ahead * DAY_MS
        assert.equal(firstOccurrence({ kind: 'series', ...series }, from), referenceDaily(series, interval, from))
      }),
      { numRuns: 60 },
    )
  })

  it('lie an exact multiple of the interval apart when the rule counts minutes', () => {
    fc.assert(
      fc.property(moment, zone, fc.integer({ min: 1, max: 3_000 }), moment, (start, timeZone, minutes, from) => {
        const series: Series = {
          kind: 'series',
          rule: `FREQ=MINUTELY;INTERVAL=${minutes}`,
          start: formatWall(start),
          timeZone,
        }
        const first = instantOf(start, timeZone)
        const at = firstOccurrence(series, from) ?? 0
        assert.equal((at - first) % (minutes * 60_000), 0)
        assert.ok(at >= first && (at === first || at - from < minutes * 60_000))
      }),
    )
  })
})

describe('wall time, for any zone and moment', () => {
  const nearChange = fc.oneof(
    moment,
    // Hours around the changes of the clocks of 2026, where it matters.
    fc
      .constantFrom(
        '2026-03-29T01:00Z',
        '2026-10-25T01:00Z',
        '2026-03-08T07:00Z',
        '2026-11-01T06:00Z',
        '2026-10-03T15:30Z',
      )
      .chain((at) => fc.integer({ min: -180, max: 180 }).map((minutes) => Date.parse(at) + minutes * 60_000)),
  )

  it('agrees with Temporal about the moment of a wall time', () => {
    fc.assert(
      fc.property(nearChange, zone, (wall, timeZone) => {
        assert.equal(instantOf(wall, timeZone), referenceInstant(formatWall(wall), timeZone))
      }),
      { numRuns: 500 },
    )
  })

  it('never runs backwards', () => {
    fc.assert(
      fc.property(nearChange, zone, fc.integer({ min: 1, max: 4 * 60 }), (wall, timeZone, minutes) => {
        assert.ok(instantOf(wall, timeZone) <= instantOf(wall + minutes * 60_000, timeZone))
      }),
      { numRuns: 500 },
    )
  })

  it('gives as the lower bound a wall time from which nothing at or after the moment is missed', () => {
    fc.assert(
      fc.property(nearChange, zone, (at, timeZone) => {
        const bound = wallNotBefore(at, timeZone)
        assert.ok(instantOf(bound - 60_000, timeZone) < at)
        assert.ok(instantOf(bound + HOUR_MS, timeZone) >= at)
      }),
      { numRuns: 500 },
    )
  })
})
