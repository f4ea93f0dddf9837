import type { Token } from '../text/tokens.js'
import type { Moment } from '../time/moment.js'
import type { Piece } from '../time/pieces.js'
import { type WrittenDate, writtenDates } from './days/chrono.js'
import { readWords } from './words/words.js'

/** One message being read: its tokens, the moment, and chrono's dates by the token they start at. */
export interface Reader {
  tokens: Token[]
  moment: Moment
  dates: Map<number, WrittenDate>
  /** Pieces already read, by the token they start at, with nothing before them. */
  pieces: Map<number, Piece | null>
}

export function readerOf(message: string, moment: Moment): Reader {
  const tokens = readWords(message)
  return { tokens, moment, dates: writtenDates(tokens), pieces: new Map() }
}
