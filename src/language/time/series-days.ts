import { addMonths, civil, type DayNumber, daysInMonth, isoWeekday, nthWeekday } from '../calendar/days.js'
import type { RepeatPiece } from './pieces.js'

const SEARCH_DAYS = 366 * 9

/**
 * Gives a rule without a day of its own the one it starts on. `soon`: the first day counts, else the first comes one
 * interval later ("every 2 weeks" said after nine starts in two weeks, "every 3 days" tomorrow).
 */
export function anchor(repeat: RepeatPiece, from: DayNumber, soon: boolean): RepeatPiece & { notBefore?: DayNumber } {
  const { frequency, interval } = repeat
  if (frequency === 'WEEKLY' && repeat.weekdays === undefined) {
    const first = soon ? from : from + 7 * interval
    return { ...repeat, weekdays: [isoWeekday(from)], notBefore: first }
  }
  if (
    frequency === 'MONTHLY' &&
    repeat.monthDays === undefined &&
    repeat.nth === undefined &&
    repeat.businessDay === undefined
  ) {
    return { ...repeat, monthDays: [civil(from).day], notBefore: soon ? from : addMonths(from, interval) }
  }
  if (frequency === 'YEARLY' && repeat.months === undefined) {
    const { month, day } = civil(from)
    return { ...repeat, months: [month], monthDays: [day], notBefore: soon ? from : addMonths(from, 12 * interval) }
  }
  if (
    frequency === 'YEARLY' &&
    repeat.monthDays === undefined &&
    repeat.nth === undefined &&
    repeat.businessDay === undefined
  ) {
    return { ...repeat, monthDays: [1] }
  }
  return repeat
}

/** "every 4 years on feb 29": the leap days themselves, so that no year needs a day to stand for it. */
export const isEveryLeapDay = ({ frequency, interval, months, monthDays }: RepeatPiece): boolean =>
  frequency === 'YEARLY' && interval % 4 === 0 && months?.join() === '2' && monthDays?.join() === '29'

/** Whether a day is one of the rule's, intervals aside; days past a month's end stand for its last. */
export function matches(repeat: RepeatPiece, day: DayNumber): boolean {
  if (repeat.weekdays !== undefined && !repeat.weekdays.includes(isoWeekday(day))) return false
  const date = civil(day)
  if (repeat.months !== undefined && !repeat.months.includes(date.month)) return false
  if (repeat.frequency === 'DAILY' || repeat.frequency === 'WEEKLY') return true
  const length = daysInMonth(date.year, date.month)
  const { monthDays, nth, businessDay } = repeat
  if (nth !== undefined) return nth.some(({ n, weekday }) => nthWeekday(date.year, date.month, weekday, n) === day)
  if (businessDay !== undefined) return businessDayOf(date.year, date.month, businessDay) === day
  if (isEveryLeapDay(repeat)) return date.day === 29
  if (monthDays !== undefined) {
    return monthDays.some((d) => (d < 0 ? length + 1 + d === date.day : Math.min(d, length) === date.day))
  }
  return true
}

function businessDayOf(year: number, month: number, n: number): DayNumber {
  const first = nthWeekday(year, month, 1, 1) as DayNumber
  const start = civil(first).day === 1 ? first : first - civil(first).day + 1
  const length = daysInMonth(year, month)
  const days: DayNumber[] = []
  for (let day = start; day < start + length; day += 1) if (isoWeekday(day) < 6) days.push(day)
  return days.at(n > 0 ? n - 1 : n) ?? start
}

export function firstDay(
  repeat: RepeatPiece & { notBefore?: DayNumber },
  from: DayNumber,
  isStillAhead: (day: DayNumber) => boolean,
): DayNumber | null {
  const begin = Math.max(from, repeat.notBefore ?? from)
  for (let day = begin; day < begin + SEARCH_DAYS; day += 1) if (matches(repeat, day) && isStillAhead(day)) return day
  return null
}
