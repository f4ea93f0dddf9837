import type { Schedule } from '../../../reminders/schedule.js'
import type { Instant, TimeOfDay } from '../../../reminders/time.js'
import { parseTimeOfDay } from '../../../reminders/wall-time.js'
import { wallOf } from '../../calendar/zones.js'
import type { Context } from '../../intent.js'
import { describeRule } from './describe-rule.js'
import { clockOf, clockText, dateText } from './wall-words.js'

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

export const describeTimeOfDay = (time: TimeOfDay, context: Context): string =>
  clockText(parseTimeOfDay(time) / 1_000, clockOf(context))
