import type { Reader } from '../engine/language-tables.js'
import type { Range, TimeAndText } from '../engine/times-in-text.js'
import { type Expression, hasClock, isRepeating, isWholeDay } from '../time/expression.js'
import { thingIn } from './courtesy.js'
import { type RequestTables, skip, startBefore } from './tables.js'
import { timeAndText } from './time-and-text.js'
import { isDictated, isHoliday } from './told.js'

/** The name of what is told in front of a request, without its time: "trash | goes out every tuesday night, remind me at 8". */

type Order = RequestTables['order']

/** The words in front of a time that they end with, and of what leads to it: "book club is | every tuesday at 7". */
function withoutTime(reader: Reader, { expression, text }: TimeAndText, end: number): Range[] | null {
  const pieces = expression?.pieces ?? []
  const from = Math.min(...pieces.map((piece) => piece.from))
  const to = Math.max(...pieces.map((piece) => piece.to))
  const [start, left] = text[0] ?? [0, from]
  const being = startBefore(reader, 'being', from, start)
  // "swimming on friday | , so | thursday at 7": what leads to the time is no text
  const last = being > start ? being : text.length === 1 && left > start ? Math.min(left, from) : from
  return start <= from && to === end && last > start ? [[start, last]] : null
}

const isDayAlone = (expression: Expression | null): boolean =>
  expression === null || !(hasClock(expression) || isRepeating(expression))

/**
 * The text of a reminder at the time that is told: "book club is | every tuesday at 7". A day alone stays with it: "the
 * deadline is friday" would say nothing without.
 */
export const textTold = (reader: Reader, told: TimeAndText, end: number): Range[] =>
  (isDayAlone(told.expression) ? null : withoutTime(reader, told, end)) ?? told.text

/** The same for a reminder at an hour of its own on the days that are told; of a single day within it says which. */
export function textOfDays(reader: Reader, end: number, order: Order): Range[] {
  const told = timeAndText(reader, 0, end, order)
  const { expression } = told
  // "on the 20th | pay the rent"
  if (expression !== null && isWholeDay(expression) && (told.text[0]?.[0] ?? 0) > 0) return told.text
  // "gotta call the vet | on monday": what is to be done says it all without its day
  const isDuty = skip(reader, 'duty', 0) > 0 && expression !== null && isWholeDay(expression)
  if (isDuty) return withoutTime(reader, told, end) ?? [[0, end]]
  const isDays = expression !== null && isRepeating(expression) && expression.clock === undefined
  const [first, ...others] = isDays ? textTold(reader, told, end) : []
  return first === undefined ? [thingIn(reader, 0, end)] : [thingIn(reader, ...first), ...others]
}

/**
 * What is to come so long ahead: what stands behind its time, "wednesday 7pm, parents evening", or in front of it, "handover |
 * tonight at 8"; all of it where the time is told within, or is the day that a whole sentence tells: "the deadline is friday".
 */
export function textAhead(reader: Reader, told: TimeAndText, end: number): Range[] {
  if ((told.text[0]?.[0] ?? 0) > 0) return told.text
  const isTelling = isDayAlone(told.expression) && isDictated(reader, end)
  const [first, ...others] = (isTelling ? null : withoutTime(reader, told, end)) ?? [[0, end] as Range]
  if (first !== undefined) return [thingIn(reader, ...first), ...others]
  // "diwali | , remind me the day before": a day with a name is what it is about
  return told.expression?.pieces.filter(isHoliday).map((piece): Range => [piece.from, piece.to]) ?? []
}
