import type { Schedule } from '../../../reminders/schedule.js'
import type { Instant, TimeOfDay } from '../../../reminders/time.js'
import { parseTimeOfDay } from '../../../reminders/wall-time.js'
import { wallOf } from '../../calendar/zones.js'
import type { Context } from '../../intent.js'
import { describeRule } from './describe-rule.js'
import { clockText, dateText } from './wall-words.js'

export function describeInstant(at: Instant, context: Context): string {
  const { day, seconds } = wallOf(at, context.timeZone)
  return `${dateText(day, context)} um ${clockText(seconds, context)}`
}

export const describeSchedule = (schedule: Schedule, context: Context): string =>
  schedule.kind === 'series' ? describeRule(schedule, context) : describeInstant(schedule.at, context)

/** Length in milliseconds, one, and many. */
type Unit = [ms: number, one: string, many: string]

const UNITS: Unit[] = [
  [86_400_000, '1 Tag', 'Tage'],
  [3_600_000, '1 Stunde', 'Stunden'],
  [60_000, '1 Minute', 'Minuten'],
  [1_000, '1 Sekunde', 'Sekunden'],
]

export function describeDuration(ms: number, _context: Context): string {
  let rest = Math.max(0, Math.round(ms / 1000) * 1000)
  const parts: string[] = []
  for (const [size, one, many] of UNITS) {
    const n = Math.floor(rest / size)
    if (n > 0) parts.push(n === 1 ? one : `${n} ${many}`)
    rest -= n * size
  }
  return parts.length === 0 ? '0 Sekunden' : parts.slice(0, 2).join(' ')
}

export function describeRelative(at: Instant, context: Context): string {
  const ms = at - context.now
  if (Math.abs(ms) < 1_000) return 'jetzt'
  return `${ms > 0 ? 'in' : 'vor'} ${roughly(Math.abs(ms))}`
}

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** One unit, two where the second still matters, as they stand behind "in" and "vor". */
function roughly(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (ms < 60_000) return counted(Math.round(ms / 1000), 'Sekunde', 'Sekunden')
  if (minutes < 60) return counted(minutes, 'Minute', 'Minuten')
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60 === 0 ? '' : ` ${counted(minutes % 60, 'Minute', 'Minuten')}`
  if (hours < 6) return `${counted(hours, 'Stunde', 'Stunden')}${rest}`
  const wholeHours = Math.round(ms / 3_600_000)
  if (wholeHours < 48) return counted(wholeHours, 'Stunde', 'Stunden')
  const days = Math.round(ms / 86_400_000)
  if (days < 14) return counted(days, 'Tag', 'Tagen')
  if (days < 60) return counted(Math.round(days / 7), 'Woche', 'Wochen')
  if (days < 730) return counted(Math.round(days / 30.44), 'Monat', 'Monaten')
  return counted(Math.round(days / 365.25), 'Jahr', 'Jahren')
}

export const describeTimeOfDay = (time: TimeOfDay, context: Context): string =>
  clockText(parseTimeOfDay(time) / 1_000, context, false)
