import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import type { Conversation, Person, Spoken } from '../person.js'
import type { ConversationKey, Reminder } from '../reminder.js'
import type { Met } from '../results.js'
import { peopleChanged, retrying } from './committing.js'
import { missedWhileRemoved } from './failing.js'
import { newcomer } from './relating.js'

/** What a turn brings of its conversation: the whole ConversationReference and what the channel calls it. */
export interface ConversationSeen {
  name?: string
  /** A Bot Framework ConversationReference; opaque here, kept whole. */
  reference: unknown
}

/**
 * At the start of each turn: keeps the newest reference and names. Writes only when something but the activity id changed.
 * @param read the person's record, when the turn has read it: what was changed since then is found when it is written.
 */
export function noteTurn(desk: Desk, actor: Actor, seen: ConversationSeen, read?: Person): Promise<Met> {
  const known = [read].values()
  return retrying(() => noteOnce(desk, actor, seen, known.next().value))
}

async function noteOnce(desk: Desk, actor: Actor, seen: ConversationSeen, read?: Person): Promise<Met> {
  const [knownPerson, knownPlace] = await Promise.all([
    read ?? desk.store.person(actor.person),
    desk.store.conversation(actor.conversation),
  ])
  const person = personNow(desk, actor, knownPerson)
  const conversation = placeNow(desk, actor, seen, knownPlace)
  const people = person === knownPerson ? [] : [{ was: knownPerson, becomes: person }]
  const conversations = conversation === knownPlace ? [] : [conversation]
  const unlessGone = knownPlace === undefined ? [] : [knownPlace.key]
  if (people.length + conversations.length > 0)
    await desk.store.commit({ ...peopleChanged(people), conversations, unlessGone })
  return { person, conversation, isNew: knownPerson === undefined, returned: knownPlace?.reachable === false }
}

/** The very object that was known, when the turn tells nothing new. What a turn comes without is kept. */
function personNow(desk: Desk, actor: Actor, known: Person | undefined): Person {
  const before = known ?? newcomer(desk, actor)
  const name = actor.name ?? before.name
  const tenantId = actor.tenantId ?? before.tenantId
  const personalConversation = actor.conversationKind === 'personal' ? actor.conversation : before.personalConversation
  const clientZone = actor.clientZone ?? before.clientZone
  const clientLocale = actor.clientLocale ?? before.clientLocale
  const isSame =
    known !== undefined &&
    name === known.name &&
    tenantId === known.tenantId &&
    personalConversation === known.personalConversation &&
    clientZone === known.clientZone &&
    clientLocale === known.clientLocale
  if (isSame) return known
  return { ...before, name, tenantId, personalConversation, clientZone, clientLocale, updatedAt: desk.clock.now() }
}

/** Keeps in which language somebody speaks in a conversation; undefined: in the one that their settings and client say. */
export const noteSpoken = (desk: Desk, { person, conversation }: Actor, spoken: Spoken | undefined): Promise<void> =>
  retrying(async () => {
    const was = await desk.store.person(person)
    // who was forgotten meanwhile stays so
    if (was === undefined) return
    const { [conversation]: _, ...others } = was.spoken ?? {}
    const becomes = {
      ...was,
      spoken: spoken ? { ...others, [conversation]: spoken } : others,
      updatedAt: desk.clock.now(),
    }
    await desk.store.commit(peopleChanged([{ was, becomes }]))
  })

function placeNow(
  desk: Desk,
  actor: Actor,
  { name, reference }: ConversationSeen,
  known: Conversation | undefined,
): Conversation {
  const place: Conversation = {
    key: actor.conversation,
    channelId: actor.channelId,
    kind: actor.conversationKind,
    name: name ?? known?.name,
    reference,
    reachable: true,
    updatedAt: desk.clock.now(),
  }
  return known !== undefined && lasting(known) === lasting(place) ? known : place
}

/** All but what differs with every turn: the activity id, and whom of a group it came from. */
function lasting({ updatedAt: _, reference, ...rest }: Conversation): string {
  const isGroup = rest.kind === 'group'
  return JSON.stringify([rest.name, rest.kind, rest.reachable, reference], (key, value: unknown) =>
    key === 'activityId' || (isGroup && key === 'user') ? undefined : sorted(value),
  )
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** The bot was removed: nothing is sent there until it comes back. */
export const conversationRemoved = (desk: Desk, key: ConversationKey): Promise<void> => setReachable(desk, key, false)

/** The bot is back; resolves what failed meanwhile, as `missedWhileRemoved`. */
export async function conversationReturned(desk: Desk, key: ConversationKey): Promise<Reminder[]> {
  await setReachable(desk, key, true)
  return missedWhileRemoved(desk, key)
}

const setReachable = (desk: Desk, key: ConversationKey, reachable: boolean): Promise<void> =>
  retrying(async () => {
    const known = await desk.store.conversation(key)
    if (known === undefined || known.reachable === reachable) return
    const conversations = [{ ...known, reachable, updatedAt: desk.clock.now() }]
    await desk.store.commit({ conversations, unlessGone: [key] })
  })
