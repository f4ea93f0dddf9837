import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { Lru } from './lru.js'
import type { Series } from './schedule.js'
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, type WallTime } from './time.js'
import { formatWall, parseWall, type WallMs, wallAt } from './wall-time.js'

/** A rule that is not RFC 5545, or none that can be computed at a bearable cost. */
export class UnreadableRule extends Error {
  override name = 'UnreadableRule'
  constructor(
    readonly rule: string,
    options: { cause: unknown },
  ) {
    super(`Not a recurrence rule: ${rule}`, options)
  }
}

/** A read rule over wall time: `atOrAfter` gives the first wall time of the rule from there on, or null. */
export interface WallRule {
  kind: 'wall'
  atOrAfter(wall: WallMs): WallMs | null
}

/** Every so many exact milliseconds from the start, whatever the clocks do: "every 90 minutes". */
export interface ElapsedRule {
  kind: 'elapsed'
  everyMs: number
  count: number | null
  /** Last wall time that may be one. */
  until: WallMs | null
}

/**
 * A rule by hours, minutes or seconds counts exact time, unless it names hours or days: those are of the wall clock.
 */
export const readRule = (series: Series): WallRule | ElapsedRule =>
  rules.get(`${series.start} ${series.timeZone} ${series.rule}`, () => {
    try {
      const parts = partsOf(series.rule)
      return elapsedRule(parts, series) ?? wallRule(parts, series)
    } catch (cause) {
      throw new UnreadableRule(series.rule, { cause })
    }
  })

const rules = new Lru<WallRule | ElapsedRule>(5_000)

/** Name to value, upper case, in the order they stand. */
export const partsOf = (rule: string): Map<string, string> =>
  new Map(
    rule
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .map((part): [string, string] => {
        const [name = '', value = ''] = part.split('=')
        return [name, value]
      }),
  )

/** Is it one that counts exact time? */
export const isElapsed = (rule: string): boolean => {
  const parts = partsOf(rule)
  return UNIT_MS.has(parts.get('FREQ') ?? '') && ![...parts.keys()].some((name) => name.startsWith('BY'))
}

const UNIT_MS = new Map([
  ['HOURLY', HOUR_MS],
  ['MINUTELY', MINUTE_MS],
  ['SECONDLY', SECOND_MS],
])

function elapsedRule(parts: Map<string, string>, series: Series): ElapsedRule | null {
  const unitMs = UNIT_MS.get(parts.get('FREQ') ?? '')
  if (unitMs === undefined || !isElapsed(series.rule)) return null
  const until = parts.get('UNTIL')
  const count = parts.get('COUNT')
  return {
    kind: 'elapsed',
    everyMs: positive(parts.get('INTERVAL') ?? '1') * unitMs,
    count: count === undefined ? null : positive(count),
    until: until === undefined ? null : untilWall(until, series),
  }
}

function positive(digits: string): number {
  const value = Number(digits)
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`not a positive whole number: ${digits}`)
  return value
}

/**
 * The library computes in UTC, where every wall time exists once; `occurrences.ts` then asks the zone for the moment.
 */
function wallRule(parts: Map<string, string>, series: Series): WallRule {
  const until = parts.get('UNTIL')
  const inUtc = new Map(parts)
  if (until !== undefined) inUtc.set('UNTIL', rfcUtc(untilWall(until, series)))
  const rruleString = [...inUtc].map(([name, value]) => `${name}=${value}`).join(';')
  const dtstart = Temporal.PlainDateTime.from(series.start).toZonedDateTime('UTC')
  if (/;BY/i.test(rruleString)) {
    // Parts that narrow each other may leave nothing, as February and the 30th do, or every 24 hours from 9 and BYHOUR=5. The
    // search for the first occurrence throws when it is not found within the cap, at that cost; only then is the cap lifted.
    const maxIterations = MAX_EMPTY_PERIODS.get(parts.get('FREQ') ?? '') ?? MAX_EMPTY_SHORT_PERIODS
    const first = new RRuleTemporal({ rruleString, dtstart, maxIterations })
    first.next(new Date(parseWall(series.start)), true)
  }
  const rule = new RRuleTemporal({ rruleString, dtstart, maxIterations: MAX_PERIODS })
  const start = parseWall(series.start)
  return {
    kind: 'wall',
    atOrAfter: (wall) => {
      try {
        return rule.next(new Date(Math.max(wall, start)), true)?.epochMilliseconds ?? null
      } catch (cause) {
        throw new UnreadableRule(series.rule, { cause })
      }
    },
  }
}

/** Periods without an occurrence at the start of a rule before it is given up: eight years of days and more of the longer ones. */
const MAX_EMPTY_PERIODS = new Map([
  ['DAILY', 3_000],
  ['WEEKLY', 600],
  ['MONTHLY', 150],
  ['YEARLY', 120],
])
/** Hours, minutes and seconds: the library jumps over days that cannot hold one. */
const MAX_EMPTY_SHORT_PERIODS = 1_000
/** The library counts periods from the start, so this bounds the age of a series: 2,700 years of days. */
const MAX_PERIODS = 1_000_000

/** UNTIL as a wall time: floating as it stands, a date to the end of that day, UTC as the zone's clocks show it then. */
function untilWall(until: string, series: Series): WallMs {
  const [, year, month, day, hour, minute, second, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(until) ?? []
  if (day === undefined) throw new RangeError(`not an UNTIL: ${until}`)
  const midnight = parseWall(`${year}-${month}-${day}T00:00:00`)
  if (hour === undefined) return midnight + DAY_MS - SECOND_MS
  const wall = midnight + Number(hour) * HOUR_MS + Number(minute) * MINUTE_MS + Number(second) * SECOND_MS
  return utc === undefined ? wall : wallAt(wall, series.timeZone)
}

const rfcUtc = (wall: WallMs): WallTime => `${formatWall(wall).replaceAll(/[-:]/g, '')}Z`
