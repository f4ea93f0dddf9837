import { isSelf } from './actor.js'
import { dueFor, NEVER } from './due.js'
import { firstOccurrence } from './occurrences.js'
import type { Person } from './person.js'
import { occurrenceId, type PersonKey, type Reminder, type ReminderStatus } from './reminder.js'
import type { Schedule, Series } from './schedule.js'
import type { Instant } from './time.js'
import { formatWall, wallAt } from './wall-time.js'

/** What a reminder becomes by its people's word. What it becomes by being sent is in `delivery.ts`. */

export type Repeating = Reminder & { schedule: Series }

export const isRepeating = (reminder: Reminder): reminder is Repeating => reminder.schedule.kind === 'series'

/** There is still something to do with it. */
export const OPEN: readonly ReminderStatus[] = ['waiting', 'fired', 'failed']
export const isOpen = ({ status }: Reminder): boolean => OPEN.includes(status)

/** Done or cancelled; `by` when that was not the owner. */
export function close(
  reminder: Reminder,
  status: 'done' | 'cancelled',
  now: Instant,
  by: { person: PersonKey; linked?: readonly PersonKey[]; name?: string },
): Reminder {
  const { retrying: _, closedBy: __, ...rest } = reminder
  const closed: Reminder = { ...rest, status, closedAt: now }
  return isSelf(by, reminder.owner) ? closed : { ...closed, closedBy: { person: by.person, name: by.name } }
}

/** Waiting anew for the moment `occurrenceAt`, with nothing left of earlier attempts, answers or nags. */
export function waitFor(reminder: Reminder, occurrenceAt: Instant, owner: Person | undefined): Reminder {
  const {
    retrying: _,
    failure: __,
    firedAt: ___,
    closedAt: ____,
    closedBy: _____,
    sentMeanwhile: ______,
    ...rest
  } = reminder
  const waiting: Reminder = {
    ...rest,
    status: 'waiting',
    attempts: 0,
    occurrenceAt,
    dueAt: dueFor(reminder, occurrenceAt, owner),
  }
  return reminder.nag === undefined ? waiting : { ...waiting, nag: { ...reminder.nag, sent: 0 } }
}

/**
 * Waiting under another schedule, or under its own since that was changed, from `from` on. Null when it has no occurrence
 * there; paused until resumed it waits for ever.
 */
export function waitUnder(
  reminder: Reminder,
  schedule: Schedule,
  from: Instant,
  owner: Person | undefined,
): Reminder | null {
  const scheduled = { ...reminder, schedule }
  const next = firstOccurrence(schedule, from + (reminder.leadMs ?? 0))
  if (next !== null) return waitFor(scheduled, next, owner)
  if (schedule.kind === 'once' || schedule.pausedUntil !== null) return null
  return { ...waitFor(scheduled, reminder.occurrenceAt, owner), dueAt: NEVER }
}

/** One occurrence of a series as a reminder of its own, not stored yet. */
export function occurrenceOf(series: Repeating, at: Instant): Reminder {
  const { lastAt: _, ...rest } = series
  return {
    ...rest,
    id: occurrenceId(series.id, at),
    seriesId: series.id,
    schedule: { kind: 'once', at, timeZone: series.schedule.timeZone },
    occurrenceAt: at,
    version: 0,
  }
}

/** The schedule without its occurrence at `at`. Exceptions that lie behind have done their work and are dropped. */
function without(schedule: Series, at: Instant, now: Instant): Series {
  const today = formatWall(wallAt(now, schedule.timeZone))
  const ahead = (schedule.except ?? []).filter((wall) => wall >= today)
  return { ...schedule, except: [...ahead, formatWall(wallAt(at, schedule.timeZone))] }
}

/** The series without its coming occurrence, or without a later one; over, when the coming one was the last. */
export function passOver(
  series: Repeating,
  owner: Person | undefined,
  now: Instant,
  at = series.occurrenceAt,
): Reminder {
  const schedule = without(series.schedule, at, now)
  if (at > series.occurrenceAt) return { ...series, schedule }
  const goesOn = waitUnder(series, schedule, Math.max(at + 1, now), owner)
  return goesOn ?? { ...series, schedule, status: 'done', closedAt: now }
}

/**
 * Lead reminders after a change of their main one: they end with it, and move with it. A lead that would lie behind ends.
 * @param revive whether leads that were sent or ended come back for a new time ahead.
 */
export function follow(
  main: Reminder,
  leads: Reminder[],
  now: Instant,
  owner: Person | undefined,
  revive: boolean,
): Reminder[] {
  return leads
    .filter((lead) => lead.status === 'waiting' || (revive && isOpen(main)))
    .flatMap((lead): Reminder[] => {
      const told = { ...lead, text: main.text, audience: main.audience, about: main.about }
      const moved = main.status === 'waiting' ? leadUnder(told, main, now, owner) : null
      if (moved !== null) return [moved]
      return lead.status === 'waiting' ? [close(told, 'cancelled', now, { person: main.owner })] : []
    })
}

/** A lead waiting ahead of its main reminder; null when its moment lies behind. */
export function leadUnder(lead: Reminder, main: Reminder, now: Instant, owner: Person | undefined): Reminder | null {
  if (isRepeating(main)) {
    const leadMs = lead.leadMs ?? 0
    return waitUnder(lead, main.schedule, Math.max(main.occurrenceAt - leadMs, now + 1), owner)
  }
  const waiting = waitFor({ ...lead, schedule: main.schedule }, main.occurrenceAt, owner)
  const leadMs = lead.leadMs ?? 0
  return main.occurrenceAt - leadMs > now && (leadMs < 0 || waiting.dueAt < main.dueAt) ? waiting : null
}
