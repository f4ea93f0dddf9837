import { addMonths, type DayNumber, daysInMonth } from '../calendar/days.js'
import { wallText } from '../calendar/zones.js'
import type { Expression } from './expression.js'
import type { RepeatPiece } from './pieces.js'
import { isEveryLeapDay } from './series-days.js'

/** Several times a day as BYHOUR x BYMINUTE, with the positions in each day's set when the product holds too many. */
interface TimesRule {
  hours: number[]
  minutes: number[]
  positions: number[] | null
}

const unique = (values: number[]): number[] => [...new Set(values)].sort((a, b) => a - b)

/** `times`: seconds since midnight, ascending. */
function timesRule(times: number[]): TimesRule {
  const hours = unique(times.map((time) => Math.floor(time / 3600)))
  const minutes = unique(times.map((time) => Math.floor(time / 60) % 60))
  const product = hours.flatMap((hour) => minutes.map((minute) => hour * 3600 + minute * 60))
  if (product.length === times.length) return { hours, minutes, positions: null }
  const positions = times.map((time) => product.indexOf(time - (time % 60)) + 1)
  return { hours, minutes, positions }
}

export const NAMES = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

export function ruleOf(repeat: RepeatPiece, times: number[]): string | null {
  const { frequency, interval, months } = repeat
  const days = daysPart(repeat)
  const hours = times.length > 1 ? timesRule(times) : null
  if (hours !== null && (days.positions !== null || (hours.positions !== null && !canPickInDay(repeat)))) return null
  const positions = days.positions ?? hours?.positions?.join(',')
  return [
    frequency === 'WEEKLY' && needsDaily(repeat, times) ? 'FREQ=DAILY' : `FREQ=${frequency}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(months === undefined ? [] : [`BYMONTH=${months.join(',')}`]),
    ...(days.text === null ? [] : [days.text]),
    ...(hours === null ? [] : [`BYHOUR=${hours.hours.join(',')}`, `BYMINUTE=${hours.minutes.join(',')}`]),
    ...(positions === undefined ? [] : [`BYSETPOS=${positions}`]),
  ].join(';')
}

/** Which days the rule picks, and by which positions among them. */
function daysPart(repeat: RepeatPiece): { text: string | null; positions: string | null } {
  const { nth, businessDay, monthDays, weekdays, months } = repeat
  if (nth !== undefined)
    return { text: `BYDAY=${nth.map(({ n, weekday }) => `${n}${NAMES[weekday]}`).join(',')}`, positions: null }
  if (businessDay !== undefined) return { text: 'BYDAY=MO,TU,WE,TH,FR', positions: `${businessDay}` }
  if (monthDays !== undefined) {
    const clamped = isEveryLeapDay(repeat) ? { days: monthDays, positions: null } : clampedMonthDays(monthDays, months)
    return { text: `BYMONTHDAY=${clamped.days.join(',')}`, positions: clamped.positions }
  }
  if (weekdays === undefined) return { text: null, positions: null }
  return { text: `BYDAY=${weekdays.map((weekday) => NAMES[weekday]).join(',')}`, positions: null }
}

/** Whether a position counts within one day: those of a rule count within its whole week, month or year. */
const canPickInDay = ({ frequency, interval }: RepeatPiece): boolean =>
  frequency !== 'MONTHLY' && frequency !== 'YEARLY' && (frequency !== 'WEEKLY' || interval === 1)

/** Times that are no product of hours and minutes are picked by position in each day, so the rule must be a daily one. */
const needsDaily = ({ interval }: RepeatPiece, times: number[]): boolean =>
  interval === 1 && times.length > 1 && timesRule(times).positions !== null

/**
 * Days that not every month has fall on its last day: of the days up to it that the month has, the last one. RFC 5545
 * alone would leave such months out.
 */
function clampedMonthDays(days: number[], months: number[] | undefined): { days: number[]; positions: string | null } {
  const shortest = months === undefined ? 28 : Math.min(...months.map((month) => daysInMonth(2025, month)))
  const late = days.filter((day) => day > shortest)
  if (late.length !== 1) return { days: [...days].sort((a, b) => a - b), positions: null }
  const [last] = late as [number]
  const early = days.filter((day) => day > 0 && day <= shortest).sort((a, b) => a - b)
  if (early.includes(shortest) || days.some((day) => day < 0))
    return { days: [...days].sort((a, b) => a - b), positions: null }
  const range: number[] = []
  for (let day = Math.min(shortest, last); day <= last; day += 1) range.push(day)
  return { days: [...early, ...range], positions: [...early.map((_, i) => i + 1), -1].join(',') }
}

const compact = (wall: string): string => wall.replace(/[-:]/g, '')

/** The rule's end: `;UNTIL=...` or `;COUNT=...`; null when the words cannot be an end of this repetition. */
export function endOf(
  { until, count, lasting }: Expression,
  first: DayNumber,
  seconds: number,
  today: { day: DayNumber; seconds: number },
  isSubDaily = false,
): { text: string; until: string | null } | null {
  if (count !== undefined) return { text: `;COUNT=${count.count}`, until: null }
  if (until !== undefined) {
    if (until.day === null && !isSubDaily) return null
    const time = until.seconds ?? 86399
    return endAt(wallText(until.day ?? (time > today.seconds ? today.day : today.day + 1), time))
  }
  if (lasting === undefined) return { text: '', until: null }
  const { months, days, seconds: exact, businessDays = 0 } = lasting.length
  if (businessDays > 0) return { text: `;COUNT=${businessDays}`, until: null }
  // exact stretches count from now, days from the first occurrence
  return isSubDaily && months + days === 0
    ? endAt(wallText(today.day, today.seconds - (today.seconds % 60) + exact))
    : endAt(wallText(addMonths(first, months) + days, (isSubDaily ? seconds : 0) + exact - 1))
}

const endAt = (until: string): { text: string; until: string } => ({ text: `;UNTIL=${compact(until)}`, until })
