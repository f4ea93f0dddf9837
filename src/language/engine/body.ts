/** Text versus time: which of the times in a request is its time, and which words are what it is about. */

import { isMark, isWord } from '../text/match.js'
import { dayOfWeek, merged } from '../time/chain.js'
import { type Expression, hasClock, hasDay, isRepeating, isWholeDay } from '../time/expression.js'
import { join } from '../time/join.js'
import { aheadWithin, beforeEvent } from './before-event.js'
import { concludedTail } from './concluded.js'
import { timesFrom } from './glue.js'
import type { Found, Reader } from './language-tables.js'
import { asked, isDoubted, leftOver, namesDay, wholeAsked } from './left-over.js'
import { apartFromReason } from './reason.js'
import {
  boundsAtEnd,
  correctedTail,
  deedAt,
  hasFirmTime,
  leading,
  likeliest,
  type Range,
  type TextRules,
  type TimeAndText,
  timesIn,
} from './times-in-text.js'

/** How many words a day in front of an hour may have. */
const MAX_DAY_WORDS = 6

/** Whether the connector at `start` is the first word of a time instead: "about 3 in the afternoon to ...". */
function isPartOfTime(reader: Reader, start: number, to: number): boolean {
  const { tokens, language } = reader
  const [to1] = language.words.connectors
  const [time] = timesFrom(reader, start, to, 'lead')
  return time !== undefined && isWord(tokens, time.to, to1)
}

/** Tells time and text apart in the body of a request, tokens `from`..`to`. `before`: a time that stood in front of the request. */
export const inBody = (
  reader: Reader,
  from: number,
  to: number,
  isThing: boolean,
  before: Expression | null,
  rules: TextRules,
): TimeAndText =>
  (before === null
    ? concludedTail(reader, rules.skipTie(reader, isThing ? rules.skipForThing(reader, from) : from, to), to)
    : null) ??
  apartFromReason(reader, [[from, to]], ([[, end] = [from, to]]) =>
    inWholeBody(reader, from, end, isThing, before, rules),
  ) ??
  inWholeBody(reader, from, to, isThing, before, rules)

function inWholeBody(
  reader: Reader,
  from: number,
  to: number,
  isThing: boolean,
  before: Expression | null,
  rules: TextRules,
): TimeAndText {
  const fixed =
    before === null
      ? correctedTail(reader, from, to, (end) => inPlainBody(reader, from, end, isThing, null, rules))
      : null
  const read = fixed ?? inPlainBody(reader, from, to, isThing, before, rules)
  return read.expression !== null && before === null && isDoubted(reader, read.text)
    ? { ...read, expression: wholeAsked(read.expression) }
    : read
}

function inPlainBody(
  reader: Reader,
  from: number,
  to: number,
  isThing: boolean,
  before: Expression | null,
  rules: TextRules,
): TimeAndText {
  const { tokens, language } = reader
  const start = isMark(tokens, from, ':,-–—([') && from < to ? from + 1 : from
  const isTied = isWord(tokens, start, ...language.words.connectors) && !isPartOfTime(reader, start, to)
  const event = before === null && !isTied ? beforeEvent(reader, start, to, rules) : null
  if (event !== null) return event
  const lead = isTied ? null : leadOf(reader, start, to, isThing, before)
  const known = lead?.expression ?? before
  const tie = lead?.to ?? from
  const behindFor = isThing ? rules.skipForThing(reader, tie) : tie
  const textFrom = rules.skipTie(reader, behindFor < to ? behindFor : tie, to)
  const found = timesIn(reader, textFrom, to, 'body')
  const doubt = lead === null ? null : timeBehindLead(reader, lead, textFrom, found)
  if (doubt !== null) return { expression: doubt.expression, text: [[doubt.to, to]] }
  return known === null
    ? chosenIn(reader, textFrom, to, found)
    : completed(reader, known, textFrom, to, found.at(-1) ?? null)
}

/**
 * "apr 15 | jun 15 sep 15 at 9am", "monday | wednesday at 5:45 turn it on": a time and at once another that cannot well be
 * anything else, which did not make one with it. Both are asked about.
 */
function timeBehindLead(reader: Reader, lead: Found, textFrom: number, found: readonly Found[]): Found | null {
  const isTime = ({ from, firm, expression }: Found): boolean => firm || (hasDay(expression) && namesDay(reader, from))
  const next = found.find((one) => one.from === lead.to && one.from === textFrom && isTime(one))
  const isOne = next === undefined || merged(lead.expression, next.expression) !== null
  return isOne || lead.expression.problem !== undefined ? null : asked(lead.from, next.to)
}

/** The time in front of the text; null when it is the name of a thing or what is told of. */
function leadOf(reader: Reader, start: number, to: number, isThing: boolean, before: Expression | null): Found | null {
  const { tokens, language } = reader
  const lead = withBefore(leading(reader, start, to, isThing), before)
  if (lead === null) return null
  // "at 3 and at 4": another time and nothing to do
  const isLinked = isWord(tokens, lead.to, ...language.words.links)
  if (before === null && isLinked && timesFrom(reader, lead.to + 1, to, 'body')[0]?.to === to)
    return asked(lead.from, to)
  // "monday bank holiday 10am to ...": more of the time behind words that are none
  const request = deedAt(reader, lead.to, to)
  if (request > lead.to && hasFirmTime(reader, lead.to, request)) return asked(lead.from, request)
  const isSubject = isWord(tokens, lead.to, ...language.words.copulas)
  return before === null && (isSubject || namesThing(reader, lead, to)) ? null : lead
}

/**
 * "8:15 train at 7:50", "friday report every thursday at 4pm", "fathers day card tomorrow": a bare time that a word follows at once, and another time at
 * the end that contradicts it: the first is a part of what is to be done.
 */
function namesThing(reader: Reader, lead: Found, to: number): boolean {
  const { tokens, reading, types } = reader
  const { repeat, day } = lead.expression
  const isBare =
    tokens[lead.from]?.kind === 'number' ||
    types.dayNames.some((type) => reading.starts(type, lead.from)) ||
    (repeat !== undefined && lead.to === lead.from + 1) ||
    day?.shape.is === 'holiday'
  if (!isBare || tokens[lead.to]?.kind !== 'word') return false
  const { connectors, deedAt: isDeed } = reader.language.words
  if (isWord(tokens, lead.to, ...connectors) || isDeed?.(tokens, lead.to)) return false
  const last = timesIn(reader, lead.to, to, 'body').at(-1)
  if (last === undefined || last.to !== to || last.from === lead.to) return false
  // "tue and thu at 5:45 swimming | for the next 6 weeks": how long it goes on is no other time
  if (boundsAtEnd(reader, lead.expression, lead.to, to) !== null) return false
  const isWhole = last.firm || hasClock(last.expression)
  return isWhole && last.expression.problem === undefined && merged(lead.expression, last.expression) === null
}

function withBefore(lead: Found | null, before: Expression | null): Found | null {
  if (lead === null || before === null) return lead
  const both = merged(before, lead.expression) ?? dayOfWeek(before, lead.expression)
  if (both !== null) return { ...lead, expression: both }
  // "on friday remind me every day at 9": two times that are not one
  const isOwn = lead.firm && (hasClock(lead.expression) || isRepeating(lead.expression))
  return isOwn ? asked(lead.from, lead.to) : null
}

/** "on the 30th to pay rent | and every 30th after that": a repetition that starts on the day that is known; else both are asked about. */
function andEvery({ tokens, language: { words } }: Reader, known: Expression, last: Found): Expression | null {
  if (!last.firm || !isRepeating(last.expression) || !isWord(tokens, last.from - 1, ...words.links)) return null
  const { day, pieces } = known
  const isOneDay = day !== undefined && !isRepeating(known)
  if (!isOneDay) return null
  const starting = { kind: 'starting' as const, day: day.day }
  const clock = pieces.filter(({ meaning }) => meaning.kind !== 'day' && !hasClock(last.expression))
  const start = { meaning: starting, from: last.from, to: last.to, firm: true }
  const all = [start, ...clock].reduce<Expression | null>(
    (expression, piece) => (expression === null ? null : join(expression, piece)),
    last.expression,
  )
  return all ?? asked(last.from, last.to).expression
}

/** A time that is known, and what more of it the end of the text says. */
function completed(reader: Reader, known: Expression, from: number, to: number, last: Found | null): TimeAndText {
  const bounds = boundsAtEnd(reader, known, from + 1, to)
  const both = last?.to === to ? merged(known, last.expression) : null
  // "on christmas eve take the roast out | an hour before dinner, which is at 8"
  const ahead = both === null || last === null ? null : aheadWithin(reader, from, { ...last, expression: both })
  if (ahead !== null) return { expression: ahead.expression, text: [[from, ahead.at]] }
  // "every 2 weeks feed the tomatoes, | starting saturday": the day alone would leave a word of it in the text
  const isBound = bounds !== null && last !== null && bounds.from < last.from
  if (both !== null && last !== null && !isBound) return { expression: both, text: [[from, last.from]] }
  const round = last?.to === to ? andEvery(reader, known, last) : null
  if (round !== null && last !== null) return { expression: round, text: [[from, last.from - 1]] }
  if (bounds !== null) return { expression: bounds.expression, text: [[from, bounds.from]] }
  return { expression: known, text: [[from, to]] }
}

function chosenIn(reader: Reader, from: number, to: number, found: readonly Found[]): TimeAndText {
  const chosen = likeliest(found, [from, to])
  if (chosen === null) return { expression: null, text: [[from, to]] }
  const ahead = chosen.to === to ? aheadWithin(reader, from, chosen) : null
  if (ahead !== null) return { expression: ahead.expression, text: [[from, ahead.at]] }
  const { tokens, language } = reader
  const other = found.findLast((one) => one !== chosen && one.firm && one.to <= chosen.from)
  const two = other !== undefined && chosen.to === to ? ofTwo(reader, from, to, other, chosen) : null
  if (two !== null) return two
  const apart = dayApart(reader, [from, to], chosen, found)
  if (apart !== null) return apart
  if (chosen.to < to && isOfClause(reader, from, chosen, to))
    return { expression: asked(chosen.from, chosen.to).expression, text: [[from, to]] }
  const bounds = chosen.to < to ? boundsAtEnd(reader, chosen.expression, chosen.to + 1, to) : null
  // "every day at 7 | while she's away | until august 9"
  if (bounds !== null && leftOver(reader, chosen, found, [from, bounds.from]) === null) {
    const text: Range[] = [
      [from, chosen.from],
      [chosen.to, bounds.from],
    ]
    return { expression: bounds.expression, text }
  }
  const doubt = leftOver(reader, chosen, found, [from, to])
  if (doubt !== null) return { expression: doubt.expression, text: [[from, doubt.from]] }
  if (chosen.to < to)
    return {
      expression: chosen.expression,
      text: [
        [from, chosen.from],
        [chosen.to, to],
      ],
    }
  // "that the deadline is friday": without the day it would say nothing
  const isSaid = isWord(tokens, chosen.from - 1, ...language.words.copulas)
  return { expression: chosen.expression, text: [[from, isSaid ? to : chosen.from]] }
}

/**
 * "tell Pepe that | tomorrow at 5 | I am not coming", "che domani | alle 17 | non vengo": of what is told, or of when to
 * tell it.
 */
function isOfClause(reader: Reader, from: number, chosen: Found, to: number): boolean {
  const { tokens, language } = reader
  for (let i = chosen.from; i > from + 1 && i > chosen.from - MAX_DAY_WORDS; i -= 1) {
    if (!isWord(tokens, i - 1, ...language.words.connectors)) continue
    if (i === chosen.from || (timesFrom(reader, i, to, 'body')[0]?.to ?? 0) >= chosen.to) return true
  }
  return false
}

/**
 * "payday friday, shift 50 quid, 7am": a time of day, and in front of it with words between one day. Where the day ends its
 * clause they are one time; where a word goes on it may belong to that ("friday report"), and is asked about.
 */
function dayApart(reader: Reader, [from, to]: Range, chosen: Found, found: readonly Found[]): TimeAndText | null {
  if (hasDay(chosen.expression) || !hasClock(chosen.expression)) return null
  const days = found.filter((one) => one.to <= chosen.from && isWholeDay(one.expression) && !isAboutDay(reader, one))
  const [day] = days
  const both = day === undefined || days.length > 1 ? null : merged(day.expression, chosen.expression)
  if (day === undefined || both === null) return null
  const next = reader.tokens[day.to]
  const endsClause = next?.kind !== 'word' || reader.language.words.holders.has(next.text)
  const rest: Range[] = chosen.to < to ? [[chosen.to, to]] : []
  if (endsClause) return { expression: both, text: [[from, day.from], [day.to, chosen.from], ...rest] }
  return { expression: asked(chosen.from, chosen.to).expression, text: [[from, chosen.from], ...rest] }
}

/** "call Ana about friday", "on the 3pm call": tied to the word in front of it, or the beginning of a longer one. */
const isAboutDay = ({ tokens, language: { words } }: Reader, { from, to }: Found): boolean =>
  isWord(tokens, from - 1, ...words.connectors, ...words.ties) || (tokens[to]?.kind === 'word' && tokens[to].glued)

/** Whether tokens `from`..`to` are another choice of a time: one number, or words of time. */
const isOpen = ({ reading, types }: Reader, from: number, to: number): boolean =>
  to > from && (reading.whole(types.piece, from, to) !== null || reading.whole(types.hour, from, to) !== null)

/** Two times in different places: parts of one, or of two reminders. */
function ofTwo(reader: Reader, from: number, to: number, other: Found, chosen: Found): TimeAndText | null {
  const { tokens, message, language } = reader
  // "at 3 | or 4 | tomorrow"
  if (isWord(tokens, other.to, ...language.words.choices) && isOpen(reader, other.to + 1, chosen.from))
    return { expression: asked(other.from, chosen.to).expression, text: [[from, other.from]] }
  // "every 2 weeks feed the tomatoes, | starting saturday": more than the day
  const bounds = boundsAtEnd(reader, other.expression, other.to + 1, to)
  if (bounds !== null && bounds.from < chosen.from)
    return {
      expression: bounds.expression,
      text: [
        [from, other.from],
        [other.to, bounds.from],
      ],
    }
  const both = merged(other.expression, chosen.expression)
  if (both !== null)
    return {
      expression: both,
      text: [
        [from, other.from],
        [other.to, chosen.from],
      ],
    }
  const isApart =
    isWord(tokens, other.to, ...language.words.links) &&
    hasDay(other.expression) &&
    hasDay(chosen.expression) &&
    other.to + 1 < chosen.from
  if (!isApart) return null
  const said = ({ from: a, to: b }: Found): string => message.slice(tokens[a]?.start, tokens[b - 1]?.end)
  const problem = { kind: 'two-times' as const, first: said(other), last: said(chosen) }
  return { expression: asked(chosen.from, chosen.to, { kind: 'problem', problem }).expression, text: [[from, to]] }
}
