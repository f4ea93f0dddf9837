/** Proleptic Gregorian calendar on day numbers (days since 1970-01-01), so that date arithmetic is integer arithmetic. */
export type DayNumber = number

export interface YearMonthDay {
  year: number
  /** 1-12 */
  month: number
  /** 1-31 */
  day: number
}

/** ISO weekday: 1 Monday ... 7 Sunday. */
export type IsoWeekday = number

/** Howard Hinnant's `days_from_civil`; overflowing months and days are carried. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const carried = month - 1
  const realYear = year + Math.floor(carried / 12)
  const realMonth = (((carried % 12) + 12) % 12) + 1
  const y = realMonth <= 2 ? realYear - 1 : realYear
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (realMonth + (realMonth > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Howard Hinnant's `civil_from_days`. */
export function civil(day: DayNumber): YearMonthDay {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

export const isoWeekday = (day: DayNumber): IsoWeekday => ((((day + 3) % 7) + 7) % 7) + 1

/** Monday of the week that `day` is in. */
export const mondayOf = (day: DayNumber): DayNumber => day - isoWeekday(day) + 1

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export const isRealDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Month arithmetic that clamps to the last day of a shorter month. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = civil(day)
  const index = from.year * 12 + from.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)))
}

/** The `n`th (1-5) or, with -1, -2 ..., the last, next to last ... `weekday` of a month; null when there is none. */
export function nthWeekday(year: number, month: number, weekday: IsoWeekday, n: number): DayNumber | null {
  const first = dayNumber(year, month, 1)
  const length = daysInMonth(year, month)
  if (n > 0) {
    const offset = ((weekday - isoWeekday(first) + 7) % 7) + (n - 1) * 7
    return offset < length ? first + offset : null
  }
  const last = first + length - 1
  const offset = ((isoWeekday(last) - weekday + 7) % 7) + (-n - 1) * 7
  return offset < length ? last - offset : null
}

/** Monday of ISO week `week` of `year` (ISO 8601: week 1 holds January 4th). */
export const mondayOfIsoWeek = (year: number, week: number): DayNumber =>
  mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7

const isWeekend = (day: DayNumber): boolean => isoWeekday(day) >= 6

/** Counts Monday to Friday only; a start on a weekend counts from the Friday before (or Monday after, going back). */
export function addBusinessDays(day: DayNumber, count: number): DayNumber {
  const step = count < 0 ? -1 : 1
  let at = day
  for (let left = Math.abs(count); left > 0; ) {
    at += step
    if (!isWeekend(at)) left -= 1
  }
  return at
}
