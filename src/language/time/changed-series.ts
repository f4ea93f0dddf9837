import { isElapsed } from '../../reminders/recurrence.js'
import { partsOf } from '../../reminders/rule/parse.js'
import type { Series } from '../../reminders/schedule.js'
import { civil, type DayNumber, isoWeekday, mondayOf } from '../calendar/days.js'
import { wallOf, wallText } from '../calendar/zones.js'
import type { NewTime, Timed } from '../time-reading.js'
import type { Expression } from './expression.js'
import type { Moment } from './moment.js'
import { closed, nearerHalf } from './moved-once.js'
import type { DayPiece, RepeatPiece, WindowPiece } from './pieces.js'
import { every } from './repeat.js'
import { resolve } from './resolve.js'
import { NAMES } from './series-rule.js'

type Rule = Map<string, string>

const textOf = (rule: Rule): string => [...rule].map((part) => part.join('=')).join(';')

const secondsIn = (start: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = start.slice(11).split(':').map(Number)
  return hours * 3_600 + minutes * 60 + seconds
}

const numbers = (list: string | undefined): number[] => (list === undefined ? [] : list.split(',').map(Number))

/** The times of day that it has. */
function timesOf({ schedule, at }: Timed): number[] {
  if (schedule.kind === 'once' || isElapsed(schedule.rule)) return [wallOf(at, schedule.timeZone).seconds]
  const rule = partsOf(schedule.rule)
  const start = secondsIn(schedule.start)
  const hours = rule.has('BYHOUR') ? numbers(rule.get('BYHOUR')) : [Math.floor(start / 3_600)]
  const minutes = rule.has('BYMINUTE') ? numbers(rule.get('BYMINUTE')) : [Math.floor(start / 60) % 60]
  return hours.flatMap((hour) => minutes.map((minute) => hour * 3_600 + minute * 60))
}

const isWithinDay = ({ frequency }: RepeatPiece): boolean => frequency === 'HOURLY' || frequency === 'MINUTELY'

const isTimeOfDaySaid = ({ clock, part, window }: Expression): boolean => (clock ?? part ?? window) !== undefined

/** From the first to the last of several times of a day: "every three hours" keeps the hours of "every two hours from 10 to 6". */
function windowOf(times: number[]): WindowPiece | null {
  if (times.length < 3) return null
  const [from, to] = [Math.min(...times), Math.max(...times)].map((seconds) => ({ seconds, open: false }))
  return from && to ? { kind: 'window', from, to } : null
}

const isTimeSaid = ({ clock, part, window, repeat, starting }: Expression): boolean =>
  clock !== undefined ||
  starting?.seconds !== undefined ||
  part !== undefined ||
  window !== undefined ||
  (repeat !== undefined && (isWithinDay(repeat) || (repeat.times ?? repeat.parts ?? repeat.seconds) !== undefined))

/** Another repetition, at the time of day that it has; "weekly" on the weekday and "monthly" on the date that it has. */
export function repeatedAs(was: Timed, said: Expression, moment: Moment, words: string): NewTime {
  const zone = was.schedule.timeZone
  const day = wallOf(was.at, zone).day
  const repeat = said.repeat ?? every(said.weekdays === undefined ? 'DAILY' : 'WEEKLY')
  const placed = said.weekdays === undefined ? onItsDay(repeat, day, was) : repeat
  const times = timesOf(was)
  const isFromItsDay = placed !== repeat || repeat.frequency === 'DAILY' || repeat.interval > 1
  const isAhead = was.at > moment.now && !isWithinDay(repeat)
  const hours = isWithinDay(repeat) && !isTimeOfDaySaid(said) ? windowOf(times) : null
  const result = resolve(
    {
      ...said,
      repeat: said.repeat === undefined && said.weekdays !== undefined ? undefined : placed,
      ...(hours !== null && { window: hours }),
      ...(isTimeSaid(said) ? nearTo(said, times) : { clock: closed(...times) }),
      ...(said.starting === undefined && isFromItsDay && isAhead && { starting: { kind: 'starting', day } }),
    },
    { ...moment, zone },
    words,
  )
  return was.schedule.kind === 'series' ? endingLike(was.schedule, said, result) : result
}

/** A bare hour is the one nearer to the time that it had. */
function nearTo({ clock, part, repeat }: Expression, times: number[]): Partial<Expression> {
  const [first] = clock?.times ?? []
  if (!first?.open || part !== undefined || repeat?.parts !== undefined || clock?.times.length !== 1) return {}
  return { clock: closed(nearerHalf(first.seconds, times[0] ?? 0)[0]) }
}

/** The day of a repetition that names none: that of the rule that it had, else that of its next moment. */
function onItsDay(repeat: RepeatPiece, day: DayNumber, { schedule }: Timed): RepeatPiece {
  const { frequency, weekdays, monthDays, nth, businessDay, months } = repeat
  if ((weekdays ?? monthDays ?? nth ?? businessDay) !== undefined) return repeat
  const rule = schedule.kind === 'series' ? partsOf(schedule.rule) : null
  const date = civil(day)
  if (frequency === 'WEEKLY') {
    const had = rule?.get('FREQ') === 'WEEKLY' ? (rule.get('BYDAY')?.split(',') ?? []) : []
    const kept = had.map((name) => NAMES.indexOf(name)).filter((weekday) => weekday > 0)
    return { ...repeat, weekdays: kept.length > 0 ? kept : [isoWeekday(day)] }
  }
  if (frequency === 'MONTHLY') return { ...repeat, monthDays: [date.day] }
  if (frequency === 'YEARLY') return { ...repeat, monthDays: [date.day], months: months ?? [date.month] }
  return repeat
}

/** It ends when it ended, and leaves out what it left out, unless the words say so anew. */
function endingLike(old: Series, said: Expression, result: NewTime): NewTime {
  const { schedule } = result
  if (schedule?.kind !== 'series') return result
  const until = partsOf(old.rule).get('UNTIL')
  const isEndSaid = (said.until ?? said.count ?? said.lasting ?? said.repeat?.count) !== undefined
  const rule = until === undefined || isEndSaid ? schedule.rule : `${schedule.rule};UNTIL=${until}`
  const isSameTime = secondsIn(old.start) === secondsIn(schedule.start)
  const except = [...(schedule.except ?? []), ...(isSameTime ? (old.except ?? []) : [])]
  return { ...result, schedule: { ...schedule, rule, ...(except.length > 0 && { except }) } }
}

/** Only an end, a beginning or exceptions are said: "until june", "without christmas". */
export const isBound = ({
  until,
  count,
  except,
  starting,
  day,
  clock,
  part,
  offset,
  window,
  shift,
}: Expression): boolean =>
  (until ?? count ?? except ?? starting) !== undefined &&
  [day, clock, part, offset, window, shift].every((piece) => piece === undefined)

const ENDS = ['UNTIL', 'COUNT']

/** The same series with another end or more exceptions. */
export function boundedSeries(series: Series, { until, count, except, starting }: Expression): NewTime | null {
  if (except?.publicHolidays)
    return { schedule: null, alternatives: [], problem: { kind: 'public-holidays', offer: series } }
  // which one is the next is not known here: it is skipped by a command of its own
  if (except?.next) return null
  const rule = partsOf(series.rule)
  endRule(rule, until, count)
  if (except !== undefined && !withoutWeekdays(rule, except.weekdays)) return null
  if (except?.months?.length) withoutMonths(rule, except.months)
  const times = timesOf({ schedule: series, at: 0 })
  const left = (except?.days ?? []).flatMap((day) => times.map((seconds) => wallText(day, seconds)))
  const start = starting?.day == null ? series.start : wallText(starting.day, secondsIn(series.start))
  const schedule: Series = {
    ...series,
    start: start > series.start ? start : series.start,
    rule: textOf(rule),
    ...(left.length > 0 && { except: [...(series.except ?? []), ...left] }),
  }
  return { schedule, alternatives: [], problem: null }
}

function endRule(rule: Rule, until: Expression['until'], count: Expression['count']): void {
  if (until?.day != null || count !== undefined) for (const name of ENDS) rule.delete(name)
  if (until?.day != null) rule.set('UNTIL', wallText(until.day, until.seconds ?? 86_399).replace(/[-:]/g, ''))
  if (count !== undefined) rule.set('COUNT', String(count.count))
}

/** False when nothing would be left. */
function withoutWeekdays(rule: Rule, weekdays: number[]): boolean {
  if (weekdays.length === 0) return true
  const frequency = rule.get('FREQ')
  if (frequency !== 'DAILY' && frequency !== 'WEEKLY') return false
  if (frequency === 'DAILY' && Number(rule.get('INTERVAL') ?? 1) > 1) return false
  const had = rule.get('BYDAY')?.split(',') ?? NAMES.slice(1)
  const left = had.filter((name) => !weekdays.includes(NAMES.indexOf(name)))
  rule.set('FREQ', 'WEEKLY')
  rule.set('BYDAY', left.join(','))
  return left.length > 0
}

function withoutMonths(rule: Rule, months: number[]): void {
  const had = rule.has('BYMONTH') ? numbers(rule.get('BYMONTH')) : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  rule.set('BYMONTH', had.filter((month) => !months.includes(month)).join(','))
}

/** The same series on the day that was named; null when such a day does not fit its rule. */
export function onOtherDays(series: Series, day: DayPiece, moment: Moment): Series | null {
  const on = dayOfRule(partsOf(series.rule), day)
  if (on === null) return null
  const start = Math.floor(Date.parse(`${series.start}Z`) / 86_400_000)
  const isInTurn = on.interval > 1
  const said: Expression = {
    pieces: [],
    repeat: on,
    clock: closed(...timesOf({ schedule: series, at: 0 })),
    ...(isInTurn && { starting: { kind: 'starting', day: turnOf(on, start, moment.today) } }),
  }
  const result = endingLike(series, said, resolve(said, { ...moment, zone: series.timeZone }, ''))
  return result.schedule?.kind === 'series' ? result.schedule : null
}

/** "Only at the weekend", of what comes on more days of a week: on its two days. */
function weekendOf(rule: Rule, interval: number): RepeatPiece | null {
  const isDaily = rule.get('FREQ') === 'DAILY' && interval === 1
  const isOfSeveral = rule.get('FREQ') === 'WEEKLY' && rule.get('BYDAY')?.includes(',') === true
  return isDaily || isOfSeveral ? every('WEEKLY', interval, { weekdays: [6, 7] }) : null
}

/** The rule as a piece, on the day that was named. */
function dayOfRule(rule: Rule, { day, shape }: DayPiece): RepeatPiece | null {
  const interval = Number(rule.get('INTERVAL') ?? 1)
  if (shape.is === 'weekend') return weekendOf(rule, interval)
  const date = civil(day)
  const isDate = shape.is === 'day-of-month' || shape.is === 'fixed' || shape.is === 'month-day'
  switch (rule.get('FREQ')) {
    case 'WEEKLY': {
      const isSeveral = (rule.get('BYDAY') ?? '').includes(',')
      return shape.is === 'weekday' && !isSeveral ? every('WEEKLY', interval, { weekdays: [shape.weekday] }) : null
    }
    case 'MONTHLY':
      if (shape.is === 'nth-weekday') return every('MONTHLY', interval, { nth: [shape] })
      return isDate ? every('MONTHLY', interval, { monthDays: [date.day] }) : null
    case 'YEARLY':
      return isDate ? every('YEARLY', interval, { monthDays: [date.day], months: [date.month] }) : null
    default:
      return null
  }
}

/** Every so many weeks: its day in the first week whose turn it is still. Of months and years the coming one is taken. */
function turnOf({ frequency, interval, weekdays }: RepeatPiece, start: DayNumber, today: DayNumber): DayNumber {
  if (frequency !== 'WEEKLY') return today
  const first = mondayOf(start) + (weekdays?.[0] ?? 1) - 1
  const turns = Math.ceil((today - first) / (7 * interval))
  return first + 7 * interval * Math.max(0, turns)
}
