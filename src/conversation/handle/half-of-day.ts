import { Temporal } from 'temporal-polyfill'
import type { Schedule, Series } from '../../reminders/schedule.js'
import type { Time } from '../question.js'

const DAY_MINUTES = 24 * 60

function minuteOfDay(schedule: Schedule): number {
  const time =
    schedule.kind === 'series'
      ? Temporal.PlainDateTime.from(schedule.start)
      : Temporal.Instant.fromEpochMilliseconds(schedule.at).toZonedDateTimeISO(schedule.timeZone)
  return time.hour * 60 + time.minute
}

const distance = (a: number, b: number): number => Math.min(Math.abs(a - b), DAY_MINUTES - Math.abs(a - b))

/** "Move the 7:00 series to 8:30" in the afternoon means 8:30 in the morning: of both halves of the day, the nearer. */
export function nearestHalf(series: Series, time: Time): Time {
  const other = time.alternatives.find(({ why }) => why === 'other-half-of-day')
  if (!other) return time
  const now = minuteOfDay(series)
  if (distance(now, minuteOfDay(time.schedule)) <= distance(now, minuteOfDay(other.schedule))) return time
  const rest = time.alternatives.filter((alternative) => alternative !== other)
  return {
    schedule: other.schedule,
    alternatives: [...rest, { why: 'other-half-of-day', schedule: time.schedule }],
  }
}
