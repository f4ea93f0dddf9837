import type { IsoWeekday } from '../calendar/days.js'
import { fixedDateOf, type HolidayId } from '../calendar/holidays.js'
import type { Ctx } from '../engine/row.js'
import { lengthOf, type Unit } from '../time/length.js'
import type { PartName } from '../time/parts.js'
import type { Frequency, Length, Meaning, PartPiece, ProblemPiece, RepeatPiece } from '../time/pieces.js'
import {
  byLength,
  every as everyOf,
  type MonthPart,
  problem,
  quarterly as quarterlyOn,
  unclear as unclearOf,
} from '../time/repeat.js'
import { type DayOr, HOUR, said } from './basic.js'
import { MAX_LIST } from './clock.js'

const UNIT_REPEATS: Partial<Record<Unit, [Frequency, number]>> = {
  minute: ['MINUTELY', 1],
  hour: ['HOURLY', 1],
  day: ['DAILY', 1],
  week: ['WEEKLY', 1],
  fortnight: ['WEEKLY', 2],
  month: ['MONTHLY', 1],
  quarter: ['MONTHLY', 3],
  year: ['YEARLY', 1],
  decade: ['YEARLY', 10],
}
/** "always | at 7": daily, where nothing else says how often. */
export const always = (): RepeatPiece => everyOf('DAILY', 1, { isAlways: true })
/** Every `n` units. */
export function everyUnit({ unit, n = 1 }: { unit: Unit; n?: number }, ctx: Ctx): RepeatPiece | ProblemPiece | null {
  if (n <= 0) return problem('not-positive', said(ctx))
  if (unit === 'second' && n < 60) return problem('too-often', said(ctx))
  if (unit === 'night') return everyOf('DAILY', n, { parts: ['night'] })
  if (unit === 'weekend') return everyOf('WEEKLY', n, { weekdays: [6] })
  if (unit === 'business-day')
    return n === 1 ? everyOf('WEEKLY', 1, { weekdays: ctx.moment.workDays }) : everyOf('WEEKLY', 1, { workdayStep: n })
  if (unit === 'day' && n % 7 === 0) return everyOf('WEEKLY', n / 7)
  const known = UNIT_REPEATS[unit]
  const isQuarterly = unit === 'quarter' && n === 1
  return known === undefined ? null : everyOf(known[0], known[1] * n, isQuarterly ? { isQuarterly } : {})
}
export const everyLength = ({ length }: { length: Length }, ctx: Ctx): RepeatPiece | ProblemPiece | null =>
  byLength(length, said(ctx))
export const everyWeekday = ({ weekdays, n = 1 }: { weekdays: IsoWeekday[]; n?: number }): RepeatPiece =>
  everyOf('WEEKLY', n, { weekdays })
export const everyPart = ({ parts, n = 1 }: { parts: PartPiece | PartPiece[]; n?: number }): RepeatPiece => {
  const all = [parts].flat()
  return everyOf(
    'DAILY',
    n,
    all.length === 1 && all[0]?.seconds !== undefined
      ? { seconds: all[0].seconds }
      : { parts: all.map(({ part: name }) => name) },
  )
}
export const everyHourOf = (hour: number) => (): RepeatPiece => everyOf('DAILY', 1, { seconds: hour * HOUR })
export const monthDays = ({ days }: { days: number[] }): MonthPart | null =>
  days.every((d) => d !== 0 && d <= 31) ? { monthDays: days } : null
export const nths = ({ days, weekday }: { days: number[]; weekday: IsoWeekday }): MonthPart | null =>
  days.every((n) => n <= 5) ? { nth: days.map((n) => ({ n, weekday })) } : null
export const workdayOf = ({ n }: { n: number }): MonthPart => ({ businessDay: n })
export const monthly = ({ on, n = 1 }: { on: MonthPart; n?: number }): RepeatPiece => everyOf('MONTHLY', n, on)
export const yearly = ({ on, months, n = 1 }: { on?: MonthPart; months?: number[]; n?: number }): RepeatPiece =>
  everyOf('YEARLY', n, { ...on, ...(months === undefined ? {} : { months }) })
export const quarterly = ({ on }: { on: MonthPart }): RepeatPiece => quarterlyOn(on)
/** "every first monday" is the month's; "every second tuesday" every other one, which may be the month's. */
export function everyNth({ n, weekday }: { n: number; weekday: IsoWeekday }): RepeatPiece | null {
  if (n > 5) return null
  const ofMonth = everyOf('MONTHLY', 1, { nth: [{ n, weekday }] })
  const byWeeks = everyOf('WEEKLY', n, { weekdays: [weekday] })
  if (n < 2 || n > 4) return ofMonth
  return n === 2 ? { ...byWeeks, other: ofMonth } : { ...ofMonth, other: byWeeks }
}
export interface MonthDay {
  month: number
  d: number
}
/** "every june 1 and december 1": one rule when they share their day or their month. */
export function yearlyDates({ dates, n = 1 }: { dates: MonthDay[]; n?: number }, ctx: Ctx): RepeatPiece | ProblemPiece {
  const sorted = (values: number[]): number[] => [...new Set(values)].sort((a, b) => a - b)
  const months = sorted(dates.map(({ month }) => month))
  const days = sorted(dates.map(({ d }) => d))
  return months.length === 1 || days.length === 1
    ? everyOf('YEARLY', n, { months, monthDays: days })
    : unclearOf(said(ctx))
}
const YEARLY_HOLIDAYS: Partial<Record<HolidayId, Partial<RepeatPiece>>> = {
  'mothers-day-us': { months: [5], nth: [{ n: 2, weekday: 7 }] },
  'fathers-day': { months: [6], nth: [{ n: 3, weekday: 7 }] },
  'thanksgiving-us': { months: [11], nth: [{ n: 4, weekday: 4 }] },
  'labor-day-us': { months: [9], nth: [{ n: 1, weekday: 1 }] },
  'memorial-day-us': { months: [5], nth: [{ n: -1, weekday: 1 }] },
  'mlk-day': { months: [1], nth: [{ n: 3, weekday: 1 }] },
  'presidents-day': { months: [2], nth: [{ n: 3, weekday: 1 }] },
  'columbus-day': { months: [10], nth: [{ n: 2, weekday: 1 }] },
  'melbourne-cup': { months: [11], nth: [{ n: 1, weekday: 2 }] },
}
export function everyHoliday({ holiday: id }: { holiday: HolidayId }): RepeatPiece | null {
  const fixed = fixedDateOf(id)
  if (fixed !== null) return everyOf('YEARLY', 1, { months: [fixed.month], monthDays: [fixed.day] })
  const rule = YEARLY_HOLIDAYS[id]
  return rule === undefined ? null : everyOf('YEARLY', 1, rule)
}
/** "once a day", "twice a day"; how often a week leaves open on which days. */
export function rate({ n, unit }: { n: number; unit: Unit }, ctx: Ctx): RepeatPiece | ProblemPiece | null {
  if (n === 1) return everyUnit({ unit }, ctx)
  const parts: Record<number, PartName[]> = { 2: ['morning', 'night'], 3: ['morning', 'afternoon', 'night'] }
  return unit === 'day' && parts[n] !== undefined
    ? everyOf('DAILY', 1, { parts: parts[n], isRate: true })
    : unclearOf(said(ctx))
}
export const pastEveryHour = ({ n = 0, sign = 1 }: { n?: number; sign?: number }): RepeatPiece | null => {
  const minute = sign > 0 ? n : 60 - n
  return minute > 59
    ? null
    : everyOf('DAILY', 1, { times: Array.from({ length: 24 }, (_, h) => h * HOUR + minute * 60) })
}
export const nextFew = ({ n, weekday }: { n: number; weekday: IsoWeekday }): RepeatPiece | null =>
  n >= 1 && n <= 999 ? everyOf('WEEKLY', 1, { weekdays: [weekday], count: n }) : null
/** "for 5 evenings"; in front of a clock time three nights may be those of a hotel. */
export const nextFewParts = ({
  n,
  part,
  isInFront = false,
}: {
  n: number
  part: PartName
  isInFront?: boolean
}): RepeatPiece | null =>
  n < 2 || n > 999 || (isInFront && part === 'night') ? null : everyOf('DAILY', 1, { parts: [part], count: n })
export const weekdaysPiece = ({ weekdays }: { weekdays: IsoWeekday[] }): Meaning => ({
  kind: 'weekdays',
  weekdays: [...new Set(weekdays)].sort((a, b) => a - b),
  plural: true,
})
export const workdays = (_: unknown, { moment }: Ctx): Meaning => ({
  kind: 'weekdays',
  weekdays: moment.workDays,
  plural: true,
})
export const one = (holes: Record<string, unknown>): unknown[] => [Object.values(holes)[0]]
export const list = ({ a, b }: { a: unknown; b: unknown }): unknown[] | null =>
  Array.isArray(b) && b.length >= MAX_LIST ? null : [a, b].flat()
export const range = ({ a, b }: { a: IsoWeekday; b: IsoWeekday }): IsoWeekday[] => {
  const days = [a]
  for (let day = a; day !== b; ) {
    day = (day % 7) + 1
    days.push(day)
  }
  return days
}
/* A repetition and what is said beside it. */
type Every = RepeatPiece | ProblemPiece
const isOf = (unitly: Every, ...frequencies: Frequency[]): unitly is RepeatPiece =>
  unitly.kind === 'repeat' && frequencies.includes(unitly.frequency)
/** "every other week on monday", "daily on weekdays" */
export const weeklyOn = ({ unitly, weekdays }: { unitly: Every; weekdays: IsoWeekday[] }): RepeatPiece | null => {
  if (!isOf(unitly, 'WEEKLY', 'DAILY') || unitly.weekdays !== undefined) return null
  return unitly.frequency === 'DAILY' && unitly.interval > 1 ? null : { ...unitly, frequency: 'WEEKLY', weekdays }
}
/** "daily in the morning and the evening" */
export const dailyIn = ({ unitly, parts }: { unitly: Every; parts: PartPiece | PartPiece[] }): RepeatPiece | null =>
  isOf(unitly, 'DAILY') && unitly.parts === undefined
    ? { ...unitly, parts: [parts].flat().map(({ part }) => part) }
    : null
export const monthlyOn = ({ unitly, on }: { unitly: Every; on: MonthPart }): RepeatPiece | null =>
  isOf(unitly, 'MONTHLY') ? (unitly.isQuarterly ? quarterlyOn(on) : { ...unitly, ...on }) : null
export const yearlyOn = (
  { unitly, dates }: { unitly: Every; dates: MonthDay[] },
  ctx: Ctx,
): RepeatPiece | ProblemPiece | null =>
  isOf(unitly, 'YEARLY') ? yearlyDates({ dates, n: unitly.interval }, ctx) : null
export const yearlyIn = ({
  unitly,
  months,
  on = {},
}: {
  unitly: Every
  months: number[]
  on?: MonthPart
}): RepeatPiece | null => (isOf(unitly, 'YEARLY') ? { ...unitly, ...on, months } : null)
/** "every day and a half" */
export const everyAndHalf = ({ unit }: { unit: Unit }, ctx: Ctx): RepeatPiece | ProblemPiece | null =>
  everyLength({ length: lengthOf(1.5, unit) }, ctx)
export const monthDay = ({ n }: { n: number }): MonthPart | null => monthDays({ days: [n] })
export const monthlyDays = ({ days }: { days: number[] }): RepeatPiece | null => {
  const on = monthDays({ days })
  return on === null ? null : monthly({ on })
}
export const monthlyNths = ({
  days,
  weekday,
  atLeast = 1,
}: {
  days: number[]
  weekday: IsoWeekday
  atLeast?: number
}): RepeatPiece | null => {
  const on = nths({ days, weekday })
  return on === null || days.length < atLeast ? null : monthly({ on })
}
/** The month and day of a date in digits: "5/5". */
export const yearlyDay = ({ day }: { day: DayOr }): MonthDay | null =>
  day.kind === 'day' && day.shape.is === 'month-day' ? { month: day.shape.month, d: day.shape.day } : null
/** "tuesday mornings" */
export const weekdaysIn = ({ weekdays, parts }: { weekdays: IsoWeekday[]; parts: PartName[] }): RepeatPiece =>
  everyOf('WEEKLY', 1, { weekdays, parts })
/** "jeden Montag abends" */
export const everyWeekdayIn = ({
  weekdays,
  parts,
}: {
  weekdays: IsoWeekday[]
  parts: PartPiece | PartPiece[]
}): RepeatPiece => weekdaysIn({ weekdays, parts: [parts].flat().map(({ part }) => part) })
/** "mornings and evenings" */
export const dailyParts = ({ parts }: { parts: PartName[] }): RepeatPiece => everyOf('DAILY', 1, { parts })
export const everyPartOf = ({ a, b }: { a: PartPiece; b: PartPiece }): RepeatPiece =>
  dailyParts({ parts: [a.part, b.part] })
/** "mon wed fri": days with nothing between, short names only. */
export const shortList = (
  { a, b }: { a: IsoWeekday; b: IsoWeekday[] },
  { tokens, from, to }: Ctx,
): IsoWeekday[] | null => (tokens.slice(from, to).every(({ text }) => text.length <= 5) ? [a, ...b] : null)
