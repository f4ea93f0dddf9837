import type { Said } from '../../commands/said.js'
import type { TimeReading } from '../../intent.js'
import { coversAll, readingOf, shifted } from '../../time/reading.js'
import { readDuration } from '../lengths/duration.js'
import { readerOf } from '../reader.js'
import { readTimeAt } from '../time-reading.js'

/** A time that `text` is as a whole, spans counted from `offset`; a bare length ("10 minutes") counts from now. */
export function timeIn(text: string, said: Said, offset: number): TimeReading | null {
  const reader = readerOf(text, said.moment)
  const { tokens } = reader
  if (tokens.length === 0) return null
  const skip = tokens[0]?.text === 'another' ? 1 : 0
  const length = readDuration(tokens, skip) ?? readDuration(tokens, 0)
  if (length !== null && length.to === tokens.length) {
    const piece = {
      meaning: { kind: 'offset' as const, length: length.value.length },
      from: 0,
      to: length.to,
      firm: true,
    }
    return shifted(readingOf(reader, text, { pieces: [piece], offset: piece.meaning }), offset)
  }
  const reading = readTimeAt(reader, text, 0, tokens.length)
  return reading === null ? null : shifted(reading, offset)
}

const FILLERS = /^(?:[\s,.;:!?-]|\b(?:please|pls|to|for|until|till|and|on|at|instead|then|now|make it)\b)*$/i

/** Like `timeIn`, when nothing but marks and small words stands around the time. */
export function wholeTimeIn(text: string, said: Said, offset: number): TimeReading | null {
  const reading = timeIn(text, said, offset)
  return reading !== null && coversAll(text, reading, offset, FILLERS) ? reading : null
}
