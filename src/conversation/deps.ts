import type { Activity, Storage } from 'botbuilder'
import type { Log } from '../base/log.js'
import type { CalendarReader } from '../calendar/pool.js'
import type { ReminderBook } from '../reminders/book.js'
import type { ConversationKey, PersonKey } from '../reminders/reminder.js'
import type { Clock, TimeZone } from '../reminders/time.js'
import type { BegunWork } from './long-work/begun-work.js'

/** What `createBot` is built from. */
export interface BotDeps {
  book: ReminderBook
  /** Dialog and conversation state. */
  documents: Storage
  /** Runs `work` alone among all with the same key: botbuilder's state writes overwrite each other otherwise. */
  serialise<T>(key: string, work: () => Promise<T>): Promise<T>
  clock: Clock
  /** Sends to another conversation that the book knows; for telling people what concerns them. Throws when it cannot. */
  send(conversation: ConversationKey, activity: Partial<Activity>): Promise<unknown>
  /** The same by a ConversationReference, for what outlives its turn. */
  sendTo(reference: unknown, activity: Partial<Activity>): Promise<unknown>
  /** A fresh id. */
  newId(): string
  /** Calls `work` after so many milliseconds, unless what it returns is called before. */
  after(ms: number, work: () => void): () => void
  /** Fetches a file that a person sent; throws when it cannot or when it is longer than `limitBytes`. */
  fetchFile(url: string, limitBytes: number): Promise<Uint8Array>
  /** Reads a calendar file, at a bounded cost and away from what reminds. */
  readCalendar: CalendarReader['read']
  /** Where calendar programs find a person's reminders; absent: nobody can reach this bot. */
  calendarAddress?: (person: PersonKey, secret: string) => string
  /** Puts a file at an address that the person's channel gave for it; throws when it cannot. */
  putFile(url: string, text: string): Promise<void>
  defaults: { timeZone: TimeZone; locale: string }
  /** Characters of the longest message that is read; absent: what the language takes. */
  maxLength?: number
  /** Called for each message that was read: what it was taken for, the problem in it, and how long reading took. */
  understood?(kind: string, problem: string | null, seconds: number): void
  log: Log
}

/** What turns work with. */
export interface Deps extends BotDeps {
  /** Work that goes on behind the turn that began it. */
  begun: BegunWork
}
