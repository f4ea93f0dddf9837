import { type Activity, ActivityTypes, type Storage } from 'botbuilder'
import { Api, GrammyError } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import type { Log } from '../../base/log.js'
import type { Clock } from '../../reminders/time.js'
import {
  type BotSide,
  beginWhenReachable,
  leadsTo,
  pause,
  type Road,
  sendAlong,
  TokenRefused,
  withApologies,
} from '../road.js'
import { RoadWatch } from '../road-watch.js'
import { TelegramAdapter } from './adapter.js'
import { fetchDocument } from './documents.js'
import { Hook } from './hook.js'
import { Poller } from './poller.js'
import { Throttle } from './throttle.js'
import { activityOf, FILE_SCHEME, placeOf, SERVICE_URL, UPDATES } from './update.js'

/** A command of Telegram's menu in one language. */
interface Command {
  name: string
  about: string
  /** What it says in words; `rest` is what the person wrote behind it. */
  say(rest: string): string
}

export interface TelegramParts extends BotSide {
  token: string
  /** Without a slash at the end; a Bot API server of one's own, or a fake on this machine. */
  apiRoot: string
  documents: Storage
  /** Runs `work` in one process at a time, whoever else is on the same store. */
  alone(key: string, work: () => Promise<void>): Promise<void>
  /** The menu in the language of a locale, and in every language for Telegram to choose from. */
  commands(locale: string | undefined): readonly Command[]
  languages: readonly string[]
  /** Where Telegram shall post updates, and with what secret; absent: they are polled. */
  webhook?: { url: string; secret: string }
  clock: Clock
}

/** Seconds that a call may take; the SDK's own default of 500 would hold up a conversation. */
const TIMEOUT_S = 10
/** How often a process that does not poll asks whether it may. */
const TAKE_OVER_MS = 5_000
/** How often Telegram is asked whether it still posts here, and what waits there. */
const ASK_HOOK_MS = 30_000

/** The road with the door for updates that Telegram posts. */
export interface TelegramRoad extends Road {
  /** Resolves once what the update does is durable: true, or false while this road takes none. */
  take(update: object): Promise<boolean>
}

/**
 * The road to Telegram without Azure.
 * @throws TokenRefused when Telegram does not know the token; when it cannot be reached, it is tried again in the background.
 */
export async function openTelegram(parts: TelegramParts): Promise<TelegramRoad> {
  const { token, apiRoot, documents, clock, log, webhook } = parts
  const api = new Api(token, { apiRoot, timeoutSeconds: TIMEOUT_S })
  const polls = new Api(token, { apiRoot, timeoutSeconds: TIMEOUT_S + 25 })
  const adapter = new TelegramAdapter({ api, documents, throttle: new Throttle(clock), clock })
  withApologies(adapter, parts)
  const watch = new RoadWatch({ road: 'telegram', platform: 'Telegram', clock, log })
  const ending = new AbortController()
  let poller: Poller | undefined
  let hook: Hook | undefined

  const begin = async (): Promise<void> => {
    const me = await whoAmI(api)
    await registerCommands(api, parts)
    const handle = (update: Update) => takeUpdate(update, me, adapter, api, parts)
    if (webhook) {
      hook ??= new Hook({ handle, keyOf: chatOf, watch, log })
      await api.setWebhook(webhook.url, { secret_token: webhook.secret, allowed_updates: UPDATES })
      watch.connected()
      void watchHook(hook, { api, url: webhook.url, watch, signal: ending.signal })
      return
    }
    await api.deleteWebhook()
    poller = new Poller({ api: polls, handle, keyOf: chatOf, watch, log })
    pollAlone(poller, parts, watch, ending.signal)
  }
  await beginWhenReachable('Telegram', begin, { log, signal: ending.signal, watch })

  return {
    owns: (reference) => leadsTo(SERVICE_URL, reference),
    send: (reference, activity) => sendAlong(adapter, reference, activity),
    ownsFile: (url) => url.startsWith(FILE_SCHEME),
    fetchFile: (url, limitBytes) => fetchDocument({ api, apiRoot, token }, url.slice(FILE_SCHEME.length), limitBytes),
    state: () => watch.state(poller?.backlog ?? hook?.backlog ?? 0),
    take: async (update) => (await hook?.take(update as Update)) ?? false,
    async close() {
      ending.abort()
      await Promise.all([poller?.stop(), hook?.stop()])
    },
  }
}

/** @throws TokenRefused when Telegram does not know the token. */
async function whoAmI(api: Api): Promise<UserFromGetMe> {
  try {
    return await api.getMe()
  } catch (error) {
    if (error instanceof GrammyError && [401, 404].includes(error.error_code))
      throw new TokenRefused('TELEGRAM_BOT_TOKEN is not known to Telegram: copy the token that @BotFather gave, whole.')
    throw error
  }
}

async function registerCommands(api: Api, { commands, languages }: TelegramParts): Promise<void> {
  const menu = (locale?: string) => commands(locale).map(({ name, about }) => ({ command: name, description: about }))
  await api.setMyCommands(menu())
  for (const language of languages) await api.setMyCommands(menu(language), { language_code: language as 'de' })
}

/** Keeps asking to be the one process that polls; when the one that does it dies, another takes over. */
function pollAlone(poller: Poller, { alone, log }: TelegramParts, watch: RoadWatch, signal: AbortSignal): void {
  const poll = async () => {
    while (!signal.aborted) {
      try {
        await alone('telegram updates', () => {
          watch.connected()
          return poller.run()
        })
      } catch (error) {
        // Another process polls, or the store is away: both end by themselves.
        watch.waiting()
        log.info({ err: error }, 'This process does not poll Telegram now')
        await pause(TAKE_OVER_MS, signal)
      }
    }
  }
  void poll()
}

/** What Telegram says of its posts: to which address, and how many updates wait there. */
async function watchHook(
  hook: Hook,
  { api, url, watch, signal }: { api: Api; url: string; watch: RoadWatch; signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    await pause(ASK_HOOK_MS, signal)
    if (signal.aborted) return
    try {
      const info = await api.getWebhookInfo()
      hook.waitingThere = info.pending_update_count
      if (info.url === url) watch.connected()
      else watch.lost(undefined, 'Telegram posts to another address now: restart the bot that shall have it')
    } catch (error) {
      watch.lost(error, 'Telegram does not answer; what people wrote meanwhile comes later')
    }
  }
}

const messageOf = ({ message, edited_message, callback_query }: Update) =>
  message ?? edited_message ?? callback_query?.message

const chatOf = (update: Update): string =>
  `${(messageOf(update) ?? update.my_chat_member)?.chat.id ?? update.update_id}`

async function takeUpdate(
  update: Update,
  me: UserFromGetMe,
  adapter: TelegramAdapter,
  api: Api,
  parts: TelegramParts,
): Promise<void> {
  const { message, callback_query } = update
  if (message?.migrate_to_chat_id) return adapter.moved.note(message.chat.id, message.migrate_to_chat_id)
  if (callback_query) await answerClick(api, callback_query.id, parts.log)
  if (message?.text && /^\/start(@|\s|$)/i.test(message.text)) return greet(update, me, adapter, parts)
  const activity = await inStoredWords(activityOf(update, me, wordsOf(parts)), adapter)
  if (activity !== null) await adapter.runTurn(activity, parts.run)
}

/** Until a press is answered, Telegram shows the button as busy. */
async function answerClick(api: Api, id: string, log: Log): Promise<void> {
  await api.answerCallbackQuery(id).catch((err: unknown) => log.info({ err }, 'A press came too late to be answered'))
}

const wordsOf =
  ({ commands }: TelegramParts) =>
  (command: string, rest: string, locale: string | undefined): string =>
    commands(locale)
      .find(({ name }) => name === command)
      ?.say(rest) ?? [command, rest].join(' ').trim()

/** With the id under which its conversation is stored, and with the whole text of a button. */
async function inStoredWords(activity: Activity | null, adapter: TelegramAdapter): Promise<Activity | null> {
  if (activity === null) return null
  const { chatId, threadId } = placeOf(activity.conversation.id)
  const before = await adapter.moved.before(chatId)
  if (before !== chatId) activity.conversation.id = threadId === undefined ? `${before}` : `${before};${threadId}`
  if (activity.id?.startsWith('click '))
    activity.text = await adapter.buttons.textOf(activity.text, activity.conversation.id, activity.from.id)
  return activity
}

/** `/start` is how a person meets a bot. Whoever was welcomed before gets help. */
async function greet(update: Update, me: UserFromGetMe, adapter: TelegramAdapter, parts: TelegramParts): Promise<void> {
  const asHelp = await inStoredWords(
    activityOf(update, me, () => wordsOf(parts)('help', '', update.message?.from?.language_code)),
    adapter,
  )
  if (asHelp === null) return
  const { text: _, entities: __, ...met } = asHelp
  const welcome = { ...met, type: ActivityTypes.ConversationUpdate, id: `${met.id} start`, membersAdded: [met.from] }
  const { responded } = await adapter.runTurn(welcome as Activity, parts.run)
  if (!responded) await adapter.runTurn(asHelp, parts.run)
}
