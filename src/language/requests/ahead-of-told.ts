import type { Reader } from '../engine/language-tables.js'
import { asked as openTime } from '../engine/left-over.js'
import { leading, type Range, type TimeAndText, timesIn } from '../engine/times-in-text.js'
import type { CreateIntent } from '../intent.js'
import { isMark } from '../text/match.js'
import { merged, movedAhead, movedBy } from '../time/chain.js'
import { corrected } from '../time/corrected.js'
import { type Expression, hasDay } from '../time/expression.js'
import { isZeroLength, NO_LENGTH } from '../time/length.js'
import type { Length, ShiftPiece } from '../time/pieces.js'
import { aheadAt, aheadLast } from './at-end.js'
import { bodyEnd } from './courtesy.js'
import { finish } from './created.js'
import type { Asked } from './opening.js'
import { type RequestTables, skip, stands, startBefore } from './tables.js'
import { sentenceTold, timeAndText } from './time-and-text.js'
import { dayTold, isEarlierHour, isTimeOfDay, onDayTold, timeOfNamed, timeTold } from './told.js'
import { textAhead } from './told-text.js'

/** A request that says only how long ahead of what is told in front of it, or that it is to come on that day. */

type Order = RequestTables['order']

export interface ExpressionAndText {
  expression: Expression
  text: Range[]
}

/** So many words an hour at the end may have. */
const MAX_HOUR = 6

/** How much ahead, and the token behind the words that say it. */
interface Ahead {
  value: Length | ShiftPiece
  to: number
}

/** "the day before", "the night before": of what was told. */
export function shiftAt(
  { reading, types }: Reader,
  from: number,
  tail: number,
): { value: ShiftPiece; to: number } | null {
  const found = reading.parse(types.shift, from).filter(({ to }) => to <= tail)
  const [longest] = found.sort((a, b) => b.to - a.to)
  return longest === undefined ? null : { value: longest.value as ShiftPiece, to: longest.to }
}

const MAX_OPENING = 6

/** What was told, as a shift counts from it: of its hour, the night before has none, nor has the monday before. */
const ofDay = (reader: Reader, shift: ShiftPiece, told: Expression | null, end: number, order: Order) =>
  (shift.part ?? shift.weekday) === undefined ? told : dayTold(reader, end, order)

/** "remind me 2 days before | at 18": of the day that was told, at an hour of its own. */
export function aheadAtHour(reader: Reader, ahead: Ahead, tail: number, end: number, order: Order): Expression | null {
  const time = ahead.to < tail ? leading(reader, ahead.to, tail) : null
  const isPart = time !== null && !hasDay(time.expression) && time.expression.part !== undefined
  if (time === null || skip(reader, 'itself', time.to) < tail || !(isPart || isTimeOfDay(time.expression))) return null
  const day = dayTold(reader, end, order)
  const moved =
    'kind' in ahead.value
      ? movedBy(day, ahead.value, ahead.to, ahead.to)
      : movedAhead(day, ahead.value, ahead.to, ahead.to)
  return moved === null ? null : merged(moved, time.expression)
}

/** What is told, so much ahead; "in 10 days the pass runs out, remind me that day" is on the day itself. */
function movedFrom(
  reader: Reader,
  { value, to }: Ahead,
  told: Expression | null,
  at: number,
  end: number,
  order: Order,
): Expression | null {
  if (!('kind' in value)) return movedAhead(told, value, at, to)
  const isThatDay = isZeroLength(value.length) && value.part === undefined && value.weekday === undefined
  return isThatDay ? told : movedBy(ofDay(reader, value, told, end, order), value, at, to)
}

/** What is told by token `end`, so much ahead. */
export const aheadOfTold = (reader: Reader, ahead: Ahead, at: number, end: number, order: Order): Expression | null =>
  movedFrom(reader, ahead, sentenceTold(reader, end, order).expression, at, end, order)

/** How much ahead the words of a request say; "one night before" is a part of that day, and no length alone. */
function aheadIn(reader: Reader, from: number, at: number, tail: number): Ahead | null {
  const shift = shiftAt(reader, from, tail) ?? shiftAt(reader, at, tail)
  return shift?.value.part === undefined ? (aheadAt(reader, at) ?? shift) : shift
}

/** "the meeting is at 5, remind me 10 minutes before [to ...]": the time of the sentence, moved ahead. */
export function readAhead(
  reader: Reader,
  asked: Asked,
  [from, at, tail]: readonly [from: number, at: number, tail: number],
  end: number,
  order: Order,
): CreateIntent | null {
  const ahead = aheadIn(reader, from, at, tail)
  if (ahead === null) return null
  const chosen = sentenceTold(reader, end, order)
  const expression = movedFrom(reader, ahead, timeTold(reader, end, order), at, end, order)
  if (expression === null) return null
  const hour = aheadAtHour(reader, ahead, tail, end, order)
  // "the passport runs out on the 27th, remind me on that day at 8"
  const isSameDay = 'kind' in ahead.value && isZeroLength(ahead.value.length)
  if (hour !== null) return finish(reader, asked, hour, isSameDay ? [[0, end]] : textAhead(reader, chosen, end))
  if (skip(reader, 'itself', ahead.to) >= tail) return finish(reader, asked, expression, textAhead(reader, chosen, end))
  return aheadWithTodo(reader, asked, ahead, expression, [tail, end], order)
}

/** "la veille | au soir | de préparer le sac", "2 horas antes | planchar el uniforme": what is to be done stands behind. */
function aheadWithTodo(
  reader: Reader,
  asked: Asked,
  ahead: Ahead,
  expression: Expression,
  [tail, end]: readonly [tail: number, end: number],
  order: Order,
): CreateIntent | null {
  const hourTo = ahead.to < tail ? (leading(reader, ahead.to, tail)?.to ?? ahead.to) : ahead.to
  const todo = skip(reader, 'tie', hourTo)
  const atHour =
    hourTo > ahead.to && todo > hourTo && todo < tail ? aheadAtHour(reader, ahead, hourTo, end, order) : null
  if (atHour !== null) return finish(reader, asked, atHour, [[todo, tail]])
  const tie = skip(reader, 'tie', ahead.to)
  // the verb stands in front in the one order, and behind in the other
  const isDoing =
    order === 'behind'
      ? stands(reader, 'doing', tie)
      : hourTo === ahead.to && startBefore(reader, 'doing', tail, tie) >= 0
  const isTodo = tie > ahead.to || isDoing
  return isTodo && tie < tail ? finish(reader, asked, expression, [[tie, tail]]) : null
}

/** "due on feb 10 | , a few days before, say on the 5th": the time that says it better than how long ahead, beside what is told. */
export function meantInstead(reader: Reader, [at, tail]: Range, end: number, order: Order): ExpressionAndText | null {
  const ahead = aheadAt(reader, at) ?? shiftAt(reader, at, tail)
  if (ahead === null) return null
  const behind = isMark(reader.tokens, ahead.to, ',-–—:') ? ahead.to + 1 : ahead.to
  const from = skip(reader, 'leadin', behind)
  const meant = from > behind && from < tail ? leading(reader, from, tail) : null
  const told = timeTold(reader, end, order)
  if (meant?.to !== tail || told === null) return null
  // "two days before | nice and early at 5": an hour says of no days better
  const length = 'kind' in ahead.value ? ahead.value.length : ahead.value
  if (length.days + length.months > 0 && !hasDay(meant.expression)) return null
  const expression = corrected(told, meant.expression, reader.moment)
  return expression && { expression, text: textAhead(reader, timeAndText(reader, 0, end, order), end) }
}

/** "her birthday is on the 10th. three days before | I want to post the parcel": what is to be done so long ahead of what is told. */
export function aheadInside(reader: Reader, end: number, order: Order): ExpressionAndText | null {
  for (let i = 2; i < end; i += 1) {
    const ahead = aheadAt(reader, i)
    if (ahead === null || ahead.to > end) continue
    const told = timeAndText(reader, 0, bodyEnd(reader, 0, i), order).expression
    const expression = told?.problem === undefined ? movedAhead(told, ahead.value, i, ahead.to) : null
    const own = expression && timeAndText(reader, ahead.to, end, order).expression
    const text = textAround(reader, [i, ahead.to], end)
    if (expression !== null && !own && text.length > 0) return { expression, text }
  }
  return null
}

/** The words around a lead in its own clause: "the gp at 2, | I must leave | 20 minutes before"; none where it is all of a clause at the end. */
function textAround({ tokens }: Reader, [at, to]: Range, end: number): Range[] {
  const from = tokens.findLastIndex((_, k) => k < at && isMark(tokens, k, ',.;:!-–—')) + 1
  const behind: Range[] = to < end ? [[to, end]] : []
  const isOwn = from < at && (to < end || from > 0)
  return isOwn ? [[from, at], ...behind] : behind
}

/** "45 minutes before the | soundcheck": so much ahead of one of several that are told; null where there is no choice. */
export function readAheadOfNamed(reader: Reader, asked: Asked, end: number): CreateIntent | null {
  const from = asked.body?.from ?? asked.to
  const tail = asked.body?.to ?? bodyEnd(reader, asked.to)
  const ahead = shiftAt(reader, from, tail)
  if (ahead === null || ahead.to >= tail || isZeroLength(ahead.value.length)) return null
  const name: Range = [ahead.to, tail]
  const told = timesIn(reader, ...name, 'body').length > 0 ? null : timeOfNamed(reader, name, end)
  if (told === null) return null
  const time = told === 'which' ? null : movedBy(told, ahead.value, from, ahead.to)
  return finish(reader, asked, time ?? openTime(from, ahead.to).expression, [name])
}

/** "am Vortag | erinnern" */
function shiftLast({ reading, types }: Reader, end: number): { value: ShiftPiece; from: number } | null {
  for (let from = Math.max(1, end - MAX_OPENING); from < end; from += 1) {
    const shift = reading.whole(types.shift, from, end)
    if (shift !== null) return { value: shift.value as ShiftPiece, from }
  }
  return null
}

/** "client thursday at 1pm | , remind me to mix the dye 20 min before": a thing of its own, so long ahead of what is told in front. */
export function readOwnAhead(reader: Reader, asked: Asked, front: number, order: Order): CreateIntent | null {
  if (front < 0 || front === asked.from || asked.body !== null || stands(reader, 'questioning', 0)) return null
  const from = skip(reader, 'tie', asked.to)
  const end = bodyEnd(reader, asked.to)
  if (from >= end || (from === asked.to && !stands(reader, 'doing', from))) return null
  const last = aheadLast(reader, from + 1, end)
  const shift = last === null ? shiftLast(reader, end) : null
  const at = last?.from ?? shift?.from
  const value = last?.length ?? shift?.value
  if (at === undefined || value === undefined || at <= from) return null
  const own = timeAndText(reader, from, at, order)
  const moved = own.expression === null ? aheadOfTold(reader, { value, to: end }, at, front, order) : null
  return moved === null ? null : finish(reader, asked, moved, own.text)
}

/**
 * "tomorrow at 11 pick up my sister, | quarter to 11 | reminder": behind what is told with its time an earlier hour is when it
 * is to come, and not one more of its times.
 */
export function earlierHourLast(
  reader: Reader,
  end: number,
  order: Order,
): { expression: Expression; text: Range[] } | null {
  for (let from = end - 1; from > 1 && from > end - MAX_HOUR; from -= 1) {
    if (!isMark(reader.tokens, from - 1, ',.;:-–—')) continue
    const own = leading(reader, from, end)
    const front = bodyEnd(reader, 0, from)
    const told = own?.to === end && isTimeOfDay(own.expression) ? timeTold(reader, front, order) : null
    if (own === null || told === null || !isEarlierHour(own.expression, told)) continue
    const expression = onDayTold(reader, own.expression, front, order)
    if (expression !== null) return { expression, text: textAhead(reader, timeAndText(reader, 0, front, order), front) }
  }
  return null
}

/** "am Montag um 13 Uhr Blutspende, bitte 3 Stunden vorher an Trinken erinnern" */
export function aheadWithText(reader: Reader, end: number, order: Order): ExpressionAndText | null {
  for (let i = 1; i < end; i += 1) {
    const ahead = aheadAt(reader, i)
    const tie = ahead === null ? -1 : skip(reader, 'tie', ahead.to)
    if (ahead === null || tie === ahead.to || tie >= end) continue
    const told = timeAndText(reader, 0, bodyEnd(reader, 0, i), order)
    const moved = movedAhead(told.expression, ahead.value, i, ahead.to)
    if (moved !== null) return { expression: moved, text: [[tie, end]] }
  }
  return null
}

/** When what tokens up to `end` tell is to come. */
type Told = (reader: Reader, end: number, order: Order) => Expression | null

export const timeToldBy: Told = (reader, end, order) => timeAndText(reader, 0, end, order).expression

/**
 * "Zahnarzt am Freitag um 10, eine Stunde vorher | erinnern", "due on the 25th, two days prior | remind me at 11": what is told, as
 * `when` reads it, so much ahead; null where no such words end it.
 */
export function movedLast(reader: Reader, end: number, order: Order, when: Told): TimeAndText | null {
  const last = aheadLast(reader, 1, end)
  const shift = last === null ? shiftLast(reader, end) : null
  const from = last?.from ?? shift?.from
  if (from === undefined) return null
  const front = bodyEnd(reader, 0, from)
  const told = timeAndText(reader, 0, front, order)
  const time = when(reader, front, order)
  const expression =
    shift === null
      ? movedAhead(time, last?.length ?? NO_LENGTH, from, end)
      : movedBy(ofDay(reader, shift.value, time, front, order), shift.value, from, end)
  return { expression, text: textAhead(reader, told, front) }
}

/** "jab on the 20th, remind me | two days before or so at 5": how long ahead is no text, and so left in it a question. */
export function aheadLeft(reader: Reader, asked: Asked, text: string | null, front: number): CreateIntent | null {
  const { message, tokens } = reader
  const end = bodyEnd(reader, asked.to)
  const ahead = aheadAt(reader, asked.to) ?? shiftAt(reader, asked.to, end)
  if (ahead === null || !text?.startsWith(message.slice(tokens[asked.to]?.start, tokens[ahead.to - 1]?.end)))
    return null
  return finish(reader, asked, openTime(asked.to, end).expression, [[0, front]])
}
