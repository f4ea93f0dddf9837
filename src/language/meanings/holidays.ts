/** Days by their names. */

import type { DayNumber } from '../calendar/days.js'
import { HOLIDAYS, type HolidayId } from '../calendar/holidays.js'
import type { Ctx } from '../engine/row.js'
import { fixedDay, rollingDay } from '../time/day-piece.js'
import type { DayPiece } from '../time/pieces.js'
import { type DayOr, unclear } from './basic.js'
import { date } from './days.js'

/** Null where the coming one is in no table. */
function holidayFrom(id: HolidayId, from: DayNumber, year: number): DayNumber | null {
  for (let y = year - 1; ; y += 1) {
    const day = HOLIDAYS[id](y)
    if (day === null ? y >= year : day >= from && (id !== 'leap-day' || y % 4 === 0)) return day
  }
}

const BY_COUNTRY: Partial<Record<HolidayId, Record<string, HolidayId>>> = {
  'mothers-day-us': {
    GB: 'mothers-day-uk',
    IE: 'mothers-day-uk',
    ES: 'mothers-day-es',
    PT: 'mothers-day-es',
    MX: 'mothers-day-mx',
    GT: 'mothers-day-mx',
    SV: 'mothers-day-mx',
    AR: 'mothers-day-ar',
  },
  'fathers-day': {
    AU: 'fathers-day-au',
    NZ: 'fathers-day-au',
    BE: 'fathers-day-be',
    ES: 'st-joseph',
    PT: 'st-joseph',
    BR: 'fathers-day-br',
  },
  'thanksgiving-us': { CA: 'thanksgiving-ca' },
  'repentance-day': { CH: 'prayer-day-ch' },
  'national-day': { AT: 'austrian-national-day', CH: 'swiss-national-day', BE: 'belgian-national-day' },
  sinterklaas: { BE: 'st-nicholas' },
  'independence-day-us': {
    IN: 'independence-day-in',
    AR: 'independence-day-ar',
    BR: 'independence-day-br',
    CL: 'national-holiday-cl',
    CO: 'independence-day-co',
    MX: 'independence-day-mx',
    PE: 'independence-day-pe',
  },
  'mothers-day-fr': { BE: 'mothers-day-us', CH: 'mothers-day-us', CA: 'mothers-day-us' },
  'national-day-it': { CH: 'swiss-national-day' },
  'labour-day-fr': { CA: 'labor-day-us' },
  'national-day-fr': { BE: 'belgian-national-day', CH: 'swiss-national-day', CA: 'canada-day' },
}

export function holiday(
  { holiday: name, y, ahead, next: isNext = false }: { holiday: HolidayId; y?: number; ahead?: number; next?: boolean },
  ctx: Ctx,
): DayOr {
  const { moment } = ctx
  const id = BY_COUNTRY[name]?.[moment.country] ?? name
  if (y !== undefined || ahead !== undefined) {
    const day = HOLIDAYS[id](y ?? moment.year + (ahead as number))
    return day === null ? unclear(null, ctx) : fixedDay(day)
  }
  const coming = holidayFrom(id, moment.today, moment.year)
  if (coming === null) return unclear(null, ctx)
  return rollingDay(coming, { is: 'holiday', id }, (d) => holidayFrom(id, d + 1, moment.year) ?? d, {
    needsClockToday: isNext,
  })
}

/** One that only people of these countries call so: "Auffahrt" is a drive elsewhere. */
export const holidayIn = (
  { countries, ...named }: { holiday: HolidayId; countries: readonly string[] },
  ctx: Ctx,
): DayOr | null => (countries.includes(ctx.moment.country) ? holiday(named, ctx) : null)

const BANK_HOLIDAY_MONDAYS: readonly HolidayId[] = [
  'easter-monday',
  'early-may-bank-holiday-uk',
  'spring-bank-holiday-uk',
  'summer-bank-holiday-uk',
]

/** "bank holiday monday": the coming one of Britain. */
export function bankHolidayMonday(_: object, { moment }: Ctx): DayPiece | null {
  if (moment.country !== 'GB') return null
  const from = (day: DayNumber) =>
    Math.min(...BANK_HOLIDAY_MONDAYS.flatMap((id) => holidayFrom(id, day, moment.year) ?? []))
  return rollingDay(from(moment.today), { is: 'holiday', id: 'spring-bank-holiday-uk' }, (day) => from(day + 1))
}

const LATE_IDES = [3, 5, 7, 10]
/** The middle of a Roman month: the 15th of some, the 13th of the others. */
export const ides = ({ month }: { month: number }, ctx: Ctx): DayOr =>
  date({ month, d: LATE_IDES.includes(month) ? 15 : 13 }, ctx)
