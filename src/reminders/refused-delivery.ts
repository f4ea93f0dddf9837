import type { Person } from './person.js'
import type { ConversationKey, Failure, Reminder } from './reminder.js'
import type { Instant } from './time.js'

/**
 * A delivery that was refused for good is told to the owner in their own chat, when that is another conversation than the one
 * that refused; of a series that goes on being refused they are told once. Until then the reminder goes on waiting, for this one message, so that the store hands it out, retries it and
 * keeps it through a crash like any other; to people it is shown as failed already.
 */

/** @param attemptedAt the refusal; the message about it is due just after, as attempts are told apart by their moment. */
export function refuse(
  reminder: Reminder,
  { code, at: attemptedAt, otherwise }: Omit<Failure, 'toldAt' | 'tellIn'> & { otherwise?: ConversationKey },
  owner: Person | undefined,
): Reminder {
  const { retrying, ...rest } = reminder
  if (otherwise !== undefined) return divert(reminder, code, attemptedAt, otherwise)
  const failure: Failure = { code, at: attemptedAt }
  const { toldAt } = reminder.gathered ?? {}
  if (toldAt !== undefined) return { ...rest, attempts: 0, status: 'failed', failure: { ...failure, toldAt } }
  const tellIn = otherWayTo(owner, reminder, code)
  if (tellIn === undefined) return { ...rest, attempts: 0, status: 'failed', failure }
  return {
    ...rest,
    attempts: 0,
    status: 'waiting',
    dueAt: attemptedAt + 1,
    retrying: { plannedAt: retrying?.plannedAt ?? reminder.dueAt, since: attemptedAt },
    failure: { ...failure, tellIn },
  }
}

/** Sent to another chat of its owner's instead: late from when it was planned, and saying where it comes from. */
function divert(reminder: Reminder, code: string, attemptedAt: Instant, conversation: ConversationKey): Reminder {
  const { activityId: _, retrying, diverted, ...rest } = reminder
  return {
    ...rest,
    attempts: 0,
    conversation,
    dueAt: attemptedAt + 1,
    retrying: { plannedAt: retrying?.plannedAt ?? reminder.dueAt, since: attemptedAt },
    diverted: { from: [...(diverted?.from ?? []), reminder.conversation], code },
  }
}

/** Whether a refusal is made good in another chat: not for whom others are reminded too, and not of a sender that was blocked. */
export const canDivert = (reminder: Reminder, code: string): boolean =>
  code !== 'blocked' && reminder.audience.kind === 'owner' && !isBeingTold(reminder)

/** Who blocked a sender asked not to hear of it, and a lead is part of its main reminder. */
const otherWayTo = (owner: Person | undefined, { conversation, leadOf }: Reminder, code: string) =>
  code === 'blocked' || leadOf !== undefined || owner?.personalConversation === conversation
    ? undefined
    : owner?.personalConversation

export const isBeingTold = ({ status, failure }: Reminder): boolean =>
  status === 'waiting' && failure?.tellIn !== undefined

/** Where its next message goes. */
export const destinationOf = (reminder: Reminder): ConversationKey => reminder.failure?.tellIn ?? reminder.conversation

/** As people see it, whether or not the owner is still being told. */
export const asShown = (reminder: Reminder): Reminder => (isBeingTold(reminder) ? endTelling(reminder) : reminder)

/** Failed and that is all; not told, when the message about it was refused too: the next contact tells it. */
export function endTelling(reminder: Reminder, toldAt?: Instant): Reminder {
  const { retrying, failure, ...rest } = reminder
  const failed: Reminder = { ...rest, status: 'failed', attempts: 0, dueAt: retrying?.plannedAt ?? reminder.dueAt }
  if (failure === undefined) return failed
  const { tellIn: _, ...known } = failure
  return { ...failed, failure: toldAt === undefined ? known : { ...known, toldAt } }
}
