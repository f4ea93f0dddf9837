import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../time.js'
import type { WallMs } from '../wall-time.js'
import { type Day, dayOf } from './civil.js'
import { type Periods, periodsOf } from './days.js'
import type { Rule } from './parse.js'
import { type Times, timesOf } from './times.js'

/** The first wall time of a rule at or after `wall`, or null: none is left, or none is near enough to be found. */
export type Finder = (wall: WallMs) => WallMs | null

/**
 * Periods, days and steps looked at for one answer. Each costs a microsecond or two, so an answer takes no more than two
 * milliseconds, whatever the rule. Enough for a leap day that is a Sunday (28 years) and for 80 years of February days.
 */
const MAX_LOOKED_AT = 1_000

/** What is left to look at. */
interface Budget {
  left: number
}

/** The last second of the last year that four digits can say. */
const END_OF_TIME: WallMs = dayOf(10_000, 1, 1) * DAY_MS - SECOND_MS

/**
 * Follows a rule from its start by adding and comparing whole numbers.
 * @throws RangeError when it counts its occurrences and that takes too long, or asks for what cannot be followed.
 */
export function follow(rule: Rule, start: WallMs, until: WallMs | null): Finder {
  const startDay = Math.floor(start / DAY_MS)
  const startSecond = (start - startDay * DAY_MS) / SECOND_MS
  const times = timesOf(rule, startSecond)
  const isWithinDays = !['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'].includes(rule.frequency)
  if (isWithinDays && rule.positions !== null) throw new RangeError('BYSETPOS within hours, minutes or seconds')
  const daily: Rule = isWithinDays ? { ...rule, interval: 1 } : rule
  const periods = periodsOf(daily, startDay)
  const last = Math.min(until ?? END_OF_TIME, END_OF_TIME)
  if (times === null) return stepper(rule, new Walk(periods, MIDNIGHT, null, startDay * DAY_MS), start, last)
  const walk = new Walk(periods, times, rule.positions, start)
  const counter = rule.count === null ? null : countTo(walk, daily, rule.count)
  return (wall) => {
    const found = walk.first(Math.max(wall, start), last, { left: MAX_LOOKED_AT })
    if (found === null || found.at > last) return null
    return counter === null || counter(found) ? found.at : null
  }
}

const MIDNIGHT: Times = { size: 1, at: () => 0, from: (second) => (second > 0 ? 1 : 0) }

interface Found {
  period: number
  /** Among those of the period that are not before the start. */
  index: number
  at: WallMs
}

/** The occurrences of one period. */
interface Filled {
  size: number
  at(index: number): WallMs
  from(wall: WallMs): number
}

class Walk {
  constructor(
    private readonly periods: Periods,
    private readonly times: Times,
    private readonly positions: number[] | null,
    private readonly start: WallMs,
  ) {}

  first(wall: WallMs, last: WallMs, budget: Budget): Found | null {
    if (this.times.size === 0) return null
    const day = Math.floor(wall / DAY_MS)
    // A week that is counted from the year's first may reach into the next year.
    let period = Math.max(0, this.periods.indexOf(day) - 1)
    for (; budget.left > 0; period++) {
      if (this.periods.firstDay(period) * DAY_MS > last) return null
      const days = this.periods.daysOf(period)
      budget.left -= 1 + days.length / 8
      if (days.length === 0) continue
      const filled = this.filled(days)
      const index = filled.from(wall)
      if (index < filled.size) return { period, index: index - filled.from(this.start), at: filled.at(index) }
    }
    return null
  }

  /** How many occurrences a period has, none of them before the start. */
  sizeOf(period: number): number {
    const filled = this.filled(this.periods.daysOf(period))
    return filled.size - filled.from(this.start)
  }

  private filled(days: Day[]): Filled {
    const { times, positions } = this
    const all = {
      size: days.length * times.size,
      at: (index: number): WallMs =>
        (days[Math.floor(index / times.size)] ?? 0) * DAY_MS + times.at(index % times.size) * SECOND_MS,
      from: (wall: WallMs): number => {
        const day = Math.floor(wall / DAY_MS)
        const index = days.findIndex((each) => each >= day)
        if (index < 0) return days.length * times.size
        const isSame = days[index] === day
        return index * times.size + (isSame ? times.from(Math.ceil((wall - day * DAY_MS) / SECOND_MS)) : 0)
      },
    }
    if (positions === null) return all
    const chosen = positions
      .map((position) => (position > 0 ? position - 1 : all.size + position))
      .filter((index) => index >= 0 && index < all.size)
      .sort((a, b) => a - b)
      .filter((index, at, sorted) => index !== sorted[at - 1])
    const from = (wall: WallMs): number => {
      const first = all.from(wall)
      const index = chosen.findIndex((each) => each >= first)
      return index < 0 ? chosen.length : index
    }
    return { size: chosen.length, at: (index) => all.at(chosen[index] ?? 0), from }
  }
}

/** Says of an occurrence whether it is one of the first `count`. What was counted is kept for the next question. */
function countTo(walk: Walk, rule: Rule, count: number): (found: Found) => boolean {
  const isSteady = isAlike(rule)
  let period = 0
  let counted = 0
  return (found) => {
    if (isSteady && found.period > 1) return walk.sizeOf(0) + walk.sizeOf(1) * (found.period - 1) + found.index < count
    if (found.period < period) [period, counted] = [0, 0]
    for (let lookedAt = 0; period < found.period && counted < count; period++) {
      if (++lookedAt > 2 * MAX_LOOKED_AT) throw new RangeError('its occurrences are too many to count')
      counted += walk.sizeOf(period)
    }
    return counted + found.index < count
  }
}

/** All periods after the first have the same number of occurrences: days without a limit, weeks by their weekdays. */
function isAlike({ frequency, interval, months, weeks, yearDays, monthDays, weekdays, positions }: Rule): boolean {
  if (frequency === 'YEARLY' || frequency === 'MONTHLY') return false
  if ([months, weeks, yearDays, monthDays].some((part) => part !== null)) return false
  if (weekdays === null || frequency === 'WEEKLY') return true
  return interval === 1 && positions === null && weekdays.every(({ nth }) => nth === null)
}

const UNIT_MS: Partial<Record<Rule['frequency'], number>> = {
  HOURLY: HOUR_MS,
  MINUTELY: MINUTE_MS,
  SECONDLY: SECOND_MS,
}

/**
 * Follows a rule whose interval fits into no day, as every 7 minutes on Mondays: step by step from the start, over days and hours
 * that it leaves out in one go.
 * @throws RangeError when it names minutes or seconds within its steps, or counts them.
 */
function stepper(rule: Rule, days: Walk, start: WallMs, last: WallMs): Finder {
  const unitMs = UNIT_MS[rule.frequency] ?? DAY_MS
  const isExpanding =
    (rule.frequency === 'HOURLY' && rule.minutes !== null) || (rule.frequency !== 'SECONDLY' && rule.seconds !== null)
  if (isExpanding || rule.count !== null) throw new RangeError('steps that begin anew on no day')
  const stepMs = rule.interval * unitMs
  const next = (wall: WallMs) => start + Math.ceil((wall - start) / stepMs) * stepMs
  return (wall) => {
    const budget: Budget = { left: MAX_LOOKED_AT }
    let at = next(Math.max(wall, start))
    for (; budget.left > 0 && at <= last; budget.left--) {
      const day = days.first(Math.floor(at / DAY_MS) * DAY_MS, last, budget)
      if (day === null) return null
      const jump = day.at > at ? day.at : leftOut(rule, at)
      if (jump === null) return at
      at = next(Math.max(jump, at + 1))
    }
    return null
  }
}

/** When the hour, minute or second that `at` lies in and that the rule leaves out is over; null when it is not left out. */
function leftOut(rule: Rule, at: WallMs): WallMs | null {
  const hour = Math.floor(at / HOUR_MS)
  if (rule.hours !== null && !rule.hours.includes(hour % 24)) return (hour + 1) * HOUR_MS
  const minute = Math.floor(at / MINUTE_MS)
  if (rule.minutes !== null && !rule.minutes.includes(minute % 60)) return (minute + 1) * MINUTE_MS
  const second = Math.floor(at / SECOND_MS)
  if (rule.seconds !== null && !rule.seconds.includes(second % 60)) return (second + 1) * SECOND_MS
  return null
}
