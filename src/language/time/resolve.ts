import type { Schedule } from '../../reminders/schedule.js'
import { addBusinessDays, addMonths, type DayNumber, isoWeekday, mondayOf } from '../calendar/days.js'
import { instantOf, wallOf } from '../calendar/zones.js'
import type { Alternative, Problem } from '../intent.js'
import { halvesOn, nextOnFace, nextOnFaceOn } from './clock-choice.js'
import { type Expression, isRepeating } from './expression.js'
import type { Moment } from './moment.js'
import { clockInPart, PART_WINDOW } from './parts.js'
import type { DayPiece, Length, PartPiece } from './pieces.js'
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

/** A wall time, and others that the words can mean. */
interface Found {
  day: DayNumber
  seconds: number
  others: { day: DayNumber; seconds: number; why: Alternative['why'] }[]
}

export function resolve(expression: Expression, moment: Moment, said: string): Resolved {
  if (expression.problem !== undefined) {
    const { problem } = expression.problem
    return refused('said' in problem && problem.said === '' ? { ...problem, said } : problem)
  }
  if (isRepeating(expression)) return resolveSeries(expression, moment, said)
  if (expression.offset !== undefined) return resolveOffset(expression, expression.offset.length, moment, said)
  if (expression.shift !== undefined) return resolveShift(expression, moment, said)
  const found = find(expression, moment)
  if (found === 'ask') return asked
  if (found === 'unclear') return refused({ kind: 'not-a-time', said })
  return finish(found, expression, moment, said)
}

const zoneOf = (expression: Expression, moment: Moment): string => expression.zone?.zone ?? moment.zone

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

/** The wall time meant, without offsets and shifts. */
function find(expression: Expression, moment: Moment): Found | 'ask' | 'unclear' {
  const { day } = expression
  const zone = zoneOf(expression, moment)
  if (day !== undefined) return findOnDay(expression, day, moment, zone)
  return findToday(expression, moment, zone)
}

function clockOf(expression: Expression): { seconds: number; open: boolean } | undefined {
  return expression.clock?.times[0] ?? expression.window?.from
}

const partDefault = (part: PartPiece, moment: Moment): number => part.seconds ?? moment.parts[part.part]

/** Seconds since the day's midnight for a time of day on a day that is not today. */
function secondsOn(
  expression: Expression,
  moment: Moment,
): { seconds: number; other: number | null } | 'none' | 'unclear' {
  const clock = clockOf(expression)
  const { part } = expression
  if (clock !== undefined && part !== undefined) {
    const seconds = clockInPart(clock.seconds, clock.open, part.part)
    return seconds === null ? 'unclear' : { seconds, other: null }
  }
  if (clock !== undefined) {
    if (!clock.open) return { seconds: clock.seconds, other: null }
    const [seconds, other] = halvesOn(clock.seconds)
    return { seconds, other }
  }
  return part === undefined ? 'none' : { seconds: partDefault(part, moment), other: null }
}

function findOnDay(expression: Expression, day: DayPiece, moment: Moment, zone: string): Found | 'ask' | 'unclear' {
  const time = secondsOn(expression, moment)
  if (time === 'unclear') return 'unclear'
  const dayAt =
    day.weeksAhead === undefined ? day.day : mondayOf(moment.today) + 7 * day.weeksAhead + isoWeekday(day.day) - 1
  const others: Found['others'] = []
  if (time === 'none') {
    if (day.shape.is === 'today') return 'ask'
    const seconds = day.seconds ?? moment.parts.day
    let at = dayAt
    const gone = instantOf(at, seconds, zone) <= moment.now
    if (at === moment.today && (gone || day.needsClockToday)) {
      const asksToday = day.shape.is === 'fixed' || day.shape.is === 'month-day' || day.shape.is === 'holiday'
      if (asksToday && day.seconds === undefined) return 'ask'
      if (day.roll !== null) at = day.roll(at)
    } else if (gone && day.roll !== null) at = day.roll(at)
    if (day.other !== undefined) others.push({ day: day.other.day, seconds, why: day.other.why })
    return { day: at, seconds, others }
  }
  let { seconds, other } = time
  const clock = clockOf(expression)
  if (clock?.open && expression.part === undefined && dayAt === moment.today && !day.needsClockToday) {
    const onFace = nextOnFaceOn(clock.seconds, dayAt, moment.now, zone)
    if (onFace !== null) {
      seconds = onFace.chosen
      other = onFace.other
    }
  }
  // "friday at midnight" is the night that friday begins with; "today at midnight" the one that is coming
  if (clock !== undefined && seconds === 86400 && day.shape.is !== 'today') {
    seconds = 0
    others.push({ day: dayAt, seconds: 86400, why: 'after-midnight' })
  }
  let at = dayAt
  if (expression.clock === undefined && expression.window === undefined && at === moment.today && day.roll === null) {
    const still = stillInPart(expression.part as PartPiece, moment)
    if (still !== null) seconds = still
  }
  if (instantOf(at, seconds, zone) <= moment.now && day.roll !== null) {
    if (other !== null) others.push({ day: at, seconds: other, why: 'other-half-of-day' })
    at = day.roll(at)
  }
  if (other !== null) others.push({ day: at, seconds: other, why: 'other-half-of-day' })
  if (day.other !== undefined) others.push({ day: day.other.day, seconds, why: day.other.why })
  return { day: at, seconds, others }
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
  if (clock !== undefined && part === undefined) {
    if (clock.open) {
      const { chosen, other } = nextOnFace(clock.seconds, here.day, moment.now, zone)
      return { ...chosen, others: [{ ...other, why: 'other-half-of-day' }] }
    }
    const ahead = instantOf(here.day, clock.seconds, zone) > moment.now
    return { day: ahead ? here.day : here.day + 1, seconds: clock.seconds, others: [] }
  }
  if (part === undefined) return 'ask'
  if (clock !== undefined) {
    const seconds = clockInPart(clock.seconds, clock.open, part.part)
    if (seconds === null) return 'unclear'
    const ahead = instantOf(here.day, seconds, zone) > moment.now
    if (ahead || part.today) {
      // said after midnight, "tonight at 1" is this very night
      const sooner = seconds >= 86400 && here.seconds < 5 * 3600 && instantOf(here.day - 1, seconds, zone) > moment.now
      return { day: sooner ? here.day - 1 : here.day, seconds, others: [] }
    }
    return { day: here.day + 1, seconds, others: [] }
  }
  const seconds = partDefault(part, moment)
  if (instantOf(here.day, seconds, zone) > moment.now) return { day: here.day, seconds, others: [] }
  if (part.today) return { day: here.day, seconds: stillInPart(part, moment) ?? seconds, others: [] }
  return { day: here.day + 1, seconds, others: [] }
}

/** `day` moved by the calendar part of a length. */
function moved(day: DayNumber, length: Length, sign: 1 | -1): DayNumber {
  const after = addMonths(day, sign * length.months) + sign * length.days
  return length.businessDays === undefined ? after : addBusinessDays(after, sign * length.businessDays)
}

function isTooLong({ months, days, seconds, businessDays = 0 }: Length): boolean {
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
  const { shift, ...base } = expression
  if (shift === undefined) return asked
  const { length, sign, weekday } = shift
  if (isTooLong(length)) return refused({ kind: 'too-far', said })
  const zone = zoneOf(expression, moment)
  const { day } = base
  const timed = clockOf(base) !== undefined || base.part !== undefined
  const exact = length.seconds !== 0
  if (day !== undefined && !exact) {
    const move = (from: DayNumber): DayNumber => {
      if (weekday === undefined) return moved(from, length, sign)
      const step = (isoWeekday(from) - weekday + 7) % 7
      return sign > 0 ? from + (step === 0 ? 7 : 7 - step) : from - (step === 0 ? 7 : step)
    }
    let at = day.day
    if (day.needsClockToday && at === moment.today && day.roll !== null && !timed) at = day.roll(at)
    const time = secondsOn(base, moment)
    if (time === 'unclear') return refused({ kind: 'not-a-time', said })
    const seconds = time === 'none' ? moment.parts[shift.part ?? 'day'] : time.seconds
    for (let k = 0; k < 2 && day.roll !== null && instantOf(move(at), seconds, zone) <= moment.now; k += 1)
      at = day.roll(at)
    const others: Found['others'] =
      time === 'none' || time.other === null ? [] : [{ day: move(at), seconds: time.other, why: 'other-half-of-day' }]
    return finish({ day: move(at), seconds, others }, base, moment, said)
  }
  const found = timed ? find(base, moment) : day === undefined ? 'ask' : { day: day.day, seconds: 0, others: [] }
  if (found === 'ask') return asked
  if (found === 'unclear') return refused({ kind: 'not-a-time', said })
  const from = instantOf(moved(found.day, { ...length, seconds: 0 }, sign), found.seconds, zone)
  return ahead(from + sign * length.seconds * 1000, moment)
}
