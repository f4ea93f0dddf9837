import { type Activity, ActivityTypes, TurnContext } from 'botbuilder'
import { personKey } from '../../reminders/actor.js'
import type { ConversationKey, PersonKey } from '../../reminders/reminder.js'
import type { ChatAdapter, Place } from './chat-adapter.js'

const BOT = { id: 'bot', name: 'Reminders', role: 'bot' }

/** What a person needs of where they speak. */
interface Surroundings {
  readonly now: number
  readonly options: { timeZone?: string | null; locale?: string }
  readonly bot: { run(context: TurnContext): Promise<void> }
  adapter(key: ConversationKey, place: Place): ChatAdapter
  advance(ms: number): Promise<void>
  /** Where the messages go over a platform: what the bot hears of them. */
  readonly road?: { channelId: string; heard(activity: Partial<Activity>): Partial<Activity> }
}

export interface ShownButton {
  title: string
  value: unknown
  /** The title of the unfolding row that it stands in. */
  row?: string
  activityId?: string
}

type Json = Record<string, unknown>

/** The buttons of a message, those inside unfolding rows included. */
export function buttonsIn(activity: Partial<Activity>): ShownButton[] {
  const found: ShownButton[] = []
  const visit = (value: unknown, row: string | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, row)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const node = value as Json
    const inside = node.type === 'Action.ShowCard' ? String(node.title) : row
    if (node.type === 'Action.Submit')
      found.push({ title: String(node.title), value: node.data, row: inside, activityId: activity.id })
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

/** A person in one conversation, who writes and clicks as their channel would pass it on. */
export class Speaker {
  readonly #stage: Surroundings
  readonly #adapter: ChatAdapter
  readonly id: string

  constructor(
    stage: Surroundings,
    readonly name: string,
    readonly place: Place,
  ) {
    this.#stage = stage
    this.id = `u-${name.toLowerCase()}`
    this.#adapter = stage.adapter(this.conversation, place)
  }

  get key(): PersonKey {
    return personKey(this.place.channelId, this.id)
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
    const { road } = this.#stage
    const isOver = road?.channelId === this.place.channelId && !this.place.isGroup
    const heard = isOver ? road.heard(whole as Partial<Activity>) : whole
    const context = new TurnContext(this.#adapter, heard as Partial<Activity>)
    await this.#stage.bot.run(context)
    const touched = this.#adapter.sent.filter(({ replaced }, index) => replaced !== before[index])
    const lostButtons = ({ replaced, activity }: (typeof touched)[number]) =>
      replaced > 0 && buttonsIn(activity).length === 0
    return (touched.every(lostButtons) ? touched : touched.filter((sent) => !lostButtons(sent))).map(textOf)
  }

  say(text: string, more: Partial<Activity> = {}): Promise<string[]> {
    if (!this.place.isGroup) return this.post({ text, ...more })
    const mention = { type: 'mention', mentioned: BOT, text: '<at>Reminders</at>' }
    return this.post({ text: `<at>Reminders</at> ${text}`, ...more, entities: [mention, ...(more.entities ?? [])] })
  }

  /** The newest button of this title, or the one inside the row of a list. */
  button(title: string, row?: string): ShownButton {
    for (const activity of this.sent.toReversed()) {
      const button = buttonsIn(activity).find((shown) => shown.title === title && shown.row === row)
      if (button) return button
    }
    throw new Error(`No button "${title}"; the last message has: ${this.buttons().join(', ')}`)
  }

  buttons(activity = this.latest): string[] {
    return buttonsIn(activity).flatMap(({ title, row }) => (row === undefined ? [title] : []))
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

/** The words of a message, wherever they stand: a card shows its own line by line. */
export function wordsOf({ text, textFormat, attachments = [] }: Partial<Activity>): string {
  if (text) return textFormat === 'xml' ? textOfXml(text) : text
  const cards = attachments.map(({ content }) => (content ?? {}) as { body?: CardLine[] })
  return cards
    .flatMap(({ body = [] }) => body.filter(({ type }) => type !== 'ActionSet'))
    .map((line) => line.inlines?.map((run) => run.text).join('') ?? (line.text ?? '').replace(/\\(.)/g, '$1'))
    .join('\n')
}

const textOfXml = (xml: string): string =>
  xml.replaceAll('<br/>', '\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

interface CardLine {
  type: string
  text?: string
  inlines?: { text: string }[]
}

const textOf = ({ activity }: { activity: Partial<Activity> }): string => wordsOf(activity)
