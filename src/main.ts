#!/usr/bin/env node
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { inspect } from 'node:util'
import type { Activity, TurnContext } from 'botbuilder'
import { openAdapter } from './adapter/index.js'
import { CHANNEL_ID } from './channel/activity.js'
import { refusalOfRequest } from './channel/guard.js'
import { openLocalChannel } from './channel/local-channel.js'
import { systemClock as clock } from './clock.js'
import { ConfigError } from './config/settings.js'
import { type Config, readConfig } from './config.js'
import { createBot } from './conversation/bot.js'
import { renderDelivery } from './conversation/delivery.js'
import { DataDirRefused } from './data-dir/refused.js'
import { takeDataDir } from './data-dir/take.js'
import { openDelivery } from './delivery/index.js'
import { openHealth } from './health.js'
import { startHousekeeping } from './housekeeping.js'
import { openFileFetcher } from './http/fetch-file.js'
import { openFilePutter } from './http/put-file.js'
import { takeTurn } from './http/take-turn.js'
import { phrasesFor } from './language/phrases.js'
import { understand } from './language/understand.js'
import { type Log, openLog, takeConsole } from './log.js'
import { openMetrics, timed } from './metrics.js'
import { ReminderBook } from './reminders/book.js'
import type { ConversationKey } from './reminders/reminder.js'
import { DEFAULT_RETRY_POLICY } from './reminders/retry.js'
import { StoreUnavailable } from './reminders/store.js'
import { ListenError, openServer } from './server.js'
import { endOnSignal, logUncaught } from './shutdown.js'
import { openLowdb } from './storage/lowdb/open.js'
import { DatabaseTooNew } from './storage/postgres/migrate.js'
import { openPostgres } from './storage/postgres/open.js'
import { chatPage } from './web/page.js'

/** The parts and who is handed what. Everything is closed in the order that lets what is on its way arrive. */
async function start(config: Config, log: Log): Promise<void> {
  const { dataDir, databaseUrl, app, limits } = config
  const defaults = { timeZone: config.defaultTimeZone, locale: config.defaultLocale }
  const backend = databaseUrl ? await openPostgres({ url: databaseUrl, log }) : await openLowdb({ dataDir, clock, log })
  // The embedded store has it already; beside PostgreSQL the local channel keeps its conversations there.
  const dataDirLock = databaseUrl && !app ? await takeDataDir(dataDir) : null
  const metrics = openMetrics(() => backend.reminders.counts(clock.now()))
  const store = timed(backend.reminders, metrics.store)
  const newId = () => randomBytes(9).toString('base64url')
  const book = new ReminderBook({ store, clock, newId, limits: limits.reminders })

  let origin = '' // known once the server listens
  const files = openFileFetcher(app ? 'public-web' : { ownOrigin: () => origin })
  const exports = openFilePutter()
  const adapter = openAdapter(
    {
      MicrosoftAppId: app?.id,
      MicrosoftAppPassword: app?.password,
      MicrosoftAppType: app?.type,
      MicrosoftAppTenantId: app?.tenantId,
      cloud: app?.cloud,
      clock,
      apologise: async (context: TurnContext, error: unknown) => {
        metrics.turnFailed(context.activity.channelId)
        const { trouble } = phrasesFor(context.activity.locale ?? defaults.locale)
        await context.sendActivity(error instanceof StoreUnavailable ? trouble.storeAway : trouble.broken)
      },
    },
    log,
  )
  /** A local conversation is reached at this run's address, whatever port the run had that stored the reference. */
  const sendTo = async (reference: unknown, activity: Partial<Activity>) =>
    adapter.send(channel ? await channel.locate(reference) : reference, activity)
  const send = async (key: ConversationKey, activity: Partial<Activity>) => {
    const conversation = await store.conversation(key)
    if (conversation === undefined) throw new Error(`no such conversation: ${key}`)
    return sendTo(conversation.reference, activity)
  }
  const { documents, serialise } = backend
  const fetchFile = files.fetch
  const bot = createBot({
    book,
    documents,
    serialise,
    clock,
    send,
    fetchFile,
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
    retry: DEFAULT_RETRY_POLICY,
    missedPerSecond: limits.missedPerSecond,
    log,
    told: ({ channelId, conversation, outcome, lateMs }) => {
      metrics.delivery(channelId, outcome, outcome === 'delivered' ? lateMs : undefined)
      if (channelId === CHANNEL_ID) channel?.hint(conversation.slice(channelId.length + 1), 'reminders/changed')
    },
  })

  const peers = config.isOpenDoor ? 'any' : 'loopback'
  const channel = app
    ? null
    : await openLocalChannel({
        dataDir,
        botEndpoint: () => `${origin}/api/messages`,
        serviceUrl: () => origin,
        clock,
        log,
        peers,
      })
  const page =
    channel &&
    chatPage({
      book,
      clock,
      defaults,
      maxLength: limits.textLength,
      channelId: CHANNEL_ID,
      whoIs: channel.whoIs,
      turnAway: (request) => refusalOfRequest(request, 'page', peers)?.message ?? null,
    })
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
      clock,
      log,
    }),
    metrics,
    local: channel && page && { routers: [channel.router, page], onUpgrade: channel.onUpgrade },
  })
  origin = server.url
  scheduler.start()
  const stopHousekeeping = startHousekeeping(store, clock, log)

  endOnSignal(async () => {
    stopHousekeeping()
    await scheduler.stop(4_000) // first, while the local channel can still take what is on its way
    await Promise.all([channel?.close(), server.close(3_000)])
    await Promise.all([adapter.close(), files.close(), exports.close()])
    await backend.close()
    await dataDirLock?.release()
  }, log)
  log.info(
    { url: server.url, store: databaseUrl ? 'postgres' : 'embedded', mode: app ? 'azure' : 'local' },
    app
      ? `Channels reach the bot at ${server.url}/api/messages`
      : `Open ${server.url} and say "remind me in 10 seconds to stretch"`,
  )
}

/** What an operator can put right: one sentence without a stack trace. */
const isPlain = (error: unknown): error is Error =>
  [ConfigError, ListenError, DataDirRefused, DatabaseTooNew, StoreUnavailable].some((kind) => error instanceof kind)

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
