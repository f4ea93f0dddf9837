import { type DayNumber, dayNumber, isRealDate } from '../calendar/days.js'
import type { Moment } from './moment.js'
import type { DayPiece, DayShape, ProblemPiece } from './pieces.js'

export const fixedDay = (day: DayNumber, more: Partial<DayPiece> = {}): DayPiece => ({
  kind: 'day',
  day,
  roll: null,
  shape: { is: 'fixed' },
  ...more,
})

export const rollingDay = (
  day: DayNumber,
  shape: DayShape,
  roll: (day: DayNumber) => DayNumber,
  more: Partial<DayPiece> = {},
): DayPiece => ({ kind: 'day', day, roll, shape, ...more })

export const impossibleDate = (said: string): ProblemPiece => ({
  kind: 'problem',
  problem: { kind: 'impossible-date', said },
})

/** A month and day without a year: the coming one. Feb 29 rolls to the next leap year. */
export function comingDate(moment: Moment, month: number, day: number): DayPiece {
  const from = (start: DayNumber): DayNumber => {
    for (let year = moment.year - 1; ; year += 1) {
      if (!isRealDate(year, month, day)) continue
      const found = dayNumber(year, month, day)
      if (found >= start) return found
    }
  }
  return rollingDay(from(moment.today), { is: 'month-day', month, day }, (d) => from(d + 1))
}

export const fullYear = (value: number, digits: number): number =>
  digits > 2 ? value : value + (value < 70 ? 2000 : 1900)
