import type { IsoWeekday } from '../calendar/days.js'
import type { Frequency, Length, ProblemPiece, RepeatPiece } from './pieces.js'

export const WORK_WEEK: IsoWeekday[] = [1, 2, 3, 4, 5]

export const every = (frequency: Frequency, interval = 1, more: Partial<RepeatPiece> = {}): RepeatPiece => ({
  kind: 'repeat',
  frequency,
  interval,
  ...more,
})

/** What "on the ..." names within a month. */
export type MonthPart = Pick<RepeatPiece, 'nth' | 'monthDays' | 'businessDay'>

/** "on the first day of every quarter": in its first month, what is counted from the end in its last. */
export function quarterly(on: MonthPart): RepeatPiece {
  const days = on.monthDays ?? on.nth?.map(({ n }) => n) ?? [on.businessDay ?? 1]
  return every('YEARLY', 1, { ...on, months: days.every((n) => n < 0) ? [3, 6, 9, 12] : [1, 4, 7, 10] })
}

export const problem = (kind: 'too-often' | 'not-positive', said: string): ProblemPiece => ({
  kind: 'problem',
  problem: { kind, said },
})

/** Words about time that come to no one time: to be asked about rather than guessed at. */
export const unclear = (said: string): ProblemPiece => ({ kind: 'problem', problem: { kind: 'not-a-time', said } })

/** A repetition by exact time or by calendar units; null when the length mixes both. */
export function byLength(length: Length, said: string): RepeatPiece | ProblemPiece | null {
  const { months, days, seconds, businessDays = 0 } = length
  const kinds = [months, days, seconds, businessDays].filter((n) => n !== 0).length
  if (kinds === 0 || [months, days, seconds, businessDays].some((n) => n < 0)) return problem('not-positive', said)
  // days and hours: in hours
  if (kinds > 1)
    return months === 0 && businessDays === 0 && seconds % 3600 === 0
      ? every('HOURLY', days * 24 + seconds / 3600)
      : null
  if (businessDays > 0) return businessDays === 1 ? every('WEEKLY', 1, { weekdays: WORK_WEEK }) : null
  if (months > 0) return inUnits(months, 12, 'YEARLY', 'MONTHLY')
  if (days > 0) return inUnits(days, 7, 'WEEKLY', 'DAILY')
  if (seconds < 60) return problem('too-often', said)
  return seconds % 60 === 0 ? inUnits(seconds / 60, 60, 'HOURLY', 'MINUTELY') : null
}

/** Every so many of the large unit where the small ones come to whole ones of it. */
const inUnits = (count: number, perLarge: number, large: Frequency, small: Frequency): RepeatPiece =>
  count % perLarge === 0 ? every(large, count / perLarge) : every(small, count)
