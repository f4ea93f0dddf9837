import { type Hit, hit } from '../../text/hit.js'
import type { Token } from '../../text/tokens.js'
import { readNumberWords } from '../words/numbers.js'
import { ONES, TENS } from '../words/vocabulary.js'
import { digitsAt, isGlued, isHyphen, isMark, isNumber, isWord, numberAt, textAt } from '../words/words.js'
import { type ClockTime, HOUR, meridiemOf, NAMED, skipOClock, timeOf } from './clock-face.js'

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
export function readFaceSpeech(tokens: Token[], i: number): Hit<ClockTime> | null {
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

/** "thirty", "oh five", "forty-five", "fifteen" as minutes after an hour in words. */
export function readSpokenMinutes(tokens: Token[], i: number): Hit<number> | null {
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
export function readSpokenClock(tokens: Token[], i: number, after: 'at' | 'day' | null): Hit<ClockTime> | null {
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
