import { type Hit, hit } from '../text/hit.js'
import { isMark, isWord } from '../text/match.js'
import { table } from '../text/table.js'
import type { Token } from '../text/tokens.js'
import type { ProblemPiece, RepeatPiece } from './pieces.js'

/** Names as crontab(5) has them, in any language. */
const MONTHS = table(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, i) => [i + 1, name] as const),
)
const WEEKDAYS = table('mon tue wed thu fri sat sun'.split(' ').map((name, i) => [i + 1, name] as const))

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
    const match = /^(?:(\*)|([a-z0-9]{1,9})(?:-([a-z0-9]{1,9}))?)(?:\/(\d{1,3}))?$/.exec(item)
    if (match === null) return null
    const [, star, first, last, stepText] = match
    const numberOf = (name: string): number => names?.get(name) ?? (/^\d+$/.test(name) ? Number(name) : Number.NaN)
    const from = star === undefined ? numberOf(first as string) : low
    const step = stepText === undefined ? 1 : Number(stepText)
    const to =
      star !== undefined || (last === undefined && stepText !== undefined)
        ? high
        : last === undefined
          ? from
          : numberOf(last)
    if (!(from >= low && to <= high && from <= to && step >= 1)) return null
    for (let value = from; value <= to; value += step) values.add(value)
  }
  return { values: [...values].sort((a, b) => a - b), any: text === '*' || text === '*/1' }
}

/** Five fields of crontab(5) at `i`, perhaps behind "cron": minute, hour, day of month, month, day of week. */
export function readCron(tokens: Token[], i: number): Hit<RepeatPiece | ProblemPiece> | null {
  let at = isWord(tokens, i, 'cron', 'crontab') ? i + 1 : i
  if (at > i && isMark(tokens, at, ':=')) at += 1
  const start = tokens[at]
  if (start === undefined || (start.kind !== 'number' && start.text !== '*')) return null
  const fields: string[] = []
  while (fields.length < FIELDS) {
    const first = tokens[at]
    if (first === undefined || first.kind === 'opaque') return null
    let text = first.text
    at += 1
    for (
      let k = 0;
      k < MAX_FIELD_TOKENS && tokens[at]?.glued && /^[a-z0-9*,/-]+$/.test(tokens[at]?.text ?? '');
      k += 1
    ) {
      text += tokens[at]?.text
      at += 1
    }
    fields.push(text)
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
