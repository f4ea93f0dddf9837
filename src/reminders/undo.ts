import type { Person } from './person.js'
import type { ConversationKey, PersonKey, Reminder, ReminderId } from './reminder.js'
import { type Instant, SECOND_MS } from './time.js'

/** How long a change can be taken back. */
export const UNDO_MS = 10 * 60_000

/** Clocks of processes on one database differ by less. */
const SKEW_MS = 5 * SECOND_MS

/** Whether a change was made in the `ms` before `now`. One of a moment to come was noted by a clock that was wrong, and set since. */
export const isWithin = ({ at }: Pick<UndoEntry, 'at'>, ms: number, now: Instant): boolean =>
  at >= now - ms && at <= now + SKEW_MS

/** How long the turn of a change is remembered, so that it acts once however often the channel delivers it. */
export const TURN_KEPT_MS = 60 * 60_000

/** What one change of one person replaced; taking it back writes `before` again. `null`: it did not exist. */
export interface UndoEntry {
  id: string
  owner: PersonKey
  conversation: ConversationKey
  at: Instant
  /** `undone`: nothing to take back, it only remembers the turn that took something back. */
  what: 'create' | 'cancel' | 'edit' | 'snooze' | 'done' | 'settings' | 'import' | 'undone'
  /** Of a change that was written in parts: the same for all of them, which are taken back together. */
  of?: string
  /** The activity that asked for it; of a change in parts only the last has it, so that what was cut off is done again. */
  turnId?: string
  /** What it made has the id of that activity, and so is found without this entry when the activity comes again. */
  byRequest?: true
  before: {
    /** `became`: what the change left, so that a later change by somebody else is noticed. */
    reminders: { id: ReminderId; was: Reminder | null; became: Reminder | null }[]
    person?: Person | null
    personBecame?: Person
  }
}

/** All of an entry but what it replaced, which may be thousands of reminders. */
export type UndoHead = Omit<UndoEntry, 'before'>
