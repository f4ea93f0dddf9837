import { randomUUID } from 'node:crypto'
import { destinationOf } from '../../reminders/refused-delivery.js'
import type { Reminder } from '../../reminders/reminder.js'
import type { Claim } from '../../reminders/store.js'
import type { Clock, Instant } from '../../reminders/time.js'
import type { Database, Transaction } from './database.js'
import { REMINDER_COLUMNS, type ReminderRow, reminderOf } from './rows.js'

/**
 * How far a process may be ahead of the database and still be believed. Without it a process one millisecond ahead, asking
 * at the full second, would get what is due at that second only at its next tick.
 */
const BELIEVED_AHEAD_MS = 1_000

const DATABASE_NOW = 'floor(extract(epoch FROM statement_timestamp()) * 1000)::bigint'

/**
 * One clock for all processes: the database's. A process whose own clock is wrong neither delivers early nor takes a living
 * lease. The index on `ready_at` holds each conversation once, in the order asked for, so the cost depends neither on how
 * many reminders are stored nor on how many of one conversation are due. Rows that a rival is claiming this instant are
 * skipped, never waited for. The list is materialized because the planner may otherwise run the limited SELECT more than once.
 */
const CLAIM = `
  WITH clock AS MATERIALIZED (
    SELECT now, least(greatest($1::bigint, now), now + ${BELIEVED_AHEAD_MS}) AS due
    FROM (SELECT coalesce($5::bigint, ${DATABASE_NOW}) AS now) AS n
  ),
  ready AS MATERIALIZED (
    SELECT destination FROM reminder_bot.queues
    WHERE ready_at <= (SELECT due FROM clock) AND held_until <= (SELECT now FROM clock)
    ORDER BY ready_at, destination LIMIT $2
    FOR UPDATE SKIP LOCKED
  )
  UPDATE reminder_bot.queues AS q SET token = $3, held_until = (SELECT now FROM clock) + $4::bigint
  FROM ready WHERE q.destination = ready.destination
  RETURNING q.destination, (SELECT due FROM clock) AS due`

/**
 * The first of each, looked up when they are ours: a rival who had one of them before has written by now what became of its
 * first.
 */
const FIRST_OF_EACH = `
  SELECT ${REMINDER_COLUMNS} FROM unnest($1::text[]) AS claimed(destination)
  CROSS JOIN LATERAL (
    SELECT * FROM reminder_bot.reminders AS f
    WHERE f.destination = claimed.destination AND f.status = 'waiting' AND f.due_at <= $2::bigint
    ORDER BY f.due_at, f.id LIMIT 1
  ) AS r`

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
  const queues = await database.query<{ destination: string; due: number }>({
    name: 'claim-queues',
    text: CLAIM,
    values: [now, limit, token, leaseMs, clock?.now() ?? null],
  })
  const due = queues[0]?.due
  if (due === undefined) return []
  const destinations = queues.map(({ destination }) => destination)
  const rows = await database.query<ReminderRow>({
    name: 'first-of-each',
    text: FIRST_OF_EACH,
    values: [destinations, due],
  })
  const claims = rows
    .map(reminderOf)
    .sort(inOrder)
    .map((reminder) => ({ reminder, token, leaseUntil: now + leaseMs }))
  if (claims.length < destinations.length) await giveUp(database, token, destinations, claims)
  return claims
}

/** The first moment after `now` and before `before` at which a conversation has something due and is free. */
export async function nextDue(database: Database, now: Instant, before: Instant): Promise<Instant | undefined> {
  const [first] = await database.query<{ ready_at: number }>({
    name: 'next-due',
    text: `SELECT ready_at FROM reminder_bot.queues WHERE ready_at > $1::bigint AND ready_at < $2::bigint
           ORDER BY ready_at LIMIT 1`,
    values: [now, before],
  })
  return first?.ready_at
}

/** Of those that nothing is due in any more, as it was finished or moved this instant. */
async function giveUp(database: Database, token: string, destinations: string[], claims: Claim[]): Promise<void> {
  const claimed = new Set(claims.map(({ reminder }) => destinationOf(reminder)))
  const empty = destinations.filter((destination) => !claimed.has(destination))
  await endClaims(
    database,
    undefined,
    empty.map((destination) => ({ destination, token, holdMs: 0 })),
  )
}

/** Prolongs leases, counted from now on. Resolves with those that hold; a claim that is void by now stays void. */
export const renewClaims = async (
  database: Database,
  clock: Clock | undefined,
  renewals: { claim: Claim; leaseMs: number }[],
): Promise<ReadonlySet<Claim>> => {
  const rows = await database.query<{ n: number }>({
    name: 'renew-claims',
    text: `UPDATE reminder_bot.queues AS q SET held_until = coalesce($4::bigint, ${DATABASE_NOW}) + r.lease_ms
           FROM unnest($1::text[], $2::text[], $3::bigint[]) WITH ORDINALITY AS r(destination, token, lease_ms, n)
           WHERE q.destination = r.destination AND q.token = r.token
           RETURNING r.n`,
    values: [
      renewals.map(({ claim }) => destinationOf(claim.reminder)),
      renewals.map(({ claim }) => claim.token),
      renewals.map(({ leaseMs }) => leaseMs),
      clock?.now() ?? null,
    ],
  })
  return new Set(rows.flatMap(({ n }) => renewals[n - 1]?.claim ?? []))
}

export interface ClaimEnd {
  destination: string
  token: string
  /** Nothing of the conversation is handed out for so long. */
  holdMs: number
}

/** Ends the claims that hold, each with its hold; an empty queue ends with them. */
export function endClaims(transaction: Transaction, clock: Clock | undefined, ends: readonly ClaimEnd[]): void {
  const destinations = ends.map(({ destination }) => destination)
  void transaction.query({
    name: 'end-claims',
    text: `UPDATE reminder_bot.queues AS q SET token = NULL,
             held_until = CASE WHEN e.hold_ms > 0 THEN coalesce($4::bigint, ${DATABASE_NOW}) + e.hold_ms ELSE 0 END
           FROM unnest($1::text[], $2::text[], $3::bigint[]) AS e(destination, token, hold_ms)
           WHERE q.destination = e.destination AND q.token = e.token`,
    values: [
      destinations,
      ends.map(({ token }) => token),
      ends.map(({ holdMs }) => Math.ceil(holdMs)),
      clock?.now() ?? null,
    ],
  })
  void transaction.query({
    name: 'end-queues',
    text: `DELETE FROM reminder_bot.queues WHERE destination = ANY($1::text[]) AND due_at IS NULL AND token IS NULL`,
    values: [destinations],
  })
}
