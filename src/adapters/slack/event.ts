import { type Activity, ActivityTypes, type Attachment, type ChannelAccount, type Entity } from 'botbuilder'

/** The `channelId` of people who write to the bot on Slack itself; the one of Azure's Slack channel is `slack`. */
const CHANNEL_ID = 'slack-bot'
/** Stands in every ConversationReference of this road. */
export const SERVICE_URL = 'urn:slack'
/** Scheme of a file's `contentUrl`: its real address needs the bot's token. */
export const FILE_SCHEME = 'slack-file:'

/** Who the bot is in its workspace, by `auth.test`. */
export interface Me {
  userId: string
  teamId: string
  name: string
}

/** What is asked of `users.info` about somebody. */
export interface Profile {
  name: string
  locale?: string
  /** IANA. */
  timeZone?: string
}

/** A message event (`message`, `app_mention`) as far as it is read: docs.slack.dev/reference/events/message. */
export interface MessageEvent {
  type: string
  subtype?: string
  channel: string
  channel_type?: string
  user?: string
  bot_id?: string
  text?: string
  ts: string
  thread_ts?: string
  files?: { id: string; name?: string; mimetype?: string }[]
  message?: MessageEvent
  previous_message?: MessageEvent
}

/** Where a message goes: a channel or chat, and the thread in it. */
export interface Place {
  channel: string
  thread?: string
}

/** `C1:T1` or, for a thread, `C1:T1:1700000000.000100`. */
const conversationIdOf = ({ channel, thread }: Place, teamId: string): string =>
  [channel, teamId, ...(thread ? [thread] : [])].join(':')

export function placeOf(conversationId: string): Place {
  const [channel = '', , thread] = conversationId.split(':')
  return { channel, thread }
}

export const userIdOf = (accountId: string): string => accountId.split(':')[0] ?? ''

const accountOf = (userId: string, teamId: string, name = ''): ChannelAccount => ({ id: `${userId}:${teamId}`, name })

/** What Slack writes for the three characters that its markup uses. */
const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** `<https://a.example|a>`, `<#C1|general>`, `<!here>` as a person typed them; mentions of people stay for their entities. */
const typed = (text: string): string =>
  plain(
    text
      .replace(/<(?:https?|mailto):[^|>]*\|([^>]*)>/g, '$1')
      .replace(/<(https?:[^>]*)>/g, '$1')
      .replace(/<#\w+\|([^>]*)>/g, '#$1')
      .replace(/<!(here|channel|everyone)(?:\|[^>]*)?>/g, '@$1'),
  )

/** Direct messages and group messages have their own first letter; channels begin with C or G. */
const isPersonal = (event: Pick<MessageEvent, 'channel' | 'channel_type'>): boolean =>
  event.channel_type === 'im' || event.channel.startsWith('D')

interface Speaker {
  userId: string
  profile: Profile
}

const frame = (place: Place, personal: boolean, { userId, profile }: Speaker, me: Me): Partial<Activity> => ({
  channelId: CHANNEL_ID,
  serviceUrl: SERVICE_URL,
  from: accountOf(userId, me.teamId, profile.name),
  recipient: accountOf(me.userId, me.teamId, me.name),
  conversation: {
    id: conversationIdOf(place, me.teamId),
    isGroup: !personal,
    conversationType: personal ? 'personal' : 'channel',
    tenantId: me.teamId,
    name: '',
  },
  ...(profile.locale && { locale: profile.locale }),
  ...(profile.timeZone && { localTimezone: profile.timeZone }),
})

/** Everybody who is mentioned as `<@U1>`. */
export const mentionedIn = (text: string): string[] =>
  [...text.matchAll(/<@(\w+)(?:\|[^>]*)?>/g)].map(([, id]) => id as string)

function mentions(text: string, names: ReadonlyMap<string, string>, me: Me): Entity[] {
  return [...text.matchAll(/<@(\w+)(?:\|[^>]*)?>/g)].map(([words, id = '']) => ({
    type: 'mention',
    mentioned: accountOf(id, me.teamId, id === me.userId ? me.name : (names.get(id) ?? id)),
    text: words,
  }))
}

const attachmentsOf = ({ files }: MessageEvent): Attachment[] =>
  (files ?? []).map(({ id, name, mimetype }) => ({
    contentType: mimetype ?? 'application/octet-stream',
    contentUrl: `${FILE_SCHEME}${id}`,
    name,
  }))

/** Who said something that concerns the bot: in a chat of their own everything, elsewhere mentions; never a bot. */
export function speakerOf(event: MessageEvent, me: Me): string | null {
  const said =
    event.subtype === 'message_changed'
      ? event.message
      : event.subtype === 'message_deleted'
        ? event.previous_message
        : event
  if (!said?.user || said.bot_id || said.user === me.userId) return null
  const isRead = event.type === 'app_mention' || isPersonal(event)
  const kinds = [undefined, 'file_share', 'message_changed', 'message_deleted', 'thread_broadcast']
  return isRead && kinds.includes(event.subtype) ? said.user : null
}

/** A message event as the SDK's activity. `names`: of those mentioned, by user id. */
export function activityOf(
  event: MessageEvent,
  speaker: Speaker,
  names: ReadonlyMap<string, string>,
  me: Me,
): Activity {
  const said = event.message ?? event.previous_message ?? event
  const text = typed(said.text ?? '')
  const type =
    event.subtype === 'message_changed'
      ? ActivityTypes.MessageUpdate
      : event.subtype === 'message_deleted'
        ? ActivityTypes.MessageDelete
        : ActivityTypes.Message
  return {
    ...frame({ channel: event.channel, thread: said.thread_ts }, isPersonal(event), speaker, me),
    type,
    id: said.ts,
    text,
    textFormat: 'plain',
    entities: mentions(text, names, me),
    attachments: attachmentsOf(said),
    timestamp: new Date(Number(said.ts) * 1_000),
  } as Activity
}

/** `/remind-bot …`, a pressed button and "Remind me about this" come with these. */
export interface Interaction {
  place: Place
  personal: boolean
  id: string
  text: string
  /** The message whose button was pressed. */
  replyToId?: string
  /** The message that it is about, and who wrote it. */
  about?: { text: string; from: string }
}

export const interactionActivity = (it: Interaction, speaker: Speaker, me: Me): Activity =>
  ({
    ...frame(it.place, it.personal, speaker, me),
    type: ActivityTypes.Message,
    id: it.id,
    text: it.text,
    textFormat: 'plain',
    entities: [{ type: 'mention', mentioned: accountOf(me.userId, me.teamId, me.name), text: '' }],
    ...(it.replyToId && { replyToId: it.replyToId }),
    ...(it.about && {
      channelData: { message: { reply_to_message: { text: it.about.text, from: { first_name: it.about.from } } } },
    }),
  }) as Activity

/** The bot was added to a channel, or taken out of it. */
export const memberActivity = (channel: string, isAdded: boolean, speaker: Speaker, me: Me, ts: string): Activity =>
  ({
    ...frame({ channel }, false, speaker, me),
    type: ActivityTypes.InstallationUpdate,
    action: isAdded ? 'add' : 'remove',
    id: `member ${ts}`,
  }) as Activity
