import type { IsoWeekday } from '../calendar/days.js'
import type { Hit } from '../text/hit.js'
import { lookup } from '../text/lookup.js'
import type { PartName } from '../time/parts.js'
import type { Frequency, Length, ProblemPiece, RepeatPiece } from '../time/pieces.js'
import type { Unit } from './vocabulary.js'

export type RepeatHit = Hit<RepeatPiece | ProblemPiece>

export const WORK_WEEK: IsoWeekday[] = [1, 2, 3, 4, 5]

export const every = (frequency: Frequency, interval = 1, more: Partial<RepeatPiece> = {}): RepeatPiece => ({
  kind: 'repeat',
  frequency,
  interval,
  ...more,
})

export const ADVERBS = lookup<() => RepeatPiece>({
  hourly: () => every('HOURLY'),
  daily: () => every('DAILY'),
  everyday: () => every('DAILY'),
  nightly: () => every('DAILY', 1, { parts: ['night'] }),
  weekly: () => every('WEEKLY'),
  fortnightly: () => every('WEEKLY', 2),
  biweekly: () => every('WEEKLY', 2),
  monthly: () => every('MONTHLY'),
  bimonthly: () => every('MONTHLY', 2),
  quarterly: () => every('MONTHLY', 3),
  semiannually: () => every('MONTHLY', 6),
  biannually: () => every('MONTHLY', 6),
  yearly: () => every('YEARLY'),
  annually: () => every('YEARLY'),
  biennially: () => every('YEARLY', 2),
})

export const UNIT_REPEATS: Partial<Record<Unit, (n: number) => RepeatPiece>> = {
  minute: (n) => every('MINUTELY', n),
  hour: (n) => every('HOURLY', n),
  day: (n) => every('DAILY', n),
  week: (n) => every('WEEKLY', n),
  fortnight: (n) => every('WEEKLY', n * 2),
  month: (n) => every('MONTHLY', n),
  quarter: (n) => every('MONTHLY', n * 3),
  year: (n) => every('YEARLY', n),
  decade: (n) => every('YEARLY', n * 10),
  night: (n) => every('DAILY', n, { parts: ['night'] }),
  weekend: (n) => every('WEEKLY', n, { weekdays: [6] }),
}

export const unitRepeat = (word: string): ((n: number) => RepeatPiece) | undefined =>
  Object.hasOwn(UNIT_REPEATS, word) ? UNIT_REPEATS[word as Unit] : undefined

export const PART_WORDS = lookup<PartName>({
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  lunchtime: 'noon',
})

export const problem = (kind: 'too-often' | 'not-positive', said: string): ProblemPiece => ({
  kind: 'problem',
  problem: { kind, said },
})

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

export const EVERY = new Set(['every', 'each', 'evry'])

export const PLURAL_PARTS = lookup<PartName>({
  mornings: 'morning',
  afternoons: 'afternoon',
  evenings: 'evening',
  nights: 'night',
})
