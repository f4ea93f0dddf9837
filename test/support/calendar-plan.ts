import type { CalendarEvent, CalendarPlan } from '../../src/reminders/calendar-plan.js'
import type { Draft } from '../../src/reminders/draft.js'

type Version = Partial<Pick<CalendarEvent['source'], 'uid' | 'recurrenceId' | 'sequence' | 'stamp' | 'digest'>>

/** One event of a calendar file, as it comes out of reading it. */
export const calendarEvent = (draft: Draft, version: Version = {}): CalendarEvent => ({
  text: draft.text,
  state: 'set',
  source: { uid: draft.text, sequence: 0, stamp: '', digest: JSON.stringify(draft), ...version },
  drafts: [{ ...draft, part: 'main' }],
})

/** A calendar file with an event for each draft. */
export const calendarPlan = (drafts: Draft[]): CalendarPlan => ({
  events: drafts.map((draft) => calendarEvent(draft)),
  leftOut: [],
})
