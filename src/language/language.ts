import type { Schedule } from '../reminders/schedule.js'
import type { Instant, TimeOfDay } from '../reminders/time.js'
import type { Context, Intent, Problem, TimeReading } from './intent.js'

/** What a language folder gives: words to meaning, and the way back. All of it pure and bounded by the message. */
export interface Language {
  /** BCP 47 language subtag, lower case. */
  code: string
  understand(message: string, context: Context): Intent
  understandTime(message: string, context: Context): TimeReading
  describeInstant(at: Instant, context: Context): string
  describeRelative(at: Instant, context: Context): string
  describeDuration(ms: number, context: Context): string
  describeTimeOfDay(time: TimeOfDay, context: Context): string
  describeSchedule(schedule: Schedule, context: Context): string
  explain(problem: Problem, context: Context): string
}
