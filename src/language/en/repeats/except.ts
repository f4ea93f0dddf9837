import type { DayNumber } from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import type { ExceptPiece } from '../../time/pieces.js'
import { readDay } from '../days/dates.js'
import { readWeekdayList, readWeekdayName } from '../days/weekdays.js'
import type { Reader } from '../reader.js'
import { isMark, isWord, skipAny } from '../words/words.js'
import { readMonths } from './repeat-in-month.js'

const EXCEPT = [
  ['except', 'for'],
  ['except', 'on'],
  ['except', 'in'],
  ['except'],
  ['excluding'],
  ['apart', 'from'],
  ['but', 'not', 'on'],
  ['but', 'not'],
  ['other', 'than'],
  ['not', 'on'],
  ['but'],
  ['skipping'],
  ['without'],
  ['unless', 'it', 'is'],
  ['unless', "it's"],
] as const

export function readExcept(reader: Reader, i: number): Hit<ExceptPiece> | null {
  const { tokens } = reader
  let at = skipAny(tokens, i, EXCEPT)
  if (at === i) return null
  at = skipAny(tokens, at, [['on'], ['in'], ['the'], ['every']])
  const weekdays: number[] = []
  const days: DayNumber[] = []
  const months: number[] = []
  let to = at
  for (;;) {
    const list = readWeekdayList(tokens, at)
    const name = list === null ? readWeekdayName(tokens, at) : null
    if (list !== null) {
      weekdays.push(...list.value.weekdays)
      to = list.to
    } else if (name !== null) {
      weekdays.push(name.value)
      to = name.to
    } else if (isWord(tokens, at, 'weekend')) {
      weekdays.push(6, 7)
      to = at + 1
    } else if (readMonths(tokens, at) !== null && !reader.dates.has(at)) {
      const named = readMonths(tokens, at) as Hit<number[]>
      months.push(...named.value)
      to = named.to
    } else {
      const day = readDay(reader, at, true)
      if (day === null || day.value.kind !== 'day') break
      days.push(day.value.day)
      to = day.to
    }
    at = to
    if (isMark(tokens, at, ',')) at += 1
    if (isWord(tokens, at, 'and', 'or')) at += 1
    if (at === to) break
    at = skipAny(tokens, at, [['on'], ['in'], ['the']])
  }
  return weekdays.length + days.length + months.length > 0 ? hit({ kind: 'except', weekdays, days, months }, to) : null
}
