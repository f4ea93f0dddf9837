import {
  addBusinessDays,
  type DayNumber,
  dayNumber,
  type IsoWeekday,
  isoWeekday,
  isRealDate,
  mondayOf,
} from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import { spoken } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import { comingDate, fixedDay, fullYear, impossibleDate } from '../../time/day-piece.js'
import type { Moment } from '../../time/moment.js'
import type { DayPiece } from '../../time/pieces.js'
import type { Reader } from '../reader.js'
import { readWhole } from '../words/numbers.js'
import { digitsAt, isGlued, isMark, isWord, numberAt, skipAny, skipWords, textAt } from '../words/words.js'
import { readHoliday } from './holidays.js'
import { type DayHit, readDayOfMonth, readMonthThenDay, readNthDay, readWeekOfMonth } from './month-days.js'
import { readNumericDate } from './numeric-dates.js'
import { readPeriod } from './periods.js'
import { readWeekday, readWeekdayName } from './weekdays.js'

/** "today", "tomorrow", "the day after tomorrow", "yesterday". */
function readRelativeDay(tokens: Token[], i: number, moment: Moment): Hit<DayPiece> | null {
  switch (textAt(tokens, i)) {
    case 'today':
      return hit({ kind: 'day', day: moment.today, roll: null, shape: { is: 'today' } }, i + 1)
    case 'tomorrow':
      return hit(tomorrow(moment), isMark(tokens, i + 1, "'’") ? i + 1 : i + 1)
    case 'overmorrow':
      return hit(fixedDay(moment.today + 2), i + 1)
    case 'yesterday':
      return hit(fixedDay(moment.today - 1), i + 1)
  }
  let at = isWord(tokens, i, 'the') ? i + 1 : i
  if (!isWord(tokens, at, 'day')) return null
  at += 1
  if (isWord(tokens, at, 'after')) {
    const to = skipAny(tokens, at + 1, [['tomorrow'], ['tom']])
    return to > at + 1 ? hit(fixedDay(moment.today + 2), to) : null
  }
  if (skipWords(tokens, at, ['before', 'yesterday']) > 0) return hit(fixedDay(moment.today - 2), at + 2)
  return null
}

/** In the small hours people may mean the day that is about to dawn. */
function tomorrow(moment: Moment): DayPiece {
  const small = moment.seconds < 4 * 3600
  return fixedDay(moment.today + 1, small ? { other: { day: moment.today, why: 'after-midnight' } } : {})
}

/** A date with a month's name, read by chrono; also a year behind an apostrophe ("aug 10 '27"). */
function readWrittenDate(reader: Reader, i: number): DayHit | null {
  const { tokens, moment } = reader
  const the = isWord(tokens, i, 'the') ? i + 1 : i
  const start = isWord(tokens, the, 'next', 'this', 'coming', 'upcoming') ? the + 1 : the
  const date = reader.dates.get(start)
  if (date === undefined) return null
  let { to } = date
  let year = date.year
  if (year === null) {
    const comma = isMark(tokens, to, ',') ? to + 1 : to
    const of = isWord(tokens, to, 'of', 'in') ? to + 1 : comma
    if (isMark(tokens, comma, "'’") && digitsAt(tokens, comma + 1) === 2 && isGlued(tokens, comma + 1)) {
      year = fullYear(numberAt(tokens, comma + 1), 2)
      to = comma + 2
    } else if (
      digitsAt(tokens, of) === 4 &&
      numberAt(tokens, of) >= 1900 &&
      numberAt(tokens, of) < 2200 &&
      !isMark(tokens, of + 1, ':')
    ) {
      year = numberAt(tokens, of)
      to = of + 1
    } else if (
      skipAny(tokens, to, [
        ['next', 'year'],
        ['of', 'next', 'year'],
      ]) > to
    ) {
      year = moment.year + 1
      to = skipAny(tokens, to, [
        ['next', 'year'],
        ['of', 'next', 'year'],
      ])
    } else if (
      skipAny(tokens, to, [
        ['this', 'year'],
        ['of', 'this', 'year'],
      ]) > to
    ) {
      year = moment.year
      to = skipAny(tokens, to, [
        ['this', 'year'],
        ['of', 'this', 'year'],
      ])
    }
  }
  if (!isRealDate(year ?? 2024, date.month, date.day)) return hit(impossibleDate(spoken(tokens, start, to)), to)
  const piece =
    year === null ? comingDate(moment, date.month, date.day) : fixedDay(dayNumber(year, date.month, date.day))
  return hit(piece, to)
}

/** "next business day", "the next working day". */
function readNextBusinessDay(tokens: Token[], i: number, moment: Moment): DayHit | null {
  const start = isWord(tokens, i, 'the') ? i + 1 : i
  if (!isWord(tokens, start, 'next', 'following')) return null
  const to = skipAny(tokens, start + 1, [
    ['business', 'day'],
    ['working', 'day'],
    ['work', 'day'],
    ['workday'],
    ['weekday'],
  ])
  if (to > start + 1) return hit(fixedDay(addBusinessDays(moment.today, 1)), to)
  return isWord(tokens, start + 1, 'day') ? hit(fixedDay(moment.today + 1), start + 2) : null
}

/** "3 fridays from now", "two tuesdays from today" */
function readWeekdaysFromNow(tokens: Token[], i: number, moment: Moment): DayHit | null {
  const count = readWhole(tokens, i)
  if (count === null || !(count.value >= 1 && count.value <= 520)) return null
  const plural = textAt(tokens, count.to)
  const weekday = readWeekdayName(
    [{ kind: 'word', text: plural.replace(/s$/, ''), start: 0, end: 0, glued: false, value: 0 }],
    0,
  )?.value
  if (weekday === undefined) return null
  const to = skipAny(tokens, count.to + 1, [['from', 'now'], ['from', 'today'], ['hence'], ['away']])
  if (to === count.to + 1 && !isWord(tokens, i - 1, 'in')) return null
  const first = moment.today + 1 + ((weekday - isoWeekday(moment.today + 1) + 7) % 7)
  return hit(fixedDay(first + 7 * (count.value - 1)), to)
}

/** "friday the 13th", "friday, june 19th", "thu 25.12." - a weekday that a date completes. */
function completeWeekday(reader: Reader, weekday: Hit<DayPiece>): DayHit {
  const { tokens, moment } = reader
  if (weekday.value.shape.is !== 'weekday') return weekday
  const name = weekday.value.shape.weekday
  let at = isMark(tokens, weekday.to, ',(') ? weekday.to + 1 : weekday.to
  if (isWord(tokens, at, 'on')) at += 1
  const date = readWrittenDate(reader, at) ?? readNumericDate(tokens, at, moment, true)
  if (date !== null) return closeBracket(tokens, agreeing(name, date, spoken(tokens, weekday.to - 1, date.to)))
  const day = readDayOfMonth(tokens, at, moment, true)
  if (day === null) {
    const holiday = readHoliday(tokens, at, moment)
    return holiday !== null && at > weekday.to ? closeBracket(tokens, holiday) : weekday
  }
  if (day.value.kind === 'problem' || day.value.shape.is !== 'day-of-month' || day.value.roll === null)
    return closeBracket(tokens, day)
  const { roll } = day.value
  const match = (from: DayNumber): DayNumber => {
    let found = from
    for (let k = 0; k < 60 && isoWeekday(found) !== name; k += 1) found = roll(found)
    return found
  }
  return closeBracket(tokens, hit({ ...day.value, day: match(day.value.day), roll: (d) => match(roll(d)) }, day.to))
}

/** A date on that weekday; in the other order of its numbers if only that one is, else no such day. */
function agreeing(weekday: IsoWeekday, date: DayHit, said: string): DayHit {
  if (date.value.kind === 'problem' || isoWeekday(date.value.day) === weekday) return date
  const { other } = date.value
  if (other !== undefined && isoWeekday(other.day) === weekday) return hit(fixedDay(other.day), date.to)
  return hit(impossibleDate(said), date.to)
}

const closeBracket = (tokens: Token[], found: DayHit): DayHit =>
  isMark(tokens, found.to, ')') ? hit(found.value, found.to + 1) : found

/** "the week of july 6": its Monday, or today once that is gone. */
function readWeekOfDate(reader: Reader, i: number): DayHit | null {
  const { tokens, moment } = reader
  const at = isWord(tokens, i, 'the') ? i + 1 : i
  if (!isWord(tokens, at, 'week') || !isWord(tokens, at + 1, 'of', 'commencing', 'beginning', 'starting')) return null
  const date = readWrittenDate(reader, at + 2) ?? readNumericDate(tokens, at + 2, moment, true)
  if (date === null || date.value.kind === 'problem') return date
  const { day } = date.value
  return hit(fixedDay(day >= moment.today ? Math.max(mondayOf(day), moment.today) : day), date.to)
}

/** "week 40", "week 3 of 2027", "the weekend" and other periods are in `readPeriod`. `expected`: a preposition asks for a day. */
export function readDay(reader: Reader, i: number, expected: boolean): DayHit | null {
  const { tokens, moment } = reader
  const first = tokens[i]
  if (first === undefined || first.kind === 'opaque') return null
  const week = readWeekOfDate(reader, i) ?? readWeekOfMonth(tokens, i, moment)
  if (week !== null) return week
  const simple = readRelativeDay(tokens, i, moment)
  if (simple !== null) return withWeekSuffix(tokens, simple)
  const found =
    readWrittenDate(reader, i) ??
    readNumericDate(tokens, expected && isWord(tokens, i, 'the') ? i + 1 : i, moment, expected) ??
    readHoliday(tokens, i, moment) ??
    readNthDay(tokens, i, moment) ??
    readMonthThenDay(tokens, i, moment) ??
    readNextBusinessDay(tokens, i, moment) ??
    readWeekdaysFromNow(tokens, i, moment) ??
    readPeriod(tokens, i, moment, expected)
  if (found !== null) return found
  const weekday = readWeekday(tokens, i, moment)
  if (weekday !== null) return completeWeekday(reader, weekday)
  return readDayOfMonth(tokens, i, moment, expected)
}

/** British "today week", "tomorrow fortnight". */
function withWeekSuffix(tokens: Token[], day: Hit<DayPiece>): Hit<DayPiece> {
  if (isWord(tokens, day.to, 'week')) return hit(fixedDay(day.value.day + 7), day.to + 1)
  if (isWord(tokens, day.to, 'fortnight')) return hit(fixedDay(day.value.day + 14), day.to + 1)
  return day
}
