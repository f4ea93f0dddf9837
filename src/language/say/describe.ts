/** Schedules, moments, lengths and stretches of time in words: one shape for all languages, which hand over their words. */
import type { Schedule, Series } from '../../reminders/schedule.js'
import type { Instant, TimeOfDay } from '../../reminders/time.js'
import { parseTimeOfDay } from '../../reminders/wall-time.js'
import { wallOf } from '../calendar/zones.js'
import type { Context } from '../intent.js'
import {
  dayOfWall,
  monthsSaid,
  type Parts,
  ruleParts,
  secondsOfWall,
  startDate,
  stretchOf,
  timesOf,
} from '../time/rule-parts.js'
import type { Period } from '../time-reading.js'
import { type Amount, inTwoUnits, roughly } from './amounts.js'
import { type PeriodShape, shapeOf } from './period-shape.js'
import type { DayCode, TimeWords } from './time-words.js'

export interface Describer {
  describeInstant(at: Instant, context: Context): string
  describeRelative(at: Instant, context: Context): string
  describeDuration(ms: number, context: Context): string
  describeTimeOfDay(time: TimeOfDay, context: Context): string
  describeSchedule(schedule: Schedule, context: Context): string
  describePeriod(period: Period, context: Context): string
}

const WORK_WEEK = 'MO,TU,WE,TH,FR'

const listed = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`

/** The days of a month that the rule means; `BYSETPOS=-1` picks what a shorter month has of them. */
function daysOf(parts: Parts, series: Series): number[] {
  const days = (parts.BYMONTHDAY ?? [String(startDate(series).day)]).map(Number)
  const positions = parts.BYSETPOS
  const isClamped = positions !== undefined && positions.at(-1) === '-1'
  return isClamped ? [...days.slice(0, positions.length - 1), days.at(-1) as number] : days
}

class RuleText {
  private readonly parts: Parts
  private readonly frequency: string | undefined
  private readonly interval: number

  constructor(
    private readonly words: TimeWords,
    private readonly series: Series,
    private readonly context: Context,
  ) {
    this.parts = ruleParts(series.rule)
    this.frequency = this.parts.FREQ?.[0]
    this.interval = Number(this.parts.INTERVAL?.[0] ?? '1')
  }

  text(): string {
    const { rule } = this.words
    const count = this.parts.COUNT?.[0]
    const end = this.parts.UNTIL?.[0]
    return [
      this.repetition(),
      this.months(),
      count === undefined ? '' : rule.times(Number(count)),
      end === undefined ? '' : this.until(end),
    ].join('')
  }

  private names(days: readonly string[]): string {
    return listed(
      days.map((day) => this.words.weekdays[day as DayCode] ?? day),
      this.words.and,
    )
  }

  private monthNames(months: readonly (string | number)[]): string {
    return listed(
      months.map((month) => this.words.months[Number(month) - 1] ?? String(month)),
      this.words.and,
    )
  }

  private clocks(seconds: readonly number[]): string {
    const { words, context } = this
    const each = (): string =>
      listed(
        seconds.map((one) => words.clock(one, context)),
        words.and,
      )
    return words.clocks?.(seconds, context) ?? each()
  }

  /** Days and times of day, or the step of exact time. */
  private repetition(): string {
    const { rule, clock } = this.words
    const { parts, frequency, series, context } = this
    if (frequency === 'HOURLY' || frequency === 'MINUTELY') return `${this.days()}${this.only()}`
    const times = timesOf(parts, series)
    const stretch = stretchOf(times)
    if (stretch === null || parts.INTERVAL !== undefined || (frequency !== 'DAILY' && frequency !== 'WEEKLY'))
      return `${this.days()} ${rule.at(this.clocks(times))}`
    const { step, from, to } = stretch
    const every = step % 3600 === 0 ? rule.every('hour', step / 3600) : rule.every('minute', step / 60)
    return `${every} ${rule.between(clock(from, context), this.clocks([to]))}${this.only()}`
  }

  private only(): string {
    const days = this.parts.BYDAY
    if (days === undefined) return ''
    const { rule } = this.words
    return ` ${days.join(',') === WORK_WEEK ? rule.onWorkdays : rule.onDays(this.names(days), days as DayCode[])}`
  }

  private days(): string {
    const { rule } = this.words
    const { parts, interval, series } = this
    switch (this.frequency) {
      case 'MINUTELY':
        return rule.every('minute', interval)
      case 'HOURLY':
        return rule.every('hour', interval)
      case 'DAILY':
        return parts.BYDAY !== undefined && interval === 1 ? this.weekly() : rule.every('day', interval)
      case 'WEEKLY':
        return this.weekly()
      case 'MONTHLY':
        return rule.monthly(rule.every('month', interval), this.daysOfMonth(false))
      default: {
        const months = this.monthNames(parts.BYMONTH ?? [startDate(series).month])
        const isDate = parts.BYDAY === undefined && parts.BYMONTHDAY?.[0]?.startsWith('-') !== true
        return rule.yearly(rule.every('year', interval), this.daysOfMonth(isDate), months, isDate)
      }
    }
  }

  private weekly(): string {
    const days = this.parts.BYDAY ?? []
    return days.join(',') === WORK_WEEK && this.interval === 1
      ? this.words.rule.workdays
      : this.words.rule.weekly(this.names(days), this.interval, days as DayCode[])
  }

  private daysOfMonth(isOfYear: boolean): string {
    const { rule } = this.words
    const { BYDAY: byDay, BYSETPOS: positions } = this.parts
    if (byDay === undefined) return rule.daysOfMonth(daysOf(this.parts, this.series), isOfYear)
    if (positions !== undefined && byDay.join(',') === WORK_WEEK) return rule.workdayOfMonth(Number(positions[0]))
    return rule.weekdaysOfMonth(byDay.map((day) => ({ n: Number(day.slice(0, -2)), day: day.slice(-2) as DayCode })))
  }

  /** "in July and August", "except in July": for what repeats within the year. */
  private months(): string {
    const byMonth = this.parts.BYMONTH
    if (byMonth === undefined || this.frequency === 'YEARLY') return ''
    const { isExcept, months } = monthsSaid(byMonth)
    return ` ${this.words.rule.inMonths(this.monthNames(months), isExcept)}`
  }

  private until(end: string): string {
    const { rule, date } = this.words
    const wall = end.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/, '$1-$2-$3T$4:$5:$6')
    const seconds = secondsOfWall(wall)
    return ` ${rule.until(date(dayOfWall(wall), this.context), seconds === 86399 ? null : this.clocks([seconds]))}`
  }
}

function dayText(words: TimeWords, shape: Extract<PeriodShape, { is: 'day' }>, context: Context): string {
  const { period } = words
  const { ahead, day, part, seconds } = shape
  if (part !== undefined && ahead === 0 && period.todays !== undefined) return period.todays[part]
  const named = period.days[ahead]
  const on = named ?? period.onDate(words.date(day, context))
  if (part !== undefined) return period.partOf(on, part, named !== undefined)
  if (seconds === undefined) return on
  const full = (one: number): string => words.clocks?.([one], context) ?? words.clock(one, context)
  return seconds.to === 86_400
    ? period.fromClock(on, full(seconds.from))
    : period.betweenClocks(on, words.clock(seconds.from, context), full(seconds.to))
}

function periodText(words: TimeWords, shape: PeriodShape, context: Context): string {
  const { period } = words
  const on = (day: number): string => words.date(day, context)
  switch (shape.is) {
    case 'day':
      return dayText(words, shape, context)
    case 'week':
      return period.weeks[shape.ahead] ?? period.weekOf(on(shape.first))
    case 'month':
      return period.inMonth(words.months[shape.month - 1] as string, shape.isThisYear ? null : shape.year)
    case 'days':
      return shape.last === shape.first + 1
        ? period.bothDays(on(shape.first), on(shape.last))
        : period.range(on(shape.first), on(shape.last))
    case 'from':
      return period.from(on(shape.first))
    case 'until':
      return period.until(on(shape.last))
  }
}

/** The way from meaning to words in a language. */
export function describerOf(words: TimeWords): Describer {
  const { units = ' ' } = words
  const counted = ([n, unit]: Amount): string => words.counted(n, unit)
  const countedFrom = ([n, unit]: Amount): string => (words.countedFrom ?? words.counted)(n, unit)
  const momentOf = (at: Instant, context: Context): [date: string, clock: string] => {
    const { day, seconds } = wallOf(at, context.timeZone)
    return [words.date(day, context), words.clocks?.([seconds], context) ?? words.clock(seconds, context)]
  }
  return {
    describeInstant: (at, context) => (words.instant ?? words.once)(...momentOf(at, context)),
    describeRelative(at, context) {
      const ms = at - context.now
      if (Math.abs(ms) < 1_000) return words.now
      const said = roughly(Math.abs(ms)).map(countedFrom).join(units)
      return ms > 0 ? words.ahead(said) : words.ago(said)
    },
    describeDuration: (ms) => inTwoUnits(ms).map(counted).join(units) || words.counted(0, 'second'),
    describeTimeOfDay: (time, context) => words.clock(parseTimeOfDay(time) / 1_000, context),
    describeSchedule: (schedule, context) =>
      schedule.kind === 'series'
        ? new RuleText(words, schedule, context).text()
        : words.once(...momentOf(schedule.at, context)),
    describePeriod: (period, context) => periodText(words, shapeOf(period, context), context),
  }
}
