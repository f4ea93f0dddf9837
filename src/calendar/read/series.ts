import { firstOccurrence } from '../../reminders/occurrences.js'
import { parseRule, partsOf } from '../../reminders/rule/parse.js'
import type { Series } from '../../reminders/schedule.js'
import { DAY_MS, type Instant, type TimeZone, type WallTime } from '../../reminders/time.js'
import { formatWall, instantOf, parseWall, startOfDay, wallAt } from '../../reminders/wall-time.js'
import { type Component, propertiesOf } from './components.js'
import { type Moment, momentOf, type Times } from './moments.js'
import { type FileTime, readTime, readTimes } from './times.js'

/** Exceptions of one series that lie ahead: more cost each look at it too much. */
const MAX_EXCEPTIONS = 1_000
/** Dates beside a rule. */
const MAX_DATES = 1_000

export type SeriesProblem = { kind: 'unreadable-rule' } | { kind: 'too-much' }

/** A repeating event: its rules as series of its own zone, and the single moments beside them. */
export interface Repeats {
  series: Series[]
  /** DTSTART where the rule leaves it out, and RDATEs: ahead, and not excepted. */
  dates: Instant[]
}

/** A RRULE over the wall time of the start's zone, its UNTIL as floating wall time; null for one that cannot be followed. */
export function ruleOf(text: string, start: Moment, timeZone: TimeZone): string | null {
  const parts = partsOf(text.replaceAll(/\s/g, '').replace(/^RRULE:/i, ''))
  for (const name of parts.keys()) if (name.startsWith('X-')) parts.delete(name)
  if ((parts.get('RSCALE') ?? 'GREGORIAN') !== 'GREGORIAN') return null
  for (const name of ['RSCALE', 'SKIP']) parts.delete(name)
  if (/^0+$/.test(parts.get('INTERVAL') ?? '')) parts.delete('INTERVAL')
  const until = parts.get('UNTIL')
  if (until !== undefined) {
    const end = readTime(until, new Map())
    if (end === null) return null
    parts.set('UNTIL', untilOf(end, start, timeZone))
  }
  try {
    parseRule(parts)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
  return [...parts].map(([name, value]) => `${name}=${value}`).join(';')
}

/** Of days the last day, whatever the zone; else wall time of the series. */
function untilOf(end: FileTime, start: Moment, timeZone: TimeZone): string {
  if (end.kind === 'date') return end.date.replaceAll('-', '')
  if (start.isDay) return end.wall.slice(0, 10).replaceAll('-', '')
  const wall = end.zone.kind === 'utc' ? formatWall(wallAt(parseWall(end.wall), timeZone)) : end.wall
  return wall.replaceAll(/[-:]/g, '')
}

/** @param changed occurrences that the file moves or takes away, as wall times of the series. */
export function repeatsOf(
  entry: Component,
  start: Moment,
  timeZone: TimeZone,
  changed: readonly WallTime[],
  times: Times,
): Repeats | SeriesProblem {
  const texts = propertiesOf(entry, 'RRULE').map(({ value }) => value)
  const rules = texts.map((text) => ruleOf(text, start, timeZone))
  if (rules.some((rule) => rule === null)) return { kind: 'unreadable-rule' }
  const base = { kind: 'series', start: start.wall, timeZone } as const
  const bare = rules.flatMap((rule): Series[] => (rule === null ? [] : [{ ...base, rule }]))
  const left = exceptionsOf(entry, start, timeZone, bare, times)
  const outs = [...left, ...changed, ...exclusions(entry, start, timeZone, bare, times.reader.now)]
  const from = formatWall(wallAt(times.reader.now, timeZone) - DAY_MS)
  const except = [...new Set(outs)].filter((wall) => wall >= from).sort()
  if (except.length > MAX_EXCEPTIONS) return { kind: 'too-much' }
  const series = bare.map((each, index) => withoutEarlier(each, bare.slice(0, index), except, times.reader.now))
  const excepted = new Set(outs.map((wall) => instantOf(parseWall(wall), timeZone)))
  const dates = [start.at, ...datesOf(entry, start, timeZone, times)]
    .filter((at) => at >= times.reader.now && !excepted.has(at))
    .filter((at) => !bare.some((each) => firstOccurrence(each, at) === at))
  return { series, dates: [...new Set(dates)].sort((a, b) => a - b) }
}

/** What an earlier rule brings already does not come twice. */
function withoutEarlier(series: Series, earlier: readonly Series[], except: readonly WallTime[], now: Instant): Series {
  const twice = earlier.flatMap((other) => sharedBy(series, other, now))
  const all = [...new Set([...except, ...twice])]
  return all.length === 0 ? series : { ...series, except: all }
}

/** EXRULE of RFC 2445: what it brings is left out. Looked at for the first hundred times. */
const exclusions = (
  entry: Component,
  start: Moment,
  timeZone: TimeZone,
  series: readonly Series[],
  now: Instant,
): WallTime[] =>
  propertiesOf(entry, 'EXRULE').flatMap(({ value }) => {
    const rule = ruleOf(value, start, timeZone)
    if (rule === null) return []
    return series.flatMap((each) => sharedBy(each, { kind: 'series', rule, start: start.wall, timeZone }, now))
  })

const MAX_SHARED = 100

/** Wall times that come in both, of the coming ones. */
function sharedBy(series: Series, other: Series, now: Instant): WallTime[] {
  const shared: WallTime[] = []
  let at = firstOccurrence(other, now)
  for (let tries = 0; at !== null && tries < MAX_SHARED; tries++) {
    if (firstOccurrence(series, at) === at) shared.push(formatWall(wallAt(at, series.timeZone)))
    at = firstOccurrence(other, at + 1)
  }
  return shared
}

/** EXDATE in any form it comes in: as an instant, in another zone, as a day, or without a zone, which is the series' own. */
function exceptionsOf(
  entry: Component,
  start: Moment,
  timeZone: TimeZone,
  series: readonly Series[],
  times: Times,
): WallTime[] {
  return propertiesOf(entry, 'EXDATE')
    .flatMap(readTimes)
    .flatMap((time) => wallsOf(time, start, timeZone, series, times))
}

/** Where a time of the file stands in a series: of a day all its occurrences. */
export function wallsOf(
  time: FileTime,
  start: Moment,
  timeZone: TimeZone,
  series: readonly Series[],
  times: Times,
): WallTime[] {
  const date = time.kind === 'date' ? time.date : time.wall.slice(0, 10)
  if (start.isDay) return [`${date}${start.wall.slice(10)}`]
  if (time.kind === 'date') return onDay(date, start, timeZone, series)
  if (time.zone.kind === 'floating') return [time.wall]
  const moment = momentOf(time, times)
  return [moment === null ? time.wall : formatWall(wallAt(moment.at, timeZone))]
}

const MAX_A_DAY = 50

function onDay(date: string, start: Moment, timeZone: TimeZone, series: readonly Series[]): WallTime[] {
  const midnight = startOfDay(parseWall(`${date}T00:00:00`))
  const walls = series.flatMap((each) => {
    const found: WallTime[] = []
    let at = firstOccurrence(each, instantOf(midnight, timeZone))
    while (at !== null && wallAt(at, timeZone) < midnight + DAY_MS && found.length < MAX_A_DAY) {
      found.push(formatWall(wallAt(at, timeZone)))
      at = firstOccurrence(each, at + 1)
    }
    return found
  })
  return walls.length > 0 ? walls : [`${date}${start.wall.slice(10)}`]
}

/** RDATE; of days at the time of the start. */
const datesOf = (entry: Component, start: Moment, timeZone: TimeZone, times: Times): Instant[] =>
  propertiesOf(entry, 'RDATE')
    .flatMap(readTimes)
    .slice(0, MAX_DATES)
    .flatMap((time) => {
      if (time.kind === 'date' || start.isDay) {
        const date = time.kind === 'date' ? time.date : time.wall.slice(0, 10)
        return [instantOf(parseWall(`${date}${start.wall.slice(10)}`), timeZone)]
      }
      return momentOf(time, times)?.at ?? []
    })
