import type { Person, Settings } from './person.js'
import type { ConversationKey, PersonKey } from './reminder.js'
import type { ReminderStore } from './store.js'

/**
 * One person in several chats. Each account's record names the others, and a link counts only where both sides name each
 * other: half a link, as two writers at once could leave it, opens nothing.
 */

type People = Pick<ReminderStore, 'person'>

/** The other accounts of this person. */
export async function linkedTo(store: People, { key, links = [] }: Pick<Person, 'key' | 'links'>): Promise<Person[]> {
  const others = await Promise.all(links.map((other) => store.person(other)))
  return others.filter((other) => other?.links?.includes(key) === true) as Person[]
}

/** What a person chose in one chat holds in all of them; only the secret of a calendar's address is each account's own. */
export function sharing(other: Person, { calendarSecret: _, ...chosen }: Settings): Person {
  const { calendarSecret } = other.settings
  return { ...other, settings: { ...chosen, ...(calendarSecret !== undefined && { calendarSecret }) } }
}

/** All keys of a person, the given one first. */
export async function keysOf(store: People, key: PersonKey): Promise<PersonKey[]> {
  const person = await store.person(key)
  return person === undefined ? [key] : [key, ...(await linkedTo(store, person)).map((other) => other.key)]
}

/** Where else an owner can be reached, when these conversations refuse; undefined: nowhere. */
export async function otherChat(
  store: Pick<ReminderStore, 'person' | 'conversation'>,
  owner: Person | undefined,
  refusedBy: readonly ConversationKey[],
): Promise<ConversationKey | undefined> {
  if (owner?.links === undefined) return undefined
  for (const { personalConversation: key } of [owner, ...(await linkedTo(store, owner))]) {
    if (key === undefined || refusedBy.includes(key)) continue
    if ((await store.conversation(key))?.reachable) return key
  }
  return undefined
}
