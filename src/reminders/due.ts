import { firstOccurrence } from './occurrences.js'
import type { Person } from './person.js'
import { afterQuietTime } from './quiet-time.js'
import type { Reminder } from './reminder.js'
import type { Instant } from './time.js'
import { dayRange } from './wall-time.js'

/** `dueAt` of a series that is paused until resumed: later than any moment anybody will see. 9999-12-31T00:00Z. */
export const NEVER: Instant = Date.UTC(9999, 11, 31)
/** It has no next moment to say: it waits for the word to go on. */
export const isPausedUntilResumed = ({ dueAt }: Pick<Reminder, 'dueAt'>): boolean => dueAt === NEVER

/**
 * When a reminder that stands for `occurrenceAt` is to be sent: less its lead, and held to the end of its owner's quiet
 * time unless it is for others too, or "even at night".
 */
export function dueFor(
  reminder: Pick<Reminder, 'leadMs' | 'evenAtNight' | 'audience' | 'schedule'>,
  occurrenceAt: Instant,
  owner: Person | undefined,
): Instant {
  const at = occurrenceAt - (reminder.leadMs ?? 0)
  if (owner === undefined || reminder.evenAtNight === true || reminder.audience.kind !== 'owner') return at
  const { schedule, leadMs = 0 } = reminder
  const { settings, clientZone = schedule.timeZone } = owner
  const due = afterQuietTime(at, settings, clientZone)
  if (due === at || schedule.kind === 'once') return due
  // A repeat that comes again before the hold is over, as at 8 of a day whose morning is 9, brings along what was held.
  const morning = dayRange(due, settings.timeZone ?? clientZone).from
  const next = firstOccurrence(schedule, Math.max(morning + leadMs, occurrenceAt + 1))
  return next === null ? due : Math.min(due, afterQuietTime(next - leadMs, settings, clientZone))
}

/** The moment asked for, when quiet time holds a reminder beyond it. */
export function heldFrom(reminder: Reminder): Instant | undefined {
  const asked = reminder.occurrenceAt - (reminder.leadMs ?? 0)
  return reminder.dueAt > asked && reminder.dueAt < NEVER ? asked : undefined
}
