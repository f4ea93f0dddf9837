import type { Series } from '../../reminders/schedule.js'
import { type DayNumber, daysInMonth, isoWeekday } from '../calendar/days.js'
import { instantOf, wallOf, wallText } from '../calendar/zones.js'
import type { Alternative, Problem } from '../time-reading.js'
import { halvesOn } from './clock-choice.js'
import { type Expression, isHourOfSubDaily } from './expression.js'
import type { Moment } from './moment.js'
import type { ExceptPiece, RepeatPiece } from './pieces.js'
import { every } from './repeat.js'
import { anchor, firstDay, matches } from './series-days.js'
import { endOf, NAMES, ruleOf } from './series-rule.js'
import { timesOf, windowTimes } from './series-times.js'
import { workdaySteps } from './workday-steps.js'

interface Resolved {
  schedule: Series | null
  alternatives: Alternative[]
  problem: Problem | null
}

const refused = (problem: Problem): Resolved => ({ schedule: null, alternatives: [], problem })

/** A zone that RFC 5545 series can be kept in: whole-hour offsets have IANA names. */
function seriesZone(zone: string): string {
  const offset = /^([+-])(\d\d):00$/.exec(zone)
  if (offset === null) return zone
  const hours = Number(offset[2])
  return hours === 0 ? 'UTC' : `Etc/GMT${offset[1] === '+' ? '-' : '+'}${hours}`
}

/** The first and last day of a stretch are where the repetition starts and ends. */
function withinStretch(expression: Expression, today: DayNumber): Expression {
  // "every half hour from 6 to 9 tonight"
  const isToday = expression.window !== undefined && expression.part?.today === true
  const stretch = expression.stretch ?? (isToday ? { first: today, last: today } : undefined)
  if (stretch === undefined) return expression
  const until = { ...expression.until, kind: 'until' as const, day: stretch.last }
  return {
    ...expression,
    until,
    ...(stretch.first > today && { starting: { ...expression.starting, kind: 'starting', day: stretch.first } }),
  }
}

/** "every day until friday at 8": without a time of its own, each time is at 8. */
function withTimeOfEnd(expression: Expression): Expression {
  const { until, repeat, clock, part, window } = expression
  const hasTime =
    clock !== undefined ||
    part !== undefined ||
    window !== undefined ||
    repeat?.times !== undefined ||
    repeat?.parts !== undefined ||
    repeat?.seconds !== undefined
  const isWithinDay = repeat?.frequency === 'HOURLY' || repeat?.frequency === 'MINUTELY'
  if (until?.day == null || until.seconds === undefined || hasTime || isWithinDay) return expression
  const times = [{ seconds: until.seconds, open: false }]
  return { ...expression, clock: { kind: 'clock', times }, until: { kind: 'until', day: until.day } }
}

/** "at 8pm, 3 times, 15 minutes apart": where it is said how many there are, the hour is that of the first. */
function fromItsHour(expression: Expression, moment: Moment): Expression {
  const { clock, count, starting, part, day, stretch } = expression
  const [first, ...more] = clock?.times ?? []
  if (!isHourOfSubDaily(expression) || count === undefined || !first || more.length > 0 || part) return expression
  if (starting?.seconds !== undefined) return expression
  const halves = first.open ? halvesOn(first) : [first.seconds]
  const isToday = (day ?? starting?.day ?? stretch) == null
  const seconds = (isToday ? halves.find((at) => at > moment.seconds) : undefined) ?? halves[0] ?? first.seconds
  return { ...expression, clock: undefined, starting: { kind: 'starting', day: starting?.day ?? null, seconds } }
}

/** Repeating expressions: "every ...", "on mondays". */
export function resolveSeries(given: Expression, moment: Moment, said: string): Resolved {
  const count =
    given.count ?? (given.repeat?.count === undefined ? undefined : { kind: 'count', count: given.repeat.count })
  const expression = withinStretch(fromItsHour({ ...withTimeOfEnd(given), count }, moment), moment.today)
  const weekdays = expression.weekdays?.weekdays
  const asked = expression.repeat ?? (weekdays === undefined ? every('DAILY') : every('WEEKLY', 1, { weekdays }))
  const { workdayStep: step = 1 } = asked
  if (!(asked.interval >= 1)) return refused({ kind: 'not-positive', said })
  if (asked.interval > 1000 || step > 1000) return refused({ kind: 'too-far', said })
  const { repeat, isExact } =
    step === 1
      ? { repeat: asked, isExact: true }
      : workdaySteps(asked, step, moment.workDays, startOf(expression, moment.today))
  const zone = seriesZone(expression.zone?.zone ?? moment.zone)
  const main = build(repeat, expression, moment, zone, said, 0)
  if (main.problem !== null || main.schedule === null) return main
  if (expression.except?.publicHolidays) return refused({ kind: 'public-holidays', offer: main.schedule })
  if (!isExact) return refused({ kind: 'workday-step', said, offer: main.schedule })
  const others: [Resolved, Alternative['why']][] = []
  if (repeat.other !== undefined)
    others.push([build({ ...repeat.other }, expression, moment, zone, said, 0), 'other-rule'])
  if (isOpen(repeat, expression)) others.push([build(repeat, expression, moment, zone, said, 1), 'other-half-of-day'])
  return {
    ...main,
    alternatives: others.flatMap(([{ schedule }, why]) => (schedule === null ? [] : [{ schedule, why }])),
  }
}

/** Whether its one time may be in either half of the day. */
function isOpen(repeat: RepeatPiece, expression: Expression): boolean {
  const [time, ...others] = expression.clock?.times ?? []
  return time?.open === true && others.length === 0 && !hasPart(repeat, expression)
}

const hasPart = (repeat: RepeatPiece, expression: Expression): boolean =>
  expression.part !== undefined || repeat.parts !== undefined

/** `half` 0: the likelier half of the day for open hours, 1: the other. */
function build(
  repeat: RepeatPiece,
  expression: Expression,
  moment: Moment,
  zone: string,
  said: string,
  half: 0 | 1,
): Resolved {
  const unclear = refused({ kind: 'not-a-time', said })
  const wall = zone === moment.zone ? { day: moment.today, seconds: moment.seconds } : wallOf(moment.now, zone)
  const isSubDaily = repeat.frequency === 'HOURLY' || repeat.frequency === 'MINUTELY'
  if (isSubDaily && expression.window === undefined) return buildSubDaily(repeat, expression, moment, zone, wall, said)
  const times = isSubDaily ? windowTimes(repeat, expression) : timesOf(repeat, expression, moment, half)
  if (times === null || times.length === 0) return unclear
  const pattern = withoutExcepted(isSubDaily ? onDaysOf(repeat) : repeat, expression.except)
  if (pattern === null) return refused({ kind: 'never-happens', said })
  const problem = impossibleDay(pattern, said)
  if (problem !== null) return refused(problem)
  const from = startOf(expression, wall.day)
  const anchored = anchor(
    pattern,
    from,
    expression.starting !== undefined || isAhead(wall.day, times, moment, zone, from),
  )
  const first = firstDay(anchored, from, (day) => times.some((seconds) => instantOf(day, seconds, zone) > moment.now))
  if (first === null) return refused({ kind: 'never-happens', said })
  const startSeconds = times.find((seconds) => instantOf(first, seconds, zone) > moment.now) ?? (times[0] as number)
  const rule = ruleOf(anchored, times)
  if (rule === null) return unclear
  const end = endOf(expression, first, startSeconds, wall)
  return seriesOf(
    { rule, start: wallText(first, startSeconds), timeZone: zone, ...exceptDays(expression, times, anchored, first) },
    end,
    said,
  )
}

/** The days of a repetition within the day. */
const onDaysOf = (repeat: RepeatPiece): RepeatPiece => ({
  ...repeat,
  frequency: repeat.weekdays === undefined ? 'DAILY' : 'WEEKLY',
  interval: 1,
})

/** The series up to its end (`endOf`). */
function seriesOf(series: Omit<Series, 'kind'>, end: ReturnType<typeof endOf>, said: string): Resolved {
  if (end === null) return refused({ kind: 'not-a-time', said })
  if (end.until !== null && end.until < series.start) return refused({ kind: 'never-happens', said })
  return { schedule: { kind: 'series', ...series, rule: series.rule + end.text }, alternatives: [], problem: null }
}

function exceptDays(
  { except }: Expression,
  times: number[],
  repeat: RepeatPiece,
  first: DayNumber,
): { except?: string[] } {
  const named = except?.days.filter((day) => matches(repeat, day)) ?? []
  const days = except?.next && !named.includes(first) ? [first, ...named] : named
  if (days.length === 0) return {}
  return { except: days.flatMap((day) => times.map((seconds) => wallText(day, seconds))) }
}

function buildSubDaily(
  repeat: RepeatPiece,
  expression: Expression,
  moment: Moment,
  zone: string,
  wall: { day: DayNumber; seconds: number },
  said: string,
): Resolved {
  const { frequency, interval } = repeat
  const step = interval * (frequency === 'HOURLY' ? 3600 : 60)
  if ((expression.clock ?? expression.part ?? expression.except?.next) !== undefined)
    return refused({ kind: 'not-a-time', said })
  let { day, seconds } = firstWithinDay(step, expression.starting, moment, zone, wall)
  if (instantOf(day, seconds, zone) <= moment.now)
    return refused({ kind: 'already-past', at: instantOf(day, seconds, zone) })
  const weekdays = repeat.weekdays ?? without([1, 2, 3, 4, 5, 6, 7], expression.except?.weekdays ?? [])
  if (repeat.weekdays === undefined && weekdays.length === 0) return refused({ kind: 'never-happens', said })
  while (weekdays.length < 7 && !weekdays.includes(isoWeekday(day))) {
    day += 1
    seconds = moment.parts.day
  }
  const byDay = weekdays.length < 7 ? `;BYDAY=${weekdays.map((weekday) => NAMES[weekday]).join(',')}` : ''
  const every = interval === 1 ? '' : `;INTERVAL=${interval}`
  const rule = `FREQ=${frequency}${every}${byDay}`
  const end = endOf(expression, day, seconds, wall, true)
  return seriesOf({ rule, start: wallText(day, seconds), timeZone: zone }, end, said)
}

/** The first time of "every hour": where it was said to begin, else one step from now. */
function firstWithinDay(
  step: number,
  starting: Expression['starting'],
  moment: Moment,
  zone: string,
  wall: { day: DayNumber; seconds: number },
): { day: DayNumber; seconds: number } {
  // exact time from now, whatever the clocks do in between
  if (starting === undefined || (starting.day === null && starting.seconds === undefined))
    return wallOf(moment.now - (moment.now % 60_000) + step * 1000, zone)
  const soon = wall.seconds - (wall.seconds % 60) + step
  const seconds = starting.seconds ?? (starting.day === wall.day ? soon : moment.parts.day)
  if (starting.day !== null) return { day: starting.day, seconds }
  return { day: instantOf(wall.day, seconds, zone) <= moment.now ? wall.day + 1 : wall.day, seconds }
}

const without = (all: number[], left: number[]): number[] => all.filter((one) => !left.includes(one))

const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** "every day except sunday" is a weekly rule of the other six; null when nothing is left. */
function withoutExcepted(given: RepeatPiece, except: ExceptPiece | undefined): RepeatPiece | null {
  const { weekdays: excepted = [], months = [] } = except ?? {}
  const repeat = months.length === 0 ? given : { ...given, months: without(given.months ?? ALL_MONTHS, months) }
  if (repeat.months?.length === 0) return null
  if (excepted.length === 0) return repeat
  const base = repeat.weekdays ?? [1, 2, 3, 4, 5, 6, 7]
  const weekdays = without(base, excepted)
  if (weekdays.length === 0) return null
  if (repeat.frequency === 'DAILY' && repeat.interval === 1) return { ...repeat, frequency: 'WEEKLY', weekdays }
  if (repeat.frequency === 'DAILY' || repeat.frequency === 'WEEKLY') return { ...repeat, weekdays }
  return repeat
}

function impossibleDay({ months, monthDays }: RepeatPiece, said: string): Problem | null {
  if (monthDays === undefined) return null
  if (monthDays.some((day) => day === 0 || day > 31 || day < -31)) return { kind: 'impossible-date', said }
  if (months === undefined) return null
  const fits = months.every((month) => monthDays.every((day) => Math.abs(day) <= daysInMonth(2024, month)))
  return fits ? null : { kind: 'impossible-date', said }
}

const startOf = ({ starting }: Expression, today: DayNumber): DayNumber =>
  starting?.day !== undefined && starting.day !== null ? Math.max(starting.day, today) : today

const isAhead = (today: DayNumber, times: number[], moment: Moment, zone: string, from: DayNumber): boolean =>
  from > today || times.some((seconds) => instantOf(today, seconds, zone) > moment.now)
