import type { Activity } from 'botbuilder'
import { channelOf } from '../../../channels/channels.js'
import type { About } from '../../../reminders/reminder.js'
import { shorten } from '../../say/wording.js'

/** The message that a message quotes or answers: "remind me about this". */

const TEXT_LENGTH = 1_000

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
}

/** The words of an HTML fragment; for showing as plain text only. */
const textOfHtml = (html: string): string =>
  html
    .replace(/<(br|\/p|\/div|\/li)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()

/** Deep link to a message of Teams (Microsoft's "deep link to a specific message"). */
const teamsLink = (conversationId: string, messageId: string): string =>
  `https://teams.microsoft.com/l/message/${encodeURIComponent(conversationId.replace(/;messageid=.*/, ''))}/${encodeURIComponent(messageId)}`

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const string = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** Teams puts the quoted message into an HTML attachment, as a blockquote with the message's id. */
function fromBlockquote(activity: Partial<Activity>): About | undefined {
  for (const attachment of activity.attachments ?? []) {
    const html: unknown = attachment.content
    if (attachment.contentType !== 'text/html' || typeof html !== 'string') continue
    const [, attributes, inner] = /<blockquote([^>]*)>([\s\S]*?)<\/blockquote>/i.exec(html) ?? []
    if (inner === undefined) continue
    const messageId = /itemid="([^"]+)"/i.exec(attributes ?? '')?.[1]
    const from = /<strong[^>]*>([\s\S]*?)<\/strong>/i.exec(inner)?.[1]
    const preview = /itemprop="(?:preview|copy)"[^>]*>([\s\S]*)$/i.exec(inner)?.[1] ?? inner
    const conversationId = activity.conversation?.id
    return {
      text: shorten(textOfHtml(preview), TEXT_LENGTH),
      from: from ? textOfHtml(from) : undefined,
      link: messageId && conversationId ? teamsLink(conversationId, messageId) : undefined,
    }
  }
  return undefined
}

/** Telegram hands its own message on: `message.reply_to_message` of the Bot API. */
function fromTelegram(activity: Partial<Activity>): About | undefined {
  const quoted = record(record(record(activity.channelData).message).reply_to_message)
  const text = string(quoted.text)
  return text ? { text: shorten(text, TEXT_LENGTH), from: string(record(quoted.from).first_name) } : undefined
}

export function aboutOf(activity: Partial<Activity>): About | undefined {
  switch (channelOf(activity.channelId ?? '').quotes) {
    case 'teams':
      return fromBlockquote(activity)
    case 'telegram':
      return fromTelegram(activity)
    case null:
      return undefined
  }
}

/** The message that Teams' message action was called on (`messagePayload` of a composeExtension invoke). */
export function aboutOfMessagePayload(payload: unknown): About | undefined {
  const message = record(payload)
  const content = string(record(message.body).content)
  if (content === undefined) return undefined
  const user = record(record(message.from).user)
  return {
    text: shorten(textOfHtml(content), TEXT_LENGTH),
    from: string(user.displayName),
    link: string(message.linkToMessage),
  }
}
