import type { CalendarEvent, LeftOut } from '../../reminders/calendar-plan.js'
import { firstOccurrence } from '../../reminders/occurrences.js'
import type { Schedule } from '../../reminders/schedule.js'
import type { Instant, WallTime } from '../../reminders/time.js'
import { formatWall } from '../../reminders/wall-time.js'
import { type Alarms, alarmsOf, endAfter, lengthOf } from './alarms.js'
import { type Component, propertyOf, wordOf } from './components.js'
import type { Entry } from './entry.js'
import { type Moment, momentOf, type Times } from './moments.js'
import { repeatsOf } from './series.js'
import { type FileTime, readTime } from './times.js'

export type Drafted = { ok: true; drafts: CalendarEvent['drafts']; isZoned: boolean } | { ok: false; why: LeftOut }

const out = (why: LeftOut): { ok: false; why: LeftOut } => ({ ok: false, why })

/** When an entry takes place: what is reminded of, and what its alarms count from. */
export interface Place {
  main: Moment
  start: Moment
  end: Moment
}

/** The moments of an entry; of a to-do that has begun its due time counts. */
export function placeOf(entry: Entry, times: Times): { ok: true; place: Place } | { ok: false; why: LeftOut } {
  const start = momentIn(entry.component, 'DTSTART', times)
  const due = momentIn(entry.component, 'DUE', times)
  for (const found of [start, due]) if (found !== null && 'why' in found) return out(found.why)
  const begins = start as Moment | null
  const ends = (due as Moment | null) ?? endOf(entry.component, begins, times)
  // An event is where it begins: its end alone says nothing that could be reminded of.
  if (begins === null && due === null) return out({ kind: 'no-time' })
  const isSeries = wordOf(entry.component, 'RRULE') !== ''
  const isBegun = entry.isTodo && !isSeries && begins !== null && begins.at < times.reader.now
  const main = isBegun ? (ends ?? begins) : (begins ?? ends)
  if (main === null) return out({ kind: 'no-time' })
  return { ok: true, place: { main, start: begins ?? main, end: ends ?? main } }
}

function momentIn(component: Component, name: string, times: Times): Moment | { why: LeftOut } | null {
  const property = propertyOf(component, name)
  if (property === undefined || property.value.trim() === '') return null
  const time = readTime(property.value, property.parameters)
  if (time === null) return { why: { kind: 'unreadable-time' } }
  const isDay = wordOf(component, 'X-MICROSOFT-CDO-ALLDAYEVENT').toUpperCase() === 'TRUE'
  const moment = momentOf(isDay ? dayOf(time) : time, times)
  return moment ?? { why: { kind: 'unknown-zone', name: property.parameters.get('TZID') ?? '' } }
}

/** Exchange writes a day as its midnights, and says that it is one. */
const dayOf = (time: FileTime): FileTime =>
  time.kind === 'wall' && time.wall.endsWith('T00:00:00') ? { kind: 'date', date: time.wall.slice(0, 10) } : time

function endOf(component: Component, start: Moment | null, times: Times): Moment | null {
  const end = momentIn(component, 'DTEND', times)
  if (end !== null && !('why' in end)) return end
  if (start === null) return null
  const length = lengthOf(wordOf(component, 'DURATION'))
  if (length !== null) return endAfter(start, length)
  return start.isDay ? endAfter(start, { days: 1, ms: 0 }) : null
}

/**
 * What is still to come of an entry.
 * @param changed its occurrences that the file moves or takes away, as wall times of its zone; of clocks of the file, as UTC
 */
export function draftsOf(entry: Entry, times: Times, changed: readonly WallTime[]): Drafted {
  const placed = placeOf(entry, times)
  if (!placed.ok) return placed.why.kind === 'no-time' ? byAlarmAlone(entry, times) : placed
  const { main, start, end } = placed.place
  const isSeries = wordOf(entry.component, 'RRULE') !== ''
  const alarms = alarmsOf(entry.component, main, start, end, isSeries, times)
  return (isSeries ? repeating : single)(entry, main, alarms, changed, times)
}

function repeating(entry: Entry, main: Moment, alarms: Alarms, changed: readonly WallTime[], times: Times): Drafted {
  const { now, timeZone } = times.reader
  if (main.timeZone === null) return out({ kind: 'unknown-zone', name: zoneNameOf(entry) })
  const repeats = repeatsOf(entry.component, main, main.timeZone, changed, times)
  if ('kind' in repeats) return out(repeats)
  const coming = repeats.series.filter((series) => firstOccurrence(series, now) !== null)
  const drafts = [
    ...coming.map((schedule, index) =>
      draft(entry, index === 0 ? 'main' : `rule ${index + 1}`, schedule, alarms.leadsMs),
    ),
    ...repeats.dates.map((at) => dated(entry, 'date', at, timeZone, alarms.leadsMs)),
    ...alarms.at.filter((at) => at >= now).map((at) => dated(entry, 'alarm', at, timeZone, [])),
  ]
  return drafts.length > 0 ? { ok: true, drafts, isZoned: main.isZoned } : out({ kind: 'over' })
}

function single(entry: Entry, main: Moment, alarms: Alarms, changed: readonly WallTime[], times: Times): Drafted {
  const { now, timeZone } = times.reader
  // Without a rule the dates beside the start are all there is: they are moments, whatever clocks the file describes.
  const start = main.timeZone === null ? { ...main, wall: formatWall(main.at) } : main
  const repeats = repeatsOf(entry.component, start, main.timeZone ?? 'UTC', changed, times)
  if ('kind' in repeats) return out(repeats)
  const dates = repeats.dates.filter((at) => at !== main.at)
  const isAhead = repeats.dates.includes(main.at)
  const alarmsAt = [...alarms.at, ...alarms.leadsMs.map((lead) => main.at - lead)].filter((at) => at >= now)
  // What has begun may still want to be told of: at its end, or ten minutes after.
  const first = isAhead ? main.at : Math.min(...alarmsAt)
  const drafts = dates.map((at) => dated(entry, 'date', at, timeZone, alarms.leadsMs))
  if (Number.isFinite(first)) {
    const leads = alarmsAt.map((at) => first - at).filter((lead) => lead !== 0)
    drafts.unshift(draft(entry, 'main', { kind: 'once', at: first, timeZone }, leads))
  }
  return drafts.length > 0 ? { ok: true, drafts, isZoned: main.isZoned } : out({ kind: 'over' })
}

/** A to-do without a date whose alarm has one, as Apple's Reminders write it. */
function byAlarmAlone(entry: Entry, times: Times): Drafted {
  const { now, timeZone } = times.reader
  const nowhere: Moment = { at: now, wall: '', timeZone: null, isDay: false, isZoned: false }
  const at = alarmsOf(entry.component, nowhere, nowhere, nowhere, false, times).at.filter((each) => each >= now)
  if (at.length === 0) return out({ kind: 'no-time' })
  const first = Math.min(...at)
  const leads = at.map((each) => first - each).filter((lead) => lead !== 0)
  return { ok: true, drafts: [draft(entry, 'main', { kind: 'once', at: first, timeZone }, leads)], isZoned: true }
}

const zoneNameOf = ({ component }: Entry): string => propertyOf(component, 'DTSTART')?.parameters.get('TZID') ?? ''

const dated = (entry: Entry, what: string, at: Instant, timeZone: string, leadsMs: number[]) =>
  draft(entry, `${what} ${new Date(at).toISOString()}`, { kind: 'once', at, timeZone }, leadsMs)

const draft = (entry: Entry, part: string, schedule: Schedule, leadsMs: number[]): CalendarEvent['drafts'][number] => ({
  part,
  text: entry.text,
  schedule,
  leadsMs,
  ...(entry.link !== undefined && { about: { link: entry.link } }),
})
