import { type Activity, ActivityTypes, type Attachment, type ChannelAccount, type Entity } from 'botbuilder'
import type {
  CallbackQuery,
  ChatMemberUpdated,
  Message,
  MessageEntity,
  Update,
  User,
  UserFromGetMe,
} from 'grammy/types'

/** The `channelId` of people who write to the bot on Telegram itself; the one of Azure's Telegram channel is `telegram`. */
const CHANNEL_ID = 'telegram-bot'
/** Stands in every ConversationReference of this road; what the API's address is may change from one start to the next. */
export const SERVICE_URL = 'urn:telegram'
/** Scheme of a file's `contentUrl`: its real address holds the bot's token and is made when the file is fetched. */
export const FILE_SCHEME = 'telegram-file:'

/** What Telegram is asked to send. */
export const UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** What a command says in words, in the person's language; `rest` is what follows it. */
export type CommandWords = (command: string, rest: string, locale: string | undefined) => string

/** `-100123` or, for a topic of a forum, `-100123;45`. */
const conversationIdOf = (message: Pick<Message, 'chat' | 'message_thread_id' | 'is_topic_message'>): string =>
  message.is_topic_message ? `${message.chat.id};${message.message_thread_id}` : `${message.chat.id}`

export function placeOf(conversationId: string): { chatId: number; threadId?: number } {
  const [chat, thread] = conversationId.split(';')
  return { chatId: Number(chat), ...(thread !== undefined && { threadId: Number(thread) }) }
}

const accountOf = (user: User): ChannelAccount => ({
  id: `${user.id}`,
  name: [user.first_name, user.last_name].filter(Boolean).join(' '),
})

const botAccount = (me: UserFromGetMe): ChannelAccount => ({ id: `${me.id}`, name: me.first_name })

const frame = (chat: Message['chat'], conversationId: string, from: User, me: UserFromGetMe): Partial<Activity> => ({
  channelId: CHANNEL_ID,
  serviceUrl: SERVICE_URL,
  from: accountOf(from),
  recipient: botAccount(me),
  conversation: {
    id: conversationId,
    isGroup: chat.type !== 'private',
    conversationType: chat.type === 'private' ? 'personal' : 'groupChat',
    name: 'title' in chat ? (chat.title ?? '') : '',
  },
  ...(from.language_code && { locale: from.language_code }),
})

/** A mention of the SDK's kind; one without text says only that the bot is meant. */
const mention = (account: ChannelAccount, text: string): Entity => ({ type: 'mention', mentioned: account, text })

function mentionsIn(text: string, entities: readonly MessageEntity[], me: UserFromGetMe): Entity[] {
  return entities.flatMap((entity) => {
    const words = text.slice(entity.offset, entity.offset + entity.length)
    if (entity.type === 'mention' && words.toLowerCase() === `@${me.username}`.toLowerCase())
      return [mention(botAccount(me), words)]
    return entity.type === 'text_mention' ? [mention(accountOf(entity.user), words)] : []
  })
}

/** `/remind@bot tomorrow at 9` as words. Null for a command to another bot of the group. */
function wordsOfCommand(text: string, me: UserFromGetMe, say: CommandWords, locale?: string): string | null {
  const [, command = '', bot, rest = ''] = /^\/([a-z_]+)(?:@(\w+))?(?:\s+(.*))?$/is.exec(text) ?? []
  if (bot !== undefined && bot.toLowerCase() !== me.username.toLowerCase()) return null
  return say(command.toLowerCase(), rest.trim(), locale)
}

function attachmentsOf({ document }: Message): Attachment[] {
  if (document === undefined) return []
  return [
    {
      contentType: document.mime_type ?? 'application/octet-stream',
      contentUrl: `${FILE_SCHEME}${document.file_id}`,
      name: document.file_name,
    },
  ]
}

function messageActivity(message: Message, isEdit: boolean, me: UserFromGetMe, say: CommandWords) {
  const { from, chat } = message
  if (from === undefined || from.is_bot) return null
  const said = message.text ?? message.caption ?? ''
  const isCommand = said.startsWith('/')
  const text = isCommand ? wordsOfCommand(said, me, say, from.language_code) : said
  const attachments = attachmentsOf(message)
  if (text === null || (text === '' && attachments.length === 0)) return null
  const entities = mentionsIn(said, message.entities ?? message.caption_entities ?? [], me)
  const answersBot = message.reply_to_message?.from?.id === me.id
  if (isCommand || answersBot) entities.push(mention(botAccount(me), ''))
  return {
    ...frame(chat, conversationIdOf(message), from, me),
    type: isEdit ? ActivityTypes.MessageUpdate : ActivityTypes.Message,
    id: `${message.message_id}`,
    text,
    textFormat: 'plain',
    entities,
    attachments,
    ...(message.reply_to_message && { replyToId: `${message.reply_to_message.message_id}` }),
    // What somebody else said, and is answered with "remind me of this".
    ...(!answersBot && { channelData: { message: { reply_to_message: message.reply_to_message } } }),
    timestamp: new Date((message.edit_date ?? message.date) * 1_000),
  } as Activity
}

function clickActivity({ id, from, message, data }: CallbackQuery, me: UserFromGetMe) {
  if (message === undefined || data === undefined) return null
  return {
    ...frame(message.chat, conversationIdOf(message as Message), from, me),
    type: ActivityTypes.Message,
    id: `click ${id}`,
    text: data,
    textFormat: 'plain',
    entities: [mention(botAccount(me), '')],
    replyToId: `${message.message_id}`,
  } as Activity
}

/** The bot was added to a chat or started again, or removed from it or blocked. */
function memberActivity({ chat, from, new_chat_member, date }: ChatMemberUpdated, me: UserFromGetMe) {
  const isGone = ['left', 'kicked'].includes(new_chat_member.status)
  return {
    ...frame(chat, `${chat.id}`, from, me),
    type: ActivityTypes.InstallationUpdate,
    action: isGone ? 'remove' : 'add',
    id: `member ${date}`,
    timestamp: new Date(date * 1_000),
  } as Activity
}

/** An update as the SDK's activity; `null` for what concerns nobody: other bots, other bots' commands, stickers. */
export function activityOf(update: Update, me: UserFromGetMe, say: CommandWords): Activity | null {
  if (update.message) return messageActivity(update.message, false, me, say)
  if (update.edited_message) return messageActivity(update.edited_message, true, me, say)
  if (update.callback_query) return clickActivity(update.callback_query, me)
  if (update.my_chat_member) return memberActivity(update.my_chat_member, me)
  return null
}
