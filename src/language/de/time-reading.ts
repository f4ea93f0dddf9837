import type { Context, Intent, TimeReading } from '../intent.js'
import { isMark, isWord, skipAny } from '../text/match.js'
import type { Token } from '../text/tokens.js'
import { momentOf } from '../time/moment.js'
import { notATime, readingOf } from '../time/reading.js'
import { bareHour, chooseTime, leading } from './choose-time.js'
import { type Reader, readerOf } from './reader.js'

const LEAD_IN = [
  ['sagen', 'wir'],
  ['lieber'],
  ['doch'],
  ['wie', 'waers', 'mit'],
  ['vielleicht'],
  ['bitte'],
  ['ok'],
  ['nein'],
  ['auf'],
  ['bis'],
  ['fuer'],
  ['erst'],
  ['dann'],
] as const

/** Reads tokens `from`..`to` as a time: all of it if it can be, else the likeliest time in it. */
export function readTimeAt(reader: Reader, message: string, from: number, to: number): TimeReading | null {
  const { tokens } = reader
  let start = from
  for (let k = 0; k < 6; k += 1) {
    const whole = leading(reader, start, to)
    if (whole !== null && whole.to === to) return readingOf(reader, message, whole.expression)
    const bare = bareHour(reader, start, to)
    if (bare !== null) return readingOf(reader, message, bare)
    const next = isMark(tokens, start, ',.!-:') ? start + 1 : skipAny(tokens, start, LEAD_IN)
    if (next === start) break
    start = next
  }
  const chosen = chooseTime(reader, [[from, to]])
  return chosen.expression === null ? null : readingOf(reader, message, chosen.expression)
}

const endOf = (tokens: Token[]): number => {
  let to = tokens.length
  while (
    to > 0 &&
    (isMark(tokens, to - 1, '!?,') ||
      (isMark(tokens, to - 1, '.') && tokens[to - 2]?.kind !== 'number') ||
      isWord(tokens, to - 1, 'bitte', 'danke'))
  )
    to -= 1
  return to
}

/** A message that is a time and nothing else ("morgen um 9", "in einer Stunde"). */
export function readTimeAlone(reader: Reader, message: string): Intent | null {
  const to = endOf(reader.tokens)
  const whole = leading(reader, 0, to)
  return whole === null || whole.to < to
    ? null
    : { kind: 'time', reading: readingOf(reader, message, whole.expression) }
}

export function understandTime(message: string, context: Context): TimeReading {
  const reader = readerOf(message, momentOf(context))
  const reading = readTimeAt(reader, message, 0, endOf(reader.tokens))
  return reading ?? notATime(message)
}
