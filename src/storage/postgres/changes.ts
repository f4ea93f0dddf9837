import pg from 'pg'
import type { Reminder } from '../../reminders/reminder.js'
import { type Changes, VersionConflict } from '../../reminders/store.js'
import type { Database, Transaction } from './database.js'
import { arrayLiteral, arraysOf, channelOf, REMINDER_ARRAYS, wordsOfName } from './rows.js'

const byKey = <T>(records: readonly T[], keyOf: (record: T) => string): T[] =>
  [...records].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))

/** What `changes` writes over or removes, so what must be locked first. */
const touchedIds = ({ reminders = [], removedReminders = [] }: Changes): string[] => [
  ...reminders.filter((reminder) => reminder.version > 0).map((reminder) => reminder.id),
  ...removedReminders,
]

/** Writes all of `changes` or nothing. @throws VersionConflict when a reminder was changed since it was read. */
export const commitChanges = (database: Database, changes: Changes): Promise<void> =>
  writing(database, async (transaction) => {
    await lockAndCompare(transaction, changes)
    sendChanges(transaction, changes)
  })

/** A transaction that writes reminders. Of two that create one under the same id, the later learns it from the primary key. */
export async function writing<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  try {
    return await database.transaction(work)
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.constraint === 'reminders_pkey')
      throw new VersionConflict(/\(id\)=\((.*)\)/s.exec(error.detail ?? '')?.[1] ?? '')
    throw error
  }
}

/**
 * Locks the reminders that `changes` writes over, in the order of their ids so that two writers do not deadlock.
 * @throws VersionConflict when one was changed since it was read.
 */
export async function lockAndCompare(transaction: Transaction, changes: Changes): Promise<void> {
  const ids = touchedIds(changes)
  if (ids.length === 0) return
  const stored = await transaction.query<{ id: string; version: number }>({
    name: 'lock-reminders',
    text: 'SELECT id, version FROM reminder_bot.reminders WHERE id = ANY($1::text[]) ORDER BY id FOR UPDATE',
    values: [ids],
  })
  const versions = new Map(stored.map((row) => [row.id, row.version]))
  for (const { id, version } of changes.reminders ?? []) {
    if (version > 0 && versions.get(id) !== version) throw new VersionConflict(id)
  }
}

/**
 * Sends the statements of `changes` without waiting for their answers. Rows written over must be locked and their
 * versions checked. `settled`: the reminder whose claim ends with this, whatever changes about it.
 */
export function sendChanges(transaction: Transaction, changes: Changes, settled: string | null = null): void {
  const {
    reminders = [],
    removedReminders = [],
    conversations = [],
    people = [],
    undo = [],
    removedUndo = [],
  } = changes
  const updated = reminders.filter((reminder) => reminder.version > 0)
  const created = reminders.filter((reminder) => reminder.version === 0)
  if (updated.length > 0) updateReminders(transaction, updated, settled)
  if (removedReminders.length > 0)
    void transaction.query({
      name: 'remove-reminders',
      text: 'DELETE FROM reminder_bot.reminders WHERE id = ANY($1::text[])',
      values: [removedReminders],
    })
  if (created.length > 0) insertReminders(transaction, created)
  if (conversations.length > 0) {
    const sorted = byKey(conversations, (conversation) => conversation.key)
    void transaction.query({
      name: 'put-conversations',
      text: `INSERT INTO reminder_bot.conversations (key, updated_at, body)
             SELECT * FROM unnest($1::text[], $2::bigint[], $3::json[])
             ON CONFLICT (key) DO UPDATE SET updated_at = excluded.updated_at, body = excluded.body`,
      values: [
        sorted.map((conversation) => conversation.key),
        sorted.map((conversation) => conversation.updatedAt),
        sorted.map((conversation) => JSON.stringify(conversation)),
      ],
    })
  }
  if (people.length > 0) {
    const sorted = byKey(people, (person) => person.key)
    void transaction.query({
      name: 'put-people',
      text: `INSERT INTO reminder_bot.people (key, channel_id, name_words, updated_at, body)
             SELECT key, channel_id, name_words::text[], updated_at, body
             FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::json[])
               AS n(key, channel_id, name_words, updated_at, body)
             ON CONFLICT (key) DO UPDATE
             SET name_words = excluded.name_words, updated_at = excluded.updated_at, body = excluded.body`,
      values: [
        sorted.map((person) => person.key),
        sorted.map((person) => channelOf(person.key)),
        sorted.map((person) => (person.name ? arrayLiteral(wordsOfName(person.name)) : null)),
        sorted.map((person) => person.updatedAt),
        sorted.map((person) => JSON.stringify(person)),
      ],
    })
  }
  if (undo.length > 0) {
    const sorted = byKey(undo, (entry) => `${entry.owner} ${entry.id}`)
    void transaction.query({
      name: 'put-undo',
      text: `INSERT INTO reminder_bot.undo (owner, id, at, body)
             SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::json[])
             ON CONFLICT (owner, id) DO UPDATE SET at = excluded.at, body = excluded.body`,
      values: [
        sorted.map((entry) => entry.owner),
        sorted.map((entry) => entry.id),
        sorted.map((entry) => entry.at),
        sorted.map((entry) => JSON.stringify(entry)),
      ],
    })
  }
  if (removedUndo.length > 0)
    void transaction.query({
      name: 'remove-undo',
      text: `DELETE FROM reminder_bot.undo
             WHERE (owner, id) IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
      values: [removedUndo.map((entry) => entry.owner), removedUndo.map((entry) => entry.id)],
    })
}

/** A change of status or time voids the claim on a reminder: its token goes. */
function updateReminders(transaction: Transaction, reminders: Reminder[], settled: string | null): void {
  void transaction.query({
    name: 'update-reminders',
    text: `UPDATE reminder_bot.reminders AS r
           SET owner = n.owner, set_by = n.set_by, conversation = n.conversation, status = n.status, due_at = n.due_at,
             touched_at = n.touched_at, version = n.version + 1, body = n.body,
             lease_token = CASE WHEN r.status = n.status AND r.due_at = n.due_at AND r.id IS DISTINCT FROM $10
               THEN r.lease_token END
           FROM ${REMINDER_ARRAYS} WHERE r.id = n.id`,
    values: [...arraysOf(reminders), settled],
  })
}

function insertReminders(transaction: Transaction, reminders: Reminder[]): void {
  void transaction.query({
    name: 'insert-reminders',
    text: `INSERT INTO reminder_bot.reminders
             (id, owner, set_by, conversation, status, due_at, touched_at, version, body)
           SELECT n.id, n.owner, n.set_by, n.conversation, n.status, n.due_at, n.touched_at, n.version + 1, n.body
           FROM ${REMINDER_ARRAYS}`,
    values: arraysOf(reminders),
  })
}
