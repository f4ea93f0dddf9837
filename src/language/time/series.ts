import type { Series } from '../../reminders/schedule.js'
import { type DayNumber, daysInMonth, isoWeekday } from '../calendar/days.js'
import { instantOf, wallOf, wallText } from '../calendar/zones.js'
import type { Alternative, Problem } from '../intent.js'
import { halvesOn } from './clock-choice.js'
import type { Expression } from './expression.js'
import type { Moment } from './moment.js'
import { clockInPart } from './parts.js'
import type { ExceptPiece, RepeatPiece } from './pieces.js'
import { every } from './repeat.js'
import { anchor, firstDay } from './series-days.js'
import { endOf, NAMES, ruleOf } from './series-rule.js'

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
  const { stretch } = expression
  if (stretch === undefined) return expression
  const until = { kind: 'until' as const, day: stretch.last }
  return { ...expression, until, ...(stretch.first > today && { starting: { kind: 'starting', day: stretch.first } }) }
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

/** Repeating expressions: "every ...", "on mondays". */
export function resolveSeries(given: Expression, moment: Moment, said: string): Resolved {
  const count =
    given.count ?? (given.repeat?.count === undefined ? undefined : { kind: 'count', count: given.repeat.count })
  const expression = { ...withTimeOfEnd(withinStretch(given, moment.today)), count }
  const weekdays = expression.weekdays?.weekdays
  const repeat = expression.repeat ?? (weekdays === undefined ? every('DAILY') : every('WEEKLY', 1, { weekdays }))
  if (!(repeat.interval >= 1)) return refused({ kind: 'not-positive', said })
  if (repeat.interval > 1000) return refused({ kind: 'too-far', said })
  const zone = seriesZone(expression.zone?.zone ?? moment.zone)
  const main = build(repeat, expression, moment, zone, said, 0)
  if (main.problem !== null || main.schedule === null) return main
  const alternatives: Alternative[] = []
  const add = (resolved: Resolved, why: Alternative['why']): void => {
    if (resolved.schedule !== null) alternatives.push({ schedule: resolved.schedule, why })
  }
  if (repeat.other !== undefined) add(build({ ...repeat.other }, expression, moment, zone, said, 0), 'other-rule')
  const open = expression.clock?.times.length === 1 && expression.clock.times[0]?.open && !hasPart(repeat, expression)
  if (open) add(build(repeat, expression, moment, zone, said, 1), 'other-half-of-day')
  return { ...main, alternatives }
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
  const daily: RepeatPiece = isSubDaily
    ? { ...repeat, frequency: repeat.weekdays === undefined ? 'DAILY' : 'WEEKLY', interval: 1 }
    : repeat
  const pattern = withoutExcepted(daily, expression.except)
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
  if (end === null) return unclear
  if (end.until !== null && end.until < wallText(first, startSeconds)) return refused({ kind: 'never-happens', said })
  return {
    schedule: {
      kind: 'series',
      rule: rule + end.text,
      start: wallText(first, startSeconds),
      timeZone: zone,
      ...exceptDays(expression, times),
    },
    alternatives: [],
    problem: null,
  }
}

function exceptDays(expression: Expression, times: number[]): { except?: string[] } {
  const days = expression.except?.days ?? []
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
  const starting = expression.starting
  const clock = expression.clock?.times
  if (clock !== undefined || expression.part !== undefined) return refused({ kind: 'not-a-time', said })
  let day = wall.day
  let seconds = wall.seconds - (wall.seconds % 60) + step
  if (starting !== undefined && (starting.day !== null || starting.seconds !== undefined)) {
    day = starting.day ?? day
    seconds = starting.seconds ?? (starting.day === wall.day ? seconds : moment.parts.day)
    if (starting.day === null && instantOf(day, seconds, zone) <= moment.now) day += 1
  } else {
    // exact time from now, whatever the clocks do in between
    const at = wallOf(moment.now - (moment.now % 60_000) + step * 1000, zone)
    day = at.day
    seconds = at.seconds
  }
  if (instantOf(day, seconds, zone) <= moment.now)
    return refused({ kind: 'already-past', at: instantOf(day, seconds, zone) })
  const weekdays = repeat.weekdays ?? without([1, 2, 3, 4, 5, 6, 7], expression.except?.weekdays ?? [])
  if (repeat.weekdays === undefined && weekdays.length === 0) return refused({ kind: 'never-happens', said })
  while (weekdays.length < 7 && !weekdays.includes(isoWeekday(day))) {
    day += 1
    seconds = moment.parts.day
  }
  const byDay = weekdays.length < 7 ? `;BYDAY=${weekdays.map((weekday) => NAMES[weekday]).join(',')}` : ''
  const end = endOf(expression, day, seconds, wall, true)
  if (end === null) return refused({ kind: 'not-a-time', said })
  if (end.until !== null && end.until < wallText(day, seconds)) return refused({ kind: 'never-happens', said })
  const every = interval === 1 ? '' : `;INTERVAL=${interval}`
  return {
    schedule: {
      kind: 'series',
      rule: `FREQ=${frequency}${every}${byDay}${end.text}`,
      start: wallText(day, seconds),
      timeZone: zone,
    },
    alternatives: [],
    problem: null,
  }
}

const MAX_TIMES_A_DAY = 96

/** The times of day of "every hour between 9 and 5". */
function windowTimes(repeat: RepeatPiece, { window }: Expression): number[] | null {
  if (window === undefined) return null
  const step = repeat.interval * (repeat.frequency === 'HOURLY' ? 3600 : 60)
  const from = window.from.open && window.from.seconds < 6 * 3600 ? window.from.seconds + 43200 : window.from.seconds
  const to = window.to.open && window.to.seconds <= from ? window.to.seconds + 43200 : window.to.seconds
  const times: number[] = []
  for (let at = from; at <= to && at < 86400; at += step) times.push(at)
  return times.length === 0 || times.length > MAX_TIMES_A_DAY ? null : times
}

function timesOf(repeat: RepeatPiece, expression: Expression, moment: Moment, half: 0 | 1): number[] | null {
  if (repeat.times !== undefined) return repeat.times
  const part = expression.part?.part ?? (repeat.parts?.length === 1 ? repeat.parts[0] : undefined)
  const said = expression.clock?.times ?? (expression.window === undefined ? undefined : [expression.window.from])
  const sort = (times: number[]): number[] => [...new Set(times)].sort((a, b) => a - b)
  if (said !== undefined) {
    const times: number[] = []
    // "mornings and evenings at 7" are two times
    const parts = part === undefined ? (repeat.parts ?? [undefined]) : [part]
    for (const { seconds, open } of said)
      for (const name of parts) {
        const time = name !== undefined ? clockInPart(seconds, open, name) : open ? halvesOn(seconds)[half] : seconds
        if (time === null) return null
        times.push(time % 86400)
      }
    return sort(times)
  }
  if (repeat.parts !== undefined && repeat.parts.length > 1) return sort(repeat.parts.map((name) => moment.parts[name]))
  const own = expression.part?.seconds
  if (own !== undefined) return [own]
  if (part !== undefined) return [moment.parts[part]]
  return [repeat.seconds ?? expression.starting?.seconds ?? moment.parts.day]
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
