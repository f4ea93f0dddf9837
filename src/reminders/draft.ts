import type { CalendarSource } from './calendar-source.js'
import type { Content } from './content.js'
import type { About, Audience, PersonKey } from './reminder.js'
import type { Schedule } from './schedule.js'

/** A reminder as asked for, before there is one. */
export interface Draft {
  text: string
  schedule: Schedule
  /** Absent: `text`. */
  content?: Content
  /** Absent: the owner alone. */
  audience?: Audience
  /** The person it is for, when somebody else, or another account of the actor's: it becomes theirs and fires in their personal chat. */
  for?: PersonKey
  /** `limit` absent: the configured one. */
  nag?: { everyMs: number; limit?: number } | null
  /** Extra reminders this many milliseconds ahead of each occurrence, or after it when negative. */
  leadsMs?: readonly number[]
  evenAtNight?: boolean
  /** Comes again so long after it is done. */
  again?: { months: number; days: number; seconds: number }
  about?: About
  source?: CalendarSource
  /**
   * What makes this request the same when the channel delivers it twice: the activity's id (with a suffix, when one
   * activity makes several reminders). Absent: never the same.
   */
  requestId?: string
}
