/** Days of the Gregorian calendar as whole numbers since 1970-01-01, so that a rule is followed by adding and comparing. */
export type Day = number

export interface Civil {
  year: number
  /** 1 to 12. */
  month: number
  /** 1 to 31. */
  date: number
}

/** Also for months outside 1 to 12: month 13 is January of the next year. (Howard Hinnant, days_from_civil.) */
export function dayOf(year: number, month: number, date: number): Day {
  const months = year * 12 + month - 1
  const y = Math.floor(months / 12) - (months - Math.floor(months / 12) * 12 < 2 ? 1 : 0)
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const monthFromMarch = (months - Math.floor(months / 12) * 12 + 10) % 12
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The inverse (civil_from_days). */
export function civilOf(day: Day): Civil {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date }
}

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0)

export const daysInYear = (year: number): number => (isLeapYear(year) ? 366 : 365)

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The first day of the week that holds `day`. */
export const weekStart = (day: Day, firstWeekday: number): Day => day - ((weekdayOf(day) - firstWeekday + 7) % 7)

/** The first day of week 1: the first week with four days in the year (ISO 8601, but for the day it starts on). */
export const firstWeekOf = (year: number, firstWeekday: number): Day => weekStart(dayOf(year, 1, 4), firstWeekday)

export const weeksInYear = (year: number, firstWeekday: number): number =>
  (firstWeekOf(year + 1, firstWeekday) - firstWeekOf(year, firstWeekday)) / 7
