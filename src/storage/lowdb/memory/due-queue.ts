import type { Instant } from '../../../reminders/time.js'
import { Heap, NOWHERE } from './heap.js'

/** What can wait in a line: a row of a reminder. The fields below `id` are the queue's own. */
export interface Waiting {
  readonly id: string
  dueAt: Instant
  line: Line | null
  place: number
}

/** Why nothing is handed out of a conversation until a moment: one of it is out on a lease, or it is held. */
interface Out {
  until: Instant
  lease?: { row: Waiting; token: string }
  /** Held for so long once the lease ends. */
  heldUntil?: Instant
}

/** The waiting reminders of one conversation. `place`: among the lines that may be handed out of. */
export interface Line {
  readonly name: string
  readonly rows: Heap<Waiting>
  out: Out | null
  place: number
}

/** A clock that goes back further than this was set: what was held by it would be held too long. */
const SET_BACK_MS = 1_000

const isSooner = (one: Waiting, other: Waiting): boolean =>
  one.dueAt < other.dueAt || (one.dueAt === other.dueAt && one.id < other.id)
const firstOf = (line: Line): Waiting => line.rows.first as Waiting

/**
 * The waiting reminders, in a line for each conversation that they go to. Lines that are not out stand in one heap by their
 * first reminder, so a claim costs the same however long a line is. Leases and holds live in memory; after a restart there are
 * none, and what was not settled is due again.
 */
export class DueQueue {
  private readonly lines = new Map<string, Line>()
  private readonly ready = new Heap<Line>((one, other) => isSooner(firstOf(one), firstOf(other)))
  private readonly away = new Set<Line>()
  /** The line that a leased row was claimed from, wherever it waits now. */
  private readonly leased = new Map<Waiting, Line>()
  private askedAt: Instant = Number.NEGATIVE_INFINITY
  private issued = 0
  private count = 0

  /** `session` makes the tokens of this process its own. */
  constructor(private readonly session: string) {}

  /** Rows in all lines. */
  get size(): number {
    return this.count
  }

  /** Takes a row into the line of a conversation, or out of its line (`undefined`), or moves it. A lease on it goes on. */
  schedule(row: Waiting, dueAt: Instant, destination: string | undefined): void {
    const before = row.line
    if (before !== null) {
      this.ready.remove(before)
      before.rows.remove(row)
      row.line = null
      this.count--
    }
    row.dueAt = dueAt
    if (destination !== undefined) {
      const line = this.lines.get(destination) ?? this.openLine(destination)
      const { first } = line.rows
      // Only a new first one moves its line among the others; the line that it comes from is out of them already.
      const isMoved = first === undefined || isSooner(row, first) || line === before
      if (isMoved) this.ready.remove(line)
      line.rows.add(row)
      row.line = line
      this.count++
      if (isMoved) this.tidy(line)
    }
    if (before !== null && before !== row.line) this.tidy(before)
  }

  /** The reminder is removed; a lease on it is void. */
  forget(row: Waiting): void {
    this.schedule(row, Number.NaN, undefined)
    const line = this.leased.get(row)
    if (line !== undefined) this.endLease(line)
  }

  /**
   * Leases up to `limit` rows due at or before `now`, one of each line, first those due first. Passes over those that are
   * `busy`. Leases run by `clockNow`.
   */
  claim(
    now: Instant,
    limit: number,
    lease: { clockNow: Instant; leaseMs: number },
    isBusy: (row: Waiting) => boolean,
  ): { row: Waiting; token: string; until: Instant }[] {
    this.takeBack(lease.clockNow, isBusy)
    const claims: { row: Waiting; token: string; until: Instant }[] = []
    const passedOver: Line[] = []
    const until = lease.clockNow + lease.leaseMs
    while (claims.length < limit) {
      const line = this.ready.first
      if (line === undefined || firstOf(line).dueAt > now) break
      this.ready.remove(line)
      const row = firstOf(line)
      if (isBusy(row)) {
        passedOver.push(line)
        continue
      }
      const token = `${this.session}-${++this.issued}`
      this.leased.set(row, line)
      this.takeOut(line, { until, lease: { row, token } })
      claims.push({ row, token, until })
    }
    for (const line of passedOver) this.tidy(line)
    return claims
  }

  holds(row: Waiting, token: string): boolean {
    return this.leaseOn(row, token) !== null
  }

  /** Whether the lease holds and has not run out. */
  isAlive(row: Waiting, token: string, clockNow: Instant): boolean {
    return (this.leaseOn(row, token)?.until ?? Number.NEGATIVE_INFINITY) > clockNow
  }

  /** What becomes of the conversation once the lease ends, however that comes about. */
  holdAfter(row: Waiting, token: string, heldUntil: Instant | undefined): void {
    const out = this.leaseOn(row, token)
    if (out !== null) out.heldUntil = heldUntil
  }

  /** Ends a lease that still holds: the row is due again at its moment. */
  end(row: Waiting, token: string): void {
    const line = this.leased.get(row)
    if (line !== undefined && this.holds(row, token)) this.endLease(line)
  }

  countDue(now: Instant): number {
    let found = 0
    for (const line of this.linesDue(now)) for (const _ of line.rows.wanted(({ dueAt }) => dueAt <= now)) found++
    return found
  }

  /** Conversations whose first one was due at or before a moment, and the earliest such moment. */
  backlog(before: Instant): { lines: number; oldestDueAt: Instant | null } {
    let lines = 0
    let oldestDueAt: Instant | null = null
    for (const line of this.linesDue(before)) {
      lines++
      oldestDueAt = Math.min(oldestDueAt ?? Number.POSITIVE_INFINITY, firstOf(line).dueAt)
    }
    return { lines, oldestDueAt }
  }

  private *linesDue(now: Instant): Generator<Line> {
    const isDue = ({ rows }: Line) => rows.first !== undefined && rows.first.dueAt <= now
    yield* this.ready.wanted(isDue)
    for (const line of this.away) if (isDue(line)) yield line
  }

  private leaseOn(row: Waiting, token: string): Out | null {
    const out = this.leased.get(row)?.out ?? null
    return out?.lease?.token === token ? out : null
  }

  private openLine(name: string): Line {
    const line: Line = { name, rows: new Heap(isSooner), out: null, place: NOWHERE }
    this.lines.set(name, line)
    return line
  }

  private takeOut(line: Line, out: Out): void {
    line.out = out
    this.away.add(line)
  }

  private putBack(line: Line): void {
    this.away.delete(line)
    if (line.out?.lease !== undefined) this.leased.delete(line.out.lease.row)
    line.out = null
  }

  private endLease(line: Line): void {
    const heldUntil = line.out?.heldUntil
    this.putBack(line)
    if (heldUntil !== undefined) this.takeOut(line, { until: heldUntil })
    this.tidy(line)
  }

  /** Removes a line that is empty and has no lease; else it may be handed out of, unless it is out. */
  private tidy(line: Line): void {
    this.ready.remove(line)
    if (line.rows.size > 0) {
      if (line.out === null) this.ready.add(line)
    } else if (line.out?.lease === undefined) {
      this.putBack(line)
      this.lines.delete(line.name)
    }
  }

  private takeBack(clockNow: Instant, isBusy: (row: Waiting) => boolean): void {
    const wasSetBack = clockNow < this.askedAt - SET_BACK_MS
    this.askedAt = clockNow
    for (const line of this.away) {
      const { until, lease } = line.out as Out
      // A settlement on its way to the disk keeps its lease: claimed anew now, it would be delivered twice.
      const isBack = lease === undefined ? until <= clockNow || wasSetBack : until <= clockNow && !isBusy(lease.row)
      if (!isBack) continue
      this.putBack(line)
      this.tidy(line)
    }
  }
}
