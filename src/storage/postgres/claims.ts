import { randomUUID } from 'node:crypto'
import type { Reminder } from '../../reminders/reminder.js'
import type { Claim } from '../../reminders/store.js'
import type { Clock, Instant } from '../../reminders/time.js'
import type { Database } from './database.js'
import { REMINDER_COLUMNS, type ReminderRow, reminderOf } from './rows.js'

/**
 * How far a process may be ahead of the database and still be believed. Without it a process one millisecond ahead, asking
 * at the full second, would get what is due at that second only at its next tick.
 */
const BELIEVED_AHEAD_MS = 1_000

const DATABASE_NOW = 'floor(extract(epoch FROM statement_timestamp()) * 1000)::bigint'

/**
 * One clock for all processes: the database's. A process whose own clock is wrong neither delivers early nor takes a living
 * lease. The partial index `reminders_due` holds exactly the waiting reminders in the order asked for, so the cost does not
 * depend on how many are stored. Rows that a rival is claiming this instant are skipped, never waited for. The list is
 * materialized because the planner may otherwise run the limited SELECT more than once.
 */
const CLAIM = `
  WITH clock AS MATERIALIZED (SELECT coalesce($5::bigint, ${DATABASE_NOW}) AS now),
  due AS MATERIALIZED (
    SELECT id FROM reminder_bot.reminders
    WHERE status = 'waiting'
      AND due_at <= (SELECT least(greatest($1::bigint, now), now + ${BELIEVED_AHEAD_MS}) FROM clock)
      AND (lease_token IS NULL OR lease_until <= (SELECT now FROM clock))
    ORDER BY due_at, id LIMIT $2
    FOR UPDATE SKIP LOCKED
  )
  UPDATE reminder_bot.reminders AS r SET lease_token = $3, lease_until = (SELECT now FROM clock) + $4::bigint
  FROM due WHERE r.id = due.id
  RETURNING ${REMINDER_COLUMNS}`

const inOrder = (a: Reminder, b: Reminder): number => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1)

/**
 * Hands out due reminders. `clock` stands in for the database's clock in tests. The lease ends by that clock; `leaseUntil`
 * tells it on the caller's own, counted from before the question was asked, so that a caller who keeps to it is never late.
 */
export async function claimDue(
  database: Database,
  clock: Clock | undefined,
  now: Instant,
  limit: number,
  leaseMs: number,
): Promise<Claim[]> {
  const token = randomUUID()
  const rows = await database.query<ReminderRow>({
    name: 'claim-due',
    text: CLAIM,
    values: [now, limit, token, leaseMs, clock?.now() ?? null],
  })
  return rows
    .map(reminderOf)
    .sort(inOrder)
    .map((reminder) => ({ reminder, token, leaseUntil: now + leaseMs }))
}

/** Prolongs leases, counted from now on. A claim that is void by now stays void. */
export const renewClaims = async (
  database: Database,
  clock: Clock | undefined,
  renewals: { claim: Claim; leaseMs: number }[],
): Promise<void> => {
  await database.query({
    name: 'renew-claims',
    text: `UPDATE reminder_bot.reminders AS r SET lease_until = coalesce($4::bigint, ${DATABASE_NOW}) + n.lease_ms
           FROM unnest($1::text[], $2::text[], $3::bigint[]) AS n(id, token, lease_ms)
           WHERE r.id = n.id AND r.lease_token = n.token`,
    values: [
      renewals.map(({ claim }) => claim.reminder.id),
      renewals.map(({ claim }) => claim.token),
      renewals.map(({ leaseMs }) => leaseMs),
      clock?.now() ?? null,
    ],
  })
}

export const release = async (database: Database, { reminder, token }: Claim): Promise<void> => {
  await database.query({
    name: 'release-claim',
    text: 'UPDATE reminder_bot.reminders SET lease_token = NULL WHERE id = $1 AND lease_token = $2',
    values: [reminder.id, token],
  })
}
