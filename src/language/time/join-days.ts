import { civil, dayNumber, isoWeekday, isRealDate } from '../calendar/days.js'
import { fixedDateOf } from '../calendar/holidays.js'
import { fixedDay } from './day-piece.js'
import type { DayPiece, ProblemPiece, RepeatPiece } from './pieces.js'

/** The repetition with the day said beside it ("every month" + "on the 10th"), or null when they do not go together. */
export function repeatOn(repeat: RepeatPiece, day: DayPiece): RepeatPiece | null {
  const { shape } = day
  switch (repeat.frequency) {
    case 'DAILY':
    case 'WEEKLY':
      if (shape.is !== 'weekday' || repeat.weekdays !== undefined) return null
      return { ...repeat, frequency: 'WEEKLY', weekdays: [shape.weekday] }
    case 'MONTHLY':
      if (repeat.monthDays !== undefined || repeat.nth !== undefined) return null
      if (shape.is === 'day-of-month') return { ...repeat, monthDays: [shape.day] }
      if (shape.is === 'day-from-end') return { ...repeat, monthDays: [shape.n] }
      if (shape.is === 'nth-weekday') return { ...repeat, nth: [{ n: shape.n, weekday: shape.weekday }] }
      if (shape.is === 'business-day') return { ...repeat, businessDay: shape.n }
      return null
    case 'YEARLY':
      if (repeat.monthDays !== undefined || repeat.nth !== undefined) return null
      if (shape.is === 'month-day') return { ...repeat, months: [shape.month], monthDays: [shape.day] }
      if (shape.is === 'month') return { ...repeat, months: [shape.month] }
      if (shape.is === 'nth-weekday' && shape.month !== undefined) {
        return { ...repeat, months: [shape.month], nth: [{ n: shape.n, weekday: shape.weekday }] }
      }
      if (shape.is === 'holiday') {
        const date = fixedDateOf(shape.id)
        return date === null ? null : { ...repeat, months: [date.month], monthDays: [date.day] }
      }
      return null
    default:
      return null
  }
}

/** A date that is not on the weekday said with it; what was said is known where the expression is resolved. */
const CONTRADICTION: ProblemPiece = { kind: 'problem', problem: { kind: 'impossible-date', said: '' } }

/** "next year" + "march 3": the one of that year. */
function dateIn({ stretch }: DayPiece, { shape }: DayPiece): DayPiece | null {
  if (stretch === undefined || shape.is !== 'month-day') return null
  const { year } = civil(stretch.first)
  const day = isRealDate(year, shape.month, shape.day) ? dayNumber(year, shape.month, shape.day) : null
  return day !== null && day >= stretch.first && day <= stretch.last ? fixedDay(day) : null
}

/** Two days that make one: "friday" with "next week", or with a date. */
export function sameDay(a: DayPiece, b: DayPiece): DayPiece | ProblemPiece | null {
  const named = a.shape.is === 'weekday' ? a : b.shape.is === 'weekday' ? b : null
  const other = named === a ? b : a
  if (named === null || named.shape.is !== 'weekday') {
    if (a.shape.is === 'holiday' || b.shape.is === 'holiday') return a.day === b.day ? a : null
    return dateIn(a, b) ?? dateIn(b, a)
  }
  if (other.shape.is === 'week')
    return { ...other, day: other.day + named.shape.weekday - 1, roll: null, shape: { is: 'fixed' } }
  const isDate = ['month-day', 'fixed', 'today', 'holiday'].includes(other.shape.is)
  if (!isDate) return null
  return isoWeekday(other.day) === named.shape.weekday ? other : CONTRADICTION
}
