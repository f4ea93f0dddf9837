import type { Low } from 'lowdb'
import { type StoredRecord, valuesOf } from '../records.js'
import {
  type FiledConversation,
  type FiledPerson,
  type FiledReminder,
  type FiledUndoEntry,
  fileConversation,
  filePerson,
  fileUndoEntry,
  readConversation,
  readPerson,
  readReminder,
  readUndoEntry,
} from './format/codec.js'
import { conversationRow, newReminderRow, personRow, undoRow } from './format/writes.js'
import type { State } from './memory/state.js'

/** What is durable. Not for a store that is being written to: what changes meanwhile may be seen or not. */
export async function* recordsIn(low: Low<State>): AsyncGenerator<StoredRecord> {
  const { reminders, conversations, people, undo, documents } = low.data
  for (const [, text] of reminders.entries())
    yield { kind: 'reminder', value: readReminder(JSON.parse(text.toString()) as FiledReminder) }
  for (const [, text] of conversations)
    yield { kind: 'conversation', value: readConversation(JSON.parse(text.toString()) as FiledConversation) }
  for (const [, text] of people.texts)
    yield { kind: 'person', value: readPerson(JSON.parse(text.toString()) as FiledPerson) }
  for (const [, entries] of undo)
    for (const { text } of entries.values())
      yield { kind: 'undo', value: readUndoEntry(JSON.parse(text) as FiledUndoEntry) }
  for (const [key, { text }] of documents) yield { kind: 'document', key, value: JSON.parse(text) }
}

/** One line of the journal, so all or nothing. Reminders keep the versions they come with; documents get new eTags. */
export async function restore(low: Low<State>, records: readonly StoredRecord[]): Promise<void> {
  if (records.length === 0) return
  await low.update((state) => {
    const eTag = String(state.stagedSeq + 1)
    state.stage({
      reminders: valuesOf(records, 'reminder').map(newReminderRow),
      conversations: valuesOf(records, 'conversation').map((one) => conversationRow(fileConversation(one))),
      people: valuesOf(records, 'person').map((person) => personRow(filePerson(person))),
      undo: valuesOf(records, 'undo').map((entry) => undoRow(fileUndoEntry(entry))),
      documents: records.flatMap((record) =>
        record.kind === 'document' ? [{ key: record.key, eTag, text: JSON.stringify(record.value) }] : [],
      ),
    })
  })
}
