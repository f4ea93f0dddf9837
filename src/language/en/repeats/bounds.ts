import { addMonths, type DayNumber } from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import { isZeroLength } from '../../time/length.js'
import type { CountPiece, LastingPiece, Length, StartingPiece, UntilPiece } from '../../time/pieces.js'
import { readClock } from '../clock/clock.js'
import type { ClockTime } from '../clock/clock-face.js'
import { readDaypart } from '../clock/dayparts.js'
import { readDay } from '../days/dates.js'
import { readDuration } from '../lengths/duration.js'
import type { Reader } from '../reader.js'
import { readWhole } from '../words/numbers.js'
import { isWord, skipAny } from '../words/words.js'

const UNTIL = [
  ['up', 'until'],
  ['up', 'till'],
  ['up', 'to'],
  ['until'],
  ['till'],
  ['til'],
  ["'til"],
  ['through'],
  ['thru'],
  ['ending', 'on'],
  ['ending'],
  ['ends', 'on'],
  ['ends'],
  ['end', 'on'],
] as const
const STARTING = [
  ['starting', 'from'],
  ['starting', 'on'],
  ['starting', 'at'],
  ['starting', 'in'],
  ['starting'],
  ['beginning', 'on'],
  ['beginning', 'from'],
  ['beginning', 'in'],
  ['beginning'],
  ['commencing'],
  ['start', 'on'],
  ['starts', 'on'],
  ['start', 'from'],
  ['from'],
  ['as', 'of'],
  ['as', 'from'],
  ['since'],
  ['effective'],
] as const

interface Bound {
  day: DayNumber | null
  seconds?: number
}

/** A day, a clock time, or both, behind "until" or "starting"; a length counts from now. */
function readBound(reader: Reader, i: number): Hit<Bound> | null {
  const { tokens, moment } = reader
  let at = skipAny(tokens, i, [['at'], ['on'], ['in', 'the'], ['around'], ['about']])
  let day: DayNumber | null = null
  let seconds: number | undefined
  const first = readClock(tokens, at, 'at')
  const date = readDay(reader, at, true)
  if (date !== null && date.value.kind === 'day' && (first === null || date.to >= first.to)) {
    day = date.value.day
    seconds = date.value.seconds
    at = date.to
    const clock = readClock(tokens, skipAny(tokens, at, [['at'], ['@']]), isWord(tokens, at, 'at') ? 'at' : 'day')
    if (clock !== null && !Number.isNaN(clock.value.seconds)) {
      seconds = closing(clock.value, moment.parts.morning)
      at = clock.to
    }
    return hit({ day, seconds }, at)
  }
  if (first !== null && !Number.isNaN(first.value.seconds)) {
    seconds = closing(first.value, Number.NaN)
    const next = readDay(reader, skipAny(tokens, first.to, [['on']]), true)
    if (next !== null && next.value.kind === 'day') return hit({ day: next.value.day, seconds }, next.to)
    return hit({ day: null, seconds }, first.to)
  }
  const part = readDaypart(tokens, skipAny(tokens, at, [['the']]), moment)
  if (part !== null) return hit({ day: null, seconds: part.value.seconds ?? moment.parts[part.value.part] }, part.to)
  const length = readDuration(tokens, at)
  if (length !== null && isWord(tokens, i - 1, 'in', 'starting', 'from')) {
    const { months, days } = length.value.length
    const to = skipAny(tokens, length.to, [
      ['from', 'now'],
      ['from', 'today'],
    ])
    if (months + days > 0) return hit({ day: addMonths(moment.today, months) + days }, to)
  }
  return null
}

/** An open hour as the end of something is in the afternoon, unless it is late enough to be a morning's. */
const closing = (clock: ClockTime, morning: number): number => {
  if (!clock.open) return clock.seconds
  const face = clock.seconds % 43200
  return Number.isNaN(morning) || face < 8 * 3600 ? face + 43200 : face
}

/** `linked`: a start stands before, so that "to" is enough. */
export function readUntil(reader: Reader, i: number, linked = false): Hit<UntilPiece> | null {
  const at = linked ? i + 1 : skipAny(reader.tokens, i, UNTIL)
  if (at === i) return null
  const bound = readBound(reader, at)
  return bound === null ? null : hit({ kind: 'until', ...bound.value }, bound.to)
}

export function readStarting(reader: Reader, i: number): Hit<StartingPiece> | null {
  const at = skipAny(reader.tokens, i, STARTING)
  if (at === i) return null
  const now = skipAny(reader.tokens, at, [['now', 'on'], ['now'], ['right', 'now'], ['immediately']])
  if (now > at) return hit({ kind: 'starting', day: null }, now)
  const bound = readBound(reader, at)
  return bound === null ? null : hit({ kind: 'starting', ...bound.value }, bound.to)
}

/** "10 times", "for 5 occurrences", "x10"; "for 5 days", "for the next 2 weeks". */
export function readCount(reader: Reader, i: number): Hit<CountPiece> | null {
  const { tokens } = reader
  const at = skipAny(tokens, i, [
    ['for', 'a', 'total', 'of'],
    ['for', 'the', 'next'],
    ['for'],
    ['a', 'total', 'of'],
    ['only'],
  ])
  const count = isWord(tokens, at, 'twice') ? hit(2, at + 1) : readWhole(tokens, at)
  if (count === null || !(count.value >= 1 && count.value <= 9999)) return null
  if (isWord(tokens, at, 'twice'))
    return isWord(tokens, at + 1, 'a', 'per') ? null : hit({ kind: 'count', count: 2 }, at + 1)
  if (!isWord(tokens, count.to, 'times', 'time', 'occurrences', 'occurences', 'repetitions', 'x')) return null
  const isRate = isWord(tokens, count.to + 1, 'a', 'an', 'per', 'each', 'every')
  // "10 times every 5 minutes" counts, "3 times every day" is how often
  if (isRate && readWhole(tokens, count.to + 2) === null) return null
  return hit({ kind: 'count', count: count.value }, count.to + 1)
}

const NEXT_DAYS = [
  ['each', 'of', 'the', 'next'],
  ['each', 'of', 'the', 'coming'],
  ['all', 'of', 'the', 'next'],
  ['every', 'day', 'of', 'the', 'next'],
  ['the', 'next'],
  ['the', 'coming'],
  ['the', 'following'],
  ['next'],
] as const

/** "3 days", "2 weeks", but not "day": that is the next one. */
const isWholeDays = ({ months, days, seconds, businessDays }: Length): boolean =>
  seconds === 0 && !businessDays && Number.isInteger(months) && (months > 1 || days > 1)

export function readLasting(reader: Reader, i: number): Hit<LastingPiece> | null {
  const { tokens } = reader
  const behind = isWord(tokens, i, 'for', 'on', 'over', 'during') ? i + 1 : i
  const daily = skipAny(tokens, behind, NEXT_DAYS)
  // "remind me for 3 days at noon" speaks of the reminder, "to rest for 3 days" of the rest
  const isOfRequest = isWord(tokens, i, 'for') && isWord(tokens, i - 1, 'me', 'us')
  const next = daily > behind || isOfRequest ? readDuration(tokens, daily) : null
  if (next !== null && isWholeDays(next.value.length))
    return hit({ kind: 'lasting', length: next.value.length, isDaily: true }, next.to)
  if (!isWord(tokens, i, 'for', 'over')) return null
  const at = skipAny(tokens, i + 1, [
    ['the', 'next'],
    ['a', 'period', 'of'],
    ['about'],
    ['the', 'coming'],
    ['the', 'following'],
  ])
  const length = readDuration(tokens, at)
  if (length === null) {
    const unit = readDuration(
      [{ kind: 'word', text: 'a', start: 0, end: 0, glued: false, value: Number.NaN }, ...tokens.slice(at, at + 1)],
      0,
    )
    return unit !== null && at > i + 1 ? hit({ kind: 'lasting', length: unit.value.length }, at + 1) : null
  }
  return isZeroLength(length.value.length) ? null : hit({ kind: 'lasting', length: length.value.length }, length.to)
}
