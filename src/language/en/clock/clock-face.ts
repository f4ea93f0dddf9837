import { type Hit, hit } from '../../text/hit.js'
import { lookup } from '../../text/lookup.js'
import type { Token } from '../../text/tokens.js'
import { isGlued, isHyphen, isMark, skipAny, textAt } from '../words/words.js'

export const HOUR = 3600

export interface ClockTime {
  /** Seconds since midnight; NaN: no such time ("25:00"). */
  seconds: number
  /** Said on a 12-hour face: either half of the day. */
  open: boolean
  /** Looks like nothing but a time of day: "5pm", "17:30", "noon". A bare "5" needs "at". */
  firm: boolean
}

export const NAMED = lookup<number>({ noon: 12, midday: 12, noonish: 12, midnight: 24 })

/** "am", "p.m.", "p m"; right behind the digits also "a", "p". */
export function readMeridiem(tokens: Token[], i: number): Hit<'am' | 'pm'> | null {
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

export const meridiemOf = (tokens: Token[], i: number): Hit<'am' | 'pm'> | null =>
  readMeridiem(tokens, isHyphen(tokens, i) ? i + 1 : i)

const O_CLOCK = [["o'clock", 'sharp'], ["o'clock"], ['o', "'", 'clock'], ['o', 'clock']] as const

export function skipOClock(tokens: Token[], i: number): number {
  const from = isHyphen(tokens, i) ? i + 1 : i
  const to = skipAny(tokens, from, O_CLOCK)
  return to === from ? i : to
}

/** Puts hour, minutes and the half of the day together; a 24-hour spelling is not open. */
export function timeOf(
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
