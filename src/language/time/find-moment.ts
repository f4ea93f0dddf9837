import { type DayNumber, isoWeekday, mondayOf } from '../calendar/days.js'
import { instantOf, wallOf } from '../calendar/zones.js'
import type { Alternative } from '../time-reading.js'
import { halvesOn, nextOnFace, nextOnFaceOn } from './clock-choice.js'
import { type Expression, inHalf } from './expression.js'
import type { Moment } from './moment.js'
import { type ClockTime, clockInPart, PART_WINDOW } from './parts.js'
import type { DayPiece, PartPiece } from './pieces.js'

/** A wall time, and others that the words can mean. */
export interface Found {
  day: DayNumber
  seconds: number
  others: { day: DayNumber; seconds: number; why: Alternative['why'] }[]
}

export const zoneOf = (expression: Expression, moment: Moment): string => expression.zone?.zone ?? moment.zone

/** The wall time meant, without offsets and shifts. */
export function find(expression: Expression, moment: Moment): Found | 'ask' | 'unclear' {
  const { day } = expression
  const zone = zoneOf(expression, moment)
  if (day !== undefined) return findOnDay(expression, day, moment, zone)
  return findToday(expression, moment, zone)
}

export function clockOf(expression: Expression): ClockTime | undefined {
  return expression.clock?.times[0] ?? expression.window?.from
}

const partDefault = (part: PartPiece, moment: Moment): number => part.seconds ?? moment.parts[part.part]

/** Seconds since the day's midnight for a time of day on a day that is not today. */
export function secondsOn(expression: Expression, moment: Moment): TimeOfDay | 'none' | 'unclear' {
  const clock = clockOf(expression)
  const { part } = expression
  if (clock !== undefined && part !== undefined) {
    const seconds = clockInPart(clock, part.part)
    return seconds === null ? 'unclear' : { seconds, other: null }
  }
  if (clock !== undefined) {
    if (!clock.open) return { seconds: clock.seconds, other: null }
    const [seconds, other] = halvesOn(clock)
    return { seconds, other }
  }
  return part === undefined ? 'none' : { seconds: partDefault(part, moment), other: null }
}

interface TimeOfDay {
  seconds: number
  /** The other half of the day, where the words leave it open. */
  other: number | null
}

function findOnDay(said: Expression, day: DayPiece, moment: Moment, zone: string): Found | 'ask' | 'unclear' {
  const isEve = day.shape.is === 'holiday' && day.shape.id === 'new-years-eve'
  const expression = isEve ? inHalf(said, 'pm') : said
  const time = secondsOn(expression, moment)
  if (time === 'unclear') return 'unclear'
  const at =
    day.weeksAhead === undefined ? day.day : mondayOf(moment.today) + 7 * day.weeksAhead + isoWeekday(day.day) - 1
  if (time === 'none') return findUntimed(day, at, moment, zone)
  return findTimed(expression, day, at, timeOn(expression, day, at, time, moment, zone), moment, zone)
}

const otherDay = ({ other }: DayPiece, seconds: number): Found['others'] =>
  other === undefined ? [] : [{ day: other.day, seconds, why: other.why }]

/** A day alone, at the hour that days have; today that hour is asked for once it is gone. */
function findUntimed(day: DayPiece, dayAt: DayNumber, moment: Moment, zone: string): Found | 'ask' {
  const { is } = day.shape
  if (is === 'today') return 'ask'
  const seconds = day.seconds ?? moment.parts.day
  const isGone = instantOf(dayAt, seconds, zone) <= moment.now
  const isSkipped = dayAt === moment.today && (isGone || day.needsClockToday === true)
  if (isSkipped && day.seconds === undefined && ['fixed', 'month-day', 'holiday'].includes(is)) return 'ask'
  const at = (isSkipped || isGone) && day.roll !== null ? day.roll(dayAt) : dayAt
  return { day: at, seconds, others: otherDay(day, seconds) }
}

/** The time of day on that very day: today the next one that a clock face shows, or what is left of a part of it. */
function timeOn(
  expression: Expression,
  day: DayPiece,
  dayAt: DayNumber,
  time: TimeOfDay,
  moment: Moment,
  zone: string,
): TimeOfDay {
  const { part } = expression
  if (dayAt !== moment.today) return time
  const clock = clockOf(expression)
  if (clock === undefined) {
    const still = part !== undefined && day.roll === null ? stillInPart(part, moment) : null
    return { ...time, seconds: still ?? time.seconds }
  }
  if (!clock.open || part !== undefined || day.needsClockToday) return time
  const onFace = nextOnFaceOn(clock, dayAt, moment.now, zone)
  return onFace === null ? time : { seconds: onFace.chosen, other: onFace.other }
}

/** "today at midnight", "friday night at 12": the midnight that ends the day. */
const isTonight = ({ part }: Expression, day: DayPiece): boolean =>
  day.shape.is === 'today' || part?.part === 'night' || part?.part === 'evening'

function findTimed(
  expression: Expression,
  day: DayPiece,
  dayAt: DayNumber,
  time: TimeOfDay,
  moment: Moment,
  zone: string,
): Found {
  const others: Found['others'] = []
  // "friday at midnight" is the night that friday begins with; "today at midnight" the one that is coming
  const isMidnight = clockOf(expression) !== undefined && time.seconds === 86400 && !isTonight(expression, day)
  const seconds = isMidnight ? 0 : time.seconds
  if (isMidnight) others.push({ day: dayAt, seconds: 86400, why: 'after-midnight' })
  const at = day.roll !== null && instantOf(dayAt, seconds, zone) <= moment.now ? day.roll(dayAt) : dayAt
  if (time.other !== null)
    for (const each of new Set([dayAt, at])) others.push({ day: each, seconds: time.other, why: 'other-half-of-day' })
  return { day: at, seconds, others: [...others, ...otherDay(day, seconds)] }
}

/** A part of today that has begun but not ended: its default time, or the next full hour in it; null when it is over. */
function stillInPart(part: PartPiece, moment: Moment): number | null {
  const seconds = partDefault(part, moment)
  if (seconds > moment.seconds) return seconds
  const last = PART_WINDOW[part.part][1]
  const soon = (Math.floor((moment.seconds + 900) / 3600) + 1) * 3600
  if (soon <= last) return soon
  return moment.seconds + 900 <= last ? moment.seconds + 900 - ((moment.seconds + 900) % 60) : null
}

function findToday(expression: Expression, moment: Moment, zone: string): Found | 'ask' | 'unclear' {
  const here = zone === moment.zone ? { day: moment.today, seconds: moment.seconds } : wallOf(moment.now, zone)
  const clock = clockOf(expression)
  const { part } = expression
  if (part === undefined) return clock === undefined ? 'ask' : findClock(clock, here.day, moment, zone)
  const seconds = clock === undefined ? partDefault(part, moment) : clockInPart(clock, part.part)
  if (seconds === null) return 'unclear'
  const isAhead = instantOf(here.day, seconds, zone) > moment.now
  if (!isAhead && !part.today) return { day: here.day + 1, seconds, others: [] }
  if (clock === undefined)
    return { day: here.day, seconds: isAhead ? seconds : (stillInPart(part, moment) ?? seconds), others: [] }
  // said after midnight, "tonight at 1" is this very night
  const sooner = seconds >= 86400 && here.seconds < 5 * 3600 && instantOf(here.day - 1, seconds, zone) > moment.now
  return { day: sooner ? here.day - 1 : here.day, seconds, others: [] }
}

/** The next moment of a clock time. */
function findClock(clock: ClockTime, today: DayNumber, moment: Moment, zone: string): Found {
  const { seconds, open } = clock
  if (open) {
    const { chosen, other } = nextOnFace(clock, today, moment.now, zone)
    return { ...chosen, others: [{ ...other, why: 'other-half-of-day' }] }
  }
  const isAhead = instantOf(today, seconds, zone) > moment.now
  return { day: isAhead ? today : today + 1, seconds, others: [] }
}
