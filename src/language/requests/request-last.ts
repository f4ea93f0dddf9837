import type { Reader } from '../engine/language-tables.js'
import { asked as openTime } from '../engine/left-over.js'
import { beginsReason } from '../engine/reason.js'
import { hasFirmTime, leading, type Range } from '../engine/times-in-text.js'
import type { CreateIntent } from '../intent.js'
import { isMark } from '../text/match.js'
import { merged } from '../time/chain.js'
import {
  aheadAtHour,
  aheadInside,
  aheadLeft,
  aheadWithText,
  type ExpressionAndText,
  earlierHourLast,
  meantInstead,
  movedLast,
  readAhead,
  readAheadOfNamed,
  readOwnAhead,
  shiftAt,
  timeToldBy,
} from './ahead-of-told.js'
import { asideBehind, behindPoliteness } from './aside.js'
import { aheadAt } from './at-end.js'
import { readBetween } from './between.js'
import { bodyEnd, skipCourtesy, thingIn } from './courtesy.js'
import { finish } from './created.js'
import { isOnlyTime } from './only-time.js'
import { type Asked, openingAt, UNSPOKEN } from './opening.js'
import { aheadInFront, createFrom, doubted, isTextRefused, requestOf } from './read-request.js'
import { type RequestTables, skip, stands, startBefore } from './tables.js'
import { sentenceTold, timeAndText, withoutTies } from './time-and-text.js'
import {
  beforeMorningTold,
  behindEachTime,
  dayTold,
  hourBesideTold,
  inMonthTold,
  isDayOpen,
  isDictated,
  isOfDayTold,
  onDayTold,
  onRoundTold,
  withDayOf,
} from './told.js'
import { textAhead, textOfDays, textTold } from './told-text.js'
import { boundBehind, untilThen } from './until-then.js'

type Order = RequestTables['order']

const LOOKBACK = 40
const MAX_LINKS = 3
const MAX_OPENING = 6

/** Where the words in front of the request at `i` end; -1 when they tell of it instead. */
function frontEnd(reader: Reader, i: number): number {
  let end = i
  for (let k = 0; k < MAX_LINKS; k += 1) {
    const link = startBefore(reader, 'linking', end)
    if (link > 0) end = link
    while (end > 0 && isMark(reader.tokens, end - 1, ',.;:-–—!?')) end -= 1
  }
  return end === 0 || startBefore(reader, 'telling', end) >= 0 ? -1 : end
}

/** Whether the request at `i` is a part of one that starts in front: "set a | reminder". */
function isInside(reader: Reader, i: number, end: number): boolean {
  for (let from = i - 1; from >= Math.max(0, i - MAX_OPENING); from -= 1)
    if ((openingAt(reader, from, end)?.to ?? 0) > i) return true
  return false
}

/** The request at `i`, unless it is a part of one that starts in front. */
function openingWithin(reader: Reader, i: number, end: number): Asked | null {
  const { reading } = reader
  const request = reading.starts(reading.grammar.typeOf('opening'), i) ? openingAt(reader, i, end) : null
  return request === null || isInside(reader, i, end) ? null : request
}

/** The same, unless it asks for something only together with a time. */
function wholeOpening(reader: Reader, i: number, end: number): Asked | null {
  const request = openingWithin(reader, i, end)
  return request?.isLoose ? null : request
}

const askedWithin = (reader: Reader, i: number, end: number): Asked | null =>
  wholeOpening(reader, i, end) ?? tiedOpening(reader, i, end)

/** "we're at gran's at eleven, | tell me at ten | that we take the cake": what it asks for is tied to its time, and so asked for. */
function tiedOpening(reader: Reader, i: number, end: number): Asked | null {
  const request = openingWithin(reader, i, end)
  const time = request?.body === null ? leading(reader, request.to, end) : null
  if (time === null || !isMark(reader.tokens, i - 1, ',.;:!-–—')) return null
  // "..., tell me on mondays | until then", "..., give me a shout on the 18th | and again on the 19th"
  const isTold = stands(reader, 'uptothen', time.to) || isOnlyTime(reader, [time.to, end])
  return isTold || stands(reader, 'tie', time.to) ? request : null
}

/**
 * The request at `i` as one with its time in front, or about what is told; of one that is none yet ("the roast is in, in two hours |
 * tell me | to take it out") a time in front and a tie behind make one.
 */
function readPlaced(
  reader: Reader,
  request: Asked | null,
  i: number,
  front: number,
  order: Order,
): CreateIntent | null {
  if (request !== null) return readBetween(reader, request, order) ?? readAbout(reader, request, front, order)
  const loose = front < 0 ? null : openingWithin(reader, i, bodyEnd(reader, 0))
  return loose?.body === null && stands(reader, 'tie', loose.to) ? readBetween(reader, loose, order) : null
}

/**
 * Where the words end behind which nothing but the request stands: "A at 10 and B at 3 | , remind me of it"; -1 for no such,
 * and where these end in how far ahead of them it is to come.
 */
export function endBeforeRequest(reader: Reader, order: Order): number {
  const end = bodyEnd(reader, 0)
  const verb = startBefore(reader, 'asklast', end, 1)
  const front = verb > 0 ? bodyEnd(reader, 0, verb) : -1
  if (front > 0)
    return (aheadLastAtHour(reader, front, order) ??
      earlierHourLast(reader, front, order) ??
      readAtOwnHour(reader, order))
      ? -1
      : front
  for (let i = end - 1; i > 0 && i > end - MAX_OPENING; i -= 1) {
    const request = wholeOpening(reader, i, end)
    const isAlone = request !== null && request.body === null && skip(reader, 'itself', request.to) >= end
    const front = isAlone ? frontEnd(reader, i) : -1
    if (front > 0 && front < i) return front
  }
  return -1
}

/** "call the electrician tomorrow at 9am, remind me", "I have a meeting. Remind me at 4pm to prepare." */
export function readRequestLast(reader: Reader, order: Order): CreateIntent | null {
  const { tokens } = reader
  const last = readAtOwnHour(reader, order) ?? readAskedLast(reader, order)
  if (last !== null || stands(reader, 'unasked', 0)) return last
  const end = bodyEnd(reader, 0)
  let asked: CreateIntent | null = null
  for (let i = tokens.length - 1; i > 0 && i > tokens.length - LOOKBACK; i -= 1) {
    const request = askedWithin(reader, i, end)
    const front = frontEnd(reader, i)
    const before = readPlaced(reader, request, i, front, order)
    if (before !== null || (request !== null && front < 0)) return before
    if (request === null) continue
    const own = readOwnAhead(reader, request, front, order) ?? readOwn(reader, request, front, order)
    if (own?.schedule) return own
    asked = withAside(reader, request, front, order, false) ?? own ?? openOfTold(reader, request, front) ?? asked
  }
  return asked
}

/**
 * "choir thursday at 7.30, could you | at 7 | warn me", "..., text me at 7": an hour is all that the request holds, so that it
 * is about what is told in front, with a time, though its words by themselves would ask for nothing.
 */
function readAtOwnHour(reader: Reader, order: Order): CreateIntent | null {
  if (stands(reader, 'unasked', 0) || stands(reader, 'questioning', 0)) return null
  const end = bodyEnd(reader, 0)
  for (let i = end - 1; i > 1 && i > end - LOOKBACK; i -= 1) {
    const asked = openingWithin(reader, i, end)
    const front = asked === null || !isHourAlone(reader, asked, end) ? -1 : frontEnd(reader, i)
    const told = front < 0 || front === i ? null : timeAndText(reader, 0, front, order).expression
    if (asked !== null && told !== null && told.problem === undefined) return readBefore(reader, asked, front, order)
  }
  return null
}

/** Whether a time is all that a request holds; one that stands alone in front of its hour is read with all that may stand behind it. */
function isHourAlone(reader: Reader, { body, to, isLoose }: Asked, end: number): boolean {
  if (body === null) return isLoose && leading(reader, to, end)?.to === end
  return to === end && leading(reader, body.from, body.to)?.to === body.to
}

/** The request about what stands in front of it, unless that is a question. */
const readAbout = (reader: Reader, request: Asked, front: number, order: Order): CreateIntent | null =>
  front < 0 || stands(reader, 'questioning', 0)
    ? null
    : (readAheadOfNamed(reader, request, front) ??
      readBefore(reader, request, front, order) ??
      withAside(reader, request, front, order, true))

/** "dentist thursday at 10, remind me please, it's on high street": with what is told besides; null without a time in front. */
function withAside(reader: Reader, asked: Asked, end: number, order: Order, isFact: boolean): CreateIntent | null {
  const aside = asked.body === null ? asideBehind(reader, asked.to, bodyEnd(reader, asked.to), isFact) : null
  const chosen = timeAndText(reader, 0, end, order)
  const isTimed = chosen.expression !== null && chosen.expression.problem === undefined
  return aside === null || !isTimed
    ? null
    : finish(reader, asked, chosen.expression, [...textTold(reader, chosen, end), aside])
}

/** The request with a text of its own behind other words, perhaps on the day that those tell; null without a text. */
function readOwn(reader: Reader, request: Asked, front: number, order: Order): CreateIntent | null {
  const isTold = front < request.from || isDictated(reader, front)
  // "I'm seeing the gp at 11 | remind me at 10 to leave": a time that is told ends its sentence as a mark would
  if (!isTold && (stands(reader, 'questioning', 0) || !hasFirmTime(reader, 0, front))) return null
  const own = createFrom(reader, withDayOf(reader, front, requestOf(reader, request), order), order)
  const left = own?.schedule ? aheadLeft(reader, request, own.text, front) : null
  if (left !== null) return left
  return own?.text == null || (!isTold && own.schedule === null) ? null : own
}

/** The text stands in front of the request, the time there or behind it. */
function readBefore(reader: Reader, asked: Asked, end: number, order: Order): CreateIntent | null {
  const from = asked.body?.from ?? asked.to
  const tail = asked.body?.to ?? bodyEnd(reader, asked.to)
  const last = bodyEnd(reader, asked.to)
  const until = untilThen(reader, [from, Math.max(last, tail)], end, order, asked.body?.to)
  if (until !== null) return finish(reader, asked, until.expression, until.text)
  // "i forget everything. can you remind me tomorrow at 9 | of the milk": around a time, and of its own thing
  if (asked.body !== null && asked.to < last) return null
  const at = behindEachTime(reader, skip(reader, 'itself', from), end, order)
  if (at >= tail) {
    const inside = aheadInside(reader, end, order)
    if (inside !== null) return finish(reader, asked, inside.expression, inside.text)
    const chosen = sentenceTold(reader, end, order)
    const [first, ...others] = textTold(reader, chosen, end)
    return finish(reader, asked, chosen.expression, first === undefined ? [] : [thingIn(reader, ...first), ...others])
  }
  const bounded = boundBehind(reader, [at, tail], end, order)
  if (bounded !== null) return finish(reader, asked, bounded.expression, bounded.text)
  // "test the smoke alarm | tomorrow": with no mark between it is what the words are about
  if (asked.isThing && end === asked.from) return null
  const meant = meantInstead(reader, [at, tail], end, order)
  if (meant !== null) return finish(reader, asked, meant.expression, meant.text)
  const ahead = readAhead(reader, asked, [from, behindPoliteness(reader, at, tail), tail], end, order)
  if (ahead !== null) return ahead
  return readAtHour(reader, asked, [at, tail], end, order)
}

/** "remind me | on monday and also the thursday after that": more of when than was read, of what is told in front. */
function openOfTold(reader: Reader, asked: Asked, end: number): CreateIntent | null {
  const at = skip(reader, 'itself', asked.body?.from ?? asked.to)
  const tail = asked.body?.to ?? bodyEnd(reader, asked.to)
  const isOpen = end < asked.from && !stands(reader, 'questioning', 0) && isOnlyTime(reader, [at, tail])
  return isOpen ? finish(reader, asked, openTime(at, tail).expression, [thingIn(reader, 0, end)]) : null
}

/** "trash goes out tuesday night | remind me at 8" */
function readAtHour(reader: Reader, asked: Asked, [at, tail]: Range, end: number, order: Order): CreateIntent | null {
  const time = leading(reader, at, tail)
  const rest = time === null ? at : skip(reader, 'itself', time.to)
  const why: Range[] = beginsReason(reader, rest) ? [[rest, tail]] : []
  if (time === null || (rest < tail && why.length === 0)) return null
  const ahead = movedLast(reader, end, order, dayTold)
  if (ahead !== null) {
    const both = ahead.expression && merged(ahead.expression, time.expression)
    return finish(reader, asked, both ?? openTime(at, time.to).expression, ahead.text)
  }
  const said = beforeMorningTold(reader, hourBesideTold(reader, time, at, end, order), end, order)
  const own = inMonthTold(reader, said, end, order) ?? said
  const isHour = isOfDayTold(reader, own, end, order)
  const both = isHour ? onDayTold(reader, own, end, order) : onRoundTold(reader, own, end, order)
  if (both === null && isDayOpen(reader, own, end, order))
    return finish(reader, asked, openTime(at, time.to).expression, [thingIn(reader, 0, end)])
  // what comes on another day of the week is told with its own
  const text = both === null || !isHour ? [thingIn(reader, 0, end)] : textOfDays(reader, end, order)
  return finish(reader, asked, both ?? own, [...text, ...why])
}

/** "Zahnarzt am Freitag um 10, bitte daran erinnern": the verb alone ends the sentence. */
function readAskedLast(reader: Reader, order: Order): CreateIntent | null {
  const to = bodyEnd(reader, 0)
  const verb = startBefore(reader, 'asklast', to, 1)
  if (verb < 0) return null
  const end = bodyEnd(reader, 0, verb)
  const asked = { ...UNSPOKEN, isLoose: true, from: verb, to }
  const atHour = aheadLastAtHour(reader, end, order) ?? earlierHourLast(reader, end, order)
  if (atHour !== null) return finish(reader, asked, atHour.expression, atHour.text)
  const behind = aheadWithText(reader, end, order) ?? aheadInside(reader, end, order)
  if (behind !== null) return finish(reader, asked, behind.expression, behind.text)
  const moved = movedLast(reader, end, order, timeToldBy)
  if (moved !== null) return moved.expression === null ? null : finish(reader, asked, moved.expression, moved.text)
  const start = skipCourtesy(reader, 0)
  const range: Range = [start < end ? start : 0, end]
  const ahead = order === 'around' ? aheadInFront(reader, range, [], null) : null
  const found = timeAndText(reader, ...range, order)
  const chosen = ahead ?? (order === 'around' ? doubted(reader, found, range) : found)
  const said = ahead === null ? textTold(reader, chosen, end) : chosen.text
  const text = said.map((range) => withoutTies(reader, range))
  const isAsked = chosen.expression !== null && !isTextRefused(reader, text, true)
  return isAsked ? finish(reader, asked, chosen.expression, text) : null
}

/** "Impfung am Freitag um 10, am Vortag um 18 Uhr | erinnern": so much ahead of the day that is told, at an hour of its own. */
function aheadLastAtHour(reader: Reader, end: number, order: Order): ExpressionAndText | null {
  for (let i = 1; i < end; i += 1) {
    const ahead = aheadAt(reader, i) ?? shiftAt(reader, i, end)
    const front = bodyEnd(reader, 0, i)
    const expression = ahead === null ? null : aheadAtHour(reader, ahead, end, front, order)
    if (expression !== null) return { expression, text: textAhead(reader, timeAndText(reader, 0, front, order), front) }
  }
  return null
}
