import { uptime } from 'node:os'
import type { Logger } from 'pino'
import { systemClock } from '../../base/clock.js'
import type { Claim } from '../../reminders/store.js'
import type { Clock, Instant } from '../../reminders/time.js'
import { claimDue, renewClaims } from './claims.js'
import type { Database } from './database.js'

/** What a lease is in the database, however long it was asked for: a process that dies is stood in for after this. */
const LEASE_MS = 8_000
/** A lease is renewed early enough to be tried a second time. */
const RENEW_EVERY_MS = 2_000
/** A message must be out of the process before the lease is over. */
const MARGIN_MS = 1_000

interface Held {
  claim: Claim
  /** On the process's stopwatch: until when it may be renewed. */
  endsAt: number
  /** Until when it is sure to hold in the database. */
  sureUntil: number
}

/**
 * Milliseconds that only grow, and that the sleep of a machine is part of. The wall clock counts beside it, for a virtual
 * machine that was paused: whichever says that more time went by is believed.
 */
export function openStopwatch(wall: () => number, sinceBoot: () => number): () => number {
  let total = 0
  let before = { wall: wall(), boot: sinceBoot() }
  return () => {
    const now = { wall: wall(), boot: sinceBoot() }
    total += Math.max(now.wall - before.wall, now.boot - before.boot, 0)
    before = now
    return total
  }
}

/**
 * The claims that this process holds. A caller may ask for a long lease, long enough for the slowest channel; in the
 * database it is short and renewed for as long as the process lives, so that a killed one holds nothing up.
 */
export class Leases {
  private readonly held = new Map<string, Held>()
  private timer: NodeJS.Timeout | undefined

  constructor(
    private readonly database: Database,
    private readonly log: Logger,
    private readonly clock?: Clock,
    private readonly stopwatch = openStopwatch(systemClock.now, () => uptime() * 1_000),
  ) {}

  async claimDue(now: Instant, limit: number, leaseMs: number): Promise<Claim[]> {
    const askedAt = this.stopwatch()
    const leased = Math.min(leaseMs, LEASE_MS)
    const claims = await claimDue(this.database, this.clock, now, limit, leased)
    for (const claim of claims) {
      claim.leaseUntil = now + leaseMs
      this.held.set(keyOf(claim), { claim, endsAt: askedAt + leaseMs, sureUntil: askedAt + leased })
    }
    if (leaseMs > LEASE_MS) this.timer ??= setInterval(() => void this.renewOrSay(), RENEW_EVERY_MS).unref()
    return claims
  }

  /** Whether a claim is sure to hold for a moment longer, by when it was renewed last. */
  isHeld(claim: Claim): boolean {
    const sureUntil = this.held.get(keyOf(claim))?.sureUntil
    return sureUntil !== undefined && this.stopwatch() < sureUntil - MARGIN_MS
  }

  /** The claim is spent, given back or void: there is nothing to renew. */
  drop(claim: Claim): void {
    this.held.delete(keyOf(claim))
  }

  /** Keeps what is held for another while, each for no longer than it was asked for. */
  async renew(): Promise<void> {
    const askedAt = this.stopwatch()
    for (const [key, { endsAt }] of this.held) if (endsAt <= askedAt) this.held.delete(key)
    const all = [...this.held.values()].filter(({ endsAt, sureUntil }) => sureUntil < endsAt)
    if (all.length === 0) return
    const lengthOf = ({ endsAt }: Held) => Math.round(Math.min(LEASE_MS, endsAt - askedAt))
    const renewals = all.map((one) => ({ claim: one.claim, leaseMs: lengthOf(one) }))
    const kept = await renewClaims(this.database, this.clock, renewals)
    for (const one of all) {
      if (kept.has(one.claim)) one.sureUntil = askedAt + lengthOf(one)
      else this.drop(one.claim)
    }
  }

  close(): void {
    clearInterval(this.timer)
    this.held.clear()
  }

  private async renewOrSay(): Promise<void> {
    try {
      await this.renew()
    } catch (error) {
      this.log.warn({ err: error, claims: this.held.size }, 'claims could not be renewed; others may take them over')
    }
  }
}

const keyOf = ({ token, reminder }: Claim): string => `${token} ${reminder.id}`
