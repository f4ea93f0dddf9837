/** What is to come so long before an event: how long, which event, and when that is. */

import { isWord, textAt } from '../text/match.js'
import { aheadOfEvent, merged } from '../time/chain.js'
import { type Expression, hasClock, hasDay, isComplete } from '../time/expression.js'
import { join } from '../time/join.js'
import { isZeroLength } from '../time/length.js'
import type { Length, ShiftPiece } from '../time/pieces.js'
import { canStart, isHeld, timesFrom } from './glue.js'
import type { Found, Reader } from './language-tables.js'
import { asked } from './left-over.js'
import type { Result } from './match.js'
import { type Range, requestAt, type TextRules, type TimeAndText, timesIn } from './times-in-text.js'

/** "2 hours before the movie on saturday at 8pm": how long ahead, what of, and when that is. */
export function beforeEvent(reader: Reader, from: number, to: number, rules: TextRules): TimeAndText | null {
  const { reading, types } = reader
  const ahead = reading
    .parse(types.shift, from)
    .reduce<Result | null>((a, b) => (a !== null && a.to >= b.to ? a : b), null)
  // "2 heures avant": the hour that these words could be as well is a length
  if (ahead === null || timesFrom(reader, from, to, 'lead').some((one) => one.to >= ahead.to)) return null
  // "an hour before and 10 minutes before ...": two of them
  const isMore = isWord(reader.tokens, ahead.to, ...reader.language.words.links)
  if (isMore && reading.parse(types.shift, ahead.to + 1).length > 0)
    return { expression: asked(from, to).expression, text: [] }
  const [time] = timesFrom(reader, ahead.to, to, 'body')
  if (time !== undefined && time.from === ahead.to) return null
  const textFrom = rules.skipTie(reader, ahead.to, to)
  const tie = requestAt(reader, textFrom, to)
  const event = tie > textFrom ? eventIn(reader, textFrom, tie, rules) : eventIn(reader, textFrom, to, rules)
  if (tie > textFrom && event !== null) event.text = [[rules.skipTie(reader, tie, to), to]]
  const expression =
    event === null ? null : join(event.expression, { meaning: ahead.value, from, to: ahead.to, firm: true })
  return event === null || expression === null || !isComplete(expression) ? null : { expression, text: event.text }
}

type Event = { expression: Expression; text: Range[] }

/** The time of an event; a time inside its name belongs to both: "my 3pm meeting tomorrow". */
function eventIn(reader: Reader, from: number, to: number, rules: TextRules): Event | null {
  const found = timesIn(reader, from, to, 'body', 'event')
  const last = found.at(-1)
  const inName = heldTimes(reader, from, last?.from ?? to)
  if (last === undefined || last.to < to) {
    if (inName !== null) return { expression: inName.expression, text: [[from, to]] }
    return last?.firm ? eventAndDeed(reader, last, from, to, rules) : null
  }
  const day = found.at(-2)
  const apart = day?.firm === true ? merged(day.expression, last.expression) : null
  // "the game | on sunday, kickoff is 4:30pm"
  if (day !== undefined && apart !== null) return { expression: apart, text: [[from, day.from]] }
  const both = inName === null ? null : merged(last.expression, inName.expression)
  return { expression: both ?? last.expression, text: [[from, last.from]] }
}

/** "the dinner | on saturday at 8 | heat the oven": what is to be done is the text; what goes on with the event is of its name. */
function eventAndDeed(
  reader: Reader,
  { expression, from: at, to: end }: Found,
  from: number,
  to: number,
  rules: TextRules,
): Event {
  const deed = rules.skipTie(reader, end, to)
  const isDeed = deed < to && (deed > end || rules.beginsDeed(reader, end))
  return {
    expression,
    text: isDeed
      ? [[deed, to]]
      : [
          [from, at],
          [end, to],
        ],
  }
}

/** "voor het eten | van 20:30": the time of an event where its name ends in it; only days ahead of it a day will do. */
export function eventNamed(reader: Reader, from: number, to: number, ahead: Length): Event | null {
  const last = timesIn(reader, from, to, 'body', 'event').at(-1)
  if (last === undefined || last.to < to || last.from === from) return null
  if (ahead.seconds !== 0 && !hasClock(last.expression)) return null
  const isOfName = reader.language.words.holders.has(textAt(reader.tokens, last.from))
  return isOfName ? { expression: last.expression, text: [[from, last.from]] } : null
}

/** "my | 3pm | meeting" */
function heldTimes(reader: Reader, from: number, to: number): Found | null {
  for (let i = from + 1; i < to; i += 1) {
    if (!isHeld(reader, i) || !canStart(reader, i)) continue
    const [time] = timesFrom(reader, i, to, 'body')
    if (time !== undefined && time.to <= to && hasClock(time.expression)) return time
  }
  return null
}

/** "order the gown | 2 weeks before graduation on may 20": so long ahead of an event that ends the text with its time. */
export function aheadWithin(
  reader: Reader,
  from: number,
  { expression: event, from: end }: Found,
): { expression: Expression; at: number } | null {
  const { reading, types } = reader
  for (let i = from + 1; i < end; i += 1) {
    if (isHeld(reader, i) || reading.starts(types.piece, i - 1)) continue
    for (const { to, value } of shiftsAt(reader, i)) {
      const meaning = value as ShiftPiece
      const expression =
        to < end && isFarFrom(event, meaning) ? aheadOfEvent(event, { meaning, from: i, to, firm: true }) : null
      if (expression !== null) return { expression, at: i }
    }
  }
  return null
}

/** What could say how long ahead at token `i`; "the day after | tomorrow" is a day of its own. */
function shiftsAt({ reading, types }: Reader, i: number): readonly Result[] {
  const ownEnd = Math.max(0, ...reading.parse(types.piece, i).map(({ to }) => to))
  return reading.parse(types.shift, i).filter(({ to }) => to >= ownEnd)
}

/** Days are counted from a day only. */
const isFarFrom = (event: Expression, { weekday, length }: ShiftPiece): boolean =>
  hasDay(event) ? weekday !== undefined || !isZeroLength(length) : length.seconds > 0

/** The time with the words in front of it that say how long ahead of it, where it ends its stretch. */
export function withAhead(reader: Reader, stretches: readonly Range[], time: Found | null): Found | null {
  const range = stretches.find(([, to]) => to === time?.to)
  const ahead = time === null || range === undefined ? null : aheadWithin(reader, range[0], time)
  return time !== null && ahead?.expression ? { ...time, expression: ahead.expression, from: ahead.at } : time
}
