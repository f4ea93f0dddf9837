import type { Intent, TimeReading } from '../../intent.js'
import type { Moment } from '../../time/moment.js'
import { readDuration } from '../lengths/duration.js'
import { readerOf } from '../reader.js'
import { readingOf, readTimeAt } from '../time-reading.js'

/** The words of a command: greetings, mentions and closing marks taken off, apostrophes made plain. */
export interface Said {
  words: string
  /** Where `words` starts in the message. */
  offset: number
  moment: Moment
}

/** Reads one kind of command, or null. */
export type CommandReader = (said: Said) => Intent | null

const shifted = (reading: TimeReading, offset: number): TimeReading => ({
  ...reading,
  spans: reading.spans.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
})

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

/** Whether nothing but marks and "please" stands outside of the reading's spans. */
export function coversAll(text: string, reading: TimeReading, offset: number): boolean {
  let rest = text
  for (const { start, end } of [...reading.spans].reverse())
    rest = rest.slice(0, start - offset) + rest.slice(end - offset)
  return /^(?:[\s,.;:!?-]|\b(?:please|pls|to|for|until|till|and|on|at|instead|then|now|make it)\b)*$/i.test(rest)
}
