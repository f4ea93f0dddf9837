import type { WallTime } from './time.js'

/** An instant as ISO 8601 UTC text, or a date: what a RECURRENCE-ID names. */
export type RecurrenceId = string

/** The event of a calendar file that a reminder was made of, so that a later file can move it or take it away (RFC 5545 3.8.4.7). */
export interface CalendarSource {
  uid: string
  /** The one occurrence of the event that this is; absent: the event itself. */
  recurrenceId?: RecurrenceId
  /** Which of the reminders that one event became: the series is `main`, a date beside it has a name of its own. */
  part: string
  sequence: number
  /** DTSTAMP, ISO 8601 UTC; empty when there was none. */
  stamp: string
  /** What the event said, so that the same again is known. */
  digest: string
  /** Its times are of the zone that the file names, wherever the reader lives. */
  isZoned?: true
  /** A file took it away; a newer one may bring it back. Absent when it was the person's word. */
  isTakenAway?: true
}

/** Where an occurrence stands in its series. A date is the occurrence of that day. */
export const wallOfDate = (date: string, start: WallTime): WallTime => `${date}${start.slice(10)}`

/** Is `a` an older version of an event than `b` (RFC 5546 2.1.5)? Neither is, when nothing tells them apart. */
export function isOlder(
  a: Pick<CalendarSource, 'sequence' | 'stamp'>,
  b: Pick<CalendarSource, 'sequence' | 'stamp'>,
): boolean {
  if (a.sequence !== b.sequence) return a.sequence < b.sequence
  return a.stamp !== '' && b.stamp !== '' && a.stamp < b.stamp
}
