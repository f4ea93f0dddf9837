import type { Conversation, Person } from '../reminders/person.js'
import type { ConversationKey, PersonKey, Reminder } from '../reminders/reminder.js'
import type { UndoEntry } from '../reminders/undo.js'

/** Whose traces are looked for. A channel's ids mean somebody else on another channel. */
export interface Forgotten {
  key: PersonKey
  channelId: string
  /** `from.id` on the channel. */
  id: string
  name: string | undefined
  personalConversation: ConversationKey | undefined
}

/** @param person their record, if there is one */
export function forgottenOf(key: PersonKey, person: Person | undefined): Forgotten {
  const channelId = key.slice(0, key.indexOf('|'))
  const { name, personalConversation } = person ?? {}
  return { key, channelId, id: key.slice(channelId.length + 1), name, personalConversation }
}

/** What remains of a record: nothing, something else, or itself (the same object). */
type Remainder<T> = T | null

export function reminderWithout(reminder: Reminder, forgotten: Forgotten): Remainder<Reminder> {
  const { key, channelId, id, name } = forgotten
  if (reminder.owner === key || reminder.conversation === forgotten.personalConversation) return null
  const left = { ...reminder }
  let isChanged = false
  if (left.setBy === key) {
    delete left.setBy
    delete left.setByName
    isChanged = true
  }
  if (left.closedBy?.person === key) {
    delete left.closedBy
    isChanged = true
  }
  if (name !== undefined && left.about?.from === name) {
    left.about = { ...left.about, from: undefined }
    isChanged = true
  }
  if (left.audience.kind === 'people' && left.conversation.startsWith(`${channelId}|`)) {
    const people = left.audience.people.filter((mention) => mention.id !== id)
    isChanged ||= people.length < left.audience.people.length
    left.audience = people.length > 0 ? { kind: 'people', people } : { kind: 'owner' }
  }
  const { diverted } = left
  if (diverted?.from.some((place) => place === forgotten.personalConversation)) {
    left.diverted = { ...diverted, from: diverted.from.filter((place) => place !== forgotten.personalConversation) }
    isChanged = true
  }
  return isChanged ? left : reminder
}

export function personWithout(person: Person, { key }: Forgotten): Remainder<Person> {
  if (person.key === key) return null
  const isOther = (other: PersonKey) => other !== key
  const { blocked, muted, links } = person
  if ([...blocked, ...muted, ...(links ?? [])].every(isOther)) return person
  const left = { ...person, blocked: blocked.filter(isOther), muted: muted.filter(isOther) }
  return links === undefined ? left : { ...left, links: links.filter(isOther) }
}

export function conversationWithout(conversation: Conversation, forgotten: Forgotten): Remainder<Conversation> {
  const { channelId, id } = forgotten
  if (conversation.key === forgotten.personalConversation) return null
  if (conversation.channelId !== channelId || !mentions(conversation.reference, [id])) return conversation
  return conversation.kind === 'personal'
    ? null
    : { ...conversation, reference: withoutAccount(conversation.reference, id) }
}

/** An entry that holds anything of them is of no use without it: also one of a reminder that speaks to them among others. */
export function undoWithout(entry: UndoEntry, forgotten: Forgotten): Remainder<UndoEntry> {
  const { owner, before } = entry
  const isOfTheirs = before.reminders
    .flatMap(({ was, became }) => [was, became])
    .some((reminder) => reminder !== null && reminderWithout(reminder, forgotten) !== reminder)
  return owner === forgotten.key || isOfTheirs || mentions(before, [forgotten.key]) ? null : entry
}

const isNote = (item: unknown): boolean => typeof item === 'object' && item !== null && 'outlivesForgetting' in item

/** The note that they are being forgotten goes last, with their record: whoever goes on after a crash goes by it. */
export const isNoteOf = (item: unknown, { key }: Forgotten): boolean => isNote(item) && mentions(item, [key])

/** Whether a document of the SDK is theirs: by its key (`channel/users/id`, `channel/conversations/id`), or by what it holds. */
export function isDocumentOf(key: string, item: unknown, forgotten: Forgotten): boolean {
  if (isNote(item)) return false
  const [channelId, ...rest] = key.split('/')
  if (channelId !== forgotten.channelId) return mentions(item, [forgotten.key])
  const path = rest.join('/')
  const conversationId = forgotten.personalConversation?.slice(channelId.length + 1)
  return (
    `${path}/`.includes(`users/${forgotten.id}/`) ||
    (conversationId !== undefined && path.startsWith(`conversations/${conversationId}`)) ||
    mentions(item, [forgotten.key, forgotten.id])
  )
}

/** Whether one of the words stands anywhere in the value as a whole string. */
function mentions(value: unknown, words: string[]): boolean {
  if (typeof value === 'string') return words.includes(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, inner]) => words.includes(name) || mentions(inner, words))
}

/** Leaves out every nested object that is the channel account `id`. */
function withoutAccount(value: unknown, id: string): unknown {
  const isAccount = (inner: unknown) => typeof inner === 'object' && inner !== null && 'id' in inner && inner.id === id
  if (Array.isArray(value)) return value.filter((inner) => !isAccount(inner)).map((inner) => withoutAccount(inner, id))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !isAccount(inner))
      .map(([name, inner]) => [name, withoutAccount(inner, id)]),
  )
}
