import { timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import type { Intent } from '../intent.js'
import { isMark } from '../text/match.js'
import { EMPTY, type Expression, hasClock } from '../time/expression.js'
import { join } from '../time/join.js'
import type { Meaning } from '../time/pieces.js'
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

/** What the words of a part say of time. */
export interface TimesSaid {
  isTimed: boolean
  /** Where they stand, as token ranges. */
  at: (readonly [from: number, to: number])[]
  /** The words for its day, as they were typed; '' when there are none. */
  day: string
  hasClock: boolean
}

/** "Tonight" is one of today. */
const saysDay = (meaning: Meaning): boolean =>
  meaning.kind === 'part' ? meaning.today === true : ['day', 'repeat', 'weekdays'].includes(meaning.kind)

/** All times that tokens `from`..`to` hold; a part that goes on with a request gets the day of the one before. */
export function timesSaid(reader: Reader, from = 0, to = reader.tokens.length): TimesSaid {
  const { tokens, message } = reader
  const found: TimesSaid = { isTimed: false, at: [], day: '', hasClock: false }
  for (let i = from; i < to; ) {
    const time = timesFrom(reader, i, to, 'lead').find((one) => one.to > i)
    if (time === undefined || !(time.firm || i === from || time.to === to)) {
      i += 1
      continue
    }
    const { expression } = time
    found.isTimed = true
    found.at.push([i, time.to])
    found.hasClock ||= hasClock(expression) || expression.part !== undefined
    if (found.day === '')
      found.day = expression.pieces
        .filter(({ meaning }) => saysDay(meaning))
        .map((piece) => message.slice(tokens[piece.from]?.start, tokens[piece.to - 1]?.end))
        .join(' ')
    i = time.to
  }
  return found
}
