import { type Claim, type ReminderStore, StoreUnavailable } from '../reminders/store.js'
import type { Clock } from '../reminders/time.js'
import type { Log } from './parts.js'
import { type Stopwatch, Ticker } from './ticker.js'

/** Longer than a claim can wait in the courier and be sent. */
const LEASE_MS = 60_000

export interface SchedulerParts {
  store: Pick<ReminderStore, 'claimDue' | 'release'>
  courier: {
    readonly room: number
    hasRoom(): Promise<void>
    take(claim: Claim): void
    sweep(): void
    stop(graceMs: number): Promise<void>
  }
  clock: Clock
  stopwatch: Stopwatch
  sleep(ms: number): Promise<void>
  log: Log
}

/**
 * Asks the store each second for what is due and hands it to the courier, oldest first and never more than the courier has
 * room for. What was missed while the process was down is simply due. A tick costs one claim, however much is stored.
 */
export class Scheduler {
  readonly #parts: SchedulerParts
  readonly #ticker: Ticker
  #claiming: Promise<void> | undefined
  #stopping: Promise<void> | undefined
  #isStoreAway = false

  constructor(parts: SchedulerParts) {
    this.#parts = parts
    this.#ticker = new Ticker(
      parts.clock,
      parts.stopwatch,
      () => this.tick(),
      (jumpMs) => parts.log.warn({ jumpMs }, 'The clock was set, or the machine slept'),
    )
  }

  /** Claims what is due already and then ticks each second. Safe to call twice. */
  start(): void {
    if (this.#stopping === undefined) this.#ticker.start()
  }

  /** No new claims; waits up to `graceMs` for what is on its way, and gives back the rest. Safe to call twice. */
  stop(graceMs: number): Promise<void> {
    this.#stopping ??= this.#stop(graceMs)
    return this.#stopping
  }

  /** Milliseconds since the last tick; above some seconds the scheduler is dead. */
  get silentMs(): number {
    return this.#ticker.silentMs
  }

  /** Begins to claim what is due, unless that is still going on. Never throws, never waits. */
  tick(): void {
    this.#parts.courier.sweep()
    if (this.#claiming !== undefined || this.#stopping !== undefined) return
    this.#claiming = this.#claimAll().finally(() => {
      this.#claiming = undefined
    })
  }

  async #claimAll(): Promise<void> {
    const { courier, clock, store } = this.#parts
    try {
      for (let isMore = true; isMore && this.#stopping === undefined; ) {
        const { room } = courier
        const claims = room === 0 ? [] : await store.claimDue(clock.now(), room, LEASE_MS)
        this.#storeAnswered()
        if (this.#stopping !== undefined) await Promise.all(claims.map((claim) => store.release(claim)))
        else for (const claim of claims) courier.take(claim)
        isMore = claims.length === room
        if (isMore) await courier.hasRoom()
      }
    } catch (error) {
      this.#storeFailed(error)
    }
  }

  async #stop(graceMs: number): Promise<void> {
    this.#ticker.stop()
    const { courier, sleep } = this.#parts
    // A store that never answers must not keep the process.
    await Promise.all([courier.stop(graceMs), Promise.race([this.#claiming, sleep(graceMs)])])
  }

  #storeAnswered(): void {
    if (this.#isStoreAway) this.#parts.log.info({}, 'Reminders can be read again')
    this.#isStoreAway = false
  }

  /** An outage is one line in the log, however many ticks it lasts. */
  #storeFailed(error: unknown): void {
    const { log } = this.#parts
    if (!(error instanceof StoreUnavailable)) log.error({ err: error }, 'A tick failed')
    else if (!this.#isStoreAway) log.error({ err: error }, 'Due reminders cannot be read; trying each second')
    this.#isStoreAway = error instanceof StoreUnavailable
  }
}
