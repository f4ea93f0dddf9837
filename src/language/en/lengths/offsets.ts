import { addMonths } from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import { spoken } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import { fixedDay } from '../../time/day-piece.js'
import { isExact, isZeroLength, lengthOf, negated } from '../../time/length.js'
import type { Meaning } from '../../time/pieces.js'
import { readDay } from '../days/dates.js'
import { readWeekdayName } from '../days/weekdays.js'
import type { Reader } from '../reader.js'
import { PART_WORDS } from '../repeats/repeat-units.js'
import { digitsAt, isGlued, isMark, isNumber, isWord, numberAt, skipAny, textAt } from '../words/words.js'
import { type Duration, readDuration, readUnit } from './duration.js'

const PREFIXES = [
  ['in', 'the', 'next'],
  ['within', 'the', 'next'],
  ['in', 'exactly'],
  ['in', 'about'],
  ['in', 'around'],
  ['in', 'approximately'],
  ['in', 'roughly'],
  ['in', 'approx'],
  ['in', 'like'],
  ['in', 'just', 'over'],
  ['in', 'just', 'under'],
  ['in', 'a', 'little', 'over'],
  ['in', 'just'],
  ['in', 'under'],
  ['in', 'over'],
  ['in'],
  ['within'],
  ['after', 'about'],
  ['after'],
] as const

const SUFFIXES = [
  ['from', 'now'],
  ['from', 'today'],
  ['from', 'this', 'moment'],
  ['from', 'right', 'now'],
  ['time', 'from', 'now'],
  ['later'],
  ['later', 'on'],
  ['hence'],
  ['out'],
  ['into', 'the', 'future'],
  ['in', 'the', 'future'],
] as const

const notPositive = (tokens: Token[], from: number, to: number): Meaning => ({
  kind: 'problem',
  problem: { kind: 'not-positive', said: spoken(tokens, from, to) },
})

/** "in 2 weeks", "in two weeks' time", "within an hour", "after 20 minutes", "+30m", "in -5 minutes". */
export function readOffset(reader: Reader, i: number): Hit<Meaning> | null {
  const { tokens } = reader
  const plus = isMark(tokens, i, '+') && isNumber(tokens, i + 1)
  const at = plus ? i + 1 : skipAny(tokens, i, PREFIXES)
  if (at === i) return null
  const minus = (isMark(tokens, at, '-−–') && isGlued(tokens, at + 1)) || isWord(tokens, at, 'minus', 'negative')
  if (minus) {
    const wrong = readDuration(tokens, at + 1)
    return wrong === null ? null : hit(notPositive(tokens, at, wrong.to), wrong.to)
  }
  // "in 5 to 10 minutes", "in 5-10 minutes", "in 2 or 3 days": the first of the two
  const length = readDuration(tokens, at) ?? readChoice(tokens, at) ?? readBareAmount(tokens, i, at)
  if (length === null) return null
  // "after 5 minutes of silence", "in 2 hours' worth": not a time
  if (isWord(tokens, length.to, 'of', 'ago', 'worth', 'before')) return null
  if (isZeroLength(length.value.length)) return hit(notPositive(tokens, at, length.to), length.to)
  const weekend = isWord(tokens, length.to - 1, 'weekend', 'weekends')
  if (weekend) return null
  let to = isMark(tokens, length.to, "'’") ? length.to + 1 : length.to
  to = skipAny(tokens, to, [['time'], ['or', 'so'], ['tops'], ['exactly'], ['max']])
  to = skipAny(tokens, to, SUFFIXES)
  const anchored = readAnchor(reader, length.value, to)
  return anchored ?? hit({ kind: 'offset', length: length.value.length }, to)
}

/** "in 1:30" is an hour and a half; "in the next hour", "within the hour" is one. */
function readBareAmount(tokens: Token[], i: number, at: number): Hit<Duration> | null {
  if (isWord(tokens, at - 1, 'next') || (isWord(tokens, i, 'within') && isWord(tokens, at, 'the'))) {
    const unit = readUnit(tokens, isWord(tokens, at, 'the') ? at + 1 : at)
    return unit === null
      ? null
      : hit({ length: lengthOf(1, unit.value), smallest: unit.value, terse: false, terms: 1 }, unit.to)
  }
  const unsaid = minutesUnsaid(tokens, i, at)
  if (unsaid !== null) return unsaid
  const clock =
    digitsAt(tokens, at) <= 2 &&
    isMark(tokens, at + 1, ':') &&
    digitsAt(tokens, at + 2) === 2 &&
    isGlued(tokens, at + 2)
  if (!clock || !isWord(tokens, i, 'in') || isMark(tokens, at + 3, ':') || isWord(tokens, at + 3, 'am', 'pm'))
    return null
  const [hours, minutes] = [numberAt(tokens, at), numberAt(tokens, at + 2)]
  return minutes < 60
    ? hit({ length: lengthOf(hours * 60 + minutes, 'minute'), smallest: 'minute', terse: true, terms: 1 }, at + 3)
    : null
}

/** "ping me in 20", "in 45 to check the oven": minutes, as people leave them unsaid from five on. */
function minutesUnsaid(tokens: Token[], i: number, at: number): Hit<Duration> | null {
  const count = numberAt(tokens, at)
  const ends = tokens[at + 1] === undefined || isWord(tokens, at + 1, 'to', 'that') || isMark(tokens, at + 1, ':,.!?')
  if (!isWord(tokens, i, 'in') || at !== i + 1 || !(count >= 5 && count <= 90) || !ends) return null
  if (isMark(tokens, at + 1, ':,.') && isGlued(tokens, at + 2)) return null
  return hit({ length: lengthOf(count, 'minute'), smallest: 'minute', terse: true, terms: 1 }, at + 1)
}

function readChoice(tokens: Token[], i: number): Hit<Duration> | null {
  if (!isNumber(tokens, i)) return null
  const link = isMark(tokens, i + 1, '-–') || isWord(tokens, i + 1, 'to', 'or')
  if (!link) return null
  const second = readDuration(tokens, i + 2)
  if (second === null) return null
  const unit = tokens.slice(i + 3, second.to)
  const first = readDuration([tokens[i] as Token, ...unit], 0)
  return first === null ? null : hit(first.value, second.to)
}

/** "10 minutes from now", "two weeks from tomorrow", "a week on friday", "3 days after christmas", "5 minutes ago". */
export function readAnchoredLength(reader: Reader, i: number): Hit<Meaning> | null {
  const { tokens } = reader
  const start = isWord(tokens, i, 'the', 'about', 'exactly') ? i + 1 : i
  const shifted = readDayBefore(reader, start)
  if (shifted !== null) return shifted
  const length = readDuration(tokens, start) ?? readBareWeek(reader, start)
  if (length === null) return null
  if (isWord(tokens, length.to, 'ago')) {
    const back = negated(length.value.length)
    return hit({ kind: 'offset', length: back }, length.to + 1)
  }
  // "a quarter past seven" is a time of day; weekends are no length
  const spoken =
    length.value.smallest === 'quarter' && isWord(tokens, length.to, 'past', 'to', 'after', 'before', 'of', 'till')
  if (spoken || length.value.smallest === 'weekend') return null
  const to = isMark(tokens, length.to, "'’") ? length.to + 1 : length.to
  const later = skipAny(tokens, to, SUFFIXES)
  if (isZeroLength(length.value.length)) return later > to ? hit(notPositive(tokens, start, length.to), later) : null
  if (isWord(tokens, later, 'from', 'after', 'before', 'prior', 'past') || later === to) {
    const anchored = readAnchor(reader, length.value, to)
    if (anchored !== null) return anchored
  }
  return later > to ? hit({ kind: 'offset', length: length.value.length }, later) : null
}

/** "week on tuesday", "fortnight from friday": a week without its article, only in front of a day. */
function readBareWeek(reader: Reader, i: number): Hit<Duration> | null {
  const { tokens } = reader
  const days = isWord(tokens, i, 'week') ? 7 : isWord(tokens, i, 'fortnight') ? 14 : 0
  if (days === 0) return null
  const beside = isWord(tokens, i + 1, 'before', 'after') && isWord(tokens, i - 1, 'the')
  if (!isWord(tokens, i + 1, 'on', 'from', 'this') && !beside) return null
  if (readDay(reader, i + 2, true) === null) return null
  return hit({ length: { months: 0, days, seconds: 0 }, smallest: 'week', terse: false, terms: 1 }, i + 1)
}

/** "the monday after christmas", "the friday before easter", "the day after new year's eve". */
function readDayBefore(reader: Reader, i: number): Hit<Meaning> | null {
  const { tokens } = reader
  const name = readWeekdayName(tokens, i)
  const day = name === null && isWord(tokens, i, 'day', 'night', 'evening', 'morning')
  if (name === null && !day) return null
  const at = name?.to ?? i + 1
  const sign = isWord(tokens, at, 'after', 'following') ? 1 : isWord(tokens, at, 'before') ? -1 : 0
  if (sign === 0) return null
  const base = readDay(reader, at + 1, true)
  if (base === null) return null
  if (name !== null) {
    return hit({ kind: 'shift', length: { months: 0, days: 0, seconds: 0 }, sign, weekday: name.value }, at + 1)
  }
  const part = PART_WORDS[textAt(tokens, i)]
  return hit({ kind: 'shift', length: { months: 0, days: 1, seconds: 0 }, sign, ...(part && { part }) }, at + 1)
}

/** What a length is counted from: "from tomorrow", "after christmas", "before 3pm", "on friday" (a week on friday). */
function readAnchor(reader: Reader, duration: Duration, i: number): Hit<Meaning> | null {
  const { tokens, moment } = reader
  const { length } = duration
  const before = skipAny(tokens, i, [
    ['before'],
    ['prior', 'to'],
    ['ahead', 'of'],
    ['in', 'advance', 'of'],
    ['shy', 'of'],
  ])
  if (before > i) return hit({ kind: 'shift', length, sign: -1 }, before)
  const from = skipAny(tokens, i, [['from'], ['after'], ['past'], ['following'], ['since'], ['starting']])
  if (from > i) {
    if (skipAny(tokens, from, [['now'], ['right', 'now']]) > from) return null
    return hit({ kind: 'shift', length, sign: 1 }, from)
  }
  // "a week on friday", "two weeks tomorrow", "a fortnight today"
  const wholeWeeks = !isExact(length) && length.months === 0 && length.days % 7 === 0 && length.seconds === 0
  if (!wholeWeeks || isWord(tokens, i - 1, 'weekends', 'weekend')) return null
  const on = skipAny(tokens, i, [['on'], ['this'], ['come']])
  const base = readDay(reader, on, true)
  if (base === null || base.value.kind !== 'day' || !['weekday', 'today', 'fixed'].includes(base.value.shape.is))
    return null
  const inWeeks = isWord(tokens, i - 3, 'in') || isWord(tokens, i - 2, 'in')
  if (inWeeks || textAt(tokens, i) === 'in') return null
  const start =
    base.value.day === moment.today && base.value.shape.is === 'weekday' ? base.value.day + 7 : base.value.day
  return hit(fixedDay(addMonths(start, length.months) + length.days), base.to)
}
