import type { Schedule } from '../reminders/schedule.js'
import type { Instant } from '../reminders/time.js'
import type { Context, Problem } from './intent.js'

/** The way back from meaning to words, in the language and clock of `context`. */

/** Absolute time in the context's zone, e.g. `Tue 24 Nov, 9:00`; with the year when it is not this one. */
export function describeInstant(at: Instant, context: Context): string {
  throw new Error(`not written yet: ${at} ${context.locale}`)
}

/** e.g. `in 21 hours`, `3 minutes ago`. */
export function describeRelative(at: Instant, context: Context): string {
  throw new Error(`not written yet: ${at} ${context.locale}`)
}

/** A length of time in its largest sensible units, e.g. `1 hour 30 minutes`. */
export function describeDuration(ms: number, context: Context): string {
  throw new Error(`not written yet: ${ms} ${context.locale}`)
}

/** e.g. `every other Tuesday at 9:00`, `Tue 24 Nov at 9:00`. `understandTime` reads it back as the same schedule. */
export function describeSchedule(schedule: Schedule, context: Context): string {
  throw new Error(`not written yet: ${schedule.kind} ${context.locale}`)
}

/** One sentence that says what is wrong and what to type instead. */
export function explain(problem: Problem, context: Context): string {
  throw new Error(`not written yet: ${problem.kind} ${context.locale}`)
}
