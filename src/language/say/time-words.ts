import type { Context } from '../intent.js'
import type { PartName } from '../time/parts.js'
import type { AmountUnit } from './amounts.js'

/** What a language hands over for its times: names and phrases, from which `describe.ts` makes sentences. */

/** What repeats: a unit of time, every `n` of them. */
export type RepeatUnit = 'minute' | 'hour' | 'day' | 'month' | 'year'

/** A weekday's code of RFC 5545. */
export type DayCode = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'

const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** Names of the days from Monday on, with spaces between them. */
export const weekdaysOf = (names: string): Readonly<Record<DayCode, string>> =>
  Object.fromEntries(names.split(' ').map((name, i) => [DAY_CODES[i], name])) as Record<DayCode, string>

/** The words of a language for times; days and clocks come ready to be put into a sentence. */
export interface TimeWords {
  date(day: number, context: Context): string
  /** A time of day alone: `9:00`. */
  clock(seconds: number, context: Context): string
  /** Several times of day behind "at", and at the end of "between": `9:00 and 17:00`; `clock`s in a list unless said. */
  clocks?(seconds: readonly number[], context: Context): string
  /** A moment: `Tue 24 Nov, 9:00`; like a schedule's one time unless said. */
  instant?(date: string, clock: string): string
  /** `Tue 24 Nov at 9:00` */
  once(date: string, clock: string): string
  and: string
  /** Between the two units of a length, a space unless said: `1 hour 5 minutes`. */
  units?: string
  now: string
  counted(n: number, unit: AmountUnit): string
  /** The same behind "in" and "ago", where it differs. */
  countedFrom?(n: number, unit: AmountUnit): string
  ahead(length: string): string
  ago(length: string): string
  weekdays: Readonly<Record<DayCode, string>>
  months: readonly string[]
  rule: RuleWords
  period: PeriodWords
}

interface RuleWords {
  every(unit: RepeatUnit, n: number): string
  /** Monday to Friday, each week. */
  workdays: string
  /** Every `n` weeks on these; `names` is the list of them in words. */
  weekly(names: string, n: number, days: readonly DayCode[]): string
  monthly(every: string, days: string): string
  /** `isDate`: `days` are days of the month in digits ("4"), else "last day", "first monday". */
  yearly(every: string, days: string, months: string, isDate: boolean): string
  /** `n` from the start, or, negative, from the end. */
  workdayOfMonth(n: number): string
  /** Weekdays within a month: "first and third Monday". */
  weekdaysOfMonth(days: readonly { n: number; day: DayCode }[]): string
  daysOfMonth(days: readonly number[], isOfYear: boolean): string
  at(clocks: string): string
  between(from: string, to: string): string
  /** Behind a repetition in hours: only on these days. */
  onWorkdays: string
  onDays(names: string, days: readonly DayCode[]): string
  inMonths(months: string, isExcept: boolean): string
  times(n: number): string
  until(date: string, clock: string | null): string
}

interface PeriodWords {
  /** By days ahead of today. */
  days: Readonly<Record<number, string>>
  weeks: Readonly<Record<number, string>>
  onDate(date: string): string
  /** A part of today, where it has words of its own. */
  todays?: Readonly<Record<PartName, string>>
  partOf(day: string, part: PartName, isNamed: boolean): string
  fromClock(day: string, clock: string): string
  betweenClocks(day: string, from: string, to: string): string
  weekOf(date: string): string
  inMonth(month: string, year: number | null): string
  bothDays(first: string, last: string): string
  range(first: string, last: string): string
  from(date: string): string
  until(date: string): string
}

/** What is left of a text without some stretches of it. */
export const outside = (text: string, spans: readonly { start: number; end: number }[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
