import PQueue from 'p-queue'
import { SendFailed } from '../../reminders/sending.js'
import type { Clock } from '../../reminders/time.js'

/** Telegram's own limits (core.telegram.org/bots/faq, "My bot is hitting limits"). */
const PER_SECOND = 30
const PER_CHAT = { concurrency: 1, interval: 1_000, intervalCap: 1 }
const PER_GROUP = { concurrency: 1, interval: 60_000, intervalCap: 20 }
/** Who would wait longer is told when to come again, so that what waits does not hold up what is due elsewhere. */
const MOST_WAITING = 5

/** Keeps messages below the limits: 30 a second in all, one a second in a chat, 20 a minute in a group. */
export class Throttle {
  /** In any second, not in those of a clock: at a change of these there would be twice as many. */
  readonly #all = new PQueue({ interval: 1_000, intervalCap: PER_SECOND, strict: true })
  readonly #chats = new Map<number, PQueue>()

  constructor(private readonly clock: Clock) {}

  /** @throws SendFailed 429 when too many already wait in this chat. */
  async run<T>(chatId: number, send: () => Promise<T>): Promise<T> {
    const chat = this.#chats.get(chatId) ?? new PQueue(chatId < 0 ? PER_GROUP : PER_CHAT)
    this.#chats.set(chatId, chat)
    if (chat.size >= MOST_WAITING)
      throw new SendFailed('Too many messages wait for one chat', {
        status: 429,
        code: 'throttled-here',
        retryAt: this.clock.now() + chat.size * (chatId < 0 ? 3_000 : 1_000),
      })
    try {
      return await chat.add(() => this.#all.add(send))
    } finally {
      // A queue that was idle for an interval forgets nothing that matters; until then it must keep its count.
      if (chat.size === 0 && chat.pending === 0) this.#forgetLater(chatId, chat)
    }
  }

  #forgetLater(chatId: number, chat: PQueue): void {
    setTimeout(() => {
      if (chat.size === 0 && chat.pending === 0 && this.#chats.get(chatId) === chat) this.#chats.delete(chatId)
    }, 61_000).unref()
  }
}
