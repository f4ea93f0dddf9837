import type { Activity } from 'botbuilder'
import type { Request, Response } from 'express'
import cron from 'node-cron'
import type { Channel } from './channel.js'
import type { Disk } from './disk.js'
import {
  type Adapter,
  type Backend,
  createBot,
  DEFAULT_LIMITS,
  DEFAULT_RETRY_POLICY,
  openAdapter,
  openBook,
  openDelivery,
  openLowdb,
  phrasesFor,
  type ReminderStore,
  renderDelivery,
  StoreUnavailable,
  takeTurn,
} from './product.js'
import type { Machine, Time } from './time.js'
import { type StoreWatcher, watched } from './watched-store.js'

export const DEFAULTS = { timeZone: 'Europe/Berlin', locale: 'en-GB' }
/** Small, so that a history has several snapshots. */
const COMPACT_BYTES = 60_000

/** Which occurrence a message delivers: goes along with it to the channel, unseen by people. */
export interface Tag {
  /** Of one message about one occurrence: the same only when it is sent again. */
  key: string
  conversation: string
  /** The moment it was asked for; null when a nag or a merged message has none of its own. */
  plannedAt: number | null
}

export interface Surroundings {
  time: Time
  disk: Disk
  channel: Channel
  watcher: StoreWatcher
  log(level: string, message: string, details: object): void
  /** A message is about to leave for its channel. */
  leaving(tag: Tag, store: ReminderStore): Promise<void>
}

/** One run of the bot, wired as `src/main.ts` does it, but for HTTP and what the simulation stands in for. */
export class BotProcess {
  private constructor(
    readonly machine: Machine,
    readonly store: ReminderStore,
    private readonly backend: Backend,
    private readonly adapter: Adapter,
    private readonly bot: ReturnType<typeof createBot>,
    private readonly stop: () => Promise<void>,
  ) {}

  static async start(around: Surroundings): Promise<BotProcess> {
    const { time, disk, channel } = around
    // A process that ended leaves nothing behind in its libraries; here it does.
    for (const task of cron.getTasks().values()) void task.destroy()
    const machine: Machine = { isDead: false, pausedUntilMs: 0 }
    time.machine = machine
    const clock = { now: time.wall }
    const log = {
      info: (details: object, message: string) => around.log('info', message, details),
      warn: (details: object, message: string) => around.log('warn', message, details),
      error: (details: object, message: string) => around.log('error', message, details),
    }
    const take = async () => ({ check: () => undefined, verify: async () => undefined, release: async () => undefined })
    const backend = await openLowdb({ dataDir: '/data', clock, log, files: disk, take, compactBytes: COMPACT_BYTES })
    const store = watched(backend.reminders, around.watcher)
    let ids = 0
    const start = time.elapsedMs.toString(36).replace('.', '')
    const newId = () => `r${start}x${(ids++).toString(36)}`
    const book = openBook({ store, clock, newId, limits: { ...DEFAULT_LIMITS } })
    const adapter = openAdapter(
      {
        clock,
        agent: channel,
        apologise: async (context, error) => {
          const { trouble } = phrasesFor(context.activity.locale ?? DEFAULTS.locale)
          await context.sendActivity(error instanceof StoreUnavailable ? trouble.storeAway : trouble.broken)
        },
      },
      log,
    )
    const bot = createBot({
      book,
      documents: backend.documents,
      serialise: backend.serialise,
      clock,
      send: async (key, activity) => {
        const conversation = await store.conversation(key)
        if (conversation === undefined) throw new Error(`no such conversation: ${key}`)
        return adapter.send(conversation.reference, activity)
      },
      sendTo: (reference, activity) => adapter.send(reference, activity),
      newId,
      after: (ms, work) => {
        const timer = setTimeout(work, ms)
        return () => clearTimeout(timer)
      },
      fetchFile: async () => {
        throw new Error('no files here')
      },
      readCalendar: async () => ({ kind: 'no-calendar' }),
      putFile: async () => {
        throw new Error('no files here')
      },
      defaults: DEFAULTS,
      log,
    })
    const agenda = book.agenda.bind(book)
    const scheduler = openDelivery<Partial<Activity> & { simulated?: Tag }>({
      store,
      clock,
      render: async (delivery, conversation, owner) => ({
        ...(await renderDelivery({ agenda, defaults: DEFAULTS }, delivery, conversation, owner)),
        simulated: tagOf(delivery, conversation.key),
      }),
      send: async (reference, message) => {
        if (message.simulated) await around.leaving(message.simulated, store)
        return adapter.send(reference, message)
      },
      retry: DEFAULT_RETRY_POLICY,
      missedPerSecond: 100,
      log,
    })
    scheduler.start()
    bot.begun.start()
    return new BotProcess(machine, store, backend, adapter, bot, () => scheduler.stop(4_000))
  }

  /** One activity over HTTP. @returns the status of the answer. */
  post(activity: Partial<Activity>): Promise<number> {
    const request = { method: 'POST', headers: {}, body: activity, socket: {} }
    const response: Record<string, unknown> = {}
    for (const name of ['status', 'header', 'send', 'end', 'json', 'type', 'set']) response[name] = () => response
    return takeTurn(
      (req, res) => this.adapter.cloud.process(req, res, (context) => this.bot.run(context)),
      request as unknown as Request,
      response as unknown as Response,
    ).catch(() => 500)
  }

  /** As a SIGTERM does it. */
  async end(): Promise<void> {
    await this.stop()
    await this.adapter.close()
    await this.backend.close()
  }
}

type Delivery = Parameters<typeof renderDelivery>[1]

function tagOf({ occurrence, missedCount, heldCount }: Delivery, conversation: string): Tag {
  const { id, occurrenceAt, leadMs = 0, nag, failure } = occurrence
  const isRefusal = failure?.tellIn !== undefined
  const isOwn = missedCount === 0 && heldCount === 0 && !nag?.sent && !isRefusal
  return {
    key: `${id}@${occurrenceAt}#${nag?.sent ?? 0}${isRefusal ? `!${failure?.at}` : ''}`,
    conversation,
    plannedAt: isOwn ? occurrenceAt - leadMs : null,
  }
}
