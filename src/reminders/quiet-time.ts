import { DEFAULT_TIMES_OF_DAY, DEFAULT_WORK_DAYS, type Settings, type Weekday } from './person.js'
import { DAY_MS, type Instant, type TimeZone } from './time.js'
import { instantOf, parseTimeOfDay, startOfDay, type WallMs, wallAt } from './wall-time.js'

/** Why a moment is quiet: it lies on a day off that is to be quiet, else in the quiet hours. */
export type Quiet = 'day-off' | 'quiet-hours'

/**
 * `at`, or the end of the quiet time that holds it: of the quiet hours, and where days off are quiet, the morning of the next
 * work day. Of the wall clock in the person's own zone, else in `timeZone`.
 */
export function afterQuietTime(at: Instant, settings: Settings, timeZone: TimeZone): Instant {
  const zone = settings.timeZone ?? timeZone
  const awake = afterQuietHours(wallAt(at, zone), settings)
  const day = workDayFrom(startOfDay(awake ?? wallAt(at, zone)), settings)
  if (day !== null) {
    const morning = day + parseTimeOfDay(settings.timesOfDay?.morning ?? DEFAULT_TIMES_OF_DAY.morning)
    return instantOf(afterQuietHours(morning, settings) ?? morning, zone)
  }
  return awake === null ? at : instantOf(awake, zone)
}

/** Null when `at` is not quiet. */
export function quietAt(at: Instant, settings: Settings, timeZone: TimeZone): Quiet | null {
  if (afterQuietTime(at, settings, timeZone) === at) return null
  return workDayFrom(startOfDay(wallAt(at, settings.timeZone ?? timeZone)), settings) === null
    ? 'quiet-hours'
    : 'day-off'
}

/**
 * The end of the quiet hours that hold `wall`, null when none do. Quiet hours from 22:00 to 07:00 hold 22:00 and let 07:00 go;
 * from equal to is none.
 */
function afterQuietHours(wall: WallMs, { quietHours }: Settings): WallMs | null {
  if (quietHours === undefined || quietHours === null) return null
  const from = parseTimeOfDay(quietHours.from)
  const to = parseTimeOfDay(quietHours.to)
  const midnight = startOfDay(wall)
  const time = wall - midnight
  if (from < to) return time >= from && time < to ? midnight + to : null
  if (from === to) return null
  if (time >= from) return midnight + DAY_MS + to
  return time < to ? midnight + to : null
}

/** RFC 5545 weekdays from 1970-01-01 on, which was a Thursday. */
const FROM_EPOCH: readonly Weekday[] = ['TH', 'FR', 'SA', 'SU', 'MO', 'TU', 'WE']

/** The first work day after a quiet day off, as the midnight that it begins with; null when `midnight` begins none. */
function workDayFrom(midnight: WallMs, { quietDaysOff, workDays = DEFAULT_WORK_DAYS }: Settings): WallMs | null {
  if (quietDaysOff !== true) return null
  const first = Math.round(midnight / DAY_MS)
  const ahead = FROM_EPOCH.findIndex((_, days) => workDays.includes(weekdayOf(first + days)))
  return ahead > 0 ? midnight + ahead * DAY_MS : null
}

const weekdayOf = (day: number): Weekday => FROM_EPOCH[((day % 7) + 7) % 7] as Weekday
