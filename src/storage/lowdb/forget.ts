import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PersonKey } from '../../reminders/reminder.js'
import {
  conversationWithout,
  type Forgotten,
  isDocumentOf,
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
  const forgotten = forgottenOf(state, key)
  const needles = needlesOf(forgotten)
  // What is on its way is not in the tables yet: all is looked through again once it is.
  for (let isMoreToCome = true; isMoreToCome; ) {
    await settled()
    isMoreToCome = false
    for (const records of slicesOf(state.records())) {
      const found = records.filter((record) => holdsOne(record, needles))
      const ready = found.filter(([kind, record]) => !state.isPending(kind, 'id' in record ? record.id : record.key))
      isMoreToCome ||= ready.length < found.length
      const writes = writesWithout(ready, forgotten)
      if (writes !== null) await write(writes)
      await nextTurn()
    }
  }
}

function forgottenOf(state: State, key: PersonKey): Forgotten {
  const person = state.people.get(key)
  const channelId = key.slice(0, key.indexOf('|'))
  return {
    key,
    channelId,
    id: key.slice(channelId.length + 1),
    name: person?.name,
    personalConversation: person?.personalConversation,
  }
}

/** What a record must hold, in the spelling of JSON, to be worth looking into. */
function needlesOf({ id, channelId, personalConversation }: Forgotten): string[] {
  const words = personalConversation === undefined ? [id] : [id, personalConversation.slice(channelId.length + 1)]
  return words.map((word) => JSON.stringify(word).slice(1, -1))
}

function holdsOne(record: KeptRecord, needles: string[]): boolean {
  const text = JSON.stringify(record)
  return needles.some((needle) => text.includes(needle))
}

function* slicesOf(records: Iterable<KeptRecord>): Generator<KeptRecord[]> {
  let slice: KeptRecord[] = []
  for (const record of records) {
    slice.push(record)
    if (slice.length < SLICE) continue
    yield slice
    slice = []
  }
  yield slice
}

/** What is to be written of some records, in one line. `null`: nothing. */
function writesWithout(records: KeptRecord[], forgotten: Forgotten): Writes | null {
  const lists: Record<string, unknown[]> = {}
  for (const record of records)
    for (const [list, values] of Object.entries(writesFor(record, forgotten)))
      lists[list] = [...(lists[list] ?? []), ...values]
  return Object.keys(lists).length > 0 ? lists : null
}

function writesFor([kind, record]: KeptRecord, forgotten: Forgotten): Writes {
  switch (kind) {
    case 'reminder':
      return written(record, reminderWithout(record, forgotten), { removedReminders: [record.id] }, (left) => ({
        reminders: [{ ...left, version: left.version + 1 }],
      }))
    case 'person':
      return written(record, personWithout(record, forgotten), { removedPeople: [record.key] }, (left) => ({
        people: [left],
      }))
    case 'conversation':
      return written(
        record,
        conversationWithout(record, forgotten),
        { removedConversations: [record.key] },
        (left) => ({ conversations: [left] }),
      )
    case 'undo':
      return undoWithout(record, forgotten) === null ? { removedUndo: [{ owner: record.owner, id: record.id }] } : {}
    case 'document':
      return isDocumentOf(record.key, record.item, forgotten) ? { removedDocuments: [record.key] } : {}
  }
}

/** By what remains of a record: nothing, itself, or something else. */
function written<Kept>(record: Kept, left: Kept | null, removed: Writes, put: (left: Kept) => Writes): Writes {
  if (left === null) return removed
  return left === record ? {} : put(left)
}
