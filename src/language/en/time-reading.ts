import type { Context, TimeReading } from '../intent.js'
import { momentOf } from '../time/moment.js'
import { notATime, readingOf } from '../time/reading.js'
import { chooseTime } from './choose-time.js'
import { type Reader, readerOf } from './reader.js'
import { isMark, isWord, skipAny } from './words/words.js'

const LEAD_IN = [
  ['make', 'it'],
  ['how', 'about'],
  ['what', 'about'],
  ['lets', 'say'],
  ["let's", 'say'],
  ['say'],
  ['maybe'],
  ['ok'],
  ['then'],
  ['no'],
  ['until'],
  ['till'],
  ['to'],
  ['for'],
  ['please'],
  ['um'],
  ['uh'],
  ['well'],
  ['actually'],
  ['sorry'],
  ['i', 'meant'],
  ['i', 'mean'],
  ['just'],
] as const

/** Reads tokens `from`..`to` as a time: all of it if it can be, else the firmest time in it, else a bare hour. */
export function readTimeAt(reader: Reader, message: string, from: number, to: number): TimeReading | null {
  const { tokens } = reader
  let start = from
  let whole = chooseTime.leading(reader, start, to, message)
  for (let k = 0; k < 6 && (whole === null || whole.to < to); k += 1) {
    const next = isMark(tokens, start, ',.!-:') ? start + 1 : skipAny(tokens, start, LEAD_IN)
    if (next === start) break
    start = next
    const again = chooseTime.leading(reader, start, to, message)
    if (again !== null && (whole === null || again.to > whole.to)) whole = again
  }
  if (whole !== null) return readingOf(reader, message, whole.expression)
  const bare = chooseTime.bare(reader, start, to, message)
  if (bare !== null) return readingOf(reader, message, bare)
  const chosen = chooseTime.inBody(reader, from, to, message, true)
  return chosen.expression === null ? null : readingOf(reader, message, chosen.expression)
}

export function understandTime(message: string, context: Context): TimeReading {
  const reader = readerOf(message, momentOf(context))
  const { tokens } = reader
  let to = tokens.length
  while (to > 0 && (isMark(tokens, to - 1, '.!?,') || isWord(tokens, to - 1, 'please', 'pls', 'thanks', 'then')))
    to -= 1
  const reading = readTimeAt(reader, message, 0, to)
  return reading ?? notATime(message)
}
