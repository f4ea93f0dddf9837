import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { may } from '../ownership.js'
import { type Outcome, refuse } from '../problem.js'
import { asShown, isBeingTold } from '../refused-delivery.js'
import type { ConversationKey, Reminder, ReminderId } from '../reminder.js'
import { commitEdits, type Edit, retrying, stored } from './committing.js'
import { visibleTo } from './listing.js'

/** Not what a message is just on its way about; but when that has trouble, whoever speaks first with the owner tells them. */
export async function failuresToTell(desk: Desk, actor: Actor): Promise<Reminder[]> {
  return (await visibleTo(desk, actor))
    .filter((reminder) => !isBeingTold(reminder) || reminder.attempts > 0)
    .map(asShown)
    .filter(
      ({ status, failure, leadOf }) => status === 'failed' && failure?.toldAt === undefined && leadOf === undefined,
    )
}

/** Not an act of the person's, and so nothing to undo. */
export const markTold = (desk: Desk, actor: Actor, ids: ReminderId[]): Promise<void> =>
  retrying(async () => {
    const toldAt = desk.clock.now()
    const told = (await failuresToTell(desk, actor))
      .filter(({ id }) => ids.includes(id))
      .flatMap((each) => (each.failure === undefined ? [] : [{ ...each, failure: { ...each.failure, toldAt } }]))
    if (told.length > 0) await desk.store.commit({ reminders: told })
  })

export const sendAgain = (desk: Desk, actor: Actor, ids: ReminderId[]): Promise<Outcome<{ reminders: Reminder[] }>> =>
  retrying(async () => {
    const now = desk.clock.now()
    const edits: Edit[] = []
    for (const id of new Set(ids)) {
      const was = await desk.store.reminder(id)
      if (was === undefined || !may(actor, 'snooze', was)) continue
      const failed = asShown(was)
      if (failed.status === 'failed') edits.push({ was, becomes: dueNow(failed, now) })
    }
    if (edits.length === 0) return refuse({ kind: 'not-found' })
    await commitEdits(desk, actor, 'edit', edits)
    return { ok: true, reminders: edits.map(({ becomes }) => stored(becomes)) }
  })

/** Its planned time stays with it, so that the message says how late it is. */
function dueNow(reminder: Reminder, now: number): Reminder {
  const { failure: _, ...rest } = reminder
  return { ...rest, status: 'waiting', dueAt: now, attempts: 0, retrying: { plannedAt: reminder.dueAt, since: now } }
}

const BOT_REMOVED = 'bot-removed'

export async function missedWhileRemoved(desk: Desk, key: ConversationKey): Promise<Reminder[]> {
  return (await desk.store.remindersIn(key))
    .map(asShown)
    .filter(
      ({ status, failure, leadOf }) => status === 'failed' && failure?.code === BOT_REMOVED && leadOf === undefined,
    )
}
