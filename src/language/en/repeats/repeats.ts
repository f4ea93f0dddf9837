import { type Hit, hit } from '../../text/hit.js'
import type { Token } from '../../text/tokens.js'
import { readCron } from '../../time/cron.js'
import type { Length, RepeatPiece } from '../../time/pieces.js'
import { byLength, every, problem } from '../../time/repeat.js'
import { readNth } from '../days/month-days.js'
import { readWeekdayList, readWeekdayName } from '../days/weekdays.js'
import { readDuration } from '../lengths/duration.js'
import type { Reader } from '../reader.js'
import { readOrdinal, readWhole } from '../words/numbers.js'
import { MONTHS } from '../words/vocabulary.js'
import { isGlued, isHyphen, isMark, isWord, skipAny, textAt } from '../words/words.js'
import { readNextFew, readParts, readPluralPart, readWeekdays, withPart } from './on-weekdays.js'
import { readPastTheHour } from './past-the-hour.js'
import { readRate } from './rates.js'
import { pluralName, readEveryMonthTail, readMonths, readOfEvery, readOnMonth } from './repeat-in-month.js'
import { readYearlyDate } from './repeat-in-year.js'
import { ADVERBS, EVERY, PART_WORDS, type RepeatHit, UNIT_REPEATS, unitRepeat } from './repeat-units.js'

/** "every ...", "daily", "on mondays", "the 1st of every month", "twice a day", "alternate fridays". */
export function readRepeat(reader: Reader, i: number): RepeatHit | null {
  const { tokens } = reader
  const word = textAt(tokens, i)
  if (EVERY.has(word)) return readEvery(reader, i + 1)
  if (isWord(tokens, i, 'once') && EVERY.has(textAt(tokens, i + 1))) return readEvery(reader, i + 2)
  if (word === 'all' && isWord(tokens, i + 1, 'weekdays', 'weekends')) return readWeekdays(reader, i + 1)
  if (isWord(tokens, i, 'alternate', 'alternating')) return readAlternate(reader, i + 1)
  const plural = readPluralPart(tokens, i)
  if (plural !== null) return plural
  const adverb = readAdverb(reader, i)
  if (adverb !== null) return adverb
  const cron = readCron(tokens, i)
  if (cron !== null) return cron
  const next = readNextFew(tokens, i)
  if (next !== null) return next
  const rate = readRate(tokens, i)
  if (rate !== null) return rate
  return readOfEvery(reader, i)
}

function readAdverb(reader: Reader, i: number): RepeatHit | null {
  const { tokens } = reader
  let at = i
  let word = textAt(tokens, at)
  if ((word === 'bi' || word === 'semi') && isHyphen(tokens, at + 1)) {
    word += textAt(tokens, at + 2)
    at += 2
  }
  const adverb = Object.hasOwn(ADVERBS, word) ? ADVERBS[word] : undefined
  if (adverb === undefined) return null
  return completed(reader, hit(adverb(), at + 1))
}

/** What follows "every". */
function readEvery(reader: Reader, i: number): RepeatHit | null {
  const { tokens } = reader
  let at = skipAny(tokens, i, [['single'], ['and', 'every'], ['the']])
  const word = textAt(tokens, at)
  if (word === 'other' || word === 'alternate' || word === 'alternative') return readAlternate(reader, at + 1)
  const weekdays = readWeekdays(reader, at)
  if (weekdays !== null) return weekdays
  if (
    word === 'end' ||
    (isWord(tokens, at, 'month') && isWord(tokens, isHyphen(tokens, at + 1) ? at + 2 : at + 1, 'end'))
  ) {
    const to = skipAny(tokens, at, [
      ['end', 'of', 'the', 'month'],
      ['end', 'of', 'month'],
      ['month', 'end'],
      ['month', '-', 'end'],
    ])
    if (to > at) return hit(every('MONTHLY', 1, { monthDays: [-1] }), to)
  }
  const date = readYearlyDate(reader, at)
  if (date !== null) return date
  const part = readPart(tokens, at)
  if (part !== null) return part
  const counted = readWhole(tokens, at)
  const countedDay = counted === null ? null : pluralName(tokens, counted.to)
  if (counted !== null && countedDay !== null) {
    return withPart(reader, hit(every('WEEKLY', counted.value, { weekdays: [countedDay.value] }), countedDay.to))
  }
  const nth = readEveryNth(reader, at)
  if (nth !== null) return nth
  const months = readMonths(tokens, at)
  if (months !== null) return completed(reader, hit(every('YEARLY', 1, { months: months.value }), months.to))
  const negative = isMark(tokens, at, '-') && isGlued(tokens, at + 1)
  if (negative) at += 1
  const duration = readEveryLength(tokens, at)
  if (duration === null) return null
  const said = tokens
    .slice(i, duration.to)
    .map((token) => token.text)
    .join(' ')
  if (negative) return hit(problem('not-positive', said), duration.to)
  if (duration.value === 'weekend') return hit(every('WEEKLY', 1, { weekdays: [6] }), duration.to)
  const weekendCount = isWord(tokens, duration.to - 1, 'weekends')
  if (weekendCount) return null
  const piece = byLength(duration.value, said)
  if (piece === null) return null
  const night = isWord(tokens, duration.to - 1, 'night', 'nights')
  if (piece.kind === 'problem') return hit(piece, duration.to)
  return completed(reader, hit(night ? { ...piece, parts: ['night'] } : piece, duration.to))
}

/** A length behind "every": "2 weeks", "day", "half hour", "hour and a half", "quarter of an hour". */
function readEveryLength(tokens: Token[], i: number): Hit<Length | 'weekend'> | null {
  if (isWord(tokens, i, 'weekend')) return hit('weekend', i + 1)
  if (isWord(tokens, i, 'quarter') && !isWord(tokens, i + 1, 'of', 'hour', 'hours') && !isHyphen(tokens, i + 1)) {
    return hit({ months: 3, days: 0, seconds: 0 }, i + 1)
  }
  const direct = readDuration(tokens, i)
  if (direct !== null) return hit(direct.value.length, direct.to)
  const one: Token = { kind: 'word', text: 'a', start: 0, end: 0, glued: false, value: Number.NaN }
  const bare = readDuration([one, ...tokens.slice(i, i + 12)], 0)
  return bare === null ? null : hit(bare.value.length, bare.to - 1 + i)
}

/** "other day", "second week", "other tuesday and friday". */
function readAlternate(reader: Reader, i: number, interval = 2): RepeatHit | null {
  const { tokens } = reader
  const list = readWeekdayList(tokens, i)
  const name = readWeekdayName(tokens, i)
  if (list !== null && !isWord(tokens, i, 'weekends')) {
    return withPart(reader, hit(every('WEEKLY', interval, { weekdays: list.value.weekdays }), list.to))
  }
  if (name !== null) return withPart(reader, hit(every('WEEKLY', interval, { weekdays: [name.value] }), name.to))
  const part = PART_WORDS[textAt(tokens, i)]
  if (part !== undefined) return hit(every('DAILY', interval, { parts: [part] }), i + 1)
  const one: Token = { kind: 'word', text: 'a', start: 0, end: 0, glued: false, value: Number.NaN }
  const unit = readDuration([one, ...tokens.slice(i, i + 1)], 0)
  const build = unit === null ? undefined : UNIT_REPEATS[unit.value.smallest]
  if (build === undefined) {
    const plural = textAt(tokens, i).replace(/s$/, '')
    const retry = plural === textAt(tokens, i) ? undefined : unitRepeat(plural)
    return retry === undefined ? null : completed(reader, hit(retry(interval), i + 1))
  }
  return completed(reader, hit(build(interval), i + 1))
}

function readPart(tokens: Token[], i: number): RepeatHit | null {
  const parts = readParts(tokens, isWord(tokens, i, 'early') ? i + 1 : i)
  if (parts !== null) return hit(every('DAILY', 1, { parts: parts.value }), parts.to)
  if (isWord(tokens, i, 'noon', 'midday')) return hit(every('DAILY', 1, { seconds: 12 * 3600 }), i + 1)
  if (isWord(tokens, i, 'midnight')) return hit(every('DAILY', 1, { seconds: 0 }), i + 1)
  return null
}

/** "first monday (of the month)", "second friday", "last day of the month", "15th", "3rd day", "1st and 15th". */
function readEveryNth(reader: Reader, i: number): RepeatHit | null {
  const { tokens } = reader
  const nth = readNth(tokens, i)
  if (nth === null) return null
  const n = nth.value
  const monthly = readOnMonth(reader, i)
  if (monthly !== null) {
    const ofMonth = readEveryMonthTail(tokens, monthly.to)
    if (ofMonth !== null) {
      return hit(
        every(ofMonth.value.frequency, ofMonth.value.interval, { ...monthly.value, ...ofMonth.value.more }),
        ofMonth.to,
      )
    }
  }
  const name = readWeekdayName(tokens, nth.to)
  if (name !== null) {
    const ofMonth: RepeatPiece = every('MONTHLY', 1, { nth: [{ n, weekday: name.value }] })
    if (n < 2 || n > 4) return withPart(reader, hit(ofMonth, name.to))
    const byWeeks = every('WEEKLY', n, { weekdays: [name.value] })
    return n === 2
      ? withPart(reader, hit({ ...byWeeks, other: ofMonth }, name.to))
      : withPart(reader, hit({ ...ofMonth, other: byWeeks }, name.to))
  }
  if (n > 0) {
    const unit = isWord(tokens, nth.to, 'day', 'week', 'month', 'year', 'hour', 'minute', 'quarter', 'night')
      ? unitRepeat(textAt(tokens, nth.to))
      : undefined
    // "every first day" says nothing; "every 2nd day" is every other one
    if (unit !== undefined && n > 1) return completed(reader, hit(unit(n), nth.to + 1))
    if (isWord(tokens, nth.to, 'of') && MONTHS.has(textAt(tokens, nth.to + 1))) {
      return hit(
        every('YEARLY', 1, { months: [MONTHS.get(textAt(tokens, nth.to + 1)) as number], monthDays: [n] }),
        nth.to + 2,
      )
    }
  }
  if (monthly !== null && n > 0 && readOrdinal(tokens, i) !== null && textAt(tokens, i) !== 'second') {
    return hit(every('MONTHLY', 1, monthly.value), monthly.to)
  }
  return null
}

/** Adds "on the 10th", "on monday and thursday", "on march 3" behind a bare unit. */
function completed(reader: Reader, found: Hit<RepeatPiece>): Hit<RepeatPiece> {
  const { tokens } = reader
  const isHourly = found.value.frequency === 'HOURLY' && found.value.interval === 1
  const pastHour = isHourly ? readPastTheHour(tokens, found.to) : null
  if (pastHour !== null) return pastHour
  const comma = isMark(tokens, found.to, ',') ? found.to + 1 : found.to
  const at =
    isWord(tokens, comma, 'on', 'every') || (isWord(tokens, comma, 'in') && found.value.frequency === 'YEARLY')
      ? comma + 1
      : comma
  const piece = found.value
  if (piece.frequency === 'WEEKLY' || piece.frequency === 'DAILY') {
    const list = at > comma || piece.frequency === 'WEEKLY' ? readWeekdayList(tokens, at) : null
    const name = list === null && at > comma ? readWeekdayName(tokens, at) : null
    const weekdays = list?.value.weekdays ?? (name === null ? null : [name.value])
    const to = list?.to ?? name?.to ?? found.to
    if (weekdays !== null && (piece.frequency === 'WEEKLY' || piece.interval === 1)) {
      return withPart(reader, hit({ ...piece, frequency: 'WEEKLY', weekdays }, to))
    }
    return withPart(reader, found)
  }
  if (piece.frequency === 'MONTHLY' && (at > comma || isWord(tokens, at, 'the'))) {
    const on = readOnMonth(reader, at)
    if (on !== null) {
      const tail = skipAny(tokens, on.to, [
        ['of', 'the', 'month'],
        ['of', 'month'],
        ['in', 'the', 'month'],
      ])
      return hit({ ...piece, ...on.value }, tail)
    }
  }
  if (piece.frequency === 'YEARLY' && (at > comma || isWord(tokens, at, 'the'))) {
    const yearly = readYearlyDate(reader, at)
    if (yearly !== null && yearly.value.kind === 'repeat')
      return hit({ ...yearly.value, interval: piece.interval }, yearly.to)
    const on = readOnMonth(reader, at)
    if (on !== null) {
      if (piece.months !== undefined) return hit({ ...piece, ...on.value }, on.to)
      const tail = readEveryMonthTail(tokens, on.to)
      if (tail !== null && tail.value.more.months !== undefined)
        return hit({ ...piece, ...on.value, ...tail.value.more }, tail.to)
    }
    const months = readMonths(tokens, at)
    if (months !== null && piece.months === undefined) return hit({ ...piece, months: months.value }, months.to)
  }
  return found
}
