import type { Limits } from '../limits.js'
import { firstOccurrence } from '../occurrences.js'
import { type Outcome, refuse } from '../problem.js'
import { UnreadableRule } from '../recurrence.js'
import { partsOf } from '../rule/parse.js'
import type { Schedule } from '../schedule.js'
import { type Instant, MINUTE_MS } from '../time.js'

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
    if (mostPerDay(schedule.rule) > limits.occurrencesPerDay)
      return refuse({ kind: 'limit-reached', what: 'per-day', limit: limits.occurrencesPerDay })
    return { ok: true, at }
  } catch (error) {
    if (error instanceof UnreadableRule) return refuse({ kind: 'unreadable-rule', rule: error.rule })
    throw error
  }
}

/** No day has more occurrences than this; only an interval within a list of hours can make them fewer. */
function mostPerDay(rule: string): number {
  const parts = partsOf(rule)
  const interval = Number(parts.get('INTERVAL') ?? '1')
  const listed = (name: string, otherwise: number) => parts.get(name)?.split(',').length ?? otherwise
  const within = (hours: number, minutes: number, seconds: number) =>
    listed('BYHOUR', hours) * listed('BYMINUTE', minutes) * listed('BYSECOND', seconds)
  switch (parts.get('FREQ')) {
    case 'SECONDLY':
      return within(24, 60, 60) / interval
    case 'MINUTELY':
      return within(24, 60, 1) / interval
    case 'HOURLY':
      return within(24, 1, 1) / interval
    default:
      return within(1, 1, 1)
  }
}
