import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { Instant, TimeZone } from '../../reminders/time.js'

/** Clock changes further ahead than this are left to the reader's own time zone data. */
const YEARS = 10

/** A change of the clocks: the same moment by the offset that ends and by the one that begins. */
interface Change {
  before: Temporal.ZonedDateTime
  at: Temporal.ZonedDateTime
}

/**
 * A VTIMEZONE (RFC 5545 3.6.5) with the clock changes of the years around `from`. Where they come by one rule each year, it is
 * written as one: Outlook takes the first of many observances for the only one, and is an hour off from the next change on.
 */
export function timeZoneComponent(timeZone: TimeZone, from: Instant): ICAL.Component {
  const component = new ICAL.Component('vtimezone')
  component.addPropertyWithValue('tzid', timeZone)
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone).subtract({ years: 1 })
  const changes = changesFrom(start)
  const seasons = [changes.filter(isLater), changes.filter((change) => !isLater(change))]
  const yearly = seasons.map(yearlyOf)
  if (changes.length === 0) component.addSubcomponent(observance({ before: start, at: start }, FIRST))
  else if (yearly.every((each) => each !== null)) for (const each of yearly) component.addSubcomponent(each)
  else for (const change of [{ before: start, at: start }, ...changes]) component.addSubcomponent(observance(change))
  return component
}

/** Where calendar programs let their rules begin. */
const FIRST = Temporal.PlainDateTime.from('1970-01-01T00:00:00')

function changesFrom(start: Temporal.ZonedDateTime): Change[] {
  const end = start.add({ years: YEARS })
  const changes: Change[] = []
  let before = start
  for (let at = start.getTimeZoneTransition('next'); at && Temporal.ZonedDateTime.compare(at, end) < 0; ) {
    changes.push({ before, at })
    before = at
    at = at.getTimeZoneTransition('next')
  }
  return changes
}

const isLater = ({ before, at }: Change): boolean => at.offsetNanoseconds > before.offsetNanoseconds

/** The onset as wall time of the offset that ends. */
const onsetOf = ({ before, at }: Change): Temporal.PlainDateTime =>
  at.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime()

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Changes that come once a year on one weekday of one month, as one observance; null for any others. */
function yearlyOf(changes: readonly Change[]): ICAL.Component | null {
  const [first] = changes
  if (first === undefined || changes.length !== YEARS) return null
  const onsets = changes.map(onsetOf)
  const shape = (onset: Temporal.PlainDateTime, { before, at }: Change) =>
    [onset.month, onset.dayOfWeek, onset.toPlainTime(), before.offset, at.offset].join()
  const isAlike = new Set(onsets.map((onset, index) => shape(onset, changes[index] ?? first))).size === 1
  const week = weekOf(onsets)
  if (!isAlike || week === null) return null
  const { month, dayOfWeek, hour, minute, second } = onsetOf(first)
  const begins = dayIn(FIRST.with({ month }), dayOfWeek, week).with({ hour, minute, second })
  const component = observance(first, begins)
  const rule = `FREQ=YEARLY;BYMONTH=${month};BYDAY=${week}${WEEKDAYS[dayOfWeek - 1]}`
  component.addPropertyWithValue('rrule', ICAL.Recur.fromString(rule))
  return component
}

/** Which of its weekday in the month they all are, -1 for the last. */
function weekOf(onsets: readonly Temporal.PlainDateTime[]): number | null {
  if (onsets.every(({ day, daysInMonth }) => day + 7 > daysInMonth)) return -1
  const weeks = new Set(onsets.map(({ day }) => Math.ceil(day / 7)))
  const [week] = weeks
  return weeks.size === 1 && week !== undefined ? week : null
}

function dayIn(month: Temporal.PlainDateTime, dayOfWeek: number, week: number): Temporal.PlainDateTime {
  const first = month.with({ day: 1 })
  const days = 1 + ((dayOfWeek - first.dayOfWeek + 7) % 7)
  const all = [0, 7, 14, 21, 28].map((more) => days + more).filter((day) => day <= month.daysInMonth)
  return month.with({ day: all.at(week > 0 ? week - 1 : week) ?? days })
}

function offset(zoned: Temporal.ZonedDateTime): ICAL.UtcOffset {
  const minutes = Math.round(zoned.offsetNanoseconds / 60e9)
  const factor = minutes < 0 ? -1 : 1
  return ICAL.UtcOffset.fromSeconds(factor * Math.abs(minutes) * 60)
}

function observance(change: Change, onset = onsetOf(change)): ICAL.Component {
  const component = new ICAL.Component(isLater(change) ? 'daylight' : 'standard')
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(onset.toString({ smallestUnit: 'second' })))
  component.addPropertyWithValue('tzoffsetfrom', offset(change.before))
  component.addPropertyWithValue('tzoffsetto', offset(change.at))
  return component
}
