import type { Update } from 'grammy/types'
import { KeyedQueue } from '../../base/keyed-queue.js'
import type { PollerParts } from './poller.js'

/** Updates that Telegram posts: those of one chat run in order, those of others beside them. */
export class Hook {
  readonly #parts: Omit<PollerParts, 'api'>
  readonly #queue = new KeyedQueue()
  readonly #turns = new Set<Promise<void>>()
  #isStopped = false
  /** Updates that Telegram said to hold back for this bot. */
  waitingThere = 0

  constructor(parts: Omit<PollerParts, 'api'>) {
    this.#parts = parts
  }

  /** Updates that are here and not yet handled, and those that wait at Telegram. */
  get backlog(): number {
    return this.#turns.size + this.waitingThere
  }

  /** Resolves once the update's turn is over: true, or false when nothing is taken any more, so that it comes again. */
  async take(update: Update): Promise<boolean> {
    if (this.#isStopped) return false
    const { keyOf, handle, log, watch } = this.#parts
    watch.heard()
    const turn = this.#queue
      .run(keyOf(update), () => handle(update))
      .catch((error: unknown) =>
        log.error({ err: error, update: update.update_id }, 'An update of Telegram could not be handled'),
      )
    this.#turns.add(turn)
    await turn.finally(() => this.#turns.delete(turn))
    return true
  }

  /** Takes nothing new and waits for the turns that run. */
  async stop(): Promise<void> {
    this.#isStopped = true
    await Promise.all(this.#turns)
  }
}
