import { channelNameIn } from '../../../channels/channels.js'
import { describeRelative } from '../../../language/describe.js'
import type { Intent } from '../../../language/intent.js'
import type { Person } from '../../../reminders/person.js'
import type { PersonKey, ReminderId } from '../../../reminders/reminder.js'
import { tell } from '../../say/notify.js'
import { explainRefusal } from '../../say/refused.js'
import { say } from '../../say/say.js'
import { nameOf } from '../../say/wording.js'
import { speakOf, type Turn } from '../../turn.js'
import { undoButton } from '../create/confirmation.js'
import { giveCode, spoilCode, takeCode } from './codes.js'

/** Taking codes and parting chats write the records of several people: one at a time, whoever asks. */
const ALONE = 'links between chats'

const chatsOf = (people: readonly Person[]): string[] => people.map(({ key }) => channelNameIn(key))

async function sayCode(turn: Turn): Promise<void> {
  const { deps, actor, words } = turn
  const code = await deps.serialise(ALONE, () => giveCode(deps, actor.person))
  await say(turn, { text: words.chats.code(code, (actor.linked ?? []).map(channelNameIn)) })
}

async function join(turn: Turn, code: string): Promise<void> {
  const { deps, actor, words } = turn
  const taken = await deps.serialise(ALONE, async () => {
    const found = await takeCode(deps, actor.person, code)
    if (!('of' in found) || found.of === null || found.of === actor.person) return found
    return { of: found.of, outcome: await deps.book.link(actor, found.of) }
  })
  if ('wait' in taken)
    return void (await say(turn, { text: words.chats.tooMany(describeRelative(taken.wait, turn.language)) }))
  if (!('outcome' in taken))
    return void (await say(turn, { text: taken.of === null ? words.chats.noSuchCode : words.chats.ownCode }))
  const { outcome, of } = taken
  if (!outcome.ok) return void (await say(turn, { text: explainRefusal(turn, outcome.problem) }))
  await say(turn, { text: words.chats.linked(chatsOf(outcome.others)) })
  const conversation = outcome.others.find(({ key }) => key === of)?.personalConversation
  if (conversation !== undefined)
    await tell(turn, { person: of, conversation }, (there) => ({
      text: there.words.chats.toldLinked(channelNameIn(actor.person)),
    }))
}

async function part(turn: Turn): Promise<void> {
  const { deps, actor, words } = turn
  const others = await deps.serialise(ALONE, () => deps.book.unlink(actor.person))
  if (others.length === 0) return void (await say(turn, { text: words.chats.notLinked }))
  await say(turn, { text: words.chats.parted(chatsOf(others)) })
  for (const { key, personalConversation: conversation } of others)
    if (conversation !== undefined)
      await tell(turn, { person: key, conversation }, (there) => ({
        text: there.words.chats.toldParted(channelNameIn(actor.person)),
      }))
}

/** One person in several chats: a code to join another, the code of another, or to part them. */
export async function link(turn: Turn, asked: Extract<Intent, { kind: 'link' }>): Promise<void> {
  const { chats } = turn.words
  if (turn.actor.conversationKind === 'group') {
    if (asked.ask === 'join') await spoilCode(turn.deps, asked.code)
    await say(turn, { text: asked.ask === 'join' ? chats.codeSeen : chats.alone })
    return
  }
  switch (asked.ask) {
    case 'code':
      return sayCode(turn)
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
export async function sendToChat(turn: Turn, ids: ReminderId[], chat: string | null): Promise<void> {
  const { deps, actor, words } = turn
  const account = chat === null ? actor.person : accountIn(turn, chat)
  if (account === null) return void (await say(turn, { text: words.chats.noSuchChat(chat ?? '') }))
  const outcome = await deps.book.sendElsewhere(actor, ids, account)
  if (!outcome.ok) return void (await say(turn, { text: explainRefusal(turn, outcome.problem) }))
  const [one] = outcome.reminders
  if (one) speakOf(turn, one.id)
  const names = outcome.reminders.map((reminder) => nameOf(turn, reminder))
  const text = account === actor.person ? words.chats.sentHere(names) : words.chats.sent(names, channelNameIn(account))
  await say(turn, { text, buttons: [undoButton(turn)] })
}
