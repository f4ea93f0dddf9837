import { GroupCommit } from '../../../disk/group-commit.js'
import type { Conversation, Person } from '../../../reminders/person.js'
import type { UndoEntry } from '../../../reminders/undo.js'
import type { Header } from '../format/format.js'
import { seal } from '../format/line.js'
import {
  type Document,
  fileRecord,
  fileWrites,
  jsonOf,
  type KeptRecord,
  type RecordKind,
  type Writes,
} from '../format/writes.js'
import { ReminderTable } from './reminder-table.js'

/** What is put together before the event loop gets its turn: less than a millisecond of work. */
const CHUNK_CHARACTERS = 32 << 10

/** Writes on their way to the disk: the line that they are there, and what a start would read from it. */
export interface Staged {
  seq: number
  text: string
  writes: Writes
}

/** The newest write on its way for a record, and the version or eTag that it gives: what the next one is checked against. */
interface Pending {
  seq: number
  mark: string | number | null
}

/**
 * The data of `Low`: what is durable, by key, and what is staged. A write is staged, journalled, and only then applied, as a
 * start would read it: memory is never ahead of the disk, and holds nothing that a caller could change.
 */
export class State {
  readonly reminders: ReminderTable
  readonly people = new Map<string, Person>()
  readonly conversations = new Map<string, Conversation>()
  /** By owner and id. */
  readonly undo = new Map<string, Map<string, UndoEntry>>()
  readonly documents = new Map<string, Document>()

  /** What is staged, for the adapter to take on. */
  readonly staged = new GroupCommit<Staged>()
  private readonly pending: Readonly<Record<RecordKind, Map<string, Pending>>> = {
    reminder: new Map(),
    person: new Map(),
    conversation: new Map(),
    document: new Map(),
    undo: new Map(),
  }
  /** The last write that is durable, and the last that was staged. */
  appliedSeq = 0
  stagedSeq = 0

  /** `session` is unlike that of any other process on the same data. */
  constructor(session: string) {
    this.reminders = new ReminderTable(session)
  }

  /** The version that the next write of this reminder must carry; 0 when there is none. */
  versionOf(id: string): number {
    const pending = this.pending.reminder.get(id)
    return Number(pending ? pending.mark : (this.reminders.row(id)?.reminder.version ?? 0))
  }

  /** The eTag that the next write of this document must carry; `null` when there is none. */
  eTagOf(key: string): string | null {
    const pending = this.pending.document.get(key)
    return pending ? (pending.mark as string | null) : (this.documents.get(key)?.eTag ?? null)
  }

  /** Whether a write of this record is on its way. */
  isPending(kind: RecordKind, key: string): boolean {
    return this.pending[kind].has(key)
  }

  /** Lines up writes behind those staged before. Everything that can be refused must have been by now. */
  stage(writes: Writes): void {
    const seq = this.stagedSeq + 1
    this.staged.stage({ seq, text: `${seal({ seq, ...fileWrites(writes) })}\n`, writes: jsonOf(writes) })
    this.stagedSeq = seq
    eachChecked(writes, (kind, key, mark) => this.pending[kind].set(key, { seq, mark }))
  }

  /** Everything staged and not applied never was. */
  dropStaged(): void {
    for (const pending of Object.values(this.pending)) pending.clear()
    this.stagedSeq = this.appliedSeq
  }

  /** Takes in what was staged and is durable now. */
  applyStaged(batch: readonly Staged[]): void {
    for (const { seq, writes } of batch) {
      this.apply(writes)
      eachChecked(writes, (kind, key) => {
        if (this.pending[kind].get(key)?.seq === seq) this.pending[kind].delete(key)
      })
      this.resumeAt(seq)
    }
  }

  /** Takes in writes that are durable; they must be nobody else's. */
  apply(writes: Writes): void {
    for (const id of writes.removedReminders ?? []) this.reminders.remove(id)
    for (const key of writes.removedPeople ?? []) this.people.delete(key)
    for (const key of writes.removedConversations ?? []) this.conversations.delete(key)
    for (const { owner, id } of writes.removedUndo ?? []) this.removeUndo(owner, id)
    for (const key of writes.removedDocuments ?? []) this.documents.delete(key)
    this.put(writes)
  }

  private put({ reminders = [], people = [], conversations = [], undo = [], documents = [] }: Writes): void {
    for (const reminder of reminders) this.reminders.put(reminder)
    for (const person of people) this.people.set(person.key, person)
    for (const conversation of conversations) this.conversations.set(conversation.key, conversation)
    for (const entry of undo) {
      const entries = this.undo.get(entry.owner) ?? new Map<string, UndoEntry>()
      this.undo.set(entry.owner, entries.set(entry.id, entry))
    }
    for (const document of documents) this.documents.set(document.key, document)
  }

  /** Notes the number of the last write that is durable. */
  resumeAt(seq: number): void {
    this.appliedSeq = seq
    this.stagedSeq = Math.max(this.stagedSeq, seq)
  }

  /** Everything that is durable. Bears changes under way: of what changes meanwhile either form may be given. */
  *records(): Generator<KeptRecord> {
    for (const reminder of this.reminders.all()) yield ['reminder', reminder]
    for (const person of this.people.values()) yield ['person', person]
    for (const conversation of this.conversations.values()) yield ['conversation', conversation]
    for (const entries of this.undo.values()) for (const entry of entries.values()) yield ['undo', entry]
    for (const document of this.documents.values()) yield ['document', document]
  }

  private removeUndo(owner: string, id: string): void {
    const entries = this.undo.get(owner)
    entries?.delete(id)
    if (entries?.size === 0) this.undo.delete(owner)
  }
}

/** Visits the checked records of `writes`, each with the version or eTag that it has then. */
function eachChecked(writes: Writes, visit: (kind: RecordKind, key: string, mark: Pending['mark']) => void): void {
  const unmarked = (kind: RecordKind, removed: string[] = [], put: { key: string }[] = []) => {
    for (const key of removed) visit(kind, key, null)
    for (const { key } of put) visit(kind, key, null)
  }
  for (const id of writes.removedReminders ?? []) visit('reminder', id, 0)
  for (const { id, version } of writes.reminders ?? []) visit('reminder', id, version)
  unmarked('person', writes.removedPeople, writes.people)
  unmarked('conversation', writes.removedConversations, writes.conversations)
  for (const key of writes.removedDocuments ?? []) visit('document', key, null)
  for (const { key, eTag } of writes.documents ?? []) visit('document', key, eTag)
}

/**
 * Everything in `state` as a snapshot, in pieces: a JSON array, one sealed record a line, the header first and the number of
 * records last. Between two pieces the changes on their way go to the disk, so that none waits for many pieces. The state may
 * change meanwhile: what changes is in the journal of this generation, which is read on top.
 */
export async function* snapshotOf(header: Header, state: State): AsyncGenerator<Buffer> {
  let chunk = `[\n${seal({ snapshot: header })}`
  let count = 0
  for (const record of state.records()) {
    chunk += `,\n${seal({ [record[0]]: fileRecord(record) })}`
    count++
    if (chunk.length < CHUNK_CHARACTERS) continue
    yield Buffer.from(chunk)
    chunk = ''
    await state.staged.alone(async () => undefined)
  }
  yield Buffer.from(`${chunk},\n${seal({ end: { records: count } })}\n]\n`)
}
