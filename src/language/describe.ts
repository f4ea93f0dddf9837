import { isElapsed } from '../reminders/recurrence.js'
import type { Schedule } from '../reminders/schedule.js'
import { DAY_MS, type Instant, type TimeOfDay } from '../reminders/time.js'
import { wallAt } from '../reminders/wall-time.js'
import type { Context } from './intent.js'
import { languageOf } from './languages.js'
import type { Period, Problem } from './time-reading.js'

/** The way back from meaning to words, in the language and clock of `context`. */

/** Absolute time in the context's zone, e.g. `Tue 24 Nov, 9:00`; with the year when it is not this one. */
export const describeInstant = (at: Instant, context: Context): string =>
  languageOf(context.locale).describeInstant(at, context)

/** e.g. `in 21 hours`, `3 minutes ago`. */
export const describeRelative = (at: Instant, context: Context): string =>
  languageOf(context.locale).describeRelative(at, context)

/** A length of time in its largest sensible units, e.g. `1 hour 30 minutes`. */
export const describeDuration = (ms: number, context: Context): string =>
  languageOf(context.locale).describeDuration(ms, context)

/** A time of day as the person's clock shows it, e.g. `9:00 am`, `09:00`. */
export const describeTimeOfDay = (time: TimeOfDay, context: Context): string =>
  languageOf(context.locale).describeTimeOfDay(time, context)

/**
 * e.g. `every other Tuesday at 9:00`, `Tue 24 Nov at 9:00`. `understandTime` reads it back as the same schedule. What repeats by
 * other clocks than the reader's names them: `every day at 9:00 (America/New_York)`.
 */
export function describeSchedule(schedule: Schedule, context: Context): string {
  const said = languageOf(context.locale).describeSchedule(schedule, context)
  return isByOtherClocks(schedule, context) ? `${said} (${schedule.timeZone})` : said
}

const HALF_A_YEAR_MS = 182 * DAY_MS

/** Whether its clocks are not the reader's, in summer or in winter. */
export const isByOtherClocks = (schedule: Schedule, { timeZone, now }: Context): boolean =>
  schedule.kind === 'series' &&
  !isElapsed(schedule.rule) &&
  [now, now + HALF_A_YEAR_MS].some((at) => wallAt(at, schedule.timeZone) !== wallAt(at, timeZone))

/** When something lies, e.g. `tomorrow morning`, `on Fri 4 Dec`, `next week`. */
export const describePeriod = (period: Period, context: Context): string =>
  languageOf(context.locale).describePeriod(period, context)

/** One sentence that says what is wrong and what to type instead. */
export const explain = (problem: Problem, context: Context): string =>
  languageOf(context.locale).explain(problem, context)
