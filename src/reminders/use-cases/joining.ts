import { type Actor, accountOf, isSelf, mentionOf } from '../actor.js'
import type { Desk } from '../desk.js'
import { may } from '../ownership.js'
import { type Outcome, refuse } from '../problem.js'
import type { Mention, Reminder, ReminderId } from '../reminder.js'
import type { Declined, Joined, ToTell } from '../results.js'
import { closingWithFamily } from './cancelling.js'
import { commitEdits, type Edit, retrying, stored } from './committing.js'
import { allowedOpen, familyOf } from './finding.js'

/** "Me too": a group's reminder is the actor's as well. Joining an occurrence that fired joins its series too: "me too" means from now on. */
export const join = (desk: Desk, actor: Actor, id: ReminderId): Promise<Outcome<Joined>> =>
  retrying(async () => {
    const found = await allowedOpen(desk, actor, 'join', id)
    if (!found.ok) return found
    const { reminder } = found
    const owner = await desk.store.person(reminder.owner)
    const people = peopleWith(actor, reminder, owner?.name)
    if (people === null) return refuse({ kind: 'already-in', reminder })
    const limit = desk.limits.audience
    if (people.length > limit) return refuse({ kind: 'limit-reached', what: 'audience', limit })
    const edits = await addressing(desk, reminder, people)
    await commitEdits(desk, actor, 'edit', edits)
    return { ok: true, reminder: stored({ ...reminder, audience: { kind: 'people', people } }) }
  })

/** Null when it addresses the actor already, or fires where nobody else is. */
function peopleWith(actor: Actor, reminder: Reminder, ownerName: string | undefined): Mention[] | null {
  const isHere = reminder.conversation === actor.conversation && actor.conversationKind === 'group'
  const { audience, owner } = reminder
  if (!isHere || audience.kind === 'everyone') return null
  if (audience.kind === 'owner')
    return isSelf(actor, owner) ? null : [mentionOf(owner, ownerName), mentionOf(actor.person, actor.name)]
  const own = accountOf(actor.person)
  return audience.people.some((each) => each.id === own)
    ? null
    : [...audience.people, mentionOf(actor.person, actor.name)]
}

/** The edits that give a reminder, its leads and its series these people. */
async function addressing(desk: Desk, reminder: Reminder, people: Mention[]): Promise<Edit[]> {
  const series = reminder.seriesId === undefined ? undefined : await desk.store.reminder(reminder.seriesId)
  const mains = series === undefined ? [reminder] : [reminder, series]
  const families = await Promise.all(mains.map((main) => familyOf(desk, main)))
  return [...mains, ...families.flatMap(({ leads }) => leads)].map((was) => ({
    was,
    becomes: { ...was, audience: { kind: 'people', people } },
  }))
}

/** Refuses what somebody else set for the actor, or leaves a group's. Who was the last to be reminded ends it; what somebody set for the actor alone ends as well. */
export const decline = (desk: Desk, actor: Actor, id: ReminderId): Promise<Outcome<Declined>> =>
  retrying(async () => {
    const found = await mainOf(desk, actor, id)
    if (!found.ok) return found
    const { reminder } = found
    const left = leftWithout(actor, reminder)
    if (left === null) return refuse({ kind: isSelf(actor, reminder.owner) ? 'your-own' : 'not-yours', reminder })
    const isOver = left.length === 0
    const edits = isOver ? await closingWithFamily(desk, actor, reminder) : await addressing(desk, reminder, left)
    await commitEdits(desk, actor, isOver ? 'cancel' : 'edit', edits)
    const now = edits.find(({ becomes }) => becomes.id === reminder.id)?.becomes ?? reminder
    return { ok: true, reminder: stored(now), cancelled: isOver, tell: await setterOf(desk, actor, reminder) }
  })

/** Who is still reminded once the actor is not: nobody of what was set for the actor alone. Null: the actor cannot decline it. */
function leftWithout(actor: Actor, { audience, owner, setBy }: Reminder): Mention[] | null {
  if (isSelf(actor, owner) && setBy !== undefined && setBy !== owner) return []
  return audience.kind === 'people' ? withoutActor(audience.people, actor) : null
}

/** Declining one occurrence declines the series. */
async function mainOf(desk: Desk, actor: Actor, id: ReminderId): Promise<Outcome<{ reminder: Reminder }>> {
  const found = await allowedOpen(desk, actor, 'decline', id)
  if (!found.ok || found.reminder.seriesId === undefined) return found
  const series = await desk.store.reminder(found.reminder.seriesId)
  const goesOn = series?.status === 'waiting' && may(actor, 'decline', series)
  return goesOn ? { ok: true, reminder: series } : found
}

/** Null when the actor is not among them. */
function withoutActor(people: Mention[], actor: Actor): Mention[] | null {
  const others = people.filter(({ id }) => id !== accountOf(actor.person))
  return others.length === people.length ? null : others
}

async function setterOf(desk: Desk, actor: Actor, { setBy, owner }: Reminder): Promise<ToTell | undefined> {
  const person = setBy ?? owner
  if (person === actor.person) return undefined
  const conversation = (await desk.store.person(person))?.personalConversation
  return conversation === undefined ? undefined : { person, conversation }
}
