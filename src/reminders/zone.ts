import { Temporal } from 'temporal-polyfill'
import type { Settings } from './person.js'
import type { TimeZone } from './time.js'

const BARE_OFFSET = /^[+-]/

/** A zone name as the runtime knows it; null for anything else, also for bare offsets, which know no daylight saving. */
export function knownZone(name: unknown): TimeZone | null {
  if (typeof name !== 'string' || name === '' || BARE_OFFSET.test(name)) return null
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

export interface ZoneFound {
  timeZone: TimeZone
  from: 'chosen' | 'client' | 'guess'
}

/**
 * The zone that a person's words are read in and their times are shown in, in the chat as on the page: the one they chose,
 * which stays until they choose another, else the one that their client tells, else a guess.
 */
export function zoneOf({ timeZone }: Settings, told: TimeZone | null | undefined, guess: TimeZone): ZoneFound {
  if (timeZone) return { timeZone, from: 'chosen' }
  return told ? { timeZone: told, from: 'client' } : { timeZone: guess, from: 'guess' }
}
