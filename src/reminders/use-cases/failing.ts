import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { type Outcome, refuse } from '../problem.js'
import { asShown, isBeingTold } from '../refused-delivery.js'
import type { ConversationKey, Reminder, ReminderId } from '../reminder.js'
import { closesConversation } from '../retry.js'
import { commitEdits, type Edit, gather, retrying, stored } from './committing.js'
import { allowedOpen } from './finding.js'
import { visibleTo } from './listing.js'

/** Not all that waits: somebody may have thousands, and each message of theirs looks here. */
const REFUSED = ['failed', 'being-told'] as const

/** Not what a message is just on its way about; but when that has trouble, whoever speaks first with the owner tells them. */
const toTell = (refused: Reminder[]): Reminder[] =>
  refused
    .filter((reminder) => !isBeingTold(reminder) || reminder.attempts > 0)
    .map(asShown)
    .filter(
      ({ status, failure, leadOf }) => status === 'failed' && failure?.toldAt === undefined && leadOf === undefined,
    )

/** Not an act of the person's, and so nothing to undo. */
export const markTold = (desk: Desk, actor: Actor, ids: ReminderId[]): Promise<void> =>
  retrying(async () => {
    const toldAt = desk.clock.now()
    const told = toTell(await visibleTo(desk, actor, REFUSED))
      .filter(({ id }) => ids.includes(id))
      .flatMap((each) => (each.failure === undefined ? [] : [{ ...each, failure: { ...each.failure, toldAt } }]))
    if (told.length > 0) await desk.store.commit({ reminders: told })
  })

/**
 * Somebody writes where something had been refused. What stands for the refused occurrences of a series comes now, and says how
 * many were missed; that is not an act of the person's, and so nothing to undo. Resolves with the others.
 */
export const comeAfterAll = (desk: Desk, actor: Actor): Promise<Reminder[]> =>
  retrying(async () => {
    const { store, clock } = desk
    const seen = await visibleTo(desk, actor, REFUSED)
    const missed = seen.filter((each) => isMissedHere(each, actor))
    if (missed.length > 0) await store.commit({ reminders: missed.map((each) => dueNow(asShown(each), clock.now())) })
    return toTell(seen.filter((each) => !missed.includes(each)))
  })

/** One that is just being told of elsewhere, too: coming is better than a word about it. */
const isMissedHere = (reminder: Reminder, actor: Actor): boolean => {
  const { conversation, seriesId, leadOf, status, failure } = asShown(reminder)
  const isRefused = status === 'failed' && failure !== undefined && closesConversation(failure.code)
  return isRefused && conversation === actor.conversation && seriesId !== undefined && leadOf === undefined
}

/** Makes failed reminders due now: "send them after all". */
export const sendAgain = (desk: Desk, actor: Actor, ids: ReminderId[]): Promise<Outcome<{ reminders: Reminder[] }>> =>
  retrying(async () => {
    const gathered = await gather(ids, (id) => sendingAgain(desk, actor, id))
    if (!gathered.ok) return gathered
    const edits = gathered.changed.flatMap((each) => each.edits)
    await commitEdits(desk, actor, 'edit', edits)
    return { ok: true, reminders: edits.map(({ becomes }) => stored(becomes)) }
  })

async function sendingAgain(desk: Desk, actor: Actor, id: ReminderId): Promise<Outcome<{ edits: Edit[] }>> {
  const found = await allowedOpen(desk, actor, 'snooze', id)
  if (!found.ok) return found
  const was = found.reminder
  const failed = asShown(was)
  if (failed.status !== 'failed') return refuse({ kind: 'not-failed', reminder: was })
  return { ok: true, edits: [{ was, becomes: dueNow(failed, desk.clock.now()) }] }
}

/** Its planned time stays with it, so that the message says how late it is. */
function dueNow(reminder: Reminder, now: number): Reminder {
  const { failure: _, ...rest } = reminder
  return { ...rest, status: 'waiting', dueAt: now, attempts: 0, retrying: { plannedAt: reminder.dueAt, since: now } }
}

const BOT_REMOVED = 'bot-removed'

/** Reminders that could not be sent to a conversation because the bot was removed; offer `sendAgain`. */
export async function missedWhileRemoved(desk: Desk, key: ConversationKey): Promise<Reminder[]> {
  return (await desk.store.remindersIn(key, REFUSED))
    .map(asShown)
    .filter(
      ({ status, failure, leadOf }) => status === 'failed' && failure?.code === BOT_REMOVED && leadOf === undefined,
    )
}
