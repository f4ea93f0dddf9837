import { randomUUID } from 'node:crypto'
import type { StoreItem } from 'botbuilder'
import type { Conversation, Person } from '../../reminders/person.js'
import type { UndoEntry } from '../../reminders/undo.js'
import { type StoredRecord, valuesOf } from '../records.js'
import { sendChanges } from './changes.js'
import type { Database } from './database.js'
import { arraysOf, REMINDER_ARRAYS, REMINDER_COLUMNS, type ReminderRow, reminderOf } from './rows.js'

/** Rows that one statement reads. */
const SLICE = 2_000

/** All rows, slice by slice along their keys. Not a snapshot: what changes meanwhile may be seen or not. */
export async function* recordsIn(database: Database): AsyncGenerator<StoredRecord> {
  const reminders = `SELECT ${REMINDER_COLUMNS} FROM reminder_bot.reminders AS r WHERE id > $1 ORDER BY id LIMIT $2`
  for await (const row of slices<ReminderRow>(database, reminders, ({ id }) => [id]))
    yield { kind: 'reminder', value: reminderOf(row) }
  for await (const { body } of keyed<Conversation>(database, 'conversations'))
    yield { kind: 'conversation', value: body }
  for await (const { body } of keyed<Person>(database, 'people')) yield { kind: 'person', value: body }
  const undo = `SELECT owner, id, body FROM reminder_bot.undo WHERE (owner, id) > ($1, $3) ORDER BY owner, id LIMIT $2`
  for await (const { body } of slices<{ owner: string; id: string; body: UndoEntry }>(database, undo, (row) => [
    row.owner,
    row.id,
  ]))
    yield { kind: 'undo', value: body }
  for await (const { key, body } of keyed<StoreItem>(database, 'documents'))
    yield { kind: 'document', key, value: body }
}

const keyed = <Body>(database: Database, table: 'conversations' | 'people' | 'documents') =>
  slices<{ key: string; body: Body }>(
    database,
    `SELECT key, body FROM reminder_bot.${table} WHERE key > $1 ORDER BY key LIMIT $2`,
    ({ key }) => [key],
  )

/** `text` takes the first part of the key to go on after as $1, the size of the slice as $2, and a second part as $3. */
async function* slices<Row extends object>(
  database: Database,
  text: string,
  keyOf: (row: Row) => string[],
): AsyncGenerator<Row> {
  for (let after: string[] | undefined; ; ) {
    const [first = '', ...rest] = after ?? (text.includes('$3') ? ['', ''] : [''])
    const rows = await database.query<Row>({ text, values: [first, SLICE, ...rest] })
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < SLICE) return
    after = keyOf(last)
  }
}

/** In one transaction. Reminders keep the versions they come with; documents get new eTags; claims on what is replaced are void. */
export async function restore(database: Database, records: readonly StoredRecord[]): Promise<void> {
  const reminders = valuesOf(records, 'reminder')
  const documents = records.flatMap((record) => (record.kind === 'document' ? [record] : []))
  await database.transaction(async (transaction) => {
    if (reminders.length > 0)
      void transaction.query({
        text: `INSERT INTO reminder_bot.reminders
                 (id, owner, set_by, conversation, status, due_at, touched_at, version, body, tell_in, listed_at, created_at,
                  traits)
               SELECT id, owner, set_by, conversation, status, due_at, touched_at, version, body, tell_in, listed_at,
                 created_at, traits::text[] FROM ${REMINDER_ARRAYS}
               ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, set_by = excluded.set_by,
                 conversation = excluded.conversation, status = excluded.status, due_at = excluded.due_at,
                 touched_at = excluded.touched_at, version = excluded.version, body = excluded.body,
                 tell_in = excluded.tell_in, listed_at = excluded.listed_at, created_at = excluded.created_at,
                 traits = excluded.traits`,
        values: arraysOf(reminders),
      })
    sendChanges(transaction, {
      conversations: valuesOf(records, 'conversation'),
      people: valuesOf(records, 'person'),
      undo: valuesOf(records, 'undo'),
    })
    if (documents.length > 0)
      void transaction.query({
        text: `INSERT INTO reminder_bot.documents (key, etag, body)
               SELECT * FROM unnest($1::text[], $2::text[], $3::json[])
               ON CONFLICT (key) DO UPDATE SET etag = excluded.etag, body = excluded.body`,
        values: [
          documents.map(({ key }) => key),
          documents.map(() => randomUUID()),
          documents.map(({ value }) => JSON.stringify(value)),
        ],
      })
  })
}
