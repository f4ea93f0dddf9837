import type { Reader } from '../engine/language-tables.js'
import { asked } from '../engine/left-over.js'
import type { Range, TimeAndText } from '../engine/times-in-text.js'
import { isRepeating } from '../time/expression.js'
import type { Meaning } from '../time/pieces.js'
import { boundAt, withinBound } from './bound-in-front.js'
import { bodyEnd } from './courtesy.js'
import { type RequestTables, startBefore } from './tables.js'
import { timeAndText } from './time-and-text.js'
import { dayTold } from './told.js'
import { textAhead, textTold } from './told-text.js'

/**
 * "reviews due 15 Dec, remind me | every monday at 9 until then": up to the day that is told in front of `end`, and asked about
 * where none is; null where no such words end a repetition in the tokens `from`..`tail`.
 */
export function untilThen(
  reader: Reader,
  [from, tail]: Range,
  end: number,
  order: RequestTables['order'],
  /** Where what is asked ends, if its verb stands between: "... erinnert werden | bis dahin". */
  askedTo = tail,
): TimeAndText | null {
  const then = startBefore(reader, 'uptothen', tail, from)
  if (then < 0) return null
  const told = timeAndText(reader, 0, end, order)
  const own = timeAndText(reader, from, bodyEnd(reader, from, Math.min(then, askedTo)), order)
  if (own.expression === null || !isRepeating(own.expression)) return null
  const day = dayTold(reader, end, order)?.day?.day
  const meaning: Meaning | null = day === undefined ? null : { kind: 'until', day }
  const bounded = meaning && withinBound(own, { meaning, from: then, to: tail, firm: true })
  const isNamed = own.text.some(([a, b]) => a < b)
  const text = isNamed ? own.text : textAhead(reader, told, end)
  return { expression: bounded?.expression ?? asked(from, tail).expression, text }
}

/**
 * "every monday at 6 gym, remind me | for 4 weeks": what is told in front of `end` repeats, and all that the request at tokens
 * `from`..`tail` says is how long; null where it says anything else.
 */
export function boundBehind(
  reader: Reader,
  [from, tail]: Range,
  end: number,
  order: RequestTables['order'],
): TimeAndText | null {
  const bound = boundAt(reader, from, tail)
  const told = bound === null ? null : timeAndText(reader, 0, end, order)
  return told && bound && withinBound({ ...told, text: textTold(reader, told, end) }, bound)
}
