import { type Hit, hit } from '../../text/hit.js'
import type { Token } from '../../text/tokens.js'
import { digitsAt, isGlued, isMark, isNumber, isWord, numberAt, skipAny, textAt } from '../words/words.js'
import { type ClockTime, meridiemOf, readMeridiem, skipOClock, timeOf } from './clock-face.js'
import { readSpokenMinutes } from './clock-speech.js'

/** "17:30", "5:30:15 pm", "5.30pm", "17h30", "930pm", "0900", "1730 hours", "5 pm", "5 o'clock", "5". */
export function readDigits(tokens: Token[], i: number, after: 'at' | 'day' | null): Hit<ClockTime> | null {
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
    const hundred = skipAny(tokens, i + 1, [
      ['hundred', 'hours'],
      ['hundred', 'hrs'],
    ])
    if (hundred > i + 1 && value <= 24) return hit(timeOf(value, 0, 0, null, true, true), hundred)
    if (isWord(tokens, i - 1, 'at') && isWord(tokens, i + 1, 'hours', 'hrs') && value <= 24)
      return hit(timeOf(value, 0, 0, null, leadingZero || value > 12, true), i + 2)
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
  if (digitsAt(tokens, i) > 2) return null
  // "7:5pm" shows no time: better asked about than taken for "5pm"
  const short = digitsAt(tokens, i + 2) === 1 ? meridiemOf(tokens, i + 3) : null
  if (short !== null) return hit(timeOf(Number.NaN, 0, 0, null, false, true), short.to)
  if (digitsAt(tokens, i + 2) !== 2) return null
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

/** Behind the T of ISO 8601: always 24 hours. */
export function readIsoTime(tokens: Token[], i: number): Hit<ClockTime> | null {
  if (digitsAt(tokens, i) === 6) {
    const value = numberAt(tokens, i)
    return hit(timeOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100, null, true, true), i + 1)
  }
  const found = readDigits(tokens, i, 'at')
  return found === null ? null : hit({ ...found.value, open: false, firm: true }, found.to)
}
