import { inBody } from '../engine/body.js'
import { timesFrom } from '../engine/glue.js'
import type { Found, Reader } from '../engine/language-tables.js'
import { inStretches, leadingPart } from '../engine/stretches.js'
import { hasFirmTime, leading, type Range, type TextRules, type TimeAndText } from '../engine/times-in-text.js'
import { isMark } from '../text/match.js'
import { EMPTY, type Expression, hasClock, hasDay, isRepeating } from '../time/expression.js'
import { join } from '../time/join.js'
import { type RequestTables, skip, stands } from './tables.js'

/** Time and text of a stretch of a message, and the words that tie the two to a request. */

const MAX_MARKS = 4

/** Behind the marks at token `i`, what ties the text to the request, and the marks behind that. */
export function skipTie(reader: Reader, i: number, to: number): number {
  const { tokens } = reader
  let at = i
  for (let k = 0; k < MAX_MARKS && at < to && isMark(tokens, at, ':,-–—>.;)]'); k += 1) at += 1
  if (at < to) at = Math.min(to, skip(reader, 'tie', at))
  while (at < to && isMark(tokens, at, ':,')) at += 1
  return at
}

/** A range of tokens without what ties it to the request at either end. */
export function withoutTies(reader: Reader, [start, end]: Range): Range {
  const from = skipTie(reader, start, end)
  let to = end
  for (let before = -1; before !== to && to > from; ) {
    before = to
    if (isMark(reader.tokens, to - 1, ',:;-–')) to -= 1
    else if (stands(reader, 'tieend', to - 1)) to -= 1
  }
  return [from, to]
}

export const isFilled = ([from, to]: Range): boolean => from < to

export const TEXT_RULES: TextRules = {
  skipTie,
  skipForThing: (reader, i) => skip(reader, 'forthing', i),
  beginsDeed: (reader, i) => stands(reader, 'doing', i),
}

/** A time in front of tokens `from`..`to`. */
export const timeInFront = (reader: Reader, from: number, to: number, order: RequestTables['order']): Found | null =>
  order === 'behind' ? leading(reader, from, to) : leadingPart(reader, from, to)

/** A bare hour that an answer starts with: "7", "half past 9". */
export function bareHour(reader: Reader, from: number, to: number): Expression | null {
  const [whole] = timesFrom(reader, from, to, 'lead')
  if (whole !== undefined) return whole.expression
  const hour = reader.reading.parse(reader.types.hour, from).at(-1)
  if (hour === undefined || hour.to > to || Number.isNaN(hour.value.seconds)) return null
  return join(EMPTY, { meaning: { kind: 'clock', times: [hour.value] }, from, to: hour.to, firm: true })
}

/** Time and text of words without a request in them, tokens `from`..`to`. */
export const timeAndText = (
  reader: Reader,
  from: number,
  to: number,
  order: RequestTables['order'],
  isThing = false,
  before: Expression | null = null,
): TimeAndText =>
  order === 'behind' ? inBody(reader, from, to, isThing, before, TEXT_RULES) : inStretches(reader, [[from, to]], before)

/**
 * Where what is told begins: "I have the kids on saturday. | Friday at 6 they have to be fetched": behind other sentences that
 * tell a time, the last one where it has its day and its hour.
 */
export function lastSentence(reader: Reader, end: number, order: RequestTables['order']): number {
  const { tokens } = reader
  const isEnd = (i: number) => isMark(tokens, i, '.!?') && tokens[i]?.end !== tokens[i + 1]?.start
  const from = tokens.findLastIndex((_, i) => i < end - 1 && isEnd(i)) + 1
  if (from === 0 || !hasFirmTime(reader, 0, from)) return 0
  const told = timeAndText(reader, from, end, order).expression
  return told !== null && hasDay(told) && hasClock(told) && !isRepeating(told) ? from : 0
}

/** Time and text of what is told. */
export const sentenceTold = (reader: Reader, end: number, order: RequestTables['order']): TimeAndText =>
  timeAndText(reader, lastSentence(reader, end, order), end, order)
