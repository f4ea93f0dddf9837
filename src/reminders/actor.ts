import type { ConversationKey, Mention, PersonKey } from './reminder.js'
import type { TimeZone } from './time.js'
import type { UndoHead } from './undo.js'

/** Who does something and where: taken from the turn, never from a button's or message's own claims. */
export interface Actor {
  person: PersonKey
  name?: string
  /** Their accounts in other chats, proved by a code: what is one's of these is the actor's. */
  linked?: readonly PersonKey[]
  channelId: string
  /** The organisation within the channel (Teams tenant, Slack workspace): people of another one are never found by name. */
  tenantId?: string
  conversation: ConversationKey
  conversationKind: 'personal' | 'group'
  /** The zone this person's words are read in: their setting, else the client's, else the default. */
  timeZone: TimeZone
  /** What the client told with this turn. */
  clientZone?: TimeZone
  /** BCP 47. */
  clientLocale?: string
  /** The id of the activity that asks; the same when the channel delivers it twice. */
  turnId?: string
  /** What they changed lately, as it was read in this turn; absent: not read, or changed since. */
  lately?: readonly UndoHead[]
  /** Called once something that they asked for is durable. */
  onKept?(): void
}

/** Whether an account is the actor's: the one they speak by, or one that they joined with it. */
export const isSelf = ({ person, linked = [] }: Pick<Actor, 'person' | 'linked'>, key: PersonKey): boolean =>
  key === person || linked.includes(key)

/** The channel within a person's key. */
export const channelOf = (person: PersonKey): string => person.slice(0, person.indexOf('|'))

/** The channel account id (`from.id`) within a person's key. */
export const accountOf = (person: PersonKey): string => person.slice(person.indexOf('|') + 1)

/** The key of a mentioned account on the same channel. */
export const personKey = (channelId: string, accountId: string): PersonKey => `${channelId}|${accountId}`

/** How this person is mentioned. */
export const mentionOf = (person: PersonKey, name?: string): Mention => ({
  id: accountOf(person),
  name: name ?? accountOf(person),
})
