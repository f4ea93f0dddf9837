import type { Conversation, Person } from '../../src/reminders/person.js'
import type { Reminder } from '../../src/reminders/reminder.js'
import { type Changes, type Claim, StoreUnavailable } from '../../src/reminders/store.js'
import type { Instant } from '../../src/reminders/time.js'
import { MemoryStore } from '../reminders/memory-store.js'

/** A store in memory with outages to order. */
export class FlakyStore extends MemoryStore {
  /** How many of the next calls of each kind fail. */
  readonly outages = { claimDue: 0, nextDue: 0, settle: 0, release: 0, conversation: 0, person: 0 }
  readonly #claimed = new Set<string>()

  /** Ids of those handed out and neither settled nor given back. */
  get claimed(): string[] {
    return [...this.#claimed]
  }

  put(...reminders: Reminder[]): Promise<void> {
    return this.commit({ reminders })
  }

  async get(id: string): Promise<Reminder> {
    const reminder = await this.reminder(id)
    if (reminder === undefined) throw new Error(`There is no reminder ${id}.`)
    return reminder
  }

  override async claimDue(now: Instant, limit: number, leaseMs: number): Promise<Claim[]> {
    this.#fail('claimDue')
    const claims = await super.claimDue(now, limit, leaseMs)
    for (const { reminder } of claims) this.#claimed.add(reminder.id)
    return claims
  }

  override async nextDue(now: Instant, before: Instant): Promise<Instant | undefined> {
    this.#fail('nextDue')
    return super.nextDue(now, before)
  }

  override async settle(claim: Claim, decide: (current: Reminder) => Changes, holdMs = 0): Promise<boolean> {
    this.#fail('settle')
    const isSettled = await super.settle(claim, decide, holdMs)
    if (isSettled) this.#claimed.delete(claim.reminder.id)
    return isSettled
  }

  override async release(claim: Claim, holdMs = 0): Promise<void> {
    this.#fail('release')
    await super.release(claim, holdMs)
    this.#claimed.delete(claim.reminder.id)
  }

  override async conversation(key: string): Promise<Conversation | undefined> {
    this.#fail('conversation')
    return super.conversation(key)
  }

  override async person(key: string): Promise<Person | undefined> {
    this.#fail('person')
    return super.person(key)
  }

  #fail(call: keyof FlakyStore['outages']): void {
    if (this.outages[call] <= 0) return
    this.outages[call] -= 1
    throw new StoreUnavailable(`${call}: the disk is full`)
  }
}
