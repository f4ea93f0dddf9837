import type { Logger } from 'pino'
import type { Claim } from '../../reminders/store.js'
import type { Clock, Instant } from '../../reminders/time.js'
import { claimDue, renewClaims } from './claims.js'
import type { Database } from './database.js'

/** What a lease is in the database, however long it was asked for: a process that dies is stood in for after this. */
const LEASE_MS = 8_000
/** A lease is renewed early enough to be tried a second time. */
const RENEW_EVERY_MS = 2_000

interface Held {
  claim: Claim
  /** On the process's stopwatch. */
  endsAt: number
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
  ) {}

  async claimDue(now: Instant, limit: number, leaseMs: number): Promise<Claim[]> {
    const claims = await claimDue(this.database, this.clock, now, limit, Math.min(leaseMs, LEASE_MS))
    const endsAt = performance.now() + leaseMs
    const leased = claims.map((claim) => ({ ...claim, leaseUntil: now + leaseMs }))
    if (leaseMs > LEASE_MS) {
      for (const claim of leased) this.held.set(keyOf(claim), { claim, endsAt })
      this.timer ??= setInterval(() => void this.renewOrSay(), RENEW_EVERY_MS).unref()
    }
    return leased
  }

  /** The claim is spent, given back or void: there is nothing to renew. */
  drop(claim: Claim): void {
    this.held.delete(keyOf(claim))
  }

  /** Keeps what is held for another while, each for no longer than it was asked for. */
  async renew(): Promise<void> {
    const now = performance.now()
    for (const [key, { endsAt }] of this.held) if (endsAt <= now) this.held.delete(key)
    const all = [...this.held.values()]
    if (all.length === 0) return
    await renewClaims(
      this.database,
      this.clock,
      all.map(({ claim, endsAt }) => ({ claim, leaseMs: Math.round(Math.min(LEASE_MS, endsAt - now)) })),
    )
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
