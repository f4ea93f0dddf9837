/** The times in a stretch of a message, and how likely each is that of the reminder. */

import { endsClause, isMark, isWord, textAt } from '../text/match.js'
import { withBounds } from '../time/chain.js'
import { corrected } from '../time/corrected.js'
import { type Expression, hasClock, hasDay, isRepeating, isSubDaily } from '../time/expression.js'
import { join } from '../time/join.js'
import type { Piece } from '../time/pieces.js'
import { canStart, isHeld, isInsideWord, mayHoldTime, meantAt, type Position, phrasesAt, timesFrom } from './glue.js'
import type { Found, Reader } from './language-tables.js'
import { asked, goesOn } from './left-over.js'
import { isFraction } from './meant.js'

/** Token indices, half open. */
export type Range = [from: number, to: number]

export interface TimeAndText {
  expression: Expression | null
  /** Token ranges of the text. */
  text: Range[]
}

/** How far the "to" of a request may be from its start. */
const MAX_WORDS = 14

/** Of a longer text only so many tokens at its end are looked at: a time in the middle of an essay is none of ours. */
const MAX_TAIL = 100

const MAX_SPANS = 40

const MAX_BOUND = 12

/**
 * How likely a time is that of the reminder rather than a part of its text, by where it stands: in front of the text at
 * once, at its end likely, inside only when it is firm; of two alike the later one, in front the first.
 */
export const VALUE = { lead: 300, tail: 100, tailFirm: 110, inside: 50 } as const

export function worth({ firm, from, to }: Found, [start, end]: Range, leads: boolean): number {
  if (leads && from === start) return VALUE.lead
  if (to === end) return firm ? VALUE.tailFirm : VALUE.tail
  return firm ? VALUE.inside : 0
}

const MAX_PHRASE = 8

/** "no quinto dia útil do mês | que | vem": whether a phrase of time goes on across the word at `i`. */
function isWithinTime(reader: Reader, i: number): boolean {
  for (let from = i - 1; from >= Math.max(0, i - MAX_PHRASE); from -= 1)
    if (phrasesAt(reader, from).some(({ to, weak }) => to > i + 1 && !weak)) return true
  return false
}

/** Index of the connector that begins what is to be done, close behind `from`; -1 when there is none. */
export function requestAt(reader: Reader, from: number, end: number): number {
  const {
    tokens,
    language: { words },
  } = reader
  for (let i = from; i < Math.min(end - 1, from + MAX_WORDS); i += 1) {
    if (endsClause(tokens, i)) return -1
    const leads = isWord(tokens, i, words.connectors[0]) && tokens[i + 1]?.kind === 'word'
    if (leads && words.isDeed?.(tokens, i + 1) !== false && !isWithinTime(reader, i)) return i
    if (isWord(tokens, i, ...words.ties)) return -1
  }
  return -1
}

/** The same, or where a thing to do begins that no connector need lead to: "el lunes a las 8 y ... | llamar a Juan". */
export function deedAt(reader: Reader, from: number, end: number): number {
  const { tokens, language } = reader
  const request = requestAt(reader, from, end)
  const { deedAt: begins } = language.words
  if (request >= 0 || begins === undefined) return request
  for (let i = from; i < Math.min(end, from + MAX_WORDS); i += 1) {
    if (endsClause(tokens, i)) return -1
    if (begins(tokens, i)) return i
  }
  return -1
}

const MAX_UNREAD = 2

/** Whether more was said of a time than was read, between its end at `start` and what ties the text to it at `tie`. */
function isUnread(reader: Reader, start: number, tie: number): boolean {
  const {
    reading,
    types,
    tokens,
    language: { words },
  } = reader
  if (tie <= start) return false
  // "tomorrow | mrng 8 | to ..."
  const endsInNumber = tie - start <= MAX_UNREAD && tokens[tie - 1]?.kind === 'number'
  // "at 5 | or when I get home | to ..."
  const isOtherwise = isWord(tokens, start, ...words.choices) && reading.parse(types.occasion, start + 1).length > 0
  return endsInNumber || isOtherwise || goesOn(reader, start, tie) || reading.parse(types.condition, start).length > 0
}

/** A time at token `from` exactly, or what stands in its place and is none ("when I get home to ..."). */
export function leading(reader: Reader, from: number, to: number, isThing = false): Found | null {
  const { reading, types, tokens } = reader
  const [best] = timesFrom(reader, from, to, isThing ? 'thing' : 'lead')
  const start = best === undefined ? from : isMark(tokens, best.to, ',') ? best.to + 1 : best.to
  const request = best === undefined ? requestAt(reader, start, to) : deedAt(reader, start, to)
  if (best !== undefined) {
    return isUnread(reader, start, request) ? asked(from, request) : best
  }
  if (request <= from) return null
  // a preposition that leads to no time we know is an occasion, too: "on Deepavali to ...", "on the way home to ..."
  const isOccasion =
    reading.parse(types.occasion, from).length > 0 ||
    (reading.starts(types.preposition, from) && request > from + 1) ||
    (goesOn(reader, from, request) && tokens[from]?.kind !== 'number')
  return isOccasion ? asked(from, request) : null
}

/**
 * "by 6 | tomorrow at 4am": where a time runs into another one that reaches the end, its shorter reading, if what that
 * leaves makes one time with the other.
 */
function leavesRoom(reader: Reader, i: number, best: Found, to: number): Found {
  if (best.to >= to || timesFrom(reader, best.to, to, 'body')[0]?.to !== to) return best
  const shorter = timesFrom(reader, i, to, 'body').find(
    (one) => one.to < best.to && timesFrom(reader, one.to, to, 'body')[0]?.to === to,
  )
  return shorter ?? best
}

/** "log in | tomorrow": the word at `i` is the other half of a verb, and the time goes without it. */
function isOfVerb(reader: Reader, i: number, { to }: Found): boolean {
  const { reading, types } = reader
  if (!reading.parse(types.particle, i - 1).some((verb) => verb.to === i + 1)) return false
  const rest = timesFrom(reader, i + 1, to, 'body').find((found) => found.to === to)
  return rest !== undefined && (hasDay(rest.expression) || rest.expression.part !== undefined)
}

/**
 * "la réunion | du 3 décembre à 18h30": a day that the name of an event holds and an hour behind it that ends the text are
 * its time. Of what is to be done ("préparer la réunion de lundi à 14h") the hour may be the reminder's alone.
 */
function ofEvent(reader: Reader, i: number, from: number, to: number): Found | null {
  const { tokens, language } = reader
  const { words } = language
  if (i === from || !words.holders.has(textAt(tokens, i)) || words.isDeed?.(tokens, from) === true) return null
  if (!phrasesAt(reader, i).some(({ meaning }) => meaning.kind === 'day')) return null
  const [time] = timesFrom(reader, i, to, 'event')
  const first = time?.expression.pieces.find((piece) => piece.from === i)
  return time?.to === to && time.firm && first?.meaning.kind === 'day' && hasClock(time.expression) ? time : null
}

/** The times in tokens `from`..`to`, from left to right; one inside another is none. */
export function timesIn(reader: Reader, from: number, to: number, first: Position, others: Position = 'body'): Found[] {
  const found: Found[] = []
  let covered = from
  for (let i = Math.max(from, to - MAX_TAIL); i < to && found.length < MAX_SPANS; i += 1) {
    const isFree = i === from || (!isInsideWord(reader.tokens, i) && !isHeld(reader, i))
    if (i < covered || !isFree || !canStart(reader, i)) continue
    const best = ofEvent(reader, i, from, to) ?? timesFrom(reader, i, to, i === from ? first : others)[0]
    if (best === undefined || isOfVerb(reader, i, best) || isFraction(reader, best, i === from)) continue
    const fitting = leavesRoom(reader, i, best, to)
    found.push(fitting)
    covered = fitting.to
  }
  return found
}

/** Whether a time that cannot well be anything else stands in tokens `from`..`to`. */
export const hasFirmTime = (reader: Reader, from: number, to: number): boolean =>
  timesIn(reader, from, to, 'body').some(({ firm, expression }) => firm && (hasClock(expression) || hasDay(expression)))

/** The likeliest of the times; of two alike the later one, in front the first. */
export function likeliest(found: readonly Found[], range: Range, leads = false): Found | null {
  let best: Found | null = null
  let most = 0
  for (const one of found) {
    const value = worth(one, range, leads)
    if (value === 0 || value < most || (value === most && value === VALUE.lead)) continue
    best = one
    most = value
  }
  return best
}

/**
 * "twice a day ... at 8 and at 20": several times of day behind the text of a repetition without one, or the hours of the day
 * that one within the day is kept to ("every hour ... from 9 to 5").
 */
function withTimes(known: Expression, piece: Piece): Expression | null {
  const { meaning } = piece
  const isTimes = meaning.kind === 'clock' && meaning.times.length > 1
  const isHours = meaning.kind === 'window' && known.repeat !== undefined && isSubDaily(known.repeat)
  if (!isHours && (!isTimes || hasClock(known))) return null
  return join(known, piece)
}

/** "every day at 9 to stretch until friday", "starting at 9 for 5 days": bounds of a repetition at the end of its text. */
export function boundsAtEnd(
  reader: Reader,
  known: Expression,
  from: number,
  to: number,
): { expression: Expression; from: number } | null {
  if (!isRepeating(known)) return null
  for (let i = Math.max(from, to - MAX_BOUND); i < to; i += 1) {
    const expression = boundedFrom(reader, known, i, to)
    if (expression === null) continue
    const front = isMark(reader.tokens, i - 1, ',') ? i - 1 : i
    return boundsAtEnd(reader, expression, from, front) ?? { expression, from: i }
  }
  return null
}

/** The repetition with what bounds it from token `from` to `to`. */
function boundedFrom(reader: Reader, known: Expression, from: number, to: number): Expression | null {
  if (isInsideWord(reader.tokens, from)) return null
  for (const { to: end, value } of reader.reading.parse(reader.types.piece, from)) {
    const piece = { meaning: value, from, to, firm: false }
    const bounded = end === to ? (withBounds(known, [piece])?.expression ?? withTimes(known, piece)) : null
    if (bounded !== null) return bounded
  }
  return null
}

/** What a language has of its own in front of a text. */
export interface TextRules {
  /** Index behind what ties the text to the request: "to", "that", a colon. */
  skipTie(reader: Reader, i: number, to: number): number
  /** Index behind what may stand between a thing and its text: "a timer for ...". */
  skipForThing(reader: Reader, i: number): number
  /** Whether a thing to do begins at token `i`: "buy". */
  beginsDeed(reader: Reader, i: number): boolean
}

/** "... at 12 to eat, no sorry make that 12.30": the time that was meant stands last, behind a correction. */
export function correctedTail(
  reader: Reader,
  from: number,
  to: number,
  read: (end: number) => TimeAndText,
): TimeAndText | null {
  for (const { at, behind } of correctionsIn(reader, from, to)) {
    const said = read(at)
    const meant = said.expression && meantToTheEnd(reader, behind, to, said.expression)
    const expression = said.expression && meant && corrected(said.expression, meant, reader.moment)
    if (expression !== null) return { expression, text: said.text }
  }
  return null
}

/** Where corrections start, and the token behind each. */
function* correctionsIn(reader: Reader, from: number, to: number): Generator<{ at: number; behind: number }> {
  const { reading, types, tokens } = reader
  for (let i = from + 1; i < to; i += 1)
    for (const { to: behind } of reading.parse(types.correction, i))
      if (mayBeMeant(reader, behind, to)) yield { at: isMark(tokens, i - 1, ',.-–—') ? i - 1 : i, behind }
}

/** Whether what stands behind a correction may be a time that reaches the end, before what it corrects is read. */
const mayBeMeant = (reader: Reader, from: number, to: number): boolean =>
  from < to && (mayHoldTime(reader, from) || reader.reading.parse(reader.types.hour, from).length > 0)

function meantToTheEnd(reader: Reader, from: number, to: number, said: Expression): Expression | null {
  const meant = meantAt(reader, from, to, said)
  return meant === null || meant.to < to || meant.expression.problem !== undefined ? null : meant.expression
}
