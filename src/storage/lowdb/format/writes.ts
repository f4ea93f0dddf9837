import { listedAt, type Trait } from '../../../reminders/query.js'
import type { Reminder } from '../../../reminders/reminder.js'
import type { Changes } from '../../../reminders/store.js'
import type { Instant } from '../../../reminders/time.js'
import {
  type FiledConversation,
  type FiledPerson,
  type FiledReminder,
  type FiledUndoEntry,
  type FoundBy,
  fileConversation,
  filePerson,
  fileReminder,
  fileUndoEntry,
  foundByOf,
  instant,
} from './codec.js'

/** A reminder as the store keeps it: its text as in the files, and the fields that it is found by. */
export interface ReminderRow {
  id: string
  owner: string
  setBy: string | undefined
  conversation: string
  /** Where its next message goes. */
  destination: string
  status: FiledReminder['status']
  dueAt: Instant
  /** What its age counts from once it is closed or has fired. */
  touchedAt: Instant
  createdAt: Instant
  listedAt: Instant
  traits: readonly Trait[]
  version: number
  text: string | Buffer
}
export interface PersonRow {
  key: string
  name: string | undefined
  text: string
}
export interface ConversationRow {
  key: string
  text: string
}
export interface UndoRow {
  owner: string
  id: string
  at: Instant
  text: string
}
export interface DocumentRow {
  key: string
  eTag: string
  /** The item without its eTag. */
  text: string
}

/** What one line of the journal says: it holds as a whole or not at all. Removals come before what is put. */
export interface Writes {
  removedReminders?: string[]
  removedPeople?: string[]
  removedConversations?: string[]
  removedUndo?: { owner: string; id: string }[]
  removedDocuments?: string[]
  reminders?: ReminderRow[]
  people?: PersonRow[]
  conversations?: ConversationRow[]
  undo?: UndoRow[]
  documents?: DocumentRow[]
  /** Says nothing and takes room. */
  filler?: string
}

/** The same as it stands in the file, behind `crc`. */
export interface FiledWrites {
  /** Grows by one from line to line, through all journals: a gap shows that lines are missing. */
  seq: number
  removedReminders?: string[]
  removedPeople?: string[]
  removedConversations?: string[]
  removedUndo?: { owner: string; id: string }[]
  removedDocuments?: string[]
  reminders?: FiledReminder[]
  people?: FiledPerson[]
  conversations?: FiledConversation[]
  undo?: FiledUndoEntry[]
  documents?: FiledDocument[]
}
export interface FiledDocument {
  key: string
  eTag: string
  item: unknown
}

export function reminderRow(filed: FoundBy, text: string | Buffer): ReminderRow {
  const dueAt = instant(filed.dueAt)
  const { id, owner, setBy, conversation, status, version } = filed
  const closedAt = filed.closedAt === undefined ? undefined : instant(filed.closedAt)
  const firedAt = filed.firedAt === undefined ? undefined : instant(filed.firedAt)
  return {
    id,
    owner,
    setBy: setBy === owner ? undefined : setBy,
    conversation,
    destination: filed.tellIn ?? conversation,
    status,
    dueAt,
    touchedAt: closedAt ?? firedAt ?? dueAt,
    createdAt: instant(filed.createdAt),
    listedAt: filed.listedAt === undefined ? listedAt({ status, dueAt, closedAt, firedAt }) : instant(filed.listedAt),
    traits: filed.traits ?? NONE,
    version,
    text,
  }
}
const NONE: readonly Trait[] = []

export function newReminderRow(reminder: Reminder): ReminderRow {
  const filed = fileReminder(reminder)
  return reminderRow(filed, JSON.stringify(filed))
}
export const wholeReminderRow = (filed: FiledReminder) => reminderRow(foundByOf(filed), JSON.stringify(filed))

export const personRow = (filed: FiledPerson): PersonRow => ({
  key: filed.key,
  name: filed.name,
  text: JSON.stringify(filed),
})
export const conversationRow = (filed: FiledConversation): ConversationRow => ({
  key: filed.key,
  text: JSON.stringify(filed),
})
export const undoRow = (filed: FiledUndoEntry): UndoRow => ({
  owner: filed.owner,
  id: filed.id,
  at: instant(filed.at),
  text: JSON.stringify(filed),
})
export const documentRow = ({ key, eTag, item }: FiledDocument): DocumentRow => ({
  key,
  eTag,
  text: JSON.stringify(item),
})
export const documentText = ({ key, eTag, text }: DocumentRow): string =>
  `{"key":${JSON.stringify(key)},"eTag":${JSON.stringify(eTag)},"item":${text}}`

/** What the core wants written, with each reminder one version on. */
export const writesOf = (changes: Changes): Writes => ({
  removedReminders: changes.removedReminders,
  removedUndo: changes.removedUndo,
  reminders: changes.reminders?.map((reminder) => newReminderRow({ ...reminder, version: reminder.version + 1 })),
  people: changes.people?.map((person) => personRow(filePerson(person))),
  conversations: changes.conversations?.map((conversation) => conversationRow(fileConversation(conversation))),
  undo: changes.undo?.map((entry) => undoRow(fileUndoEntry(entry))),
})

export const readWrites = (filed: FiledWrites): Writes => ({
  removedReminders: filed.removedReminders,
  removedPeople: filed.removedPeople,
  removedConversations: filed.removedConversations,
  removedUndo: filed.removedUndo,
  removedDocuments: filed.removedDocuments,
  reminders: filed.reminders?.map(wholeReminderRow),
  people: filed.people?.map(personRow),
  conversations: filed.conversations?.map(conversationRow),
  undo: filed.undo?.map(undoRow),
  documents: filed.documents?.map(documentRow),
})

/** The body of the journal line (see `seal`). Texts are put in as they are, not written out a second time. */
export function bodyOf(seq: number, writes: Writes): string {
  let body = `"seq":${seq}`
  const list = (name: keyof FiledWrites, texts: string[] | undefined) => {
    if (texts && texts.length > 0) body += `,"${name}":[${texts.join(',')}]`
  }
  const plain = (name: keyof FiledWrites, values: unknown[] | undefined) =>
    list(
      name,
      values?.map((value) => JSON.stringify(value)),
    )
  plain('removedReminders', writes.removedReminders)
  plain('removedPeople', writes.removedPeople)
  plain('removedConversations', writes.removedConversations)
  plain('removedUndo', writes.removedUndo)
  plain('removedDocuments', writes.removedDocuments)
  list('reminders', writes.reminders?.map(textOf))
  list('people', writes.people?.map(textOf))
  list('conversations', writes.conversations?.map(textOf))
  list('undo', writes.undo?.map(textOf))
  list('documents', writes.documents?.map(documentText))
  if (writes.filler !== undefined) body += `,"filler":${JSON.stringify(writes.filler)}`
  return `${body}}`
}

const textOf = (row: { text: string | Buffer }): string => row.text.toString()
