import type { Schedule } from './schedule.js'
import type { Instant } from './time.js'

/** The first occurrence at or after `from`; `null` when there is none left (or it is paused until resumed). */
export function firstOccurrence(schedule: Schedule, from: Instant): Instant | null {
  throw new Error(`not written yet: ${schedule.kind} ${from}`)
}

/** The first occurrence later than `after`; `null` when the schedule has ended. */
export const nextOccurrence = (schedule: Schedule, after: Instant): Instant | null =>
  firstOccurrence(schedule, after + 1)

/** Up to `limit` occurrences at or after `from`, in order. */
export function occurrencesFrom(schedule: Schedule, from: Instant, limit: number): Instant[] {
  throw new Error(`not written yet: ${schedule.kind} ${from} ${limit}`)
}
