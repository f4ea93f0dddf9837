import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { type Deed, refusal } from '../ownership.js'
import type { Person } from '../person.js'
import { type Outcome, refuse } from '../problem.js'
import type { Reminder, ReminderId } from '../reminder.js'
import type { ToTell } from '../results.js'
import { isRepeating, type Repeating } from '../transitions.js'

/** A reminder that the actor may do the deed with. A lead stands for the reminder that it runs ahead of. */
export async function allowed(
  desk: Desk,
  actor: Actor,
  deed: Deed,
  id: ReminderId,
): Promise<Outcome<{ reminder: Reminder }>> {
  const found = await desk.store.reminder(id)
  const reminder = found?.leadOf === undefined ? found : await desk.store.reminder(found.leadOf)
  const refused = refusal(actor, deed, reminder)
  if (refused !== null) return refused
  return reminder === undefined ? refuse({ kind: 'not-found' }) : { ok: true, reminder }
}

/** The same, still to be done or fired: not done, not cancelled. */
export async function allowedOpen(
  desk: Desk,
  actor: Actor,
  deed: Deed,
  id: ReminderId,
): Promise<Outcome<{ reminder: Reminder }>> {
  const found = await allowed(desk, actor, deed, id)
  if (!found.ok) return found
  switch (found.reminder.status) {
    case 'done':
      return refuse({ kind: 'already-done', reminder: found.reminder })
    case 'cancelled':
      return refuse({ kind: 'already-cancelled', reminder: found.reminder })
    case 'waiting':
    case 'fired':
    case 'failed':
      return found
  }
}

/** The series that is meant by its own id or by that of one of its occurrences. */
export async function allowedSeries(
  desk: Desk,
  actor: Actor,
  deed: Deed,
  id: ReminderId,
): Promise<Outcome<{ reminder: Repeating }>> {
  const found = await allowed(desk, actor, deed, id)
  if (!found.ok) return found
  const series = await allowedOpen(desk, actor, deed, found.reminder.seriesId ?? found.reminder.id)
  if (!series.ok) return series
  const { reminder } = series
  return isRepeating(reminder) ? { ok: true, reminder } : refuse({ kind: 'not-repeating', reminder })
}

/** What hangs on a reminder: its leads, and the occurrences that a series brought forth. */
export async function familyOf(desk: Desk, main: Reminder): Promise<{ leads: Reminder[]; occurrences: Reminder[] }> {
  const all = await desk.store.remindersOf(main.owner)
  return {
    leads: all.filter(({ leadOf, seriesId }) => leadOf === main.id && seriesId === undefined),
    occurrences: all.filter(({ seriesId, leadOf }) => seriesId === main.id && leadOf === undefined),
  }
}

export const ownerOf = (desk: Desk, reminder: Reminder): Promise<Person | undefined> =>
  desk.store.person(reminder.owner)

/** The other side of a reminder that one person set for another, when it can be told. */
export async function toTell(desk: Desk, actor: Actor, { owner, setBy }: Reminder): Promise<ToTell | undefined> {
  if (setBy === undefined || setBy === owner) return undefined
  const other = setBy === actor.person ? owner : setBy
  const conversation = (await desk.store.person(other))?.personalConversation
  return conversation === undefined ? undefined : { person: other, conversation }
}
