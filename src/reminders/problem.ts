import type { Reminder } from './reminder.js'
import type { Instant } from './time.js'

/** Why a use case changed nothing. Each kind is one sentence to the person: what is so, and what to do instead. */
export type Problem =
  /** No such reminder, it was purged, or this person may not know of it: the three look alike on purpose. */
  | { kind: 'not-found' }
  /** Visible to this person, but not theirs to do that with. */
  | { kind: 'not-yours'; reminder: Reminder }
  | { kind: 'already-done'; reminder: Reminder }
  | { kind: 'already-cancelled'; reminder: Reminder }
  /** The moment asked for lies behind. */
  | { kind: 'already-past'; at: Instant }
  /** The schedule has no occurrence ahead. */
  | { kind: 'never-happens' }
  /** Not an RFC 5545 rule, or one that costs too much to compute: from an imported file. */
  | { kind: 'unreadable-rule'; rule: string }
  /** The same request was carried out before; `reminder` as it is now. */
  | { kind: 'already-there'; reminder: Reminder }
  | {
      kind: 'limit-reached'
      what: 'reminders' | 'in-conversation' | 'per-minute' | 'per-day' | 'audience' | 'links'
      limit: number
    }
  /** That person does not want reminders from this one. */
  | { kind: 'blocked'; name?: string }
  /** That person has never talked to the bot, so the channel allows no message to them. */
  | { kind: 'unreachable'; name?: string }
  /** Asked of a one-off what only a series can do: skip, pause, resume. */
  | { kind: 'not-repeating'; reminder: Reminder }
  | { kind: 'not-paused'; reminder: Reminder }
  /** Asked to be sent again, and it came meanwhile or is still to come. */
  | { kind: 'not-failed'; reminder: Reminder }
  /** "Me too" for somebody whom it already addresses. */
  | { kind: 'already-in'; reminder: Reminder }
  /** Declining what one set oneself: that is cancelling. */
  | { kind: 'your-own'; reminder: Reminder }
  /** Muting or blocking oneself. */
  | { kind: 'yourself' }
  /** No change of the last ten minutes in this conversation. */
  | { kind: 'nothing-to-undo' }
  /** It fired, or somebody changed it, after the change that was to be taken back; `reminder` as it is now, if it is. */
  | { kind: 'changed-since'; reminder?: Reminder }

export type Refused = { ok: false; problem: Problem }

/** What a use case gives: what happened, or why nothing did. */
export type Outcome<T> = ({ ok: true } & T) | Refused

export const refuse = (problem: Problem): Refused => ({ ok: false, problem })
