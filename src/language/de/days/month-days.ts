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
import { digitsAt, isMark, isNumber, isWord, numberAt, skipAny, textAt } from '../../text/match.js'
import { spoken } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import type { DayHit } from '../../time/day-piece.js'
import { fixedDay, impossibleDate, rollingDay } from '../../time/day-piece.js'
import type { Moment } from '../../time/moment.js'
import type { DayPiece, DayShape } from '../../time/pieces.js'
import type { Reader } from '../reader.js'
import { readOrdinal } from '../words/ordinals.js'
import { MONTHS } from '../words/vocabulary.js'
import { readWeekdayName } from './weekdays.js'
/** Which month is meant behind a day of it: months from this one, or a month's number. */
export function readOfMonth(tokens: Token[], i: number): Hit<{ ahead: number } | { month: number }> | null {
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
export function ofMonths(
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

/** What a number counts that is no day: "am 4. Advent", "am 70. Geburtstag". */
const COUNTED = new Set(
  'advent weihnachtstag weihnachtsfeiertag geburtstag jahrestag hochzeitstag feiertag tag mal stock klasse quartal halbjahr kapitel teil runde termin spieltag'.split(
    ' ',
  ),
)

/** "15.", "15. des Monats", "15. nächsten Monats", "Fünfzehnten"; only where a day is expected. */
export function readDayOfMonth({ tokens, moment }: Reader, i: number): DayHit | null {
  const ordinal = readOrdinal(tokens, i)
  const bare =
    ordinal === null &&
    isWord(tokens, i - 1, 'am') &&
    digitsAt(tokens, i) <= 2 &&
    !isMark(tokens, i + 1, ':') &&
    !isWord(tokens, i + 1, 'uhr')
  const day = ordinal ?? (bare && isNumber(tokens, i) ? hit(numberAt(tokens, i), i + 1) : null)
  if (day === null) return null
  if (COUNTED.has(textAt(tokens, day.to))) return null
  if (!(day.value >= 1 && day.value <= 31)) return hit(impossibleDate(spoken(tokens, i, day.to)), day.to)
  const of = readOfMonth(tokens, day.to)
  const ahead = of !== null && 'ahead' in of.value ? of : null
  const pick = (year: number, month: number): DayNumber | null =>
    day.value <= daysInMonth(year, month) ? dayNumber(year, month, day.value) : null
  return hit(ofMonths(moment, ahead?.value ?? null, { is: 'day-of-month', day: day.value }, pick), ahead?.to ?? day.to)
}
