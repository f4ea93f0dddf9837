import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PersonKey } from '../../reminders/reminder.js'
import {
  conversationWithout,
  type Forgotten,
  forgottenOf,
  isDocumentOf,
  isNoteOf,
  personWithout,
  reminderWithout,
  undoWithout,
} from '../without-person.js'
import type { KeptRecord, Writes } from './format/writes.js'
import type { State } from './memory/state.js'

/** Records looked at before the event loop gets its turn. */
const SLICE = 1_000

/**
 * Takes a person out of all records; other work goes on in between, and a failure on the way leaves the rest as it was.
 * `write` stages at once and resolves once it is durable; `settled` resolves once everything staged is.
 */
export async function forgetPerson(
  state: State,
  key: PersonKey,
  write: (writes: Writes) => Promise<void>,
  settled: () => Promise<void>,
): Promise<void> {
  const forgotten = forgottenOf(key, state.people.get(key))
  // What is on its way is not in the tables yet: all is looked through again once it is.
  do await settled()
  while (await takeOut(state, forgotten, write))
  // Their own record goes after all that is found by it: a failure on the way leaves the rest to a second call.
  await write({ removedPeople: [key] })
  // What was made for them meanwhile; from here on nothing is.
  await settled()
  const late = state.reminders.ofPerson(key).map((reminder) => without(['reminder', reminder], forgotten))
  for (const [list, left] of late) await write({ [list]: [left] })
  const undo = [...(state.undo.get(key)?.values() ?? [])]
  if (undo.length > 0) await write({ removedUndo: undo.map(({ id }) => ({ owner: key, id })) })
  // The note that this is under way goes last: as long as it is there, the next start goes on.
  const notes = [...state.documents.values()].filter(({ item }) => isNoteOf(item, forgotten))
  if (notes.length > 0) await write({ removedDocuments: notes.map((note) => note.key) })
}

/** Resolves with whether a change of a record that holds them was on its way. */
async function takeOut(state: State, forgotten: Forgotten, write: (writes: Writes) => Promise<void>): Promise<boolean> {
  const needles = needlesOf(forgotten)
  let isMoreToCome = false
  let looked = 0
  for (const record of state.records()) {
    const isOwn = record[0] === 'person' && record[1].key === forgotten.key
    if (!isOwn && holdsOne(record, needles)) {
      const [list, left] = without(record, forgotten)
      if (state.isPending(record[0], keyOf(record[1]))) isMoreToCome = true
      else if (left !== record[1]) await write({ [list]: [left] })
    }
    if (++looked % SLICE === 0) await nextTurn()
  }
  return isMoreToCome
}

const keyOf = (record: KeptRecord[1]): string => ('id' in record ? record.id : record.key)

/** What a record must hold, in the spelling of JSON, to be worth looking into. */
function needlesOf({ id, channelId, personalConversation }: Forgotten): string[] {
  const words = personalConversation === undefined ? [id] : [id, personalConversation.slice(channelId.length + 1)]
  return words.map((word) => JSON.stringify(word).slice(1, -1))
}

function holdsOne(record: KeptRecord, needles: string[]): boolean {
  const text = JSON.stringify(record)
  return needles.some((needle) => text.includes(needle))
}

/** What remains of a record, and the list of the writes to put it in: itself, another one, or what names one that is removed. */
function without([kind, record]: KeptRecord, forgotten: Forgotten): [keyof Writes, unknown] {
  switch (kind) {
    case 'reminder': {
      const left = reminderWithout(record, forgotten)
      if (left === null) return ['removedReminders', record.id]
      return ['reminders', left === record ? left : { ...left, version: left.version + 1 }]
    }
    case 'person': {
      const left = personWithout(record, forgotten)
      return left === null ? ['removedPeople', record.key] : ['people', left]
    }
    case 'conversation': {
      const left = conversationWithout(record, forgotten)
      return left === null ? ['removedConversations', record.key] : ['conversations', left]
    }
    case 'undo': {
      const { owner, id } = record
      return ['removedUndo', undoWithout(record, forgotten) === null ? { owner, id } : record]
    }
    case 'document':
      return ['removedDocuments', isDocumentOf(record.key, record.item, forgotten) ? record.key : record]
  }
}
