import type { Piece } from '../../time/pieces.js'
import type { Reader } from '../reader.js'
import { isWord, numberAt, skipAny } from '../words/words.js'
import { piece } from './clock-and-day.js'

/** "later today", "later": a few hours from now. */
export function readVague(reader: Reader, i: number): Piece | null {
  const { tokens, moment } = reader
  const to = skipAny(tokens, i, [
    ['later', 'on', 'today'],
    ['later', 'today'],
    ['a', 'bit', 'later', 'today'],
    ['sometime', 'today'],
    ['some', 'time', 'today'],
  ])
  if (to === i) return null
  const hour = Math.ceil((moment.seconds + 2.5 * 3600) / 3600) * 3600
  const lastHour = Math.max(21 * 3600, Math.min(Math.ceil((moment.seconds + 600) / 1800) * 1800, 86340))
  const seconds = Math.max(Math.min(hour, lastHour), moment.seconds < moment.parts.morning ? moment.parts.morning : 0)
  return piece({ kind: 'day', day: moment.today, roll: null, shape: { is: 'fixed' }, seconds }, i, to, true)
}

/** "at quarter past", "at half past", "at 10 past (the hour)": the next such minute of an hour. */
export function readPastHour(reader: Reader, i: number): Piece | null {
  const { tokens, moment } = reader
  if (!isWord(tokens, i, 'at', 'by')) return null
  const at = isWord(tokens, i + 1, 'a') ? i + 2 : i + 1
  const minute = isWord(tokens, at, 'quarter') ? 15 : isWord(tokens, at, 'half') ? 30 : numberAt(tokens, at)
  if (!(minute >= 1 && minute <= 59) || !isWord(tokens, at + 1, 'past')) return null
  const to = skipAny(tokens, at + 2, [['the', 'hour']])
  const next = tokens[to]
  if (to === at + 2 && next !== undefined && next.kind !== 'mark' && !isWord(tokens, to, 'to', 'that', 'about'))
    return null
  const sinceHour = moment.seconds % 3600
  const hour = moment.seconds - sinceHour + (minute * 60 > sinceHour ? 0 : 3600)
  const seconds = hour + minute * 60
  const [day, time] = seconds < 86400 ? [moment.today, seconds] : [moment.today + 1, seconds - 86400]
  return piece({ kind: 'day', day, roll: null, shape: { is: 'fixed' }, seconds: time }, i, to, true)
}
