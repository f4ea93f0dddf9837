import { civil, type DayNumber, dayNumber, isoWeekday, isRealDate } from '../calendar/days.js'
import { fixedDateOf, HOLIDAYS } from '../calendar/holidays.js'
import { fixedDay } from './day-piece.js'
import type { DayPiece, ProblemPiece, RepeatPiece } from './pieces.js'
import { quarterly } from './repeat.js'

/** The repetition with the day said beside it ("every month" + "on the 10th"), or null when they do not go together. */
export function repeatOn(repeat: RepeatPiece, day: DayPiece): RepeatPiece | null {
  const { shape } = day
  switch (repeat.frequency) {
    case 'DAILY':
    case 'WEEKLY':
      if (shape.is !== 'weekday' || repeat.weekdays !== undefined) return null
      return { ...repeat, frequency: 'WEEKLY', weekdays: [shape.weekday] }
    case 'MONTHLY':
    case 'YEARLY': {
      if (repeat.monthDays !== undefined || repeat.nth !== undefined) return null
      const on = repeat.frequency === 'MONTHLY' ? dayOfMonth(shape) : dayOfYear(shape)
      return on && (repeat.isQuarterly ? quarterly(on) : { ...repeat, ...on })
    }
    default:
      return null
  }
}

function dayOfMonth(shape: DayPiece['shape']): Partial<RepeatPiece> | null {
  switch (shape.is) {
    case 'day-of-month':
      return { monthDays: [shape.day] }
    case 'day-from-end':
      return { monthDays: [shape.n] }
    case 'nth-weekday':
      return { nth: [{ n: shape.n, weekday: shape.weekday }] }
    case 'business-day':
      return { businessDay: shape.n }
    default:
      return null
  }
}

function dayOfYear(shape: DayPiece['shape']): Partial<RepeatPiece> | null {
  switch (shape.is) {
    case 'month-day':
      return { months: [shape.month], monthDays: [shape.day] }
    case 'month':
      return { months: [shape.month] }
    case 'nth-weekday':
      return shape.month === undefined ? null : { months: [shape.month], nth: [{ n: shape.n, weekday: shape.weekday }] }
    case 'holiday': {
      const date = fixedDateOf(shape.id)
      return date && { months: [date.month], monthDays: [date.day] }
    }
    default:
      return null
  }
}

/** A date that is not on the weekday said with it; what was said is known where the expression is resolved. */
const CONTRADICTION: ProblemPiece = { kind: 'problem', problem: { kind: 'impossible-date', said: '' } }

/** "next year" + "march 3": the one of that year. */
function dateIn({ stretch }: DayPiece, { shape }: DayPiece): DayPiece | null {
  if (stretch === undefined) return null
  const { year } = civil(stretch.first)
  const length = stretch.last - stretch.first
  const inStretch = (day: DayNumber | null) =>
    day !== null && day >= stretch.first && day <= stretch.last ? fixedDay(day) : null
  switch (shape.is) {
    // "next month" + "the 10th"
    case 'day-of-month':
      return length > 7 && length <= 30 ? inStretch(stretch.first + shape.day - 1) : null
    case 'holiday':
      return inStretch(HOLIDAYS[shape.id](year))
    // "this year" + "in june"
    case 'month':
      return length < 364 ? null : fixedDay(dayNumber(year, shape.month, 1), { shape })
    case 'month-day':
      return isRealDate(year, shape.month, shape.day) ? inStretch(dayNumber(year, shape.month, shape.day)) : null
    default:
      return null
  }
}

/** Two days that make one: "friday" with "next week", or with a date. */
export function sameDay(a: DayPiece, b: DayPiece): DayPiece | ProblemPiece | null {
  const named = a.shape.is === 'weekday' ? a : b.shape.is === 'weekday' ? b : null
  const other = named === a ? b : a
  if (named === null || named.shape.is !== 'weekday') {
    if (a.day === b.day && (a.shape.is === 'holiday' || b.shape.is === 'holiday')) return a
    return dateIn(a, b) ?? dateIn(b, a)
  }
  if (other.shape.is === 'week')
    return { ...other, day: other.day + named.shape.weekday - 1, roll: null, shape: { is: 'fixed' } }
  const isDate = ['month-day', 'fixed', 'today', 'holiday'].includes(other.shape.is)
  if (!isDate) return null
  return isoWeekday(other.day) === named.shape.weekday ? other : CONTRADICTION
}
