import type { Delivery } from '../reminders/delivery.js'
import type { Conversation, Person } from '../reminders/person.js'
import type { RetryPolicy } from '../reminders/retry.js'
import type { Sent } from '../reminders/sending.js'
import type { ReminderStore } from '../reminders/store.js'
import type { Clock } from '../reminders/time.js'
import type { Told } from './bookkeeper.js'

/** What is handed to the delivery from outside. */

export interface CourierParts<Message> {
  store: Pick<ReminderStore, 'conversation' | 'person' | 'settle' | 'release'>
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
}

export interface Log {
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}
