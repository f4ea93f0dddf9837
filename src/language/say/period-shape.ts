import { addMonths, civil, type DayNumber, isoWeekday, mondayOf } from '../calendar/days.js'
import { wallOf } from '../calendar/zones.js'
import type { Context } from '../intent.js'
import type { PartName } from '../time/parts.js'
import type { Period } from '../time-reading.js'

/** How a stretch of time is best named; days count from today. */
export type PeriodShape =
  /** `seconds`: only this much of the day, since midnight. */
  | { is: 'day'; day: DayNumber; ahead: number; part?: PartName; seconds?: { from: number; to: number } }
  | { is: 'week'; ahead: number; first: DayNumber }
  | { is: 'month'; month: number; year: number; isThisYear: boolean }
  | { is: 'days'; first: DayNumber; last: DayNumber }
  | { is: 'from'; first: DayNumber }
  | { is: 'until'; last: DayNumber }

const FAR_MS = 100 * 366 * 86_400_000

export function shapeOf({ from, to, part }: Period, { now, timeZone }: Context): PeriodShape {
  const today = wallOf(now, timeZone).day
  const start = wallOf(from, timeZone)
  const end = wallOf(to, timeZone)
  const last = end.seconds === 0 ? end.day - 1 : end.day
  if (to - now > FAR_MS) return { is: 'from', first: start.day }
  if (start.day === last) {
    const day = { is: 'day' as const, day: last, ahead: last - today }
    if (part) return { ...day, part }
    const seconds = { from: start.seconds, to: end.seconds || 86_400 }
    return seconds.from === 0 && seconds.to === 86_400 ? day : { ...day, seconds }
  }
  if (start.seconds !== 0 && start.day <= today) return { is: 'until', last }
  return start.seconds === 0 ? wholeDaysFrom(start.day, last, today) : { is: 'days', first: start.day, last }
}

/** Several whole days: a week or a month of the calendar, or the days as they are. */
function wholeDaysFrom(first: DayNumber, last: DayNumber, today: DayNumber): PeriodShape {
  if (isoWeekday(first) === 1 && last === first + 6) return { is: 'week', ahead: (first - mondayOf(today)) / 7, first }
  const { month, year, day } = civil(first)
  if (day === 1 && last + 1 === addMonths(first, 1))
    return { is: 'month', month, year, isThisYear: year === civil(today).year }
  return { is: 'days', first, last }
}
