import type { Instant } from '../../reminders/time.js'
import { addMonths, type DayNumber, type IsoWeekday, isoWeekday, mondayOf } from '../calendar/days.js'
import { instantOf } from '../calendar/zones.js'
import type { Period } from '../time-reading.js'
import type { Expression } from './expression.js'
import type { Moment } from './moment.js'
import { PART_WINDOW } from './parts.js'
import type { DayShape, Length, PartPiece } from './pieces.js'
import { isTooLong, resolve } from './resolve.js'

const HOUR_MS = 3_600_000
const DAY_SECONDS = 86_400

/** The days from the first to the last, whole. */
export const daysFrom = (first: DayNumber, last: DayNumber, { zone }: Moment): Period => ({
  from: instantOf(first, 0, zone),
  to: instantOf(last + 1, 0, zone),
})

const partOf = (day: DayNumber, { part }: PartPiece, { zone }: Moment): Period => {
  const [from, to] = PART_WINDOW[part]
  const end = part === 'night' || part === 'evening' ? DAY_SECONDS : to
  return { from: instantOf(day, from, zone), to: instantOf(day, end, zone), part }
}

/** "in 3 days" is that day; minutes and hours are a length as often as a moment, and no period. */
function offsetPeriod(length: Length, moment: Moment): Period | null {
  const { months, days } = length
  if ((months === 0 && days === 0) || isTooLong(length)) return null
  const day = addMonths(moment.today, months) + days
  return daysFrom(day, day, moment)
}

/** "tomorrow": the day that is meant; a weekday of today's name is next week's, as everywhere. */
function dayMeant({ day }: Expression, { today }: Moment): DayNumber {
  if (day === undefined) return today
  if (day.weeksAhead !== undefined) return mondayOf(today) + 7 * day.weeksAhead + isoWeekday(day.day) - 1
  return day.needsClockToday === true && day.day === today && day.roll !== null ? day.roll(day.day) : day.day
}

/** "from monday to wednesday": the next of each; null for days that do not follow each other, which are no stretch. */
function weekdayRange(weekdays: readonly IsoWeekday[], moment: Moment): Period | null {
  const [first, ...others] = weekdays
  if (first === undefined || others.length === 0) return null
  if (others.some((weekday, index) => weekday !== ((first + index) % 7) + 1)) return null
  const start = moment.today + ((first - moment.weekday + 7) % 7)
  return daysFrom(start, start + others.length, moment)
}

/** The time that words name when they ask what lies in it; null when they repeat or name none. */
export function periodOf(expression: Expression, moment: Moment): Period | null {
  const { problem, repeat, weekdays, stretch, offset, day, part, window, clock, shift } = expression
  if (problem !== undefined || repeat !== undefined || shift !== undefined) return null
  if (weekdays !== undefined) return weekdayRange(weekdays.weekdays, moment)
  if (stretch !== undefined) return daysFrom(stretch.first, stretch.last, moment)
  if (offset !== undefined) return offsetPeriod(offset.length, moment)
  const on = dayMeant(expression, moment)
  if (window !== undefined)
    return {
      from: instantOf(on, window.from.seconds, moment.zone),
      to: instantOf(on, window.to.seconds, moment.zone),
    }
  if (clock !== undefined) return hourFrom(expression, moment)
  if (part !== undefined) return partOf(on, part, moment)
  if (day === undefined) return null
  const { first, last } = day.stretch ?? stretchOf(on, day.shape)
  return daysFrom(first, last, moment)
}

function stretchOf(on: DayNumber, shape: DayShape): { first: DayNumber; last: DayNumber } {
  switch (shape.is) {
    case 'week':
      return { first: mondayOf(on), last: mondayOf(on) + 6 }
    case 'weekend':
      return { first: mondayOf(on) + 5, last: mondayOf(on) + 6 }
    default:
      return { first: on, last: on }
  }
}

/** "at 3 on friday": what comes in the hour from there. */
function hourFrom(expression: Expression, moment: Moment): Period | null {
  const { schedule } = resolve(expression, moment, '')
  return schedule?.kind === 'once' ? { from: schedule.at, to: schedule.at + HOUR_MS } : null
}

const FAR_MS = 200 * 366 * 24 * HOUR_MS

const isClock = ({ from, to }: Period): boolean => to - from <= HOUR_MS

const endOfDay = (at: Instant, { zone, now, today }: Moment): Instant => {
  // days differ from 24 hours by one at most
  const guess = today + Math.floor((at - now) / (24 * HOUR_MS))
  for (let day = guess - 1; ; day += 1) {
    const end = instantOf(day + 1, 0, zone)
    if (end > at) return end
  }
}

/** "after 5", to the end of that day; "after friday", for ever. */
export const afterThat = (period: Period, moment: Moment): Period =>
  isClock(period)
    ? { from: period.from, to: endOfDay(period.from, moment) }
    : { from: period.to, to: moment.now + FAR_MS }

export const fromThatOn = ({ from }: Period, { now }: Moment): Period => ({ from, to: now + FAR_MS })

/** "before noon", "before friday". */
export const beforeThat = ({ from }: Period, moment: Moment): Period => ({ from: Math.min(moment.now, from), to: from })

/** "until friday", its evening included. */
export const untilThat = (period: Period, { now }: Moment): Period => ({
  from: Math.min(now, period.from),
  to: isClock(period) ? period.from : period.to,
})

/** "from monday to wednesday" */
export const fromTo = (first: Period, last: Period): Period | null =>
  first.from < last.to ? { from: first.from, to: last.to } : null

export const comingHours = (hours: number, { now }: Moment): Period => ({ from: now, to: now + hours * HOUR_MS })

/** "in the next 3 days", today with them. */
export const comingDays = (days: number, moment: Moment): Period => ({
  from: moment.now,
  to: instantOf(moment.today + days + 1, 0, moment.zone),
})
