import type { Instant } from '../../../reminders/time.js'
import { Heap, NOWHERE } from './heap.js'

/** What can wait in a line: a row of a reminder. The fields are the queue's own. */
export class Waiting {
  dueAt: Instant = Number.NaN
  line: Line | null = null
  place = NOWHERE

  constructor(readonly id: string) {}
}

/** Nothing is handed out of a conversation until a moment: it is held, or `row` of it is out on a lease. */
export interface Out {
  until: Instant
  lease?: { row: Waiting; token: string }
  /** Held for so long once the lease ends, however that comes about. */
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

/** A row whose write is on its way is looked at again after this. */
const BUSY_MS = 20

/**
 * The waiting reminders, in a line for each conversation that they go to. Lines that are not out stand in one heap by their
 * first reminder, so a claim costs the same however long a line is. Leases and holds live in memory; after a restart there are
 * none, and what was not settled is due again.
 */
export class DueQueue {
  private readonly lines = new Map<string, Line>()
  private readonly ready = new Heap<Line>((one, other) => isSooner(firstOf(one), firstOf(other)))
  private readonly away = new Set<Line>()
  /** By the token of the lease. Its row may wait elsewhere by now. */
  private readonly leased = new Map<string, Line>()
  private askedAt: Instant = Number.NEGATIVE_INFINITY
  private issued = 0
  /** Rows in all lines. */
  size = 0

  /** `session` makes the tokens of this process its own. */
  constructor(private readonly session: string) {}

  /** Takes a row into the line of a conversation, or out of its line (`undefined`), or moves it. A lease on it goes on. */
  schedule(row: Waiting, dueAt: Instant, destination: string | undefined): void {
    const before = row.line
    if (before !== null) {
      this.ready.remove(before)
      before.rows.remove(row)
      row.line = null
      this.size--
    }
    row.dueAt = dueAt
    if (destination !== undefined) {
      const line = this.lines.get(destination) ?? this.openLine(destination, row)
      const { first } = line.rows
      // Only a new first one moves its line among the others; the line that it comes from is out of them already.
      const isMoved = first === undefined || first === row || isSooner(row, first) || line === before
      if (isMoved) this.ready.remove(line)
      line.rows.add(row)
      row.line = line
      this.size++
      if (isMoved) this.tidy(line)
    }
    if (before !== null && before !== row.line) this.tidy(before)
  }

  /** The reminder is removed; a lease on it is void. */
  forget(row: Waiting): void {
    this.schedule(row, Number.NaN, undefined)
    for (const { out } of this.away) if (out?.lease?.row === row) this.end(out.lease.token)
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
      this.leased.set(token, line)
      this.takeOut(line, { until, lease: { row, token } })
      claims.push({ row, token, until })
    }
    for (const line of passedOver) this.tidy(line)
    return claims
  }

  /** The first moment in between at which one may be handed out; soon, where one that is due was passed over as busy. */
  next(now: Instant, before: Instant): Instant | undefined {
    let next = before
    const consider = (moment: Instant) => {
      if (moment > now && moment < next) next = moment
    }
    for (const { out, rows } of this.away) consider(Math.max(out?.until ?? now, rows.first?.dueAt ?? before))
    const { first } = this.ready
    if (first !== undefined) consider(firstOf(first).dueAt > now ? firstOf(first).dueAt : now + BUSY_MS)
    return next < before ? next : undefined
  }

  /** While the lease holds, though its time may have run out. */
  leaseOf(token: string): Out | undefined {
    return this.leased.get(token)?.out ?? undefined
  }

  /** Ends a lease that still holds: the row is due again at its moment. */
  end(token: string): void {
    const line = this.leased.get(token)
    if (line === undefined) return
    const heldUntil = line.out?.heldUntil
    this.putBack(line)
    if (heldUntil !== undefined) this.takeOut(line, { until: heldUntil })
    this.tidy(line)
  }

  countDue(now: Instant): number {
    let found = 0
    for (const line of this.linesDue(now)) for (const { dueAt } of line.rows) if (dueAt <= now) found++
    return found
  }

  /** Conversations whose first one was due at or before a moment, and the earliest such moment. */
  backlog(before: Instant): { lines: number; oldestDueAt: Instant | null } {
    const moments = Array.from(this.linesDue(before), (line) => firstOf(line).dueAt)
    const oldestDueAt = moments.length === 0 ? null : moments.reduce((one, other) => Math.min(one, other))
    return { lines: moments.length, oldestDueAt }
  }

  private *linesDue(now: Instant): Generator<Line> {
    for (const line of this.lines.values())
      if (line.rows.first !== undefined && line.rows.first.dueAt <= now) yield line
  }

  /** With its first row in it: most lines never have another. */
  private openLine(name: string, row: Waiting): Line {
    const line: Line = { name, rows: new Heap(isSooner, row), out: null, place: NOWHERE }
    this.lines.set(name, line)
    return line
  }

  private takeOut(line: Line, out: Out): void {
    line.out = out
    this.away.add(line)
  }

  private putBack(line: Line): void {
    this.away.delete(line)
    if (line.out?.lease !== undefined) this.leased.delete(line.out.lease.token)
    line.out = null
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
