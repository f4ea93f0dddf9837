import type { Conversation, Person } from '../../reminders/person.js'
import type { ReminderStore } from '../../reminders/store.js'
import type { UndoEntry } from '../../reminders/undo.js'
import { Batches } from './batches.js'
import { commitChanges } from './changes.js'
import { release } from './claims.js'
import type { Database } from './database.js'
import { forget } from './forget.js'
import { counts, purge } from './housekeeping.js'
import type { Leases } from './leases.js'
import { REMINDER_COLUMNS, type ReminderRow, reminderOf, wordsOfName } from './rows.js'
import { type Settling, settleAll } from './settling.js'

/** The core's store on PostgreSQL. */
export function remindersIn(database: Database, leases: Leases): ReminderStore {
  const select = async (name: string, condition: string, key: string) => {
    const rows = await database.query<ReminderRow>({
      name,
      text: `SELECT ${REMINDER_COLUMNS} FROM reminder_bot.reminders AS r WHERE ${condition} ORDER BY due_at, id`,
      values: [key],
    })
    return rows.map(reminderOf)
  }
  const bodies = async <T>(name: string, rest: string, values: unknown[]) => {
    const text = `SELECT body FROM reminder_bot.${rest}`
    return (await database.query<{ body: T }>({ name, text, values })).map((row) => row.body)
  }
  const settlings = new Batches((items: Settling[]) => settleAll(database, items))
  const conversations = new Batches((keys: string[]) => findAll<Conversation>(database, 'conversations', keys))
  const people = new Batches((keys: string[]) => findAll<Person>(database, 'people', keys))
  return {
    commit: (changes) => commitChanges(database, changes),
    reminder: async (id) => (await select('reminder', 'id = $1', id))[0],
    remindersOf: (person) => select('reminders-of', '(owner = $1 OR set_by = $1)', person),
    remindersIn: (conversation) => select('reminders-in', 'conversation = $1', conversation),
    claimDue: (now, limit, leaseMs) => leases.claimDue(now, limit, leaseMs),
    settle: async (claim, decide) => {
      const isSettled = await settlings.add({ claim, decide })
      leases.drop(claim)
      return isSettled
    },
    release: async (claim) => {
      leases.drop(claim)
      await release(database, claim)
    },
    conversation: (key) => conversations.add(key),
    person: (key) => people.add(key),
    peopleNamed: async (channelId, name) => {
      const words = wordsOfName(name)
      if (words.length === 0) return []
      // The index finds whoever has all the words; the rest compares their order.
      return await bodies<Person>(
        'people-named',
        `people WHERE name_words @> $2::text[] AND channel_id = $1
           AND position($3 IN ' ' || array_to_string(name_words, ' ') || ' ') > 0
         ORDER BY key`,
        [channelId, words, ` ${words.join(' ')} `],
      )
    },
    undoOf: (owner) => bodies<UndoEntry>('undo-of', 'undo WHERE owner = $1 ORDER BY at DESC, id DESC', [owner]),
    forget: (person) => forget(database, person),
    purge: (before) => purge(database, before),
    counts: (now) => counts(database, now),
  }
}

/** The records under `keys`, in their order; `undefined` where there is none. */
async function findAll<T>(
  database: Database,
  table: 'conversations' | 'people',
  keys: string[],
): Promise<PromiseSettledResult<T | undefined>[]> {
  const rows = await database.query<{ key: string; text: string }>({
    name: `find-${table}`,
    text: `SELECT key, body::text AS text FROM reminder_bot.${table} WHERE key = ANY($1::text[])`,
    values: [[...new Set(keys)]],
  })
  const found = new Map(rows.map(({ key, text }) => [key, text]))
  return keys.map((key) => {
    const text = found.get(key)
    // Each caller gets a copy of its own.
    return { status: 'fulfilled', value: text === undefined ? undefined : (JSON.parse(text) as T) }
  })
}
