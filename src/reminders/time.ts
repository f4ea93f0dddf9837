/**
 * A moment: whole milliseconds since 1970-01-01T00:00Z (`Temporal.Instant.epochMilliseconds`). Plain numbers keep a
 * reminder comparable, serialisable and cheap by the million; storage writes them as ISO 8601 UTC text, and wall time is
 * computed with Temporal where it is needed.
 */
export type Instant = number

/** IANA time zone name, e.g. `Europe/Berlin`. */
export type TimeZone = string

/** Local date and time without a zone, `YYYY-MM-DDTHH:MM:SS` (RFC 5545 "floating" time, ISO 8601 spelling). */
export type WallTime = string

/** Time of day, `HH:MM`, 24 h. */
export type TimeOfDay = string

export interface Clock {
  now(): Instant
}

export const SECOND_MS = 1_000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS
