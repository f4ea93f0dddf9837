import { type Actor, isSelf, mentionOf, personKey } from '../actor.js'
import type { Desk } from '../desk.js'
import type { Draft } from '../draft.js'
import type { Person } from '../person.js'
import { type Outcome, refuse } from '../problem.js'
import type { Audience, ConversationKey, PersonKey } from '../reminder.js'

/** Whom a reminder is for and where it fires. */
export interface Addressee {
  owner: PersonKey
  conversation: ConversationKey
  person: Person | undefined
  audience: Audience
}

export async function addressee(desk: Desk, actor: Actor, draft: Draft): Promise<Outcome<{ to: Addressee }>> {
  if (draft.for !== undefined && draft.for !== actor.person)
    return isSelf(actor, draft.for) ? inOwnChat(desk, draft.for) : forSomebodyElse(desk, actor, draft.for)
  const audience = audienceHere(actor, draft.audience)
  if (audience.kind === 'people') {
    const { limits } = desk
    if (audience.people.length > limits.audience)
      return refuse({ kind: 'limit-reached', what: 'audience', limit: limits.audience })
    for (const { id, name } of audience.people) {
      const mentioned = await desk.store.person(personKey(actor.channelId, id))
      if (mentioned?.blocked.includes(actor.person)) return refuse({ kind: 'blocked', name })
    }
  }
  const person = await desk.store.person(actor.person)
  return { ok: true, to: { owner: actor.person, conversation: actor.conversation, person, audience } }
}

/** In a personal chat nobody else is there, and oneself alone is the owner. */
function audienceHere(actor: Actor, asked: Audience | undefined): Audience {
  if (asked === undefined || actor.conversationKind === 'personal') return { kind: 'owner' }
  if (asked.kind !== 'people') return asked
  const own = mentionOf(actor.person).id
  return asked.people.length === 0 || asked.people.every(({ id }) => id === own) ? { kind: 'owner' } : asked
}

/** In another chat of the actor's own. */
async function inOwnChat(desk: Desk, owner: PersonKey): Promise<Outcome<{ to: Addressee }>> {
  const person = await desk.store.person(owner)
  const conversation = person?.personalConversation
  if (conversation === undefined) return refuse({ kind: 'unreachable' })
  return { ok: true, to: { owner, conversation, person, audience: { kind: 'owner' } } }
}

/** Channels let a bot write first only to people who have talked to it, and only within their organisation. */
async function forSomebodyElse(desk: Desk, actor: Actor, owner: PersonKey): Promise<Outcome<{ to: Addressee }>> {
  const person = await desk.store.person(owner)
  if (person === undefined || person.tenantId !== actor.tenantId) return refuse({ kind: 'unreachable' })
  const { name, personalConversation } = person
  if (person.blocked.includes(actor.person)) return refuse({ kind: 'blocked', name })
  if (personalConversation === undefined) return refuse({ kind: 'unreachable', name })
  return { ok: true, to: { owner, conversation: personalConversation, person, audience: { kind: 'owner' } } }
}
