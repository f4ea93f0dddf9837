import type { StoreCounts } from '../../reminders/store.js'
import type { Instant } from '../../reminders/time.js'
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

/**
 * Exact up to 10,000 of each. Beyond that `waiting` is the size of the index as the last vacuum saw it, and `due` and
 * `failed` stay at 10,001 ("more than ten thousand"): counting a million rows at each look at /metrics would cost more
 * than the delivery.
 */
export async function counts(database: Database, now: Instant): Promise<StoreCounts> {
  const upTo = (condition: string) =>
    `(SELECT count(*) FROM (SELECT 1 FROM reminder_bot.reminders WHERE ${condition} LIMIT ${EXACT_COUNT + 1}) AS capped)`
  const [row] = await database.query<{ waiting: number; due: number; failed: number; indexed: number }>({
    name: 'counts',
    text: `SELECT ${upTo("status = 'waiting'")} AS waiting, ${upTo("status = 'waiting' AND due_at <= $1::bigint")} AS due,
             ${upTo("status = 'failed'")} AS failed,
             (SELECT reltuples::bigint FROM pg_class WHERE oid = 'reminder_bot.reminders_due'::regclass) AS indexed`,
    values: [now],
  })
  const { waiting = 0, due = 0, failed = 0, indexed = 0 } = row ?? {}
  return { waiting: waiting > EXACT_COUNT ? Math.max(waiting, indexed) : waiting, due, failed }
}
