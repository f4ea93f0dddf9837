import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { firstOccurrence, occurrencesFrom } from '../../reminders/occurrences.js'
import { isElapsed } from '../../reminders/recurrence.js'
import type { Reminder } from '../../reminders/reminder.js'
import { partsOf } from '../../reminders/rule/parse.js'
import type { Series } from '../../reminders/schedule.js'
import type { Instant, TimeZone, WallTime } from '../../reminders/time.js'
import { formatWall, instantOf, parseWall, wallAt } from '../../reminders/wall-time.js'
import { timeZoneComponent } from './time-zone.js'

const PRODUCT = '-//proactive-reminder-bot//EN'

const localTime = (wallTime: string): ICAL.Time => ICAL.Time.fromDateTimeString(wallTime.slice(0, 19))

function utcTime(at: Instant): ICAL.Time {
  return ICAL.Time.fromDateTimeString(Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' }))
}

function addTime(event: ICAL.Component, name: string, wall: WallTime, timeZone: TimeZone): void {
  if (timeZone === 'UTC') {
    event.addPropertyWithValue(name, utcTime(parseWall(wall)))
    return
  }
  const property = event.addPropertyWithValue(name, localTime(wall))
  property.setParameter('tzid', timeZone)
}

/** Where a series that is written begins, and in which zone. */
interface Written {
  series: Series
  timeZone: TimeZone
  start: WallTime
}

/**
 * A series as other calendars understand it: it begins with its first occurrence, since they count DTSTART whatever the rule says,
 * and one by exact time is one of UTC, since they step along the clock.
 */
function written(series: Series): Written {
  const timeZone = isElapsed(series.rule) ? 'UTC' : series.timeZone
  const begins = instantOf(parseWall(series.start), series.timeZone)
  const { except: _, pausedUntil: __, ...whole } = series
  const first = firstOccurrence(whole, begins) ?? begins
  return { series, timeZone, start: formatWall(wallAt(first, timeZone)) }
}

/** The last day of a month as all programs know it: ical.js, and with it Thunderbird, picks none among days of the month. */
function plain(rule: string): string {
  const parts = partsOf(rule)
  if (parts.get('BYMONTHDAY') !== '28,29,30,31' || parts.get('BYSETPOS') !== '-1') return rule
  parts.set('BYMONTHDAY', '-1').delete('BYSETPOS')
  return [...parts].map(([name, value]) => `${name}=${value}`).join(';')
}

/** `UNTIL` is wall time in a Series; RFC 5545 3.3.10 wants it in UTC beside a DTSTART with a time zone. */
function ruleOf({ rule, timeZone }: Series): ICAL.Recur {
  const recur = ICAL.Recur.fromString(plain(rule))
  if (recur.until) {
    const wall = recur.until.isDate ? `${recur.until.toString()}T23:59:59` : recur.until.toString().replace(/Z$/, '')
    recur.until = utcTime(instantOf(parseWall(wall), timeZone))
  }
  return recur
}

/** More occurrences than this within a pause are not written out. */
const MAX_PAUSED = 500

/** Wall times that are left out: skipped ones, and those of a pause. */
function leftOut({ series, timeZone }: Written, now: Instant): WallTime[] {
  const { except = [], pausedUntil, ...going } = series
  const skipped = except.map((wall) => formatWall(wallAt(instantOf(parseWall(wall), series.timeZone), timeZone)))
  if (!pausedUntil) return skipped
  const paused = occurrencesFrom(going, now, MAX_PAUSED).filter((at) => at < pausedUntil)
  return [...new Set([...skipped, ...paused.map((at) => formatWall(wallAt(at, timeZone)))])]
}

/** A length of exact time: hours and below, since a day of RFC 5545 is 23 or 25 hours long where the clock changes. */
function exactly(seconds: number): ICAL.Duration {
  const size = Math.abs(seconds)
  const hours = Math.floor(size / 3_600)
  return new ICAL.Duration({
    isNegative: seconds < 0,
    hours,
    minutes: Math.floor((size % 3_600) / 60),
    seconds: size % 60,
  })
}

function alarm(text: string, leadMs: number): ICAL.Component {
  const component = new ICAL.Component('valarm')
  component.addPropertyWithValue('action', 'DISPLAY')
  component.addPropertyWithValue('description', text)
  component.addPropertyWithValue('trigger', exactly(-Math.round(leadMs / 1_000)))
  return component
}

function eventOf(reminder: Reminder, leads: readonly Reminder[], now: Instant): ICAL.Component {
  const { schedule, occurrenceAt } = reminder
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', reminder.id)
  event.addPropertyWithValue('dtstamp', utcTime(reminder.createdAt))
  event.addPropertyWithValue('sequence', reminder.version)
  event.addPropertyWithValue('summary', reminder.text)
  if (schedule.kind === 'series') {
    const series = written(schedule)
    addTime(event, 'dtstart', series.start, series.timeZone)
    event.addPropertyWithValue('rrule', ruleOf(schedule))
    for (const wall of leftOut(series, now)) addTime(event, 'exdate', wall, series.timeZone)
  } else addTime(event, 'dtstart', formatWall(wallAt(occurrenceAt, schedule.timeZone)), schedule.timeZone)
  if (reminder.about?.link) event.addPropertyWithValue('url', reminder.about.link)
  for (const leadMs of [0, ...leads.map((lead) => lead.leadMs ?? 0)])
    event.addSubcomponent(alarm(reminder.text, leadMs))
  return event
}

/** What takes place at no time until somebody resumes it cannot stand in a calendar. */
const hasTime = ({ schedule }: Reminder): boolean => schedule.kind === 'once' || schedule.pausedUntil !== null

/** An iCalendar file (RFC 5545) with one event for each reminder, an alarm at its start and one for each reminder ahead of it. */
export function toCalendar(reminders: readonly Reminder[], now: Instant): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', PRODUCT)
  calendar.addPropertyWithValue('version', '2.0')
  const leads = new Map<string, Reminder[]>()
  for (const lead of reminders)
    if (lead.leadOf !== undefined) leads.set(lead.leadOf, [...(leads.get(lead.leadOf) ?? []), lead])
  const mains = reminders.filter((reminder) => reminder.leadOf === undefined && hasTime(reminder))
  for (const timeZone of new Set(mains.map(zoneOf)))
    if (timeZone !== 'UTC') calendar.addSubcomponent(timeZoneComponent(timeZone, yearOf(now)))
  for (const reminder of mains) calendar.addSubcomponent(eventOf(reminder, leads.get(reminder.id) ?? [], now))
  return `${calendar.toString()}\r\n`
}

/** The same all year, so that a file without changes has the same bytes. */
const yearOf = (now: Instant): Instant => Date.UTC(new Date(now).getUTCFullYear(), 0, 1)

const zoneOf = ({ schedule }: Reminder): TimeZone =>
  schedule.kind === 'series' && isElapsed(schedule.rule) ? 'UTC' : schedule.timeZone
