import { mayHoldTime, phrasesAt } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'
import { beginsFact } from '../engine/reason.js'
import type { CreateIntent, Intent } from '../intent.js'
import { isMark, textAt } from '../text/match.js'
import type { Span } from '../time-reading.js'
import {
  hasText,
  isComplete,
  isOpen,
  MAX_PARTS,
  type SeveralDeps,
  type SeveralWords,
  several,
} from './several-words.js'
import { skip, stands } from './tables.js'
import { type TimesSaid, timesSaid } from './times.js'

/** Several requests in one sentence: each stretch between two joins with a time of its own. */

/** A stretch of the message between two joins. */
interface Piece {
  /** Offsets in the message. */
  start: number
  end: number
  /** Token indices. */
  from: number
  to: number
}

const VOWEL = /[aeiouyà-ü]/

/** Whether the dot at `i` ends a sentence, and no abbreviation: "Dr. March"; "at 6 pm. And ..." goes on with a joining word. */
const isStop = (reader: Reader, i: number, { isJoin }: SeveralWords): boolean => {
  const { tokens } = reader
  if (!isMark(tokens, i, '.') || tokens[i + 1]?.glued !== false) return false
  return VOWEL.test(textAt(tokens, i - 1)) || isJoin(reader, skip(reader, 'courtesy', i + 1))
}

/** The message cut at sentence ends, commas and joining words, but for those within `time`; what stands in quotes is never cut. */
export function piecesOf(reader: Reader, { words }: SeveralDeps, time: readonly Span[] = []): Piece[] {
  const { tokens } = reader
  const pieces: Piece[] = []
  let from = 0
  let isBetween = false
  const cut = (to: number): void => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    // "ring Bea, oh | and tomorrow at 8 ..."
    const isFiller = from > 0 && to > from && skip(reader, 'courtesy', from) === to
    if (!isFiller && first !== undefined && last !== undefined && to > from)
      pieces.push({ start: first.start, end: last.end, from, to })
    from = to + 1
  }
  for (const [i, token] of tokens.entries()) {
    if (words.isBetween(reader, i)) isBetween = true
    const isJoin = words.isJoin(reader, i)
    const isWordCut = token.kind === 'word' && isJoin && !isBetween
    if (isJoin) isBetween = false
    const isInTime = time.some(({ start, end }) => token.start > start && token.end < end)
    if (!isInTime && (isMark(tokens, i, ',;') || isStop(reader, i, words) || isWordCut) && !beginsFact(reader, i))
      cut(i)
  }
  cut(tokens.length)
  return pieces
}

/** Whether two stretches between joins hold a phrase of time each. */
export function haveOwnTimes(reader: Reader, deps: SeveralDeps): boolean {
  const isTimed = ({ from, to }: Piece): boolean =>
    reader.tokens.slice(from, to).some((_, k) => phrasesAt(reader, from + k).length > 0)
  const [first, second] = piecesOf(reader, deps).filter(isTimed)
  return first !== undefined && second !== undefined
}

interface Part {
  said: string
  /** As it was read, with what goes in front of it. */
  asked: string
  intent: CreateIntent
}

/** "text Mia at 10 | the same day": the words for the day of the part in front are no text. */
function withoutSameDay(said: string, { readerOf, words }: SeveralDeps): string {
  const { tokens } = readerOf(said)
  for (const [i, { start }] of tokens.entries()) {
    const to = words.sameDayEnd(readerOf(said), i)
    if (to > i) return `${said.slice(0, start)}${said.slice(tokens[to - 1]?.end).trimStart()}`.trim()
  }
  return said
}

/** "at 7:30 | remind me to take the bins out" */
function asksBehindTime(said: string, { words, readerOf }: SeveralDeps): boolean {
  const reader = readerOf(said)
  const time = timesSaid(reader).at.find(([from]) => from === 0)
  const behind = time === undefined ? undefined : reader.tokens[time[1]]?.start
  return behind !== undefined && words.startsAnew(readerOf(said.slice(behind)))
}

function readPart(given: string, before: Part | null, deps: SeveralDeps): Part | null {
  const said = before === null ? given : withoutSameDay(given, deps)
  const { words, readerOf } = deps
  const isOwn = before === null || words.startsAnew(readerOf(said))
  const isOwnBehind = !isOwn && asksBehindTime(said, deps)
  const day = isOwn || timesSaid(deps.readerOf(said)).day !== '' ? '' : timesSaid(deps.readerOf(before.asked)).day
  const lead = isOwnBehind ? day : `${words.asking} ${day}`.trim()
  const asked = isOwn ? said : `${lead} ${said}`.trim()
  const intent = deps.readPart(asked)
  return isComplete(intent) ? { said, asked, intent } : null
}

/** Whether its time stands at its end, so that what follows belongs to it no longer. */
const isClosed = ({ asked, intent }: Part): boolean =>
  asked.trimEnd().length - Math.max(0, ...intent.spans.map(({ end }) => end)) <= 1

/** Each timed stretch with the ones around it that have no time of their own. */
function partsOf(
  pieces: readonly Piece[],
  isTimed: readonly boolean[],
  message: string,
  deps: SeveralDeps,
): Part[] | null {
  const found: { start: number; part: Part }[] = []
  let from: number | null = null
  for (const [index, piece] of pieces.entries()) {
    const last = found.at(-1)
    const isMoreOfLast =
      !isTimed[index] && last !== undefined && (!isClosed(last.part) || !isTimed.includes(true, index))
    if (isMoreOfLast) from = found.pop()?.start ?? null
    const start: number = from ?? piece.start
    from = start
    if (!isMoreOfLast && !isTimed[index]) continue
    const part = readPart(message.slice(start, piece.end), found.at(-1)?.part ?? null, deps)
    if (part === null) return null
    found.push({ start, part })
    from = null
  }
  return found.length < 2 ? null : found.map(({ part }) => part)
}

function isAgain({ text }: CreateIntent, { words, readerOf }: SeveralDeps): boolean {
  if (text === null) return true
  const reader = readerOf(text)
  let at = 0
  for (let before = -1; before !== at; ) {
    before = at
    at = words.skipAgain(reader, at)
  }
  return at === reader.tokens.length
}

/** "... tomorrow at 9 and again at 9 pm": the text of the part in front. */
function withText(parts: Part[], deps: SeveralDeps): CreateIntent[] | null {
  const requests: CreateIntent[] = []
  for (const { intent } of parts) {
    const before = requests.at(-1)
    const same = isAgain(intent, deps)
    if (same && (before === undefined || !hasText(before) || !areAlike(before, intent))) return null
    requests.push(same ? { ...intent, text: before?.text ?? null, needs: [] } : intent)
  }
  return requests
}

/** "every june 1 and december 24": the second repeats as well, which its words alone do not say. */
const areAlike = (a: CreateIntent, b: CreateIntent): boolean => a.schedule?.kind === b.schedule?.kind

export function isStatement({ text }: CreateIntent, { words, readerOf }: SeveralDeps): boolean {
  const reader = readerOf(text ?? '')
  // what a text begins with is told to do: "to start the rice"
  return reader.tokens.some((_, i) => i > 0 && words.isStating(reader, i))
}

/** Whether reading the message as one swallowed the time of a part; times that go together are one time. */
function swallowsTime(whole: Intent, parts: Part[]): boolean {
  if (whole.kind !== 'create' || whole.schedule === null || whole.problem !== null) return true
  const text = (whole.text ?? '').toLowerCase()
  return parts.some(({ asked, intent }) =>
    intent.spans.some(({ start, end }) => text.includes(asked.slice(start, end).toLowerCase())),
  )
}

/** Whether words that a time can start with were read as text. */
function mayHaveSwallowed({ text }: CreateIntent, message: string, { readerOf }: SeveralDeps): boolean {
  const reader = readerOf(message)
  const said = (text ?? '').toLowerCase()
  return reader.tokens.some(
    ({ start, end }, i) =>
      (mayHoldTime(reader, i) || reader.reading.starts(reader.types.hour, i)) &&
      said.includes(message.slice(start, end).toLowerCase()),
  )
}

/** Each time with the thing that is said with it, where it is plain that there are several. */
export function readEach(message: string, deps: SeveralDeps): Intent | null {
  const reader = deps.readerOf(message)
  const pieces = piecesOf(reader, deps)
  if (pieces.length < 2 || pieces.length > MAX_PARTS) return null
  const isTimed = pieces.map(({ from, to }) => timesSaid(reader, from, to).isTimed)
  const parts = partsOf(pieces, isTimed, message, deps)
  const requests = parts === null ? null : withText(parts, deps)
  return requests === null ? null : several(requests)
}

export function readJoined(message: string, whole: Intent, deps: SeveralDeps): Intent | null {
  if (whole.kind === 'create' && !isOpen(whole)) return null
  const { words, readerOf } = deps
  const reader = readerOf(message)
  const pieces = piecesOf(reader, deps, isComplete(whole) ? whole.spans : [])
  if (pieces.length < 2 || pieces.length > MAX_PARTS) return null
  const isOwn = pieces.map(
    ({ start, end, from }) => words.mayStartAnew(reader, from) && words.startsAnew(readerOf(message.slice(start, end))),
  )
  const startsAnew = isOwn.includes(true, 1)
  if (!startsAnew && isComplete(whole) && !mayHaveSwallowed(whole, message, deps)) return null
  const times = pieces.map(({ from, to }) => timesSaid(reader, from, to))
  // right behind a request a bare day is a time, too: "me lembra | quinta"
  const isTimed = times.map(
    (each, i) =>
      each.isTimed || (isOwn[i] === true && isComplete(deps.readPart(message.slice(pieces[i]?.start, pieces[i]?.end)))),
  )
  // each part has a time of its own
  if (isTimed.filter(Boolean).length < 2) return null
  const areTied = pieces.every((piece, i) => i === 0 || !isTimed[i] || isTiedAnew(reader, piece, times[i], deps))
  if (!startsAnew && !areTied && !mayBeParts(pieces, times, whole, reader, deps)) return null
  const parts = partsOf(pieces, isTimed, message, deps)
  const requests = parts === null ? null : withText(parts, deps)
  if (parts === null || requests === null) return null
  return areTied || areClearlySeveral(parts, requests, whole, deps) ? several(requests) : null
}

/** "... and on friday to take out the trash", "und am Freitag an den Müll": the part is tied to the request as the first one is. */
function isTiedAnew(reader: Reader, { from }: Piece, times: TimesSaid | undefined, { words }: SeveralDeps): boolean {
  const at = words.skipAgain(reader, from)
  const time = times?.at.find(([start]) => start === at)
  return time !== undefined && stands(reader, 'tie', time[1]) && words.isAnother(reader, time[1])
}

/** Whether each part is asked for, or all are alike and none of them tells of something. */
function areClearlySeveral(parts: Part[], requests: CreateIntent[], whole: Intent, deps: SeveralDeps): boolean {
  const { words, readerOf } = deps
  if (parts.slice(1).every(({ said }) => words.startsAnew(readerOf(said)))) return true
  const clocks = parts.map(({ asked }) => timesSaid(readerOf(asked)).hasClock)
  return areSame(clocks) && swallowsTime(whole, parts) && !requests.slice(1).some((each) => isStatement(each, deps))
}

const areSame = (claims: readonly boolean[]): boolean => claims.every((claim) => claim === claims[0])

/** What can be told of the parts before each is read: all are as exact, a time went into the text, none tells of something. */
function mayBeParts(
  pieces: readonly Piece[],
  times: readonly TimesSaid[],
  whole: Intent,
  reader: Reader,
  { words }: SeveralDeps,
): boolean {
  const { tokens, message } = reader
  const timed = times.filter(({ isTimed }) => isTimed)
  if (!areSame(timed.map(({ hasClock }) => hasClock))) return false
  const text = isComplete(whole) ? (whole.text ?? '').toLowerCase() : null
  const isInText = ([from, to]: readonly [number, number]): boolean =>
    text?.includes(message.slice(tokens[from]?.start, tokens[to - 1]?.end).toLowerCase()) ?? true
  if (!timed.some(({ at }) => at.some(isInText))) return false
  const others = pieces.filter((_, i) => times[i]?.isTimed).slice(1)
  const isTime = (i: number): boolean => times.some(({ at }) => at.some(([from, to]) => i >= from && i < to))
  // what is tied to a time is told to do: "at 5:30 to start the rice"
  const isFirst = (i: number): boolean => isTime(i - 2) && stands(reader, 'tie', i - 1)
  return !others.some(({ from, to }) =>
    tokens.slice(from, to).some((_, k) => !isTime(from + k) && !isFirst(from + k) && words.isStating(reader, from + k)),
  )
}
