import cron, { type ScheduledTask } from 'node-cron'
import type { Clock } from '../reminders/time.js'

/** How often the clocks are compared. */
const WATCH_MS = 250
/** One comparison of each second falls so much ahead of it, and so ahead of the task's own timer. */
const AHEAD_MS = 5
/** The wall clock going this much faster or slower than time itself was set, or the machine slept. */
const JUMP_MS = 1_500
/** Without a tick for this long the task is not coming: its timer was set by a clock that has changed since. */
const SILENCE_MS = 2_500

/** Milliseconds of a clock that nobody sets. */
export type Stopwatch = () => number

/**
 * Ticks at each whole second, by one node-cron task. After a step back of the clock that task would be silent for as long, and
 * after a step forward (a laptop that slept a day) it walks through the missed seconds for some 7 s with everything else
 * standing still. So a watch compares the wall clock with a stopwatch, the last time just before the task would wake up, and
 * after a jump or a silence starts the task anew and ticks at once. What is left is a jump within those 5 ms of a second.
 */
export class Ticker {
  #task: ScheduledTask | undefined
  #watch: NodeJS.Timeout | undefined
  #offset = 0
  #tickedAt = 0

  constructor(
    private readonly clock: Clock,
    private readonly stopwatch: Stopwatch,
    private readonly onTick: () => void,
    /** The wall clock was found moved by so much. */
    private readonly onJump: (jumpMs: number) => void,
  ) {}

  start(): void {
    if (this.#watch !== undefined) return
    this.#offset = this.clock.now() - this.stopwatch()
    this.#tick()
    this.#startTask()
    this.#watchOn()
  }

  stop(): void {
    clearTimeout(this.#watch)
    this.#watch = undefined
    void this.#task?.destroy()
    this.#task = undefined
  }

  /** Milliseconds since the last tick, by the stopwatch. */
  get silentMs(): number {
    return this.stopwatch() - this.#tickedAt
  }

  #watchOn(): void {
    const delayMs = WATCH_MS - ((this.clock.now() + AHEAD_MS) % WATCH_MS)
    this.#watch = setTimeout(() => {
      this.#watchOn() // first, as whoever is ticked may stop the ticker
      this.#compare()
    }, delayMs)
  }

  #compare(): void {
    const offset = this.clock.now() - this.stopwatch()
    const jumpMs = offset - this.#offset
    this.#offset = offset
    const jumped = Math.abs(jumpMs) >= JUMP_MS
    if (jumped) this.onJump(Math.round(jumpMs))
    else if (this.silentMs < SILENCE_MS) return
    this.#tick()
    this.#startTask()
  }

  #startTask(): void {
    void this.#task?.destroy()
    this.#task = cron.schedule('* * * * * *', () => this.#tick(), { noOverlap: true, suppressMissedWarning: true })
  }

  #tick(): void {
    this.#tickedAt = this.stopwatch()
    this.onTick()
  }
}
