import type { Hit } from '../../text/hit.js'
import { lookup } from '../../text/lookup.js'
import type { Unit } from '../../time/length.js'
import type { PartName } from '../../time/parts.js'
import type { ProblemPiece, RepeatPiece } from '../../time/pieces.js'
import { every } from '../../time/repeat.js'

export type RepeatHit = Hit<RepeatPiece | ProblemPiece>

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

export const EVERY = new Set(['every', 'each', 'evry'])

export const PLURAL_PARTS = lookup<PartName>({
  mornings: 'morning',
  afternoons: 'afternoon',
  evenings: 'evening',
  nights: 'night',
})
