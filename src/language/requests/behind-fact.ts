import type { Reader } from '../engine/language-tables.js'
import { isTimely } from '../engine/left-over.js'
import type { CreateIntent, Intent } from '../intent.js'
import { isMark } from '../text/match.js'
import type { Span } from '../time-reading.js'
import { hasWordsOfTime, isChat, isChatter, isDoing, tells } from './bare.js'
import { holds, skip, stands } from './tables.js'
import { timesSaid } from './times.js'

/**
 * A fact, and behind it what is to be done and when, without a word of reminding: "we are closed on friday | , switch the phone
 * over thursday at 1", "passport expires on june 5 | , six months before". Read as if the last part asked for it: what a request
 * leaves out and a fact in front of it tells is then known (`told.ts`).
 */

const MAX_LENGTH = 200
/** So many places are tried where the last part may begin, from the end. */
const MAX_PARTS = 3

export interface BehindFactDeps {
  /** What makes a request of the last part: "remind me to", "remind me". */
  asking: readonly string[]
  readerOf(text: string): Reader
  read(text: string): Intent
}

/** Where a part begins: behind a mark and a blank, or behind "so". */
function beginnings(reader: Reader): number[] {
  const { message, tokens } = reader
  const isBeginning = (i: number): boolean =>
    tokens[i]?.kind !== 'mark' &&
    ((isMark(tokens, i - 1, ',.;:!-–—>→') && /\s/.test(message[(tokens[i]?.start ?? 1) - 1] ?? '')) ||
      [1, 2].some((back) => i > back && skip(reader, 'therefore', i - back) === i))
  return tokens
    .flatMap((_, i) => (i > 1 && isBeginning(i) ? [i] : []))
    .slice(-MAX_PARTS)
    .reverse()
}

/** Whether nothing but when is said from token `at` on. */
function isOnlyTime(reader: Reader, at: number, spans: readonly Span[]): boolean {
  const { tokens } = reader
  const closing = tokens.findIndex((_, i) => i > at && skip(reader, 'closing', i) === tokens.length)
  return tokens
    .slice(at, closing < 0 ? tokens.length : closing)
    .every(({ kind, start, end }) => kind === 'mark' || spans.some((span) => start >= span.start && end <= span.end))
}

/** What `asking` makes of the part at `start`, with its places as they are in the message. */
function readFrom(message: string, start: number, asking: string, deps: BehindFactDeps): CreateIntent | null {
  const asked = `${message.slice(0, start)}${asking} ${message.slice(start)}`
  const intent = deps.read(asked)
  if (intent.kind !== 'create' || intent.schedule === null || intent.needs.length > 0 || intent.problem !== null)
    return null
  if (intent.content !== 'text' || intent.text === null || intent.also !== undefined) return null
  const shift = asked.length - message.length
  const placed = (place: number): number => (place > start ? Math.max(place - shift, start) : place)
  const spans = intent.spans
    .map(({ start: from, end }) => ({ start: placed(from), end: placed(end) }))
    .filter(({ start: from, end }) => from < end)
  return { ...intent, spans, isBare: true }
}

/**
 * "they come thursday between 8 and 12 | , move the bed at half 7": a word of time in front that was not taken with the hour; or
 * "each fortnight, the 15th and the last | , pay them": one time in front was taken, and others were not.
 */
function isTimeLeft(reader: Reader, at: number, last: Reader, spans: readonly Span[]): boolean {
  const { tokens } = reader
  const isTaken = ([from, to]: readonly [from: number, to: number]): boolean =>
    spans.some((one) => one.start < (tokens[to - 1]?.end ?? 0) && (tokens[from]?.start ?? 0) < one.end)
  const times = timesSaid(reader, 0, at).at
  if (times.some(isTaken)) return !times.every(isTaken)
  return (
    !isAhead(reader, at, tokens.length) &&
    timesSaid(last).day === '' &&
    tokens.slice(0, at).some((_, i) => isTimely(reader, i))
  )
}

/** "an hour before": whether tokens `from`..`to` say so long ahead of what is told. */
const isAhead = (reader: Reader, from: number, to: number): boolean =>
  reader.tokens
    .slice(from, to)
    .some((_, k) => stands(reader, 'earlier', from + k) || stands(reader, 'eve', from + k) || isShift(reader, from + k))

/** "from tomorrow at 8, | for 10 days": how long what is told goes on, and no time of its own. */
const isHowLong = ({ reading, types, tokens }: Reader): boolean =>
  tokens.some((_, i) =>
    reading
      .parse(types.piece, i)
      .some(({ to, value }) => to === tokens.length && value.kind === 'lasting' && value.isDaily),
  )

const isShift = ({ reading, types }: Reader, i: number): boolean =>
  [types.shift, types.doubt].some((type) => reading.parse(type, i).length > 0)

function isMeant(created: CreateIntent, reader: Reader, at: number, last: Reader, deps: BehindFactDeps): boolean {
  if (isTimeLeft(reader, at, last, created.spans)) return false
  if (isOnlyTime(reader, at, created.spans)) return isAhead(reader, at, reader.tokens.length) && !isHowLong(last)
  const text = deps.readerOf(created.text ?? '')
  return (
    last.message.includes(text.message) && isDoing(text) && !hasWordsOfTime(text) && !tells(text) && !isChat(text, 0)
  )
}

/** @returns null where nothing is told, or what stands behind it is neither something to do nor when. */
export function readBehindFact(message: string, deps: BehindFactDeps): CreateIntent | null {
  if (message.length > MAX_LENGTH || /[?\n]/.test(message)) return null
  const reader = deps.readerOf(message)
  if (isChatter(reader) || holds(reader, 'chatting', 0, reader.tokens.length)) return null
  for (const at of beginnings(reader)) {
    const start = reader.tokens[at]?.start ?? 0
    const last = deps.readerOf(message.slice(start))
    if (isChat(last, 0) || stands(last, 'questioning', 0) || isAhead(reader, 0, at)) continue
    for (const asking of deps.asking) {
      const created = readFrom(message, start, asking, deps)
      if (created !== null && isMeant(created, reader, at, last, deps)) return created
    }
  }
  return null
}
