import { type DayNumber, dayNumber, daysInMonth, mondayOf } from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import { isWord, skipAny, textAt } from '../../text/match.js'
import { phrasesOf } from '../../text/phrase.js'
import { comingDate, type DayHit, fixedDay, rollingDay } from '../../time/day-piece.js'
import type { DayShape } from '../../time/pieces.js'
import { inWeek } from '../../time/weekday.js'
import type { Reader } from '../reader.js'
import { ofMonths, readOfMonth } from './month-days.js'
import { readWeek, readWeekdayName } from './weekdays.js'

type Edge = 'start' | 'middle' | 'end'

const EDGES = new Map<string, Edge>([
  ['anfang', 'start'],
  ['mitte', 'middle'],
  ['ende', 'end'],
])

/** Days from Monday. */
const IN_WEEK: Record<Edge, number> = { start: 0, middle: 2, end: 4 }

/** "nächste Woche", "Ende der Woche", "Mitte nächster Woche", "nächste Woche Freitag". */
function readInWeek({ tokens, moment }: Reader, at: number, edge: Edge | null): DayHit | null {
  const isPlain = edge !== null && isWord(tokens, at, 'der') && isWord(tokens, at + 1, 'woche')
  const week = isPlain ? hit(0, at + 2) : readWeek(tokens, at)
  if (week === null) return null
  const monday = mondayOf(moment.today) + 7 * week.value
  if (edge !== null) {
    const day = monday + IN_WEEK[edge]
    const more = edge === 'end' ? { seconds: moment.parts.endOfDay } : {}
    const roll = (d: DayNumber): DayNumber => d + 7
    const rolling = rollingDay(day, { is: 'fixed' }, roll, { needsClockToday: edge !== 'end', ...more })
    return hit(week.value === 0 ? rolling : fixedDay(day, more), week.to)
  }
  const named = readWeekdayName(tokens, isWord(tokens, week.to, 'am') ? week.to + 1 : week.to, true)
  if (named !== null) return hit(fixedDay(inWeek(monday, named.value)), named.to)
  return week.value === 0 ? null : hit(fixedDay(monday, { shape: { is: 'week' } }), week.to)
}

const NEXT_WEEKEND = phrasesOf('naechstes wochenende', 'naechsten wochenende')
const THIS_WEEKEND = phrasesOf('dieses wochenende', 'diesem wochenende', 'kommendes wochenende', 'wochenende')

function readWeekend({ tokens, moment }: Reader, i: number): DayHit | null {
  const monday = mondayOf(moment.today)
  const next = skipAny(tokens, i, NEXT_WEEKEND)
  if (next > i) return hit(fixedDay(monday + 12), next)
  const coming = skipAny(tokens, i, THIS_WEEKEND)
  return coming === i
    ? null
    : hit(
        rollingDay(monday + 5, { is: 'weekend' }, (day) => day + 7),
        coming,
      )
}

const NEXT_MONTH = phrasesOf('naechsten monat', 'naechstem monat', 'kommenden monat')
const NEXT_YEAR = phrasesOf('naechstes jahr', 'naechsten jahr')
const OF_NEXT_YEAR = phrasesOf('naechsten jahres', 'naechstes jahr')
const END_OF_YEAR = phrasesOf('jahresende', 'ende des jahres')

/** "nächsten Monat", "nächstes Jahr", "Jahresende": their first day, or the last. */
function readWhole({ tokens, moment }: Reader, i: number): DayHit | null {
  const month = skipAny(tokens, i, NEXT_MONTH)
  if (month > i) return hit(fixedDay(dayNumber(moment.year, moment.month + 1, 1)), month)
  const year = skipAny(tokens, i, NEXT_YEAR)
  if (year > i) return hit(fixedDay(dayNumber(moment.year + 1, 1, 1)), year)
  const end = skipAny(tokens, i, END_OF_YEAR)
  return end > i ? hit(comingDate(moment, 12, 31), end) : null
}

/** Which edge of a month: "Ende ...", "Monatsende". */
function readMonthEdge(tokens: Reader['tokens'], i: number, edge: Edge | null): Hit<Edge> | null {
  if (isWord(tokens, i, 'monatsende', 'monatsletzten')) return hit('end', i + 1)
  if (isWord(tokens, i, 'monatsanfang')) return hit('start', i + 1)
  return edge === null ? null : hit(edge, i + 1)
}

/** "Anfang März", "Ende des Monats", "Monatsende", "im Juli". */
function readInMonth({ tokens, moment }: Reader, i: number, edge: Edge | null): DayHit | null {
  const found = readMonthEdge(tokens, i, edge)
  const of = found !== null && edge === null ? hit({ ahead: 0 }, found.to) : readOfMonth(tokens, found?.to ?? i)
  if (of === null || (found === null && !('month' in of.value))) return null
  const at = found?.value ?? null
  const shape: DayShape =
    at === 'end'
      ? { is: 'day-from-end', n: -1 }
      : at === null && 'month' in of.value
        ? { is: 'month', month: of.value.month }
        : { is: 'fixed' }
  const dayOf = (year: number, month: number): number =>
    at === 'end' ? daysInMonth(year, month) : at === 'middle' ? 15 : 1
  const pick = (year: number, month: number): DayNumber => dayNumber(year, month, dayOf(year, month))
  const nextYear = 'month' in of.value ? skipAny(tokens, of.to, OF_NEXT_YEAR) : of.to
  if ('month' in of.value && nextYear > of.to) return hit(fixedDay(pick(moment.year + 1, of.value.month)), nextYear)
  return hit(ofMonths(moment, of.value, shape, pick), of.to)
}

/** "nächste Woche", "Ende der Woche", "Anfang März", "Ende des Monats", "nächsten Monat", "am Wochenende". */
export function readPeriod(reader: Reader, i: number): DayHit | null {
  const edge = EDGES.get(textAt(reader.tokens, i)) ?? null
  return (
    readInWeek(reader, edge === null ? i : i + 1, edge) ??
    readWeekend(reader, i) ??
    readWhole(reader, i) ??
    readInMonth(reader, i, edge)
  )
}
