import type { Conversation } from './person.js'
import type { Reminder } from './reminder.js'
import type { Instant, TimeZone } from './time.js'

/** What to list; nothing given: everything open (waiting, fired, failed). */
export interface ListFilter {
  period?: 'today' | 'tomorrow' | 'this-week' | 'next-week'
  /** `next`: the one that fires first. */
  show?: 'next' | 'repeating' | 'overdue' | 'failed' | 'done'
  /** For `done`: since when; absent: all that is kept. */
  since?: Instant
  /** Case and accents are ignored; each word must occur. */
  contains?: string
}

export interface Row {
  reminder: Reminder
  /** The moment it is listed under: when it fires next or fired; for `done`, when it was finished. */
  at: Instant
  /** Paused until resumed: it has no `at` of meaning. */
  paused: boolean
  /** Where it fires, when that is not the conversation asked in. */
  where?: Conversation
}

/** Chooses and orders rows by time. Lead reminders are part of their main one and never rows of their own. */
export function selectRows(reminders: Reminder[], filter: ListFilter, now: Instant, timeZone: TimeZone): Row[] {
  throw new Error(`not written yet: ${reminders.length} ${filter.show} ${now} ${timeZone}`)
}
