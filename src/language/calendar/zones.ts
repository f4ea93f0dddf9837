import { Temporal } from 'temporal-polyfill'
import type { Instant, TimeZone } from '../../reminders/time.js'
import { civil, type DayNumber } from './days.js'

/** Wall time as a day number and seconds since its midnight (0 to 86399). */
export interface Wall {
  day: DayNumber
  seconds: number
}

/** One stretch of a zone between two clock changes. */
interface Stretch {
  from: Instant
  until: Instant
  offsetMs: number
}

const MAX_ZONES = 700
const MAX_STRETCHES = 64
const known = new Map<TimeZone, Stretch[]>()

function stretchAt(at: Instant, zone: TimeZone): Stretch {
  let stretches = known.get(zone)
  if (stretches === undefined) {
    if (known.size >= MAX_ZONES) known.clear()
    stretches = []
    known.set(zone, stretches)
  }
  for (const stretch of stretches) if (at >= stretch.from && at < stretch.until) return stretch
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  // `previous` is strictly before its receiver: ask from one nanosecond later, so that a change at `at` counts.
  const before = moment.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')
  const after = moment.getTimeZoneTransition('next')
  const stretch = {
    from: before?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: after?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offsetMs: moment.offsetNanoseconds / 1e6,
  }
  if (stretches.length >= MAX_STRETCHES) stretches.length = 0
  stretches.push(stretch)
  return stretch
}

/** @throws RangeError when the zone is not known to the runtime. */
export function wallOf(at: Instant, zone: TimeZone): Wall {
  const local = at + stretchAt(at, zone).offsetMs
  const day = Math.floor(local / 86_400_000)
  return { day, seconds: Math.floor((local - day * 86_400_000) / 1000) }
}

/**
 * The moment of a wall time: in an overlap (clocks go back) the first of the two, in a gap (clocks go forward) the
 * moment the gap ends. `seconds` may be 86400 or more and is carried to later days.
 */
export function instantOf(day: DayNumber, seconds: number, zone: TimeZone): Instant {
  const local = day * 86_400_000 + seconds * 1000
  const early = stretchAt(local - 86_400_000, zone)
  const late = stretchAt(local + 86_400_000, zone)
  const first = local - early.offsetMs
  if (stretchAt(first, zone).offsetMs === early.offsetMs) return first
  const second = local - late.offsetMs
  const stretch = stretchAt(second, zone)
  if (stretch.offsetMs === late.offsetMs) return second
  return stretch.until
}

export function isKnownZone(zone: string): boolean {
  try {
    stretchAt(0, zone)
    return true
  } catch {
    return false
  }
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** `YYYY-MM-DDTHH:MM:SS` */
export function wallText(day: DayNumber, seconds: number): string {
  const whole = day + Math.floor(seconds / 86400)
  const rest = seconds - Math.floor(seconds / 86400) * 86400
  const { year, month, day: date } = civil(whole)
  const clock = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}T${clock}`
}
