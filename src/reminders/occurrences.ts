import { type ElapsedRule, readRule, type WallRule } from './recurrence.js'
import type { Schedule, Series } from './schedule.js'
import { type Instant, SECOND_MS } from './time.js'
import { formatWall, instantOf, parseWall, wallAt, wallNotBefore } from './wall-time.js'

/**
 * When a schedule happens. A series is a rule over wall time: what it gives is a wall time first, and that wall time's moment
 * in the zone second. Two wall times that a gap of the clocks brings to one moment are one occurrence.
 * @throws UnreadableRule when the rule is not RFC 5545 or costs too much to compute.
 */

/** The first occurrence at or after `from`; `null` when there is none left (or it is paused until resumed). */
export function firstOccurrence(schedule: Schedule, from: Instant): Instant | null {
  if (schedule.kind === 'once') return schedule.at >= from ? schedule.at : null
  if (schedule.pausedUntil === null) return null
  const rule = readRule(schedule)
  const earliest = Math.max(from, schedule.pausedUntil ?? from)
  return rule.kind === 'elapsed' ? firstElapsed(rule, schedule, earliest) : firstOfWall(rule, schedule, earliest)
}

/** The first occurrence later than `after`; `null` when the schedule has ended. */
export const nextOccurrence = (schedule: Schedule, after: Instant): Instant | null =>
  firstOccurrence(schedule, after + 1)

/** Up to `limit` occurrences at or after `from`, in order. */
export function occurrencesFrom(schedule: Schedule, from: Instant, limit: number): Instant[] {
  const occurrences: Instant[] = []
  let next = limit > 0 ? firstOccurrence(schedule, from) : null
  while (next !== null && occurrences.length < limit) {
    occurrences.push(next)
    next = occurrences.length < limit ? nextOccurrence(schedule, next) : null
  }
  return occurrences
}

/** More exceptions in a row than this, and a series counts as ended. */
const MAX_SKIPPED = 1_000

function firstElapsed(rule: ElapsedRule, series: Series, from: Instant): Instant | null {
  const start = instantOf(parseWall(series.start), series.timeZone)
  const skip = exceptions(series)
  let index = Math.max(0, Math.ceil((from - start) / rule.everyMs))
  for (let tries = 0; tries < MAX_SKIPPED; tries++, index++) {
    if (rule.count !== null && index >= rule.count) return null
    const at = start + index * rule.everyMs
    if (rule.until === null && skip.size === 0) return at
    const wall = wallAt(at, series.timeZone)
    if (rule.until !== null && wall > rule.until) return null
    if (!skip.has(formatWall(wall))) return at
  }
  return null
}

function firstOfWall(rule: WallRule, series: Series, from: Instant): Instant | null {
  const skip = exceptions(series)
  let wall = rule.atOrAfter(wallNotBefore(from, series.timeZone))
  for (let tries = 0; wall !== null && tries < MAX_SKIPPED; tries++) {
    if (!skip.has(formatWall(wall))) {
      const at = instantOf(wall, series.timeZone)
      // Within an hour that the clocks show twice, a wall time's moment can lie before `from`.
      if (at >= from) return at
    }
    wall = rule.atOrAfter(wall + SECOND_MS)
  }
  return null
}

const NONE: ReadonlySet<string> = new Set()

const exceptions = (series: Series): ReadonlySet<string> =>
  series.except === undefined || series.except.length === 0 ? NONE : new Set(series.except)
