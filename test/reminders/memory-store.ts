import type { Conversation, Person } from '../../src/reminders/person.js'
import {
  entryOf,
  inListOrder,
  matches,
  type Place,
  partOf,
  placeOf,
  type Query,
  type StatusFilter,
} from '../../src/reminders/query.js'
import { destinationOf, isBeingTold } from '../../src/reminders/refused-delivery.js'
import {
  type ConversationKey,
  isWhole,
  type PersonKey,
  type Reminder,
  type ReminderId,
} from '../../src/reminders/reminder.js'
import {
  type Changes,
  type Claim,
  LATE_MS,
  type ReminderPage,
  type ReminderStore,
  type StoreCounts,
  VersionConflict,
} from '../../src/reminders/store.js'
import type { Clock, Instant } from '../../src/reminders/time.js'
import type { UndoEntry, UndoHead } from '../../src/reminders/undo.js'
import { conversationWithout, personWithout, reminderWithout, undoWithout } from '../../src/storage/without-person.js'

interface Lease {
  id: ReminderId
  token: string
  until: Instant
}

/** The store port over plain maps: the least that keeps the contract, for tests of what is built on it. */
export class MemoryStore implements ReminderStore {
  readonly #reminders = new Map<ReminderId, Reminder>()
  readonly #conversations = new Map<ConversationKey, Conversation>()
  readonly #people = new Map<PersonKey, Person>()
  readonly #undo = new Map<string, UndoEntry>()
  /** By conversation; without a token it is held. */
  readonly #leases = new Map<ConversationKey, Lease>()
  #tokens = 0

  constructor(private readonly clock: Clock) {}

  async commit(changes: Changes): Promise<void> {
    for (const { id, version } of [...(changes.reminders ?? []), ...(changes.unlessChanged ?? [])]) {
      const held = this.#reminders.get(id)?.version ?? 0
      if (held !== version) throw new VersionConflict(id)
    }
    for (const { key, was } of changes.unlessPeopleChanged ?? [])
      if (JSON.stringify(this.#people.get(key)) !== JSON.stringify(was)) throw new VersionConflict(key)
    for (const key of changes.unlessGone ?? []) if (!this.#conversations.has(key)) throw new VersionConflict(key)
    for (const key of changes.unlessForgotten ?? []) if (!this.#people.has(key)) throw new VersionConflict(key)
    for (const reminder of changes.reminders ?? []) {
      this.#reminders.set(reminder.id, { ...copy(reminder), version: reminder.version + 1 })
    }
    for (const id of changes.removedReminders ?? []) this.#remove(id)
    for (const conversation of changes.conversations ?? [])
      this.#conversations.set(conversation.key, copy(conversation))
    for (const person of changes.people ?? []) this.#people.set(person.key, copy(person))
    for (const entry of changes.undo ?? []) this.#undo.set(entry.id, copy(entry))
    for (const { id } of changes.removedUndo ?? []) this.#undo.delete(id)
  }

  async reminder(id: ReminderId): Promise<Reminder | undefined> {
    return copy(this.#reminders.get(id))
  }

  async remindersOf(person: PersonKey, statuses?: StatusFilter): Promise<Reminder[]> {
    const isOf = ({ owner, setBy }: Reminder) => owner === person || setBy === person
    return this.#byDue((reminder) => isOf(reminder) && isOneOf(reminder, statuses))
  }

  async remindersIn(conversation: ConversationKey, statuses?: StatusFilter): Promise<Reminder[]> {
    return this.#byDue((reminder) => reminder.conversation === conversation && isOneOf(reminder, statuses))
  }

  async pageOf(query: Query, from: number | Place, count: number): Promise<ReminderPage> {
    const found = this.#found((one) => matches(entryOf(one), query))
    const listed = found.map((one) => ({ one, ...placeOf(one) })).sort(inListOrder)
    return { reminders: partOf(listed, from, count).map(({ one }) => copy(one)), total: listed.length }
  }

  async claimDue(now: Instant, limit: number, leaseMs: number): Promise<Claim[]> {
    const moment = this.clock.now()
    const claims: Claim[] = []
    const due = [...this.#reminders.values()]
      .filter(({ status, dueAt }) => status === 'waiting' && dueAt <= now)
      .sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1))
    for (const reminder of due) {
      const conversation = destinationOf(reminder)
      if (claims.length === limit || (this.#leases.get(conversation)?.until ?? moment) > moment) continue
      const lease = { id: reminder.id, token: String(++this.#tokens), until: moment + leaseMs }
      this.#leases.set(conversation, lease)
      claims.push({ reminder: copy(reminder), token: lease.token, leaseUntil: lease.until })
    }
    return claims
  }

  async nextDue(now: Instant, before: Instant): Promise<Instant | undefined> {
    const moments = [...this.#reminders.values()]
      .filter(({ status, dueAt }) => status === 'waiting' && dueAt > now && dueAt < before)
      .map(({ dueAt }) => dueAt)
    return moments.length === 0 ? undefined : Math.min(...moments)
  }

  async settle(claim: Claim, decide: (current: Reminder) => Changes, holdMs = 0): Promise<boolean> {
    const current = this.#reminders.get(claim.reminder.id)
    if (current === undefined || this.#leaseOf(claim) === undefined) return false
    await this.commit(decide(copy(current)))
    this.#end(claim, holdMs)
    return true
  }

  async release(claim: Claim, holdMs = 0): Promise<void> {
    if (this.#leaseOf(claim) !== undefined) this.#end(claim, holdMs)
  }

  isHeld(claim: Claim): boolean {
    return (this.#leaseOf(claim)?.until ?? 0) > this.clock.now()
  }

  #leaseOf({ reminder, token }: Claim): Lease | undefined {
    const lease = this.#leases.get(destinationOf(reminder))
    return lease?.token === token ? lease : undefined
  }

  #end({ reminder }: Claim, holdMs: number): void {
    const conversation = destinationOf(reminder)
    if (holdMs > 0) this.#leases.set(conversation, { id: '', token: '', until: this.clock.now() + holdMs })
    else this.#leases.delete(conversation)
  }

  #void(id: ReminderId): void {
    for (const [conversation, lease] of this.#leases) if (lease.id === id) this.#leases.delete(conversation)
  }

  async conversation(key: ConversationKey): Promise<Conversation | undefined> {
    return copy(this.#conversations.get(key))
  }

  async person(key: PersonKey): Promise<Person | undefined> {
    return copy(this.#people.get(key))
  }

  async peopleNamed(channelId: string, name: string): Promise<Person[]> {
    const wanted = ` ${name.toLowerCase()} `
    return [...this.#people.values()]
      .filter(({ key }) => name !== '' && key.startsWith(`${channelId}|`))
      .filter((person) => ` ${person.name?.toLowerCase() ?? ''} `.includes(wanted))
      .map(copy)
  }

  async undoHeadsOf(owner: PersonKey): Promise<UndoHead[]> {
    return (await this.undoOf(owner)).map(({ before, ...head }) => head)
  }

  async undoOf(owner: PersonKey): Promise<UndoEntry[]> {
    const own = [...this.#undo.values()].filter((entry) => entry.owner === owner)
    return own
      .reverse()
      .sort((a, b) => b.at - a.at)
      .map(copy)
  }

  async forget(person: PersonKey): Promise<void> {
    const { name, personalConversation } = this.#people.get(person) ?? {}
    const [channelId = '', id = ''] = person.split('|')
    const forgotten = { key: person, channelId, id, name, personalConversation }
    replaceEach(this.#reminders, (reminder) => reminderWithout(reminder, forgotten))
    replaceEach(this.#conversations, (conversation) => conversationWithout(conversation, forgotten))
    replaceEach(this.#people, (other) => personWithout(other, forgotten))
    replaceEach(this.#undo, (entry) => undoWithout(entry, forgotten))
  }

  async purge(before: Instant): Promise<number> {
    const old = [...this.#reminders.values()].filter(
      ({ status, closedAt, firedAt }) =>
        (status === 'done' || status === 'cancelled' || status === 'fired') && (closedAt ?? firedAt ?? before) < before,
    )
    for (const { id } of old) this.#remove(id)
    for (const entry of [...this.#undo.values()]) if (entry.at < before) this.#undo.delete(entry.id)
    return old.length
  }

  async counts(now: Instant): Promise<StoreCounts> {
    const all = [...this.#reminders.values()]
    const waiting = all.filter(({ status }) => status === 'waiting')
    const late = waiting.filter(({ dueAt }) => dueAt <= now - LATE_MS)
    return {
      waiting: waiting.length,
      due: waiting.filter(({ dueAt }) => dueAt <= now).length,
      failed: all.filter(({ status }) => status === 'failed').length,
      lateConversations: new Set(late.map(destinationOf)).size,
      oldestMs: Math.max(0, ...late.map(({ dueAt }) => now - dueAt)),
    }
  }

  #remove(id: ReminderId): void {
    this.#reminders.delete(id)
    this.#void(id)
  }

  #byDue(wanted: (reminder: Reminder) => boolean): Reminder[] {
    return this.#found(wanted).map(copy)
  }

  #found(wanted: (reminder: Reminder) => boolean): Reminder[] {
    return [...this.#reminders.values()]
      .filter((reminder) => wanted(reminder) && isWhole(reminder))
      .sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1))
  }
}

function replaceEach<T>(records: Map<string, T>, without: (record: T) => T | null): void {
  for (const [key, record] of [...records]) {
    const left = without(record)
    if (left === null) records.delete(key)
    else records.set(key, left)
  }
}

const copy = <T>(value: T): T => structuredClone(value)

const isOneOf = (reminder: Reminder, statuses: StatusFilter | undefined): boolean =>
  statuses === undefined ||
  statuses.includes(reminder.status) ||
  (statuses.includes('being-told') && isBeingTold(reminder))
