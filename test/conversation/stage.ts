import {
  type Activity,
  ActivityTypes,
  type ConversationReference,
  MemoryStorage,
  type ResourceResponse,
  TestAdapter,
  TurnContext,
} from 'botbuilder'
import { createBot, type ReminderBot } from '../../src/conversation/bot.js'
import { renderDelivery } from '../../src/conversation/delivery.js'
import type { Deps } from '../../src/conversation/deps.js'
import { ReminderBook } from '../../src/reminders/book.js'
import { afterDelivery, type DeliveryOutcome, deliveryOf, hasPassed } from '../../src/reminders/delivery.js'
import { DEFAULT_LIMITS, type Limits } from '../../src/reminders/limits.js'
import { destinationOf } from '../../src/reminders/refused-delivery.js'
import type { ConversationKey } from '../../src/reminders/reminder.js'
import { MemoryStore } from '../reminders/memory-store.js'

/** A bot with a hand-turned clock, and people who talk to it as their channel would. */

const BOT = { id: 'bot', name: 'Reminders', role: 'bot' }

export interface Place {
  channelId: string
  conversationId: string
  isGroup: boolean
  name?: string
}

/** What was sent to one conversation, in order; a replaced message stands where it was, marked. */
interface Sent {
  activity: Partial<Activity>
  replaced: number
}

/** `TestAdapter` has no proactive messages and forgets what was updated. */
class StageAdapter extends TestAdapter {
  readonly sent: Sent[] = []
  #ids = 0

  constructor(
    readonly place: Place,
    private readonly canReplace: boolean,
  ) {
    super(async () => undefined)
  }

  override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map((activity) => ({ id: this.post(activity) }))
  }

  override async updateActivity(_context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    const sent = this.sent.find(({ activity: { id } }) => id === activity.id)
    if (!this.canReplace || !sent) throw new Error('This channel cannot update messages.')
    sent.activity = { ...activity }
    sent.replaced += 1
    return { id: activity.id ?? '' }
  }

  override async deleteActivity(_context: TurnContext, { activityId }: Partial<ConversationReference>): Promise<void> {
    const sent = this.sent.find(({ activity: { id } }) => id === activityId)
    if (!this.canReplace || !sent) throw new Error('This channel cannot delete messages.')
    sent.activity = { id: activityId, type: ActivityTypes.MessageDelete }
  }

  post(activity: Partial<Activity>): string {
    this.#ids += 1
    const id = `${this.place.conversationId}-m${this.#ids}`
    this.sent.push({ activity: { ...activity, id }, replaced: 0 })
    return id
  }
}

export interface StageOptions {
  now: string
  channelId?: string
  timeZone?: string | null
  locale?: string
  isGroup?: boolean
  limits?: Partial<Limits>
  /** False: the channel cannot replace messages. */
  canReplace?: boolean
}

export class Stage {
  now: number
  readonly store: MemoryStore
  readonly documents = new MemoryStorage()
  readonly files = new Map<string, string>()
  /** Files that the bot put somewhere, by address. */
  readonly put = new Map<string, string>()
  /** No file can be put anywhere. */
  isFull = false
  /** Conversations that refuse messages for good. */
  readonly refusing = new Set<ConversationKey>()
  readonly #adapters = new Map<ConversationKey, StageAdapter>()
  readonly options: StageOptions
  book: ReminderBook
  bot: ReminderBot
  #ids = 0

  constructor(options: StageOptions) {
    this.options = options
    this.now = Date.parse(options.now)
    this.store = new MemoryStore(this.clock)
    this.book = this.#openBook()
    this.bot = this.#openBot()
  }

  readonly clock = { now: () => this.now }

  #openBook(): ReminderBook {
    const newId = () => {
      this.#ids += 1
      return `r${this.#ids}`
    }
    return new ReminderBook({
      store: this.store,
      clock: this.clock,
      newId,
      limits: { ...DEFAULT_LIMITS, ...this.options.limits },
    })
  }

  #openBot(): ReminderBot {
    const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const turns = new Map<string, Promise<unknown>>()
    const deps: Deps = {
      book: this.book,
      documents: this.documents,
      serialise: (key, work) => {
        const turn = (turns.get(key) ?? Promise.resolve()).then(work, work)
        turns.set(key, turn)
        return turn
      },
      clock: this.clock,
      send: async (key, activity) => {
        this.adapter(key).post(activity)
      },
      fetchFile: async (url) => {
        const file = this.files.get(url)
        if (file === undefined) throw new Error('no such file')
        return file
      },
      putFile: async (url, text) => {
        if (this.isFull) throw new Error('no room')
        this.put.set(url, text)
      },
      defaults: { timeZone: 'Europe/Berlin', locale: 'en-GB' },
      log: quiet,
    }
    return createBot(deps)
  }

  /** The process ends and starts again: what was not stored is gone. */
  restart(): void {
    this.book = this.#openBook()
    this.bot = this.#openBot()
  }

  adapter(key: ConversationKey, place?: Place): StageAdapter {
    const known = this.#adapters.get(key)
    if (known) return known
    if (!place) throw new Error(`Nobody has spoken in ${key}.`)
    const adapter = new StageAdapter(place, this.options.canReplace ?? true)
    this.#adapters.set(key, adapter)
    return adapter
  }

  person(name: string, at: Partial<Place> = {}): Speaker {
    const isGroup = at.isGroup ?? this.options.isGroup ?? false
    const place: Place = {
      channelId: at.channelId ?? this.options.channelId ?? 'webchat',
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
      await this.deliverDue()
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

  async deliverDue(): Promise<void> {
    for (const claim of await this.store.claimDue(this.now, 100, 60_000)) {
      const { reminder } = claim
      const owner = await this.store.person(reminder.owner)
      const delivery = deliveryOf(reminder, this.now, owner)
      const conversation = await this.store.conversation(destinationOf(reminder))
      if (!conversation) throw new Error('A reminder without a conversation.')
      const isMuted = reminder.setBy !== undefined && owner?.muted.includes(reminder.setBy)
      let outcome: DeliveryOutcome
      if (hasPassed(delivery)) outcome = { kind: 'passed', at: this.now }
      else if (isMuted) outcome = { kind: 'kept', at: this.now }
      else if (!conversation.reachable) outcome = { kind: 'permanent', at: this.now, code: 'bot-removed' }
      else if (this.refusing.has(conversation.key))
        outcome = { kind: 'permanent', at: this.now, code: 'BotNotInConversationRoster' }
      else {
        const parts = { agenda: this.book.agenda.bind(this.book), defaults: { locale: 'en-GB' } }
        const message = await renderDelivery(parts, delivery, conversation, owner)
        outcome = { kind: 'delivered', at: this.now, activityId: this.adapter(conversation.key).post(message) }
      }
      await this.store.settle(claim, (current) => afterDelivery(current, delivery, outcome, owner))
    }
  }
}

interface ShownButton {
  title: string
  value: unknown
  activityId?: string
}

type Json = Record<string, unknown>

/** The buttons of a message, those inside unfolding rows included; `row` limits them to one row. */
function buttonsIn(activity: Partial<Activity>, row?: string): ShownButton[] {
  const found: ShownButton[] = []
  const visit = (value: unknown, within: string | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, within)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const node = value as Json
    const inside = node.type === 'Action.ShowCard' ? String(node.title) : within
    if (node.type === 'Action.Submit' && inside === row)
      found.push({ title: String(node.title), value: node.data, activityId: activity.id })
    for (const child of Object.values(node)) visit(child, inside)
  }
  for (const attachment of activity.attachments ?? []) {
    const { buttons } = (attachment.content ?? {}) as { buttons?: { title: string; value: unknown }[] }
    for (const button of buttons ?? []) found.push({ ...button, activityId: activity.id })
    visit(attachment.content, undefined)
  }
  for (const action of activity.suggestedActions?.actions ?? [])
    found.push({ title: action.title, value: action.value, activityId: activity.id })
  return found
}

export class Speaker {
  readonly #stage: Stage
  readonly #adapter: StageAdapter
  readonly id: string

  constructor(
    stage: Stage,
    readonly name: string,
    readonly place: Place,
  ) {
    this.#stage = stage
    this.id = `u-${name.toLowerCase()}`
    this.#adapter = stage.adapter(this.conversation, place)
  }

  get conversation(): ConversationKey {
    return `${this.place.channelId}|${this.place.conversationId}`
  }

  get sent(): Partial<Activity>[] {
    return this.#adapter.sent.map(({ activity }) => activity)
  }

  get latest(): Partial<Activity> {
    const activity = this.sent.at(-1)
    if (!activity) throw new Error('Nothing was said yet.')
    return activity
  }

  /**
   * Posts an activity as this person and resolves with the texts of what was sent or replaced because of it; beside an answer
   * a card that only lost its buttons is none.
   */
  async post(activity: Partial<Activity>): Promise<string[]> {
    const before = this.#adapter.sent.map(({ replaced }) => replaced)
    const { timeZone, locale } = this.#stage.options
    const whole = {
      type: ActivityTypes.Message,
      id: `in-${this.#stage.now}-${Math.random()}`,
      channelId: this.place.channelId,
      serviceUrl: 'https://channel.example',
      from: { id: this.id, name: this.name },
      recipient: BOT,
      conversation: { id: this.place.conversationId, isGroup: this.place.isGroup, name: this.place.name },
      timestamp: new Date(this.#stage.now),
      locale,
      ...(timeZone === null ? {} : { localTimezone: timeZone ?? 'Europe/Berlin' }),
      ...activity,
    }
    const context = new TurnContext(this.#adapter, whole as Partial<Activity>)
    await this.#stage.bot.run(context)
    const touched = this.#adapter.sent.filter(({ replaced }, index) => replaced !== before[index])
    const isAnswered = this.#adapter.sent.length > before.length
    return touched
      .filter(({ replaced, activity }) => !(isAnswered && replaced > 0 && !activity.attachments))
      .map(textOf)
  }

  say(text: string, more: Partial<Activity> = {}): Promise<string[]> {
    if (!this.place.isGroup) return this.post({ text, ...more })
    const mention = { type: 'mention', mentioned: BOT, text: '<at>Reminders</at>' }
    return this.post({ text: `<at>Reminders</at> ${text}`, ...more, entities: [mention, ...(more.entities ?? [])] })
  }

  /** The newest button of this title, or the one inside the row of a list. */
  button(title: string, row?: string): ShownButton {
    for (const activity of this.sent.reverse()) {
      const button = buttonsIn(activity, row).find((shown) => shown.title === title)
      if (button) return button
    }
    throw new Error(`No button "${title}"; the last message has: ${this.buttons().join(', ')}`)
  }

  buttons(activity = this.latest): string[] {
    return buttonsIn(activity).map(({ title }) => title)
  }

  /** Sends what the channel sends for a click: data of an Adaptive Card without text, or the text of a card's button. */
  click({ value, activityId }: ShownButton): Promise<string[]> {
    const isText = typeof value === 'string'
    const replyToId = this.place.channelId === 'msteams' ? activityId : undefined
    return this.post(isText ? { text: value } : { value, replyToId })
  }

  tap(title: string, row?: string): Promise<string[]> {
    return this.click(this.button(title, row))
  }

  /** What comes by itself while the clock goes on. */
  async wait(ms: number): Promise<string[]> {
    const count = this.#adapter.sent.length
    await this.#stage.advance(ms)
    return this.#adapter.sent.slice(count).map(textOf)
  }
}

const textOf = ({ activity }: Sent): string => activity.text ?? ''
