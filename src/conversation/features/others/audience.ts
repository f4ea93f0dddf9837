import type { AudienceSaid } from '../../../language/intent.js'
import { personKey } from '../../../reminders/actor.js'
import type { Audience, Mention, PersonKey } from '../../../reminders/reminder.js'
import { nameAsWord } from '../../message.js'
import type { Turn } from '../../turn.js'

/** Whom a reminder is for: an audience where it fires, or other people each in their own chat. */
export type Addressed =
  | { kind: 'here'; audience: Audience }
  | { kind: 'others'; people: { key: PersonKey; name: string }[] }
  | { kind: 'unclear'; sentence: string }

const bare = (name: string): string => name.replace(/^@/, '').replaceAll('_', ' ').trim()

const isSame = (a: string, b: string): boolean => bare(a).toLowerCase() === bare(b).toLowerCase()

function mentioned(name: string, mentions: Mention[]): Mention | undefined {
  return mentions.find((person) => isSame(name, person.name) || name === nameAsWord(person.name))
}

function inGroup(turn: Turn, names: string[], mentions: Mention[]): Addressed {
  const people: Mention[] = []
  for (const name of names) {
    const person = mentioned(name, mentions)
    if (!person) return { kind: 'unclear', sentence: turn.words.others.mentionThem(bare(name)) }
    people.push(person)
  }
  return { kind: 'here', audience: { kind: 'people', people } }
}

async function byName(turn: Turn, names: string[], mentions: Mention[]): Promise<Addressed> {
  const people: { key: PersonKey; name: string }[] = []
  for (const name of names) {
    const mention = mentioned(name, mentions)
    if (mention) {
      people.push({ key: personKey(turn.actor.channelId, mention.id), name: mention.name })
      continue
    }
    const [one, ...others] = await turn.deps.book.peopleNamed(turn.actor, bare(name))
    if (!one) return { kind: 'unclear', sentence: turn.words.refused.unreachable(bare(name)) }
    if (others.length > 0)
      return { kind: 'unclear', sentence: turn.words.others.several(bare(name), others.length + 1) }
    people.push(one)
  }
  return { kind: 'others', people }
}

export async function addressed(turn: Turn, said: AudienceSaid, mentions: Mention[]): Promise<Addressed> {
  const isGroup = turn.actor.conversationKind === 'group'
  switch (said.kind) {
    case 'owner':
      return { kind: 'here', audience: { kind: 'owner' } }
    case 'everyone':
      return { kind: 'here', audience: isGroup ? { kind: 'everyone' } : { kind: 'owner' } }
    case 'named':
      return isGroup ? inGroup(turn, said.names, mentions) : byName(turn, said.names, mentions)
  }
}
