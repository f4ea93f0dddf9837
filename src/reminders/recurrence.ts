import { parseRule, partsOf, positive } from './rule/parse.js'
import { follow } from './rule/walk.js'
import type { Series } from './schedule.js'
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS, SECOND_MS, type WallTime } from './time.js'
import { formatWall, Lru, parseWall, type WallMs, wallAt } from './wall-time.js'

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

function wallRule(parts: Map<string, string>, series: Series): WallRule {
  const until = parts.get('UNTIL')
  const last = until === undefined ? null : untilWall(until, series)
  const find = follow(parseRule(parts), parseWall(series.start), last)
  return {
    kind: 'wall',
    atOrAfter: (wall) => {
      try {
        return find(wall)
      } catch (cause) {
        throw new UnreadableRule(series.rule, { cause })
      }
    },
  }
}

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

const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The series without these days of the week, Monday 1; null when nothing would be left or its rule does not go by days. */
export function withoutDays(series: Series, days: readonly number[]): Series | null {
  const parts = new Map(series.rule.split(';').map((part): [string, string] => part.split('=') as [string, string]))
  const out = new Set(days.map((day) => NAMES[day - 1]))
  const named = parts.get('BYDAY')?.split(',')
  const isDaily = parts.get('FREQ') === 'DAILY' && (parts.get('INTERVAL') ?? '1') === '1'
  const isWeekly = parts.get('FREQ') === 'WEEKLY' && named !== undefined
  if (!isDaily && !isWeekly) return null
  const kept = (named ?? NAMES).filter((day) => !out.has(day))
  if (kept.length === 0) return null
  parts.set('FREQ', 'WEEKLY')
  parts.set('BYDAY', kept.join(','))
  return { ...series, rule: [...parts].map(([name, value]) => `${name}=${value}`).join(';') }
}

/** The minutes of a day that a rule lists, in their order; empty where it has one time a day. */
export function timesListed({ rule, start }: Series): number[] {
  const parts = partsOf(rule)
  const list = (name: string, otherwise: number[]) => parts.get(name)?.split(',').map(Number) ?? otherwise
  const hours = list('BYHOUR', [])
  const all = crossed(hours, list('BYMINUTE', [Number(start.slice(14, 16))]))
  const places = list('BYSETPOS', [])
  if (places.length === 0) return all.length > 1 ? all : []
  // of a week or a month they are no places of a day
  return parts.get('FREQ') === 'DAILY' ? all.filter((_, i) => places.includes(i + 1)) : []
}

const crossed = (hours: number[], minutes: number[]): number[] =>
  hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute)).sort((a, b) => a - b)

/** The series without one of the times of day that its rule lists; null where it does not list that one. */
export function withoutTime(series: Series, minuteOfDay: number): Series | null {
  const times = timesListed(series)
  const kept = times.filter((time) => time !== minuteOfDay)
  const [first] = kept
  if (first === undefined || kept.length === times.length) return null
  const [hours, minutes] = [kept.map((time) => Math.floor(time / 60)), kept.map((time) => time % 60)].map((list) =>
    [...new Set(list)].sort((a, b) => a - b),
  ) as [number[], number[]]
  const rule = partsOf(series.rule).set('BYHOUR', hours.join(',')).set('BYMINUTE', minutes.join(','))
  rule.delete('BYSETPOS')
  const all = crossed(hours, minutes)
  if (all.length > kept.length) rule.set('BYSETPOS', kept.map((time) => all.indexOf(time) + 1).join(','))
  const [hour, minute] = [Math.floor(first / 60), first % 60].map((n) => String(n).padStart(2, '0'))
  return {
    ...series,
    rule: [...rule].map(([name, value]) => `${name}=${value}`).join(';'),
    start: `${series.start.slice(0, 11)}${hour}:${minute}${series.start.slice(16)}`,
  }
}

/**
 * A series at another time of day: that of `at` in its own zone. Its days stay, and with them its start date and the days that
 * were left out; a rule that counts exact time starts anew at `at`.
 */
export function retime(series: Series, at: Instant): Series {
  const wall = formatWall(wallAt(at, series.timeZone))
  if (isElapsed(series.rule)) return { ...series, start: wall, except: [] }
  return {
    ...series,
    rule: daysOf(series),
    start: atTimeOf(series.start, wall),
    except: (series.except ?? []).map((left) => atTimeOf(left, wall)),
  }
}

/** Whether both come on the same days. */
export const isRetimed = (one: Series, other: Series): boolean =>
  one.start.slice(0, 10) === other.start.slice(0, 10) && daysOf(one) === daysOf(other)

const daysOf = ({ rule }: Series): string =>
  [...partsOf(rule)]
    .filter(([name]) => !TIME_PARTS.has(name))
    .map((part) => part.join('='))
    .join(';')

const TIME_PARTS = new Set(['BYHOUR', 'BYMINUTE', 'BYSECOND'])

const atTimeOf = (date: WallTime, time: WallTime): WallTime => date.slice(0, 10) + time.slice(10)
