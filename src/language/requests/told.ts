import { civil, dayNumber } from '../calendar/days.js'
import { timesFrom } from '../engine/glue.js'
import type { Found, Reader } from '../engine/language-tables.js'
import { namesDay, wholeAsked } from '../engine/left-over.js'
import type { Range } from '../engine/times-in-text.js'
import { isWord } from '../text/match.js'
import { dayOfWeek, merged, roundOf } from '../time/chain.js'
import { EMPTY, type Expression, hasClock, hasDay, isComplete, isRepeating } from '../time/expression.js'
import { join } from '../time/join.js'
import type { PartName } from '../time/parts.js'
import type { Meaning, Piece } from '../time/pieces.js'
import type { Request } from './opening.js'
import { type RequestTables, skip } from './tables.js'
import { sentenceTold, timeAndText } from './time-and-text.js'
import { eveningTold, isOfDay } from './told-half.js'

/** What is told in front of a request: "trash goes out every tuesday night | remind me at 8". Its day, and its name without it. */

type Order = RequestTables['order']

const LATE: ReadonlySet<PartName> = new Set(['afternoon', 'evening', 'night'])
const HALF_DAY = 43_200

/** "the party is on saturday | remind me ...": a sentence that is whole, with no mark behind it. */
export const isDictated = ({ tokens, language: { words } }: Reader, end: number): boolean =>
  tokens.slice(1, end - 1).some((_, i) => isWord(tokens, i + 1, ...words.copulas))

/** The times that are told, wherever they stand, and apart from each other. */
function timesTold(reader: Reader, end: number): Expression[] {
  const found: Found[] = []
  for (let i = 0; i < end; i += 1) {
    const [longest] = timesFrom(reader, i, end, 'body')
    if (longest === undefined || i < (found.at(-1)?.to ?? 0)) continue
    found.push(longest)
  }
  return found.map(({ expression }) => expression)
}

/**
 * "soundcheck friday at 7, concert at 10:30 | remind me 45 minutes before the | soundcheck": when that of them is which the tokens
 * `from`..`to` name, if several with an hour are told; 'which' where none of them is named.
 */
export function timeOfNamed(reader: Reader, [from, to]: Range, end: number): Expression | 'which' | null {
  const { tokens } = reader
  const times = timesTold(reader, end)
  if (times.filter(hasClock).length < 2) return null
  const name = new Set(tokens.slice(skip(reader, 'article', from), to).map(({ text }) => text))
  const at = tokens.findIndex(({ kind, text }, i) => i < end && kind === 'word' && text.length > 2 && name.has(text))
  const behind = times.filter(({ pieces }) => at >= 0 && pieces.every((piece) => piece.from > at))
  const time = behind.find(hasClock)
  if (time === undefined) return 'which'
  const day = hasDay(time) ? null : times.slice(0, times.indexOf(time)).findLast(hasDay)
  if (day == null) return time
  return merged(joinedOf(daysOf(reader, day)) ?? day, time) ?? 'which'
}

/** A day and an hour: nothing more of when can be told. */
const isWhole = (told: Expression): boolean => isRepeating(told) || (hasDay(told) && hasClock(told))

/**
 * When what is told comes, wherever that stands: "der Bericht ist Donnerstag fällig", "my flight friday | is at 6:10am", "st
 * patrick's day | is next week".
 */
export function timeTold(reader: Reader, end: number, order: Order): Expression | null {
  const { expression } = sentenceTold(reader, end, order)
  if (expression !== null && isWhole(expression)) return expression
  const times = timesTold(reader, end)
  // "tomorrow is tuesday, right, | tomorrow at 4:30 | I see the dentist"
  const [one, ...more] = times.filter((time) => hasDay(time) && hasClock(time) && time.problem === undefined)
  if (one !== undefined && more.length === 0 && expression?.problem === undefined) return one
  const all = joinedOf(times.flatMap(({ pieces }) => pieces))
  const isRead = all !== null && isComplete(all) && !isRepeating(all) && all.problem === undefined
  if (isRead && (expression?.problem === undefined || isWhole(all))) return all
  const round = roundAndHour(times)
  if (round !== null) return round
  const [day, ...others] = times.filter(hasDay)
  return expression ?? (others.length > 0 ? null : (day ?? null))
}

/** "every other wednesday, | lunch with Dana | at 11": how often in front, and its hour behind; or a question, where one time comes round and others are told. */
function roundAndHour(times: readonly Expression[]): Expression | null {
  const [first, second, ...others] = times
  if (first === undefined || second === undefined || !times.some(isRepeating)) return null
  const both = others.length === 0 ? merged(first, second) : null
  return both ?? wholeAsked({ pieces: times.flatMap(({ pieces }) => pieces) })
}

export const isHoliday = ({ meaning }: Piece): boolean => meaning.kind === 'day' && meaning.shape.is === 'holiday'

/** "this week I'm on nights": a stretch that goes on says nothing of which day. */
const isGoingOn = ({ meaning }: Piece, { moment }: Reader): boolean =>
  meaning.kind === 'day' &&
  meaning.stretch !== undefined &&
  meaning.stretch.first <= moment.today &&
  meaning.stretch.last > meaning.stretch.first

/** Of what is told, what says on which days. */
const daysOf = (reader: Reader, told: Expression | null): Piece[] => {
  const pieces = told?.pieces ?? []
  return pieces.some((piece) => isGoingOn(piece, reader)) ? [] : pieces.filter(isOfDay)
}

const isLatePart = ({ meaning }: Piece): boolean => meaning.kind === 'part' && LATE.has(meaning.part)

const joinedOf = (pieces: readonly Piece[]): Expression | null =>
  pieces.length === 0
    ? null
    : pieces.reduce<Expression | null>((all, piece) => (all === null ? null : join(all, piece)), EMPTY)

/** The days of what is told; "concert on july 10 at 10pm, we leave at 5": of several hours told the one that has a day. */
function daysTold(reader: Reader, end: number, order: Order): Piece[] {
  const told = timeTold(reader, end, order)
  // "on the 7th, no food from 10 | the night before": what could not be read may be of another day
  if (told !== null && (hasDay(told) || told.problem !== undefined)) return daysOf(reader, told)
  const [day, ...others] = timesTold(reader, end).filter(hasDay)
  return others.length > 0 ? [] : daysOf(reader, day ?? told)
}

/** The day of what is told, or the days of it: "tomorrow I have a meeting at 3, so remind me at 2". */
export const dayTold = (reader: Reader, end: number, order: Order): Expression | null =>
  joinedOf(daysTold(reader, end, order))

export const isTimeOfDay = (expression: Expression): boolean =>
  !hasDay(expression) && hasClock(expression) && expression.offset === undefined

/** Of one hour each: whether `own` comes before what is told on one day. */
export function isEarlierHour(own: Expression, told: Expression): boolean {
  const [first, ...more] = own.clock?.times ?? []
  const [second, ...others] = told.clock?.times ?? []
  const isOne = more.length === 0 && others.length === 0 && hasDay(told) && !isRepeating(told)
  if (first === undefined || second === undefined || !isOne) return false
  return first.open ? first.seconds % HALF_DAY < second.seconds % HALF_DAY : first.seconds < second.seconds
}

/** A part of the day that is over when what is told comes: "meeting tomorrow at 3 | remind me in the morning". */
function isPartAhead({ moment }: Reader, own: Expression, told: Expression | null): boolean {
  if (own.part === undefined || hasDay(own) || hasClock(own)) return false
  const [time] = told?.clock?.times ?? []
  return time === undefined || (own.part.seconds ?? moment.parts[own.part.part]) < time.seconds
}

/** What is said of when on the day that is told, which a request behind it leaves out: an hour, or a part of the day. */
export const isOfDayTold = (reader: Reader, own: Expression, end: number, order: Order): boolean =>
  isTimeOfDay(own) || isPartAhead(reader, own, timeTold(reader, end, order))

/** A time of day on the day that is told; the part of the day told with it says which half an open hour is of. */
export function onDayTold(reader: Reader, time: Expression, end: number, order: Order): Expression | null {
  const told = timeTold(reader, end, order)
  const pieces = told?.pieces ?? []
  const days = daysTold(reader, end, order)
  const parts =
    days.length === 0 ? [] : [...pieces.filter(isLatePart), ...eveningTold(reader, time, end, told)].slice(0, 1)
  for (const day of [joinedOf([...days, ...parts]), joinedOf(days)]) {
    const both = day === null ? null : merged(day, time)
    if (both !== null) return both
  }
  return null
}

/** "choir is on thursday at 8pm, remind me | thursday at quarter past 7": an hour left open on the day that is told. */
function inEveningTold(reader: Reader, own: Expression, end: number): Expression | null {
  const { day, part } = own
  if (day === undefined || part !== undefined || isRepeating(own)) return null
  const told = timesTold(reader, end).find((one) => one.day?.day === day.day && hasClock(one))
  const [evening] = told === undefined ? [] : eveningTold(reader, own, end, told)
  return evening === undefined ? null : join(own, evening)
}

/** "training every wednesday at 5, remind me | each time | at 4": of what comes round, and no repetition of its own. */
export function behindEachTime(reader: Reader, at: number, end: number, order: Order): number {
  const { reading, types } = reader
  const always = reading.parse(types.piece, at).filter(({ value }) => value.kind === 'repeat' && value.isAlways)
  const behind = Math.max(skip(reader, 'eachof', at), ...always.map(({ to }) => to))
  const told = behind === at ? null : timeTold(reader, end, order)
  return told !== null && isRepeating(told) ? behind : at
}

/** "my flight is at 6am so wake me at 3": before an hour of the morning that is told, whatever else the hour could be. */
export function beforeMorningTold(reader: Reader, time: Expression, end: number, order: Order): Expression {
  const told = timeTold(reader, end, order)?.clock?.times[0]
  const times = time.clock?.times
  if (told === undefined || told.open || told.seconds >= HALF_DAY || times === undefined) return time
  const isBefore = times.every(({ seconds, open }) => open && seconds % HALF_DAY < told.seconds)
  if (!isBefore) return time
  const early = times.map(({ seconds }) => ({ seconds: seconds % HALF_DAY, open: false }))
  const clock = { kind: 'clock' as const, times: early }
  // its words say the same, for what they are joined with
  const pieces = time.pieces.map((piece) => (piece.meaning.kind === 'clock' ? { ...piece, meaning: clock } : piece))
  return { ...time, pieces, clock }
}

/** "ride at 3h40, call me | 3h": beside an hour that is told, what may be an hour is one, and no length from now. */
export function hourBesideTold(reader: Reader, time: Found, at: number, end: number, order: Order): Expression {
  const { offset, pieces } = time.expression
  if (offset === undefined || pieces.length > 1 || !timeTold(reader, end, order)?.clock) return time.expression
  const hour = reader.reading.whole(reader.types.hour, at, time.to)
  if (hour === null || Number.isNaN(hour.value.seconds)) return time.expression
  return (
    join(EMPTY, { meaning: { kind: 'clock', times: [hour.value] }, from: at, to: time.to, firm: true }) ??
    time.expression
  )
}

/**
 * "fair from january 8 to 20, remind me | on the 11th": a day of the month alone is the last one up to what is told in front, where
 * that comes after the nearest one.
 */
export function inMonthTold(reader: Reader, own: Expression, end: number, order: Order): Expression | null {
  const { day } = own
  const told = timeTold(reader, end, order)?.day
  if (day?.shape.is !== 'day-of-month' || told === undefined) return null
  const last = told.stretch?.last ?? told.day
  const { year, month } = civil(last)
  const { day: nth } = civil(day.day)
  const same = [month, month - 1]
    .map((m) => (m === 0 ? dayNumber(year - 1, 12, nth) : dayNumber(year, m, nth)))
    .find((one) => one <= last && civil(one).day === nth)
  if (same === undefined || same <= day.day) return null
  const piece = own.pieces.find(isOfDay)
  const meaning: Meaning = { kind: 'day', day: same, roll: null, shape: { is: 'fixed' } }
  return joinedOf(own.pieces.map((one) => (one === piece ? { ...one, meaning } : one)))
}

/** "on tuesday night", by its name alone: "this tuesday" and "tomorrow" are one day, whatever is told. */
function isDayOfWeek(reader: Reader, { day, pieces }: Expression): boolean {
  const piece = pieces.find(({ meaning }) => meaning.kind === 'day')
  if (day?.shape.is !== 'weekday' || piece === undefined) return false
  const { from, to } = piece
  const { reading, types } = reader
  const isLed = reading.parse(types.preposition, from).some((found) => found.to === to - 1)
  const at = isLed || skip(reader, 'article', from) === to - 1 ? to - 1 : from
  return at === to - 1 && namesDay(reader, at)
}

/**
 * "bins every other wednesday | remind me tuesday night", "rent on the 17th of every month | remind me on the 14th": how often what
 * is told comes round, for a request on a day of the week or month of its own; null where it comes round otherwise, or on several
 * days of which that one could be of any.
 */
function roundTold(reader: Reader, own: Expression, end: number, order: Order): Expression | null {
  const frequency = isDayOfWeek(reader, own) ? 'WEEKLY' : own.day?.shape.is === 'day-of-month' ? 'MONTHLY' : null
  const told = frequency && timeTold(reader, end, order)
  const round = told && roundOf(told, frequency)
  return round && join(EMPTY, round)
}

/** "oil change next week | remind me on tuesday": the week that is told, for a request on a day of the week of its own. */
function weekTold(reader: Reader, own: Expression, end: number, order: Order): Expression | null {
  const told = isDayOfWeek(reader, own) ? timeTold(reader, end, order) : null
  return told?.day?.shape.is === 'week' && !hasClock(told) ? told : null
}

/**
 * The time of a request on its own day of the week, as often as what is told comes round, or in the evening of a day that is told;
 * null where that says nothing of it.
 */
export function onRoundTold(reader: Reader, own: Expression, end: number, order: Order): Expression | null {
  const evening = inEveningTold(reader, own, end)
  if (evening !== null) return evening
  const round = roundTold(reader, own, end, order)
  const week = weekTold(reader, own, end, order)
  return round ? merged(round, own) : week && dayOfWeek(week, own)
}

/**
 * Whether what is told leaves open on which day a request of its own time comes: its time could not be read, or it comes round
 * otherwise than by weeks ("payday is the last friday of every month | remind me thursday at 4").
 */
export function isDayOpen(reader: Reader, own: Expression, end: number, order: Order): boolean {
  const told = timeTold(reader, end, order)
  if (isOfHourTold(reader, own, end)) return true
  if (isTimeOfDay(own)) return told?.problem !== undefined
  const frequency = told?.repeat?.frequency
  return (frequency === 'MONTHLY' || frequency === 'YEARLY') && isDayOfWeek(reader, own)
}

/** "the film is at 7 | remind me at quarter to": of the coming hour, or of one that is told. */
const isOfHourTold = (reader: Reader, { day }: Expression, end: number): boolean =>
  day?.isOfHour === true && timesTold(reader, end).some(hasClock)

export function withDayOf(reader: Reader, end: number, request: Request, order: Order): Request {
  if (request.before !== null) return request
  const own = timeAndText(reader, request.from, request.to, order).expression
  if (own === null) return request
  if (isOfHourTold(reader, own, end)) {
    const [from, to] = [Math.min(...own.pieces.map((one) => one.from)), Math.max(...own.pieces.map((one) => one.to))]
    return { ...request, before: wholeAsked(own), from: from === request.from ? to : request.from }
  }
  if (!isOfDayTold(reader, own, end, order))
    return { ...request, before: roundTold(reader, own, end, order) ?? weekTold(reader, own, end, order) }
  const told = timeTold(reader, end, order)
  const days = daysTold(reader, end, order)
  return { ...request, before: joinedOf([...days, ...eveningTold(reader, own, end, told)]) }
}
