import { addMonths, civil, type DayNumber, dayNumber, isoWeekday, mondayOf } from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import { lookup } from '../../text/lookup.js'
import type { Token } from '../../text/tokens.js'
import { fixedDay, rollingDay } from '../../time/day-piece.js'
import type { Moment } from '../../time/moment.js'
import type { DayPiece } from '../../time/pieces.js'
import { inWeek, onOrAfter } from '../../time/weekday.js'
import { readOrdinal } from '../words/numbers.js'
import { MONTHS } from '../words/vocabulary.js'
import { isHyphen, isMark, isWord, skipAny, textAt } from '../words/words.js'
import { type Period, readPeriodName, shifted, UNIT_WORDS, yearAt, yearPeriod } from './period-names.js'
import { readWeekdayName } from './weekdays.js'

type Edge = 'start' | 'early' | 'middle' | 'late' | 'end' | 'later'

const EDGE_WORDS = lookup<Edge>({
  start: 'start',
  beginning: 'start',
  begin: 'start',
  top: 'start',
  early: 'early',
  middle: 'middle',
  mid: 'middle',
  midway: 'middle',
  half: 'middle',
  late: 'late',
  end: 'end',
  close: 'end',
  later: 'later',
})

/** "end of", "the beginning of", "mid-", "early", "later"; the period's name follows. */
function readEdge(tokens: Token[], i: number): Hit<{ edge: Edge; of: boolean }> | null {
  const at = isWord(tokens, i, 'the', 'very') ? i + 1 : i
  const word = textAt(tokens, at)
  const edge = EDGE_WORDS[word]
  if (edge === undefined || word === 'half') return null
  let to = at + 1
  if (isHyphen(tokens, to) || (word === 'mid' && isMark(tokens, to, '-'))) to += 1
  const of = isWord(tokens, to, 'of', 'in')
  if (of) to += 1
  if (isHyphen(tokens, to)) to += 1
  if (!of && !['mid', 'early', 'late', 'later'].includes(word)) return null
  return hit({ edge, of }, to)
}

function edgeDay(period: Period, edge: Edge, moment: Moment): DayPiece {
  const pick = (p: Period): DayNumber => {
    const length = p.last - p.first + 1
    switch (edge) {
      case 'start':
        return p.first
      case 'early':
        return p.unit === 'week' || p.unit === 'weekend' ? p.first : p.first + Math.min(4, Math.floor(length / 8))
      case 'middle':
        if (p.unit === 'week') return p.first + 2
        return p.unit === 'month'
          ? p.first + 14
          : p.unit === 'year'
            ? dayNumber(civil(p.first).year, 7, 1)
            : p.first + Math.floor(length / 2)
      case 'late':
        return p.unit === 'week'
          ? p.first + 3
          : p.unit === 'weekend'
            ? p.last
            : p.last - Math.min(6, Math.floor(length / 8))
      case 'end':
        return p.unit === 'week' ? p.first + 4 : p.last
      case 'later':
        return Math.min(
          Math.max(moment.today + 2, p.first),
          p.unit === 'week' && isoWeekday(moment.today) < 5 ? p.first + 4 : p.last,
        )
    }
  }
  let at = period
  while (at.next !== null && pick(at) < moment.today) at = at.next()
  const seconds = edge === 'end' && period.unit === 'week' ? moment.parts.endOfDay : undefined
  const shape =
    edge === 'end' && period.unit === 'month'
      ? ({ is: 'day-from-end', n: -1, ...(period.month ? { month: period.month } : {}) } as const)
      : ({ is: 'fixed' } as const)
  const { next } = at
  if (next === null) return fixedDay(pick(at), { shape, ...(seconds === undefined ? {} : { seconds }) })
  return rollingDay(
    pick(at),
    shape,
    (d) => {
      let p = next()
      while (p.next !== null && pick(p) <= d) p = p.next()
      return pick(p)
    },
    seconds === undefined ? {} : { seconds },
  )
}

/** The whole of a period, as a reminder takes it: its first day, or what is left of it when it is going on. */
function wholeDay(period: Period, moment: Moment): DayPiece {
  return { ...startOf(period, moment), stretch: { first: period.first, last: period.last } }
}

function startOf(period: Period, moment: Moment): DayPiece {
  const shape =
    period.unit === 'month' && period.month !== undefined
      ? ({ is: 'month', month: period.month } as const)
      : period.unit === 'week'
        ? ({ is: 'week' } as const)
        : period.unit === 'weekend'
          ? ({ is: 'weekend' } as const)
          : ({ is: 'fixed' } as const)
  if (period.current && period.month !== undefined && period.next !== null) {
    const later = period.next()
    return rollingDay(later.first, shape, (d) => addMonths(d, 12))
  }
  if (period.current && period.unit !== 'weekend') {
    const day =
      period.unit === 'week' ? Math.max(period.first + 4, moment.today + (moment.weekday >= 5 ? 1 : 0)) : period.last
    return fixedDay(Math.min(day, period.last), { shape })
  }
  if (period.unit === 'weekend' && period.current)
    return fixedDay(period.first, { shape, other: { day: period.last, why: 'other-week' } })
  if (period.next === null) return fixedDay(period.first, { shape })
  const { next } = period
  return rollingDay(period.first, shape, () => next().first)
}

const SHORT = lookup<[Period['unit']]>({ eow: ['week'], eom: ['month'], eoq: ['quarter'], eoy: ['year'] })

/** Words behind which a month's name alone is a time. */
const MONTH_PREPOSITIONS = [
  'in',
  'by',
  'for',
  'during',
  'come',
  'until',
  'till',
  'til',
  'through',
  'thru',
  'starting',
  'beginning',
  'from',
  'since',
]

/** `expected`: a preposition asks for a day, so that "july" or "2027" alone count. */
export function readPeriod(tokens: Token[], i: number, moment: Moment, expected: boolean): Hit<DayPiece> | null {
  const short = SHORT[textAt(tokens, i)]
  if (short !== undefined) return hit(edgeDay(shifted(short[0], 0, moment, true), 'end', moment), i + 1)
  const backwards = readUnitThenEdge(tokens, i, moment)
  if (backwards !== null) return backwards
  const edge = readEdge(tokens, i)
  if (edge !== null) {
    const named = readPeriodName(tokens, edge.to, moment, edge.value.of || edge.value.edge === 'middle')
    if (named !== null) return hit(edgeDay(named.value, edge.value.edge, moment), named.to)
    // "end of tomorrow" is the end of a day, read elsewhere
    return null
  }
  const weekOf = readWeekOf(tokens, i, moment)
  if (weekOf !== null) return weekOf
  const named = readPeriodName(tokens, i, moment, false)
  if (named === null) {
    const year = yearAt(tokens, i)
    return expected && !Number.isNaN(year) && isWord(tokens, i - 1, 'in', 'by')
      ? hit(wholeDay(yearPeriod(year, moment, false), moment), i + 1)
      : null
  }
  const { value: period, to } = named
  const bareMonth = MONTHS.has(textAt(tokens, i)) && to <= i + 2 && Number.isNaN(yearAt(tokens, to - 1))
  if (bareMonth && !isWord(tokens, i - 1, ...MONTH_PREPOSITIONS)) return null
  if (period.unit === 'week') {
    // "next week friday", "next week on friday"
    const at = skipAny(tokens, to, [['on'], [',', 'on'], [',']])
    const name = readWeekdayName(tokens, at)
    if (name !== null) return hit(fixedDay(inWeek(period.first, name.value)), name.to)
  }
  return hit(wholeDay(period, moment), to)
}

/** "month end", "year's end", "month-end" */
function readUnitThenEdge(tokens: Token[], i: number, moment: Moment): Hit<DayPiece> | null {
  const at = isWord(tokens, i, 'the') ? i + 1 : i
  const unit = UNIT_WORDS[textAt(tokens, at).replace(/'s$/, '')]
  if (unit === undefined) return null
  const to = isHyphen(tokens, at + 1) ? at + 2 : at + 1
  return isWord(tokens, to, 'end') ? hit(edgeDay(shifted(unit, 0, moment, true), 'end', moment), to + 1) : null
}

/** "the week of june 5" is read with the date by the caller of chrono; "week of the 5th" here. */
function readWeekOf(tokens: Token[], i: number, moment: Moment): Hit<DayPiece> | null {
  const at = isWord(tokens, i, 'the') ? i + 1 : i
  if (!isWord(tokens, at, 'week') || !isWord(tokens, at + 1, 'of', 'commencing', 'beginning', 'starting')) return null
  const the = isWord(tokens, at + 2, 'the') ? at + 3 : at + 2
  const name = readWeekdayName(tokens, the)
  if (name !== null) return hit(fixedDay(onOrAfter(moment.today + 1, name.value)), name.to)
  const day = readOrdinal(tokens, the)
  if (day === null || day.value > 31) return null
  const date =
    moment.day <= day.value
      ? dayNumber(moment.year, moment.month, day.value)
      : dayNumber(moment.year, moment.month + 1, day.value)
  return hit(fixedDay(Math.max(mondayOf(date), moment.today)), day.to)
}
