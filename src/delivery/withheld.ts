import { type Delivery, type DeliveryOutcome, hasPassed } from '../reminders/delivery.js'
import type { Conversation, Person } from '../reminders/person.js'
import type { Reminder } from '../reminders/reminder.js'
import type { Instant } from '../reminders/time.js'

/** What becomes of a message that is not even tried: its time is over, its owner does not want it, or there is nowhere to send it. */
export function withheld(
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

export const refused = (at: Instant, code: string): DeliveryOutcome => ({ kind: 'permanent', at, code })
