import { timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import { asked, isTimely } from '../engine/left-over.js'
import type { Range } from '../engine/times-in-text.js'
import { isWord } from '../text/match.js'
import { EMPTY, type Expression } from '../time/expression.js'
import { type RequestType, skip } from './tables.js'
import { isHoliday } from './told.js'

/**
 * "remind me tuesday night | 15th", "... monday | and also the thursday after that", "... the day before | , evening is better": what
 * is left of a request beside its time is nothing but words of time. They are no text: more was said of when than was read.
 */

/** Words that say nothing by themselves beside a time. */
const SMALL: readonly RequestType[] = ['moreover', 'joining', 'repeated', 'eachof', 'sameday', 'itself', 'preferred']

/** The end of the words of time at token `i`; `i` itself where there are none, or the name of a holiday, which is a thing. */
function behindTime(reader: Reader, i: number, to: number): number {
  const [time] = timesFrom(reader, i, to, 'body')
  if (time !== undefined) return time.expression.pieces.some(isHoliday) ? i : time.to
  return isTimely(reader, i) ? i + 1 : i
}

/** The end of what says nothing at token `i`: a mark, a number, a word that leads on. */
function behindSmall(reader: Reader, i: number): number {
  const { reading, tokens, types, language } = reader
  const { links, choices, holders } = language.words
  const ends = [types.filler, types.hedge, types.preposition, types.every]
    .flatMap((type) => reading.parse(type, i))
    .map(({ to }) => to)
  const kind = tokens[i]?.kind
  const isLeading = isWord(tokens, i, ...links, ...choices) || holders.has(tokens[i]?.text ?? '')
  const next = kind === 'mark' || kind === 'number' || isLeading ? i + 1 : i
  return Math.max(next, ...ends, ...SMALL.map((type) => skip(reader, type, i)))
}

/** Whether tokens `from`..`to` say nothing but when, or more of it. */
export function isOnlyTime(reader: Reader, [from, to]: Range): boolean {
  let isTimed = false
  for (let i = from; i < to; ) {
    const behind = behindTime(reader, i, to)
    isTimed ||= behind > i
    const next = behind > i ? behind : behindSmall(reader, i)
    if (next === i || next > to) return false
    i = next
  }
  return isTimed
}

/** "remind me tomorrow | about | monday": a word ties it to the request as its text. */
const isTied = ({ tokens, language: { words } }: Reader, [from]: Range): boolean =>
  isWord(tokens, from - 1, ...words.connectors, ...words.ties)

/** "10 minutes before | the 11 o'clock": a thing that has its hour for a name, and was read for it. */
const isWithin = ([from, to]: Range, piece: { from: number; to: number }): boolean =>
  from <= piece.from && piece.to <= to

/** The time and the words that are left, as words to be asked about; null where these are a text. */
export function askedAsTime(reader: Reader, time: Expression | null, text: readonly Range[]): Expression | null {
  const { pieces, problem } = time ?? EMPTY
  const filled = text.filter(([from, to]) => from < to)
  if (problem !== undefined || filled.length === 0) return null
  if (filled.some((range) => isTied(reader, range) || !isOnlyTime(reader, range))) return null
  if (filled.some((range) => pieces.some((piece) => isWithin(range, piece)))) return null
  const ends = [...pieces.map(({ from, to }): Range => [from, to]), ...filled]
  return asked(Math.min(...ends.map(([from]) => from)), Math.max(...ends.map(([, to]) => to))).expression
}
