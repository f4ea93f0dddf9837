import type { Schedule } from '../../../reminders/schedule.js'
import type { Instant, TimeOfDay } from '../../../reminders/time.js'
import { parseTimeOfDay } from '../../../reminders/wall-time.js'
import { wallOf } from '../../calendar/zones.js'
import type { Context } from '../../intent.js'
import { type Amount, inTwoUnits, roughly } from '../../say/amounts.js'
import { describeRule } from './describe-rule.js'
import { clockOf, clockText, dateText } from './wall-words.js'

export function describeInstant(at: Instant, context: Context): string {
  const { day, seconds } = wallOf(at, context.timeZone)
  return `${dateText(day, context)}, ${clockText(seconds, clockOf(context))}`
}

const counted = ([n, unit]: Amount): string => `${n} ${unit}${n === 1 ? '' : 's'}`

export const describeDuration = (ms: number, _context: Context): string =>
  inTwoUnits(ms).map(counted).join(' ') || '0 seconds'

export function describeRelative(at: Instant, context: Context): string {
  const ms = at - context.now
  if (Math.abs(ms) < 1_000) return 'now'
  const said = roughly(Math.abs(ms)).map(counted).join(' ')
  return ms > 0 ? `in ${said}` : `${said} ago`
}

export function describeSchedule(schedule: Schedule, context: Context): string {
  if (schedule.kind === 'series') return describeRule(schedule, context)
  const { day, seconds } = wallOf(schedule.at, context.timeZone)
  return `${dateText(day, context)} at ${clockText(seconds, clockOf(context))}`
}

export const describeTimeOfDay = (time: TimeOfDay, context: Context): string =>
  clockText(parseTimeOfDay(time) / 1_000, clockOf(context))
