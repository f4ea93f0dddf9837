import { Buffer } from 'node:buffer'
import { seal } from '../format/line.js'
import { bodyOf, type DocumentRow, type UndoRow, type Writes } from '../format/writes.js'
import { People } from './people.js'
import { ReminderTable } from './reminder-table.js'

/** A set of writes on its way to the disk. */
export interface Staged {
  seq: number
  line: Buffer
  writes: Writes
}

/** The newest write on its way for one key, so that the next one is checked against it. */
interface Pending<T> {
  seq: number
  value: T
}

/**
 * The data of `Low`: what is durable, by key, and what is staged. A write is staged, journalled, and only then
 * applied to the tables, so that memory is never ahead of the disk.
 */
export class State {
  readonly reminders: ReminderTable
  readonly people = new People()
  readonly conversations = new Map<string, string>()
  readonly undo = new Map<string, Map<string, UndoRow>>()
  readonly documents = new Map<string, DocumentRow>()

  private staged: Staged[] = []
  private readonly pendingVersions = new Map<string, Pending<number>>()
  private readonly pendingPeople = new Map<string, Pending<null>>()
  private readonly pendingETags = new Map<string, Pending<string | null>>()
  private applied = 0
  private last = 0

  /** `session` is unlike that of any other process on the same data. */
  constructor(session: string) {
    this.reminders = new ReminderTable(session)
  }

  /** The last write that is durable. */
  get appliedSeq(): number {
    return this.applied
  }

  /** The last write that was staged. */
  get stagedSeq(): number {
    return this.last
  }

  get hasStaged(): boolean {
    return this.staged.length > 0
  }

  /** The version that the next write of this reminder must carry; 0 when there is none. */
  versionOf(id: string): number {
    return this.pendingVersions.get(id)?.value ?? this.reminders.versionOf(id)
  }

  /** Whether a write of this reminder is on its way. */
  isPending(id: string): boolean {
    return this.pendingVersions.has(id)
  }

  /** Whether a write of this person's record is on its way. */
  isPersonPending(key: string): boolean {
    return this.pendingPeople.has(key)
  }

  /** The eTag that the next write of this document must carry; `null` when there is none. */
  eTagOf(key: string): string | null {
    const pending = this.pendingETags.get(key)
    return pending ? pending.value : (this.documents.get(key)?.eTag ?? null)
  }

  /** Lines up writes behind those staged before. Everything that can be refused must have been by now. */
  stage(writes: Writes): void {
    const seq = this.last + 1
    const line = Buffer.from(`${seal(bodyOf(seq, writes))}\n`)
    this.last = seq
    for (const id of writes.removedReminders ?? []) this.pendingVersions.set(id, { seq, value: 0 })
    for (const { id, version } of writes.reminders ?? []) this.pendingVersions.set(id, { seq, value: version })
    for (const key of writes.removedPeople ?? []) this.pendingPeople.set(key, { seq, value: null })
    for (const { key } of writes.people ?? []) this.pendingPeople.set(key, { seq, value: null })
    for (const key of writes.removedDocuments ?? []) this.pendingETags.set(key, { seq, value: null })
    for (const { key, eTag } of writes.documents ?? []) this.pendingETags.set(key, { seq, value: eTag })
    this.staged.push({ seq, line, writes })
  }

  /** Hands over staged writes, oldest first: at least one, and no more than about `bytes` and `count`. */
  takeStaged(count: number, bytes: number): Staged[] {
    let size = 0
    let end = 0
    for (const { line } of this.staged) {
      size += line.length
      if (end > 0 && (end >= count || size > bytes)) break
      end++
    }
    return this.staged.splice(0, end)
  }

  /** Gives up everything staged or taken and not applied: it never was. */
  dropStaged(): void {
    this.staged = []
    this.pendingVersions.clear()
    this.pendingPeople.clear()
    this.pendingETags.clear()
    this.last = this.applied
  }

  /** Takes in writes that are durable. */
  apply(seq: number, writes: Writes): void {
    this.remove(seq, writes)
    this.put(seq, writes)
    this.applied = seq
    this.last = Math.max(this.last, seq)
  }

  private remove(seq: number, writes: Writes): void {
    for (const id of writes.removedReminders ?? []) {
      this.reminders.remove(id)
      this.settle(this.pendingVersions, id, seq)
    }
    for (const key of writes.removedPeople ?? []) {
      this.people.remove(key)
      this.settle(this.pendingPeople, key, seq)
    }
    for (const key of writes.removedConversations ?? []) this.conversations.delete(key)
    for (const { owner, id } of writes.removedUndo ?? []) this.removeUndo(owner, id)
    for (const key of writes.removedDocuments ?? []) {
      this.documents.delete(key)
      this.settle(this.pendingETags, key, seq)
    }
  }

  private put(seq: number, writes: Writes): void {
    for (const row of writes.reminders ?? []) {
      this.reminders.put(row)
      this.settle(this.pendingVersions, row.id, seq)
    }
    for (const row of writes.people ?? []) {
      this.people.put(row)
      this.settle(this.pendingPeople, row.key, seq)
    }
    for (const { key, text } of writes.conversations ?? []) this.conversations.set(key, text)
    for (const row of writes.undo ?? []) this.putUndo(row)
    for (const row of writes.documents ?? []) {
      this.documents.set(row.key, row)
      this.settle(this.pendingETags, row.key, seq)
    }
  }

  /** Notes the number of the last write that a snapshot holds. */
  resumeAt(seq: number): void {
    this.applied = seq
    this.last = seq
  }

  private settle(pending: Map<string, Pending<unknown>>, key: string, seq: number): void {
    if (pending.get(key)?.seq === seq) pending.delete(key)
  }

  private putUndo(row: UndoRow): void {
    const entries = this.undo.get(row.owner)
    if (entries) entries.set(row.id, row)
    else this.undo.set(row.owner, new Map([[row.id, row]]))
  }

  private removeUndo(owner: string, id: string): void {
    const entries = this.undo.get(owner)
    entries?.delete(id)
    if (entries?.size === 0) this.undo.delete(owner)
  }
}
