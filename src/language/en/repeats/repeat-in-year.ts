import { fixedDateOf } from '../../calendar/holidays.js'
import { hit } from '../../text/hit.js'
import { spoken } from '../../text/phrase.js'
import type { RepeatPiece } from '../../time/pieces.js'
import { every, unclear } from '../../time/repeat.js'
import type { WrittenDate } from '../days/chrono.js'
import { readHoliday } from '../days/holidays.js'
import type { Reader } from '../reader.js'
import { isWord, skipAny } from '../words/words.js'
import type { RepeatHit } from './repeat-units.js'

/** "march 3", "january 1st", "25th of december", "christmas" behind "every": once a year. */
export function readYearlyDate(reader: Reader, i: number): RepeatHit | null {
  const { tokens, moment } = reader
  const the = isWord(tokens, i, 'the') ? i + 1 : i
  const date = reader.dates.get(the)
  if (date !== undefined) return readYearlyDates(reader, i, date)
  const holiday = readHoliday(tokens, i, moment)
  if (holiday === null || holiday.value.shape.is !== 'holiday') return null
  const fixed = fixedDateOf(holiday.value.shape.id)
  if (fixed !== null) return hit(every('YEARLY', 1, { months: [fixed.month], monthDays: [fixed.day] }), holiday.to)
  const byRule = YEARLY_HOLIDAYS[holiday.value.shape.id]
  return byRule === undefined ? null : hit(every('YEARLY', 1, byRule), holiday.to)
}

/** "june 1 and december 1": one rule when they share their day or their month, else too much for one reminder. */
function readYearlyDates({ tokens, dates }: Reader, i: number, first: WrittenDate): RepeatHit {
  const months = [first.month]
  const days = [first.day]
  let { to } = first
  for (;;) {
    const at = skipAny(tokens, to, [[',', 'and'], [','], ['and'], ['&'], ['or']])
    const next = at > to ? dates.get(skipAny(tokens, at, [['on', 'the'], ['on'], ['the'], ['every']])) : undefined
    if (next === undefined) break
    months.push(next.month)
    days.push(next.day)
    to = next.to
  }
  const sorted = (values: number[]): number[] => [...new Set(values)].sort((a, b) => a - b)
  const rule = { months: sorted(months), monthDays: sorted(days) }
  const isOneRule = rule.months.length === 1 || rule.monthDays.length === 1
  return isOneRule ? hit(every('YEARLY', 1, rule), to) : hit(unclear(spoken(tokens, i, to)), to)
}

const YEARLY_HOLIDAYS: Record<string, Partial<RepeatPiece>> = {
  'mothers-day-us': { months: [5], nth: [{ n: 2, weekday: 7 }] },
  'fathers-day': { months: [6], nth: [{ n: 3, weekday: 7 }] },
  'fathers-day-au': { months: [9], nth: [{ n: 1, weekday: 7 }] },
  'thanksgiving-us': { months: [11], nth: [{ n: 4, weekday: 4 }] },
  'thanksgiving-ca': { months: [10], nth: [{ n: 2, weekday: 1 }] },
  'labor-day-us': { months: [9], nth: [{ n: 1, weekday: 1 }] },
  'memorial-day-us': { months: [5], nth: [{ n: -1, weekday: 1 }] },
  'mlk-day': { months: [1], nth: [{ n: 3, weekday: 1 }] },
  'presidents-day': { months: [2], nth: [{ n: 3, weekday: 1 }] },
  'columbus-day': { months: [10], nth: [{ n: 2, weekday: 1 }] },
}
