import type { Limits } from './limits.js'
import type { PersonKey, Reminder, ReminderId } from './reminder.js'
import type { ReminderStore } from './store.js'
import type { Clock } from './time.js'

/** What every use case works with. */
export interface Desk {
  store: ReminderStore
  clock: Clock
  /** A fresh id of at most 24 URL-safe characters (a button's data may hold 64 bytes in all). */
  newId: () => string
  limits: Limits
  /** What hangs on each of a person's reminders, where all of them were read already. */
  families?: (owner: PersonKey) => Promise<Map<ReminderId, Family>>
  /** Everything besides the store that holds people; see `Place`. */
  places?: readonly Place[]
}

/** What hangs on a reminder. */
export interface Family {
  leads: Reminder[]
  occurrences: Reminder[]
}

/** Something that keeps what people say or do. Whatever is added to the bot that does so is added to the one list of them. */
export interface Place {
  /** What it keeps, for the operator when it could not be erased. */
  holds: string
  /** Erases all that it holds of a person; what they say after that is kept anew. */
  forget(person: PersonKey): Promise<void>
}
