import type { CalendarSource, RecurrenceId } from './calendar-source.js'
import type { Draft } from './draft.js'

/** Why something of a file became no reminder. */
export type LeftOut =
  | { kind: 'over' }
  | { kind: 'cancelled' }
  | { kind: 'done' }
  | { kind: 'no-time' }
  | { kind: 'unreadable-time' }
  | { kind: 'unreadable-rule' }
  | { kind: 'unknown-zone'; name: string }
  | { kind: 'untitled' }
  | { kind: 'cut-off' }
  /** A journal entry, or somebody's answer to an invitation. */
  | { kind: 'no-event' }
  /** The file asked for more than there is room for in one import. */
  | { kind: 'too-much' }

/** One event of a file, or one occurrence of it that the file changes. */
export interface CalendarEvent {
  text: string
  source: Omit<CalendarSource, 'part'>
  /** `gone`: it was cancelled or done. */
  state: 'set' | 'cancelled' | 'done'
  /** What is to come of it, each with its part; empty when nothing is. */
  drafts: (Draft & { part: string })[]
  /** Why nothing is to come. */
  why?: LeftOut
  /** The occurrences that the file itself changes or takes away. */
  changed?: RecurrenceId[]
}

/** What a calendar file says. */
export interface CalendarPlan {
  events: CalendarEvent[]
  leftOut: { text: string; why: LeftOut }[]
}
