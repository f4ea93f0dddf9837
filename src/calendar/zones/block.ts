import { parseRule, partsOf } from '../../reminders/rule/parse.js'
import { follow } from '../../reminders/rule/walk.js'
import { DAY_MS, type Instant, MINUTE_MS } from '../../reminders/time.js'
import { parseWall, type WallMs, wallAt } from '../../reminders/wall-time.js'
import { type Component, propertiesOf, propertyOf, wordOf } from '../read/components.js'
import { readTime, readTimes } from '../read/times.js'

/** The clocks that a VTIMEZONE describes (RFC 5545 3.6.5): the offset in milliseconds at a moment. */
export type Clocks = (at: Instant) => number

/** One STANDARD or DAYLIGHT: from each of its onsets on the clocks show `toMs`. */
interface Observance {
  fromMs: number
  toMs: number
  /** The latest onset at or before a moment; null when there is none yet. */
  latest(at: Instant): Instant | null
}

/**
 * Null when there is nothing to go by. Onsets that repeat other than yearly are no clock changes of this world, and a rule made to
 * cost: they are refused, not followed.
 */
export function clocksOf(block: Component): Clocks | null {
  const observances = block.children.map(observanceOf)
  if (observances.length === 0 || observances.some((each) => each === null)) return null
  const known = observances.filter((each) => each !== null)
  return (at) => {
    const begun = known
      .map((observance) => ({ observance, onset: observance.latest(at) }))
      .filter((each): each is { observance: Observance; onset: Instant } => each.onset !== null)
      .sort((a, b) => b.onset - a.onset)
    return begun[0]?.observance.toMs ?? known[0]?.fromMs ?? 0
  }
}

function observanceOf(component: Component): Observance | null {
  const fromMs = offset(wordOf(component, 'TZOFFSETFROM'))
  const toMs = offset(wordOf(component, 'TZOFFSETTO'))
  const property = propertyOf(component, 'DTSTART')
  const start = property && readTime(property.value, property.parameters)
  if (fromMs === null || toMs === null || start?.kind !== 'wall') return null
  const first = parseWall(start.wall)
  const rule = wordOf(component, 'RRULE')
  const dates = propertiesOf(component, 'RDATE')
    .slice(0, MAX_DATES)
    .flatMap(readTimes)
    .flatMap((time) => (time.kind === 'wall' ? [parseWall(time.wall)] : []))
  const latestWall = rule === '' ? latestOf([first, ...dates]) : latestByRule(rule, first)
  if (latestWall === null) return null
  return {
    fromMs,
    toMs,
    latest: (at) => {
      const wall = latestWall(at + fromMs)
      return wall === null ? null : wall - fromMs
    },
  }
}

const MAX_DATES = 500

const latestOf =
  (walls: WallMs[]) =>
  (before: WallMs): WallMs | null => {
    const earlier = walls.filter((wall) => wall <= before)
    return earlier.length === 0 ? null : Math.max(...earlier)
  }

/** Once a year at most: what lies more than a year and a month back is not the latest any more. */
function latestByRule(text: string, first: WallMs): ((before: WallMs) => WallMs | null) | null {
  const parts = partsOf(text)
  if (parts.get('FREQ') !== 'YEARLY' || parts.has('BYHOUR') || parts.has('BYMINUTE') || parts.has('BYSECOND'))
    return null
  const until = parts.get('UNTIL')
  const end = until === undefined ? null : readTime(until, new Map())
  const last = end === null ? null : parseWall(end.kind === 'wall' ? end.wall : `${end.date}T23:59:59`) + DAY_MS
  try {
    const find = follow(parseRule(parts), first, last)
    let known = { from: Number.NaN, latest: null as WallMs | null, next: null as WallMs | null }
    return (before) => {
      // Asked day after day: an onset is the latest until the next one.
      if (before >= known.from && (known.next === null || before < known.next)) return known.latest
      let latest: WallMs | null = null
      let next = find(before - 400 * DAY_MS)
      for (; next !== null && next <= before; next = find(next + 1_000)) latest = next
      if (latest === null && last !== null && last < before) latest = lastBefore(find, last)
      known = { from: before, latest, next }
      return latest
    }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function lastBefore(find: (wall: WallMs) => WallMs | null, last: WallMs): WallMs | null {
  let latest: WallMs | null = null
  for (let next = find(last - 800 * DAY_MS); next !== null; next = find(next + 1_000)) latest = next
  return latest
}

/** `+0530`, `-050000` in milliseconds. */
function offset(text: string): number | null {
  const [, sign, hours, minutes] = /^([+-])?(\d\d):?(\d\d)/.exec(text) ?? []
  if (hours === undefined || minutes === undefined) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE_MS
}

/** What clocks show in the two years around `now`. */
export const sampled = (clocks: Clocks, now: Instant): number[] => SAMPLES.map((days) => clocks(now + days * DAY_MS))

/** Does a zone's clock show the same? */
export const isLike = (offsets: readonly number[], timeZone: string, now: Instant): boolean =>
  SAMPLES.every((days, index) => {
    const at = now + days * DAY_MS
    return offsets[index] === wallAt(at, timeZone) - at
  })

/** Days from now: with nine to the next, two zones whose clocks change a week or two apart are told apart, in either year. */
const SAMPLES = Array.from({ length: 82 }, (_, index) => index * 9 - 9)
