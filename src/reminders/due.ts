import type { Person } from './person.js'
import { afterQuietHours } from './quiet-hours.js'
import type { Reminder } from './reminder.js'
import type { Instant } from './time.js'

/** `dueAt` of a series that is paused until resumed: later than any moment anybody will see. 9999-12-31T00:00Z. */
export const NEVER: Instant = Date.UTC(9999, 11, 31)

/**
 * When a reminder that stands for `occurrenceAt` is to be sent: less its lead, and held to the end of its owner's quiet
 * hours unless it is for others too, or "even at night".
 */
export function dueFor(
  reminder: Pick<Reminder, 'leadMs' | 'evenAtNight' | 'audience' | 'schedule'>,
  occurrenceAt: Instant,
  owner: Person | undefined,
): Instant {
  const at = occurrenceAt - (reminder.leadMs ?? 0)
  if (owner === undefined || reminder.evenAtNight === true || reminder.audience.kind !== 'owner') return at
  return afterQuietHours(at, owner.settings, reminder.schedule.timeZone)
}

/** The moment asked for, when quiet hours hold a reminder beyond it. */
export function heldFrom(reminder: Reminder): Instant | undefined {
  const asked = reminder.occurrenceAt - (reminder.leadMs ?? 0)
  return reminder.dueAt > asked && reminder.dueAt < NEVER ? asked : undefined
}
