import { type Actor, isSelf } from '../actor.js'
import type { Desk, Family } from '../desk.js'
import { heldFrom } from '../due.js'
import { occurrencesFrom } from '../occurrences.js'
import { type Deed, refusal } from '../ownership.js'
import type { Person } from '../person.js'
import { type Outcome, refuse } from '../problem.js'
import type { StatusFilter } from '../query.js'
import { momentIn, type Reminder, type ReminderId, STATUSES } from '../reminder.js'
import type { Confirmed, ToTell } from '../results.js'
import type { Instant } from '../time.js'
import { isRepeating, type Repeating } from '../transitions.js'

/** A person's reminders, of whichever of their accounts; by `dueAt`. */
export async function remindersOfSelf(
  { store }: Desk,
  { person, linked = [] }: Pick<Actor, 'person' | 'linked'>,
  statuses?: StatusFilter,
): Promise<Reminder[]> {
  if (linked.length === 0) return store.remindersOf(person, statuses)
  const all = await Promise.all([person, ...linked].map((key) => store.remindersOf(key, statuses)))
  return [...new Map(all.flat().map((each) => [each.id, each])).values()].sort((a, b) => a.dueAt - b.dueAt)
}

/** A reminder that the actor may do the deed with. A lead stands for the reminder that it runs ahead of. */
export async function allowed(
  desk: Desk,
  actor: Actor,
  deed: Deed,
  id: ReminderId,
): Promise<Outcome<{ reminder: Reminder }>> {
  const found = (await desk.store.reminder(id)) ?? (await gathering(desk, id))
  const reminder = found?.leadOf === undefined ? found : await desk.store.reminder(found.leadOf)
  const refused = refusal(actor, deed, reminder)
  if (refused !== null) return refused
  return reminder === undefined ? refuse({ kind: 'not-found' }) : { ok: true, reminder }
}

/**
 * The later occurrence of a series that stands for the one of this id as well: an older message still has its buttons. It need
 * not be the newest: once it is snoozed, later ones no longer take it in.
 */
async function gathering(desk: Desk, id: ReminderId): Promise<Reminder | undefined> {
  const named = momentIn(id)
  const series = named && (await desk.store.reminder(named.seriesId))
  if (named === undefined || series === undefined) return undefined
  const { occurrences } = await familyOf(desk, series)
  return occurrences.find((each) => standsFor(each, named.occurrenceAt))
}

/** By the moment in its id, as a snooze changes `occurrenceAt`. */
function standsFor({ id, gathered }: Reminder, earlier: Instant): boolean {
  const own = momentIn(id)?.occurrenceAt
  return gathered !== undefined && own !== undefined && gathered.since <= earlier && earlier < own
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
export async function familyOf(desk: Desk, main: Reminder): Promise<Family> {
  const families = desk.families ? await desk.families(main.owner) : familiesIn(await partsOf(desk, main))
  return families.get(main.id) ?? { leads: [], occurrences: [] }
}

/** All that may hang on it: of the person's reminders only those that are part of another one. */
async function partsOf({ store }: Desk, main: Reminder): Promise<Reminder[]> {
  const query = {
    of: { by: 'person', people: [main.owner] },
    statuses: STATUSES,
    some: ['lead', 'occurrence'],
  } as const
  const { reminders } = await store.pageOf(query, 0, Number.POSITIVE_INFINITY)
  return reminders.sort((a, b) => a.dueAt - b.dueAt)
}

/** Each reminder's family. */
export function familiesIn(all: Reminder[]): Map<ReminderId, Family> {
  const families = new Map<ReminderId, Family>()
  for (const each of all) {
    const { leadOf, seriesId } = each
    const main = leadOf ?? seriesId
    if (main === undefined || (leadOf !== undefined && seriesId !== undefined)) continue
    const family = families.get(main) ?? { leads: [], occurrences: [] }
    families.set(main, family)
    if (leadOf === undefined) family.occurrences.push(each)
    else family.leads.push(each)
  }
  return families
}

export const ownerOf = (desk: Desk, reminder: Reminder): Promise<Person | undefined> =>
  desk.store.person(reminder.owner)

/** The other side of a reminder that one person set for another, when it can be told. */
export async function toTell(desk: Desk, actor: Actor, { owner, setBy }: Reminder): Promise<ToTell | undefined> {
  if (setBy === undefined || setBy === owner) return undefined
  const other = isSelf(actor, setBy) ? owner : setBy
  const conversation = (await desk.store.person(other))?.personalConversation
  return conversation === undefined ? undefined : { person: other, conversation }
}

/** A reminder with what its confirmation tells of it: its next three times, and the messages ahead of it. */
export async function asConfirmed(desk: Desk, actor: Actor, id: ReminderId): Promise<Outcome<Confirmed>> {
  const found = await allowed(desk, actor, 'see', id)
  if (!found.ok) return found
  const { reminder } = found
  const { schedule, occurrenceAt } = reminder
  const { leads } = await familyOf(desk, reminder)
  return {
    ok: true,
    reminder,
    next: schedule.kind === 'series' ? occurrencesFrom(schedule, occurrenceAt, 3) : [occurrenceAt],
    leads: leads.filter(({ status }) => status === 'waiting'),
    heldFrom: heldFrom(reminder),
  }
}
