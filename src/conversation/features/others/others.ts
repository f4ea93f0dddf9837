import { accountOf, isSelf } from '../../../reminders/actor.js'
import type { Outcome } from '../../../reminders/problem.js'
import type { PersonKey, Reminder, ReminderId } from '../../../reminders/reminder.js'
import type { Related } from '../../../reminders/results.js'
import { tell } from '../../say/notify.js'
import { explainRefusal } from '../../say/refused.js'
import { say, sayAbout } from '../../say/say.js'
import { nameOf } from '../../say/wording.js'
import type { Turn } from '../../turn.js'
import { undoButton } from '../create/confirmation.js'

export type Relation = 'mute' | 'unmute' | 'block' | 'unblock'

/** "Me too": the group's reminder addresses this person as well. */
export async function join(turn: Turn, id: ReminderId): Promise<void> {
  const outcome = await turn.deps.book.join(turn.actor, id)
  await say(turn, {
    text: outcome.ok
      ? turn.words.others.joined(turn.actor.name, nameOf(turn, outcome.reminder))
      : explainRefusal(turn, outcome.problem),
  })
}

export async function decline(turn: Turn, id: ReminderId): Promise<void> {
  const outcome = await turn.deps.book.decline(turn.actor, id)
  if (!outcome.ok) {
    await say(turn, { text: explainRefusal(turn, outcome.problem) })
    return
  }
  const { reminder, tell: whom } = outcome
  await sayAbout(turn, reminder, {
    text: turn.words.others.declined(nameOf(turn, reminder)),
    buttons: [undoButton(turn)],
  })
  if (whom)
    await tell(turn, whom, (there, me) => ({
      text: there.words.others.toldDeclined(me, nameOf(there, reminder)),
    }))
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

async function relate(turn: Turn, relation: Relation, other: PersonKey): Promise<void> {
  const outcome = await change(turn, relation, other)
  const { others } = turn.words
  await say(turn, {
    text: outcome.ok
      ? others.related(relation, outcome.other.name ?? others.someone, outcome.cancelled.length)
      : explainRefusal(turn, outcome.problem),
    buttons: outcome.ok ? [undoButton(turn)] : [],
  })
}

/** Mutes or blocks whoever set the reminder that the button stands on. */
export async function relateBySender(turn: Turn, relation: Relation, id: ReminderId): Promise<void> {
  const found = await turn.deps.book.find(turn.actor, id)
  const sender = found.ok ? found.reminder.setBy : undefined
  if (sender) return relate(turn, relation, sender)
  await say(turn, { text: found.ok ? turn.words.refused.yourself : explainRefusal(turn, found.problem) })
}

/** Set by another for this person alone, or a group's that mentions them. */
function isFromOther({ actor }: Turn, { owner, setBy, audience }: Reminder): boolean {
  if (setBy !== undefined) return !isSelf(actor, setBy)
  const own = accountOf(actor.person)
  return !isSelf(actor, owner) && audience.kind === 'people' && audience.people.some(({ id }) => id === own)
}

async function declineLatest(turn: Turn, name: string | null): Promise<void> {
  const rows = await turn.deps.book.list(turn.actor, {})
  const [latest] = rows
    .map((row) => row.reminder)
    .filter((reminder) => isFromOther(turn, reminder))
    .filter(({ setByName }) => name === null || setByName?.toLowerCase() === name.toLowerCase())
    .sort((a, b) => b.createdAt - a.createdAt)
  if (latest) return decline(turn, latest.id)
  await say(turn, { text: turn.words.others.nothingToDecline })
}

export async function relationSaid(turn: Turn, said: Relation | 'decline', name: string | null): Promise<void> {
  if (said === 'decline') return declineLatest(turn, name)
  const [one, ...more] = await turn.deps.book.sendersNamed(turn.actor, name)
  const { others } = turn.words
  if (!one) {
    await say(turn, { text: name ? others.unknownSender(name) : others.noSenders })
    return
  }
  if (name && more.length > 0) {
    await say(turn, { text: others.several(name, more.length + 1) })
    return
  }
  await relate(turn, said, one.key)
}
