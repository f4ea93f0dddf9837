import { DAY_MS, type Instant, type TimeZone } from './time.js'
import { instantOf, startOfDay, wallAt } from './wall-time.js'

/** Moments from `from` up to, not including, `to`. */
export interface Range {
  from: Instant
  to: Instant
}

export const within = (at: Instant, range: Range): boolean => range.from <= at && at < range.to

/** The local day `days` after the one that holds `at`. It has 23 or 25 hours where the clocks change. */
export function dayRange(at: Instant, timeZone: TimeZone, days = 0): Range {
  const midnight = startOfDay(wallAt(at, timeZone)) + days * DAY_MS
  return { from: instantOf(midnight, timeZone), to: instantOf(midnight + DAY_MS, timeZone) }
}

/** Monday to Sunday of the local week `weeks` after the one that holds `at`. */
export function weekRange(at: Instant, timeZone: TimeZone, weeks = 0): Range {
  const day = startOfDay(wallAt(at, timeZone)) / DAY_MS
  // 1970-01-01 was a Thursday, three days into its week.
  const monday = ((Math.floor((day + 3) / 7) + weeks) * 7 - 3) * DAY_MS
  return { from: instantOf(monday, timeZone), to: instantOf(monday + 7 * DAY_MS, timeZone) }
}
