import { type Instant, SECOND_MS } from '../reminders/time.js'

/** Claimed later than this after its moment, a message was missed: the process was down, or the machine slept. */
export const BACKLOG_MS = 60 * SECOND_MS
/** What was missed goes out at this rate, by each process: channels throttle a bot that comes back with all of it at once. */
export const BACKLOG_PER_SECOND = 100

const GAP_MS = SECOND_MS / BACKLOG_PER_SECOND
/** How far back the first moments to give may lie: what fits into one second goes at once. */
const AT_ONCE_MS = SECOND_MS - GAP_MS

/** Spreads what was missed, in the order in which it is claimed; whatever is on time passes by. */
export class Backlog {
  /** The next moment that nobody was given yet. */
  #free = 0
  #askedAt = 0

  /** The moment to come back at; null: send now. */
  waitOf(dueAt: Instant, now: Instant): Instant | null {
    if (now - dueAt <= BACKLOG_MS) return null
    const wasSetBack = now < this.#askedAt - SECOND_MS
    const moment = Math.max(now - AT_ONCE_MS, wasSetBack ? 0 : this.#free)
    this.#askedAt = now
    this.#free = moment + GAP_MS
    return moment <= now ? null : moment
  }
}
