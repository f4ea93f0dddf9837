import { type Instant, SECOND_MS } from '../reminders/time.js'

/** Claimed later than this after its moment, a message was missed: the process was down, or the machine slept. */
export const BACKLOG_MS = 60 * SECOND_MS

/**
 * Spreads what was missed, in the order in which it is claimed; whatever is on time passes by. Channels throttle a bot that
 * comes back with all of it at once.
 */
export class Backlog {
  readonly #gapMs: number
  /** The next moment that is not given to a reminder yet. */
  #free = 0
  #askedAt = 0
  /** The moments given, until they are come back at. */
  readonly #given = new Map<string, Instant>()

  /** @param perSecond how much of it goes out in a second, by this process. */
  constructor(perSecond: number) {
    this.#gapMs = SECOND_MS / perSecond
  }

  /** For how long to hold `key`, due at `dueAt`, back; 0: send it now. */
  waitMs(key: string, dueAt: Instant, now: Instant): number {
    if (now - dueAt <= BACKLOG_MS) return 0
    const wasSetBack = now < this.#askedAt - SECOND_MS
    this.#askedAt = now
    if (wasSetBack) this.#given.clear()
    const given = this.#given.get(key)
    if (given !== undefined && given > now) return given - now
    if (given !== undefined) {
      this.#given.delete(key)
      return 0
    }
    // What fits into one second goes at once: that far back the first moments lie.
    const moment = Math.max(now - SECOND_MS + this.#gapMs, wasSetBack ? 0 : this.#free)
    this.#free = moment + this.#gapMs
    if (moment <= now) return 0
    this.#given.set(key, Math.ceil(moment))
    return Math.ceil(moment) - now
  }
}
