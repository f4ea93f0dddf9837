import type { Activity, Storage } from 'botbuilder'
import type { ReminderBook } from '../reminders/book.js'
import type { ConversationKey } from '../reminders/reminder.js'
import type { Clock, TimeZone } from '../reminders/time.js'

/** What the conversation needs of a log; pino's logger is one. */
interface Log {
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

/** What `createBot` is built from. */
export interface Deps {
  book: ReminderBook
  /** Dialog and conversation state. */
  documents: Storage
  /** Runs `work` alone among all with the same key: botbuilder's state writes overwrite each other otherwise. */
  serialise<T>(key: string, work: () => Promise<T>): Promise<T>
  clock: Clock
  /** Sends to another conversation that the book knows; for telling people what concerns them. Throws when it cannot. */
  send(conversation: ConversationKey, activity: Partial<Activity>): Promise<unknown>
  /** Fetches a file that a person sent; throws when it cannot or when it is longer than `limitBytes`. */
  fetchFile(url: string, limitBytes: number): Promise<string>
  /** Puts a file at an address that the person's channel gave for it; throws when it cannot. */
  putFile(url: string, text: string): Promise<void>
  defaults: { timeZone: TimeZone; locale: string }
  /** Characters of the longest message that is read; absent: what the language takes. */
  maxLength?: number
  /** Called for each message that was read: what it was taken for, the problem in it, and how long reading took. */
  understood?(kind: string, problem: string | null, seconds: number): void
  log: Log
}
