import type { Log } from '../base/log.js'
import type { RoadState } from '../base/road-state.js'
import type { Clock, Instant } from '../reminders/time.js'

/** Keeps account of whether a platform can be reached, and tells the log when that changes. */
export class RoadWatch {
  readonly #parts: { road: RoadState['road']; platform: string; clock: Clock; log: Log }
  #is: RoadState['is'] = 'down'
  #downSince: Instant
  #lastUpdate: Instant | null = null

  constructor(parts: { road: RoadState['road']; platform: string; clock: Clock; log: Log }) {
    this.#parts = parts
    this.#downSince = parts.clock.now()
  }

  connected(): void {
    const { downMs } = this.state(0)
    if (this.#is !== 'connected') this.#parts.log.info({ downMs }, `People on ${this.#parts.platform} reach the bot`)
    this.#is = 'connected'
  }

  /** Another process listens. */
  waiting(): void {
    this.#is = 'waiting'
  }

  /** The platform does not answer, for the reason that `err` gives; that may be said again and again. */
  lost(err: unknown, sentence: string): void {
    if (this.#is !== 'down') this.#downSince = this.#parts.clock.now()
    this.#is = 'down'
    this.#parts.log.warn({ err, downMs: this.state(0).downMs }, sentence)
  }

  /** Something came. */
  heard(): void {
    this.#lastUpdate = this.#parts.clock.now()
  }

  state(backlog: number): RoadState {
    const { road, clock } = this.#parts
    const downMs = this.#is === 'down' ? Math.max(0, clock.now() - this.#downSince) : 0
    return { road, is: this.#is, downMs, lastUpdate: this.#lastUpdate, backlog }
  }
}
