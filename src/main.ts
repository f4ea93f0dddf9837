#!/usr/bin/env node
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { inspect } from 'node:util'
import type { Activity, TurnContext } from 'botbuilder'
import { openAdapter } from './adapters/azure/index.js'
import { CHANNEL_ID } from './adapters/local/activity.js'
import type { Refusal } from './adapters/local/errors.js'
import { type Door, publicOriginOf, refusalAtDoor, refusalOfRequest } from './adapters/local/guard.js'
import { openLocalChannel } from './adapters/local/local-channel.js'
import { type BotSide, Roads, TokenRefused } from './adapters/road.js'
import { openSlack } from './adapters/slack/open.js'
import { openTelegram, type TelegramRoad } from './adapters/telegram/open.js'
import { after, systemClock as clock, sleep } from './base/clock.js'
import { openCalendarReader } from './calendar/pool.js'
import { answerToArguments } from './cli/arguments.js'
import { type Config, readConfig } from './config/config.js'
import { ConfigError } from './config/settings.js'
import { createBot } from './conversation/bot.js'
import { renderDelivery } from './conversation/features/fire/render.js'
import { openDelivery } from './delivery/index.js'
import { openFileFetcher } from './files/fetch-file.js'
import { openPoster } from './files/post-public.js'
import { openFilePutter } from './files/put-file.js'
import { LANGUAGES } from './language/languages.js'
import { menuOf, phrasesFor } from './language/phrases.js'
import { understand } from './language/understand.js'
import type { AccessParts } from './page/access/routes.js'
import { openSignedIn } from './page/access/signed-in.js'
import { chatPage } from './page/page.js'
import { isOpenStill, pushing } from './page/push/fired.js'
import { openPusher } from './page/push/pusher.js'
import type { TurnedAway } from './page/routes.js'
import { accountOf, channelOf, personKey } from './reminders/actor.js'
import { openBook, type ReminderBook } from './reminders/book.js'
import type { Place } from './reminders/desk.js'
import type { ConversationKey } from './reminders/reminder.js'
import { DEFAULT_RETRY_POLICY } from './reminders/retry.js'
import { type ReminderStore, StoreUnavailable } from './reminders/store.js'
import { DAY_MS } from './reminders/time.js'
import { linkOf } from './server/calendar-feed.js'
import { openHealth } from './server/health.js'
import { startHousekeeping } from './server/housekeeping.js'
import { type Log, openLog, takeConsole } from './server/log.js'
import { openMetrics, timed } from './server/metrics.js'
import { ListenError, openServer } from './server/server.js'
import { endOnSignal, logUncaught } from './server/shutdown.js'
import { takeTurn } from './server/take-turn.js'
import { HOOK_PATH } from './server/telegram-hook.js'
import type { Backend } from './storage/backend.js'
import { DataDirRefused } from './storage/data-dir/refused.js'
import { takeDataDir } from './storage/data-dir/take.js'
import { openLowdb } from './storage/lowdb/open.js'
import { DatabaseTooNew } from './storage/postgres/migrate.js'
import { openPostgres } from './storage/postgres/open.js'

/** The parts and who is handed what. Everything is closed in the order that lets what is on its way arrive. */
async function start(config: Config, log: Log): Promise<void> {
  const { dataDir, databaseUrl, app, limits, acceptLoss } = config
  const defaults = { timeZone: config.defaultTimeZone, locale: config.defaultLocale }
  const backend = databaseUrl
    ? await openPostgres({ url: databaseUrl, log })
    : await openLowdb({ dataDir, clock, log, acceptLoss })
  // The embedded store has it already; beside PostgreSQL the local channel keeps its conversations there.
  const dataDirLock = databaseUrl && !app ? await takeDataDir(dataDir) : null
  const roads = new Roads() // those of the platforms are opened when the bot is there
  const metrics = openMetrics(
    () => backend.reminders.counts(clock.now()),
    () => roads.states(),
  )
  const store = timed(backend.reminders, metrics.store)
  const newId = () => randomBytes(9).toString('base64url')
  let origin = '' // known once the server listens
  const local = app ? null : await openLocal(config, log, () => origin, store.reminder)
  const places = local?.places ?? []
  const book = openBook({ store, clock, newId, limits: limits.reminders, places })
  const files = openFileFetcher(app ? 'public-web' : { ownOrigin: () => origin })
  const exports = openFilePutter()
  const calendars = openCalendarReader(() => performance.now())
  const apologise = async (context: TurnContext, error: unknown) => {
    metrics.turnFailed(context.activity.channelId)
    const { trouble } = phrasesFor(context.activity.locale ?? defaults.locale)
    await context.sendActivity(error instanceof StoreUnavailable ? trouble.storeAway : trouble.broken)
  }
  const adapter = openAdapter(
    {
      MicrosoftAppId: app?.id,
      MicrosoftAppPassword: app?.password,
      MicrosoftAppType: app?.type,
      MicrosoftAppTenantId: app?.tenantId,
      cloud: app?.cloud,
      clock,
      apologise,
    },
    log,
  )
  /** A local conversation is reached at this run's address, whatever port the run had that stored the reference. */
  const sendTo = async (reference: unknown, activity: Partial<Activity>) =>
    roads.send(reference, activity) ?? adapter.send(local ? await local.channel.locate(reference) : reference, activity)
  const send = async (key: ConversationKey, activity: Partial<Activity>) => {
    const conversation = await store.conversation(key)
    if (conversation === undefined) throw new Error(`no such conversation: ${key}`)
    return sendTo(conversation.reference, activity)
  }
  const { documents, serialise } = backend
  const bot = createBot({
    book,
    documents,
    serialise,
    clock,
    send,
    sendTo,
    newId,
    after,
    fetchFile: (url, limitBytes) => roads.fetchFile(url, limitBytes) ?? files.fetch(url, limitBytes),
    readCalendar: calendars.read,
    ...(config.publicUrl !== undefined && {
      calendarAddress: (person, secret) => `${config.publicUrl}/calendar/${linkOf(person, secret)}.ics`,
    }),
    putFile: exports.put,
    defaults,
    log,
    maxLength: limits.textLength,
    understood: metrics.understood,
  })

  const agenda = book.agenda.bind(book)
  const scheduler = openDelivery({
    store,
    clock,
    render: (delivery, conversation, owner) => renderDelivery({ agenda, defaults }, delivery, conversation, owner),
    send: sendTo,
    retry: { ...DEFAULT_RETRY_POLICY, maxAgeMs: limits.retryDays * DAY_MS },
    missedPerSecond: limits.missedPerSecond,
    log,
    told: ({ channelId, conversation, outcome, lateMs }) => {
      metrics.delivery(channelId, outcome, outcome === 'delivered' ? lateMs : undefined)
      if (channelId === CHANNEL_ID) local?.channel.hint(conversation.slice(channelId.length + 1), 'reminders/changed')
    },
  })

  let telegram: TelegramRoad | undefined
  understand('remind me tomorrow at 9 to call mom', { now: clock.now(), ...defaults }) // builds its tables before anybody waits
  const server = await openServer(config.host, config.port, {
    log,
    bodyBytes: limits.bodyBytes,
    refusalsPerMinute: limits.refusalsPerMinute,
    trustedProxies: config.trustedProxies,
    refusal: adapter.refusal,
    takeTurn: (request, response) =>
      takeTurn((req, res) => adapter.cloud.process(req, res, (context) => bot.run(context)), request, response),
    health: openHealth({
      probe: backend.probe,
      counts: (now) => backend.reminders.counts(now),
      silentMs: () => scheduler.silentMs,
      roads: () => roads.states(),
      clock,
      log,
    }),
    metrics,
    ...(config.telegram?.webhook && {
      telegram: {
        secret: config.telegram.webhook.secret,
        take: async (update) => (await telegram?.take(update)) ?? false,
      },
    }),
    ...(config.publicUrl !== undefined && { feed: { feedOf: (person) => book.calendarFeed(person), clock } }),
    local: local && {
      allowedOrigins: config.directLine.allowedOrigins,
      hasAccessCode: config.accessCode !== undefined,
      routers: [local.channel.router, local.pageOf(book, defaults)],
      onUpgrade: local.channel.onUpgrade,
    },
  })
  origin = server.url
  telegram = await openRoads(config, backend, roads, { run: (context) => bot.run(context), apologise, log })
  scheduler.start()
  bot.begun.start()
  const stopHousekeeping = startHousekeeping(store, clock, log)

  endOnSignal(async () => {
    stopHousekeeping()
    bot.begun.stop()
    await scheduler.stop(4_000) // first, while the local channel can still take what is on its way
    await Promise.all([local?.channel.close(), roads.close(), server.close(3_000)])
    await Promise.all([adapter.close(), files.close(), exports.close(), local?.close(), calendars.close()])
    await backend.close()
    await dataDirLock?.release()
  }, log)
  const welcome = app
    ? `Channels reach the bot at ${server.url}/api/messages`
    : `Open ${server.url} and say "remind me in 10 seconds to stretch"`
  log.info({ url: server.url, store: databaseUrl ? 'postgres' : 'embedded', mode: app ? 'azure' : 'local' }, welcome)
  if (process.stderr.isTTY) process.stderr.write(`${welcome}\n`) // among JSON lines a person would not find it
}

/** What local mode adds: the channel, its page, and reminders pushed to browsers. */
async function openLocal(config: Config, log: Log, origin: () => string, reminderOf: ReminderStore['reminder']) {
  const { dataDir, publicUrl, accessCode } = config
  const { secret, allowedOrigins } = config.directLine
  const signedIn =
    accessCode === undefined ? null : await openSignedIn(join(dataDir, 'page', 'signed-in.json'), accessCode, clock.now)
  const door: Door = {
    peers: config.isOpenDoor ? 'any' : 'loopback',
    allowedOrigins,
    ...(signedIn && { access: { publicUrl, isSignedIn: signedIn.isSignedIn } }),
  }
  const poster = openPoster(signedIn ? 'public-web' : 'this-machine-too')
  const pusher = await openPusher({
    folder: join(dataDir, 'page'),
    contact: publicUrl?.startsWith('https:') ? publicUrl : 'mailto:reminders@localhost',
    mayReach: poster.mayReach,
    isOpen: async ({ id, seen }) => isOpenStill(await reminderOf(id), seen),
    clock,
    post: poster.post,
    sleep,
    log,
  })
  const channel = await openLocalChannel({
    dataDir,
    botEndpoint: () => `${origin()}/api/messages`,
    serviceUrl: origin,
    clock,
    log,
    ...pushing(pusher, ({ id }: { id: string }) => personKey(CHANNEL_ID, id)),
    door,
    secret,
  })
  const access: AccessParts | null = signedIn && {
    signedIn,
    turnAway: ({ headers, socket }) => turnedAway(refusalAtDoor(headers, socket.remoteAddress, 'page', door)),
    isSecure: (request) => request.secure || publicOriginOf(request.headers, door)?.startsWith('https:') === true,
    allSignedOut: async () => {
      channel.hangUp()
      await pusher.forgetAll()
    },
  }
  /** All that holds people besides the store, which has their reminders, settings, history and dialogs. */
  const places: Place[] = [
    {
      holds: 'what was said and uploaded in the local channel',
      forget: async (person) => {
        if (channelOf(person) === CHANNEL_ID) await channel.forget(accountOf(person))
      },
    },
    { holds: 'the browsers that reminders are pushed to', forget: (person) => pusher.forget(person) },
  ]
  const pageOf = (book: ReminderBook, defaults: { timeZone: string; locale: string }) => {
    const turnAway = (request: IncomingMessage) => turnedAway(refusalOfRequest(request, 'page', door))
    const maxLength = config.limits.textLength
    const { whoIs } = channel
    return chatPage({ book, clock, defaults, maxLength, channelId: CHANNEL_ID, whoIs, pusher, turnAway }, access)
  }
  return { channel, places, pageOf, close: poster.close }
}

/** The roads to the platforms that are configured. */
async function openRoads(config: Config, { documents, serialise }: Backend, roads: Roads, side: BotSide) {
  const botSide = { ...side, clock, commands: (locale?: string) => menuOf(locale ?? config.defaultLocale) }
  let telegram: TelegramRoad | undefined
  if (config.telegram) {
    const { webhook, ...own } = config.telegram
    const hook = webhook && { webhook: { url: `${webhook.publicUrl}${HOOK_PATH}`, secret: webhook.secret } }
    const languages = LANGUAGES.map(({ code }) => code)
    telegram = await openTelegram({ ...botSide, ...own, ...hook, documents, alone: serialise, languages })
    roads.add(telegram)
  }
  if (config.slack) roads.add(await openSlack({ ...botSide, ...config.slack }))
  return telegram
}

/** A refusal of the local channel, as the page's own routes answer it. */
const turnedAway = (refusal: Refusal | null): TurnedAway | null =>
  refusal && { status: refusal.status === 401 ? 401 : 403, code: refusal.code, message: refusal.message }

/** What an operator can put right: one sentence without a stack trace. */
const isPlain = (error: unknown): error is Error =>
  [ConfigError, ListenError, DataDirRefused, DatabaseTooNew, StoreUnavailable, TokenRefused].some(
    (kind) => error instanceof kind,
  )

const answer = answerToArguments(process.argv.slice(2))
if (answer) {
  ;(answer.exitCode === 0 ? process.stdout : process.stderr).write(answer.text)
  process.exit(answer.exitCode)
}
try {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const config = readConfig(process.env)
  const log = openLog(config.logLevel)
  logUncaught(log)
  takeConsole(log)
  await start(config, log)
} catch (error) {
  process.stderr.write(`${isPlain(error) ? error.message : inspect(error)}\n`)
  process.exit(1)
}
