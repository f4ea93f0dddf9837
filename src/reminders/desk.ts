import type { Limits } from './limits.js'
import type { ReminderStore } from './store.js'
import type { Clock } from './time.js'

/** What every use case works with. */
export interface Desk {
  store: ReminderStore
  clock: Clock
  /** A fresh id of at most 24 URL-safe characters (a button's data may hold 64 bytes in all). */
  newId: () => string
  limits: Limits
}
