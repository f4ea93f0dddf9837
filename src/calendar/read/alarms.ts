import ICAL from 'ical.js'
import { DAY_MS, type Instant } from '../../reminders/time.js'
import { formatWall, instantOf, parseWall, startOfDay, wallAt } from '../../reminders/wall-time.js'
import { type Component, propertyOf, wordOf } from './components.js'
import { type Moment, momentOf, type Times } from './moments.js'
import { readTime } from './times.js'

/** When an event wants to be told of (RFC 5545 3.6.6). */
export interface Alarms {
  /** Ahead of its moment; after it when negative. */
  leadsMs: number[]
  /** At a moment of their own. */
  at: Instant[]
}

/** More than anybody wants of one event. */
const MAX_ALARMS = 20

/**
 * The alarms of an event. Days are counted from midnight, whenever the reader is told of them; whole days ahead keep the time of
 * the clock.
 * @param start what "start" means to a trigger, and `end` its end
 * @param main the moment that is reminded of
 */
export function alarmsOf(
  entry: Component,
  main: Moment,
  start: Moment,
  end: Moment,
  isSeries: boolean,
  times: Times,
): Alarms {
  const leads = new Set<number>()
  const moments = new Set<Instant>()
  for (const alarm of entry.children.filter(({ name }) => name === 'VALARM').slice(0, MAX_ALARMS)) {
    const trigger = triggerOf(alarm, times)
    if (trigger === null) continue
    if ('at' in trigger) {
      moments.add(trigger.at)
      continue
    }
    const anchor = trigger.isFromEnd ? end : start
    const lead = isSeries ? steadyLead(anchor, main, trigger.length) : main.at - moved(anchor, trigger.length)
    if (lead !== 0) leads.add(lead)
  }
  return { leadsMs: [...leads], at: [...moments] }
}

type Trigger = { at: Instant } | { length: Length; isFromEnd: boolean }

/** Null when the alarm has none that can be read, or is switched off: Apple writes NONE for that. */
function triggerOf(alarm: Component, times: Times): Trigger | null {
  const trigger = propertyOf(alarm, 'TRIGGER')
  if (trigger === undefined || wordOf(alarm, 'ACTION').toUpperCase() === 'NONE') return null
  const absolute = readTime(trigger.value, trigger.parameters)
  if (absolute !== null) return momentOf(absolute, times)
  const length = lengthOf(trigger.value)
  return length && { length, isFromEnd: trigger.parameters.get('RELATED')?.toUpperCase() === 'END' }
}

export interface Length {
  days: number
  ms: number
}

/** RFC 5545 3.3.6, with its sign; null for what is none. */
export function lengthOf(text: string): Length | null {
  try {
    const read = ICAL.Duration.fromString(text.trim().toUpperCase())
    const sign = read.isNegative ? -1 : 1
    return {
      days: sign * (read.weeks * 7 + read.days),
      ms: sign * ((read.hours * 60 + read.minutes) * 60 + read.seconds) * 1_000,
    }
  } catch {
    // ical.js throws plain errors for what it cannot read.
    return null
  }
}

/** A moment moved by days of the clock, then by exact time. Of a day: from its midnight. */
function moved({ at, wall, timeZone, isDay }: Moment, { days, ms }: Length): Instant {
  if (timeZone === null) return at + days * DAY_MS + ms
  const shown = parseWall(wall)
  return instantOf((isDay ? startOfDay(shown) : shown) + days * DAY_MS, timeZone) + ms
}

/** The lead that all occurrences of a series share. */
function steadyLead(anchor: Moment, main: Moment, { days, ms }: Length): number {
  const shown = (moment: Moment) => (moment.timeZone === main.timeZone ? parseWall(moment.wall) : moment.at)
  const from = anchor.isDay ? startOfDay(parseWall(anchor.wall)) : shown(anchor)
  return (anchor.timeZone === main.timeZone ? parseWall(main.wall) : main.at) - (from + days * DAY_MS + ms)
}

/** The end of an event by its length. */
export function endAfter(start: Moment, length: Length): Moment {
  const { timeZone } = start
  const at = moved(start, length)
  const wall = timeZone === null ? start.wall : formatWall(wallAt(at, timeZone))
  return { ...start, at, wall }
}
