import { LATE_MS, type StoreCounts } from '../../reminders/store.js'
import { HOUR_MS, type Instant } from '../../reminders/time.js'
import type { Database } from './database.js'

/** Rows dropped in one transaction: few enough that nobody waits for it. */
const PURGE_BATCH = 5_000

/** Up to here counts are exact; see `counts`. */
const EXACT_COUNT = 10_000

/** Drops history last touched before `before`, in small transactions. Resolves with how many reminders went. */
export async function purge(database: Database, before: Instant): Promise<number> {
  const reminders = await dropInBatches(
    database,
    `DELETE FROM reminder_bot.reminders WHERE id IN (
       SELECT id FROM reminder_bot.reminders
       WHERE status IN ('fired', 'done', 'cancelled') AND touched_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING 1`,
    before,
  )
  await dropInBatches(
    database,
    `DELETE FROM reminder_bot.undo WHERE (owner, id) IN (
       SELECT owner, id FROM reminder_bot.undo WHERE at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING 1`,
    before,
  )
  return reminders
}

async function dropInBatches(database: Database, text: string, before: Instant): Promise<number> {
  for (let dropped = 0; ; ) {
    const { length } = await database.query({ text, values: [before, PURGE_BATCH] })
    dropped += length
    if (length < PURGE_BATCH) return dropped
  }
}

/** Holds are shorter: for `counts`, a conversation that is out or held is found among those ready within this. */
const HELD_AHEAD_MS = HOUR_MS

/**
 * Exact up to 10,000 of each. Beyond that `waiting` is the size of the index as the last vacuum saw it, and the others stay
 * at 10,001 ("more than ten thousand"): counting a million rows at each look at /metrics would cost more than the delivery.
 */
export async function counts(database: Database, now: Instant): Promise<StoreCounts> {
  const capped = EXACT_COUNT + 1
  const upTo = (condition: string) =>
    `(SELECT count(*) FROM (SELECT 1 FROM reminder_bot.reminders WHERE ${condition} LIMIT ${capped}) AS capped)`
  const queuesDue = (moment: string) =>
    `SELECT destination, due_at FROM reminder_bot.queues WHERE ready_at <= $1::bigint + ${HELD_AHEAD_MS} AND due_at <= ${moment}`
  const [row] = await database.query<StoreCounts & { indexed: number }>({
    name: 'counts',
    text: `SELECT ${upTo("status = 'waiting'")} AS waiting, ${upTo("status = 'failed'")} AS failed,
             (SELECT count(*) FROM (
               SELECT 1 FROM (${queuesDue('$1::bigint')}) AS q JOIN reminder_bot.reminders AS r
                 ON r.destination = q.destination AND r.status = 'waiting' AND r.due_at <= $1::bigint
               LIMIT ${capped}) AS capped) AS due,
             late.conversations AS "lateConversations", late.oldest AS "oldestMs",
             (SELECT reltuples::bigint FROM pg_class WHERE oid = 'reminder_bot.reminders_waiting'::regclass) AS indexed
           FROM (SELECT count(*) AS conversations, coalesce($1::bigint - min(due_at), 0) AS oldest
                 FROM (${queuesDue(`$1::bigint - ${LATE_MS}`)} LIMIT ${capped}) AS capped) AS late`,
    values: [now],
  })
  const { waiting = 0, due = 0, failed = 0, lateConversations = 0, oldestMs = 0, indexed = 0 } = row ?? {}
  return {
    waiting: waiting > EXACT_COUNT ? Math.max(waiting, indexed) : waiting,
    due,
    failed,
    lateConversations,
    oldestMs,
  }
}
