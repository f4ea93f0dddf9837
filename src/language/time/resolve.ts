import type { Schedule } from '../../reminders/schedule.js'
import { addBusinessDays, addMonths, type DayNumber, isoWeekday } from '../calendar/days.js'
import { instantOf, wallOf } from '../calendar/zones.js'
import type { Alternative, Problem } from '../time-reading.js'
import { inOrder } from './clock-choice.js'
import { comingDate } from './day-piece.js'
import { type Expression, isRepeating } from './expression.js'
import { clockOf, type Found, find, secondsOn, zoneOf } from './find-moment.js'
import type { Moment } from './moment.js'
import type { DayPiece, Length, ShiftPiece } from './pieces.js'
import { every } from './repeat.js'
import { resolveSeries } from './series.js'

/** What an expression comes to. No schedule and no problem: the time of day is still to be asked for. */
export interface Resolved {
  schedule: Schedule | null
  alternatives: Alternative[]
  problem: Problem | null
}

const DAY_MS = 86_400_000
const MAX_YEARS = 100
const MAX_DAYS = MAX_YEARS * 366

const asked: Resolved = { schedule: null, alternatives: [], problem: null }

const refused = (problem: Problem): Resolved => ({ schedule: null, alternatives: [], problem })

export function resolve(expression: Expression, moment: Moment, said: string): Resolved {
  if (expression.problem !== undefined) {
    const { problem } = expression.problem
    const isWhole = problem.kind === 'not-a-time' || ('said' in problem && problem.said === '')
    return refused(isWhole ? { ...problem, said } : problem)
  }
  if (isRepeating(expression)) return resolveSeries(expression, moment, said)
  if (isOnEachDay(expression)) return resolveSeries(eachDay(expression), moment, said)
  if ((expression.clock?.times.length ?? 0) > 1) return resolveSeries(onOneDay(expression, moment), moment, said)
  if (expression.offset !== undefined) return resolveOffset(expression, expression.offset.length, moment, said)
  if (expression.shift !== undefined) return resolveShift(expression, moment, said)
  if (isMissingLeapDay(expression, moment)) return refused({ kind: 'impossible-date', said })
  const found = find(expression, moment)
  if (found === 'ask') return asked
  if (found === 'unclear') return refused({ kind: 'not-a-time', said })
  return finish(found, expression, moment, said)
}

/** "from may 4 to 8 at 7:50" */
const isOnEachDay = ({ day, clock, part, shift }: Expression): boolean =>
  day?.isRange === true && shift === undefined && (clock !== undefined || part !== undefined)

function eachDay({ day, ...rest }: Expression): Expression {
  return day?.stretch === undefined ? rest : { ...rest, stretch: { kind: 'stretch', ...day.stretch } }
}

/** "february 29" without a year, where the coming february has none: whether the 28th or a later year is meant is asked. */
const isMissingLeapDay = ({ day }: Expression, moment: Moment): boolean =>
  day?.shape.is === 'month-day' &&
  day.shape.month === 2 &&
  day.shape.day === 29 &&
  day.day > comingDate(moment, 2, 28).day + 1

/** "tomorrow at 9, 12 and 15": several times of one day, each once. */
function onOneDay(expression: Expression, moment: Moment): Expression {
  const { day: piece, ...rest } = expression
  const day = piece?.day ?? moment.today
  const stretch = { kind: 'stretch' as const, first: day, last: day }
  const { clock, part } = rest
  const earliest = day === moment.today ? moment.seconds : 0
  const order = clock === undefined || part !== undefined ? null : inOrder(clock.times, earliest)
  const times = order?.map((seconds) => ({ seconds, open: false }))
  return { ...rest, repeat: every('DAILY'), stretch, ...(times && { clock: { kind: 'clock', times } }) }
}

const once = (at: number, moment: Moment): Schedule => ({ kind: 'once', at, timeZone: moment.zone })

function finish(found: Found, expression: Expression, moment: Moment, said: string): Resolved {
  if (Math.abs(found.day - moment.today) > MAX_DAYS) return tooFarOrPast(found.day, moment, said)
  const zone = zoneOf(expression, moment)
  const at = instantOf(found.day, found.seconds, zone)
  if (at <= moment.now) return refused(alreadyPast(at, found, moment, zone))
  const alternatives: Alternative[] = []
  for (const other of found.others) {
    const moved = instantOf(other.day, other.seconds, zone)
    const known = moved === at || alternatives.some(({ schedule }) => schedule.kind === 'once' && schedule.at === moved)
    if (moved > moment.now && !known) alternatives.push({ schedule: once(moved, moment), why: other.why })
  }
  return { schedule: once(at, moment), alternatives: alternatives.slice(0, 3), problem: null }
}

const tooFarOrPast = (day: DayNumber, moment: Moment, said: string): Resolved =>
  refused(
    day > moment.today
      ? { kind: 'too-far', said }
      : { kind: 'already-past', at: moment.now + (day - moment.today) * DAY_MS },
  )

/** The same time of day on the next day that has it still ahead, as an offer. */
function alreadyPast(at: number, found: { seconds: number }, moment: Moment, zone: string): Problem {
  const today = wallOf(moment.now, zone).day
  const seconds = found.seconds % 86400
  const soon = instantOf(today, seconds, zone)
  const offer = soon > moment.now ? soon : instantOf(today + 1, seconds, zone)
  return { kind: 'already-past', at, offer: once(offer, moment) }
}

/** `day` moved by the calendar part of a length. */
function moved(day: DayNumber, length: Length, sign: 1 | -1): DayNumber {
  const after = addMonths(day, sign * length.months) + sign * length.days
  return length.businessDays === undefined ? after : addBusinessDays(after, sign * length.businessDays)
}

/** Further than a reminder can be promised. */
export function isTooLong({ months, days, seconds, businessDays = 0 }: Length): boolean {
  const total =
    Math.abs(months) / 12 + Math.abs(days) / 365 + Math.abs(seconds) / 86400 / 365 + Math.abs(businessDays) / 250
  return !(total <= MAX_YEARS)
}

function resolveOffset(expression: Expression, length: Length, moment: Moment, said: string): Resolved {
  if (isTooLong(length)) {
    const back = length.months < 0 || length.days < 0 || length.seconds < 0
    return refused(back ? { kind: 'already-past', at: moment.now } : { kind: 'too-far', said })
  }
  const exact = length.months === 0 && length.days === 0 && !length.businessDays
  if (exact) return ahead(moment.now + length.seconds * 1000, moment)
  const day = moved(moment.today, length, 1)
  const time = secondsOn(expression, moment)
  if (time === 'unclear') return refused({ kind: 'not-a-time', said })
  if (time === 'none') {
    // keeps the wall time, also across a clock change
    const at = instantOf(day, moment.seconds, moment.zone) + (moment.now % 1000) + length.seconds * 1000
    return ahead(at, moment)
  }
  const others: Found['others'] = time.other === null ? [] : [{ day, seconds: time.other, why: 'other-half-of-day' }]
  return finish({ day, seconds: time.seconds, others }, expression, moment, said)
}

const ahead = (at: number, moment: Moment): Resolved =>
  at > moment.now
    ? { schedule: once(at, moment), alternatives: [], problem: null }
    : refused({ kind: 'already-past', at })

/** Before or after something: found first, then moved from there. */
function resolveShift(expression: Expression, moment: Moment, said: string): Resolved {
  const { shift, ...told } = expression
  if (shift === undefined) return asked
  const { length, sign, part } = shift
  // "the night before christmas at 8" is at 8 of that night
  const base: Expression = part === undefined ? told : { part: { kind: 'part', part }, ...told }
  if (isTooLong(length)) return refused({ kind: 'too-far', said })
  const { day } = base
  if (day !== undefined && length.seconds === 0) return resolveDayShift(base, day, shift, moment, said)
  const timed = isTimed(base)
  // "the day before at 6": of which day is not said
  if (day === undefined && length.seconds === 0) return refused({ kind: 'not-a-time', said })
  const found = timed ? find(base, moment) : day === undefined ? 'ask' : { day: day.day, seconds: 0, others: [] }
  if (found === 'ask') return asked
  if (found === 'unclear') return refused({ kind: 'not-a-time', said })
  const from = instantOf(moved(found.day, { ...length, seconds: 0 }, sign), found.seconds, zoneOf(base, moment))
  return ahead(from + sign * length.seconds * 1000, moment)
}

const isTimed = (expression: Expression): boolean => clockOf(expression) !== undefined || expression.part !== undefined

/** Whole days before or after a day, or the weekday next to it. */
function resolveDayShift(
  base: Expression,
  day: DayPiece,
  { length, sign, weekday, part }: ShiftPiece,
  moment: Moment,
  said: string,
): Resolved {
  const zone = zoneOf(base, moment)
  const own = secondsOn(base, moment)
  // "the evening before the flight at 6 am": the hour is the flight's
  const time = own === 'unclear' && part !== undefined ? secondsOn({ ...base, clock: undefined }, moment) : own
  if (time === 'unclear') return refused({ kind: 'not-a-time', said })
  const { seconds, other } = time === 'none' ? { seconds: moment.parts.day, other: null } : time
  const move = (from: DayNumber): DayNumber =>
    weekday === undefined ? moved(from, length, sign) : weekdayBeside(from, weekday, sign)
  let at = day.day
  if (day.needsClockToday && at === moment.today && day.roll !== null && !isTimed(base)) at = day.roll(at)
  for (let k = 0; k < 2 && day.roll !== null && instantOf(move(at), seconds, zone) <= moment.now; k += 1)
    at = day.roll(at)
  const others: Found['others'] = other === null ? [] : [{ day: move(at), seconds: other, why: 'other-half-of-day' }]
  return finish({ day: move(at), seconds, others }, base, moment, said)
}

/** The nearest such weekday before or after a day, never the day itself. */
function weekdayBeside(day: DayNumber, weekday: number, sign: 1 | -1): DayNumber {
  const step = (isoWeekday(day) - weekday + 7) % 7
  return sign > 0 ? day + 7 - step : day - (step || 7)
}
