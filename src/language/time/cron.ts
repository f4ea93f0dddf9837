import { table } from '../text/lookup.js'
import { type Hit, hit, isMark, isWord, textAt } from '../text/match.js'
import type { Token } from '../text/tokens.js'
import type { ProblemPiece, RepeatPiece } from './pieces.js'

/** Names as crontab(5) has them, in any language. */
const MONTHS = table(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, i) => [i + 1, name] as const),
)
const WEEKDAYS = table('mon tue wed thu fri sat sun'.split(' ').map((name, i) => [i + 1, name] as const))

/** Whether a cron expression may start at token `i` with anything but a number. */
export const isCron = (tokens: Token[], i: number): boolean =>
  textAt(tokens, i) === '*' || textAt(tokens, i).startsWith('cron')

const FIELDS = 5
const MAX_TIMES = 96
const MAX_FIELD_TOKENS = 40

interface Field {
  values: number[]
  /** "*": every value. */
  any: boolean
}

/** One field of crontab(5): lists, ranges, steps and names. Null: not one. */
function readField(text: string, low: number, high: number, names?: Map<string, number>): Field | null {
  const values = new Set<number>()
  for (const item of text.split(',')) {
    const range = readRange(item, low, high, names)
    if (range === null) return null
    for (let value = range.from; value <= range.to; value += range.step) values.add(value)
  }
  return { values: [...values].sort((a, b) => a - b), any: text === '*' || text === '*/1' }
}

/** "5", "mon-fri", "*" and a step behind any of them; a step behind one number alone goes on to the highest. */
function readRange(
  item: string,
  low: number,
  high: number,
  names: Map<string, number> | undefined,
): { from: number; to: number; step: number } | null {
  const match = /^(?:\*|([a-z0-9]{1,9})(?:-([a-z0-9]{1,9}))?)(?:\/(\d{1,3}))?$/.exec(item)
  if (match === null) return null
  const [, first, last, stepText] = match
  const numberOf = (name: string): number => names?.get(name) ?? (/^\d+$/.test(name) ? Number(name) : Number.NaN)
  const from = first === undefined ? low : numberOf(first)
  const isOpen = first === undefined || (last === undefined && stepText !== undefined)
  const to = isOpen ? high : numberOf(last ?? first)
  const step = Number(stepText ?? 1)
  return from >= low && to <= high && from <= to && step >= 1 ? { from, to, step } : null
}

/** Where the tokens of the field at `at` end; null when there can be none. */
function fieldEnd(tokens: Token[], at: number): number | null {
  const first = tokens[at]
  if (first === undefined || first.kind === 'opaque') return null
  const isMore = (token: Token | undefined) => token?.glued && /^[a-z0-9*,/-]+$/.test(token.text)
  let to = at + 1
  while (to <= at + MAX_FIELD_TOKENS && isMore(tokens[to])) to += 1
  return to
}

/** Five fields of crontab(5) at `i`, perhaps behind "cron": minute, hour, day of month, month, day of week. */
export function readCron(tokens: Token[], i: number): Hit<RepeatPiece | ProblemPiece> | null {
  let at = isWord(tokens, i, 'cron', 'crontab') ? i + 1 : i
  if (at > i && isMark(tokens, at, ':=')) at += 1
  const start = tokens[at]
  if (start === undefined || (start.kind !== 'number' && start.text !== '*')) return null
  const fields: string[] = []
  while (fields.length < FIELDS) {
    const to = fieldEnd(tokens, at)
    if (to === null) return null
    fields.push(
      tokens
        .slice(at, to)
        .map(({ text }) => text)
        .join(''),
    )
    at = to
  }
  const [minuteText, hourText, dayText, monthText, weekdayText] = fields as [string, string, string, string, string]
  const marks = fields.filter((field) => /[*,/-]/.test(field)).length
  if (marks === 0) return null
  const minutes = readField(minuteText, 0, 59)
  const hours = readField(hourText, 0, 23)
  const days = readField(dayText, 1, 31)
  const months = readField(monthText, 1, 12, MONTHS)
  const weekdays = readField(weekdayText, 0, 7, WEEKDAYS)
  if (minutes === null || hours === null || days === null || months === null || weekdays === null) return null
  return hit(repeatOf(minutes, hours, days, months, weekdays, fields.join(' ')), at)
}

function repeatOf(
  minutes: Field,
  hours: Field,
  days: Field,
  months: Field,
  weekdays: Field,
  said: string,
): RepeatPiece | ProblemPiece {
  const everyMinute = minutes.any && hours.any && days.any && months.any && weekdays.any
  if (everyMinute) return { kind: 'repeat', frequency: 'MINUTELY', interval: 1 }
  const times = hours.values.flatMap((hour) => minutes.values.map((minute) => hour * 3600 + minute * 60))
  // both days given means either of them to cron, both of them to RFC 5545
  if (times.length > MAX_TIMES || (!days.any && !weekdays.any))
    return { kind: 'problem', problem: { kind: 'not-a-time', said } }
  const isoDays = [...new Set(weekdays.values.map((day) => (day === 0 ? 7 : day)))].sort((a, b) => a - b)
  const base = { kind: 'repeat' as const, interval: 1, times }
  if (!months.any) {
    if (!weekdays.any) return { kind: 'problem', problem: { kind: 'not-a-time', said } }
    const monthDays = days.any ? Array.from({ length: 31 }, (_, d) => d + 1) : days.values
    return { ...base, frequency: 'YEARLY', months: months.values, monthDays }
  }
  if (!days.any) return { ...base, frequency: 'MONTHLY', monthDays: days.values }
  return weekdays.any ? { ...base, frequency: 'DAILY' } : { ...base, frequency: 'WEEKLY', weekdays: isoDays }
}
