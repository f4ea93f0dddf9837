import { addMonths, civil, type DayNumber, dayNumber } from '../calendar/days.js'
import type { Ctx } from '../engine/row.js'
import { halvesOn } from '../time/clock-choice.js'
import { fixedDay } from '../time/day-piece.js'
import { isZeroLength } from '../time/length.js'
import { clockInPart } from '../time/parts.js'
import type { DayPiece, ExceptPiece, Length, Meaning, PartPiece } from '../time/pieces.js'
import { type DayOr, HOUR } from './basic.js'
import type { Clock } from './clock.js'
import { date } from './days.js'
import type { Period } from './period.js'

/** An open hour as the end of something: of a day late enough for a morning's, else in the afternoon; with no day the next one. */
function closing({ seconds, open }: Clock, withDay: boolean, now: number): number {
  if (!open) return seconds
  const morning = seconds % 43200
  // late in the evening both have gone by: the next one is in the morning
  const isNext = morning > now || morning + 43200 <= now
  return (withDay ? morning >= 8 * HOUR : isNext) ? morning : morning + 43200
}
/** As the beginning of something: on a day as any hour of it is read. */
const opening = (at: Clock, withDay: boolean, now: number): number =>
  at.open && withDay ? halvesOn(at)[0] : closing(at, withDay, now)

export interface Bound {
  day?: DayOr
  at?: Clock
  part?: PartPiece
  length?: Length
}
/** The hour of a bound; null where it is none of its part of the day ("tomorrow morning at 8", "9 this evening"). */
function hourOf({ day, at, part }: Bound, { moment }: Ctx, hour: typeof closing): number | null | undefined {
  if (at !== undefined)
    return part === undefined ? hour(at, day !== undefined, moment.seconds) : clockInPart(at, part.part)
  if (part !== undefined) return part.seconds ?? moment.parts[part.part]
  return day?.kind === 'day' ? day.seconds : undefined
}
const boundOf = (bound: Bound, ctx: Ctx, hour = closing): { day: DayNumber | null; seconds?: number } | null => {
  const { day, at, part, length } = bound
  const { moment } = ctx
  if (day !== undefined && day.kind !== 'day') return null
  // said on a monday, "from monday" is from the coming one
  const comes = day?.needsClockToday && day.day === moment.today && day.roll !== null ? day.roll(day.day) : day?.day
  if (at !== undefined && Number.isNaN(at.seconds)) return null
  if (length !== undefined)
    return length.months + length.days > 0 ? { day: addMonths(moment.today, length.months) + length.days } : null
  const seconds = hourOf(bound, ctx, hour)
  if (seconds === null) return null
  const isToday = at !== undefined && part?.today === true
  return { day: comes ?? (isToday ? moment.today : null), ...(seconds === undefined ? {} : { seconds }) }
}
export const until = (bound: Bound, ctx: Ctx): Meaning | null => {
  const of = boundOf(bound, ctx)
  return of === null ? null : { kind: 'until', ...of }
}
/** Of a week or month its first day: what is left of one that goes on counts, too. */
export const starting = (bound: Bound, ctx: Ctx): Meaning | null => {
  const of = boundOf(bound, ctx, opening)
  const first = bound.day?.kind === 'day' ? bound.day.stretch?.first : undefined
  const isOpen = bound.at?.open === true && bound.day !== undefined && bound.part === undefined
  return (
    of && { kind: 'starting', ...of, ...(first === undefined ? {} : { day: first }), ...(isOpen && { isOpen: true }) }
  )
}
export const count = ({ n }: { n: number }): Meaning | null =>
  n >= 1 && n <= 9999 ? { kind: 'count', count: n } : null
const isWholeDays = ({ months, days, seconds, businessDays }: Length): boolean =>
  seconds === 0 && !businessDays && Number.isInteger(months) && (months > 1 || days > 1)
/** "durante 4 semanas 14h": how long, and when. */
const isTwoThings = ({ months, days, seconds }: Length): boolean => (months > 0 || days >= 7) && seconds > 0
export const lasting = ({ length, daily = false }: { length: Length; daily?: boolean }): Meaning | null =>
  isZeroLength(length) || (daily && !isWholeDays(length)) || isTwoThings(length)
    ? null
    : { kind: 'lasting', length, ...(daily ? { isDaily: true } : {}) }
export type Excepted = {
  weekdays?: number[]
  days?: DayNumber[]
  months?: number[]
  next?: true
  publicHolidays?: true
}
/** "except the next one" */
export const exceptNext = (): Excepted => ({ next: true })
export const exceptDay = ({ day }: { day: DayOr }): Excepted | null => (day.kind === 'day' ? { days: [day.day] } : null)
/** "from 8 to 14 february" */
export const exceptDays = ({ day }: { day: DayOr }): Excepted | null =>
  day.kind === 'day' && day.stretch !== undefined ? exceptPeriod({ period: day.stretch }) : null
/** Each day of a week or month. */
export const exceptPeriod = ({
  period: { first, last },
}: {
  period: Pick<Period, 'first' | 'last'>
}): Excepted | null =>
  last - first > 30 ? null : { days: Array.from({ length: last - first + 1 }, (_, k) => first + k) }
export const excepts = ({ a, b }: { a: Excepted; b: Excepted }): Excepted => ({
  weekdays: [...(a.weekdays ?? []), ...(b.weekdays ?? [])],
  days: [...(a.days ?? []), ...(b.days ?? [])],
  months: [...(a.months ?? []), ...(b.months ?? [])],
  ...((a.next ?? b.next) && { next: true }),
  ...((a.publicHolidays ?? b.publicHolidays) && { publicHolidays: true }),
})
export const except = ({ of }: { of: Excepted }): ExceptPiece => ({
  kind: 'except',
  weekdays: of.weekdays ?? [],
  days: of.days ?? [],
  months: of.months ?? [],
  ...(of.next && { next: true }),
  ...(of.publicHolidays && { publicHolidays: true }),
})
export const publicHolidays = (): Excepted => ({ publicHolidays: true })
export const exceptPublicHolidays = (): ExceptPiece => except({ of: publicHolidays() })
export const exceptWeekdays = ({ weekdays }: { weekdays: number[] }): Excepted => ({ weekdays })
export const exceptMonths = ({ months }: { months: number[] }): Excepted => ({ months })
/** "from july 1 to july 10": the day it starts, each of them at a time of day; a repetition in front makes bounds of the two. */
export function dayRange({ a, b }: { a: DayOr; b: DayOr }): DayPiece | null {
  if (a.kind !== 'day' || b.kind !== 'day') return null
  return b.day <= a.day ? a : { ...a, stretch: { first: a.day, last: b.day }, isRange: true }
}
/** "may 4 to 8" */
export function monthDayRange({ month, a, b }: { month: number; a: number; b: number }, ctx: Ctx): DayPiece | null {
  const [first, last] = [a, b].map((d) => date({ month, d }, ctx)) as [DayOr, DayOr]
  return a < b ? dayRange({ a: first, b: last }) : null
}
/** "vom 1. bis 24. Dezember": both of the second one's month. */
export function dayRangeIn({ d, b }: { d: number; b: DayOr }): DayPiece | null {
  if (b.kind !== 'day') return null
  const { year, month } = civil(b.day)
  const a = fixedDay(dayNumber(year, month, d))
  return d < civil(b.day).day ? dayRange({ a, b }) : null
}
/** "desde mañana hasta el viernes": each day. */
export const stretchDays = ({ a, b }: { a: DayOr; b: DayOr }): Meaning | null =>
  a.kind === 'day' && b.kind === 'day' && b.day > a.day ? { kind: 'stretch', first: a.day, last: b.day } : null
/** "del 20 al 24": each day from the one to the other. */
export function stretchIn({ d, b }: { d: number; b: DayOr }): Meaning | null {
  const range = dayRangeIn({ d, b })
  return range?.stretch === undefined ? null : { kind: 'stretch', ...range.stretch }
}
export const yearPiece = ({ y }: { y: number }): Meaning => ({ kind: 'year', year: y })
export const untilBound = ({ bound }: { bound: Bound }, ctx: Ctx): Meaning | null => until(bound, ctx)
export const startingBound = ({ bound }: { bound: Bound }, ctx: Ctx): Meaning | null => starting(bound, ctx)
