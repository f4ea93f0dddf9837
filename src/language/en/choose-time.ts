import { type Chosen, merged, prefixOf, suffixOf, withBounds } from '../time/chain.js'
import { EMPTY, type Expression, join } from '../time/expression.js'
import type { Piece } from '../time/pieces.js'
import { readChain, readChains } from './chains.js'
import { readClock } from './clock/clock.js'
import { doubtAtEnd, doubtBefore, doubtBehind, occasion, twoTimes } from './doubt.js'
import { leadingLength, trailingLength } from './lengths/bare-length.js'
import type { Reader } from './reader.js'
import { skipConnector } from './requests/text.js'
import { digitsAt, isMark, isWord } from './words/words.js'

/** A time at token `from` exactly. */
function leading(reader: Reader, from: number, to: number, message: string): Chosen | null {
  const chosen = prefixOf(readChain(reader, from, to, message)) ?? leadingLength(reader, from, to, message)
  if (chosen === null) return bareClock(reader, from, to) ?? occasion(reader, from, to)
  return doubtBehind(reader, chosen.from, chosen.to, to) ?? chosen
}

/** "remind me 0930 to ...", "remind me nine thirty to ...": a whole clock time that needs no "at". */
function bareClock(reader: Reader, from: number, to: number): Chosen | null {
  const { tokens } = reader
  const clock = readClock(tokens, from, 'at')
  if (clock === null || clock.to >= to || !isWord(tokens, clock.to, 'to')) return null
  const isWhole = clock.to > from + 1 || digitsAt(tokens, from) === 4
  if (!isWhole || Number.isNaN(clock.value.seconds)) return null
  const { seconds, open } = clock.value
  const piece: Piece = { meaning: { kind: 'clock', times: [{ seconds, open }] }, from, to: clock.to, firm: true }
  const expression = join(EMPTY, piece)
  return expression === null ? null : { expression, from, to: clock.to }
}

/** "(a timer) for 10 minutes" */
function forLength(reader: Reader, from: number, to: number, message: string): Chosen | null {
  if (!isWord(reader.tokens, from, 'for')) return null
  const length = leadingLength(reader, from + 1, to, message)
  return length === null ? null : { ...length, from }
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

/** "about 3 in the afternoon to ...", where "about" is no connector. */
function isAboutTime(reader: Reader, start: number, to: number, message: string): boolean {
  if (!isWord(reader.tokens, start, 'about')) return false
  const time = leading(reader, start, to, message)
  return time !== null && isWord(reader.tokens, time.to, 'to')
}

const COPULAS = ['is', 'are', 'was', 'were', "isn't", "aren't"] as const

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
  const start = isMark(tokens, from, ':,-–—([') && from < to ? from + 1 : from
  const tied = isWord(tokens, start, 'to', 'that', 'about', 'of') && !isAboutTime(reader, start, to, message)
  const lead =
    before === null && !tied
      ? (leading(reader, start, to, message) ?? (isThing ? forLength(reader, start, to, message) : null))
      : null
  const more = before === null || tied ? null : leading(reader, start, to, message)
  const joined = before === null || more === null ? null : merged(before, more.expression)
  const known = joined ?? before ?? lead?.expression ?? null
  const tie = (joined === null ? lead?.to : more?.to) ?? from
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
    const doubt = atEnd === null ? null : doubtBefore(reader, atEnd, tail)
    if (doubt !== null) return { expression: doubt.expression, text: [[textFrom, doubt.from]] }
    const two = other == null ? null : twoTimes(reader, message, other, tail)
    if (two !== null) return { expression: two.expression, text: [[textFrom, to]] }
    // "that the deadline is friday": without the day it would say nothing
    const isSaid = isWord(tokens, tail.from - 1, ...COPULAS)
    return { expression: tail.expression, text: [[textFrom, isSaid ? to : tail.from]] }
  }
  const firm = chains
    .map((chain) => suffixOf(chain))
    .filter((chosen): chosen is Chosen => chosen !== null && isFirm(chosen.expression))
  const chosen = firm.at(-1)
  if (chosen === undefined) {
    const length = trailingLength(reader, textFrom, to, message)
    return { expression: length?.expression ?? null, text: [[textFrom, length?.from ?? to]] }
  }
  const doubt = doubtAtEnd(reader, chosen.from, chosen.to, to)
  if (doubt !== null) return { expression: doubt.expression, text: [[textFrom, doubt.from]] }
  return { expression: chosen.expression, text: cut(textFrom, to, [chosen.from, chosen.to]) }
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
