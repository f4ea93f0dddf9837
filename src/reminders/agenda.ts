import { wantsAnswer } from './content.js'
import { occurrencesFrom } from './occurrences.js'
import { asShown } from './refused-delivery.js'
import type { Reminder } from './reminder.js'
import type { Instant, TimeZone } from './time.js'
import { dayRange, within } from './wall-time.js'

export interface AgendaItem {
  reminder: Reminder
  at: Instant
}

/** More occurrences of one series in a day than this are not listed one by one. */
const PER_SERIES = 24

/**
 * What is due on the local day that holds `on`, in time order, with each occurrence of a series from `on` on, and what fired
 * on that day or before and is not finished. Leads and agendas are left out.
 */
export function agendaOf(reminders: Reminder[], on: Instant, timeZone: TimeZone): AgendaItem[] {
  const day = dayRange(on, timeZone)
  const items = reminders
    .map(asShown)
    .filter(wantsAnswer)
    .flatMap((reminder): AgendaItem[] => {
      const { status, schedule, dueAt, occurrenceAt } = reminder
      if (status === 'fired') return [{ reminder, at: occurrenceAt }]
      if (status !== 'waiting') return []
      if (schedule.kind === 'once') return [{ reminder, at: dueAt }]
      return occurrencesFrom(schedule, Math.max(occurrenceAt, day.from), PER_SERIES).map((at) => ({ reminder, at }))
    })
  return items
    .filter(({ reminder, at }) => (reminder.status === 'fired' ? at < day.to : within(at, day)))
    .sort((a, b) => a.at - b.at)
}
