import type { Reader } from '../engine/language-tables.js'
import type { Result } from '../engine/match.js'
import type { Opening } from '../meanings/requests.js'
import { skip } from './tables.js'

/** A request where it stands. */
export interface Asked extends Opening {
  /** Token indices, half open. */
  from: number
  to: number
}

/**
 * Of several readings the one that its row prefers; then, of requests around what they ask, the one that reaches `end`,
 * else the shortest body; of others the longest.
 */
function isBetter(a: Result, b: Result, end: number): boolean {
  const [rankA, rankB] = [a, b].map(({ rule }) => rule?.flags.prefer ?? 0) as [number, number]
  if (rankA !== rankB) return rankA > rankB
  const [body, other] = [a, b].map(({ value }) => (value as Opening).body)
  if (!body || !other) return body ? true : other ? false : a.to > b.to
  if ((a.to === end) !== (b.to === end)) return a.to === end
  return body.to === other.to ? a.to > b.to : body.to < other.to
}

/** A request at token `i` exactly, politeness already skipped; what it asks ends by token `end`. */
export function openingAt({ reading }: Reader, i: number, end: number): Asked | null {
  let best: Result | null = null
  for (const found of reading.parse(reading.grammar.typeOf('opening'), i))
    if (found.to <= end && (best === null || isBetter(found, best, end))) best = found
  return best === null ? null : { ...(best.value as Opening), from: i, to: best.to }
}

/** "don't remind me ...": the opposite of a request at token `i`. */
export function isRefused(reader: Reader, i: number): boolean {
  const at = skip(reader, 'refusal', i)
  return at > i && openingAt(reader, at, reader.tokens.length) !== null
}
