import type { Hit } from '../text/hit.js'
import { isMark, isWord, textAt } from '../text/match.js'
import { spoken } from '../text/phrase.js'
import type { Token } from '../text/tokens.js'
import type { Chain } from './chain.js'
import type { Meaning, Piece } from './pieces.js'
import type { Words } from './reading.js'
import { unclear } from './repeat.js'

const MAX_PIECES = 12
const MAX_CHAINS = 40
/** Of a longer text only so many tokens at its end are looked at: a time in the middle of an essay is none of ours. */
const MAX_TAIL = 100

/** How a language strings pieces of time together. */
export interface ChainWords<R extends Words> {
  /** Marks and words that may stand between two pieces. */
  marks: string
  links: readonly string[]
  /** Those of `links` that may also join a second time to the first: "and", "or". */
  seconds: readonly string[]
  /** Words whose other half a piece behind them is: "the 7:30 show", "move it to friday". */
  holders: ReadonlySet<string>
  /** Holders that stand for a thing themselves in front of some first words of a piece: "call her at 5". */
  pronouns?: { words: ReadonlySet<string>; before: ReadonlySet<string> }
  /** `before`: what the piece that ends right here means. */
  readPiece(reader: R, i: number, before: Meaning | null, message: string): Piece | null
  readZone(reader: R, i: number, message: string): Hit<string> | null
}

/** "at 9am tomorrow and 5pm", "tomorrow and next friday": two times, of which one reminder can keep but one. */
function isSecondTime(chain: Chain, { meaning }: Piece): boolean {
  const repeats = chain.some(({ meaning: { kind } }) => kind === 'repeat' || kind === 'weekdays')
  const same = chain.some(({ meaning: { kind } }) => kind === meaning.kind)
  return same && !repeats && (meaning.kind === 'clock' || meaning.kind === 'day')
}

/** "at 3pm tomorrow in Tokyo": the zone of a clock time that a day may stand behind. */
function readLateZone<R extends Words>(
  reader: R,
  chain: Chain,
  i: number,
  message: string,
  words: ChainWords<R>,
): Piece | null {
  const timed = chain.some(({ meaning }) => meaning.kind === 'clock' || meaning.kind === 'window')
  if (!timed || chain.some(({ meaning }) => meaning.kind === 'zone')) return null
  const zone = words.readZone(reader, i, message)
  return zone === null ? null : { meaning: { kind: 'zone', zone: zone.value }, from: i, to: zone.to, firm: false }
}

/** The pieces from token `i` on, up to token `end`. */
export function readChain<R extends Words>(
  reader: R,
  i: number,
  end: number,
  message: string,
  words: ChainWords<R>,
): Chain {
  const { tokens } = reader
  const chain: Chain = []
  let at = i
  while (at < end && chain.length < MAX_PIECES) {
    const last = chain.at(-1)
    let next = at
    if (last !== undefined && isMark(tokens, next, words.marks) && next + 1 < end) next += 1
    if (last !== undefined && isWord(tokens, next, ...words.links) && next + 1 < end) next += 1
    const piece =
      words.readPiece(reader, next, last?.meaning ?? null, message) ?? readLateZone(reader, chain, next, message, words)
    if (piece === null) break
    // the dot of "5 pm." may be the end of the sentence
    const to = piece.to === end + 1 && isMark(tokens, end, '.') ? end : piece.to
    if (to > end) break
    const second = isWord(tokens, piece.from - 1, ...words.seconds) && isSecondTime(chain, piece)
    const meaning = second ? unclear(spoken(tokens, i, to)) : piece.meaning
    chain.push({ ...piece, meaning, to })
    at = to
  }
  return chain
}

/** Nothing starts in the middle of "2.5.1" or "5k". */
const isInsideWord = (tokens: Token[], i: number): boolean =>
  tokens[i]?.glued === true && !isMark(tokens, i - 1, '([,;:—–!?') && tokens[i - 1]?.kind !== 'opaque'

/** Whether the piece at token `i` is the other half of the word in front of it. */
function isHeld<R extends Words>(tokens: Token[], i: number, { holders, pronouns }: ChainWords<R>): boolean {
  const holder = textAt(tokens, i - 1)
  if (!holders.has(holder)) return false
  return pronouns === undefined || !pronouns.words.has(holder) || !pronouns.before.has(textAt(tokens, i))
}

/** All chains in the tokens from `from` to `to`, in order. A chain that hangs on a word in front of it is left out. */
export function readChains<R extends Words>(
  reader: R,
  from: number,
  to: number,
  message: string,
  words: ChainWords<R>,
): Chain[] {
  const chains: Chain[] = []
  for (let i = Math.max(from, to - MAX_TAIL); i < to && chains.length < MAX_CHAINS; ) {
    const chain = i > from && isInsideWord(reader.tokens, i) ? [] : readChain(reader, i, to, message, words)
    const first = chain[0]
    if (first === undefined) {
      i += 1
      continue
    }
    if (i > from && isHeld(reader.tokens, first.from, words)) {
      i = first.to
      continue
    }
    chains.push(chain)
    i = (chain.at(-1) as Piece).to
  }
  return chains
}
