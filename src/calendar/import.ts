import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { Draft } from '../reminders/draft.js'
import { firstOccurrence } from '../reminders/occurrences.js'
import type { Schedule } from '../reminders/schedule.js'
import type { Instant, TimeOfDay, TimeZone, WallTime } from '../reminders/time.js'

/** The file is no iCalendar; nothing was read. */
export class NotACalendar extends Error {
  override name = 'NotACalendar'
}

export interface Read {
  drafts: Draft[]
  /** Events that are over, or that say nothing that a reminder could. */
  skipped: number
}

interface Reader {
  now: Instant
  /** For times without a zone of their own. */
  timeZone: TimeZone
  /** When an all-day event is worth a reminder. */
  dayTime: TimeOfDay
}

const isZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const wallTime = (time: ICAL.Time, dayTime: TimeOfDay): WallTime =>
  time.isDate
    ? `${time.toString()}T${dayTime}:00`
    : Temporal.PlainDateTime.from(time.toString().replace(/Z$/, '')).toString({ smallestUnit: 'second' })

/** Wall time and zone of a start: its own IANA zone, else the reader's, moved there when it was told in UTC. */
function startOf(property: ICAL.Property, reader: Reader): { start: WallTime; timeZone: TimeZone } | null {
  const time: unknown = property.getFirstValue()
  // ical.js moves an impossible date on: a 30th of February comes back as the 2nd of March.
  if (!(time instanceof ICAL.Time) || String(property.toJSON()[3]) !== time.toString()) return null
  const tzid: unknown = property.getParameter('tzid')
  if (typeof tzid === 'string' && isZone(tzid)) return { start: wallTime(time, reader.dayTime), timeZone: tzid }
  if (time.isDate || time.zone === ICAL.Timezone.localTimezone)
    return { start: wallTime(time, reader.dayTime), timeZone: reader.timeZone }
  const zoned = Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1_000).toZonedDateTimeISO(reader.timeZone)
  return { start: zoned.toPlainDateTime().toString({ smallestUnit: 'second' }), timeZone: reader.timeZone }
}

/** A Series has its UNTIL in wall time of its own zone. */
function ruleText(recur: ICAL.Recur, timeZone: TimeZone): string {
  const rule = recur.clone()
  const { until } = rule
  if (until && !until.isDate && until.zone === ICAL.Timezone.utcTimezone) {
    const wall = Temporal.Instant.fromEpochMilliseconds(until.toUnixTime() * 1_000)
      .toZonedDateTimeISO(timeZone)
      .toPlainDateTime()
    rule.until = ICAL.Time.fromDateTimeString(wall.toString({ smallestUnit: 'second' }))
  }
  return rule.toString()
}

function scheduleOf(event: ICAL.Component, reader: Reader): Schedule | null {
  const property = event.getFirstProperty('dtstart') ?? event.getFirstProperty('due')
  const found = property ? startOf(property, reader) : null
  if (!found) return null
  const { start, timeZone } = found
  const recur: unknown = event.getFirstPropertyValue('rrule')
  if (!(recur instanceof ICAL.Recur)) {
    const at = Temporal.PlainDateTime.from(start).toZonedDateTime(timeZone).epochMilliseconds
    return { kind: 'once', at, timeZone }
  }
  const except = event
    .getAllProperties('exdate')
    .flatMap((left) => left.getValues() as unknown[])
    .flatMap((time) => (time instanceof ICAL.Time ? [wallTime(time, reader.dayTime)] : []))
  return { kind: 'series', rule: ruleText(recur, timeZone), start, timeZone, ...(except.length > 0 && { except }) }
}

/** Alarms ahead of the start become lead reminders. */
function leadsOf(event: ICAL.Component): number[] {
  return event.getAllSubcomponents('valarm').flatMap((alarm) => {
    const trigger: unknown = alarm.getFirstPropertyValue('trigger')
    if (!(trigger instanceof ICAL.Duration)) return []
    const seconds = trigger.toSeconds()
    return seconds < 0 ? [-seconds * 1_000] : []
  })
}

function draftOf(event: ICAL.Component, reader: Reader): Draft | null {
  const summary: unknown = event.getFirstPropertyValue('summary')
  const schedule = scheduleOf(event, reader)
  if (typeof summary !== 'string' || summary.trim() === '' || !schedule) return null
  if (firstOccurrence(schedule, reader.now) === null) return null
  const url: unknown = event.getFirstPropertyValue('url')
  return {
    text: summary.trim(),
    schedule,
    leadsMs: leadsOf(event),
    ...(typeof url === 'string' && { about: { link: url } }),
  }
}

/**
 * The coming events and to-dos of an iCalendar file as drafts of reminders. One that cannot be read is skipped, for the
 * others' sake.
 * @throws NotACalendar when the text is none, or none that the library can parse.
 */
export function fromCalendar(text: string, reader: Reader): Read {
  const drafts: Draft[] = []
  let skipped = 0
  for (const calendar of parse(text))
    for (const event of [...calendar.getAllSubcomponents('vevent'), ...calendar.getAllSubcomponents('vtodo')]) {
      const draft = draftOrNull(event, reader)
      if (draft) drafts.push(draft)
      else skipped += 1
    }
  return { drafts, skipped }
}

function draftOrNull(event: ICAL.Component, reader: Reader): Draft | null {
  try {
    return draftOf(event, reader)
  } catch {
    // ical.js and Temporal throw plain errors for values out of range, such as a 30th of February.
    return null
  }
}

function parse(text: string): ICAL.Component[] {
  try {
    const parsed: unknown = ICAL.parse(text)
    const calendars = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]
    const components = calendars.map((calendar) => new ICAL.Component(calendar as unknown[]))
    if (components.every(({ name }) => name === 'vcalendar')) return components
  } catch (cause) {
    throw new NotACalendar('The text is no iCalendar file.', { cause })
  }
  throw new NotACalendar('The text holds no calendar.')
}
