import type { StoreItem } from 'botbuilder'
import type { Conversation, Person } from '../../reminders/person.js'
import type { PersonKey } from '../../reminders/reminder.js'
import type { Changes } from '../../reminders/store.js'
import type { UndoEntry } from '../../reminders/undo.js'
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
import { sendChanges } from './changes.js'
import type { Database, Transaction } from './database.js'
import { REMINDER_COLUMNS, type ReminderRow, reminderOf } from './rows.js'

/** Rows that one transaction locks and looks at. */
const SLICE = 500

/**
 * Takes a person out of all rows, a slice at a time so that nobody else has to wait. The person's own row goes last: a
 * failure on the way leaves the rest to a second call. It reads every table once, some seconds per million rows.
 */
export const forget = (database: Database, key: PersonKey): Promise<void> =>
  database.withoutTimeLimit(async (unhurried) => {
    const text = 'SELECT body FROM reminder_bot.people WHERE key = $1'
    const [person] = await unhurried.query<{ body: Person }>({ text, values: [key] })
    const forgotten = forgottenOf(key, person?.body)
    const notes: string[] = []
    const parts = [reminders, conversations, documentsBut(notes), undo, people]
    for (const part of parts) await part(unhurried, forgotten)
    await unhurried.query({ text: 'DELETE FROM reminder_bot.people WHERE key = $1', values: [key] })
    // What was made for them meanwhile; from here on nothing is.
    for (const part of [remindersOfTheirs, undoOfTheirs]) await part(unhurried, forgotten)
    // The note that this is under way goes last: as long as it is there, the next start goes on.
    await unhurried.transaction(async (transaction) => remove(transaction, 'documents', notes))
  })

/** What the text of a row must hold to be worth reading: whole strings, in the spelling of JSON. */
function needlesOf({ key, id, personalConversation = '' }: Forgotten): string[] {
  const conversationId = personalConversation.slice(personalConversation.indexOf('|') + 1)
  return [key, id, conversationId].filter(Boolean).map((word) => JSON.stringify(word))
}

/** @param at number of the parameter with the needles */
const holdsNeedle = (at: number): string =>
  `EXISTS (SELECT 1 FROM unnest($${at}::text[]) AS needle WHERE position(needle IN body::text) > 0)`

const IS_THEIRS = 'owner = $3 OR set_by = $3 OR conversation = $4'

const reminders = (database: Database, forgotten: Forgotten) =>
  remindersWhere(database, forgotten, `${IS_THEIRS} OR ${holdsNeedle(5)}`, needlesOf(forgotten))

/** By the indexes alone. */
const remindersOfTheirs = (database: Database, forgotten: Forgotten) => remindersWhere(database, forgotten, IS_THEIRS)

const remindersWhere = (database: Database, forgotten: Forgotten, condition: string, ...values: unknown[]) =>
  inSlices<ReminderRow>(
    database,
    `SELECT ${REMINDER_COLUMNS} FROM reminder_bot.reminders AS r
     WHERE id > $1 AND (${condition}) ORDER BY id LIMIT $2 FOR UPDATE`,
    [forgotten.key, forgotten.personalConversation ?? null, ...values],
    ({ id }) => id,
    (transaction, rows) => {
      const changes: Required<Pick<Changes, 'reminders' | 'removedReminders'>> = { reminders: [], removedReminders: [] }
      for (const reminder of rows.map(reminderOf)) {
        const left = reminderWithout(reminder, forgotten)
        if (left === null) changes.removedReminders.push(reminder.id)
        else if (left !== reminder) changes.reminders.push(left)
      }
      sendChanges(transaction, changes)
    },
  )

const people = (database: Database, forgotten: Forgotten) =>
  inSlices<{ key: string; body: Person }>(
    database,
    `SELECT key, body FROM reminder_bot.people WHERE key > $1 AND ${holdsNeedle(3)} ORDER BY key LIMIT $2 FOR UPDATE`,
    [needlesOf(forgotten)],
    ({ key }) => key,
    (transaction, rows) => {
      const left = rows.map(({ body }) => personWithout(body, forgotten))
      sendChanges(transaction, { people: left.filter((person) => person !== null) })
    },
  )

const conversations = (database: Database, forgotten: Forgotten) =>
  inSlices<{ key: string; body: Conversation }>(
    database,
    `SELECT key, body FROM reminder_bot.conversations
     WHERE key > $1 AND (key = $4 OR ${holdsNeedle(3)}) ORDER BY key LIMIT $2 FOR UPDATE`,
    [needlesOf(forgotten), forgotten.personalConversation ?? null],
    ({ key }) => key,
    (transaction, rows) => {
      const left = rows.map(({ body }) => conversationWithout(body, forgotten))
      sendChanges(transaction, { conversations: left.filter((conversation) => conversation !== null) })
      remove(
        transaction,
        'conversations',
        rows.filter((_, index) => left[index] === null).map(({ key }) => key),
      )
    },
  )

/** Leaves the notes that they are being forgotten, and puts their keys in `notes`. */
const documentsBut = (notes: string[]) => (database: Database, forgotten: Forgotten) =>
  inSlices<{ key: string; body: StoreItem }>(
    database,
    `SELECT key, body FROM reminder_bot.documents
     WHERE key > $1 AND (starts_with(key, $4 || '/') OR ${holdsNeedle(3)}) ORDER BY key LIMIT $2 FOR UPDATE`,
    [needlesOf(forgotten), forgotten.channelId],
    ({ key }) => key,
    (transaction, rows) => {
      notes.push(...rows.filter(({ body }) => isNoteOf(body, forgotten)).map(({ key }) => key))
      const theirs = rows.filter(({ key, body }) => isDocumentOf(key, body, forgotten))
      remove(
        transaction,
        'documents',
        theirs.map(({ key }) => key),
      )
    },
  )

const undoOfTheirs = (database: Database, { key }: Forgotten) =>
  database.query({ text: 'DELETE FROM reminder_bot.undo WHERE owner = $1', values: [key] })

const undo = (database: Database, forgotten: Forgotten) =>
  inSlices<{ owner: string; id: string; body: UndoEntry }>(
    database,
    `SELECT owner, id, body FROM reminder_bot.undo
     WHERE owner || ' ' || id > $1 AND (owner = $4 OR ${holdsNeedle(3)}) ORDER BY owner || ' ' || id LIMIT $2 FOR UPDATE`,
    [needlesOf(forgotten), forgotten.key],
    ({ owner, id }) => `${owner} ${id}`,
    (transaction, rows) => {
      const gone = rows.filter(({ body }) => undoWithout(body, forgotten) === null)
      sendChanges(transaction, { removedUndo: gone.map(({ owner, id }) => ({ owner, id })) })
    },
  )

const remove = (transaction: Transaction, table: 'conversations' | 'documents', keys: string[]): void =>
  void transaction.query({
    text: `DELETE FROM reminder_bot.${table} WHERE key = ANY($1::text[])`,
    values: [keys],
  })

/** Walks through the rows that `text` selects: $1 is the key to go on after, $2 how many to take, $3 and on are `values`. */
async function inSlices<Row extends object>(
  database: Database,
  text: string,
  values: unknown[],
  keyOf: (row: Row) => string,
  work: (transaction: Transaction, rows: Row[]) => void,
): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    after = await database.transaction(async (transaction): Promise<string | undefined> => {
      const rows = await transaction.query<Row>({ text, values: [after, SLICE, ...values] })
      if (rows.length > 0) work(transaction, rows)
      const last = rows.at(-1)
      return last && rows.length === SLICE ? keyOf(last) : undefined
    })
  }
}
