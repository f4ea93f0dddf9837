/** Weeks, months, quarters, years and their edges: shared by all languages (taken over from en/days/period-names and periods). */
import {
  addMonths,
  civil,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoWeekday,
  mondayOf,
  mondayOfIsoWeek,
} from '../calendar/days.js'
import { fixedDay, rollingDay } from '../time/day-piece.js'
import type { Moment } from '../time/moment.js'
import type { DayPiece, DayShape } from '../time/pieces.js'

export type PeriodUnit = 'week' | 'weekend' | 'month' | 'quarter' | 'year'
export type Edge = 'start' | 'early' | 'middle' | 'late' | 'end' | 'later'
export interface Period {
  unit: PeriodUnit
  first: DayNumber
  last: DayNumber
  month?: number
  current: boolean
  next: (() => Period) | null
}

export function monthPeriod(year: number, month: number, moment: Moment, rolls: boolean, named?: number): Period {
  const first = dayNumber(year, month, 1)
  const date = civil(first)
  return {
    unit: 'month',
    first,
    last: first + daysInMonth(date.year, date.month) - 1,
    ...(named === undefined ? {} : { month: named }),
    current: date.year === moment.year && date.month === moment.month,
    next: rolls
      ? () =>
          monthPeriod(
            named === undefined ? year : year + 1,
            named === undefined ? month + 1 : month,
            moment,
            rolls,
            named,
          )
      : null,
  }
}
export function quarterPeriod(year: number, quarter: number, moment: Moment, rolls: boolean): Period {
  const first = dayNumber(year, quarter * 3 - 2, 1)
  const last = dayNumber(year, quarter * 3 + 1, 1) - 1
  return {
    unit: 'quarter',
    first,
    last,
    current: moment.today >= first && moment.today <= last,
    next: rolls ? () => quarterPeriod(year, quarter + 1, moment, rolls) : null,
  }
}
export const yearPeriod = (year: number, moment: Moment, rolls: boolean): Period => ({
  unit: 'year',
  first: dayNumber(year, 1, 1),
  last: dayNumber(year, 12, 31),
  current: year === moment.year,
  next: rolls ? () => yearPeriod(year + 1, moment, rolls) : null,
})
const weekPeriod = (monday: DayNumber, moment: Moment, rolls: boolean): Period => ({
  unit: 'week',
  first: monday,
  last: monday + 6,
  current: monday === mondayOf(moment.today),
  next: rolls ? () => weekPeriod(monday + 7, moment, rolls) : null,
})
const weekendPeriod = (saturday: DayNumber, moment: Moment, rolls: boolean): Period => ({
  unit: 'weekend',
  first: saturday,
  last: saturday + 1,
  current: moment.today === saturday || moment.today === saturday + 1,
  next: rolls ? () => weekendPeriod(saturday + 7, moment, rolls) : null,
})
const HOUR = 3600
/** Some hours from now, on the same day. */
export function laterOn({ seconds, parts }: Moment): number {
  const hour = Math.ceil((seconds + 2.5 * HOUR) / HOUR) * HOUR
  const last = Math.max(21 * HOUR, Math.min(Math.ceil((seconds + 600) / 1800) * 1800, 86340))
  return Math.max(Math.min(hour, last), seconds < parts.morning ? parts.morning : 0)
}
/** The period `n` from the one that is going on. */
export function shifted(unit: PeriodUnit, n: number, moment: Moment, rolls: boolean): Period {
  switch (unit) {
    case 'week':
      return weekPeriod(mondayOf(moment.today) + 7 * n, moment, rolls)
    case 'weekend':
      return weekendPeriod(mondayOf(moment.today) + 5 + 7 * n, moment, rolls)
    case 'month':
      return monthPeriod(moment.year, moment.month + n, moment, rolls)
    case 'quarter':
      return quarterPeriod(moment.year, Math.ceil(moment.month / 3) + n, moment, rolls)
    case 'year':
      return yearPeriod(moment.year + n, moment, rolls)
  }
}
export function isoWeek(n: number, year: number | undefined, moment: Moment): Period | null {
  if (n < 1 || n > 53) return null
  const monday = mondayOfIsoWeek(year ?? moment.year, n)
  return weekPeriod(
    year === undefined && monday + 6 < moment.today ? mondayOfIsoWeek(moment.year + 1, n) : monday,
    moment,
    false,
  )
}

/** The day that is the edge of a period. */
const EDGES: Readonly<Record<Edge, (of: Period, moment: Moment) => DayNumber>> = {
  start: ({ first }) => first,
  early: ({ unit, first, last }) =>
    unit === 'week' || unit === 'weekend' ? first : first + Math.min(4, Math.floor((last - first + 1) / 8)),
  middle: ({ unit, first, last }) => {
    if (unit === 'week') return first + 2
    if (unit === 'month') return first + 14
    return unit === 'year' ? dayNumber(civil(first).year, 7, 1) : first + Math.floor((last - first + 1) / 2)
  },
  late: ({ unit, first, last }) => {
    if (unit === 'week') return first + 3
    return unit === 'weekend' ? last : last - Math.min(6, Math.floor((last - first + 1) / 8))
  },
  end: ({ unit, first, last }) => (unit === 'week' ? first + 4 : last),
  later: ({ unit, first, last }, { today }) =>
    Math.min(Math.max(today + 2, first), unit === 'week' && isoWeekday(today) < 5 ? first + 4 : last),
}

export function edgeDay(period: Period, edge: Edge, moment: Moment): DayPiece {
  const pick = (of: Period): DayNumber => EDGES[edge](of, moment)
  /** The first of these periods whose day is not before `day`. */
  const from = (of: Period, day: DayNumber): Period => {
    let at = of
    while (at.next !== null && pick(at) < day) at = at.next()
    return at
  }
  const at = from(period, moment.today)
  const more = edge === 'end' && period.unit === 'week' ? { seconds: moment.parts.endOfDay } : {}
  const month = period.month ? { month: period.month } : {}
  const isMonthEnd = edge === 'end' && period.unit === 'month'
  const shape: DayShape = isMonthEnd ? { is: 'day-from-end', n: -1, ...month } : { is: 'fixed' }
  const { next } = at
  if (next === null) return fixedDay(pick(at), { shape, ...more })
  return rollingDay(pick(at), shape, (day) => pick(from(next(), day + 1)), more)
}

function shapeOf({ unit, month }: Period): DayShape {
  if (unit === 'month' && month !== undefined) return { is: 'month', month }
  return unit === 'week' || unit === 'weekend' ? { is: unit } : { is: 'fixed' }
}

/** Of a weekend that is going on its next morning, and on its last day the hours that are left. */
function restOfWeekend({ first, last }: Period, moment: Moment): DayPiece {
  const shape: DayShape = { is: 'weekend' }
  const isAhead = (day: DayNumber): boolean =>
    day > moment.today || (day === moment.today && moment.seconds < moment.parts.day)
  if (isAhead(first)) return fixedDay(first, { shape, other: { day: last, why: 'other-week' } })
  return fixedDay(last, { shape, ...(isAhead(last) ? {} : { seconds: laterOn(moment) }) })
}

function startOf(period: Period, moment: Moment): DayPiece {
  const shape = shapeOf(period)
  if (period.current && period.month !== undefined && period.next !== null)
    return rollingDay(period.next().first, shape, (d) => addMonths(d, 12))
  if (period.current && period.unit === 'weekend') return restOfWeekend(period, moment)
  if (period.current) {
    const day =
      period.unit === 'week' ? Math.max(period.first + 4, moment.today + (moment.weekday >= 5 ? 1 : 0)) : period.last
    return fixedDay(Math.min(day, period.last), { shape })
  }
  const { next } = period
  return next === null ? fixedDay(period.first, { shape }) : rollingDay(period.first, shape, () => next().first)
}
/** The whole of a period, as a reminder takes it: its first day, or what is left of it when it is going on. */
export const wholeDay = (period: Period, moment: Moment): DayPiece => ({
  ...startOf(period, moment),
  stretch: { first: period.first, last: period.last },
})
