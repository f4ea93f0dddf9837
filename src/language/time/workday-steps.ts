import { type DayNumber, type IsoWeekday, isoWeekday } from '../calendar/days.js'
import type { RepeatPiece } from './pieces.js'

/**
 * "every 3 workdays" as days of the week. `isExact`: it comes to these days for ever; else they are the nearest ones, for a
 * rule of weeks has the same days in each of its weeks.
 */
export function workdaySteps(
  repeat: RepeatPiece,
  step: number,
  workDays: IsoWeekday[],
  from: DayNumber,
): { repeat: RepeatPiece; isExact: boolean } {
  const { workdayStep: _, ...rest } = repeat
  const count = workDays.length
  if (count === 7) return { repeat: { ...rest, frequency: 'DAILY', interval: step }, isExact: true }
  const first = firstWorkDay(workDays, from)
  if (step >= count) {
    const interval = Math.round(step / count)
    return { repeat: { ...rest, interval, weekdays: [first] }, isExact: step % count === 0 }
  }
  const isExact = count % step === 0
  const phase = isExact ? workDays.indexOf(first) % step : 0
  const weekdays = Array.from({ length: Math.round(count / step) }, (_, k) => workDays[phase + k * step] as IsoWeekday)
  return { repeat: { ...rest, weekdays }, isExact }
}

const firstWorkDay = (workDays: IsoWeekday[], from: DayNumber): IsoWeekday =>
  [0, 1, 2, 3, 4, 5, 6].map((ahead) => isoWeekday(from + ahead)).find((day) => workDays.includes(day)) ??
  isoWeekday(from)
