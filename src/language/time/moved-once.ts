import type { Once } from '../../reminders/schedule.js'
import type { Instant } from '../../reminders/time.js'
import { civil, type DayNumber, dayNumber, daysInMonth, isoWeekday, mondayOf } from '../calendar/days.js'
import { instantOf, wallOf } from '../calendar/zones.js'
import type { Alternative, NewTime, Timed } from '../time-reading.js'
import { halvesOn } from './clock-choice.js'
import type { Expression } from './expression.js'
import type { Moment } from './moment.js'
import { clockInPart, PART_WINDOW } from './parts.js'
import type { ClockPiece, DayPiece, PartPiece } from './pieces.js'
import { resolve } from './resolve.js'

/** The time of one moment changed by words that name one moment. */
export function movedOnce(was: Timed, said: Expression, moment: Moment, words: string): NewTime {
  const old = wallOf(was.at, moment.zone)
  const { day, offset, shift } = said
  const isTimeSaid = said.clock !== undefined || said.part !== undefined || said.window !== undefined
  if (offset !== undefined || shift !== undefined) {
    const isExact = (offset ?? shift)?.length.seconds !== 0
    return resolve(isExact || isTimeSaid ? said : { ...said, clock: closed(old.seconds) }, moment, words)
  }
  if (day === undefined && was.hasCome) return resolve(said, moment, words)
  const named = day === undefined ? keptDay(said, old.day, moment) : sameDayOf(day, old.day)
  // "Friday" is today only when a time is said with it.
  const isToday = named.day === moment.today && named.needsClockToday === true && !isTimeSaid
  const onDay = isToday ? rolled(named) : named
  const timed = withTime({ ...said, day: onDay }, old.seconds, isTimeSaid || day?.seconds !== undefined)
  const found = resolve(timed.said, moment, words)
  const next =
    stays(found, was) && onDay.roll !== null ? resolve({ ...timed.said, day: rolled(onDay) }, moment, words) : found
  return withOtherHalf(next, timed.other, moment)
}

/** The day it was on; "tonight" is today's. */
const keptDay = ({ part }: Expression, old: DayNumber, { today }: Moment): DayPiece =>
  fixed(part?.today === true ? today : old)

const stays = ({ schedule }: NewTime, { at }: Timed): boolean => schedule?.kind === 'once' && schedule.at === at

const rolled = (day: DayPiece): DayPiece => ({ ...day, day: day.roll?.(day.day) ?? day.day, needsClockToday: false })

const fixed = (day: DayNumber): DayPiece => ({ kind: 'day', day, roll: null, shape: { is: 'fixed' } })

/** Times of day that are said as exactly as a digital clock shows them. */
export const closed = (...times: number[]): ClockPiece => ({
  kind: 'clock',
  times: times.map((seconds) => ({ seconds, open: false })),
})

/** "Next week" is the same day of it, "next month" the same date. */
function sameDayOf(day: DayPiece, old: DayNumber): DayPiece {
  const { shape, stretch } = day
  if (shape.is === 'day-of-month') return dateInMonthOf(day, shape.day, old)
  const start = stretch?.first ?? day.day
  const length = stretch === undefined || start !== day.day ? 1 : stretch.last - stretch.first + 1
  if (shape.is === 'week' || length === 7) return fixed(mondayOf(start) + isoWeekday(old) - 1)
  if (shape.is !== 'month' && (length < 28 || length > 31)) return day
  const { year, month } = civil(start)
  return fixed(dayNumber(year, month, Math.min(civil(old).day, daysInMonth(year, month))))
}

/** "The 3rd" of what comes in march is the 3rd of march. */
function dateInMonthOf(coming: DayPiece, date: number, old: DayNumber): DayPiece {
  const { year, month } = civil(old)
  if (date > daysInMonth(year, month)) return coming
  const day = dayNumber(year, month, date)
  return day > coming.day ? fixed(day) : coming
}

/** The expression with one time of day: what was said of it, else the one that there was. `other`: the other half of the day. */
function withTime(said: Expression, old: number, isSaid: boolean): { said: Expression; other: number | null } {
  if (!isSaid) return { said: { ...said, clock: closed(old) }, other: null }
  const { clock, part } = said
  const first = clock?.times[0]
  if (first?.open && part === undefined) {
    const [seconds, other] = nearerHalf(first.seconds, old)
    return { said: { ...said, clock: closed(seconds) }, other }
  }
  const kept = clock === undefined && part !== undefined ? withinPart(part, old) : null
  return { said: kept === null ? said : { ...said, clock: closed(kept), part: undefined }, other: null }
}

const HALF = 43_200
const SMALL_HOURS = 6 * 3_600
/** Ten in the morning is no ten "in the evening": nobody means to be reminded so late who does not say it. */
const LATE = 21 * 3_600
/** Nearer by so much is plainly meant. */
const PLAINLY = 3 * 3_600

/**
 * Of a clock face both halves of the day, the likelier first: the one that is plainly nearer to the time that it had, else
 * the usual one; by day never one in the night.
 */
export function nearerHalf(seconds: number, old: number): [number, number] {
  const [usual, other] = halvesOn({ seconds, open: true })
  const isNight = (time: number): boolean => time < SMALL_HOURS && old >= SMALL_HOURS
  const isNearer = Math.abs(usual - old) - Math.abs(other - old) >= PLAINLY
  return isNearer && !isNight(other) ? [other, usual] : [usual, other]
}

/** "In the evening" keeps a time that lies in it, and makes 19:00 of 7:00; null: its usual time. */
function withinPart(part: PartPiece, old: number): number | null {
  if (part.seconds !== undefined) return null
  const [from, to] = PART_WINDOW[part.part]
  const isIn = (seconds: number): boolean => seconds >= from && seconds <= to
  if (isIn(old)) return old
  const face = clockInPart({ seconds: old % HALF, open: true }, part.part)
  return face !== null && isIn(face) && (face <= LATE || part.part === 'night') ? face : null
}

/** Offers the other half of the day where it lies ahead; takes it where only that does. */
function withOtherHalf(found: NewTime, other: number | null, moment: Moment): NewTime {
  if (other === null) return found
  const past = found.problem?.kind === 'already-past' ? found.problem.at : null
  const at = found.schedule?.kind === 'once' ? found.schedule.at : past
  if (at === null) return found
  const schedule: Once = { kind: 'once', at: atTime(at, other, moment), timeZone: moment.zone }
  if (schedule.at <= moment.now) return found
  if (past !== null) return { schedule, alternatives: [], problem: null }
  const alternative: Alternative = { schedule, why: 'other-half-of-day' }
  return { ...found, alternatives: [alternative, ...found.alternatives] }
}

const atTime = (at: Instant, seconds: number, { zone }: Moment): Instant =>
  instantOf(wallOf(at, zone).day, seconds, zone)
