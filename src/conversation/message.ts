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

interface MentionEntity {
  mentioned: ChannelAccount
  text: string
}

function mentionEntity(entity: Entity): MentionEntity | null {
  if (entity.type !== 'mention') return null
  const { mentioned, text } = entity as Partial<MentionEntity>
  if (typeof mentioned?.id !== 'string') return null
  return { mentioned, text: typeof text === 'string' ? text : '' }
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
  let text = (activity.text ?? '').replaceAll('&nbsp;', ' ')
  let isAddressed = activity.conversation?.isGroup !== true
  const mentions: Mention[] = []
  for (const entity of activity.entities ?? []) {
    const mention = mentionEntity(entity)
    if (!mention) continue
    const isBot = mention.mentioned.id === bot?.id
    const name = mention.mentioned.name || mention.text.replace(/<[^>]*>/g, '').replace(/^@/, '')
    if (mention.text) text = text.replaceAll(mention.text, isBot ? ' ' : nameAsWord(name))
    if (isBot) isAddressed = true
    else if (name && !mentions.some((known) => known.id === mention.mentioned.id))
      mentions.push({ id: mention.mentioned.id, name })
  }
  text = text.trim()
  const named = withoutLeadingName(text, bot?.name)
  if (named !== null) isAddressed = true
  return { text: named ?? text, mentions, isAddressed }
}
