import type { Activity } from 'botbuilder'
import { Temporal } from 'temporal-polyfill'
import type { Instant, TimeZone } from '../reminders/time.js'
import type { PersonMemory } from './memory.js'

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

/** The IANA zone that the client told with this message, if it told one. */
export const clientZone = (activity: Partial<Activity>): TimeZone | null => knownZone(activity.localTimezone)

/** Minutes east of UTC on the sender's clock. `localTimestamp` loses its offset on the way in; the raw text has it. */
export function clientOffsetMinutes(activity: Partial<Activity>): number | null {
  const raw: unknown = 'rawLocalTimestamp' in activity ? activity.rawLocalTimestamp : undefined
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(typeof raw === 'string' ? raw : '') ?? []
  if (hours === undefined || minutes === undefined) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

export interface ZoneFound {
  timeZone: TimeZone
  from: 'client' | 'chosen' | 'guess'
}

/** Large places, one per offset, to guess a zone from a bare offset. */
const GUESSES: TimeZone[] = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'America/Anchorage',
  'Pacific/Honolulu',
  'Africa/Cairo',
  'Europe/Istanbul',
  'Asia/Dubai',
  'Asia/Karachi',
  'Asia/Kolkata',
  'Asia/Dhaka',
  'Asia/Bangkok',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
]

const offsetMinutes = (timeZone: TimeZone, now: Instant): number =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).offsetNanoseconds / 60e9

function guess(activity: Partial<Activity>, defaultZone: TimeZone, now: Instant): TimeZone {
  const offset = clientOffsetMinutes(activity)
  if (offset === null || offset === offsetMinutes(defaultZone, now)) return defaultZone
  return GUESSES.find((zone) => offsetMinutes(zone, now) === offset) ?? defaultZone
}

/**
 * The zone that a message is read in: what the client tells, else the person's setting, else the default, corrected by the
 * offset of the client's clock. A zone chosen against the client's word holds until the client tells a new one.
 */
export function findZone(
  activity: Partial<Activity>,
  chosen: TimeZone | undefined,
  memory: PersonMemory,
  defaultZone: TimeZone,
  now: Instant,
): ZoneFound {
  const client = clientZone(activity) ?? memory.clientZone
  if (chosen && (!client || client === memory.clientZoneWhenChosen)) return { timeZone: chosen, from: 'chosen' }
  if (client) return { timeZone: client, from: 'client' }
  return { timeZone: guess(activity, defaultZone, now), from: 'guess' }
}
