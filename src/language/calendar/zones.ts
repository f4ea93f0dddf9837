import { Temporal } from 'temporal-polyfill'
import type { Instant, TimeZone, WallTime } from '../../reminders/time.js'
import { DAY_MS, SECOND_MS } from '../../reminders/time.js'
import { formatWall, wallAt, instantOf as wallInstant } from '../../reminders/wall-time.js'
import type { DayNumber } from './days.js'

/** Wall time as a day number and seconds since its midnight (0 to 86399). */
export interface Wall {
  day: DayNumber
  seconds: number
}

/** @throws RangeError when the zone is not known to the runtime. */
export function wallOf(at: Instant, zone: TimeZone): Wall {
  const wall = wallAt(at, zone)
  const day = Math.floor(wall / DAY_MS)
  return { day, seconds: Math.floor((wall - day * DAY_MS) / SECOND_MS) }
}

/** The moment of a wall time (`reminders/wall-time.ts` says of gaps and overlaps); more than 86399 seconds run into later days. */
export const instantOf = (day: DayNumber, seconds: number, zone: TimeZone): Instant =>
  wallInstant(day * DAY_MS + seconds * SECOND_MS, zone)

/** IANA name in its usual spelling, or null. */
export function knownZone(name: string): TimeZone | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
  } catch {
    return null
  }
}

/** `YYYY-MM-DDTHH:MM:SS` */
export const wallText = (day: DayNumber, seconds: number): WallTime => formatWall(day * DAY_MS + seconds * SECOND_MS)
