import type { Log } from '../base/log.js'
import { type Claim, type ReminderStore, StoreUnavailable } from '../reminders/store.js'
import { type Clock, type Instant, SECOND_MS } from '../reminders/time.js'
import { type Stopwatch, Ticker } from './ticker.js'

/** Longer than a claim can wait in the courier and be sent. */
const LEASE_MS = 60_000

export interface SchedulerParts {
  store: Pick<ReminderStore, 'claimDue' | 'nextDue' | 'release'>
  courier: {
    readonly room: number
    hasRoom(): Promise<void>
    take(claim: Claim): void
    stop(graceMs: number): Promise<void>
  }
  clock: Clock
  stopwatch: Stopwatch
  sleep(ms: number): Promise<void>
  log: Log
}

/**
 * Asks the store each second, and whenever a conversation is free for its next one, for what is due and hands it to the
 * courier, never more than that has room for; and again at the very moments in between at which something becomes due. What
 * was missed while the process was down is simply due. A tick costs one claim and one look ahead, however much is stored.
 */
export class Scheduler {
  readonly #parts: SchedulerParts
  readonly #ticker: Ticker
  #claiming: Promise<void> | undefined
  /** Something became due, or a conversation free, since the store was asked last. */
  #isMoreLikely = false
  #stopping: Promise<void> | undefined
  /** The moment before the next tick at which it claims. */
  #wakesAt: Instant | undefined
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
    this.#ticker.start()
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
    this.dueNow()
  }

  /** Something may be due at once: claims it without waiting for the next tick. */
  dueNow(): void {
    this.#isMoreLikely = true
    if (this.#claiming !== undefined || this.#stopping !== undefined) return
    this.#claiming = this.#claimAll().finally(() => {
      this.#claiming = undefined
    })
  }

  async #claimAll(): Promise<void> {
    try {
      // Also what became due during the look ahead: whoever says so then relies on this one going on.
      while (this.#isMoreLikely && this.#stopping === undefined) {
        await this.#claimRound()
        if (!this.#isMoreLikely) await this.#lookAhead()
      }
    } catch (error) {
      this.#storeFailed(error)
    }
  }

  async #claimRound(): Promise<void> {
    const { courier, clock, store } = this.#parts
    this.#isMoreLikely = false
    const { room } = courier
    const claims = await store.claimDue(clock.now(), room, LEASE_MS)
    this.#storeAnswered()
    if (this.#stopping !== undefined) await Promise.all(claims.map((claim) => store.release(claim)))
    else for (const claim of claims) courier.take(claim)
    if (claims.length < room) return
    await courier.hasRoom()
    this.#isMoreLikely = true
  }

  /** Ticks come at whole seconds; this is for what is due between this one and the next. */
  async #lookAhead(): Promise<void> {
    const { clock, store, sleep } = this.#parts
    if (this.#stopping !== undefined) return
    const now = clock.now()
    const at = await store.nextDue(now, now - (now % SECOND_MS) + SECOND_MS)
    if (at === undefined || at === this.#wakesAt) return
    this.#wakesAt = at
    // A timer may go off a little early by the clock; then the look ahead finds the same moment again.
    void sleep(Math.max(at - clock.now(), 1)).then(() => {
      if (this.#wakesAt !== at) return
      this.#wakesAt = undefined
      this.dueNow()
    })
  }

  async #stop(graceMs: number): Promise<void> {
    this.#ticker.stop()
    const { courier, sleep } = this.#parts
    // Do not wait for a hung store at exit.
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
