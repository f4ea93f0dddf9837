import { listedAt, traitsOf } from '../../reminders/query.js'
import type { Reminder, ReminderStatus } from '../../reminders/reminder.js'

/** The fields of a reminder that have a column of their own; everything else is `body`. */
type Searched = 'id' | 'owner' | 'setBy' | 'conversation' | 'status' | 'dueAt' | 'version'

/** A row of `reminder_bot.reminders`, as `REMINDER_COLUMNS` selects it. */
export interface ReminderRow {
  id: string
  owner: string
  set_by: string | null
  conversation: string
  status: ReminderStatus
  due_at: number
  version: number
  body: Omit<Reminder, Searched>
}

export const REMINDER_COLUMNS = 'r.id, r.owner, r.set_by, r.conversation, r.status, r.due_at, r.version, r.body'

export function reminderOf(row: ReminderRow): Reminder {
  const { id, owner, set_by, conversation, status, due_at, version, body } = row
  return {
    id,
    owner,
    ...(set_by !== null && { setBy: set_by }),
    conversation,
    status,
    dueAt: due_at,
    version,
    ...body,
  }
}

/** When a reminder was last touched, for what is dropped after its time in the history. */
const touchedAt = ({ closedAt, firedAt, dueAt }: Reminder): number => closedAt ?? firedAt ?? dueAt

/**
 * Reminders as the arrays that `unnest($1::text[], ...)` takes, in the order of `REMINDER_ARRAYS`. Sorted by id, so that
 * two writers of the same ids wait for each other instead of deadlocking.
 */
export function arraysOf(reminders: readonly Reminder[]): unknown[][] {
  const sorted = [...reminders].sort((a, b) => (a.id < b.id ? -1 : 1))
  return [
    sorted.map((reminder) => reminder.id),
    sorted.map((reminder) => reminder.owner),
    sorted.map((reminder) => reminder.setBy ?? null),
    sorted.map((reminder) => reminder.conversation),
    sorted.map((reminder) => reminder.status),
    sorted.map((reminder) => reminder.dueAt),
    sorted.map(touchedAt),
    sorted.map((reminder) => reminder.version),
    sorted.map(({ id, owner, setBy, conversation, status, dueAt, version, ...body }) => JSON.stringify(body)),
    sorted.map((reminder) => reminder.failure?.tellIn ?? null),
    sorted.map(listedAt),
    sorted.map((reminder) => reminder.createdAt),
    sorted.map((reminder) => arrayLiteral(traitsOf(reminder))),
  ]
}

export const REMINDER_ARRAYS = `unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[],
  $7::bigint[], $8::bigint[], $9::json[], $10::text[], $11::bigint[], $12::bigint[], $13::text[])
  AS n(id, owner, set_by, conversation, status, due_at, touched_at, version, body, tell_in, listed_at, created_at, traits)`

/** A list as the text of a PostgreSQL array: lists of differing lengths cannot travel inside another array. */
export const arrayLiteral = (items: readonly string[]): string =>
  `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`

/** The channel of a `channelId|...` key. */
export const channelOf = (key: string): string => key.slice(0, key.indexOf('|'))

/** A name as names are compared: its words, in lower case. A NUL, which a text column cannot hold, names nobody. */
export const wordsOfName = (name: string): string[] =>
  name
    .replaceAll('\0', '')
    .toLowerCase()
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => (word.length < MAX_WORD ? word : [...word].slice(0, MAX_WORD).join('')))

/** The index takes no word of more than some 2,000 bytes. Nobody is found by one that is cut. */
export const MAX_WORD = 200
