import { type Said, splitTarget } from '../../commands/said.js'
import type { EditChange, Intent, Target, TimeReading } from '../../intent.js'
import { coversAll, readingOf, shifted } from '../../time/reading.js'
import { readDuration } from '../lengths/duration.js'
import { readerOf } from '../reader.js'
import { readTimeAt } from '../time-reading.js'
import { readTarget } from './target.js'

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

/** "the dentist to friday at 9", which starts at `at` in the message, told apart at one of `links`. */
export const splitAt = (rest: string, at: number, said: Said, links: RegExp): ReturnType<typeof splitTarget> =>
  splitTarget(rest, at, links, (text, offset) => wholeTimeIn(text, said, offset), readTarget)

/** Which of a series an edit is about, when said. */
export type Scope = 'occurrence' | 'series' | undefined

export const edit = (target: Target, change: EditChange, scope?: Scope): Intent => ({
  kind: 'edit',
  target,
  change,
  ...(scope === undefined ? {} : { scope }),
})
