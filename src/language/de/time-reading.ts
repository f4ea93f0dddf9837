import type { Context, Span, TimeReading } from '../intent.js'
import { isMark, isWord, skipAny } from '../text/match.js'
import type { Token } from '../text/tokens.js'
import type { Expression } from '../time/expression.js'
import { momentOf } from '../time/moment.js'
import { resolve } from '../time/resolve.js'
import { bareHour, chooseTime, leading } from './choose-time.js'
import { type Reader, readerOf } from './reader.js'

/** Where an expression stands in the message. */
export const spansOf = (tokens: Token[], expression: Expression): Span[] =>
  expression.pieces
    .map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }))
    .sort((a, b) => a.start - b.start)

export function readingOf(reader: Reader, message: string, expression: Expression): TimeReading {
  const spans = spansOf(reader.tokens, expression)
  const said = spans.map(({ start, end }) => message.slice(start, end)).join(' ')
  const { schedule, alternatives, problem } = resolve(expression, reader.moment, said)
  return { schedule, alternatives, problem, spans }
}

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
export function readTimeAlone(reader: Reader, message: string): TimeReading | null {
  const to = endOf(reader.tokens)
  const whole = leading(reader, 0, to)
  return whole === null || whole.to < to ? null : readingOf(reader, message, whole.expression)
}

export function understandTime(message: string, context: Context): TimeReading {
  const reader = readerOf(message, momentOf(context))
  const reading = readTimeAt(reader, message, 0, endOf(reader.tokens))
  return (
    reading ?? {
      schedule: null,
      alternatives: [],
      problem: { kind: 'not-a-time', said: message.trim().slice(0, 80) },
      spans: [],
    }
  )
}
