import type { Activity } from 'botbuilder'
import { Temporal } from 'temporal-polyfill'
import type { Person } from '../reminders/person.js'
import type { Instant, TimeZone } from '../reminders/time.js'
import { knownZone, type ZoneFound, zoneOf } from '../reminders/zone.js'

/** The IANA zone that the client told with this message, if it told one. */
export const clientZone = (activity: Partial<Activity>): TimeZone | null => knownZone(activity.localTimezone)

/** Minutes east of UTC on the sender's clock. `localTimestamp` loses its offset on the way in; the raw text has it. */
export function clientOffsetMinutes(activity: Partial<Activity>): number | null {
  const raw: unknown = 'rawLocalTimestamp' in activity ? activity.rawLocalTimestamp : undefined
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(typeof raw === 'string' ? raw : '') ?? []
  if (hours === undefined || minutes === undefined) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
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

/** The zone of a message; what the client told earlier stands where a message, as a click, tells none. */
export const findZone = (
  activity: Partial<Activity>,
  person: Pick<Person, 'settings' | 'clientZone'> | undefined,
  defaultZone: TimeZone,
  now: Instant,
): ZoneFound =>
  zoneOf(person?.settings ?? {}, clientZone(activity) ?? person?.clientZone, guess(activity, defaultZone, now))
