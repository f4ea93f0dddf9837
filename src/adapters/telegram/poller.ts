import { setTimeout as wait } from 'node:timers/promises'
import { type Api, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { KeyedQueue } from '../../base/keyed-queue.js'
import type { Log } from '../../base/log.js'
import type { RoadWatch } from '../road-watch.js'
import { UPDATES } from './update.js'

/** Seconds that Telegram may hold a request open while nothing comes. */
const LONG_S = 25
/** While turns run, what comes meanwhile is asked for again and again, so that no chat waits for the turn of another. */
const BUSY_MS = 300
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

export interface PollerParts {
  api: Api
  /** Resolves when what the update does is durable; what it throws is logged, and the update counts as done. */
  handle(update: Update): Promise<void>
  /** What must run one after the other; updates of different keys run side by side. */
  keyOf(update: Update): string
  watch: RoadWatch
  log: Log
}

/**
 * Long polling that acknowledges an update only when its turn is over: Telegram hands out again what a process that died had
 * not done. Updates of one chat run in order, those of others beside them.
 */
export class Poller {
  readonly #parts: PollerParts
  readonly #queue = new KeyedQueue()
  /** Update ids at work, and those done behind an older one that is not. */
  readonly #running = new Set<number>()
  readonly #done = new Set<number>()
  readonly #turns = new Set<Promise<void>>()
  readonly #ending = new AbortController()
  /** The oldest update that Telegram shall hand out. */
  #offset = 0
  #polling: Promise<void> | undefined

  constructor(parts: PollerParts) {
    this.#parts = parts
  }

  /** Updates that are here and not yet handled; more may wait at Telegram when there are a hundred. */
  get backlog(): number {
    return this.#running.size
  }

  /** Polls until `stop`. Safe to call twice. */
  run(): Promise<void> {
    this.#polling ??= this.#poll()
    return this.#polling
  }

  /** Takes nothing new and waits for the turns that run; what was not begun comes again at the next start. */
  async stop(): Promise<void> {
    this.#ending.abort()
    await this.#polling
  }

  async #poll(): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS
    while (!this.#ending.signal.aborted) {
      try {
        const updates = await this.#ask()
        pauseMs = FIRST_PAUSE_MS
        this.#parts.watch.connected()
        for (const update of updates) this.#begin(update)
        if (this.#turns.size > 0) await Promise.race([Promise.all(this.#turns), this.#sleep(BUSY_MS)])
      } catch (error) {
        if (this.#ending.signal.aborted) break
        this.#parts.watch.lost(error, whyNotPolled(error))
        await this.#sleep(pauseMs)
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
      }
    }
    await Promise.all(this.#turns)
    await this.#acknowledge()
  }

  async #ask(): Promise<Update[]> {
    const timeout = this.#running.size > 0 ? 0 : LONG_S
    const asked = this.#offset
    const signal = this.#ending.signal as unknown as Parameters<Api['getUpdates']>[1]
    const updates = await this.#parts.api.getUpdates(
      { offset: asked, timeout, limit: 100, allowed_updates: UPDATES },
      signal,
    )
    // Turns end while the answer is on its way: what it holds of them is below the offset by now.
    const isOver = (id: number) => this.#done.has(id) || (id >= asked && id < this.#offset)
    return updates.filter(({ update_id }) => !this.#running.has(update_id) && !isOver(update_id))
  }

  #begin(update: Update): void {
    this.#running.add(update.update_id)
    this.#parts.watch.heard()
    const turn: Promise<void> = this.#take(update).finally(() => this.#turns.delete(turn))
    this.#turns.add(turn)
  }

  async #take(update: Update): Promise<void> {
    const { update_id } = update
    try {
      await this.#queue.run(this.#parts.keyOf(update), () => this.#parts.handle(update))
    } catch (error) {
      this.#parts.log.error({ err: error, update: update_id }, 'An update of Telegram could not be handled')
    } finally {
      this.#running.delete(update_id)
      this.#done.add(update_id)
      this.#moveOn()
    }
  }

  /** All updates below the offset are done. */
  #moveOn(): void {
    const oldestRunning = Math.min(...this.#running, Number.POSITIVE_INFINITY)
    for (const id of [...this.#done].sort((a, b) => a - b)) {
      if (id > oldestRunning) break
      this.#offset = Math.max(this.#offset, id + 1)
      this.#done.delete(id)
    }
  }

  async #sleep(ms: number): Promise<void> {
    await wait(ms, undefined, { signal: this.#ending.signal }).catch(() => {})
  }

  /** Tells Telegram what is done before this process goes: else all of it would come again. */
  async #acknowledge(): Promise<void> {
    if (this.#offset === 0) return
    await this.#parts.api
      .getUpdates({ offset: this.#offset, timeout: 0, limit: 1 })
      .catch((error: unknown) => this.#parts.log.warn({ err: error }, 'The last updates of Telegram may come again'))
  }
}

const whyNotPolled = (error: unknown): string =>
  error instanceof GrammyError && error.error_code === 409
    ? 'Another process asks Telegram for the same updates, or a webhook is set: only one may'
    : 'Telegram does not answer; what people wrote meanwhile comes later'
