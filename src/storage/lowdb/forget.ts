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
import {
  type FiledConversation,
  type FiledPerson,
  type FiledUndoEntry,
  readConversation,
  readPerson,
  readUndoEntry,
} from './format/codec.js'
import { type Writes, writesOf } from './format/writes.js'
import type { State } from './memory/state.js'

/** Records looked at before the event loop gets its turn. */
const SLICE = 2_000

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
  const writeAll = (keys: string[], writesFor: (key: string) => Writes | null) =>
    Promise.all(keys.map((one) => writesFor(one)).map((writes) => writes && write(writes)))

  await settled()
  for await (const ids of holding(needles, state.reminders.entries())) {
    // What is on its way is not in the table yet.
    while (ids.some((id) => state.isPending(id))) await settled()
    await writeAll(ids, (id) => reminderWrites(state, id, forgotten))
  }
  for await (const keys of holding(needles, state.people.texts))
    await writeAll(keys, (one) => personWrites(state, one, forgotten))
  for await (const keys of holding(needles, state.conversations))
    await writeAll(keys, (one) => conversationWrites(state, one, forgotten))
  for await (const keys of holding(needles, documentEntries(state)))
    await writeAll(keys, (one) => documentWrites(state, one, forgotten))
  await write(undoWrites(state, forgotten))
}

function forgottenOf(state: State, key: PersonKey): Forgotten {
  const text = state.people.texts.get(key)
  const person = text === undefined ? undefined : (JSON.parse(text) as FiledPerson)
  const channelId = key.slice(0, key.indexOf('|'))
  return {
    key,
    channelId,
    id: key.slice(channelId.length + 1),
    name: person?.name,
    personalConversation: person?.personalConversation,
  }
}

/** What a text must hold, in the spelling of JSON, to be worth reading. */
function needlesOf({ id, channelId, personalConversation }: Forgotten): string[] {
  const words = personalConversation === undefined ? [id] : [id, personalConversation.slice(channelId.length + 1)]
  return words.map((word) => JSON.stringify(word).slice(1, -1))
}

/** Keys of the records that hold one of the needles, a slice at a time. */
async function* holding(
  needles: string[],
  entries: Iterable<[key: string, text: string | Buffer]>,
): AsyncGenerator<string[]> {
  let keys: string[] = []
  let looked = 0
  for (const [key, text] of entries) {
    if (needles.some((needle) => text.includes(needle))) keys.push(key)
    if (++looked % SLICE > 0) continue
    yield keys
    keys = []
    await nextTurn()
  }
  yield keys
}

function reminderWrites(state: State, id: string, forgotten: Forgotten): Writes | null {
  const reminder = state.reminders.get(id)
  if (!reminder) return null
  const left = reminderWithout(reminder, forgotten)
  if (left === reminder) return null
  return left ? writesOf({ reminders: [left] }) : { removedReminders: [id] }
}

function personWrites(state: State, key: string, forgotten: Forgotten): Writes | null {
  const text = state.people.texts.get(key)
  if (text === undefined) return null
  const person = readPerson(JSON.parse(text) as FiledPerson)
  const left = personWithout(person, forgotten)
  if (left === person) return null
  return left ? writesOf({ people: [left] }) : { removedPeople: [key] }
}

function conversationWrites(state: State, key: string, forgotten: Forgotten): Writes | null {
  const text = state.conversations.get(key)
  if (text === undefined) return null
  const conversation = readConversation(JSON.parse(text) as FiledConversation)
  const left = conversationWithout(conversation, forgotten)
  if (left === conversation) return null
  return left ? writesOf({ conversations: [left] }) : { removedConversations: [key] }
}

function documentWrites(state: State, key: string, forgotten: Forgotten): Writes | null {
  const row = state.documents.get(key)
  return row && isDocumentOf(key, JSON.parse(row.text), forgotten) ? { removedDocuments: [key] } : null
}

function undoWrites(state: State, forgotten: Forgotten): Writes {
  const rows = [...state.undo].flatMap(([, entries]) => [...entries.values()])
  const gone = rows.filter(
    ({ text }) => undoWithout(readUndoEntry(JSON.parse(text) as FiledUndoEntry), forgotten) === null,
  )
  return { removedUndo: gone.map(({ owner, id }) => ({ owner, id })) }
}

function* documentEntries(state: State): Generator<[string, string]> {
  for (const [key, { text }] of state.documents) yield [key, key + text]
}
