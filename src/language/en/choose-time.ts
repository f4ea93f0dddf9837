import type { Token } from '../text/tokens.js'
import { EMPTY, type Expression, hasClock, hasDay, isComplete, join } from '../time/expression.js'
import type { Piece } from '../time/pieces.js'
import { readClock } from './clock.js'
import { isZeroLength, readDuration } from './duration.js'
import { readPiece } from './pieces.js'
import type { Reader } from './reader.js'
import { skipConnector } from './text.js'
import { isMark, isWord, textAt } from './words.js'
import { readZone } from './zones.js'

/** Pieces of time that follow each other with nothing but marks between. */
type Chain = Piece[]

const MAX_PIECES = 12
const MAX_CHAINS = 40
/** Of a longer text only so many tokens at its end are looked at: a time in the middle of an essay is none of ours. */
const MAX_TAIL = 100

/** The pieces from token `i` on, up to token `end`. */
function readChain(reader: Reader, i: number, end: number, message: string): Chain {
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
    chain.push({ ...piece, to })
    at = to
  }
  return chain
}

/** "at 3pm tomorrow in Tokyo": the zone of a clock time that a day stands behind. */
function readLateZone(reader: Reader, chain: Chain, i: number, message: string): Piece | null {
  const timed = chain.some(({ meaning }) => meaning.kind === 'clock' || meaning.kind === 'window')
  if (!timed || chain.some(({ meaning }) => meaning.kind === 'zone')) return null
  const zone = readZone(reader.tokens, i, message)
  return zone === null ? null : { meaning: { kind: 'zone', zone: zone.value }, from: i, to: zone.to, firm: false }
}

interface Chosen {
  expression: Expression
  /** Token indices, half open, of the pieces used. */
  from: number
  to: number
}

/** The longest complete expression that starts a chain. */
function prefixOf(chain: Chain): Chosen | null {
  let best: Chosen | null = null
  let expression: Expression | null = EMPTY
  for (const piece of chain) {
    expression = join(expression, piece)
    if (expression === null) break
    if (isComplete(expression)) best = { expression, from: (chain[0] as Piece).from, to: piece.to }
  }
  return best
}

/** The longest complete expression that ends a chain. */
function suffixOf(chain: Chain): Chosen | null {
  let best: Chosen | null = null
  for (let start = chain.length - 1; start >= 0; start -= 1) {
    const part = prefixOf(chain.slice(start))
    if (part !== null && part.to === (chain.at(-1) as Piece).to) best = part
  }
  return best
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
function readChains(reader: Reader, from: number, to: number, message: string): Chain[] {
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

/** A time at token `from` exactly. */
function leading(reader: Reader, from: number, to: number, message: string): Chosen | null {
  return prefixOf(readChain(reader, from, to, message)) ?? bareLength(reader, from, to)
}

/** "10 minutes" right behind the request, the text tied to it: "remind me 10 minutes to ...", "/remind 10m tea". */
function bareLength(reader: Reader, from: number, to: number): Chosen | null {
  const { tokens } = reader
  const length = readDuration(tokens, from)
  if (length === null || length.to > to || isZeroLength(length.value.length)) return null
  const tied =
    length.to === to || isWord(tokens, length.to, 'to', 'that', 'about') || isMark(tokens, length.to, ':,-–—')
  if (!tied && !length.value.terse) return null
  const meaning = { kind: 'offset' as const, length: length.value.length }
  const piece: Piece = { meaning, from, to: length.to, firm: true }
  return { expression: { pieces: [piece], offset: meaning }, from, to: length.to }
}

/** "(a timer) for 10 minutes" */
function forLength(reader: Reader, from: number, to: number): Chosen | null {
  if (!isWord(reader.tokens, from, 'for')) return null
  const length = bareLength(reader, from + 1, to)
  return length === null ? null : { ...length, from }
}

/** Two times in different places that make one: a day here, a clock time there. */
function merged(first: Expression, second: Expression): Expression | null {
  const dayThenClock = hasDay(first) && !hasClock(first) && !hasDay(second)
  const clockThenDay = !hasDay(first) && hasDay(second) && !hasClock(second)
  const boundsOnly = false
  if (!dayThenClock && !clockThenDay && !boundsOnly) return null
  let all: Expression | null = first
  for (const piece of second.pieces) all = all === null ? null : join(all, piece)
  return all !== null && isComplete(all) ? all : null
}

/** Bounds behind the text of a repetition: "every day at 9 to stretch until friday". */
function withBounds(first: Expression, chain: Chain): { expression: Expression; from: number } | null {
  if (first.repeat === undefined && first.weekdays === undefined) return null
  let all: Expression | null = first
  for (const piece of chain) {
    const { kind } = piece.meaning
    const isBound =
      kind === 'until' || kind === 'starting' || kind === 'count' || kind === 'except' || kind === 'lasting'
    if (!isBound || all === null) return null
    if (piece.meaning.kind === 'lasting' && piece.meaning.length.months + piece.meaning.length.days === 0) return null
    all = join(all, piece)
  }
  return all === null ? null : { expression: all, from: (chain[0] as Piece).from }
}

/** A weak expression ("for december", "daily") does not stand alone at the end of a text. */
function standsAtEnd(reader: Reader, chosen: Chosen): boolean {
  const { tokens } = reader
  const { expression } = chosen
  const alone = expression.pieces.length === 1
  if (!alone) return true
  if (isWord(tokens, chosen.from, 'for', 'during', 'over') && expression.offset === undefined) return false
  return true
}

const isFirm = (expression: Expression): boolean => expression.pieces.every((piece) => piece.firm)

export interface TimeAndText {
  expression: Expression | null
  /** Token ranges of the text. */
  text: [number, number][]
}

const cut = (from: number, to: number, hole: [number, number]): [number, number][] => [
  [from, hole[0]],
  [hole[1], to],
]

/** Tells time and text apart in the body of a request. `before`: a time that stood in front of the request. */
function inBody(
  reader: Reader,
  from: number,
  to: number,
  message: string,
  isThing: boolean,
  before: Expression | null = null,
): TimeAndText {
  const { tokens } = reader
  const start = isMark(tokens, from, ':,-–—') && from < to ? from + 1 : from
  const tied = isWord(tokens, start, 'to', 'that', 'about', 'of') && start + 1 <= to
  const lead =
    before === null && !tied
      ? (leading(reader, start, to, message) ?? (isThing ? forLength(reader, start, to) : null))
      : null
  const named = lead !== null && lead.to < to && !endsLead(tokens, lead)
  const first = named ? null : lead
  const known = before ?? first?.expression ?? null
  const tie = first?.to ?? from
  const textFrom = skipConnector(tokens, isThing && isWord(tokens, tie, 'for') && tie + 1 < to ? tie + 1 : tie, to)
  const chains = readChains(reader, textFrom, to, message)
  const last = chains.at(-1)
  const atEnd = last !== undefined && (last.at(-1) as Piece).to === to ? last : null
  if (known !== null) {
    const tail = atEnd === null ? null : suffixOf(atEnd)
    const both = tail === null ? null : merged(known, tail.expression)
    if (both !== null && tail !== null) return { expression: both, text: [[textFrom, tail.from]] }
    const bounded = atEnd === null ? null : withBounds(known, atEnd)
    if (bounded !== null) return { expression: bounded.expression, text: [[textFrom, bounded.from]] }
    return { expression: known, text: [[textFrom, to]] }
  }
  const tail = atEnd === null ? null : suffixOf(atEnd)
  if (tail !== null && (isThing || standsAtEnd(reader, tail))) {
    const inside = chains
      .slice(0, -1)
      .map((chain) => suffixOf(chain))
      .filter((chosen) => chosen !== null && isFirm(chosen.expression))
    const other = inside.at(-1)
    const both = other == null ? null : merged(other.expression, tail.expression)
    if (both !== null && other != null)
      return {
        expression: both,
        text: [
          [textFrom, other.from],
          [other.to, tail.from],
        ],
      }
    return { expression: tail.expression, text: [[textFrom, tail.from]] }
  }
  const firm = chains
    .map((chain) => suffixOf(chain))
    .filter((chosen): chosen is Chosen => chosen !== null && isFirm(chosen.expression))
  const chosen = firm.at(-1)
  if (chosen === undefined) return { expression: null, text: [[textFrom, to]] }
  return { expression: chosen.expression, text: cut(textFrom, to, [chosen.from, chosen.to]) }
}

/** A weak time in front must be followed by the word that starts the text, or be plain enough: "monday blues" is none. */
function endsLead(_tokens: Token[], _lead: Chosen): boolean {
  return true
}

/** A bare hour as the whole answer to "When?": "7", "9:30". */
function bare(reader: Reader, from: number, to: number, message: string): Expression | null {
  const clock = readClock(reader.tokens, from, 'at')
  if (clock === null || clock.to > to || Number.isNaN(clock.value.seconds)) return null
  const { seconds, open } = clock.value
  const piece: Piece = { meaning: { kind: 'clock', times: [{ seconds, open }] }, from, to: clock.to, firm: true }
  let expression = join(EMPTY, piece)
  for (const next of readChain(reader, clock.to, to, message)) {
    const more: Expression | null = expression === null ? null : join(expression, next)
    if (more === null) break
    expression = more
  }
  return expression
}

export const chooseTime = { leading, inBody, bare }
