import { textAt } from '../text/match.js'
import type { Token } from '../text/tokens.js'
import type { Moment } from '../time/moment.js'
import type { Piece } from '../time/pieces.js'
import { type WrittenDate, writtenDates } from './days/chrono.js'
import { ADVERBS, EVERY } from './repeats/repeat-words.js'
import { PLURAL_WEEKDAYS } from './words/vocabulary.js'
import { readWords } from './words/words.js'

/** One message being read. */
export interface Reader {
  message: string
  tokens: Token[]
  moment: Moment
  dates: Map<number, WrittenDate>
  /** A repetition is said somewhere: "bis Freitag" is its end then, and the day itself otherwise. */
  repeats: boolean
  /** Pieces already read, by the token they start at, with nothing before them. */
  pieces: Map<number, Piece | null>
}

const GROUPS = new Set([
  'werktags',
  'arbeitstags',
  'werktaeglich',
  'arbeitstaeglich',
  'werktagen',
  'arbeitstagen',
  'wochentagen',
  'wochentags',
  'wochenends',
  'mal',
  'einmal',
  'zweimal',
  'dreimal',
  'von',
])

const repeatsAt = (tokens: Token[], i: number): boolean => {
  const word = textAt(tokens, i)
  return EVERY.has(word) || ADVERBS.has(word) || PLURAL_WEEKDAYS.has(word) || GROUPS.has(word)
}

export function readerOf(message: string, moment: Moment): Reader {
  const tokens = readWords(message)
  const repeats = tokens.some((_, i) => repeatsAt(tokens, i))
  return { message, tokens, moment, dates: writtenDates(tokens), repeats, pieces: new Map() }
}
