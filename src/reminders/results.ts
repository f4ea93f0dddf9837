import type { LeftOut } from './calendar-plan.js'
import type { Draft } from './draft.js'
import type { Conversation, Person } from './person.js'
import type { Problem } from './problem.js'
import type { ConversationKey, PersonKey, Reminder, ReminderId } from './reminder.js'
import type { Schedule } from './schedule.js'
import type { Instant } from './time.js'
import type { UndoEntry } from './undo.js'

/** What the use cases of `ReminderBook` give when they did something. */

/** Somebody else who should hear of it, and the personal chat where they can. */
export interface ToTell {
  person: PersonKey
  conversation: ConversationKey
}

export interface Created {
  reminder: Reminder
  /** The reminders ahead of it, one per lead that still lies ahead. */
  leads: Reminder[]
  /** Leads that were asked for but lie behind already, or within quiet hours up to the reminder itself. */
  skippedLeadsMs: number[]
  /** The next three moments of a series (before any quiet-hours hold), the one of a one-off. */
  next: Instant[]
  /** The moment asked for, when quiet hours hold it until `reminder.dueAt`. */
  heldFrom?: Instant
  /** The very same request was seen before; nothing new was created. */
  duplicate: boolean
}

/** What became of several requests of one message. */
export interface CreatedMany {
  created: Reminder[]
  skipped: { draft: Draft; problem: Problem }[]
}

/** What became of a calendar file. */
export interface Imported {
  created: Reminder[]
  changed: Reminder[]
  /** Cancelled or done in the file, or no longer to come. */
  ended: Reminder[]
  /** Events that are as they were, or that the person cancelled and the file does not bring back. */
  unchanged: number
  /** `older`: a newer version of it came before. */
  skipped: { text: string; why: LeftOut | Problem | { kind: 'older' } }[]
}

/** Several in one change: what became of those that could be changed, and why the others were not. */
export interface Bulk<T> {
  changed: T[]
  refused: { id: ReminderId; problem: Problem }[]
}

export interface Cancelled {
  cancelled: Reminder[]
  /** Series that only leave out what was meant of them. */
  leftOut: Reminder[]
  refused: { id: ReminderId; problem: Problem }[]
  /** Owners or setters other than this person. */
  tell: { whom: ToTell; reminder: Reminder }[]
}

export interface Undone {
  what: UndoEntry['what']
  /** As they are again; those whose creation was taken back are in `removed`. */
  restored: Reminder[]
  /** As they were when they were removed. */
  removed: Reminder[]
  /** When settings or relations were taken back. */
  person?: Person
}

/** A change that can be taken back. */
export interface LastChange {
  what: Exclude<UndoEntry['what'], 'undone'>
  reminders: Reminder[]
}

export interface Snoozed {
  /** The one-off, or the occurrence of the series, that fires again. */
  reminder: Reminder
  /** The series whose next occurrence was moved, as it is now. */
  series?: Reminder
  /** The moment asked for, when quiet hours hold it until `reminder.dueAt`. */
  heldFrom?: Instant
  tell?: ToTell
}

export interface Completed {
  /** The one-off or the occurrence that is done. */
  reminder: Reminder
  /** The series it belongs to, as it is now; `next` its next moment, null when it has ended. */
  series?: Reminder
  next?: Instant | null
  /** The one who set it for this person, to be told. */
  tell?: ToTell
}

export interface Rescheduled {
  /** As it is now: the reminder, or the one occurrence that was moved. */
  reminder: Reminder
  was: Reminder
  series?: Reminder
  next: Instant[]
  heldFrom?: Instant
  tell?: ToTell
}

/** What a confirmation tells of a reminder as it is now. */
export interface Confirmed {
  reminder: Reminder
  next: Instant[]
  leads: Reminder[]
  heldFrom?: Instant
}

/** Some days of a series, at an hour of their own. */
export interface SetApart extends Rescheduled {
  /** The series without them. */
  rest: Reminder
}

/** A new time for one reminder: of a series for its coming occurrence, or for the whole. */
export interface Move {
  id: ReminderId
  schedule: Schedule
  scope: 'occurrence' | 'series'
  /** Another text that it gets in the same change; of one occurrence, its series too. */
  text?: string
}

export interface RescheduledMany {
  moved: Rescheduled[]
  refused: { id: ReminderId; problem: Problem }[]
}

export interface Changed {
  reminder: Reminder
  was: Reminder
  tell?: ToTell
}

export interface LeadAdded {
  reminder: Reminder
  lead: Reminder
}

export interface LeadsRemoved {
  reminder: Reminder
  /** How many messages ahead of it were still to come. */
  count: number
}

export interface Insisted {
  reminder: Reminder
  /** The next three moments of a series, the one of a one-off. */
  next: Instant[]
}

export interface Skipped {
  reminder: Reminder
  skipped: Instant
  /** Null: that was the last one, and the series is over. */
  next: Instant | null
}

export interface Paused {
  reminder: Reminder
  /** Null: until resumed. */
  next: Instant | null
}

export interface Joined {
  reminder: Reminder
}

export interface Declined {
  reminder: Reminder
  /** True when nobody was left to remind, so that it is cancelled. */
  cancelled: boolean
  /** The one who set it; absent when they have no personal chat with the bot: say it in the conversation. */
  tell?: ToTell
}

export interface Held {
  /** Those that come later than they would have. */
  reminders: Reminder[]
  /** Of the first that could not be changed. */
  problem?: Problem
}

export interface Skips extends Held {
  /** How many occurrences are left out. */
  count: number
}

export interface Related {
  /** The person who muted, blocked ... as they are now. */
  person: Person
  other: { key: PersonKey; name?: string }
  /** Waiting reminders of the blocked person that ended with it. */
  cancelled: Reminder[]
}

export interface Linked {
  /** The other accounts that are one person with the actor now. */
  others: Person[]
}

export interface SentElsewhere {
  reminders: Reminder[]
  refused: { id: ReminderId; problem: Problem }[]
}

export interface SettingsChanged {
  person: Person
  was: Person | null
  /** Reminders that fire at another instant than before: repeats in a new zone, waiting ones under new quiet hours. */
  moved: { reminder: Reminder; from: Instant; to: Instant }[]
}

export interface Exported {
  person: Person | null
  /** All that the person owns or has set, also closed ones, without leads. */
  reminders: Reminder[]
  leads: Reminder[]
}

/** What was met at the start of a turn. */
export interface Met {
  person: Person
  conversation: Conversation
  /** First turn of this person. */
  isNew: boolean
  /** The bot had been removed from here and is back; see `missedWhileRemoved`. */
  returned: boolean
}

/** Another person by name, for "remind @colleague", "mute bob". */
export interface Acquaintance {
  key: PersonKey
  name: string
  /** They have a personal chat with the bot, so a reminder can be set for them. */
  reachable: boolean
}
