import {
  addBusinessDays,
  addMonths,
  civil,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoWeekday,
  isRealDate,
  mondayOf,
  nthWeekday,
} from '../calendar/days.js'
import { type Hit, hit } from '../text/hit.js'
import type { Token } from '../text/tokens.js'
import type { Moment } from '../time/moment.js'
import type { DayPiece, DayShape, ProblemPiece } from '../time/pieces.js'
import { readHoliday } from './holidays.js'
import { readOrdinal, readWhole } from './numbers.js'
import { comingDate, fullYear, impossibleDate, readNumericDate } from './numeric-dates.js'
import { readPeriod } from './periods.js'
import { fixedDay, type Reader, rollingDay } from './reader.js'
import { MONTHS } from './vocabulary.js'
import { readWeekday, readWeekdayName } from './weekdays.js'
import { digitsAt, isGlued, isMark, isWord, numberAt, skipAny, skipWords, textAt } from './words.js'

type DayHit = Hit<DayPiece | ProblemPiece>

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
  if (!isRealDate(year ?? 2024, date.month, date.day)) return hit(impossibleDate(wordsOf(tokens, start, to)), to)
  const piece =
    year === null ? comingDate(moment, date.month, date.day) : fixedDay(dayNumber(year, date.month, date.day))
  return hit(piece, to)
}

const wordsOf = (tokens: Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token, k) => (k > 0 && !token.glued ? ` ${token.text}` : token.text))
    .join('')

/** The month meant by "of next month", "in july", "of the month" ... behind a day of it. */
interface MonthRef {
  year: number
  month: number
  /** Months to the next one that the same words could mean; null when there is none. */
  step: 1 | 12 | null
  /** Name of the month was said. */
  named: boolean
}

function readMonthRef(tokens: Token[], i: number, moment: Moment): Hit<MonthRef> | null {
  let at = skipAny(tokens, i, [['of'], ['in'], ['for']])
  const of = at > i
  if (isWord(tokens, at, 'the') || (of && isWord(tokens, at, 'a', 'each'))) at += 1
  const ahead = (n: number, to: number): Hit<MonthRef> => {
    const { year, month } = civil(addMonths(dayNumber(moment.year, moment.month, 1), n))
    return hit({ year, month, step: null, named: false }, to)
  }
  if (isWord(tokens, at, 'month') && isWord(tokens, at + 1, 'after') && isWord(tokens, at + 2, 'next'))
    return ahead(2, at + 3)
  if (isWord(tokens, at + 1, 'month')) {
    if (isWord(tokens, at, 'next', 'following', 'coming')) return ahead(1, at + 2)
    if (isWord(tokens, at, 'this', 'current')) return ahead(0, at + 2)
    if (isWord(tokens, at, 'last', 'previous')) return ahead(-1, at + 2)
  }
  if (isWord(tokens, at, 'month') && at > i) {
    return hit({ year: moment.year, month: moment.month, step: 1, named: false }, at + 1)
  }
  const next = isWord(tokens, at, 'next')
  if (next || isWord(tokens, at, 'this', 'coming')) at += 1
  const month = MONTHS.get(textAt(tokens, at))
  if (month === undefined) return null
  let to = isMark(tokens, at + 1, '.') && isGlued(tokens, at + 1) ? at + 2 : at + 1
  const comma = isMark(tokens, to, ',') || isWord(tokens, to, 'of') ? to + 1 : to
  if (digitsAt(tokens, comma) === 4 && numberAt(tokens, comma) >= 1900 && numberAt(tokens, comma) < 2200) {
    to = comma + 1
    return hit({ year: numberAt(tokens, comma), month, step: null, named: true }, to)
  }
  if (skipWords(tokens, comma, ['next', 'year']) > 0) {
    return hit({ year: moment.year + 1, month, step: null, named: true }, comma + 2)
  }
  const year = moment.year + (month < moment.month ? 1 : 0)
  return hit({ year, month, step: 12, named: true }, to)
}

/** Days found by `pick` in a month and, when that is gone or has none, in the following ones. */
function inMonths(
  ref: MonthRef,
  moment: Moment,
  shape: DayShape,
  pick: (year: number, month: number) => DayNumber | null,
): DayPiece | null {
  const from = (start: DayNumber): DayNumber | null => {
    const step = ref.step ?? 1
    for (let k = 0; k < 100; k += step) {
      const { year, month } = civil(dayNumber(ref.year, ref.month + k, 1))
      const day = pick(year, month)
      if (day !== null && (ref.step === null || day >= start)) return day
      if (ref.step === null) return day
    }
    return null
  }
  const day = from(moment.today)
  if (day === null) return null
  return ref.step === null ? fixedDay(day, { shape }) : rollingDay(day, shape, (d) => from(d + 1) ?? d)
}

const THIS_MONTH = (moment: Moment): MonthRef => ({ year: moment.year, month: moment.month, step: 1, named: false })

/** "first", "2nd", "last", "second to last", "next to last", "penultimate": negative from the end. */
export function readNth(tokens: Token[], i: number): Hit<number> | null {
  if (isWord(tokens, i, 'last', 'final')) return hit(-1, i + 1)
  if (isWord(tokens, i, 'penultimate')) return hit(-2, i + 1)
  if (isWord(tokens, i, 'next') && isWord(tokens, i + 1, 'to') && isWord(tokens, i + 2, 'last')) return hit(-2, i + 3)
  const ordinal = readOrdinal(tokens, i)
  if (ordinal === null) return null
  let at = ordinal.to
  if (isMark(tokens, at, '-')) at += 1
  if (isWord(tokens, at, 'to', 'from', 'the') || isWord(tokens, at, 'last')) {
    let end = at
    if (isWord(tokens, end, 'to')) end += 1
    if (isMark(tokens, end, '-')) end += 1
    if (isWord(tokens, end, 'the')) end += 1
    if (isWord(tokens, end, 'last')) return hit(-ordinal.value, end + 1)
  }
  return ordinal
}

/** "the first monday of september", "last day of next month", "3rd thursday in november", "last business day of the month". */
function readNthDay(tokens: Token[], i: number, moment: Moment): DayHit | null {
  const start = isWord(tokens, i, 'the') ? i + 1 : i
  const nth = readNth(tokens, start)
  if (nth === null) return null
  const n = nth.value
  const business = skipAny(tokens, nth.to, [
    ['business', 'day'],
    ['working', 'day'],
    ['work', 'day'],
    ['workday'],
    ['weekday'],
  ])
  if (business > nth.to) {
    const ref = readMonthRef(tokens, business, moment)
    if (ref === null) return null
    const piece = inMonths(ref.value, moment, { is: 'business-day', n }, (year, month) =>
      businessDayOfMonth(year, month, n),
    )
    return piece === null ? null : hit(piece, ref.to)
  }
  if (isWord(tokens, nth.to, 'day')) {
    const ref = readMonthRef(tokens, nth.to + 1, moment)
    if (ref === null) return readDayOfYear(tokens, nth.to + 1, moment, n)
    const month = ref.value.named ? ref.value.month : undefined
    const shape: DayShape = n < 0 ? { is: 'day-from-end', n, month } : { is: 'day-of-month', day: n }
    const piece = inMonths(ref.value, moment, shape, (y, m) => dayOfMonth(y, m, n))
    return piece === null ? null : hit(piece, ref.to)
  }
  const name = readWeekdayName(tokens, nth.to)
  if (name === null || n > 5) return null
  const ref = readMonthRef(tokens, name.to, moment)
  if (ref === null) {
    const ofYear = readNthOfYear(tokens, name.to, moment, n, name.value)
    if (ofYear !== null || start === i || n < 0) return ofYear
    const coming = inMonths(THIS_MONTH(moment), moment, { is: 'nth-weekday', n, weekday: name.value }, (y, m) =>
      nthWeekday(y, m, name.value, n),
    )
    return coming === null ? null : hit(coming, name.to)
  }
  const shape: DayShape = {
    is: 'nth-weekday',
    n,
    weekday: name.value,
    ...(ref.value.named ? { month: ref.value.month } : {}),
  }
  const piece = inMonths(ref.value, moment, shape, (y, m) => nthWeekday(y, m, name.value, n))
  return piece === null ? hit(impossibleDate(wordsOf(tokens, start, ref.to)), ref.to) : hit(piece, ref.to)
}

function readYearRef(tokens: Token[], i: number, moment: Moment): Hit<{ year: number; rolls: boolean }> | null {
  const at = skipAny(tokens, i, [['of'], ['in']])
  if (at === i) return null
  if (skipWords(tokens, at, ['next', 'year']) > 0) return hit({ year: moment.year + 1, rolls: false }, at + 2)
  if (skipWords(tokens, at, ['this', 'year']) > 0) return hit({ year: moment.year, rolls: false }, at + 2)
  if (skipWords(tokens, at, ['the', 'year']) > 0) return hit({ year: moment.year, rolls: true }, at + 2)
  const year = numberAt(tokens, at)
  return digitsAt(tokens, at) === 4 && year >= 1900 && year < 2200 ? hit({ year, rolls: false }, at + 1) : null
}

function readDayOfYear(tokens: Token[], i: number, moment: Moment, n: number): DayHit | null {
  const ref = readYearRef(tokens, i, moment)
  if (ref === null || n === 0 || Math.abs(n) > 366) return null
  const pick = (year: number): DayNumber => (n > 0 ? dayNumber(year, 1, n) : dayNumber(year + 1, 1, 1) + n)
  const { year, rolls } = ref.value
  if (!rolls) return hit(fixedDay(pick(year)), ref.to)
  const day = pick(year) >= moment.today ? pick(year) : pick(year + 1)
  return hit(
    rollingDay(day, { is: 'fixed' }, (d) => pick(civil(d).year + 1)),
    ref.to,
  )
}

function readNthOfYear(tokens: Token[], i: number, moment: Moment, n: number, weekday: number): DayHit | null {
  const ref = readYearRef(tokens, i, moment)
  if (ref === null) return null
  const pick = (year: number): DayNumber | null => nthWeekday(year, n > 0 ? 1 : 12, weekday, n)
  const day = pick(ref.value.year)
  if (day === null) return null
  const rolled = ref.value.rolls && day < moment.today ? (pick(ref.value.year + 1) ?? day) : day
  return hit(fixedDay(rolled), ref.to)
}

function dayOfMonth(year: number, month: number, n: number): DayNumber | null {
  const length = daysInMonth(year, month)
  if (n > length || n < -length || n === 0) return null
  return n > 0 ? dayNumber(year, month, n) : dayNumber(year, month, length + 1 + n)
}

function businessDayOfMonth(year: number, month: number, n: number): DayNumber {
  const first = dayNumber(year, month, 1)
  return n > 0 ? addBusinessDays(first - 1, n) : addBusinessDays(first + daysInMonth(year, month), n)
}

/** "the 15th", "15th of next month", "the 1st of the month"; `expected`: words in front ask for a day ("on"). */
function readDayOfMonth(tokens: Token[], i: number, moment: Moment, expected: boolean): DayHit | null {
  const the = isWord(tokens, i, 'the')
  const start = the ? i + 1 : i
  const day = readOrdinal(tokens, start)
  if (day === null || day.value < 1) return null
  // a bare "first" or "second" is a word like any other
  const digits = digitsAt(tokens, start) > 0
  const ref = readMonthRef(tokens, day.to, moment)
  const asked = expected && !isWord(tokens, i - 1, 'at', 'in', 'for', 'around')
  const marked = ref !== null || (digits ? the || asked : the && asked)
  if (!marked) return null
  if (day.value > 31) return ref === null ? null : hit(impossibleDate(wordsOf(tokens, start, ref.to)), ref.to)
  const month = ref?.value ?? THIS_MONTH(moment)
  const piece = inMonths(month, moment, { is: 'day-of-month', day: day.value }, (y, m) => dayOfMonth(y, m, day.value))
  const to = ref?.to ?? day.to
  if (piece === null) return hit(impossibleDate(wordsOf(tokens, start, to)), to)
  if (ref?.value.named) return hit({ ...piece, shape: { is: 'month-day', month: ref.value.month, day: day.value } }, to)
  return hit(piece, to)
}

/** "the 15 of august" is chrono's; "next month on the 5th", "next month the 5th" is read here. */
function readMonthThenDay(tokens: Token[], i: number, moment: Moment): DayHit | null {
  if (!isWord(tokens, i, 'next', 'this') || !isWord(tokens, i + 1, 'month')) return null
  const ref = readMonthRef(tokens, i, moment)
  if (ref === null) return null
  const at = skipAny(tokens, ref.to, [[',', 'on', 'the'], ['on', 'the'], ['on'], ['the'], [',', 'the']])
  const day = readOrdinal(tokens, at)
  if (day === null) return null
  const piece = inMonths(ref.value, moment, { is: 'fixed' }, (y, m) => dayOfMonth(y, m, day.value))
  return hit(piece ?? impossibleDate(wordsOf(tokens, i, day.to)), day.to)
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
  if (date !== null) return closeBracket(tokens, date)
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

/** "the first week of july": from the 1st; the second from the 8th; the last is its last seven days. */
function readWeekOfMonth(tokens: Token[], i: number, moment: Moment): DayHit | null {
  const nth = readNth(tokens, isWord(tokens, i, 'the') ? i + 1 : i)
  if (nth === null || !isWord(tokens, nth.to, 'week')) return null
  const ref = readMonthRef(tokens, nth.to + 1, moment)
  if (ref === null || nth.value > 5 || nth.value < -1 || nth.value === 0) return null
  const pick = (year: number, month: number): DayNumber | null =>
    dayOfMonth(year, month, nth.value > 0 ? nth.value * 7 - 6 : -7)
  const piece = inMonths(ref.value, moment, { is: 'week' }, pick)
  return piece === null ? null : hit(piece, ref.to)
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
    readNumericDate(tokens, i, moment, expected) ??
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
