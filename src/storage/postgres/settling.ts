import { destinationOf } from '../../reminders/refused-delivery.js'
import type { Reminder, ReminderId } from '../../reminders/reminder.js'
import { type Changes, type Claim, StoreUnavailable } from '../../reminders/store.js'
import type { Clock } from '../../reminders/time.js'
import { isWritten, lockAndCompare, sendChanges, writing } from './changes.js'
import { endClaims } from './claims.js'
import type { Database, Transaction } from './database.js'
import { REMINDER_COLUMNS, type ReminderRow, reminderOf } from './rows.js'

export interface Settling {
  claim: Claim
  decide(current: Reminder): Changes
  holdMs: number
}

type Outcome = PromiseSettledResult<boolean>

const isSettled = (value: boolean): Outcome => ({ status: 'fulfilled', value })

/**
 * Ends claims, many in one transaction. The token is the fence: whoever claimed the conversation later replaced it, and the
 * locks on its row and the reminder's keep others out between the look and the write. What cannot go together (a decision
 * that throws, a conflict, two that touch the same reminder) goes one by one, so that nobody fails for another's sake.
 */
export async function settleAll(
  database: Database,
  clock: Clock | undefined,
  settlings: Settling[],
): Promise<Outcome[]> {
  if (settlings.length > 1) {
    try {
      return await settleTogether(database, clock, settlings)
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error
    }
  }
  const outcomes: Outcome[] = []
  for (const settling of settlings) outcomes.push(await settleAlone(database, clock, settling))
  return outcomes
}

async function settleAlone(database: Database, clock: Clock | undefined, settling: Settling): Promise<Outcome> {
  try {
    const [outcome] = await settleTogether(database, clock, [settling])
    return outcome ?? isSettled(false)
  } catch (reason) {
    return { status: 'rejected', reason }
  }
}

interface Run {
  changes: Changes
  outcomes: Outcome[]
}

async function settleTogether(database: Database, clock: Clock | undefined, settlings: Settling[]): Promise<Outcome[]> {
  let before: Run | undefined
  return writing(database, async (transaction, mayBeWritten) => {
    const run = await settleIn(transaction, clock, settlings)
    // Claims that are void may have been ended by the run before, whose answer was lost.
    const wasWritten = mayBeWritten && before !== undefined && (await isWritten(transaction, before.changes))
    if (wasWritten) return before?.outcomes ?? []
    before = run
    return run.outcomes
  })
}

async function settleIn(transaction: Transaction, clock: Clock | undefined, settlings: Settling[]): Promise<Run> {
  const rows = await lockClaimed(transaction, settlings)
  const decided = settlings.flatMap(({ claim, decide }) => {
    const row = rows.get(keyOf(claim))
    return row ? [{ id: row.id, changes: decide(reminderOf(row)) }] : []
  })
  refuseOverlap(decided)
  const changes = together(decided.map((one) => one.changes))
  await lockAndCompare(transaction, changes, new Map([...rows.values()].map(({ id, version }) => [id, version])))
  endClaims(
    transaction,
    clock,
    settlings.map(({ claim, holdMs }) => ({ destination: destinationOf(claim.reminder), token: claim.token, holdMs })),
  )
  sendChanges(transaction, changes)
  return { changes, outcomes: settlings.map(({ claim }) => isSettled(rows.has(keyOf(claim)))) }
}

const keyOf = ({ reminder, token }: Claim): string => `${reminder.id} ${token}`

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

/** The rows whose claim still holds. Reminders are locked before queues, as by everybody who writes reminders. */
async function lockClaimed(transaction: Transaction, settlings: Settling[]): Promise<Map<string, ReminderRow>> {
  const claims = settlings.map(({ claim }) => claim)
  const [rows, queues] = await Promise.all([
    transaction.query<ReminderRow>({
      name: 'lock-claimed',
      text: `SELECT ${REMINDER_COLUMNS}
             FROM reminder_bot.reminders AS r WHERE r.id = ANY($1::text[]) ORDER BY r.id FOR UPDATE`,
      values: [claims.map(({ reminder }) => reminder.id)],
    }),
    transaction.query<{ destination: string; token: string | null }>({
      name: 'lock-queues',
      text: `SELECT destination, token FROM reminder_bot.queues WHERE destination = ANY($1::text[])
             ORDER BY destination FOR UPDATE`,
      values: [claims.map(({ reminder }) => destinationOf(reminder))],
    }),
  ])
  const byId = new Map(rows.map((row) => [row.id, row]))
  const tokens = new Map(queues.map(({ destination, token }) => [destination, token]))
  return new Map(
    claims.flatMap((claim): [string, ReminderRow][] => {
      const row = byId.get(claim.reminder.id)
      return row && tokens.get(destinationOf(claim.reminder)) === claim.token ? [[keyOf(claim), row]] : []
    }),
  )
}

/** Several sets of changes as one. */
const together = (all: Changes[]): Changes => ({
  reminders: all.flatMap(({ reminders = [] }) => reminders),
  removedReminders: all.flatMap(({ removedReminders = [] }) => removedReminders),
  unlessChanged: all.flatMap(({ unlessChanged = [] }) => unlessChanged),
  conversations: all.flatMap(({ conversations = [] }) => conversations),
  people: all.flatMap(({ people = [] }) => people),
  undo: all.flatMap(({ undo = [] }) => undo),
  removedUndo: all.flatMap(({ removedUndo = [] }) => removedUndo),
})
