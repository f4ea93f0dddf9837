import { dayNumber, daysInMonth, mondayOf } from '../../calendar/days.js'
import { hit } from '../../text/hit.js'
import { isWord, skipAny } from '../../text/match.js'
import type { DayHit } from '../../time/day-piece.js'
import { comingDate, fixedDay, rollingDay } from '../../time/day-piece.js'
import type { DayShape } from '../../time/pieces.js'
import { inWeek } from '../../time/weekday.js'
import type { Reader } from '../reader.js'
import { ofMonths, readOfMonth } from './month-days.js'
import { readWeek, readWeekdayName } from './weekdays.js'
/** "nächste Woche", "Ende der Woche", "Anfang März", "Ende des Monats", "nächsten Monat", "am Wochenende". */
export function readPeriod({ tokens, moment }: Reader, i: number): DayHit | null {
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
    const named =
      edge === null ? readWeekdayName(tokens, isWord(tokens, week.to, 'am') ? week.to + 1 : week.to, true) : null
    if (named !== null) return hit(fixedDay(inWeek(first, named.value)), named.to)
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
