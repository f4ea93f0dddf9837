import type { Said } from '../../commands/said.js'
import type { TimeReading } from '../../intent.js'
import { coversAll, readingOf, shifted } from '../../time/reading.js'
import { readDuration } from '../lengths/duration.js'
import { readerOf } from '../reader.js'
import { readTimeAt } from '../time-reading.js'

/** The time that `text` is as a whole, spans counted from `offset`; a bare length ("10 Minuten") counts from now. */
export function timeIn(text: string, said: Said, offset: number): TimeReading | null {
  const reader = readerOf(text, said.moment)
  const { tokens } = reader
  if (tokens.length === 0) return null
  const skip = /^(?:noch|weitere)$/.test(tokens[0]?.text ?? '') ? 1 : 0
  const length = readDuration(tokens, skip)
  const meaning = length === null ? null : { kind: 'offset' as const, length: length.value }
  const isLength = meaning !== null && length?.to === tokens.length
  const reading = isLength
    ? readingOf(reader, text, { pieces: [{ meaning, from: 0, to: tokens.length, firm: true }], offset: meaning })
    : readTimeAt(reader, text, 0, tokens.length)
  return reading === null ? null : shifted(reading, offset)
}

const FILLERS = /^(?:[\s,.;:!?-]|\b(?:bitte|auf|um|bis|und|erst|dann|lieber|stattdessen|doch)\b)*$/i

/** Like `timeIn`, when nothing but marks and small words stands around the time. */
export function wholeTimeIn(text: string, said: Said, offset: number): TimeReading | null {
  const reading = timeIn(text, said, offset)
  return reading !== null && coversAll(text, reading, offset, FILLERS) ? reading : null
}
