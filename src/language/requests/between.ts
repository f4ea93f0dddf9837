import { timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import type { Range } from '../engine/times-in-text.js'
import type { CreateIntent } from '../intent.js'
import { isMark } from '../text/match.js'
import type { Expression } from '../time/expression.js'
import { aheadAtHour, aheadOfTold, shiftAt } from './ahead-of-told.js'
import { aheadAt } from './at-end.js'
import { bodyEnd } from './courtesy.js'
import type { Asked } from './opening.js'
import { createFrom, requestOf } from './read-request.js'
import { type RequestTables, startBefore } from './tables.js'
import { isDayOpen, isOfDayTold, onDayTold } from './told.js'

type Order = RequestTables['order']

const MAX_BETWEEN = 12

/**
 * "I'm in a meeting until 11, | at 11:15 | remind me to call", "my train is at 6:40, | half an hour before | remind me to leave":
 * behind what is told the time stands in front of its request; null without a text of its own.
 */
export function readBetween(reader: Reader, asked: Asked, order: Order): CreateIntent | null {
  if (asked.body === null && isTimeAlone(reader, asked.to, bodyEnd(reader, asked.to))) return null
  const to = isMark(reader.tokens, asked.from - 1, ',:') ? asked.from - 1 : asked.from
  for (let from = to - 1; from > 1 && from > to - MAX_BETWEEN; from -= 1) {
    if (!beginsPart(reader, from)) continue
    const before = timeBetween(reader, [from, to], bodyEnd(reader, 0, from), order)
    const own = before && createFrom(reader, { ...requestOf(reader, asked), before }, order)
    if (own?.schedule && own.text !== null) return own
  }
  return null
}

/** Whether tokens behind a mark begin here, or behind "so" and the mark in front of that: "colour at 9, so | at 8:30 remind me". */
function beginsPart(reader: Reader, i: number): boolean {
  const isBegun = (at: number) => isMark(reader.tokens, at - 1, ',.;:!?-–—')
  return (isBegun(i) && !isInDate(reader, i)) || isBegun(startBefore(reader, 'linking', i, 2))
}

/** "2027-06-03", "am 15. | um 8": the marks within a date begin nothing. */
const isInDate = ({ tokens, reading, types }: Reader, i: number): boolean =>
  (tokens[i]?.glued === true && tokens[i]?.kind === 'number' && tokens[i - 2]?.kind === 'number') ||
  [2, 3, 4].some((back) =>
    reading
      .parse(types.piece, Math.max(i - back, 0))
      .some(({ to, value }) => to === i && i - back >= 0 && value.kind === 'day'),
  )

/** "taxes, due may 15, remind me | on may 10": the request is about what stands in front, at a time of its own. */
const isTimeAlone = (reader: Reader, from: number, to: number): boolean =>
  timesFrom(reader, from, to, 'lead').some((found) => found.to === to)

/** The time that the words are, or so much ahead of what is told by token `end`. */
function timeBetween(reader: Reader, [from, to]: Range, end: number, order: Order): Expression | null {
  const ahead = aheadAt(reader, from) ?? shiftAt(reader, from, to)
  if (ahead !== null) {
    const isAlone = ahead.to === to
    return isAlone ? aheadOfTold(reader, ahead, from, end, order) : aheadAtHour(reader, ahead, to, end, order)
  }
  const time = timesFrom(reader, from, to, 'lead').find((found) => found.to === to)?.expression
  if (time === undefined || time.problem !== undefined || isDayOpen(reader, time, end, order)) return null
  return isOfDayTold(reader, time, end, order) ? (onDayTold(reader, time, end, order) ?? time) : time
}
