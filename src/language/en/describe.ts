import type { Schedule } from '../../reminders/schedule.js'
import type { Instant } from '../../reminders/time.js'
import { civil, isoWeekday } from '../calendar/days.js'
import { wallOf } from '../calendar/zones.js'
import type { Context } from '../intent.js'
import { describeRule } from './describe-rule.js'

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const TWELVE_HOUR = new Set(['US', 'CA', 'AU', 'NZ', 'IN', 'PH', 'PK', 'BD', 'MY', 'EG', 'ZA', 'SG', 'HK', ''])

/** The person's choice, else what is usual where their locale is spoken. */
export function clockOf({ settings, locale }: Context): '12h' | '24h' {
  if (settings?.clock !== undefined) return settings.clock
  const country = locale.split(/[-_]/).find((tag) => /^[A-Z]{2}$/.test(tag)) ?? ''
  return TWELVE_HOUR.has(country) ? '12h' : '24h'
}

const two = (n: number): string => String(n).padStart(2, '0')

/** `9:00`, `9:00 am`, with seconds only when there are some. */
export function clockText(seconds: number, clock: '12h' | '24h'): string {
  const hour = Math.floor(seconds / 3600) % 24
  const rest = `${two(Math.floor(seconds / 60) % 60)}${seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`}`
  if (clock === '24h') return `${two(hour)}:${rest}`
  return `${hour % 12 === 0 ? 12 : hour % 12}:${rest} ${hour < 12 ? 'am' : 'pm'}`
}

/** `Tue 24 Nov`, in the locale's order, with the year when it is not the context's. */
export function dateText(day: number, context: Context): string {
  const date = civil(day)
  const thisYear = civil(wallOf(context.now, context.timeZone).day).year
  const monthFirst = /^en[-_](US|PH)\b|^en$/.test(context.locale)
  const month = MONTHS[date.month - 1] as string
  const middle = monthFirst ? `${month} ${date.day}` : `${date.day} ${month}`
  const year = date.year === thisYear ? '' : monthFirst ? `, ${date.year}` : ` ${date.year}`
  return `${DAYS[isoWeekday(day)]}${monthFirst ? ',' : ''} ${middle}${year}`
}

export function describeInstant(at: Instant, context: Context): string {
  const { day, seconds } = wallOf(at, context.timeZone)
  return `${dateText(day, context)}, ${clockText(seconds, clockOf(context))}`
}

const UNITS: [number, string][] = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
  [1_000, 'second'],
]

const counted = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`

export function describeDuration(ms: number, _context: Context): string {
  let rest = Math.max(0, Math.round(ms / 1000) * 1000)
  if (rest >= 60_000) rest = Math.round(rest / 1000) * 1000
  const parts: string[] = []
  for (const [size, unit] of UNITS) {
    const n = Math.floor(rest / size)
    if (n > 0) parts.push(counted(n, unit))
    rest -= n * size
  }
  return parts.length === 0 ? '0 seconds' : parts.slice(0, 2).join(' ')
}

export function describeRelative(at: Instant, context: Context): string {
  const ms = at - context.now
  if (Math.abs(ms) < 1_000) return 'now'
  const said = roughly(Math.abs(ms))
  return ms > 0 ? `in ${said}` : `${said} ago`
}

/** One unit, two where the second still matters: "in 21 hours", "in 1 hour 5 minutes", "in 3 weeks". */
function roughly(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (ms < 60_000) return counted(Math.round(ms / 1000), 'second')
  if (minutes < 60) return counted(minutes, 'minute')
  const hours = Math.floor(minutes / 60)
  if (hours < 6) return `${counted(hours, 'hour')}${minutes % 60 === 0 ? '' : ` ${counted(minutes % 60, 'minute')}`}`
  const wholeHours = Math.round(ms / 3_600_000)
  if (wholeHours < 48) return counted(wholeHours, 'hour')
  const days = Math.round(ms / 86_400_000)
  if (days < 14) return counted(days, 'day')
  if (days < 60) return counted(Math.round(days / 7), 'week')
  if (days < 730) return counted(Math.round(days / 30.44), 'month')
  return counted(Math.round(days / 365.25), 'year')
}

export function describeSchedule(schedule: Schedule, context: Context): string {
  if (schedule.kind === 'series') return describeRule(schedule, context)
  const { day, seconds } = wallOf(schedule.at, context.timeZone)
  return `${dateText(day, context)} at ${clockText(seconds, clockOf(context))}`
}
