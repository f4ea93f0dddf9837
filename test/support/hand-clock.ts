import type { Clock, Instant } from '../../src/reminders/time.js'

/** A clock that only moves when it is turned, and wakes those who sleep by it. */
export class HandClock implements Clock {
  #sleepers: { at: Instant; wake: () => void }[] = []

  constructor(private time: Instant) {}

  now = (): Instant => this.time

  sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      this.#sleepers.push({ at: this.time + ms, wake: resolve })
    })

  /** Moves on, waking sleepers in their order at their moments, and lets everything that follows of itself happen. */
  async advance(ms: number): Promise<void> {
    const end = this.time + ms
    await quiet()
    for (;;) {
      this.#sleepers.sort((a, b) => a.at - b.at)
      const next = this.#sleepers[0]
      if (next === undefined || next.at > end) break
      this.#sleepers.shift()
      this.time = Math.max(this.time, next.at)
      next.wake()
      await quiet()
    }
    this.time = end
    await quiet()
  }

  /** As somebody does who sets the system's clock: nobody is woken. */
  set(to: Instant): void {
    this.time = to
  }
}

/** Resolves when all that was ready to run has run. */
async function quiet(): Promise<void> {
  for (let turns = 0; turns < 10; turns += 1) await new Promise((resolve) => setImmediate(resolve))
}
