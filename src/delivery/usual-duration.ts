import { SECOND_MS } from '../reminders/time.js'

const LEAST_MS = 50
const MOST_MS = SECOND_MS
/** A send is slow when it takes this many times the usual. */
const TIMES = 4
/** What a new one counts in the average. */
const SHARE = 0.05

/**
 * How long a send usually takes. One that takes much longer leaves its slot to others, so that slow and silent
 * conversations fill none for long; where all are slow (a busy machine, a far channel) sending more at once would not help.
 */
export class UsualDuration {
  #averageMs = 0

  took(ms: number): void {
    this.#averageMs += SHARE * (Math.min(Math.max(ms, 0), MOST_MS) - this.#averageMs)
  }

  get slowMs(): number {
    return Math.min(Math.max(TIMES * this.#averageMs, LEAST_MS), MOST_MS)
  }
}
