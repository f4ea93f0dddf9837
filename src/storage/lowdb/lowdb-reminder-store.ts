import type { Low } from 'lowdb'
import type { Conversation, Person } from '../../reminders/person.js'
import type { Reminder } from '../../reminders/reminder.js'
import {
  type Changes,
  type Claim,
  type ReminderStore,
  type StoreCounts,
  VersionConflict,
} from '../../reminders/store.js'
import type { Clock, Instant } from '../../reminders/time.js'
import type { UndoEntry } from '../../reminders/undo.js'
import { forgetPerson } from './forget.js'
import {
  type FiledConversation,
  type FiledPerson,
  type FiledUndoEntry,
  readConversation,
  readPerson,
  readUndoEntry,
} from './format/codec.js'
import { type Writes, writesOf } from './format/writes.js'
import type { JournalAdapter } from './journal-adapter.js'
import type { State } from './memory/state.js'

/** Purged at most this many a line, so that no batch of them holds the event loop for long. */
const WRITES_PER_LINE = 500

/** The port of the core over `Low<State>`. Reads answer from memory, which holds exactly what is durable. */
export class LowdbReminderStore implements ReminderStore {
  constructor(
    private readonly low: Low<State>,
    private readonly adapter: JournalAdapter,
    private readonly clock: Clock,
  ) {}

  private get state(): State {
    return this.low.data
  }

  async commit(changes: Changes): Promise<void> {
    await this.low.update((state) => {
      const conflict = changes.reminders?.find(({ id, version }) => version !== state.versionOf(id))
      if (conflict) throw new VersionConflict(conflict.id)
      state.stage(writesOf(changes))
    })
  }

  async reminder(id: string): Promise<Reminder | undefined> {
    return this.state.reminders.get(id)
  }

  async remindersOf(person: string): Promise<Reminder[]> {
    return this.state.reminders.ofPerson(person)
  }

  async remindersIn(conversation: string): Promise<Reminder[]> {
    return this.state.reminders.inConversation(conversation)
  }

  /** Hands out nothing while the disk refuses writes: what cannot be settled would be delivered again and again. */
  async claimDue(now: Instant, limit: number, leaseMs: number): Promise<Claim[]> {
    if (this.adapter.isFaulty) await this.probe()
    const { reminders } = this.state
    return reminders.due
      .claim(now, limit, { clockNow: this.clock.now(), leaseMs }, (slot) => this.state.isPending(reminders.idOf(slot)))
      .map(({ slot, token, until }) => ({ reminder: reminders.at(slot), token, leaseUntil: until }))
  }

  async settle(claim: Claim, decide: (current: Reminder) => Changes): Promise<boolean> {
    const { id } = claim.reminder
    // A change on its way may void the claim, or fail: the decision is made on what is sure.
    while (this.state.isPending(id)) await this.low.write()
    if (!this.isHeld(claim)) return false
    const current = this.state.reminders.get(id)
    if (!current) return false
    await this.commit(decide(current))
    this.endLease(claim)
    return true
  }

  async release(claim: Claim): Promise<void> {
    this.endLease(claim)
  }

  async conversation(key: string): Promise<Conversation | undefined> {
    const text = this.state.conversations.get(key)
    return text === undefined ? undefined : readConversation(JSON.parse(text) as FiledConversation)
  }

  async person(key: string): Promise<Person | undefined> {
    const text = this.state.people.texts.get(key)
    return text === undefined ? undefined : readPerson(JSON.parse(text) as FiledPerson)
  }

  async peopleNamed(channelId: string, name: string): Promise<Person[]> {
    return this.state.people.named(channelId, name).map((text) => readPerson(JSON.parse(text) as FiledPerson))
  }

  async undoOf(owner: string): Promise<UndoEntry[]> {
    const rows = [...(this.state.undo.get(owner)?.values() ?? [])]
    // Of two at the same millisecond the one written later is the newer.
    return rows
      .reverse()
      .sort((a, b) => b.at - a.at)
      .map(({ text }) => readUndoEntry(JSON.parse(text) as FiledUndoEntry))
  }

  async forget(person: string): Promise<void> {
    const write = (writes: Writes) => this.low.update((state) => state.stage(writes))
    await forgetPerson(this.state, person, write, () => this.low.write())
    await this.adapter.compact(this.state, true)
  }

  async purge(before: Instant): Promise<number> {
    let dropped = 0
    const removedUndo = [...this.state.undo].flatMap(([, entries]) =>
      [...entries.values()].filter(({ at }) => at < before).map(({ owner, id }) => ({ owner, id })),
    )
    if (removedUndo.length > 0) await this.low.update((state) => state.stage({ removedUndo }))
    const old = [...this.state.reminders.untouchedSince(before)]
    while (old.length > 0) {
      const some = old.splice(-WRITES_PER_LINE)
      // Somebody may have taken one up again since.
      const isOver = (id: string) => !this.state.isPending(id) && this.state.reminders.isUntouchedSince(id, before)
      const removedReminders = some.filter(isOver)
      await this.low.update((state) => state.stage({ removedReminders }))
      dropped += removedReminders.length
    }
    return dropped
  }

  async counts(now: Instant): Promise<StoreCounts> {
    const { due, failedCount } = this.state.reminders
    return { waiting: due.size, due: due.countDue(now), failed: failedCount }
  }

  /** Writes a line that changes nothing, the way every change goes. @throws StoreUnavailable */
  async probe(): Promise<void> {
    await this.low.update((state) => state.stage({}))
  }

  private isHeld(claim: Claim): boolean {
    const slot = this.state.reminders.slotOf(claim.reminder.id)
    return slot !== undefined && this.state.reminders.due.holds(slot, claim.token)
  }

  private endLease(claim: Claim): void {
    const slot = this.state.reminders.slotOf(claim.reminder.id)
    if (slot !== undefined) this.state.reminders.due.end(slot, claim.token)
  }
}
