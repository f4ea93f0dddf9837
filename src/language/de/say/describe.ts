import type { Schedule } from '../../../reminders/schedule.js'
import type { Instant, TimeOfDay } from '../../../reminders/time.js'
import { parseTimeOfDay } from '../../../reminders/wall-time.js'
import { wallOf } from '../../calendar/zones.js'
import type { Context } from '../../intent.js'
import { type Amount, type AmountUnit, inTwoUnits, roughly } from '../../say/amounts.js'
import { describeRule } from './describe-rule.js'
import { clockText, dateText } from './wall-words.js'

export function describeInstant(at: Instant, context: Context): string {
  const { day, seconds } = wallOf(at, context.timeZone)
  return `${dateText(day, context)} um ${clockText(seconds, context)}`
}

export const describeSchedule = (schedule: Schedule, context: Context): string =>
  schedule.kind === 'series' ? describeRule(schedule, context) : describeInstant(schedule.at, context)

/** One, many, and many behind "in" and "vor". */
const UNITS: Record<AmountUnit, [one: string, many: string, dative: string]> = {
  second: ['Sekunde', 'Sekunden', 'Sekunden'],
  minute: ['Minute', 'Minuten', 'Minuten'],
  hour: ['Stunde', 'Stunden', 'Stunden'],
  day: ['Tag', 'Tage', 'Tagen'],
  week: ['Woche', 'Wochen', 'Wochen'],
  month: ['Monat', 'Monate', 'Monaten'],
  year: ['Jahr', 'Jahre', 'Jahren'],
}

const counted = ([n, unit]: Amount): string => `${n} ${UNITS[unit][n === 1 ? 0 : 1]}`
const dative = ([n, unit]: Amount): string => `${n} ${UNITS[unit][n === 1 ? 0 : 2]}`

export const describeDuration = (ms: number, _context: Context): string =>
  inTwoUnits(ms).map(counted).join(' ') || '0 Sekunden'

export function describeRelative(at: Instant, context: Context): string {
  const ms = at - context.now
  if (Math.abs(ms) < 1_000) return 'jetzt'
  return `${ms > 0 ? 'in' : 'vor'} ${roughly(Math.abs(ms)).map(dative).join(' ')}`
}

export const describeTimeOfDay = (time: TimeOfDay, context: Context): string =>
  clockText(parseTimeOfDay(time) / 1_000, context, false)
