import PQueue from 'p-queue'
import { Refusal } from './errors.js'

/** Runs what belongs to one conversation one after the other, in the order of the calls; different ones side by side. */
export class Turns {
  readonly #queues = new Map<string, PQueue>()

  constructor(private readonly maxWaiting: number) {}

  /** @throws Refusal 429 when too many already wait in this conversation. */
  async run<T>(conversationId: string, turn: () => Promise<T>): Promise<T> {
    const queue = this.#queues.get(conversationId) ?? new PQueue({ concurrency: 1 })
    if (queue.size >= this.maxWaiting)
      throw new Refusal(429, 'TooManyRequests', 'The bot is still busy with earlier messages. Please wait a moment.')
    this.#queues.set(conversationId, queue)
    try {
      return await queue.add(turn)
    } finally {
      if (queue.size === 0 && queue.pending === 0) this.#queues.delete(conversationId)
    }
  }

  /** Resolves when all turns that were asked for are over. */
  async settled(): Promise<void> {
    await Promise.all([...this.#queues.values()].map((queue) => queue.onIdle()))
  }
}
