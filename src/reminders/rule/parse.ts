import { weekdayOf } from './civil.js'

type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY' | 'MINUTELY' | 'SECONDLY'

/** 0 is Monday; `nth` counts within the month or year, from its end when negative; null: each one. */
export interface WeekdayRule {
  weekday: number
  nth: number | null
}

/** A RRULE (RFC 5545 3.3.10), its numbers read and checked. A part that is not given is null. */
export interface Rule {
  frequency: Frequency
  interval: number
  count: number | null
  months: number[] | null
  weeks: number[] | null
  yearDays: number[] | null
  monthDays: number[] | null
  weekdays: WeekdayRule[] | null
  hours: number[] | null
  minutes: number[] | null
  seconds: number[] | null
  positions: number[] | null
  /** 0 is Monday. */
  weekStart: number
}

const FREQUENCIES: readonly string[] = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY']
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const KNOWN = new Set([
  ...['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYMONTH', 'BYWEEKNO', 'BYYEARDAY', 'BYMONTHDAY', 'BYDAY'],
  ...['BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYSETPOS'],
])

/** Name to value, upper case, in the order they stand. */
export const partsOf = (rule: string): Map<string, string> =>
  new Map(
    rule
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .map((part): [string, string] => {
        const [name = '', value = ''] = part.split('=')
        return [name.trim(), value.trim()]
      }),
  )

/** @throws RangeError for what RFC 5545 does not know or allow. */
export function parseRule(parts: Map<string, string>): Rule {
  for (const name of parts.keys()) if (!KNOWN.has(name)) throw new RangeError(`unknown part ${name}`)
  const frequency = parts.get('FREQ') ?? ''
  if (!FREQUENCIES.includes(frequency)) throw new RangeError(`not a frequency: ${frequency}`)
  const list = (name: string, least: number, most: number) => numbers(parts.get(name), least, most)
  const count = parts.get('COUNT')
  return {
    frequency: frequency as Frequency,
    interval: positive(parts.get('INTERVAL') ?? '1'),
    count: count === undefined ? null : positive(count),
    months: list('BYMONTH', 1, 12),
    weeks: list('BYWEEKNO', -53, 53),
    yearDays: list('BYYEARDAY', -366, 366),
    monthDays: list('BYMONTHDAY', -31, 31),
    weekdays: weekdays(parts.get('BYDAY')),
    hours: list('BYHOUR', 0, 23),
    minutes: list('BYMINUTE', 0, 59),
    // A leap second, 60, is the last one of its minute.
    seconds: list('BYSECOND', 0, 60)?.map((second) => Math.min(second, 59)) ?? null,
    positions: list('BYSETPOS', -366, 366),
    weekStart: weekday(parts.get('WKST') ?? 'MO'),
  }
}

export function positive(digits: string): number {
  const value = Number(digits)
  if (!/^\d+$/.test(digits) || !Number.isSafeInteger(value) || value < 1)
    throw new RangeError(`not a positive whole number: ${digits}`)
  return value
}

/** Sorted, each once. A list that runs from below 0 counts from an end, and there is no zeroth. */
function numbers(text: string | undefined, least: number, most: number): number[] | null {
  if (text === undefined) return null
  const values = text.split(',').map((digits) => {
    const value = Number(digits)
    const isIn = value >= least && value <= most && (least >= 0 || value !== 0)
    if (!/^[+-]?\d{1,3}$/.test(digits) || !isIn) throw new RangeError(`not between ${least} and ${most}: ${digits}`)
    return value
  })
  return [...new Set(values)].sort((a, b) => a - b)
}

function weekday(name: string): number {
  const index = WEEKDAYS.indexOf(name)
  if (index < 0) throw new RangeError(`not a weekday: ${name}`)
  return index
}

function weekdays(text: string | undefined): WeekdayRule[] | null {
  if (text === undefined) return null
  return text.split(',').map((part) => {
    const [, digits, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(part) ?? []
    const nth = digits === undefined ? null : Number(digits)
    if (nth === 0 || (nth !== null && Math.abs(nth) > 53)) throw new RangeError(`not a weekday: ${part}`)
    return { weekday: weekday(name), nth }
  })
}

export const isNamed = (rules: WeekdayRule[], day: number): boolean =>
  rules.some((rule) => rule.weekday === weekdayOf(day))
