/** The time that what is told in front of it comes to, behind "so". */

import { isMark } from '../text/match.js'
import { merged, roundOf } from '../time/chain.js'
import { EMPTY, type Expression, hasClock, hasDay, isComplete } from '../time/expression.js'
import { join } from '../time/join.js'
import { timesFrom } from './glue.js'
import type { Found, Reader } from './language-tables.js'
import { namesDay } from './left-over.js'
import { type Range, type TimeAndText, timesIn } from './times-in-text.js'

/**
 * "... needs to be there by noon thursday, so wednesday 4pm": the time that the words in front come to stands last, and these
 * are the text, with the times that they tell. Null where they tell none, or leave open whether an hour is of their day.
 */
export function concludedTail(reader: Reader, from: number, to: number): TimeAndText | null {
  const { reading, types, tokens } = reader
  for (let i = from + 1; i < to; i += 1)
    for (const { to: behind } of reading.parse(types.conclusion, i)) {
      const expression = timeToTheEnd(reader, behind, to)
      const end = isMark(tokens, i - 1, ',.;-–—') ? i - 1 : i
      if (expression === null) continue
      const told = timesIn(reader, from, end, 'body')
      if (!mayConclude(reader, [from, end], told, expression)) continue
      return { expression: onRoundOf(reader, told, expression), text: [[from, end]] }
    }
  return null
}

function timeToTheEnd(reader: Reader, from: number, to: number): Expression | null {
  const [time] = from < to ? timesFrom(reader, from, to, 'lead') : []
  const isWhole = time?.to === to && time.expression.problem === undefined && isComplete(time.expression)
  return isWhole ? time.expression : null
}

/** Whether the words in front tell a time, or one ahead of another, and no day that an hour may be of. */
function mayConclude(reader: Reader, [from, end]: Range, told: readonly Found[], expression: Expression): boolean {
  const { reading, types } = reader
  // "at half past eight, so tomorrow morning": of the day of an hour
  const isHourTold = told.some((one) => hasClock(one.expression) && !hasDay(one.expression))
  if (isHourTold && !hasClock(expression)) return false
  if (told.length > 0) return hasDay(expression) || !told.some((one) => hasDay(one.expression))
  for (let i = from; i < end; i += 1) if (reading.parse(types.shift, i).some(({ to }) => to === end)) return true
  return false
}

/**
 * "swimming every friday, so | thursday evening at 7": on a day of the week of its own, as often as the one thing that is told
 * comes round.
 */
function onRoundOf(reader: Reader, told: readonly Found[], own: Expression): Expression {
  const [first, ...others] = told
  const piece = own.pieces.find(({ meaning }) => meaning.kind === 'day')
  if (first === undefined || others.length > 0 || piece === undefined || own.day?.shape.is !== 'weekday') return own
  const round = roundOf(first.expression, 'WEEKLY')
  const isLed = reader.reading.parse(reader.types.preposition, piece.from).some(({ to }) => to === piece.to - 1)
  // "this thursday" is one day, whatever is told
  const isName = namesDay(reader, piece.to - 1) && (isLed || piece.from === piece.to - 1)
  const weekly = isName && round ? join(EMPTY, round) : null
  return (weekly && merged(weekly, own)) ?? own
}
