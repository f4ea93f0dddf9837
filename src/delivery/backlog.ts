import { type Instant, SECOND_MS } from '../reminders/time.js'

/** Claimed later than this after its moment, a message was missed: the process was down, or the machine slept. */
export const BACKLOG_MS = 60 * SECOND_MS

/**
 * Spreads what was missed, in the order in which it is claimed; whatever is on time passes by. Channels throttle a bot that
 * comes back with all of it at once.
 */
export class Backlog {
  readonly #gapMs: number
  /** The next moment that nobody was given yet. */
  #free = 0
  #askedAt = 0

  /** @param perSecond how much of it goes out in a second, by this process. */
  constructor(perSecond: number) {
    this.#gapMs = SECOND_MS / perSecond
  }

  /** The moment to come back at; null: send now. */
  waitOf(dueAt: Instant, now: Instant): Instant | null {
    if (now - dueAt <= BACKLOG_MS) return null
    const wasSetBack = now < this.#askedAt - SECOND_MS
    // What fits into one second goes at once: that far back the first moments lie.
    const moment = Math.max(now - SECOND_MS + this.#gapMs, wasSetBack ? 0 : this.#free)
    this.#askedAt = now
    this.#free = moment + this.#gapMs
    return moment <= now ? null : Math.ceil(moment)
  }
}
