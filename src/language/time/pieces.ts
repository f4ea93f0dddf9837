import type { DayNumber, IsoWeekday } from '../calendar/days.js'
import type { HolidayId } from '../calendar/holidays.js'
import type { Problem } from '../time-reading.js'
import type { ClockTime, PartName } from './parts.js'

/** What kind of day was named; a repetition ("every ...") is built from it. */
export type DayShape =
  | { is: 'fixed' }
  | { is: 'today' }
  | { is: 'weekday'; weekday: IsoWeekday }
  | { is: 'month-day'; month: number; day: number }
  | { is: 'day-of-month'; day: number }
  | { is: 'nth-weekday'; n: number; weekday: IsoWeekday; month?: number }
  | { is: 'day-from-end'; n: number; month?: number }
  | { is: 'business-day'; n: number }
  | { is: 'holiday'; id: HolidayId }
  | { is: 'month'; month: number }
  | { is: 'week' }
  | { is: 'weekend' }

/** Days from the first to the last, both included. */
interface Stretch {
  first: DayNumber
  last: DayNumber
}

/** One day. */
export interface DayPiece {
  kind: 'day'
  day: DayNumber
  /** The same words one round later (next week, month, year), for when `day` has gone by; null: it is that one day. */
  roll: ((day: DayNumber) => DayNumber) | null
  shape: DayShape
  /** Said as this day of a week, month or year only: today counts when a time still ahead is said with it. */
  needsClockToday?: boolean
  /** Seconds since midnight that these words imply ("end of day"). */
  seconds?: number
  /** With a weekday: that day of the week so many weeks from this one ("in 2 weeks on tuesday"). */
  weeksAhead?: number
  /** All days of the week, month or year that was named: a repetition said with it keeps to them. */
  stretch?: Stretch
  /** A stretch from one day to another: a time of day said with it is of each of them. */
  isRange?: true
  /** "at quarter past": a minute of an hour that is not said, so that it may be one that is told. */
  isOfHour?: true
  /** The day in front of one that it is to be done by ("before may 1"): so many days ahead are counted from that one. */
  isBefore?: true
  /** Another day the words can mean, e.g. the nearer "next friday". */
  other?: { day: DayNumber; why: 'other-week' | 'other-date-order' | 'after-midnight' }
}

/** A time of day. */
export interface ClockPiece {
  kind: 'clock'
  /** Seconds since midnight, 0 to 86400; more than one only in a repetition. */
  times: ClockTime[]
  /** "At the same time": as now in a request, as it was in a change. */
  same?: true
}

/** A part of the day: "in the evening". */
export interface PartPiece {
  kind: 'part'
  part: PartName
  /** Today's one: "this evening". */
  today?: boolean
  /** Moves the default: "early", "late". */
  seconds?: number
}

export interface Length {
  months: number
  days: number
  /** Exact time. */
  seconds: number
  businessDays?: number
}

/** From now: "in 2 weeks". `seconds` of it are exact, days and months keep the wall time. */
export interface OffsetPiece {
  kind: 'offset'
  length: Length
}

/** Before or after what follows: "15 minutes before 3pm". */
export interface ShiftPiece {
  kind: 'shift'
  length: Length
  sign: 1 | -1
  /** The `weekday` before or after instead of a length: "the monday after christmas". */
  weekday?: IsoWeekday
  /** "the night before christmas". */
  part?: PartName
}

export interface ZonePiece {
  kind: 'zone'
  zone: string
}

export type Frequency = 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

export interface RepeatPiece {
  kind: 'repeat'
  frequency: Frequency
  interval: number
  weekdays?: IsoWeekday[]
  /** nth of each month (or of the year's `month`). */
  nth?: { n: number; weekday: IsoWeekday }[]
  /** Negative: from the end of the month. */
  monthDays?: number[]
  /** Every so many workdays; on which days of the week depends on where it starts. */
  workdayStep?: number
  /** First or last working day of the month. */
  businessDay?: number
  months?: number[]
  /** Of quarters of the year, not of any three months: a day said with it is of their first month. */
  isQuarterly?: true
  parts?: PartName[]
  /** Of a rate ("twice a day"): its parts of the day unless times of day are said. */
  isRate?: boolean
  /** Times of day of its own, seconds since midnight (a cron line). */
  times?: number[]
  /** Default time of day, seconds. */
  seconds?: number
  /** "the next 3 mondays". */
  count?: number
  /** "always": of a series only at what time, as often as it was. */
  isAlways?: boolean
  /** "every second friday" may also be the second of the month. */
  other?: Omit<RepeatPiece, 'other'>
}

/** Days of the week: "mon and thu", "weekdays". `plural`: repeats by itself ("on mondays", "monday to friday"). */
export interface WeekdaysPiece {
  kind: 'weekdays'
  weekdays: IsoWeekday[]
  plural: boolean
}

/** Days of the month: "the 1st and 15th". */
export interface MonthDaysPiece {
  kind: 'month-days'
  days: number[]
}

export interface UntilPiece {
  kind: 'until'
  day: DayNumber | null
  /** Seconds since midnight; absent: the whole day counts. */
  seconds?: number
}

export interface StartingPiece {
  kind: 'starting'
  day: DayNumber | null
  seconds?: number
  /** The hour is of either half of the day. */
  isOpen?: true
}

export interface CountPiece {
  kind: 'count'
  count: number
}

/** "for 5 days". */
export interface LastingPiece {
  kind: 'lasting'
  length: Length
  /** "the next 5 days": says when by itself, on each of them. */
  isDaily?: boolean
}

/** "all week": each day of it. */
export interface StretchPiece extends Stretch {
  kind: 'stretch'
  isToday?: true
}

export interface ExceptPiece {
  kind: 'except'
  weekdays: IsoWeekday[]
  days: DayNumber[]
  months?: number[]
  /** The first day on which it would come. */
  next?: true
  /** Those of a country. No rule and no list of days here knows them. */
  publicHolidays?: true
}

/** "between 9 and 5": for repetitions within a day. Alone it is its first clock time. */
export interface WindowPiece {
  kind: 'window'
  from: { seconds: number; open: boolean }
  to: { seconds: number; open: boolean }
}

/** The year of a date, said behind its clock time ("Jul 4 10:00:00 2026"). */
interface YearPiece {
  kind: 'year'
  year: number
}

/** Words that are a time but a wrong one. */
export interface ProblemPiece {
  kind: 'problem'
  problem: Problem
}

export type Meaning =
  | DayPiece
  | ClockPiece
  | PartPiece
  | OffsetPiece
  | ShiftPiece
  | ZonePiece
  | RepeatPiece
  | WeekdaysPiece
  | MonthDaysPiece
  | UntilPiece
  | StartingPiece
  | CountPiece
  | LastingPiece
  | StretchPiece
  | ExceptPiece
  | WindowPiece
  | YearPiece
  | ProblemPiece

/** A meaning and the tokens it was read from. */
export interface Piece {
  meaning: Meaning
  /** Token indices, half open. */
  from: number
  to: number
  /** Cannot well be anything but a time, wherever it stands; a weak one counts only at an edge or beside a firm one. */
  firm: boolean
}
