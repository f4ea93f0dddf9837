import type { Conversation, Person } from '../../src/reminders/person.js'
import type { ConversationKey, PersonKey, Reminder, ReminderId } from '../../src/reminders/reminder.js'
import {
  type Changes,
  type Claim,
  type ReminderStore,
  type StoreCounts,
  VersionConflict,
} from '../../src/reminders/store.js'
import type { Clock, Instant } from '../../src/reminders/time.js'
import type { UndoEntry } from '../../src/reminders/undo.js'
import { conversationWithout, personWithout, reminderWithout, undoWithout } from '../../src/storage/without-person.js'

interface Lease {
  token: string
  until: Instant
}

/** The store port over plain maps: the least that keeps the contract, for tests of what is built on it. */
export class MemoryStore implements ReminderStore {
  readonly #reminders = new Map<ReminderId, Reminder>()
  readonly #conversations = new Map<ConversationKey, Conversation>()
  readonly #people = new Map<PersonKey, Person>()
  readonly #undo = new Map<string, UndoEntry>()
  readonly #leases = new Map<ReminderId, Lease>()
  #tokens = 0

  constructor(private readonly clock: Clock) {}

  async commit(changes: Changes): Promise<void> {
    for (const reminder of changes.reminders ?? []) {
      const held = this.#reminders.get(reminder.id)?.version ?? 0
      if (held !== reminder.version) throw new VersionConflict(reminder.id)
    }
    for (const reminder of changes.reminders ?? []) {
      const before = this.#reminders.get(reminder.id)
      if (before?.status !== reminder.status || before.dueAt !== reminder.dueAt) this.#leases.delete(reminder.id)
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

  async remindersOf(person: PersonKey): Promise<Reminder[]> {
    return this.#byDue((reminder) => reminder.owner === person || reminder.setBy === person)
  }

  async remindersIn(conversation: ConversationKey): Promise<Reminder[]> {
    return this.#byDue((reminder) => reminder.conversation === conversation)
  }

  async claimDue(now: Instant, limit: number, leaseMs: number): Promise<Claim[]> {
    const moment = this.clock.now()
    const due = this.#byDue(
      ({ id, status, dueAt }) =>
        status === 'waiting' && dueAt <= now && (this.#leases.get(id)?.until ?? moment) <= moment,
    )
    return due.slice(0, limit).map((reminder) => {
      const lease = { token: String(++this.#tokens), until: moment + leaseMs }
      this.#leases.set(reminder.id, lease)
      return { reminder, token: lease.token, leaseUntil: lease.until }
    })
  }

  async settle(claim: Claim, decide: (current: Reminder) => Changes): Promise<boolean> {
    const current = this.#reminders.get(claim.reminder.id)
    if (current === undefined || this.#leases.get(current.id)?.token !== claim.token) return false
    await this.commit(decide(copy(current)))
    this.#leases.delete(current.id)
    return true
  }

  async release(claim: Claim): Promise<void> {
    if (this.#leases.get(claim.reminder.id)?.token === claim.token) this.#leases.delete(claim.reminder.id)
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
    return {
      waiting: waiting.length,
      due: waiting.filter(({ dueAt }) => dueAt <= now).length,
      failed: all.filter(({ status }) => status === 'failed').length,
    }
  }

  #remove(id: ReminderId): void {
    this.#reminders.delete(id)
    this.#leases.delete(id)
  }

  #byDue(wanted: (reminder: Reminder) => boolean): Reminder[] {
    return [...this.#reminders.values()]
      .filter(wanted)
      .sort((a, b) => a.dueAt - b.dueAt)
      .map(copy)
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
