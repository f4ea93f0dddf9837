import type { Instant, TimeZone, WallTime } from './time.js'

/** One moment. `timeZone` is only how it is shown. */
export interface Once {
  kind: 'once'
  at: Instant
  timeZone: TimeZone
}

/** A repeating schedule: RFC 5545 recurrence over wall time, so that "every day at 9" is 9:00 across DST for ever. */
export interface Series {
  kind: 'series'
  /** RRULE value without the `RRULE:` prefix, e.g. `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`. UNTIL is floating wall time. */
  rule: string
  /** DTSTART as wall time in `timeZone`. */
  start: WallTime
  timeZone: TimeZone
  /** Wall times of occurrences that are left out (RFC 5545 EXDATE): skipped or moved ones. */
  except?: WallTime[]
  /** No occurrence before this moment ("pause until monday"). `null`: paused until resumed. */
  pausedUntil?: Instant | null
}

export type Schedule = Once | Series
