import type { Settings } from './person.js'
import { DAY_MS, type Instant, type TimeZone } from './time.js'
import { instantOf, parseTimeOfDay, startOfDay, wallAt } from './wall-time.js'

/**
 * `at`, or the end of the quiet hours that hold it. Quiet hours from 22:00 to 07:00 hold 22:00 and let 07:00 go; they are
 * of the wall clock in the person's own zone, else in `timeZone`. None set, or from equal to: `at`.
 */
export function afterQuietHours(at: Instant, settings: Settings, timeZone: TimeZone): Instant {
  const { quietHours } = settings
  if (quietHours === undefined || quietHours === null) return at
  const zone = settings.timeZone ?? timeZone
  const from = parseTimeOfDay(quietHours.from)
  const to = parseTimeOfDay(quietHours.to)
  const wall = wallAt(at, zone)
  const midnight = startOfDay(wall)
  const time = wall - midnight
  if (from < to) return time >= from && time < to ? instantOf(midnight + to, zone) : at
  if (from === to) return at
  if (time >= from) return instantOf(midnight + DAY_MS + to, zone)
  return time < to ? instantOf(midnight + to, zone) : at
}
