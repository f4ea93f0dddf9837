import { addMonths, type DayNumber, daysInMonth } from '../calendar/days.js'
import { wallText } from '../calendar/zones.js'
import type { Expression } from './expression.js'
import type { RepeatPiece } from './pieces.js'
import { isEveryLeapDay } from './series-days.js'
import { timesRule } from './times-rule.js'

export const NAMES = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

export function ruleOf(repeat: RepeatPiece, times: number[]): string | null {
  const { frequency, interval } = repeat
  const parts = [frequency === 'WEEKLY' && needsDaily(repeat, times) ? 'FREQ=DAILY' : `FREQ=${frequency}`]
  if (interval > 1) parts.push(`INTERVAL=${interval}`)
  if (repeat.months !== undefined) parts.push(`BYMONTH=${repeat.months.join(',')}`)
  let positions: string | null = null
  if (repeat.nth !== undefined) {
    parts.push(`BYDAY=${repeat.nth.map(({ n, weekday }) => `${n}${NAMES[weekday]}`).join(',')}`)
  } else if (repeat.businessDay !== undefined) {
    parts.push('BYDAY=MO,TU,WE,TH,FR')
    positions = `${repeat.businessDay}`
  } else if (repeat.monthDays !== undefined) {
    const clamped = isEveryLeapDay(repeat)
      ? { days: repeat.monthDays, positions: null }
      : clampedMonthDays(repeat.monthDays, repeat.months)
    parts.push(`BYMONTHDAY=${clamped.days.join(',')}`)
    positions = clamped.positions
  } else if (repeat.weekdays !== undefined) {
    parts.push(`BYDAY=${repeat.weekdays.map((weekday) => NAMES[weekday]).join(',')}`)
  }
  if (times.length > 1) {
    const rule = timesRule(times)
    if (rule.positions !== null && (positions !== null || frequency === 'MONTHLY' || frequency === 'YEARLY'))
      return null
    if (positions !== null) return null
    if (rule.positions !== null && frequency === 'WEEKLY' && interval > 1) return null
    parts.push(`BYHOUR=${rule.hours.join(',')}`, `BYMINUTE=${rule.minutes.join(',')}`)
    positions = rule.positions === null ? null : rule.positions.join(',')
  }
  if (positions !== null) parts.push(`BYSETPOS=${positions}`)
  return parts.join(';')
}

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
    const day = until.day ?? (time > today.seconds ? today.day : today.day + 1)
    const text = wallText(day, time)
    return { text: `;UNTIL=${compact(text)}`, until: text }
  }
  if (lasting !== undefined) {
    const { months, days, seconds: exact, businessDays = 0 } = lasting.length
    if (businessDays > 0) return { text: `;COUNT=${businessDays}`, until: null }
    // exact stretches count from now, days from the first occurrence
    const text =
      isSubDaily && months + days === 0
        ? wallText(today.day, today.seconds - (today.seconds % 60) + exact)
        : wallText(addMonths(first, months) + days, (isSubDaily ? seconds : 0) + exact - 1)
    return { text: `;UNTIL=${compact(text)}`, until: text }
  }
  return { text: '', until: null }
}
