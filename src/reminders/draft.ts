import type { About, Audience, PersonKey } from './reminder.js'
import type { Schedule } from './schedule.js'

/** A reminder as asked for, before there is one. */
export interface Draft {
  text: string
  schedule: Schedule
  /** Absent: `text`. */
  content?: 'text' | 'agenda'
  /** Absent: the owner alone. */
  audience?: Audience
  /** The person it is for, when somebody else: it becomes theirs and fires in their personal chat. */
  for?: PersonKey
  /** `limit` absent: the configured one. */
  nag?: { everyMs: number; limit?: number } | null
  /** Extra reminders this many milliseconds ahead of each occurrence. */
  leadsMs?: number[]
  evenAtNight?: boolean
  about?: About
  /**
   * What makes this request the same when the channel delivers it twice: the activity's id (with a suffix, when one
   * activity makes several reminders). Absent: never the same.
   */
  requestId?: string
}
