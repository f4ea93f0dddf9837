import type { Token } from '../text/tokens.js'
import type { Chain } from '../time/chain.js'
import type { Piece } from '../time/pieces.js'
import { unclear } from '../time/repeat.js'
import { readZone } from './clock/zones.js'
import { wordsOf } from './days/month-days.js'
import { readPiece } from './pieces.js'
import type { Reader } from './reader.js'
import { isMark, isWord, textAt } from './words/words.js'

const MAX_PIECES = 12

const MAX_CHAINS = 40

/** Of a longer text only so many tokens at its end are looked at: a time in the middle of an essay is none of ours. */
const MAX_TAIL = 100

/** The pieces from token `i` on, up to token `end`. */
export function readChain(reader: Reader, i: number, end: number, message: string): Chain {
  const { tokens } = reader
  const chain: Chain = []
  let at = i
  while (at < end && chain.length < MAX_PIECES) {
    const last = chain.at(-1)
    let next = at
    if (last !== undefined && isMark(tokens, next, ',-–—|·;') && next + 1 < end) next += 1
    if (last !== undefined && isWord(tokens, next, 'and') && next + 1 < end) next += 1
    const piece = readPiece(reader, next, last?.meaning ?? null, message) ?? readLateZone(reader, chain, next, message)
    if (piece === null) break
    // the dot of "5 pm." may be the end of the sentence
    const to = piece.to === end + 1 && isMark(tokens, end, '.') ? end : piece.to
    if (to > end) break
    const second = isWord(tokens, piece.from - 1, 'and') && isSecondTime(chain, piece)
    const meaning = second ? unclear(wordsOf(tokens, i, to)) : piece.meaning
    chain.push({ ...piece, meaning, to })
    at = to
  }
  return chain
}

/** "at 9am tomorrow and 5pm", "tomorrow and next friday": two times, of which one reminder can keep but one. */
function isSecondTime(chain: Chain, { meaning }: Piece): boolean {
  const repeats = chain.some(({ meaning: { kind } }) => kind === 'repeat' || kind === 'weekdays')
  const same = chain.some(({ meaning: { kind } }) => kind === meaning.kind)
  return same && !repeats && (meaning.kind === 'clock' || meaning.kind === 'day')
}

/** "at 3pm tomorrow in Tokyo": the zone of a clock time that a day stands behind. */
function readLateZone(reader: Reader, chain: Chain, i: number, message: string): Piece | null {
  const timed = chain.some(({ meaning }) => meaning.kind === 'clock' || meaning.kind === 'window')
  if (!timed || chain.some(({ meaning }) => meaning.kind === 'zone')) return null
  const zone = readZone(reader.tokens, i, message)
  return zone === null ? null : { meaning: { kind: 'zone', zone: zone.value }, from: i, to: zone.to, firm: false }
}

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'my',
  'your',
  'his',
  'her',
  'our',
  'their',
  'its',
  "it's",
  'no',
  'any',
  'some',
  'that',
  'these',
  'those',
  'every',
])

/** "the 7:30 show", "my monday": a name, not a time, unless the piece took the article itself. */
const isNamed = (tokens: Token[], piece: Piece): boolean => DETERMINERS.has(textAt(tokens, piece.from - 1))

/** Words whose other half the time is: "move it to friday", "leave before 5pm". A chain without a preposition of its own hangs on them. */
const HOLDERS = new Set([
  'after',
  'or',
  'before',
  'until',
  'till',
  'til',
  'since',
  'than',
  'to',
  'of',
  'with',
  'from',
  'about',
  'except',
  'through',
  'versus',
  'vs',
])

const isHeld = (tokens: Token[], piece: Piece): boolean => HOLDERS.has(textAt(tokens, piece.from - 1))

/** Nothing starts in the middle of "2.5.1" or "5k". */
const isInsideWord = (tokens: Token[], i: number): boolean =>
  tokens[i]?.glued === true && !isMark(tokens, i - 1, '([,;:—–!?') && tokens[i - 1]?.kind !== 'opaque'

/** All chains in the tokens from `from` to `to`, in order. */
export function readChains(reader: Reader, from: number, to: number, message: string): Chain[] {
  const chains: Chain[] = []
  for (let i = Math.max(from, to - MAX_TAIL); i < to && chains.length < MAX_CHAINS; ) {
    const chain = i > from && isInsideWord(reader.tokens, i) ? [] : readChain(reader, i, to, message)
    const first = chain[0]
    if (first === undefined) {
      i += 1
      continue
    }
    if (i > from && (isNamed(reader.tokens, first) || isHeld(reader.tokens, first))) {
      i = first.to
      continue
    }
    chains.push(chain)
    i = (chain.at(-1) as Piece).to
  }
  return chains
}
