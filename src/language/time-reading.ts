import type { Schedule, Series } from '../reminders/schedule.js'
import type { Instant } from '../reminders/time.js'
import type { PartName } from './time/parts.js'

/** A half-open range of UTF-16 offsets into the message as it was typed. */
export interface Span {
  start: number
  end: number
}

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
  /** Public holidays are to be left out; `offer` comes on them, too. */
  | { kind: 'public-holidays'; offer?: Schedule }
  /** Every so many workdays, which no days of the week come to; `offer` is near it. */
  | { kind: 'workday-step'; said: string; offer?: Schedule }
  /** Two times for two things in one message. */
  | { kind: 'two-times'; first: string; last: string }

/** A time alone, as an answer to "When?", after "snooze until", or in "move 3 to friday". */
export interface TimeReading {
  schedule: Schedule | null
  alternatives: Alternative[]
  problem: Problem | null
  /** The words taken as the time, in order. */
  spans: Span[]
  /** Of a time with a problem: the words that stand, whatever takes the place of the others. */
  beside?: string
  /** Where the time is open: another reader's guess, to be offered in the question and never taken unasked. */
  suggestion?: Schedule
  /** The same words said of a reminder that has a time: it keeps what they do not say. */
  onto?(was: Timed): Changed
  /** "tomorrow same time": of what came, the time of day that it had. */
  isSameTime?: true
  /** The time that the same words name a reminder by: all of "today"; null of a time of day, which comes on any day. */
  during?(): Period | null
}

/** The time that a reminder has. */
export interface Timed {
  schedule: Schedule
  /** Its next moment; of one that has come, that moment. */
  at: Instant
  /** It was delivered: a time of day and a length count from now. */
  hasCome?: boolean
}

export interface NewTime {
  schedule: Schedule | null
  alternatives: Alternative[]
  problem: Problem | null
  /** Where only some days of a series may be meant: what the others keep. */
  rest?: Series
}

/** What a change of time makes of a reminder. */
export interface Changed {
  /** Of the next one of a series alone; null where the words can be about the whole only. */
  one: NewTime | null
  /** Of the whole reminder; null where the words can be about one occurrence only. */
  all: NewTime | null
}

/** A stretch of time that is asked about, its end not included. */
export interface Period {
  from: Instant
  to: Instant
  /** Said as a part of that day. */
  part?: PartName
}
