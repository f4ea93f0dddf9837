import type { StoreItem } from 'botbuilder'
import type { Conversation, Person } from '../reminders/person.js'
import type { Reminder } from '../reminders/reminder.js'
import type { UndoEntry } from '../reminders/undo.js'

/** One record as a backend keeps it, versions included; leases and eTags are a backend's own and stay behind. */
export type StoredRecord =
  | { kind: 'reminder'; value: Reminder }
  | { kind: 'conversation'; value: Conversation }
  | { kind: 'person'; value: Person }
  | { kind: 'undo'; value: UndoEntry }
  | { kind: 'document'; key: string; value: StoreItem }

export type RecordKind = StoredRecord['kind']

export const RECORD_KINDS: readonly RecordKind[] = ['reminder', 'conversation', 'person', 'undo', 'document']

/** What a record is found by, unlike that of any other. */
export function keyOf(record: StoredRecord): string {
  switch (record.kind) {
    case 'reminder':
      return `reminder ${record.value.id}`
    case 'conversation':
    case 'person':
      return `${record.kind} ${record.value.key}`
    case 'undo':
      return `undo ${record.value.owner} ${record.value.id}`
    case 'document':
      return `document ${record.key}`
  }
}

/** Grows with each change of the record; 0 where a record does not tell its age. */
export function ageOf(record: StoredRecord): number {
  switch (record.kind) {
    case 'reminder':
      return record.value.version
    case 'conversation':
    case 'person':
      return record.value.updatedAt
    case 'undo':
    case 'document':
      return 0
  }
}

/** The values of one kind among `records`. */
export const valuesOf = <Kind extends RecordKind>(
  records: readonly StoredRecord[],
  kind: Kind,
): Extract<StoredRecord, { kind: Kind }>['value'][] =>
  records.filter((record) => record.kind === kind).map((record) => record.value as never)
