import type { Ctx } from '../engine/row.js'
import { fixedDay } from '../time/day-piece.js'
import { clockInPart, type PartName } from '../time/parts.js'
import type { DayPiece, PartPiece } from '../time/pieces.js'
import { DAY, type DayOr, HOUR, unclear } from './basic.js'
import type { Clock } from './clock.js'
import { laterOn, type Period } from './period.js'
import { whole } from './periods.js'

type Shade = 'early' | 'middle' | 'late'
const SHADES: Record<Shade, Record<PartName, number>> = {
  early: { morning: 7, noon: 11, afternoon: 13, evening: 17, night: 19 },
  middle: { morning: 10, noon: 12, afternoon: 15, evening: 19, night: 21 },
  late: { morning: 11, noon: 13, afternoon: 17, evening: 21, night: 22 },
}
export function part({
  part: name,
  hour,
  shade,
  today,
}: {
  part: PartName
  hour?: number
  shade?: Shade
  today?: boolean
}): PartPiece {
  const seconds = shade !== undefined ? SHADES[shade][name] * HOUR : hour === undefined ? undefined : hour * HOUR
  return { kind: 'part', part: name, ...(today ? { today } : {}), ...(seconds === undefined ? {} : { seconds }) }
}
export const shadedPart = ({ part: piece, shade }: { part: PartPiece; shade: Shade }): PartPiece => ({
  ...piece,
  seconds: SHADES[shade][piece.part] * HOUR,
})
export const todays = ({ part: piece }: { part: PartPiece }): PartPiece => ({ ...piece, today: true })
export const endOfDay = (_: unknown, { moment }: Ctx): PartPiece => ({
  kind: 'part',
  part: 'afternoon',
  seconds: moment.parts.endOfDay,
})
export const firstThing = ({ today }: { today?: boolean }, { moment }: Ctx): PartPiece => ({
  kind: 'part',
  part: 'morning',
  ...(today === true ? { today } : {}),
  seconds: moment.parts.morning,
})
const SINGLE_DAY = new Set(['fixed', 'today', 'weekday', 'month-day', 'day-of-month'])
/** "early tomorrow", "late friday". */
export const shadedDay = ({ day, shade }: { day: DayOr; shade: Shade }): DayPiece | null =>
  day.kind !== 'day' || !SINGLE_DAY.has(day.shape.is) || day.stretch !== undefined
    ? null
    : { ...day, seconds: (shade === 'late' ? 20 : SHADES[shade].morning) * HOUR }
/** "late sunday night" */
export const shadedDayPart = ({
  day,
  shade,
  part: name,
}: {
  day: DayOr
  shade: Shade
  part: PartName
}): DayPiece | null => (day.kind !== 'day' ? null : { ...day, seconds: SHADES[shade][name] * HOUR })
/** "in the night from saturday to sunday at 3:15": which of the two days the hour is of. */
export function nightAt({ a, b, at, part: name }: { a: DayOr; b: DayOr; at: Clock; part: PartName }): DayPiece | null {
  if (a.kind !== 'day' || b.kind !== 'day' || (b.day - a.day - 1) % 7 !== 0) return null
  const seconds = clockInPart(at, name)
  if (seconds === null) return null
  const day = a.day + (name === 'morning' ? 1 : 0) + Math.floor(seconds / DAY)
  return fixedDay(day, { seconds: seconds % DAY })
}
export const endOfThat = ({ day }: { day: DayOr }, { moment }: Ctx): DayPiece | null =>
  day.kind !== 'day' || !SINGLE_DAY.has(day.shape.is) || day.stretch !== undefined
    ? null
    : { ...day, shape: day.shape.is === 'today' ? { is: 'fixed' } : day.shape, seconds: moment.parts.endOfDay }
/** "later today": a few hours from now. */
export function laterToday(_: unknown, { moment }: Ctx): DayPiece {
  return fixedDay(moment.today, { seconds: laterOn(moment) })
}
/** "sometime this weekend": a stretch of a week at most is as good as said; of a longer one the day has to be asked for. */
export function sometimeOn({ day }: { day: DayOr }, ctx: Ctx): DayOr {
  if (day.kind !== 'day') return day
  if (day.shape.is === 'today') return laterToday(null, ctx)
  return day.stretch !== undefined && day.stretch.last - day.stretch.first >= 7 ? unclear(null, ctx) : day
}
/** "next week sometime" */
export const sometimeIn = (of: { period: Period }, ctx: Ctx): DayOr => sometimeOn({ day: whole(of, ctx) }, ctx)
/** "at quarter past": the next such minute of an hour. */
export function nextMinute({ n, sign = 1 }: { n: number; sign?: number }, { moment }: Ctx): DayPiece | null {
  const minute = sign > 0 ? n : 60 - n
  if (minute < 1 || minute > 59) return null
  const since = moment.seconds % HOUR
  const seconds = moment.seconds - since + (minute * 60 > since ? 0 : HOUR) + minute * 60
  const [day, at] = seconds < DAY ? [moment.today, seconds] : [moment.today + 1, seconds - DAY]
  return fixedDay(day, { seconds: at, isOfHour: true })
}
/** A part of the day that says when by itself: "tonight", "late in the evening". */
export const settledPart = ({ part: piece }: { part: PartPiece }): PartPiece | null =>
  piece.today === true || piece.seconds !== undefined ? piece : null
/** "at the top of the hour": the next full one. */
export function topOfHour(_: unknown, { moment }: Ctx): DayPiece {
  const seconds = moment.seconds - (moment.seconds % HOUR) + HOUR
  return seconds < DAY ? fixedDay(moment.today, { seconds }) : fixedDay(moment.today + 1, { seconds: seconds - DAY })
}
