import type { Reminder, ReminderId } from '../../reminders/reminder.js'
import { type Changes, type Claim, StoreUnavailable } from '../../reminders/store.js'
import { isWritten, lockAndCompare, sendChanges, writing } from './changes.js'
import type { Database, Transaction } from './database.js'
import { REMINDER_COLUMNS, type ReminderRow, reminderOf } from './rows.js'

export interface Settling {
  claim: Claim
  decide(current: Reminder): Changes
}

type Outcome = PromiseSettledResult<boolean>

const isSettled = (value: boolean): Outcome => ({ status: 'fulfilled', value })

/**
 * Ends claims, many in one transaction. The token is the fence: whoever claimed a reminder later, or changed its status or
 * time, replaced it, and the row's lock keeps them out between the look and the write. What cannot go together (a decision
 * that throws, a conflict, two that touch the same reminder) goes one by one, so that nobody fails for another's sake.
 */
export async function settleAll(database: Database, settlings: Settling[]): Promise<Outcome[]> {
  if (settlings.length > 1) {
    try {
      return await settleTogether(database, settlings)
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error
    }
  }
  const outcomes: Outcome[] = []
  for (const settling of settlings) outcomes.push(await settleAlone(database, settling))
  return outcomes
}

async function settleAlone(database: Database, settling: Settling): Promise<Outcome> {
  try {
    const [outcome] = await settleTogether(database, [settling])
    return outcome ?? isSettled(false)
  } catch (reason) {
    return { status: 'rejected', reason }
  }
}

interface Run {
  changes: Changes
  outcomes: Outcome[]
}

async function settleTogether(database: Database, settlings: Settling[]): Promise<Outcome[]> {
  let before: Run | undefined
  return writing(database, async (transaction, mayBeWritten) => {
    const run = await settleIn(transaction, settlings)
    // Claims that are void may have been ended by the run before, whose answer was lost.
    const wasWritten = mayBeWritten && before !== undefined && (await isWritten(transaction, before.changes))
    if (wasWritten) return before?.outcomes ?? []
    before = run
    return run.outcomes
  })
}

async function settleIn(transaction: Transaction, settlings: Settling[]): Promise<Run> {
  const rows = await lockClaimed(transaction, settlings)
  const decided = settlings.flatMap(({ claim, decide }) => {
    const row = rows.get(keyOf(claim.reminder.id, claim.token))
    return row ? [{ id: row.id, changes: decide(reminderOf(row)) }] : []
  })
  refuseOverlap(decided)
  const changes = together(decided.map((one) => one.changes))
  const settled = decided.map(({ id }) => id)
  await lockAndCompare(transaction, changes, new Map([...rows.values()].map(({ id, version }) => [id, version])))
  sendChanges(transaction, changes, settled)
  const written = new Set(changes.reminders?.map(({ id }) => id))
  endClaims(
    transaction,
    settled.filter((id) => !written.has(id)),
  )
  return { changes, outcomes: settlings.map(({ claim }) => isSettled(rows.has(keyOf(claim.reminder.id, claim.token)))) }
}

const keyOf = (id: ReminderId, token: string): string => `${id} ${token}`

/** @throws when two touch the same reminder: then one must see what the other did. */
function refuseOverlap(decided: { id: ReminderId; changes: Changes }[]): void {
  const seen = new Set<ReminderId>()
  for (const { id, changes } of decided) {
    const touched = new Set([
      id,
      ...(changes.reminders ?? []).map((one) => one.id),
      ...(changes.removedReminders ?? []),
    ])
    for (const one of touched) {
      if (seen.has(one)) throw new Error(`Reminder ${one} is settled twice at once.`)
      seen.add(one)
    }
  }
}

/** What a decision left as it is keeps its row, without the claim. */
function endClaims(transaction: Transaction, ids: ReminderId[]): void {
  if (ids.length === 0) return
  void transaction.query({
    name: 'end-claims',
    text: 'UPDATE reminder_bot.reminders SET lease_token = NULL WHERE id = ANY($1::text[])',
    values: [ids],
  })
}

/** The rows whose claim still holds, by id and token. */
async function lockClaimed(transaction: Transaction, settlings: Settling[]) {
  const rows = await transaction.query<ReminderRow & { lease_token: string }>({
    name: 'lock-claimed',
    text: `SELECT ${REMINDER_COLUMNS}, lease_token
           FROM reminder_bot.reminders AS r JOIN unnest($1::text[], $2::text[]) AS n(id, token)
             ON r.id = n.id AND r.lease_token = n.token
           WHERE r.status = 'waiting' ORDER BY r.id FOR UPDATE OF r`,
    values: [settlings.map(({ claim }) => claim.reminder.id), settlings.map(({ claim }) => claim.token)],
  })
  return new Map(rows.map((row) => [keyOf(row.id, row.lease_token), row]))
}

/** Several sets of changes as one. */
const together = (all: Changes[]): Changes => ({
  reminders: all.flatMap(({ reminders = [] }) => reminders),
  removedReminders: all.flatMap(({ removedReminders = [] }) => removedReminders),
  conversations: all.flatMap(({ conversations = [] }) => conversations),
  people: all.flatMap(({ people = [] }) => people),
  undo: all.flatMap(({ undo = [] }) => undo),
  removedUndo: all.flatMap(({ removedUndo = [] }) => removedUndo),
})
