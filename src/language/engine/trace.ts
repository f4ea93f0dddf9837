/** How a message was read, for whoever debugs a table: which rows read what, which readings lost and why, what was left over. */

import { spoken } from '../text/phrase.js'
import type { Span } from '../time-reading.js'
import { canStart, timesFrom } from './glue.js'
import type { Reader } from './language-tables.js'
import { isTimely } from './left-over.js'
import type { Reading } from './match.js'
import type { Rule } from './states.js'

const MAX_LOST = 40

const quoted = ({ tokens }: Pick<Reader, 'tokens'>, from: number, to: number): string => `"${spoken(tokens, from, to)}"`

/** A meaning in one line. */
const shown = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (typeof one === 'function' ? undefined : one)).slice(0, 160)

const flagsOf = ({ flags }: Rule): string => {
  const said = Object.entries(flags).map(([name, value]) => (value === true ? name : `${name}: ${value}`))
  return said.length === 0 ? '' : `  [${said.join(', ')}]`
}

function phrasesRead(reader: Reader): string[] {
  const { reading, types, tokens } = reader
  return tokens.flatMap((_, i) =>
    reading
      .parse(types.piece, i)
      .filter(({ rule }) => rule !== null)
      .map(({ to, rule, value, weak }) => {
        const { pattern } = rule as Rule
        return `  ${quoted(reader, i, to)}  ${weak ? 'weak ' : ''}${pattern}${flagsOf(rule as Rule)}\n      = ${shown(value)}`
      }),
  )
}

function timesRead(reader: Reader): string[] {
  const { tokens } = reader
  return tokens.flatMap((_, i) =>
    canStart(reader, i)
      ? timesFrom(reader, i, tokens.length, i === 0 ? 'lead' : 'body').map(
          ({ to, firm, expression }) =>
            `  ${quoted(reader, i, to)}  ${firm ? 'firm' : 'weak'}, ${expression.pieces.length} phrases: ${expression.pieces
              .map(({ meaning, from, to: end }) => `${meaning.kind} ${quoted(reader, from, end)}`)
              .join(' + ')}`,
        )
      : [],
  )
}

function lostReadings(reading: Reading): string[] {
  const lines = (reading.lost ?? []).map(({ from, to, rule, against }) => {
    const why = against === null ? 'means nothing with these words' : `lost against ${against.pattern}`
    return `  ${quoted(reading, from, to)}  ${rule.type}: ${rule.pattern}  ${why}`
  })
  return [...new Set(lines)].slice(0, MAX_LOST)
}

function leftOver(reader: Reader, taken: readonly Span[]): string[] {
  const { tokens } = reader
  return tokens.flatMap((token, i) => {
    const isTaken = taken.some(({ start, end }) => token.start >= start && token.end <= end)
    return isTaken || !(isTimely(reader, i) || token.kind === 'number') ? [] : [`  ${quoted(reader, i, i + 1)}`]
  })
}

const section = (title: string, lines: string[]): string[] => (lines.length === 0 ? [] : [title, ...lines])

/** Of a reader that has read nothing yet. `taken`: the spans of the message that became the time. */
export function traceOf(reader: Reader, taken: readonly Span[]): string[] {
  reader.reading.lost = []
  const phrases = phrasesRead(reader)
  return [
    ...section('phrases of time, and the rows that read them', phrases),
    ...section('times they make', timesRead(reader)),
    ...section('readings that lost', lostReadings(reader.reading)),
    ...section('words of time that are no part of the time', leftOver(reader, taken)),
  ]
}

/**
 * Of a reading of commands that has read nothing yet: which rows take all words from `start` on, the kind that wins first.
 * @param kinds the types of those rows, from the one that wins down
 */
export function commandsTrace(reading: Reading, kinds: readonly number[], start: number): string[] {
  reading.lost = []
  const { tokens } = reading
  const read = kinds.flatMap((kind) =>
    reading
      .parse(kind, start)
      .filter(({ to, rule }) => to === tokens.length && rule !== null)
      .map(({ rule, value }) => {
        const { type, pattern } = rule as Rule
        return `  ${quoted(reading, start, tokens.length)}  ${type}: ${pattern}${flagsOf(rule as Rule)}\n      = ${shown(value)}`
      }),
  )
  return [
    ...section('commands that it is as a whole, and the rows that read them', read),
    ...section('readings of commands that lost', lostReadings(reading)),
  ]
}
