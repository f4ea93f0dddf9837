import type { Log } from '../base/log.js'
import type { Delivery } from '../reminders/delivery.js'
import type { Conversation, Person } from '../reminders/person.js'
import type { RetryPolicy } from '../reminders/retry.js'
import type { Sent } from '../reminders/sending.js'
import type { ReminderStore } from '../reminders/store.js'
import type { Clock } from '../reminders/time.js'
import type { Told } from './outcome-writer.js'

/** What is handed to the delivery from outside. */

export interface CourierDeps<Message> {
  store: Pick<ReminderStore, 'conversation' | 'person' | 'reminder' | 'settle' | 'release' | 'isHeld'>
  clock: Clock
  /** Resolves after so many milliseconds. */
  sleep(ms: number): Promise<void>
  /** Of [0, 1). */
  random(): number
  /** The words and the card of one delivery. */
  render(delivery: Delivery, conversation: Conversation, owner: Person | undefined): Promise<Message>
  /** @throws SendFailed */
  send(reference: unknown, message: Message): Promise<Sent>
  retry: RetryPolicy
  /** How many reminders that were missed while the process was down go out in a second. */
  missedPerSecond: number
  log: Log
  /** Called after each settled claim. */
  told?(told: Told): void
  /** Called when something may be due at once: an occurrence was stored, or a conversation is free for its next one. */
  dueNow?(): void
}
