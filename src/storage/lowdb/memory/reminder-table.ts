import type { Reminder, ReminderStatus } from '../../../reminders/reminder.js'
import type { Instant } from '../../../reminders/time.js'
import { type FiledReminder, readReminder } from '../format/codec.js'
import type { ReminderRow } from '../format/writes.js'
import { withRoomFor } from './columns.js'
import { DueQueue } from './due-queue.js'
import { KeyIndex } from './key-index.js'
import { RowTexts } from './row-texts.js'
import { SlotIndex } from './slot-index.js'

/** 0 stands for an empty slot. */
const STATUSES: (ReminderStatus | null)[] = [null, 'waiting', 'fired', 'done', 'cancelled', 'failed']
const CODES = Object.fromEntries(STATUSES.map((status, code) => [status ?? 'empty', code])) as Record<
  ReminderStatus,
  number
>

/**
 * All reminders in memory: a row each, held in columns by slot number, its text outside the heap. A reminder is made of
 * its text when it is asked for, so everyone gets a copy and a million of them are no objects.
 */
export class ReminderTable {
  readonly due: DueQueue
  private readonly slots = new KeyIndex((slot) => this.ids[slot])
  private readonly freeSlots: number[] = []
  private readonly ids: (string | undefined)[] = []
  private readonly texts = new RowTexts()
  private readonly owners = new SlotIndex()
  private readonly setters = new SlotIndex()
  private readonly conversations = new SlotIndex()
  private statuses = new Uint8Array(0)
  private versions = new Uint32Array(0)
  private touchedAt = new Float64Array(0)
  private failed = 0

  constructor(session: string) {
    this.due = new DueQueue((slot) => this.idOf(slot), session)
  }

  get size(): number {
    return this.ids.length - this.freeSlots.length
  }

  get failedCount(): number {
    return this.failed
  }

  slotOf(id: string): number | undefined {
    return this.slots.get(id)
  }

  idOf(slot: number): string {
    return this.ids[slot] ?? ''
  }

  /** 0 when there is none. */
  versionOf(id: string): number {
    const slot = this.slots.get(id)
    return slot === undefined ? 0 : (this.versions[slot] ?? 0)
  }

  at(slot: number): Reminder {
    return readReminder(JSON.parse(this.texts.text(slot)) as FiledReminder)
  }

  get(id: string): Reminder | undefined {
    const slot = this.slots.get(id)
    return slot === undefined ? undefined : this.at(slot)
  }

  ofPerson(person: string): Reminder[] {
    return inOrder([...this.owners.slots(person), ...this.setters.slots(person)].map((slot) => this.at(slot)))
  }

  inConversation(conversation: string): Reminder[] {
    return inOrder([...this.conversations.slots(conversation)].map((slot) => this.at(slot)))
  }

  /** Replaces the row of the same id. A change of status or moment voids the lease on it. */
  put(row: ReminderRow): void {
    const known = this.slots.get(row.id)
    const slot = known ?? this.freeSlots.pop() ?? this.ids.length
    const status = CODES[row.status]
    const isMoved = known === undefined || this.statuses[slot] !== status || this.due.momentOf(slot) !== row.dueAt
    if (known === undefined) {
      this.ids[slot] = row.id
      this.slots.add(row.id, slot)
      this.statuses = withRoomFor(this.statuses, slot)
      this.versions = withRoomFor(this.versions, slot)
      this.touchedAt = withRoomFor(this.touchedAt, slot)
    } else if (this.statuses[slot] === CODES.failed) this.failed--
    if (status === CODES.failed) this.failed++
    this.statuses[slot] = status
    this.versions[slot] = row.version
    this.touchedAt[slot] = row.touchedAt
    this.texts.set(slot, row.text)
    this.owners.set(slot, row.owner)
    this.setters.set(slot, row.setBy)
    this.conversations.set(slot, row.conversation)
    if (isMoved) this.due.schedule(slot, row.dueAt, status === CODES.waiting)
  }

  remove(id: string): void {
    const slot = this.slots.get(id)
    if (slot === undefined) return
    if (this.statuses[slot] === CODES.failed) this.failed--
    this.due.schedule(slot, Number.NaN, false)
    this.texts.delete(slot)
    for (const index of [this.owners, this.setters, this.conversations]) index.set(slot, undefined)
    this.statuses[slot] = 0
    this.slots.delete(id)
    this.ids[slot] = undefined
    this.freeSlots.push(slot)
  }

  /** Ids of what is closed or was never answered since before `before`. */
  *untouchedSince(before: Instant): Generator<string> {
    for (let slot = 0; slot < this.ids.length; slot++) if (this.isUntouched(slot, before)) yield this.idOf(slot)
  }

  isUntouchedSince(id: string, before: Instant): boolean {
    const slot = this.slots.get(id)
    return slot !== undefined && this.isUntouched(slot, before)
  }

  /**
   * Ids and views of all texts, each view good until the next change. Bears changes under way; what is added meanwhile
   * may be missed.
   */
  *entries(): Generator<[id: string, text: Buffer]> {
    for (let slot = 0; slot < this.ids.length; slot++)
      if (this.statuses[slot]) yield [this.idOf(slot), this.texts.bytes(slot)]
  }

  private isUntouched(slot: number, before: Instant): boolean {
    const status = this.statuses[slot]
    const isOver = status === CODES.fired || status === CODES.done || status === CODES.cancelled
    return isOver && (this.touchedAt[slot] ?? before) < before
  }
}

const inOrder = (reminders: Reminder[]): Reminder[] =>
  reminders.sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1))
