import type { Settings, TimesOfDay, Weekday } from '../reminders/person.js'
import type { Schedule } from '../reminders/schedule.js'
import type { Instant, TimeOfDay, TimeZone } from '../reminders/time.js'

/** All that understanding may depend on besides the words. */
export interface Context {
  now: Instant
  timeZone: TimeZone
  /** BCP 47; chooses the language folder and the order of numeric dates. */
  locale: string
  settings?: Settings
  /** Refuse longer messages unread; at most, and else, `MAX_MESSAGE_LENGTH`. */
  maxLength?: number
}

/** A half-open range of UTF-16 offsets into the message as it was typed. */
export interface Span {
  start: number
  end: number
}

export type Need = 'time' | 'text'

/** Another way to read the same words, offered as one tap. */
export interface Alternative {
  schedule: Schedule
  why: 'other-half-of-day' | 'other-week' | 'other-date-order' | 'after-midnight' | 'other-rule'
}

/** What a person can put right; `explain(problem, context)` gives the sentence. */
export type Problem =
  | { kind: 'already-past'; at: Instant; offer?: Schedule }
  | { kind: 'impossible-date'; said: string }
  | { kind: 'impossible-time'; said: string }
  | { kind: 'not-positive'; said: string }
  | { kind: 'too-far'; said: string }
  | { kind: 'too-often'; said: string }
  | { kind: 'never-happens'; said: string }
  | { kind: 'unknown-zone'; said: string }
  | { kind: 'too-long'; length: number; limit: number }
  | { kind: 'not-a-time'; said: string }
  /** Two times for two things in one message. */
  | { kind: 'two-times'; first: string; last: string }

/** A time alone, as an answer to "When?", after "snooze until", or in "move 3 to friday". */
export interface TimeReading {
  schedule: Schedule | null
  alternatives: Alternative[]
  problem: Problem | null
  /** The words taken as the time, in order. */
  spans: Span[]
}

export interface CreateIntent {
  kind: 'create'
  /** Verbatim what is not the time; null: still to be asked for. */
  text: string | null
  schedule: Schedule | null
  alternatives: Alternative[]
  needs: Need[]
  problem: Problem | null
  spans: Span[]
  audience: AudienceSaid
  content: 'text' | 'agenda'
  nag: { everyMs: number; limit?: number } | null
  /** "and 15 minutes before": extra reminders ahead of the main one. */
  leadsMs: number[]
  evenAtNight: boolean
}

/** Whom the words address: `named` still holds names as said; the channel's mentions settle who they are. */
export type AudienceSaid = { kind: 'owner' } | { kind: 'everyone' } | { kind: 'named'; names: string[] }

/** Which reminders are meant. Numbers are those of the list last shown. */
export type Target =
  | { by: 'numbers'; numbers: number[] }
  | { by: 'words'; words: string }
  | { by: 'last' }
  | { by: 'that' }
  | { by: 'all' }

export interface ListFilter {
  period?: 'today' | 'tomorrow' | 'this-week' | 'next-week'
  show?: 'next' | 'repeating' | 'overdue' | 'failed' | 'done'
  /** For `done`: since when. */
  since?: Instant
  contains?: string
  page?: 'more' | 'back'
}

/** Months and days keep the wall time, seconds are exact. */
export interface Shift {
  months: number
  days: number
  seconds: number
}

export type EditChange =
  | { to: 'time'; reading: TimeReading }
  /** From the time that it has; negative for earlier. */
  | { to: 'shifted'; by: Shift }
  | { to: 'text'; text: string }
  | { to: 'skip-next' }
  | { to: 'paused'; until: TimeReading | null }
  | { to: 'resumed' }

export type SettingsChange =
  | { set: 'timeZone'; timeZone: TimeZone; said: string }
  | { set: 'locale'; locale: string }
  | { set: 'clock'; clock: '12h' | '24h' }
  | { set: 'timeOfDay'; of: keyof TimesOfDay; at: TimeOfDay }
  | { set: 'quietHours'; from: TimeOfDay; to: TimeOfDay }
  | { set: 'quietHoursOff' }
  | { set: 'workDays'; days: Weekday[] }
  /** Whether days off are quiet. */
  | { set: 'quietDaysOff'; on: boolean }

export type HelpTopic = 'times' | 'repeats' | 'list' | 'snooze' | 'edit' | 'others' | 'settings' | 'data'

export type Intent =
  | CreateIntent
  | { kind: 'list'; filter: ListFilter }
  | { kind: 'cancel'; target: Target }
  | { kind: 'snooze'; target: Target; until: TimeReading | null }
  | { kind: 'done'; target: Target }
  /** `scope` when said: "only this one" / "all of them". */
  | { kind: 'edit'; target: Target; change: EditChange; scope?: 'occurrence' | 'series' }
  | { kind: 'undo' }
  | { kind: 'settings'; change: SettingsChange | null; problem: Problem | null }
  | { kind: 'help'; topic?: HelpTopic }
  | { kind: 'data'; ask: 'export' | 'import' | 'forget' }
  /** About reminders that others set for this person; `name` null: the sender of the one last shown. */
  | { kind: 'relation'; ask: 'decline' | 'mute' | 'unmute' | 'block' | 'unblock'; name: string | null }
  /** Leaves a question: "never mind", "forget it", a bare "cancel". */
  | { kind: 'leave' }
  | { kind: 'yes' }
  | { kind: 'no' }
  | { kind: 'social'; said: 'hello' | 'thanks' | 'goodbye' | 'how-are-you' | 'ok' }
  /** Only a time, nothing to do with it: an answer, or a snooze of what just fired ("in an hour", "later"). */
  | { kind: 'time'; reading: TimeReading }
  /** Nothing of the above. `nearest` is the thing it could have meant, if one is near; `meant` its words without their slips. */
  | {
      kind: 'none'
      problem: Problem | null
      nearest: 'create' | 'list' | 'cancel' | 'snooze' | 'edit' | 'settings' | 'help' | null
      meant?: string
    }
