import { Temporal } from 'temporal-polyfill'
import { DAY_MS, type Instant, type TimeOfDay, type TimeZone, type WallTime } from './time.js'

/** Keeps the `size` values asked for most recently, so that a cache cannot grow with the number of reminders. */
export class Lru<T> {
  readonly #entries = new Map<string, T>()

  constructor(private readonly size: number) {}

  get(key: string, make: () => T): T {
    const found = this.#entries.get(key)
    const value = found ?? make()
    // A Map keeps insertion order: what is asked for moves to the end, what is at the front was not for longest.
    this.#entries.delete(key)
    this.#entries.set(key, value)
    if (this.#entries.size > this.size) {
      const oldest = this.#entries.keys().next()
      if (!oldest.done) this.#entries.delete(oldest.value)
    }
    return value
  }
}

/**
 * Between moments and what a wall clock in a zone shows. A wall time is computed with as `WallMs`: the milliseconds since 1970
 * that its digits would be in UTC, so that it can be compared and added to.
 */
export type WallMs = number

export const parseWall = (wall: WallTime): WallMs => Date.parse(`${wall}Z`)

export const formatWall = (wall: WallMs): WallTime => new Date(wall).toISOString().slice(0, 19)

/** What the clocks of `timeZone` show at `at`. */
export const wallAt = (at: Instant, timeZone: TimeZone): WallMs => at + offsetAt(at, timeZone)

/**
 * When the clocks of `timeZone` show `wall`: the first time, where clocks go back over it; where they jump over it, the end of
 * that gap (02:30 in a gap from 02:00 to 03:00 is the moment the clocks show 03:00).
 */
export function instantOf(wall: WallMs, timeZone: TimeZone): Instant {
  const before = offsetAt(wall - DAY_MS, timeZone)
  const at = wall - before
  // No change of the clocks in the day around it: by far the most moments, at a fraction of the cost.
  if (offsetAt(wall + DAY_MS, timeZone) === before && offsetAt(at, timeZone) === before) return at
  const plain = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime()
  const first = plain.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  if (first.toPlainDateTime().equals(plain)) return first.epochMilliseconds
  return first.getTimeZoneTransition('next')?.epochMilliseconds ?? at
}

/** The earliest wall time whose moment is not before `at`; one inside a gap, when `at` is the end of that gap. */
export function wallNotBefore(at: Instant, timeZone: TimeZone): WallMs {
  const jump = offsetAt(at, timeZone) - offsetAt(at - 1, timeZone)
  return wallAt(at, timeZone) - Math.max(jump, 0)
}

/** A moment moved by months and days of the wall clock, then by exact seconds. Month ends clamp: 31 January and a month is the 28th. */
export function movedBy(
  at: Instant,
  by: { months: number; days: number; seconds: number },
  timeZone: TimeZone,
): Instant {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  return wall.add({ months: by.months, days: by.days }).add({ seconds: by.seconds }).epochMilliseconds
}

/** Midnight at the start of the day that a wall time lies in. */
export const startOfDay = (wall: WallMs): WallMs => Math.floor(wall / DAY_MS) * DAY_MS

/** Milliseconds since midnight. */
export function parseTimeOfDay(time: TimeOfDay): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}

/** A stretch of time in which the clocks of a zone do not change. */
interface Stretch {
  from: Instant
  to: Instant
  offsetMs: number
}

const stretchesOf = new Lru<Stretch[]>(600)
const STRETCHES_KEPT = 64

/** UTC offset in milliseconds. Asking Temporal costs some 50 µs, remembering what it said a hundredth of that. */
function offsetAt(at: Instant, timeZone: TimeZone): number {
  const known = stretchesOf.get(timeZone, () => [])
  const found = known.find((stretch) => stretch.from <= at && at < stretch.to)
  if (found !== undefined) return found.offsetMs
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  // "Previous" is strictly earlier, so it is asked from the next moment: `at` itself may be where the clocks change.
  const from = moment.add({ milliseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity
  const to = moment.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity
  const offsetMs = moment.offsetNanoseconds / 1e6
  known.push({ from, to, offsetMs })
  if (known.length > STRETCHES_KEPT) known.shift()
  return offsetMs
}

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
