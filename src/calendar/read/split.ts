import { firstOccurrence } from '../../reminders/occurrences.js'
import { partsOf } from '../../reminders/rule/parse.js'
import type { Series } from '../../reminders/schedule.js'
import { DAY_MS } from '../../reminders/time.js'
import { formatWall, instantOf, parseWall, startOfDay, type WallMs } from '../../reminders/wall-time.js'
import type { Component } from './components.js'

/** A series that is changed from one occurrence on (RANGE=THISANDFUTURE): it ends before, and goes on as another. */

/** More occurrences than this before the change are not counted. */
const MAX_COUNTED = 5_000

/** The rule up to the occurrence at `wall`, without it. */
export function endedBefore(rule: string, wall: WallMs): string {
  const parts = partsOf(rule)
  const until = formatWall(wall - 1_000).replaceAll(/[-:]/g, '')
  const old = parts.get('UNTIL')
  if (old === undefined || old > until) parts.set('UNTIL', until)
  return textOf(parts)
}

/** The rule from the occurrence at `from` on, moved to `to`: its weekdays or days of the month with it, less what was before. */
export function goneOnFrom(series: Series, from: WallMs, to: WallMs): string {
  const parts = partsOf(series.rule)
  const days = (startOfDay(to) - startOfDay(from)) / DAY_MS
  const count = parts.get('COUNT')
  if (count !== undefined) parts.set('COUNT', String(Math.max(1, Number(count) - before(series, from))))
  const weekdays = parts.get('BYDAY')
  if (weekdays !== undefined && parts.get('FREQ') === 'WEEKLY') parts.set('BYDAY', shifted(weekdays, days))
  const dates = parts.get('BYMONTHDAY')
  if (dates !== undefined && days !== 0) parts.set('BYMONTHDAY', String(new Date(to).getUTCDate()))
  for (const name of ['BYHOUR', 'BYMINUTE', 'BYSECOND']) if (to - from !== days * DAY_MS) parts.delete(name)
  return textOf(parts)
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const shifted = (weekdays: string, days: number): string =>
  weekdays
    .split(',')
    .map((name) => WEEKDAYS[(((WEEKDAYS.indexOf(name.slice(-2)) + days) % 7) + 7) % 7] ?? name)
    .join(',')

function before(series: Series, wall: WallMs): number {
  const end = instantOf(wall, series.timeZone)
  let counted = 0
  let at = firstOccurrence(series, instantOf(parseWall(series.start), series.timeZone))
  while (at !== null && at < end && counted < MAX_COUNTED) {
    counted++
    at = firstOccurrence(series, at + 1)
  }
  return counted
}

const textOf = (parts: Map<string, string>): string => [...parts].map(([name, value]) => `${name}=${value}`).join(';')

/** The component of the part that goes on: what changes it says, with the rule of what it changes where it has none. */
export const asSeries = (component: Component, rule: string): Component => ({
  ...component,
  properties: [
    ...component.properties.filter(({ name }) => name !== 'RECURRENCE-ID'),
    ...(component.properties.some(({ name }) => name === 'RRULE')
      ? []
      : [{ name: 'RRULE', parameters: new Map<string, string>(), value: rule }]),
  ],
})
