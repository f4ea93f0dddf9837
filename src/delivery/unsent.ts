import { type Delivery, type DeliveryOutcome, hasPassed } from '../reminders/delivery.js'
import { otherChat } from '../reminders/links.js'
import type { Conversation, Person } from '../reminders/person.js'
import { canDivert } from '../reminders/refused-delivery.js'
import type { Reminder } from '../reminders/reminder.js'
import type { Instant } from '../reminders/time.js'

/** The outcome of a message that is not even sent (too late, not wanted by its owner, no way to send it); null: send it. */
export function outcomeUnsent(
  delivery: Delivery,
  { setBy }: Reminder,
  conversation: Conversation,
  owner: Person | undefined,
): DeliveryOutcome | null {
  const { at } = delivery
  if (hasPassed(delivery)) return { kind: 'passed', at }
  if (setBy !== undefined && owner?.blocked.includes(setBy)) return refused(at, 'blocked')
  if (!conversation.reachable) return refused(at, 'bot-removed')
  if (setBy !== undefined && owner?.muted.includes(setBy)) return { kind: 'kept', at }
  return null
}

/** A refusal with the other chat in which its owner can be reached, if there is one. */
export async function orElsewhere(
  store: Parameters<typeof otherChat>[0],
  { occurrence: reminder }: Delivery,
  outcome: DeliveryOutcome,
  owner: Person | undefined,
): Promise<DeliveryOutcome> {
  if (outcome.kind !== 'permanent' || !canDivert(reminder, outcome.code)) return outcome
  const refusedBy = [...(reminder.diverted?.from ?? []), reminder.conversation]
  const otherwise = await otherChat(store, owner, refusedBy)
  return otherwise === undefined ? outcome : { ...outcome, otherwise }
}

export const refused = (at: Instant, code: string): DeliveryOutcome => ({ kind: 'permanent', at, code })
