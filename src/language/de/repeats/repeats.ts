import { type Hit, hit } from '../../text/hit.js'
import { isGlued, isMark, isWord, skipAny, textAt } from '../../text/match.js'
import { phrasesOf } from '../../text/phrase.js'
import { readCron } from '../../time/cron.js'
import type { Moment } from '../../time/moment.js'
import type { Length, ProblemPiece, RepeatPiece } from '../../time/pieces.js'
import { byLength, every, problem, WORK_WEEK } from '../../time/repeat.js'
import { readDay } from '../days/days.js'
import { readNthDay } from '../days/month-days.js'
import { readWeekdayList, readWeekdayName } from '../days/weekdays.js'
import { readDuration, readWhole } from '../lengths/duration.js'
import type { Reader } from '../reader.js'
import { readOrdinal } from '../words/ordinals.js'
import { PARTS, UNITS } from '../words/vocabulary.js'
import { readAlways, readEdgeOfMonths } from './always.js'
import { readSeveralParts, withParts } from './repeat-in-day.js'
import { readOfEveryMonth, readSeveralInMonth, withDaysInMonth } from './repeat-in-month.js'
import { adverbOf, EVERY } from './repeat-words.js'

const ON_WORK_DAYS = phrasesOf('an werktagen', 'an arbeitstagen', 'an meinen arbeitstagen')

type RepeatHit = Hit<RepeatPiece | ProblemPiece>

const ONE_OF: Partial<Record<string, Length>> = {
  second: { months: 0, days: 0, seconds: 1 },
  minute: { months: 0, days: 0, seconds: 60 },
  hour: { months: 0, days: 0, seconds: 3600 },
  day: { months: 0, days: 1, seconds: 0 },
  'business-day': { months: 0, days: 0, seconds: 0, businessDays: 1 },
  week: { months: 0, days: 7, seconds: 0 },
  month: { months: 1, days: 0, seconds: 0 },
  quarter: { months: 3, days: 0, seconds: 0 },
  year: { months: 12, days: 0, seconds: 0 },
}

const onWorkDays = ({ workDays }: Moment): RepeatPiece => every('WEEKLY', 1, { weekdays: workDays })

/** `n` times the unit named at `i`. */
function everyUnit({ tokens, moment }: Reader, i: number, n: number, said: string): RepeatHit | null {
  const word = textAt(tokens, i)
  if (n === 1 && isWord(tokens, i, 'werktag', 'arbeitstag')) return hit(onWorkDays(moment), i + 1)
  if (word === 'wochenende') return hit(every('WEEKLY', n, { weekdays: [6] }), i + 1)
  const unit = word === 'wochentag' ? 'business-day' : UNITS.get(word)
  const one = unit === undefined ? undefined : ONE_OF[unit]
  if (one === undefined) return null
  const found = byLength(one, said)
  if (found === null) return null
  return hit(found.kind === 'repeat' ? { ...found, interval: found.interval * n } : found, i + 1)
}

/** "jeden zweiten Dienstag" comes every other week; the second of each month only when that is said. */
function readEveryNth(reader: Reader, i: number): RepeatHit | null {
  const { tokens } = reader
  const inMonth = readNthDay(reader, i, false)
  if (inMonth !== null && inMonth.value.kind === 'day') {
    const { shape } = inMonth.value
    const month = 'month' in shape && shape.month !== undefined ? { months: [shape.month] } : {}
    const frequency = 'months' in month ? 'YEARLY' : 'MONTHLY'
    if (shape.is === 'nth-weekday')
      return hit(every(frequency, 1, { nth: [{ n: shape.n, weekday: shape.weekday }], ...month }), inMonth.to)
    if (shape.is === 'day-from-end') return hit(every(frequency, 1, { monthDays: [shape.n], ...month }), inMonth.to)
    if (shape.is === 'day-of-month') return hit(every(frequency, 1, { monthDays: [shape.day], ...month }), inMonth.to)
    if (shape.is === 'business-day') return hit(every('MONTHLY', 1, { businessDay: shape.n }), inMonth.to)
  }
  const n = isWord(tokens, i, 'letzten') ? hit(-1, i + 1) : readOrdinal(tokens, i)
  if (n === null) return null
  const name = readWeekdayName(tokens, n.to)
  if (name !== null && n.value === -1)
    return hit(every('MONTHLY', 1, { nth: [{ n: -1, weekday: name.value }] }), name.to)
  if (name !== null && n.value >= 1 && n.value <= 12) {
    const weekly = every('WEEKLY', n.value, { weekdays: [name.value] })
    const monthly = { ...every('MONTHLY'), nth: [{ n: n.value, weekday: name.value }] }
    if (n.value === 1) return hit(monthly, name.to)
    return hit(n.value <= 5 ? { ...weekly, other: monthly } : weekly, name.to)
  }
  if (n.value >= 1) return everyUnit(reader, n.to, n.value, textAt(tokens, n.to))
  return null
}

/** "jeden 15. (des Monats)", "jeden 24. Dezember", "jeden Heiligabend" */
function readEveryDate(reader: Reader, i: number): RepeatHit | null {
  const day = readDay(reader, i, true)
  if (day === null) return null
  if (day.value.kind === 'problem') return hit(day.value, day.to)
  const { shape } = day.value
  if (shape.is === 'day-of-month') return hit(every('MONTHLY', 1, { monthDays: [shape.day] }), day.to)
  if (shape.is === 'month-day')
    return hit(every('YEARLY', 1, { months: [shape.month], monthDays: [shape.day] }), day.to)
  return null
}

/** What follows "jeden" or "alle". */
function readEvery(reader: Reader, i: number): RepeatHit | null {
  const { tokens } = reader
  const said = `${textAt(tokens, i - 1)} ${textAt(tokens, i)}`
  const several = readSeveralInMonth(tokens, i) ?? readEdgeOfMonths(tokens, i)
  if (several !== null) return several
  const nth = readEveryNth(reader, i)
  if (nth !== null) return nth
  const list = readWeekdayList(tokens, i, true)
  if (list !== null) return hit(every('WEEKLY', 1, { weekdays: list.value.weekdays }), list.to)
  const name = readWeekdayName(tokens, i, true)
  if (name !== null) return hit(every('WEEKLY', 1, { weekdays: [name.value] }), name.to)
  const part = isWord(tokens, i, 'morgen') ? { part: 'morning' as const } : PARTS.get(textAt(tokens, i))
  if (part !== undefined)
    return hit(
      every('DAILY', 1, { parts: [part.part], ...(part.hour === undefined ? {} : { seconds: part.hour * 3600 }) }),
      i + 1,
    )
  const unit = everyUnit(reader, i, 1, said)
  if (unit !== null) return unit
  const minus = isMark(tokens, i, '-−') || isWord(tokens, i, 'minus')
  const length = readDuration(tokens, minus ? i + 1 : i)
  if (length === null) return readEveryDate(reader, i)
  const piece = minus
    ? problem('not-positive', said)
    : byLength(
        length.value,
        `${textAt(tokens, i - 1)} ${tokens
          .slice(i, length.to)
          .map(({ text }) => text)
          .join(' ')}`,
      )
  return piece === null ? null : hit(piece, length.to)
}

const TIMES = new Map([
  ['einmal', 1],
  ['zweimal', 2],
  ['dreimal', 3],
])

/** "einmal pro Woche", "zweimal täglich", "3 mal am Tag" */
function readRate(reader: Reader, i: number): RepeatHit | null {
  const { tokens } = reader
  const counted = readWhole(tokens, i)
  const spaced = counted !== null && isWord(tokens, counted.to, 'mal', 'x') ? counted : null
  const n = TIMES.get(textAt(tokens, i)) ?? spaced?.value
  const at = spaced === null ? i + 1 : spaced.to + 1
  if (n === undefined) return null
  const adverb = adverbOf(textAt(tokens, at))
  const unitAt = skipAny(tokens, at, [['am'], ['pro'], ['in', 'der'], ['im'], ['die'], ['jeden'], ['jede']])
  const unit = adverb === undefined ? (unitAt > at ? everyUnit(reader, unitAt, 1, '') : null) : hit(adverb, at + 1)
  if (unit === null || unit.value.kind === 'problem') return null
  if (n === 1) return unit
  if (unit.value.frequency !== 'DAILY' || n > 3) return null
  return hit({ ...unit.value, parts: n === 2 ? ['morning', 'evening'] : ['morning', 'noon', 'evening'] }, unit.to)
}

/** "jeden Montag", "alle 2 Wochen", "täglich", "14-tägig", "zweimal am Tag", "am 1. jedes Monats". */
export function readRepeat(reader: Reader, i: number): RepeatHit | null {
  const found = readOneRepeat(reader, i)
  if (found === null || found.value.kind === 'problem') return found
  return withParts(reader.tokens, withDaysInMonth(reader.tokens, hit(found.value, found.to)))
}

function readOneRepeat(reader: Reader, i: number): RepeatHit | null {
  const { tokens, moment } = reader
  const word = textAt(tokens, i)
  if (EVERY.has(word)) return readEvery(reader, i + 1)
  const always = readAlways(tokens, i)
  if (always !== null) return always
  if (word === 'werktaeglich' || word === 'arbeitstaeglich') return hit(onWorkDays(moment), i + 1)
  const adverb = word.endsWith('lich') || word.endsWith('ig') || word === 'quartalsweise' ? adverbOf(word) : undefined
  if (adverb !== undefined) return hit(adverb, i + 1)
  const days = readWhole(tokens, i)
  if (
    days !== null &&
    isMark(tokens, days.to, '-') &&
    isGlued(tokens, days.to + 1) &&
    isWord(tokens, days.to + 1, 'taegig', 'taeglich')
  )
    return hit(days.value % 7 === 0 ? every('WEEKLY', days.value / 7) : every('DAILY', days.value), days.to + 2)
  if (isWord(tokens, i, 'an') && isWord(tokens, i + 1, 'jedem')) {
    const nested = readEvery(reader, i + 2)
    if (nested !== null) return nested
  }
  const workdays = skipAny(tokens, i, ON_WORK_DAYS)
  if (workdays > i) return hit(onWorkDays(moment), workdays)
  const weekdays = skipAny(tokens, i, [['an', 'wochentagen']])
  if (weekdays > i) return hit(every('WEEKLY', 1, { weekdays: WORK_WEEK }), weekdays)
  return readCron(tokens, i) ?? readOfEveryMonth(tokens, i) ?? readSeveralParts(tokens, i) ?? readRate(reader, i)
}
