import type { Reminder } from './reminder.js'
import type { Instant, TimeZone } from './time.js'

export interface AgendaItem {
  reminder: Reminder
  at: Instant
}

/** What is due on the local day that holds `on`, in time order, with each occurrence of a series; agendas left out. */
export function agendaOf(reminders: Reminder[], on: Instant, timeZone: TimeZone): AgendaItem[] {
  throw new Error(`not written yet: ${reminders.length} ${on} ${timeZone}`)
}
