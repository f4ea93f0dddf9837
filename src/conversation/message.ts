import type { Activity, ChannelAccount, Entity } from 'botbuilder'
import type { Mention } from '../reminders/reminder.js'

/** A message as a person meant it for the bot. */
export interface Message {
  /** Without the bot's mentions; other people's mentions stand as `@Name`, spaces in the name as `_`. */
  text: string
  /** Those mentioned besides the bot, once each. */
  mentions: Mention[]
  /** True in a personal chat and where the bot was mentioned. */
  isAddressed: boolean
}

/** `said`: the words of the message that stand for the mention. */
function mentionEntity(entity: Entity): (Mention & { said: string }) | null {
  if (entity.type !== 'mention') return null
  const { mentioned, text } = entity as { mentioned?: ChannelAccount; text?: unknown }
  if (typeof mentioned?.id !== 'string') return null
  const said = typeof text === 'string' ? text : ''
  return { id: mentioned.id, name: mentioned.name || said.replace(/<[^>]*>/g, '').replace(/^@/, ''), said }
}

/** One word, so that a name of several words is read as one name. */
export const nameAsWord = (name: string): string => `@${name.trim().replace(/\s+/g, '_')}`

/** Turns the words that stand for mentions back into names, for showing. */
export const wordsAsNames = (text: string, mentions: Mention[]): string =>
  mentions.reduce((shown, person) => shown.replaceAll(nameAsWord(person.name), `@${person.name}`), text)

/** The rest of "@Name do this" or "Name, do this"; null when the text does not call the bot by name. */
function withoutLeadingName(text: string, name: string | undefined): string | null {
  if (!name) return null
  const isCall = text.startsWith('@')
  const start = isCall ? text.slice(1) : text
  if (!start.toLowerCase().startsWith(name.toLowerCase())) return null
  const rest = start.slice(name.length)
  return (isCall ? /^(\s|[,:]|$)/ : /^[,:]/).test(rest) ? rest.replace(/^[\s,:]+/, '') : null
}

/** `removeRecipientMention` of the SDK takes only the first mention and throws where there is no text. */
export function readMessage(activity: Partial<Activity>): Message {
  const bot = activity.recipient
  const mentioned = (activity.entities ?? []).flatMap((entity) => mentionEntity(entity) ?? [])
  const isBot = ({ id }: Mention) => id === bot?.id
  const text = mentioned
    .reduce(
      (shown, one) => (one.said ? shown.replaceAll(one.said, isBot(one) ? ' ' : nameAsWord(one.name)) : shown),
      (activity.text ?? '').replaceAll('&nbsp;', ' '),
    )
    .trim()
  const named = withoutLeadingName(text, bot?.name)
  const others = new Map<string, Mention>()
  for (const { id, name } of mentioned)
    if (name && !isBot({ id, name }) && !others.has(id)) others.set(id, { id, name })
  return {
    text: named ?? text,
    mentions: [...others.values()],
    isAddressed: activity.conversation?.isGroup !== true || named !== null || mentioned.some(isBot),
  }
}
