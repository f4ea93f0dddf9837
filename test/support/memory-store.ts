import type { Conversation, Person } from '../../src/reminders/person.js'
import type { Reminder } from '../../src/reminders/reminder.js'
import {
  type Changes,
  type Claim,
  type ReminderStore,
  StoreUnavailable,
  VersionConflict,
} from '../../src/reminders/store.js'
import type { Clock, Instant } from '../../src/reminders/time.js'

/** The part of a store that delivery uses, in memory, with outages to order. */
export class MemoryStore implements Pick<ReminderStore, 'claimDue' | 'settle' | 'release' | 'conversation' | 'person'> {
  readonly reminders = new Map<string, Reminder>()
  readonly conversations = new Map<string, Conversation>()
  readonly people = new Map<string, Person>()
  /** How many of the next calls of each kind fail; Infinity until set back. */
  readonly outages = { claimDue: 0, settle: 0, release: 0, conversation: 0, person: 0 }
  readonly #claims = new Map<string, { token: string; until: Instant }>()
  #tokens = 0

  constructor(private readonly clock: Clock) {}

  put(...reminders: Reminder[]): void {
    for (const reminder of reminders) this.reminders.set(reminder.id, { ...reminder, version: reminder.version + 1 })
  }

  get(id: string): Reminder {
    const reminder = this.reminders.get(id)
    if (reminder === undefined) throw new Error(`there is no reminder ${id}`)
    return reminder
  }

  /** Ids of those handed out and not yet settled or given back. */
  get claimed(): string[] {
    return [...this.#claims].filter(([, { until }]) => until > this.clock.now()).map(([id]) => id)
  }

  async claimDue(now: Instant, limit: number, leaseMs: number): Promise<Claim[]> {
    this.#fail('claimDue')
    return [...this.reminders.values()]
      .filter(({ id, status, dueAt }) => status === 'waiting' && dueAt <= now && !this.claimed.includes(id))
      .sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
      .map((reminder) => {
        const token = `t${++this.#tokens}`
        const until = this.clock.now() + leaseMs
        this.#claims.set(reminder.id, { token, until })
        return { reminder: structuredClone(reminder), token, leaseUntil: until }
      })
  }

  async settle(claim: Claim, decide: (current: Reminder) => Changes): Promise<boolean> {
    this.#fail('settle')
    const current = this.reminders.get(claim.reminder.id)
    const { status, dueAt } = claim.reminder
    const isVoid = this.#claims.get(claim.reminder.id)?.token !== claim.token
    if (current === undefined || isVoid || current.status !== status || current.dueAt !== dueAt) return false
    const { reminders = [] } = decide(structuredClone(current))
    for (const { id, version } of reminders) {
      if ((this.reminders.get(id)?.version ?? 0) !== version) throw new VersionConflict(id)
    }
    this.put(...reminders)
    this.#claims.delete(claim.reminder.id)
    return true
  }

  async release(claim: Claim): Promise<void> {
    this.#fail('release')
    if (this.#claims.get(claim.reminder.id)?.token === claim.token) this.#claims.delete(claim.reminder.id)
  }

  async conversation(key: string): Promise<Conversation | undefined> {
    this.#fail('conversation')
    return this.conversations.get(key)
  }

  async person(key: string): Promise<Person | undefined> {
    this.#fail('person')
    return this.people.get(key)
  }

  #fail(call: keyof MemoryStore['outages']): void {
    if (this.outages[call] <= 0) return
    this.outages[call] -= 1
    throw new StoreUnavailable(`${call}: the disk is full`)
  }
}
