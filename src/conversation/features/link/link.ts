import { channelNameIn } from '../../../channels/channels.js'
import { describeRelative } from '../../../language/describe.js'
import type { Intent } from '../../../language/intent.js'
import type { Person } from '../../../reminders/person.js'
import type { PersonKey, ReminderId } from '../../../reminders/reminder.js'
import type { Answer } from '../../answer.js'
import type { Telling } from '../../say/button.js'
import { explainRefusal } from '../../say/refused.js'
import { nameOf } from '../../say/wording.js'
import { speakOf, type Turn } from '../../turn.js'
import { undoButton } from '../create/confirmation.js'
import { giveCode, spoilCode, takeCode } from './codes.js'

/** Taking codes and parting chats write the records of several people: one at a time, whoever asks. */
const ALONE = 'links between chats'

const chatsOf = (people: readonly Person[]): string[] => people.map(({ key }) => channelNameIn(key))

async function code(turn: Turn): Promise<Answer> {
  const { deps, actor, words } = turn
  const given = await deps.serialise(ALONE, () => giveCode(deps, actor.person))
  return { text: words.chats.code(given, (actor.linked ?? []).map(channelNameIn)) }
}

async function join(turn: Turn, code: string): Promise<Answer> {
  const { deps, actor, words } = turn
  const taken = await deps.serialise(ALONE, async () => {
    const found = await takeCode(deps, actor.person, code)
    if (!('of' in found) || found.of === null || found.of === actor.person) return found
    return { of: found.of, outcome: await deps.book.link(actor, found.of) }
  })
  if ('wait' in taken) return { text: words.chats.tooMany(describeRelative(taken.wait, turn.language)) }
  if (!('outcome' in taken)) return { text: taken.of === null ? words.chats.noSuchCode : words.chats.ownCode }
  const { outcome, of } = taken
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const conversation = outcome.others.find(({ key }) => key === of)?.personalConversation
  const write: Telling['write'] = (there) => ({ text: there.words.chats.toldLinked(channelNameIn(actor.person)) })
  return {
    text: words.chats.linked(chatsOf(outcome.others)),
    tells: conversation === undefined ? [] : [{ whom: { person: of, conversation }, write }],
  }
}

async function part(turn: Turn): Promise<Answer> {
  const { deps, actor, words } = turn
  const others = await deps.serialise(ALONE, () => deps.book.unlink(actor.person))
  if (others.length === 0) return { text: words.chats.notLinked }
  const write: Telling['write'] = (there) => ({ text: there.words.chats.toldParted(channelNameIn(actor.person)) })
  const tells = others.flatMap(({ key, personalConversation: conversation }) =>
    conversation === undefined ? [] : [{ whom: { person: key, conversation }, write }],
  )
  return { text: words.chats.parted(chatsOf(others)), tells }
}

/** One person in several chats: a code to join another, the code of another, or to part them. */
export async function link(turn: Turn, asked: Extract<Intent, { kind: 'link' }>): Promise<Answer> {
  const { chats } = turn.words
  if (turn.actor.conversationKind === 'group') {
    if (asked.ask === 'join') await spoilCode(turn.deps, asked.code)
    return { text: asked.ask === 'join' ? chats.codeSeen : chats.alone }
  }
  switch (asked.ask) {
    case 'code':
      return code(turn)
    case 'join':
      return join(turn, asked.code)
    case 'part':
      return part(turn)
  }
}

/** The actor's account in the chat that people call so; null: there is none. */
export function accountIn({ actor }: Turn, chat: string): PersonKey | null {
  const accounts = [actor.person, ...(actor.linked ?? [])]
  return accounts.find((key) => channelNameIn(key) === chat) ?? null
}

/** "Send 2 to Slack": these come there from now on; without a chat, here. */
export async function sendToChat(turn: Turn, ids: ReminderId[], chat: string | null): Promise<Answer> {
  const { deps, actor, words } = turn
  const account = chat === null ? actor.person : accountIn(turn, chat)
  if (account === null) return { text: words.chats.noSuchChat(chat ?? '') }
  const outcome = await deps.book.sendElsewhere(actor, ids, account)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const [one] = outcome.reminders
  if (one) speakOf(turn, one.id)
  const names = outcome.reminders.map((reminder) => nameOf(turn, reminder))
  const text = account === actor.person ? words.chats.sentHere(names) : words.chats.sent(names, channelNameIn(account))
  return { text, buttons: [undoButton(turn)] }
}
