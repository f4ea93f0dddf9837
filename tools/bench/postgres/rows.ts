import type pg from 'pg'
import { DAY_MS, type Instant } from '../../../src/reminders/time.js'

/** Rows as the bot makes them, from 20,000 people with Teams-sized ids. `$1` counts from, `$2` to; `$3` is the id's prefix. */
const insert = (dueAt: string) => `
  INSERT INTO reminder_bot.reminders (id, owner, conversation, status, due_at, touched_at, version, body)
  SELECT $3::text || lpad(n::text, 12, '0'), 'msteams|29:1nNzJ5-' || person || '-bq2Xw8Kk0tYp3',
    'msteams|a:1pL3yG-' || person || '-xVtW7mZr9Qd1', 'waiting', due, due, 1,
    json_build_object('content', 'text', 'text', 'call the dentist about appointment ' || n,
      'schedule', json_build_object('kind', 'once', 'at', due, 'timeZone', 'Europe/Berlin'), 'occurrenceAt', due,
      'audience', json_build_object('kind', 'owner'), 'attempts', 0, 'createdAt', 1795500000000)
  FROM generate_series($1::bigint, $2::bigint) AS n
    CROSS JOIN LATERAL (SELECT lpad((n % 20000)::text, 8, '0') AS person, ${dueAt} AS due) AS x`

/** Stores reminders due in the coming years, `count` of them, and the people's conversations. */
export async function fill(client: pg.Client, count: number, now: Instant): Promise<void> {
  // Indexes built over the finished table take a fraction of the time.
  const { rows } = await client.query<{ indexname: string; indexdef: string }>(
    `SELECT indexname, indexdef FROM pg_indexes
     WHERE schemaname = 'reminder_bot' AND tablename = 'reminders' AND indexname <> 'reminders_pkey'`,
  )
  for (const { indexname } of rows) await client.query(`DROP INDEX reminder_bot.${indexname}`)
  const spread = insert(`${now + DAY_MS} + (n * 7919) % 30000000 * 1000`)
  for (let from = 1; from <= count; from += 500_000)
    await client.query(spread, [from, Math.min(count, from + 499_999), 'later-'])
  for (const { indexdef } of rows) await client.query(indexdef)
  await client.query(`
    INSERT INTO reminder_bot.conversations (key, updated_at, body)
    SELECT key, 0, json_build_object('key', key, 'channelId', 'msteams', 'kind', 'personal', 'reachable', true, 'updatedAt', 0,
      'reference', json_build_object('serviceUrl', 'https://smba.trafficmanager.net/emea/', 'channelId', 'msteams',
        'conversation', json_build_object('id', key)))
    FROM generate_series(0, 19999) AS n
      CROSS JOIN LATERAL (SELECT 'msteams|a:1pL3yG-' || lpad(n::text, 8, '0') || '-xVtW7mZr9Qd1' AS key) AS x`)
  await client.query('VACUUM (ANALYZE) reminder_bot.reminders')
  await client.query('CHECKPOINT')
}

/** Adds reminders that are all due at one moment. Resolves with the SQL pattern of their ids. */
export async function addDue(client: pg.Client, count: number, dueAt: Instant, prefix: string): Promise<string> {
  await client.query(insert(`${dueAt}::bigint`), [1, count, prefix])
  return `${prefix}%`
}

/** Moves them into a table of its own, as the shortest program that does the same would have it. */
export async function movePlain(client: pg.Client, pattern: string): Promise<void> {
  await client.query(`
    CREATE TABLE IF NOT EXISTS plain_queue (
      id text COLLATE "C" PRIMARY KEY, status text NOT NULL, due_at bigint NOT NULL, body json NOT NULL,
      lease_token text, lease_until bigint) WITH (fillfactor = 85);
    CREATE INDEX IF NOT EXISTS plain_due ON plain_queue (due_at) WHERE status = 'waiting'`)
  await client.query(
    'INSERT INTO plain_queue SELECT id, status, due_at, body FROM reminder_bot.reminders WHERE id LIKE $1',
    [pattern],
  )
  await client.query('DELETE FROM reminder_bot.reminders WHERE id LIKE $1', [pattern])
}

export const countLike = async (
  client: pg.Client,
  pattern: string,
  status: string,
  table = 'reminder_bot.reminders',
): Promise<number> => {
  const { rows } = await client.query<{ count: string }>(
    `SELECT count(*) FROM ${table} WHERE id LIKE $1 AND status = $2`,
    [pattern, status],
  )
  return Number(rows[0]?.count)
}
