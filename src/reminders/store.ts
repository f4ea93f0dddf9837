import type { Conversation, Person } from './person.js'
import type { ConversationKey, PersonKey, Reminder, ReminderId } from './reminder.js'
import type { Instant } from './time.js'
import type { UndoEntry } from './undo.js'

/** A set of writes that happens as a whole or not at all. */
export interface Changes {
  /** Written over the version they carry; the store keeps them with `version + 1`. */
  reminders?: Reminder[]
  removedReminders?: ReminderId[]
  conversations?: Conversation[]
  people?: Person[]
  undo?: UndoEntry[]
  removedUndo?: { owner: PersonKey; id: string }[]
}

/** The right to deliver one due reminder until `leaseUntil`. `token` fences: a newer claim makes an older one void. */
export interface Claim {
  reminder: Reminder
  token: string
  leaseUntil: Instant
}

export interface StoreCounts {
  waiting: number
  /** Waiting and due at or before the given moment. */
  due: number
  failed: number
}

/**
 * What the core needs of a backend. One conformance suite (`test/storage/conformance.ts`) runs against every backend.
 * Every method throws `StoreUnavailable` when the backend does not answer; nothing changed then, safe to retry.
 * What is handed out is the caller's own copy.
 */
export interface ReminderStore {
  /**
   * Writes all of `changes` or nothing, and resolves once they are durable (fsync or database commit).
   * A write that changes a reminder's `status` or `dueAt` voids a claim on it.
   * @throws VersionConflict when a reminder was changed since it was read: read again and redo.
   */
  commit(changes: Changes): Promise<void>

  reminder(id: ReminderId): Promise<Reminder | undefined>
  /** All of a person's reminders, also those set for others by them (`owner` or `setBy`), any status, by `dueAt`. */
  remindersOf(person: PersonKey): Promise<Reminder[]>
  /** All that fire in a conversation, any status, by `dueAt`. */
  remindersIn(conversation: ConversationKey): Promise<Reminder[]>

  /**
   * Hands out up to `limit` waiting reminders due at or before `now`, oldest first. Nobody else is handed one of them
   * for `leaseMs` milliseconds while this process lives. A crash after claiming means a late or second delivery, never a
   * lost one.
   */
  claimDue(now: Instant, limit: number, leaseMs: number): Promise<Claim[]>
  /**
   * Ends a claim: writes what `decide` makes of the reminder as it is stored now, durably.
   * Resolves false, with nothing written, when the claim is void (lease ran out and was claimed anew, or the owner
   * changed its status or time meanwhile).
   */
  settle(claim: Claim, decide: (current: Reminder) => Changes): Promise<boolean>
  /** Gives a claim back unspent: the reminder is due as before. */
  release(claim: Claim): Promise<void>

  conversation(key: ConversationKey): Promise<Conversation | undefined>
  person(key: PersonKey): Promise<Person | undefined>
  /** People of one channel whose name has `name` in it as whole words, whatever the case; for "remind @colleague". */
  peopleNamed(channelId: string, name: string): Promise<Person[]>
  /** Newest first. */
  undoOf(owner: PersonKey): Promise<UndoEntry[]>

  /**
   * Erases a person from every file and table: their reminders, settings, undo log, documents and personal conversation.
   * What they set for others stays the others', without their name; mentions and blocks of them elsewhere go too.
   */
  forget(person: PersonKey): Promise<void>
  /**
   * Drops closed and never-answered fired reminders last touched (`closedAt`, else `firedAt`) before `before`, and undo
   * entries as old. Resolves with the number of reminders dropped.
   */
  purge(before: Instant): Promise<number>
  counts(now: Instant): Promise<StoreCounts>
}

/**
 * The backend does not answer or cannot make writes durable. Nothing changed; a retry is safe. One case is not sure: a
 * database that went away between a commit and its answer, and stayed away when asked again.
 */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** A reminder was changed by someone else since it was read. Nothing was written; read again and redo. */
export class VersionConflict extends Error {
  override name = 'VersionConflict'
  constructor(readonly id: ReminderId) {
    super(`Reminder ${id} was changed meanwhile.`)
  }
}
