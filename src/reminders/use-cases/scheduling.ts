import type { Limits } from '../limits.js'
import { firstOccurrence, occurrencesFrom } from '../occurrences.js'
import { type Outcome, refuse } from '../problem.js'
import { partsOf, UnreadableRule } from '../recurrence.js'
import type { Schedule, Series } from '../schedule.js'
import { DAY_MS, type Instant, MINUTE_MS } from '../time.js'

/** A moment that passed while the message was on its way, or while a question was answered, still counts. */
const GRACE_MS = MINUTE_MS

export const isPast = (at: Instant, now: Instant): boolean => at < now - GRACE_MS

/** When a schedule happens first from now on, if it may stand: ahead, readable, and not too often. */
export function firstMoment(schedule: Schedule, now: Instant, limits: Limits): Outcome<{ at: Instant }> {
  if (schedule.kind === 'once')
    return isPast(schedule.at, now) ? refuse({ kind: 'already-past', at: schedule.at }) : { ok: true, at: schedule.at }
  try {
    const at = firstOccurrence(schedule, now)
    if (at === null) return refuse({ kind: 'never-happens' })
    if (happensTooOften(schedule, at, limits.occurrencesPerDay))
      return refuse({ kind: 'limit-reached', what: 'per-day', limit: limits.occurrencesPerDay })
    return { ok: true, at }
  } catch (error) {
    if (error instanceof UnreadableRule) return refuse({ kind: 'unreadable-rule', rule: error.rule })
    throw error
  }
}

function happensTooOften(series: Series, first: Instant, limit: number): boolean {
  if (mostPerDay(series.rule) <= limit) return false
  const occurrences = occurrencesFrom(series, first, limit + 1)
  const last = occurrences[limit]
  return last !== undefined && last - first < DAY_MS
}

/** No day has more occurrences than this; it may have fewer. Spares most rules the counting. */
function mostPerDay(rule: string): number {
  const parts = partsOf(rule)
  const interval = Number(parts.get('INTERVAL') ?? '1')
  const listed = (name: string) => parts.get(name)?.split(',').length ?? 1
  const minutes = listed('BYMINUTE')
  const seconds = listed('BYSECOND')
  switch (parts.get('FREQ')) {
    case 'SECONDLY':
      return DAY_MS / 1_000 / interval
    case 'MINUTELY':
      return ((24 * 60) / interval) * seconds
    case 'HOURLY':
      return (24 / interval) * minutes * seconds
    default:
      return listed('BYHOUR') * minutes * seconds
  }
}
