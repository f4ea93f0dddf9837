import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { Reminder } from '../reminders/reminder.js'
import type { Instant } from '../reminders/time.js'
import { timeZoneComponent } from './time-zone.js'

const PRODUCT = '-//proactive-reminder-bot//EN'

const localTime = (wallTime: string): ICAL.Time => ICAL.Time.fromDateTimeString(wallTime.slice(0, 19))

function utcTime(at: Instant): ICAL.Time {
  return ICAL.Time.fromDateTimeString(Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' }))
}

function addLocal(event: ICAL.Component, name: string, wallTime: string, timeZone: string): void {
  const property = event.addPropertyWithValue(name, localTime(wallTime))
  property.setParameter('tzid', timeZone)
}

function wallTimeOf(reminder: Reminder): string {
  if (reminder.schedule.kind === 'series') return reminder.schedule.start
  return Temporal.Instant.fromEpochMilliseconds(reminder.schedule.at)
    .toZonedDateTimeISO(reminder.schedule.timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
}

/** `UNTIL` is wall time in a Series; RFC 5545 3.3.10 wants it in UTC beside a DTSTART with a time zone. */
function ruleOf(rule: string, timeZone: string): ICAL.Recur {
  const recur = ICAL.Recur.fromString(rule)
  if (recur.until && !recur.until.isDate) {
    const wall = Temporal.PlainDateTime.from(recur.until.toString().replace(/Z$/, ''))
    recur.until = utcTime(wall.toZonedDateTime(timeZone).epochMilliseconds)
  }
  return recur
}

function alarm(text: string): ICAL.Component {
  const component = new ICAL.Component('valarm')
  component.addPropertyWithValue('action', 'DISPLAY')
  component.addPropertyWithValue('description', text)
  component.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(0))
  return component
}

function eventOf(reminder: Reminder): ICAL.Component {
  const { schedule } = reminder
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', reminder.id)
  event.addPropertyWithValue('dtstamp', utcTime(reminder.createdAt))
  event.addPropertyWithValue('summary', reminder.text)
  addLocal(event, 'dtstart', wallTimeOf(reminder), schedule.timeZone)
  if (schedule.kind === 'series') {
    event.addPropertyWithValue('rrule', ruleOf(schedule.rule, schedule.timeZone))
    for (const left of schedule.except ?? []) addLocal(event, 'exdate', left, schedule.timeZone)
  }
  if (reminder.about?.link) event.addPropertyWithValue('url', reminder.about.link)
  event.addSubcomponent(alarm(reminder.text))
  return event
}

/** An iCalendar file (RFC 5545) with one event, and an alarm at its start, for each reminder. */
export function toCalendar(reminders: Reminder[], now: Instant): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', PRODUCT)
  calendar.addPropertyWithValue('version', '2.0')
  for (const timeZone of new Set(reminders.map(({ schedule }) => schedule.timeZone)))
    if (timeZone !== 'UTC') calendar.addSubcomponent(timeZoneComponent(timeZone, now))
  for (const reminder of reminders) calendar.addSubcomponent(eventOf(reminder))
  return `${calendar.toString()}\r\n`
}
