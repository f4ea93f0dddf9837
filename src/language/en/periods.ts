import {
  addMonths,
  civil,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoWeekday,
  mondayOf,
  mondayOfIsoWeek,
} from '../calendar/days.js'
import { type Hit, hit } from '../text/hit.js'
import { lookup } from '../text/lookup.js'
import type { Token } from '../text/tokens.js'
import type { Moment } from '../time/moment.js'
import type { DayPiece } from '../time/pieces.js'
import { readOrdinal } from './numbers.js'
import { fixedDay, rollingDay } from './reader.js'
import { MONTHS } from './vocabulary.js'
import { inWeek, onOrAfter, readWeekdayName } from './weekdays.js'
import { digitsAt, isGlued, isHyphen, isMark, isWord, numberAt, skipAny, textAt } from './words.js'

/** A stretch of days, its last included. */
interface Period {
  unit: 'week' | 'weekend' | 'month' | 'quarter' | 'year'
  first: DayNumber
  last: DayNumber
  /** Rounds until the same words mean the next one (in months); null: only this one. */
  month?: number
  /** It is going on now: its start is gone. */
  current: boolean
  next: (() => Period) | null
}

const monthPeriod = (year: number, month: number, moment: Moment, rolls: boolean, named?: number): Period => {
  const first = dayNumber(year, month, 1)
  const date = civil(first)
  return {
    unit: 'month',
    first,
    last: first + daysInMonth(date.year, date.month) - 1,
    ...(named === undefined ? {} : { month: named }),
    current: date.year === moment.year && date.month === moment.month,
    next: rolls
      ? () =>
          monthPeriod(
            named === undefined ? year : year + 1,
            named === undefined ? month + 1 : month,
            moment,
            rolls,
            named,
          )
      : null,
  }
}

const quarterPeriod = (year: number, quarter: number, moment: Moment, rolls: boolean): Period => {
  const first = dayNumber(year, quarter * 3 - 2, 1)
  const last = dayNumber(year, quarter * 3 + 1, 1) - 1
  const current = moment.today >= first && moment.today <= last
  return {
    unit: 'quarter',
    first,
    last,
    current,
    next: rolls ? () => quarterPeriod(year, quarter + 1, moment, rolls) : null,
  }
}

const yearPeriod = (year: number, moment: Moment, rolls: boolean): Period => ({
  unit: 'year',
  first: dayNumber(year, 1, 1),
  last: dayNumber(year, 12, 31),
  current: year === moment.year,
  next: rolls ? () => yearPeriod(year + 1, moment, rolls) : null,
})

const weekPeriod = (monday: DayNumber, moment: Moment, rolls: boolean): Period => ({
  unit: 'week',
  first: monday,
  last: monday + 6,
  current: monday === mondayOf(moment.today),
  next: rolls ? () => weekPeriod(monday + 7, moment, rolls) : null,
})

const weekendPeriod = (saturday: DayNumber, moment: Moment, rolls: boolean): Period => ({
  unit: 'weekend',
  first: saturday,
  last: saturday + 1,
  current: moment.today === saturday || moment.today === saturday + 1,
  next: rolls ? () => weekendPeriod(saturday + 7, moment, rolls) : null,
})

const UNIT_WORDS = lookup<Period['unit']>({
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  workweek: 'week',
})

function shifted(unit: Period['unit'], n: number, moment: Moment, rolls: boolean): Period {
  switch (unit) {
    case 'week':
      return weekPeriod(mondayOf(moment.today) + 7 * n, moment, rolls)
    case 'weekend':
      return weekendPeriod(mondayOf(moment.today) + 5 + 7 * n, moment, rolls)
    case 'month':
      return monthPeriod(moment.year, moment.month + n, moment, rolls)
    case 'quarter':
      return quarterPeriod(moment.year, Math.ceil(moment.month / 3) + n, moment, rolls)
    case 'year':
      return yearPeriod(moment.year + n, moment, rolls)
  }
}

const yearAt = (tokens: Token[], i: number): number => {
  const year = numberAt(tokens, i)
  return digitsAt(tokens, i) === 4 && year >= 1900 && year < 2200 && !isMark(tokens, i + 1, ':') ? year : Number.NaN
}

/** "next week", "this month", "the year", "july", "july 2027", "q3", "week 40", "2027"; `whole`: a bare unit counts too. */
function readPeriodName(tokens: Token[], i: number, moment: Moment, whole: boolean): Hit<Period> | null {
  let at = isWord(tokens, i, 'the') ? i + 1 : i
  const the = at > i
  const word = textAt(tokens, at)
  const unitHere = UNIT_WORDS[word]
  if (unitHere !== undefined && isWord(tokens, at + 1, 'after') && isWord(tokens, at + 2, 'next')) {
    return hit(shifted(unitHere, 2, moment, false), at + 3)
  }
  if (unitHere !== undefined && isWord(tokens, at + 1, 'after') && isWord(tokens, at + 2, 'this')) {
    return hit(shifted(unitHere, 1, moment, false), at + 3)
  }
  if (word === 'week') {
    const number = isWord(tokens, at + 1, 'number', 'no') ? at + 2 : at + 1
    const week = numberAt(tokens, number)
    if (digitsAt(tokens, number) <= 2 && week >= 1 && week <= 53) {
      const of = isWord(tokens, number + 1, 'of', 'in') ? number + 2 : number + 1
      const year = yearAt(tokens, of)
      const monday = mondayOfIsoWeek(Number.isNaN(year) ? moment.year : year, week)
      const rolled = Number.isNaN(year) && monday + 6 < moment.today ? mondayOfIsoWeek(moment.year + 1, week) : monday
      return hit(weekPeriod(rolled, moment, false), Number.isNaN(year) ? number + 1 : of + 1)
    }
  }
  if (unitHere !== undefined && (whole || (the && word === 'weekend'))) {
    return hit(shifted(unitHere, 0, moment, true), at + 1)
  }
  const next = word === 'next' || word === 'following' || word === 'coming' || word === 'upcoming'
  const isThis = word === 'this' || word === 'current' || word === "this's"
  const last = word === 'last' || word === 'previous' || word === 'past'
  if (next || isThis || last) {
    const unit = UNIT_WORDS[textAt(tokens, at + 1)]
    if (unit !== undefined) {
      const coming = unit === 'weekend' && (word === 'coming' || word === 'upcoming')
      const n = next && !coming ? 1 : last ? -1 : 0
      const butOne = next && isWord(tokens, at + 2, 'but') && isWord(tokens, at + 3, 'one')
      // on a weekend, "next weekend" is the one of next week; before it, the one of next week too
      return hit(shifted(unit, butOne ? n + 1 : n, moment, false), butOne ? at + 4 : at + 2)
    }
    at += 1
  }
  const month = MONTHS.get(textAt(tokens, at))
  if (month !== undefined) {
    let to = isMark(tokens, at + 1, '.') && isGlued(tokens, at + 1) && tokens[at + 2] !== undefined ? at + 2 : at + 1
    const comma = isMark(tokens, to, ',') || isWord(tokens, to, 'of') ? to + 1 : to
    const year = yearAt(tokens, comma)
    if (!Number.isNaN(year)) {
      to = comma + 1
      return hit(monthPeriod(year, month, moment, false, month), to)
    }
    if (skipAny(tokens, to, [['next', 'year']]) > to)
      return hit(monthPeriod(moment.year + 1, month, moment, false, month), to + 2)
    if (skipAny(tokens, to, [['this', 'year']]) > to)
      return hit(monthPeriod(moment.year, month, moment, false, month), to + 2)
    const thisYear = month >= moment.month && !last
    const period = monthPeriod(thisYear ? moment.year : moment.year + (last ? -1 : 1), month, moment, !last, month)
    return hit(next && period.current && period.next ? period.next() : period, to)
  }
  const quarter = readQuarter(tokens, at, moment)
  if (quarter !== null) return quarter
  const year = yearAt(tokens, at)
  if (!Number.isNaN(year) && whole) return hit(yearPeriod(year, moment, false), at + 1)
  return null
}

function readQuarter(tokens: Token[], i: number, moment: Moment): Hit<Period> | null {
  let n = Number.NaN
  let to = i
  if (isWord(tokens, i, 'q') && isGlued(tokens, i + 1)) {
    n = numberAt(tokens, i + 1)
    to = i + 2
  } else {
    const ordinal = readOrdinal(tokens, i)
    if (ordinal !== null && isWord(tokens, ordinal.to, 'quarter')) {
      n = ordinal.value
      to = ordinal.to + 1
    }
  }
  if (!(n >= 1 && n <= 4)) return null
  const of = isWord(tokens, to, 'of') ? to + 1 : to
  const year = yearAt(tokens, of)
  if (!Number.isNaN(year)) return hit(quarterPeriod(year, n, moment, false), of + 1)
  if (skipAny(tokens, of, [['next', 'year']]) > of) return hit(quarterPeriod(moment.year + 1, n, moment, false), of + 2)
  const gone = n < Math.ceil(moment.month / 3)
  return hit(quarterPeriod(moment.year + (gone ? 1 : 0), n, moment, false), to)
}

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
    const named = readPeriodName(tokens, edge.to, moment, edge.value.of)
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
