import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import timersPromises from 'node:timers/promises'
import type { Random } from './random.js'

/** The process under simulation: its timers and answers die with it, and wait while it stands still. */
export interface Machine {
  isDead: boolean
  /** Stands still until this moment of `Time.elapsedMs`. */
  pausedUntilMs: number
}

interface Event {
  atMs: number
  /** Of events at one moment the lower goes first: Node looks at its timers before it reads its sockets. */
  rank: number
  order: number
  machine: Machine | null
  work(): void
}

const TIMER = 0
const ANSWER = 1
const WORLD = 2

const realSetImmediate = globalThis.setImmediate
const RealDate = globalThis.Date

/**
 * Simulated time: one queue of events in front of everything that happens later. The wall clock can be set, time itself only
 * goes on. `install` puts it under all code of this process, libraries included, in place of the system's clock, timers and chance.
 */
export class Time {
  /** What a clock shows that nobody sets. */
  elapsedMs = 0
  machine: Machine | null = null
  #wallOffsetMs: number
  #order = 0
  readonly #queue: Event[] = []

  constructor(startsAt: number) {
    this.#wallOffsetMs = startsAt
  }

  wall = (): number => Math.floor(this.#wallOffsetMs + this.elapsedMs)

  setWall(byMs: number): void {
    this.#wallOffsetMs += byMs
  }

  /** Something outside of the process. */
  later(delayMs: number, work: () => void): void {
    this.#add(delayMs, WORLD, null, work)
  }

  /** Something that reaches the process that runs now, if it still runs then: an answer, bytes of a disk. */
  answer(delayMs: number, work: () => void): void {
    this.#add(delayMs, ANSWER, this.machine, work)
  }

  timer(delayMs: number, work: () => void): Event {
    return this.#add(Math.max(1, delayMs), TIMER, this.machine, work)
  }

  soon(work: () => void): Event {
    return this.#add(0, ANSWER, this.machine, work)
  }

  #add(delayMs: number, rank: number, machine: Machine | null, work: () => void): Event {
    const event = { atMs: this.elapsedMs + delayMs, rank, order: this.#order++, machine, work }
    this.#put(event)
    return event
  }

  #put(event: Event): void {
    let low = 0
    for (let high = this.#queue.length; low < high; ) {
      const middle = (low + high) >>> 1
      if (isBefore(event, this.#queue[middle] as Event)) low = middle + 1
      else high = middle
    }
    this.#queue.splice(low, 0, event)
  }

  /** Lets `ms` pass, unless `isOver` after an event and all that followed from it at once. */
  async pass(ms: number, isOver: () => boolean): Promise<void> {
    const endMs = this.elapsedMs + ms
    await settled()
    for (let next = this.#queue.at(-1); next !== undefined && next.atMs <= endMs; next = this.#queue.at(-1)) {
      this.#queue.pop()
      if (next.machine?.isDead) continue
      if (next.machine !== null && next.machine.pausedUntilMs > next.atMs) {
        this.#put({ ...next, atMs: next.machine.pausedUntilMs })
        continue
      }
      this.elapsedMs = Math.max(this.elapsedMs, next.atMs)
      next.work()
      await settled()
      if (isOver()) return
    }
    this.elapsedMs = endMs
  }

  /** @returns what puts the system's own back. */
  install(random: Random): () => void {
    const undo = [
      put(globalThis, this.#globals()),
      put(performance, { now: () => this.elapsedMs }),
      put(Math, { random: () => random.next() }),
      put(timersPromises, {
        setImmediate: (value: unknown) => new Promise((resolve) => this.soon(() => resolve(value))),
        setTimeout: (ms: number, value: unknown) => new Promise((resolve) => this.timer(ms, () => resolve(value))),
      }),
      put(crypto, seededCrypto(random)),
    ]
    syncBuiltinESMExports()
    return () => {
      for (const back of undo) back()
      syncBuiltinESMExports()
    }
  }

  #globals(): object {
    const now = this.wall
    return {
      Date: new Proxy(RealDate, {
        get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
        construct: (date, given, as) => Reflect.construct(date, given.length === 0 ? [now()] : given, as),
        apply: () => new RealDate(now()).toString(),
      }),
      setTimeout: (work: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) =>
        new SimulatedTimer(this, () => work(...given), Number(ms) || 0, false),
      setInterval: (work: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) =>
        new SimulatedTimer(this, () => work(...given), Number(ms) || 0, true),
      setImmediate: (work: (...given: unknown[]) => void, ...given: unknown[]) => this.soon(() => work(...given)),
      clearTimeout: clear,
      clearInterval: clear,
      clearImmediate: (event?: Event) => {
        if (event) event.work = () => undefined
      },
    }
  }
}

/** The queue is sorted backwards: its end comes next. */
const isBefore = (one: Event, other: Event): boolean =>
  one.atMs - other.atMs < 0 ||
  (one.atMs === other.atMs && (one.rank < other.rank || (one.rank === other.rank && one.order < other.order)))

/** Resolves when every promise that could go on has gone on. */
const settled = (): Promise<void> => new Promise((resolve) => realSetImmediate(resolve))

class SimulatedTimer {
  #event: Event

  constructor(
    private readonly time: Time,
    private readonly work: () => void,
    private readonly ms: number,
    private readonly repeats: boolean,
  ) {
    this.#event = this.#begin()
  }

  #begin(): Event {
    return this.time.timer(this.ms, () => {
      if (this.repeats) this.#event = this.#begin()
      this.work()
    })
  }

  refresh(): this {
    this.close()
    this.#event = this.#begin()
    return this
  }
  close(): void {
    this.#event.work = () => undefined
  }
  ref = (): this => this
  unref = (): this => this
  hasRef = (): boolean => true
}

const clear = (timer?: unknown): void => {
  if (timer instanceof SimulatedTimer) timer.close()
}

function put(target: object, replacements: object): () => void {
  const before = Object.keys(replacements).map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const)
  for (const [name, value] of Object.entries(replacements))
    Object.defineProperty(target, name, { value, configurable: true, writable: true })
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, name, descriptor)
      else Reflect.deleteProperty(target, name)
    }
  }
}

function seededCrypto(random: Random): object {
  const fill = <T extends ArrayBufferView>(view: T): T => {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = random.whole(0, 255)
    return view
  }
  const randomBytes = (size: number) => fill(Buffer.alloc(size))
  return {
    randomBytes,
    randomFillSync: fill,
    randomUUID: () =>
      randomBytes(16)
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  }
}
