import pg from 'pg'
import type { Person } from '../../reminders/person.js'
import type { Reminder, ReminderId } from '../../reminders/reminder.js'
import { type Changes, VersionConflict } from '../../reminders/store.js'
import type { Database, Transaction } from './database.js'
import { arrayLiteral, arraysOf, channelOf, REMINDER_ARRAYS, wordsOfName } from './rows.js'

const byKey = <T>(records: readonly T[], keyOf: (record: T) => string): T[] =>
  [...records].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))

/** Writes all of `changes` or nothing. @throws VersionConflict when a reminder was changed since it was read. */
export async function commitChanges(database: Database, changes: Changes): Promise<void> {
  let isAgain = false
  try {
    await writing(database, async (transaction, mayBeWritten) => {
      isAgain = mayBeWritten
      await lockAndCompare(transaction, changes, new Map())
      sendChanges(transaction, changes)
    })
  } catch (error) {
    // What the second run met may be the work of the first, whose answer was lost.
    if (!(error instanceof VersionConflict && isAgain && (await isWritten(database, changes)))) throw error
  }
}

/** Whether reminders stand as `changes` leaves them; one that they create may have gone on since, as its id is nobody else's. */
export async function isWritten(by: Pick<Transaction, 'query'>, changes: Changes): Promise<boolean> {
  const { reminders = [], people = [], unlessPeopleChanged = [] } = changes
  const known = unlessPeopleChanged.length > 0 ? await peopleUnder(by, people, '') : new Map<string, string>()
  if (unlessPeopleChanged.length > 0 && people.some((person) => known.get(person.key) !== JSON.stringify(person)))
    return false
  const rows = await by.query<{ id: string }>({
    name: 'are-written',
    text: `SELECT r.id FROM reminder_bot.reminders AS r JOIN ${REMINDER_ARRAYS} ON r.id = n.id
           WHERE n.version = 0 OR (r.version = n.version + 1 AND r.status = n.status AND r.due_at = n.due_at
             AND r.body::text = n.body::text)`,
    values: arraysOf(reminders),
  })
  return rows.length === reminders.length
}

/** A transaction that writes reminders. Of two that create one under the same id, the later learns it from the primary key. */
export async function writing<T>(
  database: Database,
  work: (transaction: Transaction, mayBeWritten: boolean) => Promise<T>,
): Promise<T> {
  try {
    return await database.transaction(work)
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.constraint === 'reminders_pkey')
      throw new VersionConflict(/\(id\)=\((.*)\)/s.exec(error.detail ?? '')?.[1] ?? '')
    throw error
  }
}

/**
 * Locks the reminders that `changes` writes over or removes, in the order of their ids so that two writers do not deadlock.
 * @param locked versions of those that are locked already
 * @throws VersionConflict when one was changed since it was read, or a conversation or a person is gone.
 */
export async function lockAndCompare(
  transaction: Transaction,
  changes: Changes,
  locked: ReadonlyMap<ReminderId, number>,
): Promise<void> {
  const { reminders = [], removedReminders = [], unlessChanged = [] } = changes
  const { unlessPeopleChanged = [], unlessGone = [], unlessForgotten = [] } = changes
  const updated = [...reminders.filter((reminder) => reminder.version > 0), ...unlessChanged]
  const ids = [...updated.map(({ id }) => id), ...removedReminders].filter((id) => !locked.has(id))
  const versions = new Map(locked)
  if (ids.length > 0) {
    const rows = await transaction.query<{ id: string; version: number }>({
      name: 'lock-reminders',
      text: 'SELECT id, version FROM reminder_bot.reminders WHERE id = ANY($1::text[]) ORDER BY id FOR UPDATE',
      values: [ids],
    })
    for (const { id, version } of rows) versions.set(id, version)
  }
  for (const { id, version } of updated) if (versions.get(id) !== version) throw new VersionConflict(id)
  if (unlessPeopleChanged.length > 0) await comparePeople(transaction, unlessPeopleChanged)
  if (unlessGone.length > 0) await findAll(transaction, 'conversations', unlessGone, 'FOR UPDATE')
  // Whoever removes the row waits for this transaction, and sees what it has made.
  if (unlessForgotten.length > 0) await findAll(transaction, 'people', unlessForgotten, 'FOR KEY SHARE')
}

async function findAll(
  transaction: Transaction,
  table: 'conversations' | 'people',
  keys: readonly string[],
  lock: 'FOR UPDATE' | 'FOR KEY SHARE',
): Promise<void> {
  const rows = await transaction.query<{ key: string }>({
    name: `lock-${table}`,
    text: `SELECT key FROM reminder_bot.${table} WHERE key = ANY($1::text[]) ORDER BY key ${lock}`,
    values: [keys],
  })
  const found = new Set(rows.map(({ key }) => key))
  for (const key of keys) if (!found.has(key)) throw new VersionConflict(key)
}

async function comparePeople(
  transaction: Transaction,
  people: NonNullable<Changes['unlessPeopleChanged']>,
): Promise<void> {
  // A row that is not there cannot be locked.
  const absent = people.filter(({ was }) => was === undefined).map(({ key }) => key)
  if (absent.length > 0)
    void transaction.query({
      name: 'lock-absent-people',
      text: `SELECT pg_advisory_xact_lock(hashtextextended(key, ${PEOPLE_LOCKS}))
             FROM (SELECT key FROM unnest($1::text[]) AS key ORDER BY key) AS sorted`,
      values: [absent],
    })
  const known = await peopleUnder(transaction, people, 'FOR UPDATE')
  for (const { key, was } of people) if (known.get(key) !== (was && JSON.stringify(was))) throw new VersionConflict(key)
}

/** Apart from other advisory locks. */
const PEOPLE_LOCKS = 7_315_062

/** Their records as JSON writes them. */
async function peopleUnder(
  by: Pick<Transaction, 'query'>,
  people: readonly { key: string }[],
  lock: '' | 'FOR UPDATE',
): Promise<Map<string, string>> {
  const rows = await by.query<{ key: string; body: Person }>({
    name: `people-under-${lock}`,
    text: `SELECT key, body FROM reminder_bot.people WHERE key = ANY($1::text[]) ORDER BY key ${lock}`,
    values: [people.map(({ key }) => key)],
  })
  return new Map(rows.map(({ key, body }) => [key, JSON.stringify(body)]))
}

/**
 * Sends the statements of `changes` without waiting for their answers. Rows written over must be locked and their
 * versions checked.
 */
export function sendChanges(transaction: Transaction, changes: Changes): void {
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
  if (updated.length > 0) updateReminders(transaction, updated)
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
        // What it replaced stands last, as heads are read by what stands before it.
        sorted.map(({ before, ...head }) => JSON.stringify({ ...head, before })),
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

function updateReminders(transaction: Transaction, reminders: Reminder[]): void {
  void transaction.query({
    name: 'update-reminders',
    text: `UPDATE reminder_bot.reminders AS r
           SET owner = n.owner, set_by = n.set_by, conversation = n.conversation, status = n.status, due_at = n.due_at,
             touched_at = n.touched_at, version = n.version + 1, body = n.body, tell_in = n.tell_in,
             listed_at = n.listed_at, created_at = n.created_at, traits = n.traits::text[]
           FROM ${REMINDER_ARRAYS} WHERE r.id = n.id`,
    values: arraysOf(reminders),
  })
}

function insertReminders(transaction: Transaction, reminders: Reminder[]): void {
  void transaction.query({
    name: 'insert-reminders',
    text: `INSERT INTO reminder_bot.reminders
             (id, owner, set_by, conversation, status, due_at, touched_at, version, body, tell_in, listed_at, created_at, traits)
           SELECT n.id, n.owner, n.set_by, n.conversation, n.status, n.due_at, n.touched_at, n.version + 1, n.body, n.tell_in,
             n.listed_at, n.created_at, n.traits::text[]
           FROM ${REMINDER_ARRAYS}`,
    values: arraysOf(reminders),
  })
}
