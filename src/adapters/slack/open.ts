import { SocketModeClient } from '@slack/socket-mode'
import { type Logger, LogLevel, WebClient } from '@slack/web-api'
import type { Activity } from 'botbuilder'
import { KeyedQueue } from '../../base/keyed-queue.js'
import type { Log } from '../../base/log.js'
import type { Clock } from '../../reminders/time.js'
import {
  type BotSide,
  beginWhenReachable,
  leadsTo,
  type Road,
  sendAlong,
  TokenRefused,
  withApologies,
} from '../road.js'
import { RoadWatch } from '../road-watch.js'
import { SlackAdapter } from './adapter.js'
import {
  activityOf,
  FILE_SCHEME,
  type Interaction,
  interactionActivity,
  type Me,
  type MessageEvent,
  memberActivity,
  mentionedIn,
  SERVICE_URL,
  speakerOf,
} from './event.js'
import { isUnknownToken } from './failures.js'
import { fetchSlackFile } from './files.js'
import { aboutOf, type BlockActions, type Shortcut, type SlashCommand } from './interactions.js'
import { People } from './people.js'

export interface SlackParts extends BotSide {
  botToken: string
  appToken: string
  /** With a slash at the end. */
  apiUrl: string
  /** What the words behind `/remind-bot` and the shortcut say, in the language of a locale. */
  commands(locale: string | undefined): readonly { name: string; say(rest: string): string }[]
  clock: Clock
}

const TIMEOUT_MS = 10_000

/** An envelope of Socket Mode: Slack sends it again when it is not acknowledged within three seconds. */
interface Envelope {
  type: string
  body: Record<string, unknown>
  ack(): Promise<void>
}

/**
 * The road to Slack without Azure and without a public address, by Socket Mode. Any number of processes may open it: Slack gives
 * each event to one of them.
 * @throws TokenRefused when Slack does not know the tokens; when it cannot be reached, it is tried again in the background.
 */
export async function openSlack(parts: SlackParts): Promise<Road> {
  const { botToken, appToken, apiUrl, clock, log } = parts
  const logger = quietLogger(log)
  const options = { slackApiUrl: apiUrl, timeout: TIMEOUT_MS, retryConfig: { retries: 0 } }
  const web = new WebClient(botToken, { ...options, logger, rejectRateLimitedCalls: true })
  const adapter = new SlackAdapter(web, clock)
  withApologies(adapter, parts)
  const socket = new SocketModeClient({ appToken, logger, clientOptions: options, autoReconnectEnabled: false })
  const watch = new RoadWatch({ road: 'slack', platform: 'Slack', clock, log })
  const people = new People(web, clock)
  const queue = new KeyedQueue()
  const turns = new Set<Promise<void>>()
  const ending = new AbortController()

  const begin = async (): Promise<void> => {
    const me = await whoAmI(web)
    const desk = { me, web, people, adapter, parts }
    socket.removeAllListeners('slack_event')
    socket.on('slack_event', (envelope: Envelope) => {
      if (ending.signal.aborted) return // not acknowledged: Slack sends it to another process, or again
      watch.heard()
      const turn: Promise<void> = queue
        .run(conversationOf(envelope), () => take(envelope, desk))
        .then(() => envelope.ack())
        .catch((err: unknown) => log.error({ err }, 'An event of Slack could not be handled'))
        .finally(() => turns.delete(turn))
      turns.add(turn)
    })
    await socket.start().catch((error: unknown) => {
      if (isUnknownToken(error)) throw new TokenRefused(WRONG_APP_TOKEN)
      throw error
    })
  }
  const beginAgain = () => beginWhenReachable('Slack', begin, { log, signal: ending.signal, watch })
  socket.on('connected', () => watch.connected())
  socket.on('disconnected', () => {
    // Their client gives up for good when it cannot reach Slack while it connects again, so that is done here.
    if (ending.signal.aborted || watch.state(0).is === 'down') return
    watch.lost(undefined, 'The connection to Slack is gone; it is made again')
    beginAgain().catch((err: unknown) => log.error({ err }, 'People on Slack cannot reach the bot'))
  })
  socket.on('error', (err: unknown) => log.warn({ err }, 'The connection to Slack broke'))
  await beginAgain()

  return {
    owns: (reference) => leadsTo(SERVICE_URL, reference),
    send: (reference, activity) => sendAlong(adapter, reference, activity),
    ownsFile: (url) => url.startsWith(FILE_SCHEME),
    fetchFile: (url, limitBytes) =>
      fetchSlackFile({ web, botToken, apiUrl }, url.slice(FILE_SCHEME.length), limitBytes),
    state: () => watch.state(turns.size),
    async close() {
      if (ending.signal.aborted) return
      ending.abort()
      await Promise.all(turns)
      await socket.disconnect().catch((err: unknown) => log.info({ err }, 'The connection to Slack was gone already'))
    },
  }
}

const WRONG_APP_TOKEN =
  'SLACK_APP_TOKEN is not known to Slack: make an App-Level Token with the scope connections:write, and copy it whole.'
const WRONG_BOT_TOKEN =
  'SLACK_BOT_TOKEN is not known to Slack: install the app to the workspace and copy its Bot User OAuth Token, whole.'

async function whoAmI(web: WebClient): Promise<Me> {
  try {
    const { user_id = '', team_id, enterprise_id, user = '' } = await web.auth.test()
    return { userId: user_id, teamId: team_id ?? enterprise_id ?? '', name: user }
  } catch (error) {
    if (isUnknownToken(error)) throw new TokenRefused(WRONG_BOT_TOKEN)
    throw error
  }
}

/** Their logger writes ids and bodies at debug level; only what it warns of is passed on, without its details. */
function quietLogger(log: Log): Logger {
  const nothing = () => {}
  return {
    debug: nothing,
    info: nothing,
    warn: (...said: unknown[]) => log.warn({ said: said.length }, 'Slack’s client warned'),
    error: (...said: unknown[]) => log.warn({ said: said.length }, 'Slack’s client reported an error'),
    setLevel: nothing,
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  }
}

interface Desk {
  me: Me
  web: WebClient
  people: People
  adapter: SlackAdapter
  parts: SlackParts
}

/** Events of one chat run in order. */
function conversationOf({ body }: Envelope): string {
  const { event, channel, channel_id, user, user_id } = body as {
    event?: { channel?: string }
    channel?: { id?: string }
    channel_id?: string
    user?: { id?: string }
    user_id?: string
  }
  return event?.channel ?? channel?.id ?? channel_id ?? user?.id ?? user_id ?? ''
}

async function take({ type, body }: Envelope, desk: Desk): Promise<void> {
  const activity = await activityOfEnvelope(type, body, desk)
  if (activity !== null) await desk.adapter.runTurn(activity, desk.parts.run)
}

async function activityOfEnvelope(type: string, body: Record<string, unknown>, desk: Desk): Promise<Activity | null> {
  if (type === 'events_api') return ofEvent(body.event as MessageEvent, desk)
  if (type === 'slash_commands') return ofSlashCommand(body as unknown as SlashCommand, desk)
  if (type !== 'interactive') return null
  if (body.type === 'block_actions') return ofButton(body as unknown as BlockActions, desk)
  if (body.type === 'message_action') return ofShortcut(body as unknown as Shortcut, desk)
  return null
}

async function ofEvent(event: MessageEvent & { inviter?: string }, { me, people }: Desk): Promise<Activity | null> {
  if (event.type === 'member_joined_channel' || event.type === 'member_left_channel') {
    if (event.user !== me.userId) return null
    const userId = event.inviter ?? me.userId
    const speaker = { userId, profile: await people.profile(userId) }
    return memberActivity(
      event.channel,
      event.type === 'member_joined_channel',
      speaker,
      me,
      event.ts ?? `${Date.now()}`,
    )
  }
  const userId = speakerOf(event, me)
  if (userId === null) return null
  const text = (event.message ?? event.previous_message ?? event).text ?? ''
  const [profile, names] = await Promise.all([people.profile(userId), people.names(mentionedIn(text))])
  return activityOf(event, { userId, profile }, names, me)
}

async function ofButton({ user, channel, message, actions, container }: BlockActions, desk: Desk): Promise<Activity> {
  const [action] = actions
  const at: Interaction = {
    place: { channel: channel.id, thread: message?.thread_ts },
    personal: channel.id.startsWith('D'),
    id: `click ${action?.action_ts} ${container?.message_ts}`,
    text: action?.value ?? '',
    replyToId: container?.message_ts ?? message?.ts,
  }
  return interactionActivity(at, { userId: user.id, profile: await desk.people.profile(user.id) }, desk.me)
}

/** A slash command works anywhere, also where the bot is no member, so it is answered in the person's own chat. */
async function ofSlashCommand({ user_id, text, trigger_id }: SlashCommand, desk: Desk): Promise<Activity> {
  const profile = await desk.people.profile(user_id)
  const at = {
    place: await ownChat(user_id, desk),
    personal: true,
    id: `command ${trigger_id}`,
    text: wordsOf(text.trim(), desk.parts.commands(profile.locale)),
  }
  return interactionActivity(at, { userId: user_id, profile }, desk.me)
}

/** `list` and `help` by their names, everything else is what to be reminded of. */
function wordsOf(text: string, commands: ReturnType<SlackParts['commands']>): string {
  const [first = 'help', ...rest] = text === '' ? [] : text.split(/\s+/)
  const named = commands.find(({ name }) => name === first.toLowerCase())
  if (named) return named.say(rest.join(' '))
  return commands.find(({ name }) => name === 'remind')?.say(text) ?? text
}

/** "Remind me about this" on any message: the bot asks when, in the person's own chat. */
async function ofShortcut(shortcut: Shortcut, desk: Desk): Promise<Activity> {
  const userId = shortcut.user.id
  const profile = await desk.people.profile(userId)
  const words = desk.parts.commands(profile.locale).find(({ name }) => name === 'about')
  const at = {
    place: await ownChat(userId, desk),
    personal: true,
    id: `shortcut ${shortcut.action_ts ?? shortcut.trigger_id}`,
    text: words?.say('') ?? '',
    about: await aboutOf(shortcut, desk.people),
  }
  return interactionActivity(at, { userId, profile }, desk.me)
}

async function ownChat(userId: string, { web }: Desk): Promise<Interaction['place']> {
  const { channel } = await web.conversations.open({ users: userId })
  return { channel: channel?.id ?? userId }
}
