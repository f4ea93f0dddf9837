import cron, { type ScheduledTask } from 'node-cron'
import { type Clock, SECOND_MS } from '../reminders/time.js'

/** How often the clocks are compared. */
const WATCH_MS = 250
/** One comparison of each second falls so much ahead of it, and so ahead of the task's own timer. */
const AHEAD_MS = 5
/** The wall clock going this much faster or slower than time itself was set, or the machine slept. */
const JUMP_MS = 1_500
/** Without a tick for this long the task is not coming: its timer was set by a clock that has changed since. */
const SILENCE_MS = 2_500

/**
 * In the hour that an autumn night repeats, node-cron (4.6) takes each moment for the one an hour before, whatever zone it is
 * told: it strikes seconds off with `Date.setMilliseconds`, which reads the wall clock of the machine.
 */
const isMistaken = (at: number): boolean => new Date(at).setMilliseconds(0) !== at - (at % SECOND_MS)

/** Milliseconds of a clock that cannot be set. */
export type Stopwatch = () => number

/**
 * Ticks at each whole second, by one node-cron task. After a step back of the clock that task would be silent for as long, and
 * after a step forward (a laptop that slept a day) it walks through the missed seconds for some 7 s with everything else
 * standing still. So a watch compares the wall clock with a stopwatch, the last time just before the task would wake up, and
 * after a jump or a silence starts the task anew and ticks at once. What is left is a jump within those 5 ms of a second. Through
 * the hour that an autumn night repeats the watch ticks in the task's place.
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
    this.#endTask()
  }

  /** Milliseconds since the last tick, by the stopwatch. */
  get silentMs(): number {
    return this.stopwatch() - this.#tickedAt
  }

  #watchOn(): void {
    const now = this.clock.now()
    const delayMs = this.#task === undefined ? SECOND_MS - (now % SECOND_MS) : WATCH_MS - ((now + AHEAD_MS) % WATCH_MS)
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
    else if (this.#task !== undefined && this.silentMs < SILENCE_MS) {
      if (isMistaken(this.clock.now() + 2 * AHEAD_MS)) this.#standIn()
      return
    }
    this.#tick()
    this.#startTask()
  }

  /** From here on the watch wakes at each whole second. */
  #standIn(): void {
    this.#endTask()
    clearTimeout(this.#watch)
    this.#watchOn()
  }

  #startTask(): void {
    this.#endTask()
    if (isMistaken(this.clock.now())) return
    const options = { noOverlap: true, suppressMissedWarning: true, timezone: 'UTC' }
    this.#task = cron.schedule('* * * * * *', () => this.#tick(), options)
  }

  #endTask(): void {
    void this.#task?.destroy()
    this.#task = undefined
  }

  #tick(): void {
    this.#tickedAt = this.stopwatch()
    this.onTick()
  }
}
