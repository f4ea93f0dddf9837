import type { IsoWeekday } from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import type { Token } from '../../text/tokens.js'
import type { Frequency, RepeatPiece } from '../../time/pieces.js'
import { every } from '../../time/repeat.js'
import { readNth } from '../days/month-days.js'
import { readWeekdayList, readWeekdayName } from '../days/weekdays.js'
import type { Reader } from '../reader.js'
import { readOrdinal, readWhole } from '../words/numbers.js'
import { MONTHS } from '../words/vocabulary.js'
import { isGlued, isMark, isWord, skipAny, skipWords, textAt } from '../words/words.js'
import { EVERY, type RepeatHit } from './repeat-units.js'

export function readMonths(tokens: Token[], i: number): Hit<number[]> | null {
  const months: number[] = []
  let to = i
  for (let at = i; ; ) {
    const month = MONTHS.get(textAt(tokens, at))
    if (month === undefined) break
    months.push(month)
    to = isMark(tokens, at + 1, '.') && isGlued(tokens, at + 1) ? at + 2 : at + 1
    at = to
    if (isMark(tokens, at, ',')) at += 1
    if (isWord(tokens, at, 'and')) at += 1
    if (at === to) break
  }
  return months.length > 0
    ? hit(
        months.sort((a, b) => a - b),
        to,
      )
    : null
}

type MonthPart = Pick<RepeatPiece, 'nth' | 'monthDays' | 'businessDay'>

/** What "on the ..." names within a month: days, nth weekdays, the last day, the first business day. */
export function readOnMonth(reader: Reader, i: number): Hit<MonthPart> | null {
  const { tokens } = reader
  const at = isWord(tokens, i, 'the') ? i + 1 : i
  const nth = readNth(tokens, at)
  if (nth === null) {
    const day = isWord(tokens, at, 'day') ? readWhole(tokens, at + 1) : null
    return day !== null && day.value >= 1 && day.value <= 31 ? hit({ monthDays: [day.value] }, day.to) : null
  }
  const business = skipAny(tokens, nth.to, [
    ['business', 'day'],
    ['working', 'day'],
    ['work', 'day'],
    ['workday'],
    ['weekday'],
  ])
  if (business > nth.to) return hit({ businessDay: nth.value }, business)
  const name = readWeekdayName(tokens, nth.to)
  if (name !== null) {
    const list = [{ n: nth.value, weekday: name.value }]
    return hit({ nth: list }, name.to)
  }
  const more = readMoreNth(reader, nth)
  if (more !== null) return more
  if (nth.value < 0) return isWord(tokens, nth.to, 'day') ? hit({ monthDays: [nth.value] }, nth.to + 1) : null
  const days = [nth.value]
  let to = nth.to
  for (;;) {
    let next = to
    if (isMark(tokens, next, ',&')) next += 1
    if (isWord(tokens, next, 'and')) next += 1
    if (isWord(tokens, next, 'the')) next += 1
    if (next === to) break
    if (skipWords(tokens, next, ['last', 'day']) > 0) {
      days.push(-1)
      to = next + 2
      break
    }
    const day = readOrdinal(tokens, next)
    if (day === null || day.value > 31) break
    days.push(day.value)
    to = day.to
  }
  if (days.some((day) => day > 31)) return null
  return hit({ monthDays: days }, isWord(tokens, to, 'day', 'days') ? to + 1 : to)
}

/** "first and third monday" */
function readMoreNth(reader: Reader, first: Hit<number>): Hit<MonthPart> | null {
  const { tokens } = reader
  const numbers = [first.value]
  let at = first.to
  while (isWord(tokens, at, 'and', '&') || isMark(tokens, at, ',&')) {
    const to = isWord(tokens, at + 1, 'and') ? at + 2 : at + 1
    const next = readNth(tokens, isWord(tokens, to, 'the') ? to + 1 : to)
    if (next === null) return null
    numbers.push(next.value)
    at = next.to
  }
  const name = numbers.length > 1 ? (readWeekdayName(tokens, at) ?? pluralName(tokens, at)) : null
  return name === null ? null : hit({ nth: numbers.map((n) => ({ n, weekday: name.value })) }, name.to)
}

export function pluralName(tokens: Token[], i: number): Hit<IsoWeekday> | null {
  const list = readWeekdayList(tokens, i)
  const only = list?.value.weekdays.length === 1 ? list.value.weekdays[0] : undefined
  return list === null || only === undefined ? null : hit(only, list.to)
}

/** "of every month", "of the month", "each month", "of every 3 months", "of every other month", "in june of every year". */
export function readEveryMonthTail(
  tokens: Token[],
  i: number,
): Hit<{ frequency: Frequency; interval: number; more: Partial<RepeatPiece> }> | null {
  const of = skipAny(tokens, i, [['of'], ['in']])
  let at = of
  const monthly = (interval: number, to: number) => hit({ frequency: 'MONTHLY' as const, interval, more: {} }, to)
  if (isWord(tokens, at, 'the') && isWord(tokens, at + 1, 'month') && of > i) return monthly(1, at + 2)
  if (isWord(tokens, at, 'a') && isWord(tokens, at + 1, 'month') && of > i) return monthly(1, at + 2)
  const month = MONTHS.get(textAt(tokens, at))
  if (month !== undefined && of > i) {
    const to = skipAny(tokens, at + 1, [
      ['of', 'every', 'year'],
      ['every', 'year'],
      ['each', 'year'],
      ['of', 'each', 'year'],
    ])
    return hit({ frequency: 'YEARLY' as const, interval: 1, more: { months: [month] } }, to)
  }
  if (!EVERY.has(textAt(tokens, at))) return isWord(tokens, at, 'monthly') && of === i ? monthly(1, at + 1) : null
  at += 1
  if (isWord(tokens, at, 'month', 'months')) return monthly(1, at + 1)
  if (isWord(tokens, at, 'quarter')) return monthly(3, at + 1)
  if (isWord(tokens, at, 'other', 'second') && isWord(tokens, at + 1, 'month')) return monthly(2, at + 2)
  const count = readWhole(tokens, at) ?? readOrdinal(tokens, at)
  if (count !== null && isWord(tokens, count.to, 'months', 'month')) return monthly(count.value, count.to + 1)
  const everyMonth = MONTHS.get(textAt(tokens, at))
  if (everyMonth !== undefined)
    return hit({ frequency: 'YEARLY' as const, interval: 1, more: { months: [everyMonth] } }, at + 1)
  return null
}

/** "the first monday of every month", "the 1st and 15th of each month", "the end of every month", "july 4 every year". */
export function readOfEvery(reader: Reader, i: number): RepeatHit | null {
  const { tokens } = reader
  const end = skipAny(tokens, i, [
    ['the', 'end', 'of', 'every', 'month'],
    ['the', 'end', 'of', 'each', 'month'],
    ['end', 'of', 'every', 'month'],
    ['end', 'of', 'each', 'month'],
  ])
  if (end > i) return hit(every('MONTHLY', 1, { monthDays: [-1] }), end)
  const start = skipAny(tokens, i, [
    ['the', 'beginning', 'of', 'every', 'month'],
    ['the', 'start', 'of', 'every', 'month'],
    ['the', 'beginning', 'of', 'each', 'month'],
    ['the', 'start', 'of', 'each', 'month'],
  ])
  if (start > i) return hit(every('MONTHLY', 1, { monthDays: [1] }), start)
  const on = readOnMonth(reader, i)
  if (on !== null) {
    const tail = readEveryMonthTail(tokens, on.to)
    const every_ = tail !== null && hasEvery(tokens, on.to, tail.to)
    const several = (on.value.monthDays?.length ?? on.value.nth?.length ?? 0) > 1
    if (tail !== null && (every_ || several)) {
      return hit(every(tail.value.frequency, tail.value.interval, { ...on.value, ...tail.value.more }), tail.to)
    }
    if (several && on.value.monthDays !== undefined && isWord(tokens, i - 1, 'on'))
      return hit(every('MONTHLY', 1, on.value), on.to)
  }
  const the = isWord(tokens, i, 'the') ? i + 1 : i
  const date = reader.dates.get(the)
  if (date !== undefined && date.year === null) {
    const to = skipAny(tokens, date.to, [
      ['of', 'every', 'year'],
      ['every', 'year'],
      ['each', 'year'],
      ['of', 'each', 'year'],
      ['yearly'],
      ['annually'],
    ])
    if (to > date.to) return hit(every('YEARLY', 1, { months: [date.month], monthDays: [date.day] }), to)
  }
  return null
}

const hasEvery = (tokens: Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => EVERY.has(token.text) || token.text === 'monthly')
