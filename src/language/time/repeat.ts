import type { IsoWeekday } from '../calendar/days.js'
import type { Frequency, Length, ProblemPiece, RepeatPiece } from './pieces.js'

export const WORK_WEEK: IsoWeekday[] = [1, 2, 3, 4, 5]

export const every = (frequency: Frequency, interval = 1, more: Partial<RepeatPiece> = {}): RepeatPiece => ({
  kind: 'repeat',
  frequency,
  interval,
  ...more,
})

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
  if (kinds > 1) {
    const exact = months === 0 && businessDays === 0 ? days * 86400 + seconds : 0
    return exact > 0 && exact % 3600 === 0 ? every('HOURLY', exact / 3600) : null
  }
  if (businessDays > 0) return businessDays === 1 ? every('WEEKLY', 1, { weekdays: WORK_WEEK }) : null
  if (months > 0) return months % 12 === 0 ? every('YEARLY', months / 12) : every('MONTHLY', months)
  if (days > 0) return days % 7 === 0 ? every('WEEKLY', days / 7) : every('DAILY', days)
  if (seconds < 60) return problem('too-often', said)
  if (seconds % 60 !== 0) return null
  return seconds % 3600 === 0 ? every('HOURLY', seconds / 3600) : every('MINUTELY', seconds / 60)
}
