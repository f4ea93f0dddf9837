import type { CalendarEvent, CalendarPlan } from '../../reminders/calendar-plan.js'
import type { RecurrenceId } from '../../reminders/calendar-source.js'
import { isOlder } from '../../reminders/calendar-source.js'
import { firstOccurrence } from '../../reminders/occurrences.js'
import { fingerprint } from '../../reminders/request-id.js'
import type { Series } from '../../reminders/schedule.js'
import { MINUTE_MS, type WallTime } from '../../reminders/time.js'
import { formatWall, instantOf, parseWall, wallAt } from '../../reminders/wall-time.js'
import { zonesOf } from '../zones/resolve.js'
import { type Calendar, type Component, calendarsIn, wordOf } from './components.js'
import { draftsOf, placeOf } from './drafts.js'
import { type Entry, isAnswer, readEntry, titleOf } from './entry.js'
import { linesOf } from './lines.js'
import { type Moment, momentOf, type Reader, type Times } from './moments.js'
import { ruleOf, wallsOf } from './series.js'
import { asSeries, endedBefore, goneOnFrom } from './split.js'

/** The file is no iCalendar; nothing was read. */
export class NotACalendar extends Error {
  override name = 'NotACalendar'
}

/**
 * What a calendar file says that is still to come, event by event. What cannot be read costs only itself and is told.
 * @throws NotACalendar when there is no calendar in it.
 */
export function readCalendar(bytes: Uint8Array, reader: Reader): CalendarPlan {
  const lines = linesOf(bytes)
  if (lines.length === 0) throw new NotACalendar('The file holds no calendar.')
  const leftOut: CalendarPlan['leftOut'] = []
  const timesOf = new Map<Calendar, Times>()
  const entries: Entry[] = []
  for (const calendar of calendarsIn(lines)) {
    timesOf.set(calendar, timesIn(calendar, reader))
    for (const component of calendar.entries) {
      const read = readWhole(component, calendar)
      if ('why' in read) leftOut.push({ text: titleOf(component), why: { kind: read.why } })
      else entries.push(read)
    }
  }
  const events = grouped(entries).flatMap((group) => eventsOf(group, timesOf))
  return { events, leftOut }
}

/** The entry, or why it is left out. */
function readWhole(component: Component, calendar: Calendar): Entry | { why: 'cut-off' | 'no-event' | 'untitled' } {
  if (component.isCutOff) return { why: 'cut-off' }
  if (component.name === 'VJOURNAL' || isAnswer(calendar)) return { why: 'no-event' }
  const entry = readEntry(component, calendar)
  // A changed occurrence without a title has that of its series.
  const isNameless = titleOf(component) === '' && entry.state === 'set' && entry.occurrence === null
  return isNameless ? { why: 'untitled' } : entry
}

function timesIn(calendar: Calendar, reader: Reader): Times {
  const resolve = zonesOf(calendar.zones, reader.now)
  const name = wordOf(calendar, 'X-WR-TIMEZONE')
  const found = name === '' ? null : resolve(name)
  const own = found?.kind === 'zone' ? found.timeZone : null
  return { reader, floating: own ?? reader.timeZone, isFloatingZoned: own !== null, resolve }
}

/** By UID: an event with the occurrences of it that are changed. */
function grouped(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.uid)
    if (group) group.push(entry)
    else groups.set(entry.uid, [entry])
  }
  return [...groups.values()].flatMap((group) => (isWrittenAtOnce(group) ? byStart(group) : [group]))
}

/** Some programs give one UID to all that they write: as nobody holds two versions of an event, these are as many events. */
function isWrittenAtOnce(group: readonly Entry[]): boolean {
  const [first] = group
  return group.every(
    ({ occurrence, calendar, sequence, stamp }) =>
      occurrence === null &&
      calendar === first?.calendar &&
      sequence === first.sequence &&
      !(Math.abs(Date.parse(stamp) - Date.parse(first.stamp)) > MINUTE_MS),
  )
}

function byStart(group: readonly Entry[]): Entry[][] {
  const starts = new Map<string, Entry[]>()
  for (const entry of group) {
    const start = wordOf(entry.component, 'DTSTART') || wordOf(entry.component, 'DUE')
    starts.set(start, [...(starts.get(start) ?? []), entry])
  }
  const all = [...starts]
  return all.map(([start, same]) =>
    all.length === 1 ? same : same.map((entry) => ({ ...entry, uid: `${entry.uid} ${start}` })),
  )
}

type TimesOf = ReadonlyMap<Calendar, Times>

const timesFor = (entry: Entry, timesOf: TimesOf): Times => {
  const times = timesOf.get(entry.calendar)
  if (times === undefined) throw new Error('An entry of no calendar.')
  return times
}

function eventsOf(group: readonly Entry[], timesOf: TimesOf): CalendarEvent[] {
  const master = newest(group.filter(({ occurrence }) => occurrence === null))
  const placed = master && placeOf(master, timesFor(master, timesOf))
  const start = placed?.ok ? placed.place.main : null
  const occurrences = new Map<RecurrenceId, Entry>()
  for (const entry of group) {
    if (entry.occurrence === null) continue
    const id = recurrenceIdOf(entry, start, timesFor(entry, timesOf))
    const known = occurrences.get(id)
    if (known === undefined || !isOlder(entry, known)) occurrences.set(id, entry)
  }
  const changes = [...occurrences].sort(([a], [b]) => (a < b ? -1 : 1))
  const single = changes.filter(([, { isFromThere }]) => !isFromThere || start === null)
  const changed = single.map(([id, entry]) => eventOf(asOne(entry, master), { recurrenceId: id }, timesOf, []))
  if (master === undefined) return changed
  if (master.state !== 'set') return [eventOf(master, {}, timesOf, [])]
  const ranges = start === null ? [] : changes.filter(([, { isFromThere }]) => isFromThere)
  const walls = single.map(([id]) => (start === null ? '' : wallIn(start, id)))
  const whole = eventOf(master, {}, timesOf, walls)
  const event =
    start === null ? whole : ranges.reduce((all, range) => split(all, range, start, master, timesOf, walls), whole)
  return [{ ...event, changed: single.map(([id]) => id) }, ...changed]
}

const newest = (entries: readonly Entry[]): Entry | undefined =>
  entries.reduce<Entry | undefined>(
    (best, entry) => (best !== undefined && isOlder(entry, best) ? best : entry),
    undefined,
  )

/** What one occurrence does not say anew is as in its series. */
const titled = (entry: Entry, master: Entry | undefined): Entry =>
  entry.text === '' && master !== undefined ? { ...entry, text: master.text } : entry

/** One occurrence, whatever is written of its series into it. */
function asOne(entry: Entry, master: Entry | undefined): Entry {
  const said = titled(entry, master)
  if (entry.isFromThere) return said
  const properties = entry.component.properties.filter(({ name }) => !REPEATING.has(name))
  return { ...said, component: { ...entry.component, properties } }
}

const REPEATING = new Set(['RRULE', 'RDATE', 'EXDATE', 'EXRULE'])

function eventOf(
  entry: Entry,
  occurrence: { recurrenceId?: RecurrenceId },
  timesOf: TimesOf,
  changed: readonly WallTime[],
): CalendarEvent {
  const drafted = entry.state === 'set' ? draftsOf(entry, timesFor(entry, timesOf), changed) : null
  const { text, state, uid, sequence, stamp, digest } = entry
  const isZoned = drafted?.ok && drafted.isZoned
  return {
    text,
    state,
    source: { uid, ...occurrence, sequence, stamp, digest, ...(isZoned && { isZoned }) },
    drafts: drafted?.ok ? drafted.drafts : [],
    ...(drafted?.ok === false && { why: drafted.why }),
  }
}

/** The occurrence that an entry changes: an instant, or its day where the series is one of days. */
function recurrenceIdOf({ occurrence }: Entry, start: Moment | null, times: Times): RecurrenceId {
  if (occurrence === null) return ''
  const date = occurrence.kind === 'date' ? occurrence.date : occurrence.wall.slice(0, 10)
  if (start?.isDay || (start === null && occurrence.kind === 'date')) return date
  if (start?.timeZone) {
    const [wall = ''] = wallsOf(occurrence, start, start.timeZone, [], times)
    return new Date(instantOf(parseWall(wall), start.timeZone)).toISOString()
  }
  return new Date(momentOf(occurrence, times)?.at ?? times.reader.now).toISOString()
}

const wallIn = (start: Moment, id: RecurrenceId): WallTime =>
  id.length === 10 ? `${id}${start.wall.slice(10)}` : formatWall(wallAt(Date.parse(id), start.timeZone ?? 'UTC'))

/** A series that one of its occurrences changes from there on. */
function split(
  event: CalendarEvent,
  [id, entry]: [RecurrenceId, Entry],
  start: Moment,
  master: Entry,
  timesOf: TimesOf,
  walls: readonly WallTime[],
): CalendarEvent {
  const { timeZone } = start
  const times = timesFor(entry, timesOf)
  const placed = placeOf(entry, times)
  const rule = timeZone && ruleOf(wordOf(master.component, 'RRULE'), start, timeZone)
  if (!timeZone || !rule) return event
  const from = parseWall(wallIn(start, id))
  const ended = event.drafts.flatMap((draft) => {
    if (draft.schedule.kind === 'once') return draft.schedule.at < instantOf(from, timeZone) ? [draft] : []
    const schedule = { ...draft.schedule, rule: endedBefore(draft.schedule.rule, from) }
    return firstOccurrence(schedule, times.reader.now) === null ? [] : [{ ...draft, schedule }]
  })
  const whole: Series = { kind: 'series', rule, start: start.wall, timeZone }
  const digest = fingerprint(`${event.source.digest} ${entry.digest}`)
  const before = { ...event, drafts: ended, source: { ...event.source, digest } }
  if (entry.state !== 'set' || !placed.ok) return before
  const to = parseWall(placed.place.main.wall)
  const later = walls.filter((wall) => parseWall(wall) >= from)
  const moved = later.map((wall) => formatWall(parseWall(wall) + to - from))
  const goesOn = { ...titled(entry, master), component: asSeries(entry.component, goneOnFrom(whole, from, to)) }
  const drafted = draftsOf(goesOn, times, moved)
  const more = drafted.ok ? drafted.drafts.map((draft) => ({ ...draft, part: `${draft.part} from ${id}` })) : []
  return { ...before, drafts: [...ended, ...more] }
}
