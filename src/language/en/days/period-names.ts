import { civil, type DayNumber, dayNumber, daysInMonth, mondayOf, mondayOfIsoWeek } from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import { lookup } from '../../text/lookup.js'
import type { Token } from '../../text/tokens.js'
import type { Moment } from '../../time/moment.js'
import { readOrdinal } from '../words/numbers.js'
import { MONTHS } from '../words/vocabulary.js'
import { digitsAt, isGlued, isMark, isWord, numberAt, skipAny, textAt } from '../words/words.js'

/** A stretch of days, its last included. */
export interface Period {
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

export const yearPeriod = (year: number, moment: Moment, rolls: boolean): Period => ({
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

export const UNIT_WORDS = lookup<Period['unit']>({
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  workweek: 'week',
})

export function shifted(unit: Period['unit'], n: number, moment: Moment, rolls: boolean): Period {
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

export const yearAt = (tokens: Token[], i: number): number => {
  const year = numberAt(tokens, i)
  return digitsAt(tokens, i) === 4 && year >= 1900 && year < 2200 && !isMark(tokens, i + 1, ':') ? year : Number.NaN
}

/** "next week", "this month", "the year", "july", "july 2027", "q3", "week 40", "2027"; `whole`: a bare unit counts too. */
export function readPeriodName(tokens: Token[], i: number, moment: Moment, whole: boolean): Hit<Period> | null {
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
