import { beforeEvent, eventNamed } from '../engine/before-event.js'
import { inBody } from '../engine/body.js'
import type { Found, Reader } from '../engine/language-tables.js'
import { unreadBeforeTie } from '../engine/left-over.js'
import { inStretches, leadingPart } from '../engine/stretches.js'
import type { Range, TimeAndText } from '../engine/times-in-text.js'
import { bothExtras, type CreateIntent, type Extras, NO_EXTRAS } from '../intent.js'
import { isMark } from '../text/match.js'
import { movedAhead, movedBy } from '../time/chain.js'
import type { Expression } from '../time/expression.js'
import { isZeroLength } from '../time/length.js'
import type { ShiftPiece } from '../time/pieces.js'
import { shiftAt } from './ahead-of-told.js'
import { aheadAt, aheadLast, exactMs, readExtras, withEve } from './at-end.js'
import { boundAt, withinBound } from './bound-in-front.js'
import { bodyEnd, skipCourtesy } from './courtesy.js'
import { finish } from './created.js'
import { type Asked, isUnmade, openingAt, type Request } from './opening.js'
import { type RequestTables, skip, stands, startBefore } from './tables.js'
import { bareHour, isFilled, skipTie, TEXT_RULES, timeInFront, withoutTies } from './time-and-text.js'

/** So many words an event or an occasion in front of the request may have. */
const MAX_EVENT = 14

/** One request: whom, what and when. Where text and time stand is the language's (`RequestTables.order`). */

/** "notify me when it's 5": an hour with other words in front. */
function whenItIs(reader: Reader, from: number): Expression | null {
  const at = skip(reader, 'hourcoming', from)
  return at === from ? null : bareHour(reader, at, reader.tokens.length)
}

/** The request of an opening that stands in front of what it asks. */
export function requestOf(reader: Reader, asked: Asked): Request {
  const before = whenItIs(reader, asked.to)
  const from = before?.pieces.reduce((to, piece) => Math.max(to, piece.to), asked.to) ?? asked.to
  return { asked, before, from, to: Math.max(from, bodyEnd(reader, asked.body?.from ?? from)) }
}

/** The request, in front or behind a time. */
function findRequest(reader: Reader, order: RequestTables['order']): Request | null {
  const start = skipCourtesy(reader, 0)
  const end = bodyEnd(reader, start)
  const first = openingAt(reader, start, end)
  if (first !== null) return requestOf(reader, first)
  const lead = timeInFront(reader, start, order === 'behind' ? reader.tokens.length : end, order)
  const bound = order === 'behind' ? boundAt(reader, start) : null
  const ahead = aheadOfEventAt(reader, start, end)
  for (const front of [lead, bound, ahead, ...occasionsAt(reader, start)]) {
    const asked = front && openingAt(reader, skipCourtesy(reader, front.to), end)
    // "later, remind me" asks for what is there
    const isWhole = front !== lead && front !== bound && asked?.to === end
    // "diwali, remind me | the day before" is so much ahead of what is told
    if (asked === null || isWhole || (front === lead && shiftAt(reader, asked.to, end)?.to === end)) continue
    const before = front === lead || front === ahead ? (front as Found).expression : null
    const [from, to] = [asked.to, bodyEnd(reader, asked.to)]
    return { asked, before, bound: front?.to === bound?.to ? bound : null, from, to }
  }
  return null
}

/** "half an hour before the game at 8:45 | remind me to order pizza": so long ahead of an event that tells its time. */
function aheadOfEventAt(reader: Reader, from: number, end: number): Pick<Found, 'to' | 'expression'> | null {
  if (!reader.reading.starts(reader.types.shift, from)) return null
  for (let to = from + 2; to < Math.min(end, from + MAX_EVENT); to += 1) {
    const asked = openingAt(reader, skipCourtesy(reader, to), end)
    if (asked === null || asked.isLoose) continue
    const front = isMark(reader.tokens, to - 1, ',;:-') ? to - 1 : to
    const event = beforeEvent(reader, from, front, TEXT_RULES)
    if (event?.expression) return { to, expression: event.expression }
  }
  return null
}

/** "later | remind me to call": a time that cannot be known, so that another one is read or asked for. */
const occasionsAt = ({ reading, types }: Reader, i: number): { to: number }[] =>
  reading.parse(types.occasion, i).map(({ to }) => ({ to }))

/** Where in the message the words begin that a request at its start asks for; null when no request starts it. */
export function askedFrom(reader: Reader): number | null {
  const { tokens } = reader
  const start = skipCourtesy(reader, 0)
  const asked = openingAt(reader, start, tokens.length)
  if (asked === null || asked.isLoose || asked.body !== null) return null
  // "erinnere mich bloß nicht": asks for nothing, whatever language the rest is in
  if (stands(reader, 'refused', asked.to)) return null
  return tokens[skipTie(reader, asked.to, tokens.length)]?.start ?? null
}

/** A reminder asked for in front of or behind its time; null when the message is no such request. */
export function readRequest(reader: Reader, order: RequestTables['order']): CreateIntent | null {
  const request = findRequest(reader, order)
  return request === null ? null : createFrom(reader, request, order)
}

/** What an opening and its body come to; null when it is loose and the body makes no request of it. */
export function createFrom(reader: Reader, request: Request, order: RequestTables['order']): CreateIntent | null {
  const { asked } = request
  const first = asked.body?.from ?? request.from
  if (stands(reader, 'refused', first)) return null
  const isAround = order === 'around' || asked.body !== null
  const created = isAround ? createAround(reader, request) : createBehind(reader, request)
  if (created === null || isUnmade(reader, asked, created.spans)) return null
  const asks = stands(reader, 'asksback', isMark(reader.tokens, first, ',') ? first + 1 : first)
  // "remind me what I have tomorrow" asks for an answer, on a day
  const isAnswered = asks && created.isWholeDay === true
  // so much ahead of an event that is told with its time it is a request, though it be over
  const isOpen = created.schedule === null && created.eventAt === undefined
  return isAnswered || ((asked.isLoose || asks) && isOpen) ? null : withEve(created, reader.moment)
}

function createBehind(reader: Reader, { asked, before, bound, from, to: end }: Request): CreateIntent | null {
  const { to, extras } = readExtras(reader, from, end)
  const chosen =
    (bound && withinBound(inBody(reader, from, to, asked.isThing, null, TEXT_RULES), bound)) ??
    aheadOfAll(reader, from, to, asked, before) ??
    inBody(reader, from, to, asked.isThing, before, TEXT_RULES)
  const created = { ...finish(reader, asked, chosen.expression, chosen.text), ...extras }
  // "tell me what ...", "tell me about tomorrow"
  const isQuestion = stands(reader, 'asksback', from) || (created.text === null && stands(reader, 'tie', from))
  return asked.isLoose && isQuestion ? null : created
}

/** "dentist on friday at 3, 2 hours before": all of it so much ahead. */
function aheadOfAll(
  reader: Reader,
  from: number,
  to: number,
  asked: Asked,
  before: Expression | null,
): TimeAndText | null {
  const last = aheadLast(reader, from + 1, to)
  if (last === null) return null
  const chosen = inBody(reader, from, last.from, asked.isThing, before, TEXT_RULES)
  const expression = movedAhead(chosen.expression, last.length, last.from, to)
  return expression === null ? null : { ...chosen, expression }
}

function createAround(reader: Reader, { asked, before, from, to }: Request): CreateIntent | null {
  const stretches = [asked.body, { from, to }].flatMap((one): Range[] => (one === null ? [] : [[one.from, one.to]]))
  const { stretches: left, extras } = takeExtras(reader, stretches)
  const tight = left.map((range) => withoutTies(reader, range)).filter(isFilled)
  const found = chooseAround(reader, tight, asked, before)
  const [stretch] = tight
  const chosen = stretch === undefined || before !== null ? found : doubted(reader, found, stretch)
  const text = chosen.text.map((range) => withoutTies(reader, range)).filter(isFilled)
  return isTextRefused(reader, text, asked.body !== null)
    ? null
    : { ...finish(reader, asked, chosen.expression, text), ...extras }
}

/**
 * "erinnere mich morgen nicht an ...", "an den Müll brauchst du mich nicht zu | erinnern", "du musst mich nicht | morgen | an ...
 * erinnern": `isVerbLast`.
 */
export const isTextRefused = (reader: Reader, text: readonly Range[], isVerbLast: boolean): boolean =>
  text.some(([from, to]) => {
    if (isVerbLast && startBefore(reader, 'refused', to, from) >= 0) return true
    const behind = skip(reader, 'refused', from)
    const isWhole = behind === to && (text.length === 1 || isVerbLast)
    return behind > from && (isWhole || stands(reader, 'tie', behind))
  })

/** The first thing within the tokens that ties a text to the request; -1 where there is none. */
function tieWithin(reader: Reader, from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) if (stands(reader, 'tie', i)) return i
  return -1
}

/** Takes the extras off the stretches of a request: off their ends, and off what stands in front of a tie. */
function takeExtras(reader: Reader, stretches: readonly Range[]): { extras: Extras; stretches: Range[] } {
  let taken = NO_EXTRAS
  const take = (from: number, to: number): number => {
    const read = readExtras(reader, Math.max(0, from - 1), to)
    taken = bothExtras(taken, read.extras)
    return Math.max(from, read.to)
  }
  const left = stretches.flatMap(([from, to]): Range[] => {
    const taking = take(from, to)
    // beside another lead "an hour before" is one too, and moves nothing
    const ahead = taken.leadsMs.length > 0 ? aheadLast(reader, from + 1, taking) : null
    const aheadMs = ahead === null ? null : exactMs(ahead.length)
    if (aheadMs !== null) taken = { ...taken, leadsMs: [aheadMs, ...taken.leadsMs] }
    const end = ahead !== null && aheadMs !== null ? ahead.from : taking
    const tie = tieWithin(reader, from, end)
    const middle = tie < 0 ? tie : take(from, tie)
    return middle === tie
      ? [[from, end]]
      : [
          [from, middle],
          [tie, end],
        ]
  })
  return { extras: taken, stretches: left }
}

/** "2 hours before (the flight at 2)", "the evening before": how long before the time of what follows. */
function aheadOfWhat({ reading, types }: Reader, i: number): { value: ShiftPiece; to: number } | null {
  let best: { value: ShiftPiece; to: number } | null = null
  for (const { value, to } of reading.parse(types.shift, i)) {
    const { length, sign, weekday } = value as ShiftPiece
    const isLead = sign === -1 && weekday === undefined && !isZeroLength(length)
    if (isLead && (best === null || to > best.to)) best = { value: value as ShiftPiece, to }
  }
  return best
}

/** "1 hour ahead" */
function lengthAhead(reader: Reader, i: number): { value: ShiftPiece; to: number } | null {
  const ahead = aheadAt(reader, i)
  return ahead && { value: { kind: 'shift', length: ahead.value, sign: -1 }, to: ahead.to }
}

/** Time and text, where the time may be moved ahead ("eine Stunde vorher") or be a timer's length. */
function chooseAround(reader: Reader, stretches: Range[], asked: Asked, before: Expression | null): TimeAndText {
  const [first] = stretches
  if (first === undefined) return inStretches(reader, stretches, before)
  const moved = aheadInFront(reader, first, stretches.slice(1), before) ?? aheadBehind(reader, stretches, before)
  if (moved !== null) return moved
  const [from, to] = first
  const length = asked.ownText === null || before !== null ? null : leadingPart(reader, from, to)
  if (length?.expression.offset === undefined || length.expression.pieces.length > 1)
    return inStretches(reader, stretches, before)
  return { expression: length.expression, text: [[length.to, to], ...stretches.slice(1)] }
}

/** "eine Stunde vor dem Flug um 18:30 ans Einchecken", "een uur voor het eten van 20:30 aan de oven" */
export function aheadInFront(
  reader: Reader,
  [from, to]: Range,
  others: Range[],
  before: Expression | null,
): TimeAndText | null {
  const ahead = lengthAhead(reader, from) ?? aheadOfWhat(reader, from)
  if (ahead === null || ahead.to >= to) return null
  const tie = tieWithin(reader, ahead.to, to)
  const named = eventNamed(reader, ahead.to, tie < 0 ? to : tie, ahead.value.length)
  if (named !== null) {
    // all words in front of the tie are the time
    const expression = movedBy(named.expression, ahead.value, from, Math.max(from, tie))
    return { expression, text: tie < 0 ? named.text : [[tie, to]] }
  }
  const rest = [[ahead.to, to] as Range, ...others].map((range) => withoutTies(reader, range))
  const chosen = inStretches(reader, rest, before)
  const expression = movedBy(chosen.expression, ahead.value, from, ahead.to)
  return expression === null ? null : { expression, text: behindTie(reader, ahead.to, to, chosen.text) }
}

/** "an den Flug um 18:30, eine Stunde vorher" */
function aheadBehind(reader: Reader, stretches: Range[], before: Expression | null): TimeAndText | null {
  const [start, end] = stretches.at(-1) as Range
  const last = aheadLast(reader, start + 1, end)
  if (last === null) return null
  const [, front] = withoutTies(reader, [start, last.from])
  const named = stretches.length === 1 ? eventNamed(reader, start, front, last.length) : null
  if (named !== null) {
    const moved = movedAhead(named.expression, last.length, last.from, end)
    return moved && { expression: moved, text: named.text }
  }
  const chosen = inStretches(reader, [...stretches.slice(0, -1), withoutTies(reader, [start, last.from])], before)
  const expression = movedAhead(chosen.expression, last.length, last.from, end)
  return expression === null ? null : { ...chosen, expression }
}

/** "vor dem Flug um 18:30 ans Einchecken": the event says when, what stands behind the tie is the text. */
function behindTie(reader: Reader, from: number, to: number, text: Range[]): Range[] {
  const tie = tieWithin(reader, from, to)
  const behind = tie < 0 ? [] : text.map(([a, b]): Range => [Math.max(a, tie), b]).filter(isFilled)
  return behind.length === 0 ? text : behind
}

/** Asks about the whole of a time when words of it stand unread between what was read and the text. */
export function doubted(reader: Reader, chosen: TimeAndText, [start, end]: Range): TimeAndText {
  const unread = unreadBeforeTie(reader, chosen.expression, chosen.text, start, end)
  if (unread === null) return chosen
  const before: Range[] = unread.from > start ? [[start, unread.from]] : []
  return {
    expression: unread.expression,
    text: [...before, [unread.to, end], ...chosen.text.filter(([at]) => at >= end)],
  }
}
