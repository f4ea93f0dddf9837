import type { Conversation, Person } from './person.js'
import type { Place, Query, StatusFilter } from './query.js'
import type { ConversationKey, PersonKey, Reminder, ReminderId } from './reminder.js'
import type { Instant } from './time.js'
import type { UndoEntry, UndoHead } from './undo.js'

/** A set of writes that happens as a whole or not at all. */
export interface Changes {
  /** Written over the version they carry; the store keeps them with `version + 1`. */
  reminders?: Reminder[]
  removedReminders?: ReminderId[]
  /** Reminders that must still have this version, though they are not written over. */
  unlessChanged?: { id: ReminderId; version: number }[]
  conversations?: Conversation[]
  /** Conversations that must still be there: whoever was forgotten since they were read has taken theirs along. */
  unlessGone?: ConversationKey[]
  /** People that must still be known: something is made for them, and they may have been forgotten since they were read. */
  unlessForgotten?: PersonKey[]
  people?: Person[]
  /** Records of people that must still be as they were read, or still not be there. */
  unlessPeopleChanged?: { key: PersonKey; was: Person | undefined }[]
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
  /** Conversations whose longest waiting reminder is due for `LATE_MS` or more, and for how long the longest of all is. */
  lateConversations: number
  oldestMs: number
}

/** Part of a list, and of how many it is a part. */
export interface ReminderPage {
  reminders: Reminder[]
  total: number
}

/** A conversation that waits longer than this is late: others are to be at most a second, whatever one of them does. */
export const LATE_MS = 5_000

/**
 * What the core needs of a backend. One conformance suite (`test/storage/conformance.ts`) runs against every backend.
 * Every method throws `StoreUnavailable` when the backend does not answer; nothing changed then, safe to retry.
 * What is handed out is the caller's own copy.
 */
export interface ReminderStore {
  /**
   * Writes all of `changes` or nothing, and resolves once they are durable (fsync or database commit).
   * A claim on a reminder outlives what is written over it, so that its message on the wire and a change by its owner both
   * count: `settle` sees the change.
   * @throws VersionConflict when a reminder or a person was changed since it was read, or a conversation or person is gone, once that can
   * be read: read again and redo.
   */
  commit(changes: Changes): Promise<void>

  reminder(id: ReminderId): Promise<Reminder | undefined>
  /**
   * A person's reminders, also those set for others by them (`owner` or `setBy`), by `dueAt`. Only those of the given statuses
   * cost anything; absent: any. A row that cannot be read is left out, and reported to the log.
   */
  remindersOf(person: PersonKey, statuses?: StatusFilter): Promise<Reminder[]>
  /** The same of all that fire in a conversation. */
  remindersIn(conversation: ConversationKey, statuses?: StatusFilter): Promise<Reminder[]>

  /**
   * So many of what `query` finds, once each, from the position `from` on (0: the first) or behind the place `from`, by `listedAt` (`listedOf`) and then by
   * when they were made; and how many it finds in all. Only these are read whole.
   */
  pageOf(query: Query, from: number | Place, count: number): Promise<ReminderPage>

  /**
   * Hands out up to `limit` waiting reminders due at or before `now`: of each conversation that messages go to
   * (`destinationOf`) only the first, by `dueAt` and id, and nothing while one of it is out or it is held; those that wait
   * longest first. So a conversation with many due does not delay others, and each keeps its order, with any number of processes.
   * Nobody else is handed one of a conversation for `leaseMs` milliseconds while this process lives. A crash after claiming
   * means a late or second delivery, never a lost one.
   */
  claimDue(now: Instant, limit: number, leaseMs: number): Promise<Claim[]>
  /** The first moment after `now` and before `before` at which `claimDue` may hand out one that it does not hand out at `now`. */
  nextDue(now: Instant, before: Instant): Promise<Instant | undefined>
  /**
   * Ends a claim: writes what `decide` makes of the reminder as it is stored now, durably; the owner may have changed it, or
   * ended it. For `holdMs` from now on nothing is handed out of its conversation; no reminder's time changes by that, and a
   * restart may forget it. Resolves false, with nothing written, when the claim is void: its lease ran out and it was claimed
   * anew, or the reminder is gone.
   */
  settle(claim: Claim, decide: (current: Reminder) => Changes, holdMs?: number): Promise<boolean>
  /** Gives a claim back unspent: the reminder is due as before, and its conversation held for `holdMs`. */
  release(claim: Claim, holdMs?: number): Promise<void>
  /**
   * Whether a claim is sure to be this process's now, by what it knows without asking anybody. To be looked at right before a
   * message leaves: a process that stood still may have been stood in for.
   */
  isHeld(claim: Claim): boolean

  conversation(key: ConversationKey): Promise<Conversation | undefined>
  person(key: PersonKey): Promise<Person | undefined>
  /** People of one channel whose name has `name` in it as whole words, whatever the case; for "remind @colleague". */
  peopleNamed(channelId: string, name: string): Promise<Person[]>
  /** Newest first. */
  undoOf(owner: PersonKey): Promise<UndoEntry[]>
  /** The same entries without what they replaced, which is not read. */
  undoHeadsOf(owner: PersonKey): Promise<UndoHead[]>

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

/** A record was changed, or removed, since it was read. Nothing was written; read again and redo. */
export class VersionConflict extends Error {
  override name = 'VersionConflict'
  constructor(readonly id: ReminderId | PersonKey | ConversationKey) {
    super(`${id} was changed meanwhile.`)
  }
}
