import type { Conversation, Person } from '../../reminders/person.js'
import type { Place, Query, Scope, StatusFilter } from '../../reminders/query.js'
import { destinationOf } from '../../reminders/refused-delivery.js'
import { isWhole, type Reminder } from '../../reminders/reminder.js'
import type { ReminderPage, ReminderStore } from '../../reminders/store.js'
import type { Clock } from '../../reminders/time.js'
import type { UndoEntry, UndoHead } from '../../reminders/undo.js'
import { Batches } from './batches.js'
import { commitChanges } from './changes.js'
import { type ClaimEnd, endClaims, nextDue } from './claims.js'
import type { Database } from './database.js'
import { forget } from './forget.js'
import { counts, purge } from './housekeeping.js'
import type { Leases } from './leases.js'
import { MAX_WORD, REMINDER_COLUMNS, type ReminderRow, reminderOf, wordsOfName } from './rows.js'
import { type Settling, settleAll } from './settling.js'

/** The core's store on PostgreSQL. */
export function remindersIn(database: Database, leases: Leases, clock: Clock | undefined): ReminderStore {
  const select = async (name: string, condition: string, key: string, statuses?: StatusFilter) => {
    const rows = await database.query<ReminderRow>({
      name: statuses ? `${name}-by-status` : name,
      text: `SELECT ${REMINDER_COLUMNS} FROM reminder_bot.reminders AS r
             WHERE ${condition} ${statuses ? `AND ${ONE_OF}` : ''} ORDER BY due_at, id`,
      values: statuses ? [key, statuses] : [key],
    })
    return readable(rows.map(reminderOf))
  }
  const readable = (reminders: Reminder[]): Reminder[] => {
    const ids = reminders.filter((reminder) => !isWhole(reminder)).map(({ id }) => id)
    if (ids.length === 0) return reminders
    database.log.error({ ids }, 'reminders cannot be read and are left out')
    return reminders.filter(isWhole)
  }
  const bodies = async <T>(name: string, rest: string, values: unknown[]) => {
    const text = `SELECT body FROM reminder_bot.${rest}`
    return (await database.query<{ body: T }>({ name, text, values })).map((row) => row.body)
  }
  const settlings = new Batches((items: Settling[]) => settleAll(database, clock, items))
  const releases = new Batches(async (ends: ClaimEnd[]) => {
    await database.transaction(async (transaction) => endClaims(transaction, clock, ends))
    return ends.map(() => ({ status: 'fulfilled' as const, value: undefined }))
  })
  const single = new Batches((ids: string[]) => findReminders(database, ids))
  const conversations = new Batches((keys: string[]) => findAll<Conversation>(database, 'conversations', keys))
  const people = new Batches((keys: string[]) => findAll<Person>(database, 'people', keys))
  return {
    commit: (changes) => commitChanges(database, changes),
    reminder: (id) => single.add(id),
    remindersOf: (person, statuses) => select('reminders-of', '(owner = $1 OR set_by = $1)', person, statuses),
    remindersIn: (conversation, statuses) => select('reminders-in', 'conversation = $1', conversation, statuses),
    pageOf: async (query, from, count) => {
      const rows = await database.query<PageRow>(pageQuery(query, from, count))
      const found = rows.filter((row) => row.id !== null).map(reminderOf)
      return { reminders: readable(found), total: rows[0]?.total ?? 0 } satisfies ReminderPage
    },
    claimDue: (now, limit, leaseMs) => leases.claimDue(now, limit, leaseMs),
    nextDue: (now, before) => nextDue(database, now, before),
    settle: async (claim, decide, holdMs = 0) => {
      const isSettled = await settlings.add({ claim, decide, holdMs })
      leases.drop(claim)
      return isSettled
    },
    release: async (claim, holdMs = 0) => {
      leases.drop(claim)
      await releases.add({ destination: destinationOf(claim.reminder), token: claim.token, holdMs })
    },
    isHeld: (claim) => leases.isHeld(claim),
    conversation: (key) => conversations.add(key),
    person: (key) => people.add(key),
    peopleNamed: async (channelId, name) => {
      const words = wordsOfName(name)
      if (words.length === 0 || words.some(({ length }) => length >= MAX_WORD)) return []
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
    undoHeadsOf: async (owner) => {
      // By the text: a body with an escaped NUL cannot be taken apart there. The mark cannot be part of what somebody said.
      const text = `SELECT split_part(body::text, ',"before":', 1) AS head FROM reminder_bot.undo
                    WHERE owner = $1 ORDER BY at DESC, id DESC`
      const rows = await database.query<{ head: string }>({ name: 'undo-heads-of', text, values: [owner] })
      return rows.map(({ head }) => JSON.parse(`${head}}`) as UndoHead)
    },
    forget: (person) => forget(database, person),
    purge: (before) => purge(database, before),
    counts: (now) => counts(database, now),
  }
}

const ONE_OF = `(status = ANY($2::text[]) OR (status = 'waiting' AND tell_in IS NOT NULL AND 'being-told' = ANY($2::text[])))`

/** Of an empty page only the total. */
type PageRow = ReminderRow & { total: number }

const SCOPES: Record<Scope['by'], string> = {
  person: '(owner = ANY($1::text[]) OR set_by = ANY($1::text[]))',
  owner: 'owner = ANY($1::text[])',
  maker: '(set_by = ANY($1::text[]) OR (set_by IS NULL AND owner = ANY($1::text[])))',
  conversation: `conversation = ANY($1::text[])
    AND ($13::text[] IS NULL OR owner = ANY($13::text[]) OR set_by = ANY($13::text[]) OR traits && $14::text[])`,
}

/** Of each reminder only what stands in columns is looked at, but for those of the page. */
const pageText = (by: Scope['by']): string => `WITH found AS MATERIALIZED (
    SELECT id, listed_at, created_at FROM reminder_bot.reminders
    WHERE ${SCOPES[by]} AND ${ONE_OF} AND traits @> $3::text[] AND NOT traits && $4::text[]
      AND ($12::text[] IS NULL OR traits && $12::text[]) AND listed_at < $6::bigint
      AND (listed_at >= $5::bigint OR (status = 'waiting' AND 'series' = ANY(traits)))
  ), page AS (
    SELECT id, listed_at, created_at FROM found
    WHERE $9::bigint IS NULL OR (listed_at, created_at, id) > ($9::bigint, $10::bigint, $11::text)
    ORDER BY listed_at, created_at, id OFFSET $7::bigint LIMIT $8::bigint
  )
  SELECT counted.total, ${REMINDER_COLUMNS}
  FROM (SELECT count(*)::int AS total FROM found) AS counted
  LEFT JOIN (page JOIN reminder_bot.reminders AS r USING (id)) ON true
  ORDER BY page.listed_at, page.created_at, page.id`

function pageQuery(
  { of, statuses, with: has = [], some, without = [], listed }: Query,
  from: number | Place,
  count: number,
) {
  const people = of.by === 'conversation' ? [of.conversation] : of.people
  const { from: first = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = listed ?? {}
  const values = [people, statuses, has, without, bigint(first), bigint(to)]
  const place = typeof from === 'number' ? [null, null, null] : [from.listedAt, from.createdAt, from.id]
  const part = [typeof from === 'number' ? from : 0, bigint(count), ...place, some ?? null]
  const readers = of.by === 'conversation' ? [of.seenBy?.people ?? null, of.seenBy?.traits ?? []] : []
  return { name: `page-of-${of.by}`, text: pageText(of.by), values: [...values, ...part, ...readers] }
}

/** As far as the type goes. */
const bigint = (value: number): string | number =>
  Number.isFinite(value) ? value : value > 0 ? '9223372036854775807' : '-9223372036854775808'

/** The reminders of these ids, in their order; `undefined` where there is none. */
async function findReminders(database: Database, ids: string[]): Promise<PromiseSettledResult<Reminder | undefined>[]> {
  const rows = await database.query<ReminderRow>({
    name: 'find-reminders',
    text: `SELECT ${REMINDER_COLUMNS} FROM reminder_bot.reminders AS r WHERE id = ANY($1::text[])`,
    values: [[...new Set(ids)]],
  })
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const row = found.get(id)
    // Each caller gets a copy of its own.
    return { status: 'fulfilled', value: row && reminderOf({ ...row, body: structuredClone(row.body) }) }
  })
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
