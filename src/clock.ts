import type { Clock } from './reminders/time.js'

/** The one place that reads the system clock; everything else is handed a `Clock` or an `Instant`. */
export const systemClock: Clock = { now: () => Date.now() }
