import { type DayNumber, type IsoWeekday, isoWeekday, mondayOf } from '../calendar/days.js'
import { rollingDay } from './day-piece.js'
import type { Moment } from './moment.js'
import type { DayPiece } from './pieces.js'

/** First such weekday at or after `from`. */
export const onOrAfter = (from: DayNumber, weekday: IsoWeekday): DayNumber =>
  from + ((weekday - isoWeekday(from) + 7) % 7)

export const comingWeekday = (moment: Moment, weekday: IsoWeekday): DayPiece =>
  rollingDay(onOrAfter(moment.today, weekday), { is: 'weekday', weekday }, (day) => day + 7, { needsClockToday: true })

/** A weekday in the week that starts on `monday`. */
export const inWeek = (monday: DayNumber, weekday: IsoWeekday): DayNumber => monday + weekday - 1

export function nextWeekday(moment: Moment, weekday: IsoWeekday): DayPiece {
  const day = inWeek(mondayOf(moment.today) + 7, weekday)
  const nearer = onOrAfter(moment.today + 1, weekday)
  const other = nearer === day ? undefined : { day: nearer, why: 'other-week' as const }
  return rollingDay(day, { is: 'weekday', weekday }, (d) => d + 7, { other })
}

export function thisWeekday(moment: Moment, weekday: IsoWeekday): DayPiece {
  return rollingDay(onOrAfter(moment.today, weekday), { is: 'weekday', weekday }, (day) => day + 7)
}
