import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { Instant, TimeZone } from '../../reminders/time.js'

/** Clock changes further ahead than this are left to the reader's own time zone data. */
const YEARS = 10

function offset(zoned: Temporal.ZonedDateTime): ICAL.UtcOffset {
  const minutes = Math.round(zoned.offsetNanoseconds / 60e9)
  const factor = minutes < 0 ? -1 : 1
  return ICAL.UtcOffset.fromSeconds(factor * Math.abs(minutes) * 60)
}

function observance(before: Temporal.ZonedDateTime, at: Temporal.ZonedDateTime): ICAL.Component {
  const isLater = at.offsetNanoseconds > before.offsetNanoseconds
  const component = new ICAL.Component(isLater ? 'daylight' : 'standard')
  // RFC 5545 3.6.5: the onset as wall time of the offset that ends.
  const onset = at.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime()
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(onset.toString({ smallestUnit: 'second' })))
  component.addPropertyWithValue('tzoffsetfrom', offset(before))
  component.addPropertyWithValue('tzoffsetto', offset(at))
  return component
}

/** A VTIMEZONE (RFC 5545 3.6.5) with the clock changes of the years around `from`, one observance each. */
export function timeZoneComponent(timeZone: TimeZone, from: Instant): ICAL.Component {
  const component = new ICAL.Component('vtimezone')
  component.addPropertyWithValue('tzid', timeZone)
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone).subtract({ years: 1 })
  const end = start.add({ years: YEARS })
  component.addSubcomponent(observance(start, start))
  let current = start
  for (let next = start.getTimeZoneTransition('next'); next && Temporal.ZonedDateTime.compare(next, end) < 0; ) {
    component.addSubcomponent(observance(current, next))
    current = next
    next = next.getTimeZoneTransition('next')
  }
  return component
}
