import {
  addBusinessDays,
  addMonths,
  civil,
  type DayNumber,
  dayNumber,
  daysInMonth,
  nthWeekday,
} from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import { spoken } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import { fixedDay, impossibleDate, rollingDay } from '../../time/day-piece.js'
import type { Moment } from '../../time/moment.js'
import type { DayPiece, DayShape, ProblemPiece } from '../../time/pieces.js'
import { readOrdinal } from '../words/numbers.js'
import { MONTHS } from '../words/vocabulary.js'
import { digitsAt, isGlued, isMark, isWord, numberAt, skipAny, skipWords, textAt } from '../words/words.js'
import { readWeekdayName } from './weekdays.js'

export type DayHit = Hit<DayPiece | ProblemPiece>

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
export function readNthDay(tokens: Token[], i: number, moment: Moment): DayHit | null {
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
  return piece === null ? hit(impossibleDate(spoken(tokens, start, ref.to)), ref.to) : hit(piece, ref.to)
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
export function readDayOfMonth(tokens: Token[], i: number, moment: Moment, expected: boolean): DayHit | null {
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
  if (day.value > 31) return ref === null ? null : hit(impossibleDate(spoken(tokens, start, ref.to)), ref.to)
  const month = ref?.value ?? THIS_MONTH(moment)
  const piece = inMonths(month, moment, { is: 'day-of-month', day: day.value }, (y, m) => dayOfMonth(y, m, day.value))
  const to = ref?.to ?? day.to
  if (piece === null) return hit(impossibleDate(spoken(tokens, start, to)), to)
  if (ref?.value.named) return hit({ ...piece, shape: { is: 'month-day', month: ref.value.month, day: day.value } }, to)
  return hit(piece, to)
}

/** "the 15 of august" is chrono's; "next month on the 5th", "next month the 5th" is read here. */
export function readMonthThenDay(tokens: Token[], i: number, moment: Moment): DayHit | null {
  if (!isWord(tokens, i, 'next', 'this') || !isWord(tokens, i + 1, 'month')) return null
  const ref = readMonthRef(tokens, i, moment)
  if (ref === null) return null
  const at = skipAny(tokens, ref.to, [[',', 'on', 'the'], ['on', 'the'], ['on'], ['the'], [',', 'the']])
  const day = readOrdinal(tokens, at)
  if (day === null) return null
  const piece = inMonths(ref.value, moment, { is: 'fixed' }, (y, m) => dayOfMonth(y, m, day.value))
  return hit(piece ?? impossibleDate(spoken(tokens, i, day.to)), day.to)
}

/** "the first week of july": from the 1st; the second from the 8th; the last is its last seven days. */
export function readWeekOfMonth(tokens: Token[], i: number, moment: Moment): DayHit | null {
  const nth = readNth(tokens, isWord(tokens, i, 'the') ? i + 1 : i)
  if (nth === null || !isWord(tokens, nth.to, 'week')) return null
  const ref = readMonthRef(tokens, nth.to + 1, moment)
  if (ref === null || nth.value > 5 || nth.value < -1 || nth.value === 0) return null
  const pick = (year: number, month: number): DayNumber | null =>
    dayOfMonth(year, month, nth.value > 0 ? nth.value * 7 - 6 : -7)
  const piece = inMonths(ref.value, moment, { is: 'week' }, pick)
  return piece === null ? null : hit(piece, ref.to)
}
