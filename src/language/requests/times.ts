import type { Reader } from '../engine/language-tables.js'
import type { Intent } from '../intent.js'
import { isMark } from '../text/match.js'
import { EMPTY, type Expression } from '../time/expression.js'
import { join } from '../time/join.js'
import { notATime, readingOf } from '../time/reading.js'
import type { TimeReading } from '../time-reading.js'
import { bodyEnd } from './courtesy.js'
import { type RequestTables, skip } from './tables.js'
import { bareHour, timeAndText, timeInFront } from './time-and-text.js'

type Order = RequestTables['order']

const MAX_LEADS = 6

/** An hour that the tokens are as a whole: "7", "halb acht". */
function wholeHour({ reading, types }: Reader, from: number, to: number): Expression | null {
  const hour = reading.whole(types.hour, from, to)
  if (hour === null || Number.isNaN(hour.value.seconds)) return null
  return join(EMPTY, { meaning: { kind: 'clock', times: [hour.value] }, from, to, firm: true })
}

/** Tokens `from`..`to` as a time: all of it if it can be, else the likeliest time in it, else a bare hour. */
function timeIn(reader: Reader, from: number, to: number, order: Order): TimeReading | null {
  const { time, start } = timeBehindLeads(reader, from, to, order)
  const expression =
    time ??
    (order === 'behind' ? bareHour(reader, start, to) : null) ??
    timeAndText(reader, from, to, order, true).expression
  return expression === null ? null : readingOf(reader, reader.message, expression)
}

/** The longest time at the start, or behind words that lead to one; and where those end. */
function timeBehindLeads(
  reader: Reader,
  from: number,
  to: number,
  order: Order,
): { time: Expression | null; start: number } {
  let start = from
  let longest = timeInFront(reader, start, to, order)
  for (let k = 0; k < MAX_LEADS && (longest === null || longest.to < to); k += 1) {
    const hour = wholeHour(reader, start, to)
    if (hour !== null) return { time: hour, start }
    const next = isMark(reader.tokens, start, ',.!-:') ? start + 1 : skip(reader, 'leadin', start)
    if (next === start) break
    start = next
    const again = timeInFront(reader, start, to, order)
    longest = longerOf(longest, again)
  }
  const isTaken = order === 'behind' || longest?.to === to
  return { time: (isTaken && longest?.expression) || null, start }
}

/** The one that ends later; of two that end alike the first. */
const longerOf = <Found extends { to: number }>(one: Found | null, other: Found | null): Found | null =>
  (other?.to ?? 0) > (one?.to ?? 0) ? other : one

/** A message that answers "When?". */
export const timeAnswered = (reader: Reader, order: Order): TimeReading =>
  timeIn(reader, 0, bodyEnd(reader, 0), order) ?? notATime(reader.message)

/** A message that is a time and nothing else ("tomorrow at 9", "in an hour"). */
export function readTimeAlone(reader: Reader, order: Order): Intent | null {
  const to = bodyEnd(reader, 0)
  const whole = timeInFront(reader, 0, to, order)
  if (whole === null || whole.to < to) return null
  return { kind: 'time', reading: readingOf(reader, reader.message, whole.expression) }
}
