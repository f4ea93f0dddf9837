import { accountOf, isSelf } from '../../../reminders/actor.js'
import type { Outcome } from '../../../reminders/problem.js'
import type { PersonKey, Reminder, ReminderId } from '../../../reminders/reminder.js'
import type { Related } from '../../../reminders/results.js'
import type { Answer } from '../../answer.js'
import { tellingOf } from '../../say/notify.js'
import { explainRefusal } from '../../say/refused.js'
import { nameOf } from '../../say/wording.js'
import type { Turn } from '../../turn.js'
import { undoButton } from '../create/confirmation.js'

export type Relation = 'mute' | 'unmute' | 'block' | 'unblock'

/** "Me too": the group's reminder addresses this person as well. */
export async function join(turn: Turn, id: ReminderId): Promise<Answer> {
  const outcome = await turn.deps.book.join(turn.actor, id)
  return {
    text: outcome.ok
      ? turn.words.others.joined(turn.actor.name, nameOf(turn, outcome.reminder))
      : explainRefusal(turn, outcome.problem),
  }
}

export async function decline(turn: Turn, id: ReminderId): Promise<Answer> {
  const outcome = await turn.deps.book.decline(turn.actor, id)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { reminder, tell: whom } = outcome
  return {
    of: reminder,
    text: turn.words.others.declined(nameOf(turn, reminder)),
    buttons: [undoButton(turn)],
    tells: tellingOf(whom, (there, me) => there.words.others.toldDeclined(me, nameOf(there, reminder))),
  }
}

function change(turn: Turn, relation: Relation, other: PersonKey): Promise<Outcome<Related>> {
  const { book } = turn.deps
  switch (relation) {
    case 'mute':
      return book.mute(turn.actor, other)
    case 'unmute':
      return book.unmute(turn.actor, other)
    case 'block':
      return book.block(turn.actor, other)
    case 'unblock':
      return book.unblock(turn.actor, other)
  }
}

async function relate(turn: Turn, relation: Relation, other: PersonKey): Promise<Answer> {
  const outcome = await change(turn, relation, other)
  const { others } = turn.words
  return {
    text: outcome.ok
      ? others.related(relation, outcome.other.name ?? others.someone, outcome.cancelled.length)
      : explainRefusal(turn, outcome.problem),
    buttons: outcome.ok ? [undoButton(turn)] : [],
  }
}

/** Mutes or blocks whoever set the reminder that the button stands on. */
export async function relateBySender(turn: Turn, relation: Relation, id: ReminderId): Promise<Answer> {
  const found = await turn.deps.book.find(turn.actor, id)
  const sender = found.ok ? found.reminder.setBy : undefined
  if (sender) return relate(turn, relation, sender)
  return { text: found.ok ? turn.words.refused.yourself : explainRefusal(turn, found.problem) }
}

/** Set by another for this person alone, or a group's that mentions them. */
function isFromOther({ actor }: Turn, { owner, setBy, audience }: Reminder): boolean {
  if (setBy !== undefined) return !isSelf(actor, setBy)
  const own = accountOf(actor.person)
  return !isSelf(actor, owner) && audience.kind === 'people' && audience.people.some(({ id }) => id === own)
}

async function declineLatest(turn: Turn, name: string | null): Promise<Answer> {
  const rows = await turn.deps.book.list(turn.actor, {})
  const [latest] = rows
    .map((row) => row.reminder)
    .filter((reminder) => isFromOther(turn, reminder))
    .filter(({ setByName }) => name === null || setByName?.toLowerCase() === name.toLowerCase())
    .sort((a, b) => b.createdAt - a.createdAt)
  if (latest) return decline(turn, latest.id)
  return { text: turn.words.others.nothingToDecline }
}

export async function relationSaid(turn: Turn, said: Relation | 'decline', name: string | null): Promise<Answer> {
  if (said === 'decline') return declineLatest(turn, name)
  const [one, ...more] = await turn.deps.book.sendersNamed(turn.actor, name)
  const { others } = turn.words
  if (!one) return { text: name ? others.unknownSender(name) : others.noSenders }
  if (name && more.length > 0) return { text: others.several(name, more.length + 1) }
  return relate(turn, said, one.key)
}
