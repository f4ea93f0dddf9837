import { type Hit, hit } from '../../text/hit.js'
import { digitsAt, isGlued, isMark, isNumber, isWord, numberAt, skipAny, textAt } from '../../text/match.js'
import type { Token } from '../../text/tokens.js'
import { clockInPart } from '../../time/parts.js'
import { readWhole } from '../lengths/duration.js'
import { PARTS, SHORT_WEEKDAYS, UNITS, WEEKDAYS } from '../words/vocabulary.js'

/** `seconds` NaN: written as a time, but none that a clock shows. */
export interface ClockTime {
  seconds: number
  open: boolean
  firm: boolean
}

const HOUR = 3600

/** What may stand in front: `at` a preposition, `day` a day ("morgen 9"), null nothing. */
export type ClockLead = 'at' | 'day' | null

const clock = (seconds: number, open: boolean, to: number, firm = true): Hit<ClockTime> =>
  hit({ seconds, open, firm }, to)

const isFace = (hour: number): boolean => hour >= 1 && hour <= 12

/** An hour in digits or words, "Uhr" behind it taken along. */
function readHour(tokens: Token[], i: number): Hit<number> | null {
  const hour = readWhole(tokens, i)
  if (hour === null || !(hour.value >= 0 && hour.value <= 24) || isWord(tokens, i, 'eine', 'einer', 'einem', 'einen'))
    return null
  return hit(hour.value, isWord(tokens, hour.to, 'uhr') ? hour.to + 1 : hour.to)
}

/** "halb neun" is 8:30. */
function readHalf(tokens: Token[], i: number): Hit<number> | null {
  if (!isWord(tokens, i, 'halb', 'halber')) return null
  const hour = readHour(tokens, i + 1)
  return hour === null || !isFace(hour.value) || UNITS.has(textAt(tokens, hour.to))
    ? null
    : hit(hour.value * HOUR - HOUR / 2, hour.to)
}

/** "Viertel nach 8", "Viertel vor acht", "dreiviertel acht", "viertel neun", "zehn vor halb neun", "5 nach 8". */
function readSpoken(tokens: Token[], i: number): Hit<ClockTime> | null {
  const half = readHalf(tokens, i)
  if (half !== null) return clock(half.value, true, half.to)
  const threeQuarters = skipAny(tokens, i, [['dreiviertel'], ['drei', 'viertel'], ['3', '/', '4']])
  if (threeQuarters > i) {
    const hour = readHour(tokens, threeQuarters)
    return hour === null || !isFace(hour.value) ? null : clock(hour.value * HOUR - HOUR / 4, true, hour.to)
  }
  if (isWord(tokens, i, 'viertel')) {
    const sign = isWord(tokens, i + 1, 'nach', 'ueber') ? 1 : isWord(tokens, i + 1, 'vor') ? -1 : 0
    const hour = readHour(tokens, sign === 0 ? i + 1 : i + 2)
    if (hour === null) return null
    const minutes = sign === 0 ? -45 : sign * 15
    return clock(((hour.value * 60 + minutes + 1440) % 1440) * 60, isFace(hour.value), hour.to)
  }
  const minutes = isWord(tokens, i, 'kurz') ? hit(5, i + 1) : readWhole(tokens, i)
  if (minutes === null || !(minutes.value > 0 && minutes.value < 30)) return null
  const at = isWord(tokens, minutes.to, 'minuten', 'minute', 'min') ? minutes.to + 1 : minutes.to
  const sign = isWord(tokens, at, 'nach') ? 1 : isWord(tokens, at, 'vor') ? -1 : 0
  if (sign === 0) return null
  const base = readHalf(tokens, at + 1)
  const hour = base ?? readHour(tokens, at + 1)
  if (hour === null || (base === null && UNITS.has(textAt(tokens, hour.to)))) return null
  const seconds = base === null ? hour.value * HOUR : hour.value
  return clock(
    (seconds + sign * minutes.value * 60 + 24 * HOUR) % (24 * HOUR),
    base !== null || isFace(hour.value),
    hour.to,
  )
}

/** "9:00 AM" of a person who wants twelve hours; "am" before a day is the preposition. */
function meridiemAt(tokens: Token[], i: number): 'am' | 'pm' | null {
  if (isWord(tokens, i, 'pm')) return 'pm'
  if (!isWord(tokens, i, 'am')) return null
  const next = textAt(tokens, i + 1)
  const isDay = WEEKDAYS.has(next) || SHORT_WEEKDAYS.has(next) || isNumber(tokens, i + 1) || PARTS.has(next)
  const goesOn = next !== '' && !/^(?:[.,;!?]|und|bis|ab|ausser|an|zu|werktags)$/.test(next)
  return isDay || goesOn ? null : 'am'
}

/** "14:30", "14:30:15", "14.30 Uhr", "14h30". */
function readDigits(tokens: Token[], i: number, lead: ClockLead): Hit<ClockTime> | null {
  if (!isNumber(tokens, i) || digitsAt(tokens, i) > 2) return null
  const joined = isGlued(tokens, i + 1) && digitsAt(tokens, i + 2) === 2 && isGlued(tokens, i + 2)
  if (!joined) return null
  const dotted = isMark(tokens, i + 1, '.')
  const uhr = isWord(tokens, i + 3, 'uhr')
  if (!isMark(tokens, i + 1, ':') && !isWord(tokens, i + 1, 'h') && !(dotted && (uhr || lead === 'at'))) return null
  if (dotted && isMark(tokens, i + 3, '.') && isGlued(tokens, i + 3) && tokens[i + 4] !== undefined) return null
  const [hour, minute] = [numberAt(tokens, i), numberAt(tokens, i + 2)]
  const withSeconds = isMark(tokens, i + 3, ':') && digitsAt(tokens, i + 4) === 2 && isGlued(tokens, i + 4)
  const second = withSeconds ? numberAt(tokens, i + 4) : 0
  let to = withSeconds ? i + 5 : i + 3
  if (isWord(tokens, to, 'uhr')) to += 1
  const real = hour <= 24 && minute < 60 && second < 60 && (hour < 24 || minute + second === 0)
  if (!real) return clock(Number.NaN, false, to)
  const half = isFace(hour) ? meridiemAt(tokens, to) : null
  if (half === null) return clock(hour * HOUR + minute * 60 + second, false, to)
  return clock(((hour % 12) + (half === 'pm' ? 12 : 0)) * HOUR + minute * 60 + second, false, to + 1)
}

/** Words behind a number that make it an amount: "um 5 Euro", "9 Eier" is caught by its missing preposition. */
const AMOUNTS = new Set('euro eur prozent grad cent kilo kg meter km mal x fach personen leute stueck % €'.split(' '))

const ENDS_BARE = /^(?:|[.,;:!?-]|an|daran|und|bis|zu|dass|frueh|[a-z]+s)$/

/** A time of day. A bare hour up to 12 is open: either half of the day. */
export function readClock(tokens: Token[], i: number, lead: ClockLead): Hit<ClockTime> | null {
  const spoken = readSpoken(tokens, i)
  if (spoken !== null) return spoken
  if (isWord(tokens, i, 'mitternacht')) return clock(24 * HOUR, false, i + 1)
  const digits = readDigits(tokens, i, lead)
  if (digits !== null) return digits
  const hour = readWhole(tokens, i)
  if (hour === null || isWord(tokens, i, 'eine', 'einer', 'einem', 'einen')) return null
  if (isWord(tokens, hour.to, 'uhr')) {
    if (!(hour.value <= 24)) return clock(Number.NaN, false, hour.to + 1)
    const minute = readWhole(tokens, hour.to + 1)
    const counted = minute !== null && (UNITS.has(textAt(tokens, minute.to)) || isMark(tokens, minute.to, '.'))
    const isMinute =
      minute !== null &&
      !counted &&
      minute.value >= 1 &&
      minute.value < 60 &&
      !isWord(tokens, minute.to - 1, 'ein', 'eine', 'einen', 'einem', 'einer')
    if (isMinute && (isNumber(tokens, minute.to - 1) || minute.value > 4))
      return clock(hour.value * HOUR + minute.value * 60, false, minute.to)
    return clock(hour.value * HOUR, isFace(hour.value), hour.to + 1)
  }
  if (lead === null) return null
  // "um 17h"
  if (
    lead === 'at' &&
    isNumber(tokens, i) &&
    isWord(tokens, hour.to, 'h') &&
    isGlued(tokens, hour.to) &&
    hour.value <= 24
  )
    return clock(hour.value * HOUR, false, hour.to + 1)
  const next = textAt(tokens, hour.to)
  if (UNITS.has(next) || AMOUNTS.has(next) || isWord(tokens, i, 'ein')) return null
  const isRange = lead === 'at' && isMark(tokens, hour.to, '-–') && isNumber(tokens, hour.to + 1)
  const gluedMore = isGlued(tokens, hour.to) && !isRange && !isMark(tokens, hour.to, '.,;:!?')
  const fraction = isGlued(tokens, hour.to + 1) && isNumber(tokens, hour.to + 1)
  if (gluedMore || (isMark(tokens, hour.to, '.,:/') && fraction)) return null
  if (lead === 'day' && (!isNumber(tokens, i) || !ENDS_BARE.test(next) || isMark(tokens, hour.to, '.'))) return null
  if (digitsAt(tokens, i) === 4 && lead === 'at' && hour.value % 100 < 60 && hour.value < 2400)
    return clock(Math.floor(hour.value / 100) * HOUR + (hour.value % 100) * 60, false, hour.to)
  if (digitsAt(tokens, i) > 2 || !(hour.value <= 24)) {
    const isTime = lead === 'at' && digitsAt(tokens, i) === 2 && isWord(tokens, i - 1, 'um') && next === ''
    return isTime ? clock(Number.NaN, false, hour.to) : null
  }
  return clock(hour.value * HOUR, isFace(hour.value) && textAt(tokens, i)[0] !== '0', hour.to)
}

/** A time with the part of the day said behind it ("8 Uhr abends"); open no more then, if the two agree. */
function withPart(tokens: Token[], time: Hit<ClockTime>): Hit<ClockTime> {
  const part = PARTS.get(textAt(tokens, time.to))
  const seconds = part === undefined ? null : clockInPart(time.value.seconds, time.value.open, part.part)
  return seconds === null ? time : hit({ ...time.value, seconds: seconds % (24 * HOUR), open: false }, time.to + 1)
}

/**
 * "um 9 und 17 Uhr", "um 8 Uhr morgens und 8 Uhr abends". A time that needs 24 hours makes the others 24-hour times too;
 * the part of the day behind a single time is left to be a piece of its own.
 */
export function readTimes(tokens: Token[], first: Hit<ClockTime>): Hit<ClockTime[]> {
  const times = [withPart(tokens, first)]
  while (times.length < 12) {
    const to = (times.at(-1) ?? first).to
    let at = isMark(tokens, to, ',&/') ? to + 1 : to
    if (isWord(tokens, at, 'und', 'sowie')) at += 1
    if (at === to) break
    if (isWord(tokens, at, 'um')) at += 1
    const next = readClock(tokens, at, 'at')
    if (next === null || Number.isNaN(next.value.seconds)) break
    times.push(withPart(tokens, next))
  }
  if (times.length === 1) return hit([first.value], first.to)
  const isWide = times.some(({ value }) => !value.open)
  return hit(
    times.map(({ value }) => (isWide ? { ...value, open: false } : value)),
    (times.at(-1) ?? first).to,
  )
}
