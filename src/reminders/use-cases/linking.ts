import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { linkedTo, sharing } from '../links.js'
import type { Person, Settings } from '../person.js'
import { type Outcome, refuse } from '../problem.js'
import type { PersonKey, Reminder } from '../reminder.js'
import type { Linked, SentElsewhere } from '../results.js'
import { OPEN } from '../transitions.js'
import { commitEdits, type Edit, gather, peopleChanged, retrying, stored } from './committing.js'
import { allowedOpen, allowedSeries, familyOf } from './finding.js'
import { newcomer } from './relating.js'
import { editsUnder, merged } from './settings.js'

/** Accounts of one person: more than anybody uses. */
const MAX_LINKED = 6

/**
 * Makes the actor and `other` one person, with all that each was joined with before. What was set in any of the chats holds in
 * all; where two differ, this chat's. A reminder keeps the moment that was confirmed, but for quiet hours.
 */
export const link = (desk: Desk, actor: Actor, other: PersonKey): Promise<Outcome<Linked>> =>
  retrying(() => linkOnce(desk, actor, other))

async function linkOnce(desk: Desk, actor: Actor, other: PersonKey): Promise<Outcome<Linked>> {
  const known = await desk.store.person(actor.person)
  const own = known ?? newcomer(desk, actor)
  const theirs = await desk.store.person(other)
  if (other === actor.person) return refuse({ kind: 'yourself' })
  if (theirs === undefined) return refuse({ kind: 'not-found' })
  const all = [own, ...(await linkedTo(desk.store, own)), theirs, ...(await linkedTo(desk.store, theirs))]
  const people = [...new Map(all.map((person) => [person.key, person])).values()]
  if (people.length > MAX_LINKED) return refuse({ kind: 'limit-reached', what: 'links', limit: MAX_LINKED })
  const keys = people.map(({ key }) => key)
  const updatedAt = desk.clock.now()
  const chosen = people.reduceRight((settings: Settings, person) => merged(settings, person.settings), {})
  const clientZone = people.find((person) => person.clientZone !== undefined)?.clientZone
  const joined = people.map((person) => ({
    ...(clientZone !== undefined && { clientZone }),
    ...sharing(person, chosen),
    links: keys.filter((key) => key !== person.key),
    updatedAt,
  }))
  const zone = { from: actor.timeZone, to: actor.timeZone }
  const edits = (await Promise.all(joined.map((person) => editsUnder(desk, person, zone)))).flat()
  const records = people.map((person, index) => ({
    was: person === own ? known : person,
    becomes: joined[index] ?? person,
  }))
  await desk.store.commit({ reminders: edits.map(({ becomes }) => becomes), ...peopleChanged(records) })
  actor.onKept?.()
  return { ok: true, others: people.filter(({ key }) => key !== actor.person) }
}

/** This account is a person of its own again; what was only sent to a chat of the others goes home. */
export const unlink = (desk: Desk, key: PersonKey): Promise<Person[]> =>
  retrying(async () => {
    const own = await desk.store.person(key)
    if (own?.links === undefined) return []
    const others = await linkedTo(desk.store, own)
    const updatedAt = desk.clock.now()
    const { links: _, ...alone } = own
    const parted = others.map((was) => ({
      was,
      becomes: { ...was, links: was.links?.filter((linked) => linked !== key), updatedAt },
    }))
    const reminders = [
      ...(await strayed(desk, own, others)),
      ...(await Promise.all(others.map((other) => strayed(desk, other, [own])))).flat(),
    ]
    const edits = [{ was: own, becomes: { ...alone, updatedAt } }, ...parted]
    await desk.store.commit({ reminders, ...peopleChanged(edits) })
    return others
  })

/** What is `owner`'s and comes in a chat of `others`, as it is at home again. */
async function strayed(desk: Desk, owner: Person, others: Person[]): Promise<Reminder[]> {
  const theirs = new Set(others.map(({ personalConversation }) => personalConversation))
  const open = await desk.store.remindersOf(owner.key, OPEN)
  return open
    .filter((each) => each.owner === owner.key && theirs.has(each.conversation))
    .map((each) => atHome(each, owner))
}

/** Where it was set, as far as that is known. */
export function atHome(reminder: Reminder, owner: Person | undefined): Reminder {
  const { diverted, activityId: _, ...rest } = reminder
  return { ...rest, conversation: diverted?.from[0] ?? owner?.personalConversation ?? reminder.conversation }
}

/** The reminder becomes the person's own there, with its leads and open occurrences; one that has come comes there at once. */
export const sendElsewhere = (
  desk: Desk,
  actor: Actor,
  ids: string[],
  to: PersonKey,
): Promise<Outcome<SentElsewhere>> =>
  retrying(async () => {
    const conversation = (await desk.store.person(to))?.personalConversation
    if (conversation === undefined || !(actor.linked?.includes(to) || to === actor.person))
      return refuse({ kind: 'unreachable' })
    const gathered = await gather(ids, async (id): Promise<Outcome<{ edits: Edit[] }>> => {
      const found = await allowedOpen(desk, actor, 'edit', id)
      if (!found.ok) return found
      const series = await allowedSeries(desk, actor, 'edit', id)
      const main = series.ok && found.reminder.status === 'waiting' ? series.reminder : found.reminder
      if (main.audience.kind !== 'owner') return refuse({ kind: 'not-yours', reminder: main })
      const { leads, occurrences } = await familyOf(desk, main)
      const waiting = [...leads, ...occurrences].filter(({ status }) => status === 'waiting')
      // An occurrence alone stays with its series' owner, so that both still find each other.
      const owner = main.seriesId === undefined ? to : main.owner
      const now = desk.clock.now()
      const edits = [main, ...waiting].map((was) => ({ was, becomes: there(was, owner, conversation, now) }))
      return { ok: true, edits }
    })
    if (!gathered.ok) return gathered
    await commitEdits(
      desk,
      actor,
      'edit',
      gathered.changed.flatMap(({ edits }) => edits),
    )
    const reminders = gathered.changed.flatMap(({ edits: [main] }) => (main ? [stored(main.becomes)] : []))
    return { ok: true, reminders, refused: gathered.refused }
  })

function there(reminder: Reminder, owner: PersonKey, conversation: string, now: number): Reminder {
  const { activityId: _, diverted: __, failure: ___, ...rest } = reminder
  const moved: Reminder = { ...rest, owner, conversation }
  if (reminder.status === 'waiting') return moved
  return { ...moved, status: 'waiting', dueAt: now, attempts: 0 }
}
