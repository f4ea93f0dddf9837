import { type LanguageTables, type Reader, readerOf } from '../engine/language-tables.js'
import type { Result } from '../engine/match.js'
import type { Opening } from '../meanings/requests.js'
import { isMark } from '../text/match.js'
import type { Token } from '../text/tokens.js'
import type { Expression } from '../time/expression.js'
import type { Moment } from '../time/moment.js'
import type { Piece } from '../time/pieces.js'
import type { Span } from '../time-reading.js'
import { bodyEnd } from './courtesy.js'
import { type RequestTables, requestReaders, skip, startBefore } from './tables.js'

/** A request where it stands. */
export interface Asked extends Opening {
  /** Token indices, half open. */
  from: number
  to: number
}

/** What is asked of the person who writes by no opening at all. */
export const UNSPOKEN = {
  audience: { kind: 'owner' as const },
  body: null,
  meaning: null,
  ownText: null,
  isMorning: false,
  isThing: false,
  isLoose: false,
  nag: null,
}

/** What was asked, what was said of its time in front, and the tokens behind it. */
export interface Request {
  asked: Asked
  before: Expression | null
  /** What in front of it bounds a repetition that is said behind. */
  bound?: Piece | null
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

/** "alarm for tomorrow | cancel please": where what becomes of a thing starts, at the end; -1 where nothing says it. */
const unmakingAt = (reader: Reader, { isThing, to }: Asked): number =>
  isThing ? startBefore(reader, 'unmaking', bodyEnd(reader, to), to) : -1

/**
 * "reminder for friday | please delete", "timer | off": what becomes of one that is there, and nothing to do. `spans`: where its
 * time stands.
 */
export function isUnmade(reader: Reader, asked: Asked, spans: readonly Span[]): boolean {
  const { tokens } = reader
  const { to } = asked
  const from = unmakingAt(reader, asked)
  const last = tokens[isMark(tokens, from - 1, ',') ? from - 2 : from - 1]
  return from === to || (from > to && spans.some(({ end }) => end === last?.end))
}

/** "don't remind me ...", "warn mich | nicht ...", "alarm for tomorrow | cancel please": the opposite of a request at token `i`. */
export function isRefused(reader: Reader, i: number): boolean {
  const at = skip(reader, 'refusal', i)
  const asked = openingAt(reader, at, reader.tokens.length)
  if (asked === null) return false
  const isDenied = asked.body === null && skip(reader, 'refused', asked.to) > asked.to
  return at > i || isDenied || unmakingAt(reader, asked) >= 0
}

export type Opener = (message: string, moment: Moment, tokens?: Token[]) => Reader

/** The same types in two tables would add up, and a reader would hide its rows, without anybody having meant it. */
function checkTypes({ tables, readers = {} }: LanguageTables, requests: RequestTables): void {
  const known = new Set([...tables.flatMap((table) => Object.keys(table)), ...Object.keys(readers)])
  const twice = Object.keys(requests.tables).filter((type) => known.has(type))
  if (twice.length > 0) throw new Error(`tables of times and of requests both have ${twice.join(', ')}`)
}

/**
 * What a language's messages are read with: its times and its requests in one grammar.
 * @throws Error at the first message, for tables that share a type.
 */
export function openerOf(times: LanguageTables, requests: RequestTables): Opener {
  const tables: LanguageTables = {
    ...times,
    tables: [...times.tables, requests.tables],
    many: ['wish'],
    readers: { ...requestReaders, ...times.readers },
  }
  return readerOf(tables, () => checkTypes(times, requests))
}
