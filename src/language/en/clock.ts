import { type Hit, hit } from '../text/hit.js'
import { lookup } from '../text/lookup.js'
import type { Token } from '../text/tokens.js'
import { readNumberWords } from './numbers.js'
import { ONES, TENS } from './vocabulary.js'
import { digitsAt, isGlued, isHyphen, isMark, isNumber, isWord, numberAt, skipAny, skipWords, textAt } from './words.js'

const HOUR = 3600

export interface ClockTime {
  /** Seconds since midnight; NaN: no such time ("25:00"). */
  seconds: number
  /** Said on a 12-hour face: either half of the day. */
  open: boolean
  /** Looks like nothing but a time of day: "5pm", "17:30", "noon". A bare "5" needs "at". */
  firm: boolean
}

const IMPOSSIBLE = (to: number): Hit<ClockTime> => hit({ seconds: Number.NaN, open: false, firm: true }, to)

const NAMED = lookup<number>({ noon: 12, midday: 12, noonish: 12, midnight: 24 })

/** "am", "p.m.", "p m"; right behind the digits also "a", "p". */
function readMeridiem(tokens: Token[], i: number): Hit<'am' | 'pm'> | null {
  const word = textAt(tokens, i)
  if (word === 'am' || word === 'pm' || word === 'amish' || word === 'pmish') {
    const dot =
      isMark(tokens, i + 1, '.') && isGlued(tokens, i + 1) && tokens[i + 2] !== undefined && !isGlued(tokens, i + 2)
    // "9 am." before more words is the abbreviation's dot; at the end of the message it is the full stop
    return hit(word.slice(0, 2) as 'am' | 'pm', dot ? i + 2 : i + 1)
  }
  if (word !== 'a' && word !== 'p') return null
  const half = word === 'a' ? 'am' : 'pm'
  let at = i + 1
  const dotted = isMark(tokens, at, '.')
  if (dotted) at += 1
  if (textAt(tokens, at) === 'm') {
    at += 1
    return hit(half, dotted && isMark(tokens, at, '.') && isGlued(tokens, at) ? at + 1 : at)
  }
  return isGlued(tokens, i) ? hit(half, i + 1) : null
}

const meridiemOf = (tokens: Token[], i: number): Hit<'am' | 'pm'> | null =>
  readMeridiem(tokens, isHyphen(tokens, i) ? i + 1 : i)

const O_CLOCK = [["o'clock", 'sharp'], ["o'clock"], ['o', "'", 'clock'], ['o', 'clock']] as const

function skipOClock(tokens: Token[], i: number): number {
  const from = isHyphen(tokens, i) ? i + 1 : i
  const to = skipAny(tokens, from, O_CLOCK)
  return to === from ? i : to
}

/** Puts hour, minutes and the half of the day together; a 24-hour spelling is not open. */
function timeOf(
  hour: number,
  minute: number,
  second: number,
  half: 'am' | 'pm' | null,
  spelled24: boolean,
  firm: boolean,
): ClockTime {
  const wrong = minute > 59 || second > 59 || hour > 24 || (hour === 24 && minute + second > 0)
  if (wrong || Number.isNaN(hour) || (half === 'am' && hour > 12))
    return { seconds: Number.NaN, open: false, firm: true }
  const rest = minute * 60 + second
  if (half !== null) {
    const hours = hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)
    return { seconds: hours * HOUR + rest, open: false, firm: true }
  }
  const open = !spelled24 && hour >= 1 && hour <= 12
  return { seconds: hour * HOUR + rest, open, firm }
}

/** 0-12 as an hour on the face, in digits or words. */
function readFaceHour(tokens: Token[], i: number): Hit<number> | null {
  if (isNumber(tokens, i)) {
    const value = numberAt(tokens, i)
    return digitsAt(tokens, i) <= 2 && value <= 24 ? hit(value, i + 1) : null
  }
  const value = ONES.get(textAt(tokens, i))
  return value !== undefined && value >= 1 && value <= 12 ? hit(value, i + 1) : null
}

/** The hour of "quarter past 5 pm", "ten to noon", "half past midnight". */
function readFullHour(tokens: Token[], i: number): Hit<ClockTime> | null {
  const named = NAMED[textAt(tokens, i)]
  if (named !== undefined) return hit({ seconds: named * HOUR, open: false, firm: true }, i + 1)
  const hour = readFaceHour(tokens, i)
  if (hour === null) return null
  let to = skipOClock(tokens, hour.to)
  const half = meridiemOf(tokens, to)
  if (half !== null) to = half.to
  // "5 to 6 people", "10 to 5:30"
  if (half === null && (isMark(tokens, to, ':') || isMark(tokens, to, '/')) && isGlued(tokens, to)) return null
  return hit(timeOf(hour.value, 0, 0, half?.value ?? null, hour.value > 12, half !== null), to)
}

const PAST = new Set(['past', 'after', 'gone'])
const TO = new Set(['to', 'til', 'till', 'of', 'before', "'til", 'until'])

/** "half past 5", "quarter to nine", "ten of six", "twenty-five past 8 pm", "5 minutes to 6". */
function readFaceSpeech(tokens: Token[], i: number): Hit<ClockTime> | null {
  let at = i
  let minutes: number
  if (isWord(tokens, at, 'a') && isWord(tokens, at + 1, 'quarter')) at += 1
  if (isWord(tokens, at, 'quarter')) {
    minutes = 15
    at += 1
  } else if (isWord(tokens, at, 'half')) {
    minutes = 30
    at += 1
  } else {
    const count = isNumber(tokens, at) ? hit(numberAt(tokens, at), at + 1) : readNumberWords(tokens, at)
    if (count === null || !(count.value >= 1 && count.value <= 59)) return null
    minutes = count.value
    at = count.to
    if (isWord(tokens, at, 'minutes', 'minute', 'mins', 'min')) {
      // "10 minutes before 3pm" is a length before a time, and means the same
      at += 1
    }
  }
  if (isHyphen(tokens, at)) at += 1
  const word = textAt(tokens, at)
  const sign = PAST.has(word) ? 1 : TO.has(word) ? -1 : 0
  if (sign === 0) {
    // "half seven" is 7:30
    if (minutes !== 30 || at !== i + 1 || !isWord(tokens, i, 'half')) return null
    const hour = readFaceHour(tokens, at)
    if (hour === null || isWord(tokens, hour.to, 'hour', 'hours', 'day', 'days', 'minutes', 'an', 'and', 'dozen'))
      return null
    const full = readFullHour(tokens, at)
    return full === null ? null : hit({ ...full.value, seconds: full.value.seconds + 1800, firm: true }, full.to)
  }
  const hour = readFullHour(tokens, at + 1)
  if (hour === null || Number.isNaN(hour.value.seconds)) return null
  const day = 24 * HOUR
  const seconds = (hour.value.seconds + sign * minutes * 60 + day) % day
  return hit({ seconds: seconds === 0 ? day : seconds, open: hour.value.open, firm: true }, hour.to)
}

/** "17:30", "5:30:15 pm", "5.30pm", "17h30", "930pm", "0900", "1730 hours", "5 pm", "5 o'clock", "5". */
function readDigits(tokens: Token[], i: number, after: 'at' | 'day' | null): Hit<ClockTime> | null {
  const digits = digitsAt(tokens, i)
  const value = numberAt(tokens, i)
  if (digits === 0 || digits > 6 || Number.isNaN(value)) return null
  const leadingZero = textAt(tokens, i).startsWith('0')
  if (isMark(tokens, i + 1, ':') && isGlued(tokens, i + 2) && digitsAt(tokens, i + 2) > 0) {
    return readColonTime(tokens, i, leadingZero)
  }
  if (digits <= 2) {
    const half = meridiemOf(tokens, i + 1)
    if (half !== null && value <= 24) return hit(timeOf(value, 0, 0, half.value, false, true), half.to)
    const dotted =
      isMark(tokens, i + 1, '.') && isGlued(tokens, i + 1) && isGlued(tokens, i + 2) && digitsAt(tokens, i + 2) === 2
    if (dotted && value <= 24) {
      const dotHalf = meridiemOf(tokens, i + 3)
      const more = isMark(tokens, i + 3, '.,/') && isGlued(tokens, i + 4)
      const hours = isWord(tokens, i + 3, 'h', 'hrs', 'uhr')
      if (!more && (dotHalf !== null || hours || after !== null)) {
        const to = dotHalf?.to ?? (hours ? i + 4 : i + 3)
        return hit(timeOf(value, numberAt(tokens, i + 2), 0, dotHalf?.value ?? null, leadingZero, dotHalf !== null), to)
      }
    }
    if (isWord(tokens, i + 1, 'h') && isGlued(tokens, i + 1) && value <= 24) {
      const withMinutes = isGlued(tokens, i + 2) && digitsAt(tokens, i + 2) === 2
      if (withMinutes) {
        const to = isWord(tokens, i + 3, 'm', 'min') && isGlued(tokens, i + 3) ? i + 4 : i + 3
        return to === i + 4 && after === null
          ? null
          : hit(timeOf(value, numberAt(tokens, i + 2), 0, null, true, true), to)
      }
      return after === null ? null : hit(timeOf(value, 0, 0, null, true, false), i + 2)
    }
    const oClock = skipOClock(tokens, i + 1)
    if (oClock > i + 1 && value <= 24) {
      const oHalf = meridiemOf(tokens, oClock)
      return hit(timeOf(value, 0, 0, oHalf?.value ?? null, value > 12, true), oHalf?.to ?? oClock)
    }
    // "6 thirty", "6 oh 5"
    const minutes = readSpokenMinutes(tokens, i + 1)
    if (minutes !== null && value <= 24 && after !== null) {
      const minuteHalf = meridiemOf(tokens, minutes.to)
      return hit(
        timeOf(value, minutes.value, 0, minuteHalf?.value ?? null, value > 12, false),
        minuteHalf?.to ?? minutes.to,
      )
    }
    // "5 30 pm"
    if (isNumber(tokens, i + 1) && digitsAt(tokens, i + 1) === 2 && numberAt(tokens, i + 1) < 60 && value <= 12) {
      const spacedHalf = readMeridiem(tokens, i + 2)
      if (spacedHalf !== null)
        return hit(timeOf(value, numberAt(tokens, i + 1), 0, spacedHalf.value, false, true), spacedHalf.to)
    }
    if (after === null || value > 24 || isPartOfWord(tokens, i)) return null
    return hit(timeOf(value, 0, 0, null, leadingZero || value > 12 || value === 0, false), i + 1)
  }
  if (digits > 4) return null
  const half = meridiemOf(tokens, i + 1)
  const [hour, minute] = [Math.floor(value / 100), value % 100]
  if (half !== null) return hit(timeOf(hour, minute, 0, half.value, leadingZero && hour > 0, true), half.to)
  const marked = isWord(tokens, i + 1, 'hours', 'hrs', 'h', 'hour', 'hundred') && digits === 4
  if (marked) {
    if (hour > 24 || minute > 59) return null
    return hit(timeOf(hour, minute, 0, null, true, true), i + 2)
  }
  if (after === null || hour > 24 || minute > 59) return null
  if (after === 'day' && !(leadingZero || hour > 12)) return null
  return hit(timeOf(hour, minute, 0, null, leadingZero || hour > 12, false), i + 1)
}

/** "15th", "5k", "2%", "1/2": the number is not the whole word. */
const isPartOfWord = (tokens: Token[], i: number): boolean =>
  isGlued(tokens, i + 1) &&
  (tokens[i + 1]?.kind === 'word' ? !isWord(tokens, i + 1, 'ish') : isMark(tokens, i + 1, '%/$€£'))

function readColonTime(tokens: Token[], i: number, leadingZero: boolean): Hit<ClockTime> | null {
  if (digitsAt(tokens, i) > 2 || digitsAt(tokens, i + 2) !== 2) return null
  let to = i + 3
  let second = 0
  let spelled24 = leadingZero
  if (isMark(tokens, to, ':') && isGlued(tokens, to) && isGlued(tokens, to + 1) && digitsAt(tokens, to + 1) === 2) {
    second = numberAt(tokens, to + 1)
    spelled24 = true
    to += 2
    if (isMark(tokens, to, '.,') && isGlued(tokens, to) && isGlued(tokens, to + 1) && digitsAt(tokens, to + 1) > 0)
      to += 2
  } else if (isMark(tokens, to, ':') && isGlued(tokens, to) && isNumber(tokens, to + 1)) return null
  const half = meridiemOf(tokens, to)
  if (half !== null) to = half.to
  else {
    const oClock = skipOClock(tokens, to)
    if (oClock > to) to = oClock
    else if (isWord(tokens, to, 'h', 'hrs', 'hours') && (isGlued(tokens, to) || textAt(tokens, to) !== 'h')) to += 1
  }
  return hit(timeOf(numberAt(tokens, i), numberAt(tokens, i + 2), second, half?.value ?? null, spelled24, true), to)
}

/** "thirty", "oh five", "forty-five", "fifteen" as minutes after an hour in words. */
function readSpokenMinutes(tokens: Token[], i: number): Hit<number> | null {
  const from = isHyphen(tokens, i) ? i + 1 : i
  const word = textAt(tokens, from)
  if (word === 'oh' || word === 'o') {
    const unit =
      ONES.get(textAt(tokens, from + 1)) ?? (digitsAt(tokens, from + 1) === 1 ? numberAt(tokens, from + 1) : undefined)
    return unit !== undefined && unit > 0 && unit < 10 ? hit(unit, from + 2) : null
  }
  const value = ONES.get(word) ?? TENS.get(word)
  if (value === undefined || value < 10) return null
  const minutes = readNumberWords(tokens, from)
  return minutes !== null && minutes.value < 60 && minutes.to <= from + 3 ? hit(minutes.value, minutes.to) : null
}

/** "six", "six thirty pm", "seven oh five", "nineteen hundred hours", "oh nine hundred". */
function readSpokenClock(tokens: Token[], i: number, after: 'at' | 'day' | null): Hit<ClockTime> | null {
  let at = i
  const zero = isWord(tokens, at, 'oh', 'o', 'zero') ? 1 : 0
  at += zero
  const word = textAt(tokens, at)
  const base = ONES.get(word) ?? (word === 'twenty' ? 20 : undefined)
  if (base === undefined || (zero > 0 && base > 9) || base < 1) return null
  let hour = base
  at += 1
  if (word === 'twenty') {
    const gap = isHyphen(tokens, at) ? at + 1 : at
    const unit = ONES.get(textAt(tokens, gap))
    if (unit !== undefined && unit < 5 && unit > 0) {
      hour += unit
      at = gap + 1
    }
  }
  if (isWord(tokens, at, 'hundred')) {
    const to = isWord(tokens, at + 1, 'hours', 'hrs') ? at + 2 : at + 1
    if (to === at + 1 && zero === 0 && after === null) return null
    return hit(timeOf(hour, 0, 0, null, true, true), to)
  }
  const oClock = skipOClock(tokens, at)
  const minutes = oClock > at ? null : readSpokenMinutes(tokens, at)
  let to = minutes?.to ?? oClock
  if (minutes !== null && isWord(tokens, to, 'hours', 'hrs') && (zero > 0 || hour > 12)) {
    return hit(timeOf(hour, minutes.value, 0, null, true, true), to + 1)
  }
  const half = meridiemOf(tokens, to)
  if (half !== null) to = half.to
  if (zero > 0 && minutes === null) return null
  const firm = half !== null || oClock > at
  if (!firm && after === null) return null
  return hit(timeOf(hour, minutes?.value ?? 0, 0, half?.value ?? null, hour > 12 || zero > 0, firm), to)
}

const AFTERWORDS = [
  ['on', 'the', 'dot'],
  ['on', 'the', 'nose'],
  ['or', 'so'],
  ['or', 'thereabouts'],
  ['sharp'],
  ['exactly'],
  ['precisely'],
  ['prompt'],
  ['ish'],
  ['-', 'ish'],
  ['my', 'time'],
  ['local', 'time'],
] as const

/**
 * A time of day at `i`. `after` says what stands before: "at" (a bare number will do), a day ("tomorrow 17:00"), or
 * nothing of the kind.
 */
export function readClock(tokens: Token[], i: number, after: 'at' | 'day' | null): Hit<ClockTime> | null {
  const found = readClockAlone(tokens, i, after)
  return found === null ? null : hit(found.value, skipAny(tokens, found.to, AFTERWORDS))
}

/** Behind the T of ISO 8601: always 24 hours. */
function readIsoTime(tokens: Token[], i: number): Hit<ClockTime> | null {
  const found = readDigits(tokens, i, 'at')
  return found === null ? null : hit({ ...found.value, open: false, firm: true }, found.to)
}

/** Like `readClock`, but without spoken forms, in which "9 to 5" is a time. */
export function readPlainClock(tokens: Token[], i: number): Hit<ClockTime> | null {
  const word = textAt(tokens, i)
  const named = NAMED[word]
  if (named !== undefined) return hit({ seconds: named * HOUR, open: false, firm: true }, i + 1)
  return isNumber(tokens, i) ? readDigits(tokens, i, 'at') : null
}

function readClockAlone(tokens: Token[], i: number, after: 'at' | 'day' | null): Hit<ClockTime> | null {
  const word = textAt(tokens, i)
  if (word === '') return null
  const named = NAMED[word]
  if (named !== undefined) return hit({ seconds: named * HOUR, open: false, firm: true }, i + 1)
  if (word === 't' && isGlued(tokens, i) && isGlued(tokens, i + 1) && after !== null) return readIsoTime(tokens, i + 1)
  const speech = readFaceSpeech(tokens, i)
  if (speech !== null) return speech
  const twelve = isWord(tokens, i, '12', 'twelve', 'high')
  if (twelve) {
    const next = NAMED[textAt(tokens, skipOClock(tokens, i + 1))]
    if (next !== undefined) return hit({ seconds: next * HOUR, open: false, firm: true }, skipOClock(tokens, i + 1) + 1)
  }
  if (isNumber(tokens, i)) {
    const ish = digitsAt(tokens, i) <= 2 && isWord(tokens, i + 1, 'ish') && isGlued(tokens, i + 1)
    const found = readDigits(tokens, i, ish ? 'at' : after)
    if (found !== null && Number.isNaN(found.value.seconds)) return IMPOSSIBLE(found.to)
    return found
  }
  return readSpokenClock(tokens, i, after)
}

/** "at", "by", "around about" ... in front of a time of day: the index behind, or `i` when there is none. */
export function skipClockPreposition(tokens: Token[], i: number): number {
  let at = i
  if (
    isWord(
      tokens,
      at,
      'at',
      'by',
      'around',
      'about',
      'approximately',
      'approx',
      'circa',
      'roughly',
      'for',
      'from',
      'after',
      'exactly',
    )
  ) {
    at += 1
  } else if (isMark(tokens, at, '@~')) at += 1
  if (at === i) return i
  const more = skipAny(tokens, at, [
    ['about'],
    ['around'],
    ['approximately'],
    ['roughly'],
    ['exactly'],
    ['precisely'],
    ['like'],
    ['the', 'latest'],
    ['~'],
  ])
  return more
}

export const skipLatest = (tokens: Token[], i: number): number => {
  const to = skipWords(tokens, i, ['at', 'the', 'latest'])
  return to < 0 ? i : to
}
