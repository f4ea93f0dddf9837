import type { Activity, ConversationReference } from 'botbuilder'
import readFile from '../../calendar/worker.js'
import { createBot, type ReminderBot } from '../../conversation/bot.js'
import type { BotDeps } from '../../conversation/deps.js'
import { renderDelivery } from '../../conversation/features/fire/render.js'
import { splitDue } from '../../delivery/split.js'
import { orElsewhere } from '../../delivery/unsent.js'
import { openBook, type ReminderBook } from '../../reminders/book.js'
import { afterDelivery, type Delivery, type DeliveryOutcome, deliveryOf, hasPassed } from '../../reminders/delivery.js'
import { DEFAULT_LIMITS, type Limits } from '../../reminders/limits.js'
import type { Person } from '../../reminders/person.js'
import { destinationOf } from '../../reminders/refused-delivery.js'
import type { ConversationKey } from '../../reminders/reminder.js'
import { isToSplit } from '../../reminders/split-off.js'
import type { Claim } from '../../reminders/store.js'
import { SECOND_MS } from '../../reminders/time.js'
import { linkOf } from '../../server/calendar-feed.js'
import { openLowdbInMemory } from '../../storage/lowdb/open.js'
import { ChatAdapter, type Place } from './chat-adapter.js'
import { Speaker } from './speaker.js'

const DEFAULTS = { timeZone: 'Europe/Berlin', locale: 'en-GB' }

export interface StageOptions {
  now: string
  channelId?: string
  timeZone?: string | null
  locale?: string
  isGroup?: boolean
  limits?: Partial<Limits>
  /** Where calendar programs reach the bot; absent: nowhere. */
  publicUrl?: string
  /** False: the channel cannot replace messages. */
  canReplace?: boolean
}

/** What becomes of messages on the way over a platform: what people see of the bot's, and what the bot hears of theirs. */
export interface StageRoad {
  channelId: string
  shown(activity: Partial<Activity>): Partial<Activity>
  heard(activity: Partial<Activity>): Partial<Activity>
}

/** A bot with a hand-turned clock, and people who talk to it as their channel would. */
export class Stage {
  /** Where people speak when nobody says on which channel; absent: a page that shows all that the bot makes. */
  static road: StageRoad | undefined
  now: number
  readonly road = Stage.road
  readonly #backend = openLowdbInMemory({ now: () => this.now })
  readonly store = this.#backend.reminders
  readonly documents = this.#backend.documents
  readonly files = new Map<string, string>()
  /** Files that the bot put somewhere, by address. */
  readonly put = new Map<string, string>()
  /** What a file that a person sent waits for. */
  fetching: Promise<void> = Promise.resolve()
  /** Turns take no time here, unless somebody turns a clock within one. */
  after: BotDeps['after'] = () => () => undefined
  /** No file can be put anywhere. */
  isFull = false
  /** Conversations that refuse messages for good. */
  readonly refusing = new Set<ConversationKey>()
  readonly #adapters = new Map<ConversationKey, ChatAdapter>()
  readonly options: StageOptions
  book: ReminderBook
  bot: ReminderBot
  #ids = 0

  constructor(options: StageOptions) {
    this.options = options
    this.now = Date.parse(options.now)
    this.book = this.#openBook()
    this.bot = this.#openBot()
  }

  readonly clock = { now: () => this.now }

  #openBook(): ReminderBook {
    const newId = () => {
      this.#ids += 1
      return `r${this.#ids}`
    }
    return openBook({
      store: this.store,
      clock: this.clock,
      newId,
      limits: { ...DEFAULT_LIMITS, ...this.options.limits },
    })
  }

  #openBot(): ReminderBot {
    const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const deps: BotDeps = {
      book: this.book,
      documents: this.documents,
      serialise: this.#backend.serialise,
      clock: this.clock,
      send: async (key, activity) => {
        this.adapter(key).post(activity)
      },
      sendTo: async (reference, activity) => {
        const { channelId, conversation } = reference as ConversationReference
        const key: ConversationKey = `${channelId}|${conversation.id}`
        if (this.refusing.has(key)) throw new Error('refused')
        this.adapter(key).post(activity)
      },
      newId: () => `w${++this.#ids}`,
      after: (ms, work) => this.after(ms, work),
      fetchFile: async (url) => {
        await this.fetching
        const file = this.files.get(url)
        if (file === undefined) throw new Error('no such file')
        return Buffer.from(file)
      },
      readCalendar: async (_person, bytes, reader) => {
        const plan = readFile({ bytes, reader })
        return plan === null ? { kind: 'no-calendar' } : { kind: 'plan', plan }
      },
      ...(this.options.publicUrl !== undefined && {
        calendarAddress: (person, secret) => `${this.options.publicUrl}/calendar/${linkOf(person, secret)}.ics`,
      }),
      putFile: async (url, text) => {
        if (this.isFull) throw new Error('no room')
        this.put.set(url, text)
      },
      defaults: DEFAULTS,
      log: quiet,
    }
    return createBot(deps)
  }

  /** The process ends and starts again: what was not stored is gone. */
  restart(): void {
    this.book = this.#openBook()
    this.bot = this.#openBot()
  }

  get adapters(): Iterable<ChatAdapter> {
    return this.#adapters.values()
  }

  adapter(key: ConversationKey, place?: Place): ChatAdapter {
    const known = this.#adapters.get(key)
    if (known) return known
    if (!place) throw new Error(`Nobody has spoken in ${key}.`)
    const shown = place.channelId === this.road?.channelId ? this.road.shown : undefined
    const adapter = new ChatAdapter(place, this.options.canReplace ?? true, shown)
    this.#adapters.set(key, adapter)
    return adapter
  }

  person(name: string, at: Partial<Place> = {}): Speaker {
    const isGroup = at.isGroup ?? this.options.isGroup ?? false
    const place: Place = {
      channelId: at.channelId ?? this.options.channelId ?? this.road?.channelId ?? 'webchat',
      conversationId: at.conversationId ?? (isGroup ? 'team' : `chat-${name}`),
      isGroup,
      name: at.name ?? (isGroup ? 'Team' : undefined),
    }
    return new Speaker(this, name, place)
  }

  /** Turns the clock and delivers what comes due. */
  async advance(ms: number): Promise<void> {
    const end = this.now + ms
    for (;;) {
      const next = await this.#nextDue(end)
      if (next === null) break
      this.now = Math.max(this.now, next)
      if (await this.deliverDue()) continue
      // Its conversation is held: as the scheduler does, look again a second later.
      if (this.now + SECOND_MS > end) break
      this.now += SECOND_MS
    }
    this.now = end
  }

  /** The first moment up to `end` at which something is due, found by halving. */
  async #nextDue(end: number): Promise<number | null> {
    const isDueAt = async (moment: number): Promise<boolean> => (await this.store.counts(moment)).due > 0
    if (!(await isDueAt(end))) return null
    let [early, late] = [this.now - 1, end]
    while (late - early > 1) {
      const middle = Math.floor((early + late) / 2)
      if (await isDueAt(middle)) late = middle
      else early = middle
    }
    return late
  }

  /** Resolves whether anything was handed out. */
  async deliverDue(): Promise<boolean> {
    const claims = await this.store.claimDue(this.now, 100, 60_000)
    for (const claim of claims) {
      const owner = await this.store.person(claim.reminder.owner)
      if (isToSplit(claim.reminder)) {
        await splitDue(this, claim)
        continue
      }
      const delivery = deliveryOf(claim.reminder, this.now)
      const sent = await this.#deliver(claim, delivery, owner)
      const outcome = await orElsewhere(this.store, delivery, sent, owner)
      await this.store.settle(claim, (current) => afterDelivery(current, delivery, outcome, owner))
    }
    // A claim is the first in line of each conversation.
    if (claims.length > 0) await this.deliverDue()
    return claims.length > 0
  }

  async #deliver({ reminder }: Claim, delivery: Delivery, owner: Person | undefined): Promise<DeliveryOutcome> {
    const at = this.now
    const conversation = await this.store.conversation(destinationOf(reminder))
    if (!conversation) throw new Error('A reminder without a conversation.')
    if (hasPassed(delivery)) return { kind: 'passed', at }
    if (reminder.setBy !== undefined && owner?.muted.includes(reminder.setBy)) return { kind: 'kept', at }
    if (!conversation.reachable) return { kind: 'permanent', at, code: 'bot-removed' }
    if (this.refusing.has(conversation.key)) return { kind: 'permanent', at, code: 'BotNotInConversationRoster' }
    const parts = { agenda: this.book.agenda.bind(this.book), defaults: DEFAULTS }
    const message = await renderDelivery(parts, delivery, conversation, owner)
    return { kind: 'delivered', at, activityId: this.adapter(conversation.key).post(message) }
  }
}
