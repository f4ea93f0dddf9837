import type { Instant } from '../../../reminders/time.js'
import { DueHeap } from './due-heap.js'

interface Lease {
  token: string
  until: Instant
}

/**
 * The waiting reminders: each is either in the heap, or out on a lease. Leases live in memory; after a restart there are
 * none, and what was not settled is due again.
 */
export class DueQueue {
  private readonly heap: DueHeap
  private readonly leases = new Map<number, Lease>()
  /** No lease runs out before. */
  private firstExpiry: Instant = Number.POSITIVE_INFINITY
  private issued = 0

  /** `session` makes the tokens of this process its own. */
  constructor(
    idOf: (slot: number) => string,
    private readonly session: string,
  ) {
    this.heap = new DueHeap(idOf)
  }

  get size(): number {
    return this.heap.size + this.leases.size
  }

  momentOf(slot: number): Instant {
    return this.heap.momentOf(slot)
  }

  /** Takes a slot in, or out, or moves it. A lease on it is void from now on. */
  schedule(slot: number, dueAt: Instant, isWaiting: boolean): void {
    this.leases.delete(slot)
    this.heap.note(slot, dueAt)
    if (isWaiting) this.heap.add(slot)
    else this.heap.remove(slot)
  }

  /**
   * Leases up to `limit` slots due at or before `now`, first those due first. Passes over those that are `busy`.
   * Leases run by `clockNow`.
   */
  claim(
    now: Instant,
    limit: number,
    lease: { clockNow: Instant; leaseMs: number },
    isBusy: (slot: number) => boolean,
  ): { slot: number; token: string; until: Instant }[] {
    this.endExpired(lease.clockNow, isBusy)
    const claims: { slot: number; token: string; until: Instant }[] = []
    const passedOver: number[] = []
    const until = lease.clockNow + lease.leaseMs
    while (claims.length < limit) {
      const slot = this.heap.takeDue(now)
      if (slot === undefined) break
      if (isBusy(slot)) {
        passedOver.push(slot)
        continue
      }
      const token = `${this.session}-${++this.issued}`
      this.leases.set(slot, { token, until })
      claims.push({ slot, token, until })
    }
    if (claims.length > 0) this.firstExpiry = Math.min(this.firstExpiry, until)
    for (const slot of passedOver) this.heap.add(slot)
    return claims
  }

  holds(slot: number, token: string): boolean {
    return this.leases.get(slot)?.token === token
  }

  /** Ends a lease that still holds: the slot is due again at its moment. */
  end(slot: number, token: string): void {
    if (!this.holds(slot, token)) return
    this.leases.delete(slot)
    this.heap.add(slot)
  }

  countDue(now: Instant): number {
    let leased = 0
    for (const slot of this.leases.keys()) if (this.momentOf(slot) <= now) leased++
    return leased + this.heap.countDue(now)
  }

  private endExpired(clockNow: Instant, isBusy: (slot: number) => boolean): void {
    if (clockNow < this.firstExpiry) return
    this.firstExpiry = Number.POSITIVE_INFINITY
    for (const [slot, lease] of this.leases) {
      // A settlement on its way to the disk keeps its lease: claimed anew now, it would be delivered twice.
      if (lease.until <= clockNow && !isBusy(slot)) this.end(slot, lease.token)
      else this.firstExpiry = Math.min(this.firstExpiry, lease.until)
    }
  }
}
