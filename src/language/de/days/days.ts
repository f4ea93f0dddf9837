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
} from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import { digitsAt, isGlued, isMark, isNumber, isWord, numberAt, skipAny, textAt } from '../../text/match.js'
import { spoken } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import { comingDate, fixedDay, fullYear, impossibleDate, rollingDay } from '../../time/day-piece.js'
import type { Moment } from '../../time/moment.js'
import type { DayPiece, DayShape, ProblemPiece } from '../../time/pieces.js'
import { readDuration } from '../lengths/duration.js'
import type { Reader } from '../reader.js'
import { MONTHS, ORDINALS } from '../words/vocabulary.js'
import { readHoliday } from './holidays.js'
import { readWeek, readWeekday, readWeekdayName } from './weekdays.js'

export type DayHit = Hit<DayPiece | ProblemPiece>

/** "1.", "ersten", "21." */
export function readOrdinal(tokens: Token[], i: number): Hit<number> | null {
  const word = ORDINALS.get(textAt(tokens, i))
  if (word !== undefined) return hit(word, i + 1)
  const dotted = digitsAt(tokens, i) <= 2 && isMark(tokens, i + 1, '.') && isGlued(tokens, i + 1)
  return isNumber(tokens, i) && dotted ? hit(numberAt(tokens, i), i + 2) : null
}

function readRelativeDay(tokens: Token[], i: number, moment: Moment): Hit<DayPiece> | null {
  switch (textAt(tokens, i)) {
    case 'heute':
      return hit({ kind: 'day', day: moment.today, roll: null, shape: { is: 'today' } }, i + 1)
    case 'morgen': {
      const dawn = { day: moment.today, why: 'after-midnight' as const }
      return hit(fixedDay(moment.today + 1, moment.seconds < 4 * 3600 ? { other: dawn } : {}), i + 1)
    }
    case 'uebermorgen':
      return hit(fixedDay(moment.today + 2), i + 1)
    case 'gestern':
      return hit(fixedDay(moment.today - 1), i + 1)
    case 'vorgestern':
      return hit(fixedDay(moment.today - 2), i + 1)
    default:
      return null
  }
}

function onDate(
  moment: Moment,
  said: string,
  month: number,
  day: number,
  year: number | null,
): DayPiece | ProblemPiece {
  if (!isRealDate(year ?? 2024, month, day)) return impossibleDate(said)
  return year === null ? comingDate(moment, month, day) : fixedDay(dayNumber(year, month, day))
}

/** "3. März", "3. März 2027", "dritter März", "24. Dezember nächsten Jahres". */
function readWrittenDate({ tokens, moment, dates }: Reader, i: number): DayHit | null {
  const date = dates.get(i)
  const word = date === undefined ? ORDINALS.get(textAt(tokens, i)) : undefined
  const month = word === undefined ? date?.month : MONTHS.get(textAt(tokens, i + 1))
  const day = word ?? date?.day
  if (month === undefined || day === undefined) return null
  const end = date?.to ?? i + 2
  const to = skipAny(tokens, end, [
    ['naechsten', 'jahres'],
    ['naechstes', 'jahr'],
  ])
  const year = to > end ? moment.year + 1 : (date?.year ?? null)
  return hit(onDate(moment, spoken(tokens, i, to), month, day, year), to)
}

/** `29.3.`, `29.03.2027`, `29.3.27`, `24/12`, `2027-03-29`: day first. */
function readNumericDate({ tokens, moment }: Reader, i: number, expected: boolean): DayHit | null {
  const mark = textAt(tokens, i + 1)
  const joined = isGlued(tokens, i + 1) && isNumber(tokens, i + 2) && isGlued(tokens, i + 2)
  const spaced = mark === '.' && isGlued(tokens, i + 1) && isNumber(tokens, i + 2) && isMark(tokens, i + 3, '.')
  if (!isNumber(tokens, i) || !(joined || spaced) || !'./-'.includes(mark) || mark === '') return null
  const [first, second] = [numberAt(tokens, i), numberAt(tokens, i + 2)]
  const third =
    textAt(tokens, i + 3) === mark &&
    isGlued(tokens, i + 3) &&
    isNumber(tokens, i + 4) &&
    (isGlued(tokens, i + 4) || digitsAt(tokens, i + 4) === 4)
  if (digitsAt(tokens, i) === 4) {
    if (!third || mark === '/') return null
    return hit(onDate(moment, spoken(tokens, i, i + 5), second, numberAt(tokens, i + 4), first), i + 5)
  }
  if (digitsAt(tokens, i) > 2 || digitsAt(tokens, i + 2) > 2) return null
  if (third && (digitsAt(tokens, i + 4) === 2 || digitsAt(tokens, i + 4) === 4)) {
    const year = fullYear(numberAt(tokens, i + 4), digitsAt(tokens, i + 4))
    return hit(onDate(moment, spoken(tokens, i, i + 5), second, first, year), i + 5)
  }
  const closed = mark === '.' && isMark(tokens, i + 3, '.') && isGlued(tokens, i + 3)
  if (mark === '-' || (!closed && !expected)) return null
  return hit(onDate(moment, spoken(tokens, i, closed ? i + 4 : i + 3), second, first, null), closed ? i + 4 : i + 3)
}

/** Which month is meant behind a day of it: months from this one, or a month's number. */
function readOfMonth(tokens: Token[], i: number): Hit<{ ahead: number } | { month: number }> | null {
  const plain = skipAny(tokens, i, [
    ['im', 'monat'],
    ['des', 'monats'],
    ['diesen', 'monats'],
    ['dieses', 'monats'],
    ['im', 'laufenden', 'monat'],
  ])
  if (plain > i) return hit({ ahead: 0 }, plain)
  const next = skipAny(tokens, i, [
    ['des', 'naechsten', 'monats'],
    ['im', 'naechsten', 'monat'],
    ['naechsten', 'monats'],
    ['naechsten', 'monat'],
  ])
  if (next > i) return hit({ ahead: 1 }, next)
  const at = skipAny(tokens, i, [['im'], ['des'], ['vom']])
  const month = MONTHS.get(textAt(tokens, at))
  return month === undefined ? null : hit({ month }, at + 1)
}

/** The day that `pick` takes of each month, the coming one first. */
function ofMonths(
  moment: Moment,
  of: { ahead: number } | { month: number } | null,
  shape: DayShape,
  pick: (year: number, month: number) => DayNumber | null,
): DayPiece {
  const fixedMonth = of !== null && 'month' in of ? of.month : null
  const from = (start: DayNumber): DayNumber => {
    const begin = civil(start)
    for (let k = 0; k < 120; k += 1) {
      const { year, month } = civil(addMonths(dayNumber(begin.year, begin.month, 1), k))
      const day = fixedMonth === null || fixedMonth === month ? pick(year, month) : null
      if (day !== null && day >= start) return day
    }
    return start
  }
  if (of !== null && 'ahead' in of && of.ahead > 0) {
    const next = civil(addMonths(dayNumber(moment.year, moment.month, 1), of.ahead))
    return fixedDay(pick(next.year, next.month) ?? dayNumber(next.year, next.month, 1))
  }
  return rollingDay(from(moment.today), shape, (day) => from(day + 1))
}

/** "ersten Montag im Monat", "letzten Tag des Monats", "letzten Werktag im Monat", "letzten Freitag im August". */
export function readNthDay({ tokens, moment }: Reader, i: number, isRepeated: boolean): DayHit | null {
  const word = textAt(tokens, i)
  const n =
    word === 'letzten' || word === 'letzter'
      ? hit(-1, i + 1)
      : word === 'vorletzten'
        ? hit(-2, i + 1)
        : readOrdinal(tokens, i)
  if (n === null || n.value === 0) return null
  const day = isWord(tokens, n.to, 'tag', 'tages')
  const business = isWord(tokens, n.to, 'werktag', 'arbeitstag', 'werktages')
  const name = day || business ? null : readWeekdayName(tokens, n.to)
  if (!day && !business && name === null) return null
  const end = name?.to ?? n.to + 1
  const of = readOfMonth(tokens, end)
  if (of === null && !isRepeated) return null
  const month = of !== null && 'month' in of.value ? { month: of.value.month } : {}
  const to = of?.to ?? end
  if (day) {
    const shape: DayShape =
      n.value < 0 ? { is: 'day-from-end', n: n.value, ...month } : { is: 'day-of-month', day: n.value }
    return hit(
      ofMonths(moment, of?.value ?? null, shape, (y, m) =>
        dayNumber(y, m, n.value < 0 ? daysInMonth(y, m) + 1 + n.value : n.value),
      ),
      to,
    )
  }
  if (business)
    return hit(
      ofMonths(moment, of?.value ?? null, { is: 'business-day', n: n.value }, (y, m) => businessDay(y, m, n.value)),
      to,
    )
  const weekday = name?.value as number
  if (Math.abs(n.value) > 5) return null
  const shape: DayShape = { is: 'nth-weekday', n: n.value, weekday, ...month }
  return hit(
    ofMonths(moment, of?.value ?? null, shape, (y, m) => nthWeekday(y, m, weekday, n.value)),
    to,
  )
}

const businessDay = (year: number, month: number, n: number): DayNumber =>
  n > 0
    ? addBusinessDays(dayNumber(year, month, 1) - 1, n)
    : addBusinessDays(dayNumber(year, month, daysInMonth(year, month)) + 1, n)

/** "15.", "15. des Monats", "15. nächsten Monats", "Fünfzehnten"; only where a day is expected. */
function readDayOfMonth({ tokens, moment }: Reader, i: number): DayHit | null {
  const ordinal = readOrdinal(tokens, i)
  const bare =
    ordinal === null &&
    isWord(tokens, i - 1, 'am') &&
    digitsAt(tokens, i) <= 2 &&
    !isMark(tokens, i + 1, ':') &&
    !isWord(tokens, i + 1, 'uhr')
  const day = ordinal ?? (bare && isNumber(tokens, i) ? hit(numberAt(tokens, i), i + 1) : null)
  if (day === null) return null
  if (!(day.value >= 1 && day.value <= 31)) return hit(impossibleDate(spoken(tokens, i, day.to)), day.to)
  const of = readOfMonth(tokens, day.to)
  const ahead = of !== null && 'ahead' in of.value ? of : null
  const pick = (year: number, month: number): DayNumber | null =>
    day.value <= daysInMonth(year, month) ? dayNumber(year, month, day.value) : null
  return hit(ofMonths(moment, ahead?.value ?? null, { is: 'day-of-month', day: day.value }, pick), ahead?.to ?? day.to)
}

/** "nächste Woche", "Ende der Woche", "Anfang März", "Ende des Monats", "nächsten Monat", "am Wochenende". */
function readPeriod({ tokens, moment }: Reader, i: number): DayHit | null {
  const monday = mondayOf(moment.today)
  const edge = isWord(tokens, i, 'anfang')
    ? 'start'
    : isWord(tokens, i, 'mitte')
      ? 'middle'
      : isWord(tokens, i, 'ende')
        ? 'end'
        : null
  const at = edge === null ? i : i + 1
  const week =
    readWeek(tokens, at) ??
    (edge !== null && isWord(tokens, at, 'der') && isWord(tokens, at + 1, 'woche') ? hit(0, at + 2) : null)
  if (week !== null) {
    const first = monday + 7 * week.value
    if (edge === null)
      return week.value === 0 ? null : hit({ kind: 'day', day: first, roll: null, shape: { is: 'week' } }, week.to)
    const day = first + (edge === 'start' ? 0 : edge === 'middle' ? 2 : 4)
    return hit(
      week.value === 0 ? rollingDay(day, { is: 'fixed' }, (d) => d + 7, { needsClockToday: true }) : fixedDay(day),
      week.to,
    )
  }
  const weekend = skipAny(tokens, i, [
    ['naechstes', 'wochenende'],
    ['naechsten', 'wochenende'],
  ])
  if (weekend > i) return hit(fixedDay(monday + 12), weekend)
  const thisWeekend = skipAny(tokens, i, [
    ['dieses', 'wochenende'],
    ['diesem', 'wochenende'],
    ['kommendes', 'wochenende'],
    ['wochenende'],
  ])
  if (thisWeekend > i)
    return hit(
      rollingDay(monday + 5, { is: 'weekend' }, (d) => d + 7),
      thisWeekend,
    )
  const edges = isWord(tokens, i, 'monatsende') ? 'end' : isWord(tokens, i, 'monatsanfang') ? 'start' : edge
  const of = edges !== null && edges !== edge ? hit({ ahead: 0 }, i + 1) : readOfMonth(tokens, at)
  const next = skipAny(tokens, i, [
    ['naechsten', 'monat'],
    ['naechstem', 'monat'],
    ['kommenden', 'monat'],
  ])
  if (edges === null && next > i) return hit(fixedDay(dayNumber(moment.year, moment.month + 1, 1)), next)
  if (
    edges === null &&
    skipAny(tokens, i, [
      ['naechstes', 'jahr'],
      ['naechsten', 'jahr'],
    ]) > i
  )
    return hit(fixedDay(dayNumber(moment.year + 1, 1, 1)), i + 2)
  if (edges === null && isWord(tokens, i, 'jahresende')) return hit(comingDate(moment, 12, 31), i + 1)
  if (edges === 'end' && skipAny(tokens, at, [['des', 'jahres']]) > at) return hit(comingDate(moment, 12, 31), at + 2)
  const month = of !== null && 'month' in of.value ? of.value.month : null
  if (of === null || (edges === null && month === null)) return null
  const shape: DayShape =
    edges === 'end'
      ? { is: 'day-from-end', n: -1 }
      : month !== null && edges === null
        ? { is: 'month', month }
        : { is: 'fixed' }
  const dayOf = (year: number, m: number): number =>
    edges === 'end' ? daysInMonth(year, m) : edges === 'middle' ? 15 : 1
  return hit(
    ofMonths(moment, of.value, shape, (year, m) => dayNumber(year, m, dayOf(year, m))),
    of.to,
  )
}

/** "Freitag, den 13.", "Di, 24. Nov": a weekday that a date completes. */
function completeWeekday(reader: Reader, weekday: Hit<DayPiece>): DayHit {
  const { tokens } = reader
  if (weekday.value.shape.is !== 'weekday') return weekday
  const name = weekday.value.shape.weekday
  const comma = isMark(tokens, weekday.to, ',') ? weekday.to + 1 : weekday.to
  const at = isWord(tokens, comma, 'den', 'dem') ? comma + 1 : comma
  const date = readWrittenDate(reader, at) ?? readNumericDate(reader, at, true)
  if (date !== null) return date
  const day = readOrdinal(tokens, at) === null ? null : readDayOfMonth(reader, at)
  if (day === null || day.value.kind === 'problem' || day.value.roll === null) return weekday
  const { roll } = day.value
  const match = (from: DayNumber): DayNumber => {
    let found = from
    for (let k = 0; k < 60 && isoWeekday(found) !== name; k += 1) found = roll(found)
    return found
  }
  return hit({ ...day.value, day: match(day.value.day), roll: (d) => match(roll(d)) }, day.to)
}

/** "heute in 2 Wochen", "Freitag in einer Woche": so many weeks after that day. */
function inWeeks({ tokens }: Reader, day: DayHit): DayHit {
  if (day.value.kind === 'problem' || !isWord(tokens, day.to, 'in')) return day
  const length = readDuration(tokens, day.to + 1)
  const whole =
    length !== null &&
    length.value.months === 0 &&
    length.value.seconds === 0 &&
    length.value.days > 0 &&
    length.value.days % 7 === 0
  return whole && length !== null ? hit(fixedDay(day.value.day + length.value.days), length.to) : day
}

/** A day without its preposition. `expected`: a word in front asks for one. */
export function readDay(reader: Reader, i: number, expected: boolean, isRepeated = false): DayHit | null {
  const { tokens, moment } = reader
  const first = tokens[i]
  if (first === undefined || first.kind === 'opaque') return null
  const found =
    readRelativeDay(tokens, i, moment) ??
    readNthDay(reader, i, isRepeated) ??
    readWrittenDate(reader, i) ??
    readNumericDate(reader, i, expected) ??
    readHoliday(tokens, i, moment) ??
    readPeriod(reader, i)
  if (found !== null) return inWeeks(reader, found)
  const weekday = readWeekday(tokens, i, moment, expected)
  if (weekday !== null) return inWeeks(reader, completeWeekday(reader, weekday))
  return expected ? readDayOfMonth(reader, i) : null
}
