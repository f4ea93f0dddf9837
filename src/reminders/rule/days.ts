import {
  civilOf,
  type Day,
  dayOf,
  daysInMonth,
  daysInYear,
  firstWeekOf,
  weekdayOf,
  weekStart,
  weeksInYear,
} from './civil.js'
import { isNamed, type Rule, type WeekdayRule } from './parse.js'

/**
 * The days of a rule, period by period: year, month, week or day by its frequency, every `interval`-th one counted from the
 * start. RFC 5545 3.3.10: the table of what expands a period and what limits it.
 */
export interface Periods {
  /** The period that a day lies in, counted from the start's; between two that count, the earlier one. */
  indexOf(day: Day): number
  /** The first day of a period. */
  firstDay(index: number): Day
  /** Sorted, each once. */
  daysOf(index: number): Day[]
}

export function periodsOf(rule: Rule, start: Day): Periods {
  switch (rule.frequency) {
    case 'YEARLY':
      return years(rule, start)
    case 'MONTHLY':
      return months(rule, start)
    case 'WEEKLY':
      return weeks(rule, start)
    default:
      return everyDay(rule, start)
  }
}

/** Each day but for what limits them: by months where whole months fall away, by weeks where weekdays alone are named. */
function everyDay(rule: Rule, start: Day): Periods {
  const { months: named, weeks: numbers, yearDays, monthDays, weekdays } = rule
  if (rule.interval > 1 || rule.positions !== null) return days(rule, start)
  if (named !== null || monthDays !== null) return months({ ...rule, monthDays: monthDays ?? MONTH_DAYS }, start)
  const isByWeekday = weekdays?.every(({ nth }) => nth === null) ?? false
  return isByWeekday && numbers === null && yearDays === null ? weeks(rule, start) : days(rule, start)
}

const MONTH_DAYS = Array.from({ length: 31 }, (_, index) => index + 1)

function years(rule: Rule, start: Day): Periods {
  const first = civilOf(start).year
  const yearAt = (index: number) => first + index * rule.interval
  return {
    indexOf: (day) => Math.floor((civilOf(day).year - first) / rule.interval),
    // Week 1 may begin in the old year.
    firstDay: (index) => dayOf(yearAt(index), 1, 1) - (rule.weeks === null ? 0 : 6),
    daysOf: (index) => unique(daysOfYear(rule, start, yearAt(index))),
  }
}

function daysOfYear(rule: Rule, start: Day, year: number): Day[] {
  if (rule.weeks !== null) return daysOfWeeks(rule, rule.weeks, start, year)
  if (rule.yearDays !== null) {
    const length = daysInYear(year)
    return rule.yearDays
      .map((nth) => (nth > 0 ? nth : length + 1 + nth))
      .filter((nth) => nth >= 1 && nth <= length)
      .map((nth) => dayOf(year, 1, nth))
      .filter((day) => isInMonth(rule, day) && isOnMonthDay(rule, day) && isOnWeekday(rule, day))
  }
  if (rule.weekdays !== null && rule.monthDays === null && rule.months === null)
    return nthWeekdays(rule.weekdays, dayOf(year, 1, 1), daysInYear(year))
  const fixed = civilOf(start)
  const named = rule.months ?? (rule.monthDays === null && rule.weekdays === null ? [fixed.month] : ALL_MONTHS)
  return named.flatMap((month) => daysOfMonth(rule, fixed.date, year, month))
}

const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

function daysOfWeeks(rule: Rule, numbers: number[], start: Day, year: number): Day[] {
  const count = weeksInYear(year, rule.weekStart)
  const first = firstWeekOf(year, rule.weekStart)
  return numbers
    .map((number) => (number > 0 ? number : count + 1 + number))
    .filter((number) => number >= 1 && number <= count)
    .flatMap((number) => sevenFrom(first + (number - 1) * 7))
    .filter((day) => (rule.weekdays === null ? weekdayOf(day) === weekdayOf(start) : isNamed(rule.weekdays, day)))
    .filter((day) => isInMonth(rule, day) && isOnMonthDay(rule, day) && isOnYearDay(rule, day))
}

function months(rule: Rule, start: Day): Periods {
  const { year, month, date } = civilOf(start)
  const first = year * 12 + month - 1
  return {
    indexOf: (day) => {
      const civil = civilOf(day)
      return Math.floor((civil.year * 12 + civil.month - 1 - first) / rule.interval)
    },
    firstDay: (index) => dayOf(0, first + index * rule.interval + 1, 1),
    daysOf: (index) => {
      const at = first + index * rule.interval
      const inYear = Math.floor(at / 12)
      const named = (at % 12) + 1
      if (rule.months !== null && !rule.months.includes(named)) return NONE
      return unique(
        daysOfMonth(rule, date, inYear, named).filter((day) => isInWeek(rule, day) && isOnYearDay(rule, day)),
      )
    },
  }
}

/** Days of the month and weekdays narrow each other; without either it is the start's day, where the month has one. */
function daysOfMonth(rule: Rule, date: number, year: number, month: number): Day[] {
  const first = dayOf(year, month, 1)
  const length = daysInMonth(year, month)
  if (rule.monthDays === null && rule.weekdays !== null) return nthWeekdays(rule.weekdays, first, length)
  return (rule.monthDays ?? [date])
    .map((nth) => (nth > 0 ? nth : length + 1 + nth))
    .filter((nth) => nth >= 1 && nth <= length)
    .map((nth) => first + nth - 1)
    .filter((day) => isOnWeekday(rule, day))
}

function nthWeekdays(rules: WeekdayRule[], first: Day, length: number): Day[] {
  return rules.flatMap(({ weekday, nth }) => {
    const earliest = first + ((weekday - weekdayOf(first) + 7) % 7)
    const count = Math.ceil((first + length - earliest) / 7)
    if (nth === null) return Array.from({ length: count }, (_, index) => earliest + index * 7)
    const index = nth > 0 ? nth - 1 : count + nth
    return index >= 0 && index < count ? [earliest + index * 7] : NONE
  })
}

function weeks(rule: Rule, start: Day): Periods {
  const first = weekStart(start, rule.weekStart)
  return {
    indexOf: (day) => Math.floor((day - first) / (7 * rule.interval)),
    firstDay: (index) => first + index * 7 * rule.interval,
    daysOf: (index) =>
      sevenFrom(first + index * 7 * rule.interval)
        .filter((day) => (rule.weekdays === null ? weekdayOf(day) === weekdayOf(start) : isNamed(rule.weekdays, day)))
        .filter((day) => isInMonth(rule, day) && isOnMonthDay(rule, day) && isOnYearDay(rule, day)),
  }
}

function days(rule: Rule, start: Day): Periods {
  const isLimited = [rule.months, rule.monthDays, rule.yearDays, rule.weeks, rule.weekdays].some(
    (part) => part !== null,
  )
  const isIn = (day: Day) =>
    isInMonth(rule, day) &&
    isOnMonthDay(rule, day) &&
    isOnYearDay(rule, day) &&
    isInWeek(rule, day) &&
    isOnWeekday(rule, day)
  return {
    indexOf: (day) => Math.floor((day - start) / rule.interval),
    firstDay: (index) => start + index * rule.interval,
    daysOf: (index) => {
      const day = start + index * rule.interval
      return !isLimited || isIn(day) ? [day] : NONE
    },
  }
}

const isInMonth = ({ months: named }: Rule, day: Day): boolean => named === null || named.includes(civilOf(day).month)

function isOnMonthDay({ monthDays }: Rule, day: Day): boolean {
  if (monthDays === null) return true
  const { year, month, date } = civilOf(day)
  return monthDays.includes(date) || monthDays.includes(date - daysInMonth(year, month) - 1)
}

function isOnYearDay({ yearDays }: Rule, day: Day): boolean {
  if (yearDays === null) return true
  const { year } = civilOf(day)
  const nth = day - dayOf(year, 1, 1) + 1
  return yearDays.includes(nth) || yearDays.includes(nth - daysInYear(year) - 1)
}

function isInWeek({ weeks: numbers, weekStart: firstWeekday }: Rule, day: Day): boolean {
  if (numbers === null) return true
  // A week belongs to the year that its fourth day lies in.
  const { year } = civilOf(weekStart(day, firstWeekday) + 3)
  const number = Math.floor((day - firstWeekOf(year, firstWeekday)) / 7) + 1
  return numbers.includes(number) || numbers.includes(number - weeksInYear(year, firstWeekday) - 1)
}

/** The nth of its month, where one is named. */
function isOnWeekday({ weekdays }: Rule, day: Day): boolean {
  if (weekdays === null) return true
  return weekdays.some(({ weekday, nth }) => {
    if (weekday !== weekdayOf(day)) return false
    if (nth === null) return true
    const { year, month, date } = civilOf(day)
    return nth > 0 ? Math.ceil(date / 7) === nth : Math.ceil((daysInMonth(year, month) - date + 1) / 7) === -nth
  })
}

const sevenFrom = (first: Day): Day[] => [0, 1, 2, 3, 4, 5, 6].map((after) => first + after)

const NONE: Day[] = []

const unique = (found: Day[]): Day[] => (found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b))
