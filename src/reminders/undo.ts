import type { Person } from './person.js'
import type { ConversationKey, PersonKey, Reminder, ReminderId } from './reminder.js'
import type { Instant } from './time.js'

/** How long a change can be taken back. */
export const UNDO_MS = 10 * 60_000

/** What one change of one person replaced; taking it back writes `before` again. `null`: it did not exist. */
export interface UndoEntry {
  id: string
  owner: PersonKey
  conversation: ConversationKey
  at: Instant
  what: 'create' | 'cancel' | 'edit' | 'snooze' | 'done' | 'settings' | 'import'
  before: {
    /** `became`: what the change left, so that a later change by somebody else is noticed. */
    reminders: { id: ReminderId; was: Reminder | null; became: Reminder | null }[]
    person?: Person | null
    personBecame?: Person
  }
}
