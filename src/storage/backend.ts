import type { Storage } from 'botbuilder'
import type { ReminderStore } from '../reminders/store.js'
import type { StoredRecord } from './records.js'

/** One opened backend: what `main.ts` wires, whichever it is. */
export interface Backend {
  reminders: ReminderStore
  /** Dialog, user and conversation state of botbuilder, with real eTags. */
  documents: Storage
  /** Runs `work` alone among all turns with the same key, across every process on this backend, in order of arrival. */
  serialise<T>(key: string, work: () => Promise<T>): Promise<T>
  /** Resolves when a write would be durable now; throws `StoreUnavailable` naming the setting otherwise. */
  probe(): Promise<void>
  /** Flushes and closes; safe to call twice. */
  close(): Promise<void>
}

/** A backend whose records can be brought to another one. */
export interface MovableBackend extends Backend {
  /** Everything that is stored, in no particular order; for moving to another backend. */
  records(): AsyncIterable<StoredRecord>
  /** Writes records as they stand over what is there under the same keys: all of them or none. */
  restore(records: readonly StoredRecord[]): Promise<void>
}
