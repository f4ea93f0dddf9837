import { Temporal } from 'temporal-polyfill'
import type { Alternative } from '../../language/intent.js'
import type { Reminder } from '../../reminders/reminder.js'
import type { Schedule } from '../../reminders/schedule.js'
import type { Instant, TimeZone } from '../../reminders/time.js'
import type { Time } from '../question.js'

type Moment = Extract<Schedule, { kind: 'once' }>

const local = (at: Instant, timeZone: TimeZone): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)

/**
 * "Move it to 8:30" keeps the day: of both halves of the reminder's day, the one nearer to the time it has now, if that is
 * still ahead; the others are offered. A time that was said with a day is not for this.
 */
export function nearestTo(reminder: Reminder, time: Time, now: Instant, timeZone: TimeZone): Time {
  const { schedule, alternatives, said } = time
  if (schedule.kind !== 'once') return time
  const moments = [schedule, ...alternatives.map((other) => other.schedule)].filter((each) => each.kind === 'once')
  const day = local(reminder.dueAt, timeZone)
  const [nearest, ...others] = moments
    .map((moment): Moment => ({ ...moment, at: day.withPlainTime(local(moment.at, timeZone)).epochMilliseconds }))
    .filter(({ at }) => at > now)
    .sort((a, b) => Math.abs(a.at - reminder.dueAt) - Math.abs(b.at - reminder.dueAt))
  if (!nearest) return time
  const rest = [...others, ...moments].filter(({ at }, index, all) => {
    return at !== nearest.at && all.findIndex((each) => each.at === at) === index
  })
  return {
    said,
    schedule: nearest,
    alternatives: rest.slice(0, 2).map((moment): Alternative => ({ why: 'other-half-of-day', schedule: moment })),
  }
}
