import type { Meaning, Piece } from '../../time/pieces.js'
import { readDay } from '../days/dates.js'
import { readOffset } from '../lengths/offsets.js'
import type { Reader } from '../reader.js'
import { isWord, skipAny } from '../words/words.js'

const SAME_TIME = [
  ['this', 'time'],
  ['this', 'very', 'time'],
  ['this', 'same', 'time'],
  ['this', 'exact', 'time'],
  ['the', 'same', 'time'],
  ['the', 'very', 'same', 'time'],
  ['the', 'exact', 'same', 'time'],
  ['same', 'time'],
] as const

/** Lengths that keep the day as well: "this time next week" is seven days from now, not a Monday. */
const NEXT = [
  { unit: 'week', length: { months: 0, days: 7, seconds: 0 } },
  { unit: 'fortnight', length: { months: 0, days: 14, seconds: 0 } },
  { unit: 'month', length: { months: 1, days: 0, seconds: 0 } },
  { unit: 'year', length: { months: 12, days: 0, seconds: 0 } },
] as const

/** What a day or a repetition in front lets "at the same time" stand behind. */
const BEFORE = new Set<Meaning['kind']>(['day', 'offset', 'repeat', 'weekdays'])

/** "this time tomorrow", "at the same time on friday", "in 2 days at this time": the present time of day. */
export function readSameTime(reader: Reader, i: number, before: Meaning | null): Piece | null {
  const { tokens, moment } = reader
  const at = skipAny(tokens, i, [['at', 'about'], ['at', 'around'], ['at'], ['around'], ['about'], ['by']])
  const to = skipAny(tokens, at, SAME_TIME)
  if (to === at) return null
  const next = isWord(tokens, to, 'next')
    ? NEXT.find(({ unit }) => isWord(tokens, to + 1, unit) && before === null)
    : undefined
  if (next !== undefined) return { meaning: { kind: 'offset', length: next.length }, from: i, to: to + 2, firm: true }
  const dayAt = skipAny(tokens, to, [['on'], ['of'], ['the']])
  const inCompany =
    (before !== null && BEFORE.has(before.kind)) ||
    isWord(tokens, to, 'every', 'each', 'daily') ||
    readDay(reader, dayAt, true) !== null ||
    readOffset(reader, to) !== null
  if (!inCompany) return null
  const seconds = moment.seconds - (moment.seconds % 60)
  return { meaning: { kind: 'clock', times: [{ seconds, open: false }] }, from: i, to, firm: true }
}
