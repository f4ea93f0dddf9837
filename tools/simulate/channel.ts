import type { EventEmitter } from 'node:events'
import type { Activity } from 'botbuilder'
import { buttonsIn, type ShownButton } from './product.js'
import type { Time } from './time.js'
import type { Turn } from './turns.js'

/** A conversation as its channel keeps it. */
export interface Chat {
  id: string
  channelId: string
  isGroup: boolean
  /** Keys of those in it. */
  members: string[]
  screen: Shown[]
}

/** A message as people see it, in its newest version. */
export interface Shown {
  activityId: string
  activity: Partial<Activity>
  buttons: ShownButton[]
}

/** One request that reached the channel. */
export interface Arrival {
  chat: Chat
  method: string
  activity: Partial<Activity>
  /** Whether people see it, whatever the bot is told. */
  accepted: boolean
  outcome: Fate['outcome']
  /** The turn that it answers, if it answers one. */
  turn?: Turn
}

/** How one request fares: first its way there, then what the channel does, then the way back. */
export interface Fate {
  thereMs: number
  backMs: number
  outcome:
    | { kind: 'takes' }
    | { kind: 'cut'; isTaken: boolean }
    | { kind: 'hangs'; isTaken: boolean }
    | { kind: 'answers'; status: number; code?: string; retryAfter?: string }
}

/** As the HTTP client of the adapter asks. */
interface Request {
  path: string
  method: string
  body?: unknown
  signal?: unknown
}

interface Answer {
  statusCode: number
  headers: Record<string, string>
  body: AsyncIterable<Uint8Array> & { text(): Promise<string> }
}

const networkError = (code: string): Error => Object.assign(new Error(code), { code })

/** Channels whose messages cannot be replaced. */
const NO_UPDATES = ['telegram', 'sms']

/** The connector API of all channels, in place of the network; stands in for undici's `Agent`. */
export class Channel {
  readonly chats = new Map<string, Chat>()
  fate: (chat: Chat) => Fate = () => ({ thereMs: 20, backMs: 20, outcome: { kind: 'takes' } })
  onArrival: (arrival: Arrival) => void = () => undefined
  /** The bot has its answer. */
  onAnswer: (arrival: Arrival) => void = () => undefined
  /** The bot waited no longer for an answer: what it sent may have arrived, or may yet. */
  onGivenUp: (activity: Partial<Activity>) => void = () => undefined
  /** Whose work asks. */
  turn: () => Turn | undefined = () => undefined
  #ids = 0

  constructor(private readonly time: Time) {}

  request({ path, method, body, signal }: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const activity = JSON.parse(typeof body === 'string' && body !== '' ? body : '{}') as Partial<Activity>
      const turn = this.turn()
      let isGivenUp = false
      ;(signal as EventEmitter | undefined)?.once('abort', () => {
        isGivenUp = true
        if (turn) turn.failedSends += 1
        this.onGivenUp(activity)
        reject(networkError('UND_ERR_ABORTED'))
      })
      const [, id = '', activityId] = /\/v3\/conversations\/([^/]+)\/activities(?:\/([^/?]+))?/.exec(path) ?? []
      const chat = this.chats.get(decodeURIComponent(id))
      if (!chat) return reject(networkError('ENOTFOUND'))
      const { thereMs, backMs, outcome } = this.fate(chat)
      if (turn && outcome.kind !== 'takes') turn.failedSends += 1
      const fails = () => this.time.answer(backMs, () => reject(networkError('ECONNRESET')))
      if (outcome.kind === 'cut' && !outcome.isTaken) return fails()
      const { machine } = this.time
      this.time.later(thereMs, () => {
        const answer = this.#take(chat, method, activityId, activity, outcome)
        const arrival: Arrival = { chat, method, activity, accepted: answer.isTaken, outcome, turn }
        this.onArrival(arrival)
        if (outcome.kind === 'hangs' || machine?.isDead) return
        if (outcome.kind === 'cut') return fails()
        this.time.answer(backMs, () => {
          if (isGivenUp) return
          this.onAnswer(arrival)
          resolve({ statusCode: answer.status, headers: answer.headers, body: bodyOf(JSON.stringify(answer.body)) })
        })
      })
    })
  }

  async destroy(): Promise<void> {}

  #take(
    chat: Chat,
    method: string,
    activityId: string | undefined,
    activity: Partial<Activity>,
    outcome: Fate['outcome'],
  ): { isTaken: boolean; status: number; headers: Record<string, string>; body: object } {
    const no = (status: number, code: string, headers = {}) => ({
      isTaken: false,
      status,
      headers,
      body: { error: { code } },
    })
    if (outcome.kind === 'answers')
      return no(
        outcome.status,
        outcome.code ?? 'Trouble',
        outcome.retryAfter === undefined ? {} : { 'retry-after': outcome.retryAfter },
      )
    if ((outcome.kind === 'cut' || outcome.kind === 'hangs') && !outcome.isTaken) return no(500, 'Lost')
    if (method === 'POST') return this.#post(chat, activity)
    const shown = chat.screen.find((one) => one.activityId === activityId)
    if (NO_UPDATES.includes(chat.channelId)) return no(405, 'NotSupported')
    if (!shown) return no(404, 'ActivityNotFound')
    if (isSplit(chat, shown.activity) || isSplit(chat, activity)) return no(400, 'BadSyntax')
    shown.activity = method === 'DELETE' ? {} : activity
    shown.buttons = buttonsIn({ ...shown.activity, id: shown.activityId })
    return { isTaken: true, status: 200, headers: {}, body: { id: shown.activityId } }
  }

  #post(chat: Chat, activity: Partial<Activity>) {
    const id = `m${++this.#ids}`
    if (activity.type !== 'typing')
      chat.screen.push({ activityId: id, activity, buttons: buttonsIn({ ...activity, id }) })
    const split = isSplit(chat, activity)
    return { isTaken: true, status: split ? 202 : 200, headers: {}, body: split ? {} : { id } }
  }
}

/** All that can be read of a message, on its cards too. */
export function textIn({ text, attachments }: Partial<Activity>): string {
  const found: string[] = text ? [text] : []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const { type, text: shown } = value as { type?: unknown; text?: unknown }
    if ((type === 'TextBlock' || type === 'TextRun') && typeof shown === 'string') found.push(shown)
    for (const child of Object.values(value)) visit(child)
  }
  visit((attachments ?? []).map(({ content }) => content as unknown))
  return found.join('\n')
}

/** Teams makes two messages of a text with a card, and tells the id of neither. */
const isSplit = (chat: Chat, { text, attachments }: Partial<Activity>): boolean =>
  chat.channelId === 'msteams' && !!text && (attachments?.length ?? 0) > 0

const bodyOf = (text: string): Answer['body'] => ({
  text: async () => text,
  async *[Symbol.asyncIterator]() {
    yield Buffer.from(text)
  },
})
