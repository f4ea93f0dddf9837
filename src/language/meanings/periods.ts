import { civil, dayNumber, daysInMonth, type IsoWeekday, isoWeekday } from '../calendar/days.js'
import type { HolidayId } from '../calendar/holidays.js'
import type { Ctx } from '../engine/row.js'
import { fixedDay } from '../time/day-piece.js'
import type { DayPiece, Meaning } from '../time/pieces.js'
import { inWeek, onOrAfter } from '../time/weekday.js'
import type { DayOr } from './basic.js'
import { inMonths, type MonthRef, nthOfMonth } from './days.js'
import { holiday } from './holidays.js'
import {
  type Edge,
  edgeDay,
  isoWeek as isoWeekOf,
  monthPeriod,
  type Period,
  type PeriodUnit,
  quarterPeriod,
  shifted,
  wholeDay,
  yearPeriod,
} from './period.js'

export const period = ({ unit, n }: { unit: PeriodUnit; n: number }, { moment }: Ctx): Period => {
  // a weekend that has begun is this one; before it, "next weekend" is next week's
  return shifted(unit, n, moment, false)
}
export const rolling = ({ unit }: { unit: PeriodUnit }, { moment }: Ctx): Period => shifted(unit, 0, moment, true)
export function monthOf(
  { month, y, ahead, next: isNext }: { month: number; y?: number; ahead?: number; next?: boolean },
  { moment }: Ctx,
): Period {
  const year = y ?? (ahead === undefined ? undefined : moment.year + ahead)
  if (year !== undefined) return monthPeriod(year, month, moment, false, month)
  const found = monthPeriod(moment.year + (month >= moment.month ? 0 : 1), month, moment, true, month)
  return isNext && found.current && found.next !== null ? found.next() : found
}
export const yearOf = ({ y }: { y: number }, { moment }: Ctx): Period => yearPeriod(y, moment, false)
export function quarterOf({ n, y, ahead }: { n: number; y?: number; ahead?: number }, { moment }: Ctx): Period | null {
  if (n < 1 || n > 4) return null
  const year = y ?? (ahead === undefined ? undefined : moment.year + ahead)
  return quarterPeriod(year ?? moment.year + (n < Math.ceil(moment.month / 3) ? 1 : 0), n, moment, false)
}
export const isoWeek = ({ n, y }: { n: number; y?: number }, { moment }: Ctx): Period | null => isoWeekOf(n, y, moment)
export const edge = ({ edge: which, period: of }: { edge: Edge; period: Period }, { moment }: Ctx): DayPiece =>
  edgeDay(of, which, moment)
export const whole = ({ period: of }: { period: Period }, { moment }: Ctx): DayPiece => wholeDay(of, moment)
export const weekdayIn = ({ weekday, period: of }: { weekday: IsoWeekday; period: Period }): DayPiece | null =>
  of.unit === 'week' ? fixedDay(inWeek(of.first, weekday)) : null
export const stretch = ({ period: of }: { period: Period }, { moment }: Ctx): Meaning | null =>
  of.last < moment.today || of.unit === 'weekend' ? null : { kind: 'stretch', first: of.first, last: of.last }
/** "the weekend": the one that comes. */
export const comingWhole = (of: { unit: PeriodUnit }, ctx: Ctx): DayPiece => whole({ period: rolling(of, ctx) }, ctx)
/** "end of month": of the one that is going on, or the next. */
export const comingEdge = ({ edge: which, unit }: { edge: Edge; unit: PeriodUnit }, ctx: Ctx): DayPiece =>
  edge({ edge: which, period: rolling({ unit }, ctx) }, ctx)
export const wholeAhead = (of: { unit: PeriodUnit; n: number }, ctx: Ctx): DayPiece =>
  whole({ period: period(of, ctx) }, ctx)
export const edgeAhead = ({ edge: which, unit, n }: { edge: Edge; unit: PeriodUnit; n: number }, ctx: Ctx): DayPiece =>
  edge({ edge: which, period: period({ unit, n }, ctx) }, ctx)
/** "early july": what a week has no early part for. */
export const edgeOfLonger = (of: { edge: Edge; period: Period }, ctx: Ctx): DayPiece | null =>
  of.period.unit === 'week' ? null : edge(of, ctx)
/** "the second half of july": its first day, and from then on its last. */
export function halfOfMonth({ n, month }: { n: number; month: MonthRef }, { moment }: Ctx): DayPiece | null {
  if (n !== 1 && n !== 2) return null
  return inMonths(month, moment, { is: 'fixed' }, (y, m) => {
    const first = dayNumber(y, m, n === 1 ? 1 : 16)
    return first > moment.today ? first : dayNumber(y, m, n === 1 ? 15 : daysInMonth(y, m))
  })
}
/** "thursday fortnight": on a thursday that counts from today, and from the coming one where that was meant. */
export function weekdayAndDays({ weekday, days }: { weekday: IsoWeekday; days: number }, { moment }: Ctx): DayPiece {
  const day = onOrAfter(moment.today, weekday) + days
  return fixedDay(day, moment.weekday === weekday ? { other: { day: day + 7, why: 'other-week' } } : {})
}
/** The weekend beside a holiday of a friday or monday; of one in the middle of the week it is not known. */
export function holidayWeekend({ holiday: id }: { holiday: HolidayId }, ctx: Ctx): DayOr | null {
  const named = holiday({ holiday: id }, ctx)
  if (named.kind === 'problem') return named
  const { day } = named
  const weekday = isoWeekday(day)
  if (weekday === 2 || weekday === 3) return null
  const saturday = weekday === 1 ? day - 2 : day - weekday + 6
  return fixedDay(saturday, { shape: { is: 'weekend' }, stretch: { first: saturday, last: saturday + 1 } })
}

/** "the first monday of 2027" */
export function nthOfYear(
  { n, weekday, period }: { n: number; weekday: IsoWeekday; period: Period },
  ctx: Ctx,
): DayOr | null {
  if (period.unit !== 'year') return null
  const { year } = civil(period.first)
  return nthOfMonth({ n, weekday, month: { year, month: n > 0 ? 1 : 12, step: null, named: false } }, ctx)
}
