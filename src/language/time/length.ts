import type { Shift } from '../intent.js'
import type { Length } from './pieces.js'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'business-day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'weekend'
  | 'night'

const HOUR = 3600
const DAY = 24 * HOUR

/** Which units may follow which in one length: smaller ones. */
export const RANK: Record<Unit, number> = {
  second: 1,
  minute: 2,
  hour: 3,
  night: 4,
  day: 4,
  'business-day': 4,
  weekend: 5,
  week: 5,
  fortnight: 6,
  month: 7,
  quarter: 8,
  year: 9,
  decade: 10,
  century: 11,
}

export const NO_LENGTH: Length = { months: 0, days: 0, seconds: 0 }

export const WORKDAY: Length = { ...NO_LENGTH, businessDays: 1 }

const MONTHS_IN: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
const DAYS_IN: Partial<Record<Unit, number>> = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14 }
const SECONDS_IN: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: HOUR }

/** `amount` units; fractions go down to what they are exactly (half a day is 12 hours, half a month 15 days). */
export function lengthOf(amount: number, unit: Unit): Length {
  if (unit === 'business-day') return { ...NO_LENGTH, businessDays: Math.trunc(amount) }
  const months = (MONTHS_IN[unit] ?? 0) * amount
  const wholeMonths = Math.trunc(months + 1e-9 * Math.sign(months))
  const days = (DAYS_IN[unit] ?? 0) * amount + (months - wholeMonths) * 30
  const wholeDays = Math.trunc(days + 1e-9 * Math.sign(days))
  const seconds = (SECONDS_IN[unit] ?? 0) * amount + (days - wholeDays) * DAY
  return { months: wholeMonths, days: wholeDays, seconds: Math.round(seconds) }
}

export function addLengths(a: Length, b: Length): Length {
  const sum: Length = { months: a.months + b.months, days: a.days + b.days, seconds: a.seconds + b.seconds }
  const businessDays = (a.businessDays ?? 0) + (b.businessDays ?? 0)
  return businessDays === 0 ? sum : { ...sum, businessDays }
}

export const negated = (length: Length): Length => ({
  months: -length.months,
  days: -length.days,
  seconds: -length.seconds,
  ...(length.businessDays === undefined ? {} : { businessDays: -length.businessDays }),
})

export const isZeroLength = (length: Length): boolean =>
  length.months === 0 && length.days === 0 && length.seconds === 0 && !length.businessDays

/** Whether it is made of exact time only. */
export const isExact = (length: Length): boolean => length.months === 0 && length.days === 0 && !length.businessDays

/** The length as a change of a time, ahead or back. */
export const shiftBy = ({ months, days, seconds }: Length, sign: 1 | -1): Shift =>
  sign === 1 ? { months, days, seconds } : { months: 0 - months, days: 0 - days, seconds: 0 - seconds }
