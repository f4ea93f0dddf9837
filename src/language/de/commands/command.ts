import type { Intent, TimeReading } from '../../intent.js'
import type { Moment } from '../../time/moment.js'
import { readDuration } from '../lengths/duration.js'
import { readerOf } from '../reader.js'
import { readingOf, readTimeAt } from '../time-reading.js'

/** The words of a command: greetings, mentions and closing marks taken off. */
export interface Said {
  words: string
  /** Where `words` starts in the message. */
  offset: number
  moment: Moment
}

/** Reads one kind of command, or null. */
export type CommandReader = (said: Said) => Intent | null

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
  if (reading === null) return null
  return { ...reading, spans: reading.spans.map(({ start, end }) => ({ start: start + offset, end: end + offset })) }
}

/** Whether nothing but marks and small words stands outside of the reading's spans. */
export function coversAll(text: string, reading: TimeReading, offset: number): boolean {
  let rest = text
  for (const { start, end } of [...reading.spans].reverse())
    rest = rest.slice(0, start - offset) + rest.slice(end - offset)
  return /^(?:[\s,.;:!?-]|\b(?:bitte|auf|um|bis|und|erst|dann|lieber|stattdessen|doch)\b)*$/i.test(rest)
}
