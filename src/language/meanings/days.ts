import {
  addBusinessDays,
  addMonths,
  civil,
  type DayNumber,
  dayNumber,
  daysInMonth,
  type IsoWeekday,
  isoWeekday,
  isRealDate,
  mondayOf,
  nthWeekday,
} from '../calendar/days.js'
import type { Ctx } from '../engine/row.js'
import { comingDate, fixedDay, fullYear, impossibleDate, rollingDay } from '../time/day-piece.js'
import type { Moment } from '../time/moment.js'
import type { DayPiece, DayShape, Length } from '../time/pieces.js'
import { comingWeekday, inWeek, nextWeekday, onOrAfter, thisWeekday } from '../time/weekday.js'
import { type DayOr, HOUR, said } from './basic.js'

const DATES: ReadonlySet<DayPiece['shape']['is']> = new Set(['month-day', 'day-of-month'])

export const today = (_: unknown, { moment }: Ctx): DayPiece => ({
  kind: 'day',
  day: moment.today,
  roll: null,
  shape: { is: 'today' },
})

export const daysAhead = ({ n }: { n: number }, { moment }: Ctx): DayPiece =>
  fixedDay(
    moment.today + n,
    n === 1 && moment.seconds < 4 * HOUR ? { other: { day: moment.today, why: 'after-midnight' } } : {},
  )

/** "before the 15th": a day ahead of a date; of other days it is not said how much. */
export const dayBefore = ({ day }: { day: DayOr }, { moment }: Ctx): DayPiece | null =>
  day.kind === 'day' && DATES.has(day.shape.is) && day.day - 1 > moment.today
    ? fixedDay(day.day - 1, { isBefore: true })
    : null

/** "antes del viernes": the last day that is in time, where the words alone would say the day itself. */
export const eveOfWeekday = ({ day }: { day: DayOr }, { moment }: Ctx): DayPiece | null =>
  day.kind === 'day' && day.shape.is === 'weekday' && day.day - 1 > moment.today
    ? fixedDay(day.day - 1, { isBefore: true })
    : null

export const coming = ({ weekday }: { weekday: IsoWeekday }, { moment }: Ctx): DayPiece =>
  comingWeekday(moment, weekday)

export const next = ({ weekday }: { weekday: IsoWeekday }, { moment }: Ctx): DayPiece => nextWeekday(moment, weekday)

export const this_ = ({ weekday }: { weekday: IsoWeekday }, { moment }: Ctx): DayPiece => thisWeekday(moment, weekday)

export const last = ({ weekday }: { weekday: IsoWeekday }, { moment }: Ctx): DayPiece =>
  fixedDay(onOrAfter(moment.today - 7, weekday))

/** The weekday of the week `n` from this one. */
export const inWeeks = ({ weekday, n }: { weekday: IsoWeekday; n: number }, { moment }: Ctx): DayPiece =>
  fixedDay(inWeek(mondayOf(moment.today) + 7 * n, weekday))

/** British "friday week": so many days after the coming one. */
export const afterComing = ({ weekday, days }: { weekday: IsoWeekday; days: number }, { moment }: Ctx): DayPiece =>
  fixedDay(onOrAfter(moment.today + 1, weekday) + days)

/** "3 fridays from now" */
export const nthFromNow = ({ weekday, n }: { weekday: IsoWeekday; n: number }, { moment }: Ctx): DayPiece | null =>
  n >= 1 && n <= 520 ? fixedDay(onOrAfter(moment.today + 1, weekday) + 7 * (n - 1)) : null

export const businessDaysAhead = ({ n }: { n: number }, { moment }: Ctx): DayPiece =>
  fixedDay(addBusinessDays(moment.today, n))

/** A day moved by whole days or months: "a week on friday". */
export function dayPlus({ day, length }: { day: DayOr; length: Length }, { moment }: Ctx): DayPiece | null {
  if (day.kind !== 'day' || length.seconds !== 0) return null
  // of today any length will do: "heute in einem Jahr"
  if (day.shape.is !== 'today' && (length.months !== 0 || length.days % 7 !== 0)) return null
  const start = day.day === moment.today && day.shape.is === 'weekday' ? day.day + 7 : day.day
  return fixedDay(addMonths(start, length.months) + length.days)
}

/** A month's day, of the coming year, a year said, or `ahead` years from this one. */
export function date(
  { month, d, y, ahead }: { month: number; d: number; y?: number; ahead?: number },
  ctx: Ctx,
): DayOr {
  const year = y ?? (ahead === undefined ? undefined : ctx.moment.year + ahead)
  if (!isRealDate(year ?? 2024, month, d)) return impossibleDate(said(ctx))
  return year === undefined ? comingDate(ctx.moment, month, d) : fixedDay(dayNumber(year, month, d))
}

export const isoDate = ({ y, m, d }: { y: number; m: number; d: number }, ctx: Ctx): DayOr | null =>
  y < 1900 || y >= 2200 ? null : isRealDate(y, m, d) ? fixedDay(dayNumber(y, m, d)) : impossibleDate(said(ctx))

export const compactDate = ({ n }: { n: number }): DayPiece | null => {
  const [y, m, d] = [Math.floor(n / 10000), Math.floor(n / 100) % 100, n % 100]
  return y >= 1900 && y < 2200 && isRealDate(y, m, d) ? fixedDay(dayNumber(y, m, d)) : null
}

/** "5/7[/2026]": the order of the locale (`dmy`: day first whatever the locale) unless only the other exists. */
export function numericDate(
  { a, b, y, y2, dmy }: { a: number; b: number; y?: number; y2?: number; dmy?: boolean },
  ctx: Ctx,
): DayOr {
  const { moment } = ctx
  const year = y ?? (y2 === undefined ? undefined : fullYear(y2, 2))
  const dayFirst = dmy === true || moment.dateOrder === 'dmy'
  const orders: [number, number][] = dayFirst
    ? [
        [b, a],
        [a, b],
      ]
    : [
        [a, b],
        [b, a],
      ]
  const [chosen, other] = orders.filter(([month, d]) => isRealDate(year ?? 2024, month, d))
  if (chosen === undefined) return impossibleDate(said(ctx))
  const pieceOf = ([month, d]: [number, number]): DayPiece =>
    year === undefined ? comingDate(moment, month, d) : fixedDay(dayNumber(year, month, d))
  const piece = pieceOf(chosen)
  if (other === undefined || a === b) return piece
  return { ...piece, other: { day: pieceOf(other).day, why: 'other-date-order' } }
}

/** A month referred to: `step` months to the next that the words could mean; null: only this one. */
export interface MonthRef {
  year: number
  month: number
  step: 1 | 12 | null
  named: boolean
}

export const monthAhead = ({ n }: { n: number }, { moment }: Ctx): MonthRef => ({
  ...civil(addMonths(dayNumber(moment.year, moment.month, 1), n)),
  step: null,
  named: false,
})

export const anyMonth = (_: unknown, { moment }: Ctx): MonthRef => ({
  year: moment.year,
  month: moment.month,
  step: 1,
  named: false,
})

export const monthNamed = (
  { month, y, ahead }: { month: number; y?: number; ahead?: number },
  { moment }: Ctx,
): MonthRef => {
  const year = y ?? (ahead === undefined ? undefined : moment.year + ahead)
  return year === undefined
    ? { year: moment.year + (month < moment.month ? 1 : 0), month, step: 12, named: true }
    : { year, month, step: null, named: true }
}

export function inMonths(
  ref: MonthRef,
  moment: Moment,
  shape: DayShape,
  pick: (year: number, month: number) => DayNumber | null,
): DayPiece | null {
  const from = (start: DayNumber): DayNumber | null => {
    for (let k = 0; k < 100; k += ref.step ?? 1) {
      const { year, month } = civil(dayNumber(ref.year, ref.month + k, 1))
      const day = pick(year, month)
      if (ref.step === null) return day
      if (day !== null && day >= start) return day
    }
    return null
  }
  const day = from(moment.today)
  if (day === null) return null
  return ref.step === null ? fixedDay(day, { shape }) : rollingDay(day, shape, (d) => from(d + 1) ?? d)
}

const dayOf = (year: number, month: number, n: number): DayNumber | null => {
  const length = daysInMonth(year, month)
  if (n > length || n < -length || n === 0) return null
  return n > 0 ? dayNumber(year, month, n) : dayNumber(year, month, length + 1 + n)
}

/** "the 15th [of next month]", "last day of july". */
export function dayOfMonth({ n, month }: { n: number; month?: MonthRef }, ctx: Ctx): DayOr | null {
  if (n === 0 || n > 31) return month === undefined ? null : impossibleDate(said(ctx))
  const ref = month ?? anyMonth(null, ctx)
  const shape: DayShape =
    n < 0 ? { is: 'day-from-end', n, ...(ref.named ? { month: ref.month } : {}) } : { is: 'day-of-month', day: n }
  const piece = inMonths(ref, ctx.moment, shape, (y, m) => dayOf(y, m, n))
  if (piece === null) return impossibleDate(said(ctx))
  return ref.named && n > 0 ? { ...piece, shape: { is: 'month-day', month: ref.month, day: n } } : piece
}

export function nthOfMonth(
  { n, weekday, month }: { n: number; weekday: IsoWeekday; month?: MonthRef },
  ctx: Ctx,
): DayOr | null {
  if (n > 5) return null
  const ref = month ?? anyMonth(null, ctx)
  const shape: DayShape = { is: 'nth-weekday', n, weekday, ...(ref.named ? { month: ref.month } : {}) }
  return inMonths(ref, ctx.moment, shape, (y, m) => nthWeekday(y, m, weekday, n)) ?? impossibleDate(said(ctx))
}

export const businessDayOfMonth = ({ n, month }: { n: number; month?: MonthRef }, ctx: Ctx): DayPiece | null =>
  inMonths(month ?? anyMonth(null, ctx), ctx.moment, { is: 'business-day', n }, (y, m) => {
    const first = dayNumber(y, m, 1)
    return n > 0 ? addBusinessDays(first - 1, n) : addBusinessDays(first + daysInMonth(y, m), n)
  })

export function dayOfYear(
  { n, y, ahead }: { n: number; y?: number; ahead?: number },
  { moment }: Ctx,
): DayPiece | null {
  if (n === 0 || Math.abs(n) > 366) return null
  const pick = (year: number): DayNumber => (n > 0 ? dayNumber(year, 1, n) : dayNumber(year + 1, 1, 1) + n)
  if (y !== undefined || ahead !== undefined) return fixedDay(pick(y ?? moment.year + (ahead as number)))
  return rollingDay(
    pick(moment.year) >= moment.today ? pick(moment.year) : pick(moment.year + 1),
    { is: 'fixed' },
    (d) => pick(civil(d).year + 1),
  )
}

/** So far ahead a weekday and a day of the month may meet; further the two contradict each other. */
const MAX_AHEAD_DAYS = 70

/** "friday the 13th": the day that both are. */
export function weekdayOnDay({ weekday, day }: { weekday: IsoWeekday; day: DayOr }, ctx: Ctx): DayOr | null {
  if (day.kind !== 'day') return day
  if (day.shape.is === 'day-of-month' && day.roll !== null) {
    const { roll } = day
    const match = (from: DayNumber): DayNumber => {
      let found = from
      for (let k = 0; k < 60 && isoWeekday(found) !== weekday; k += 1) found = roll(found)
      return found
    }
    // far ahead only the one that is known for itself: "friday the 13th"
    const isKnown = weekday === 5 && day.shape.day === 13
    if (!isKnown && match(day.day) - day.day > MAX_AHEAD_DAYS) return impossibleDate(said(ctx))
    return { ...day, day: match(day.day), roll: (d) => match(roll(d)) }
  }
  if (isoWeekday(day.day) === weekday) return day
  if (day.other !== undefined && isoWeekday(day.other.day) === weekday) return fixedDay(day.other.day)
  return day.shape.is === 'fixed' || day.shape.is === 'month-day' ? impossibleDate(said(ctx)) : null
}

/** "tomorrow, march 1": one day said twice; two that differ are none. */
export const bothDays = ({ a, b }: { a: DayOr; b: DayOr }, ctx: Ctx): DayOr =>
  a.kind !== 'day' ? a : b.kind !== 'day' ? b : a.day === b.day ? a : impossibleDate(said(ctx))

/** "first week of july": its first day. */
export function weekOfMonth({ n, month }: { n: number; month: MonthRef }, { moment }: Ctx): DayPiece | null {
  if (n === 0 || n > 5) return null
  return inMonths(month, moment, { is: 'fixed' }, (y, m) =>
    n > 0 ? dayNumber(y, m, 1 + 7 * (n - 1)) : dayNumber(y, m, daysInMonth(y, m) - 6),
  )
}

export const weekOf = ({ day }: { day: DayOr }, { moment }: Ctx): DayOr =>
  day.kind !== 'day' ? day : fixedDay(day.day >= moment.today ? Math.max(mondayOf(day.day), moment.today) : day.day)

/** "friday the 13": a weekday and a day of the month. */
export function weekdayOnNth({ weekday, n }: { weekday: IsoWeekday; n: number }, ctx: Ctx): DayOr | null {
  const day = dayOfMonth({ n }, ctx)
  return day === null ? null : weekdayOnDay({ weekday, day }, ctx)
}

export function weekOfNth({ n }: { n: number }, ctx: Ctx): DayOr | null {
  const day = dayOfMonth({ n }, ctx)
  return day === null ? null : weekOf({ day }, ctx)
}

const wholeWeeks = ({ months, days, seconds }: Length): number | null =>
  days > 0 && days % 7 === 0 && months === 0 && seconds === 0 ? days / 7 : null

/** "monday in two weeks": of the week that is two from this one. */
export function weekdayInWeeks(
  { weekday, length }: { weekday: IsoWeekday; length: Length },
  ctx: Ctx,
): DayPiece | null {
  const n = wholeWeeks(length)
  return n === null ? null : inWeeks({ weekday, n }, ctx)
}

/** "Montag in zwei Wochen": two weeks after the coming one. */
export function weekdayAfterWeeks(
  { weekday, length }: { weekday: IsoWeekday; length: Length },
  ctx: Ctx,
): DayPiece | null {
  const n = wholeWeeks(length)
  return n === null ? null : afterComing({ weekday, days: 7 * n }, ctx)
}
