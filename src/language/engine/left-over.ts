/**
 * What was said of the time and not read. A word of time, or a number beside a time, that no reading took makes the
 * answer a question: a wrong time said with confidence is the worst outcome.
 */
import { endsClause, isMark, isWord } from '../text/match.js'
import { EMPTY, type Expression, hasClock, hasDay, isRepeating } from '../time/expression.js'
import { join } from '../time/join.js'
import type { ExceptPiece, ProblemPiece } from '../time/pieces.js'
import { unclear } from '../time/repeat.js'
import { isHeld, timesFrom } from './glue.js'
import type { Found, Reader } from './language-tables.js'

/** How far behind a time words that go on with it are looked for. */
const MAX_BEHIND = 6
const MAX_AHEAD = 4

/** Tokens `from`..`to` as words that are to be asked about. */
export function asked(from: number, to: number, meaning: ProblemPiece = unclear('')): Found {
  const expression = join(EMPTY, { meaning, from, to, firm: true }) as Expression
  return { from, to, expression, firm: true, score: 0 }
}

/** Whether the word at `i` has to do with time wherever it stands. */
export const isTimely = ({ reading, tokens, types }: Reader, i: number): boolean =>
  tokens[i]?.kind === 'word'
    ? types.timely.some((type) => reading.starts(type, i))
    : // "20th"
      tokens[i]?.kind === 'number' && types.timely.some((type) => reading.parse(type, i).some(({ to }) => to > i + 1))

/** "elke schooldag", "een uur ervoor" in the text: more was said of the time than was read. */
export const isDoubted = (reader: Reader, text: readonly (readonly [from: number, to: number])[]): boolean =>
  text.some(([from, to]) => {
    for (let i = from; i < to; i += 1) {
      if (!isHeld(reader, i) && reader.reading.parse(reader.types.doubt, i).length > 0) return true
      if (i > from && concludes(reader, i, to)) return true
    }
    return false
  })

/** "three days after, | so sunday | at the same time": what other words come to, and no more words of a clause behind it. */
function concludes(reader: Reader, i: number, to: number): boolean {
  for (const { to: at } of reader.reading.parse(reader.types.conclusion, i)) {
    const [time] = namesDay(reader, at) ? timesFrom(reader, at, to, 'body') : []
    if (time !== undefined && (time.to >= to || reader.tokens[time.to]?.kind !== 'word')) return true
  }
  return false
}

/**
 * "every monday at 9 | except the odd ones": what is left out of a repetition right behind it, which nothing read, as words to be
 * asked about, and the text without it. "except when it rains" is for them to know.
 */
export function restrictionIn<T extends readonly [from: number, to: number]>(
  { reading, tokens, types, language }: Reader,
  { pieces, ...time }: Expression,
  text: readonly T[],
): { expression: Expression; text: T[] } | null {
  const end = Math.max(...pieces.map((piece) => piece.to))
  const start = isMark(tokens, end, ',') ? end + 1 : end
  const left = isRepeating({ pieces, ...time }) ? text.find(([from]) => from === end || from === start) : undefined
  const behind = reading.parse(types.restriction, start)[0]?.to
  if (left === undefined || behind === undefined) return null
  const isClause =
    reading.parse(types.occasion, behind).length > 0 || isWord(tokens, behind, ...language.words.connectors)
  if (isClause || reading.parse(types.condition, behind).length > 0) return null
  const from = Math.min(...pieces.map((piece) => piece.from))
  return { expression: asked(from, left[1]).expression, text: text.filter((range) => range !== left) }
}

/**
 * "every monday at 9 to run, | except the 18th | when I'm away": what is left out of a repetition behind its text, and the text
 * without it; as words to be asked about where it runs into the name of a thing ("except sunday | roast" behind a mark).
 */
export function exceptionIn<T extends [from: number, to: number]>(
  reader: Reader,
  time: Expression,
  text: readonly T[],
): { expression: Expression; text: [from: number, to: number][] } | null {
  if (!isRepeating(time) || time.except !== undefined) return null
  const places = text.flatMap(([from, to], k) => Array.from({ length: to - from }, (_, n) => ({ k, i: from + n, to })))
  const place = places.find(
    ({ k, i }) => i > (text[k]?.[0] ?? i) && reader.reading.parse(reader.types.restriction, i).length > 0,
  )
  if (place === undefined) return null
  const { k, i, to } = place
  const except = withoutAt(reader, time, i, to)
  if (except === null) return null
  const parts: [from: number, to: number][] = [
    [text[k]?.[0] ?? i, i],
    [except.to, to],
  ]
  const rest = parts.filter(([from, end]) => from < end)
  return { expression: except.expression, text: [...text.slice(0, k), ...rest, ...text.slice(k + 1)] }
}

/** The repetition without what is left out at token `i`, and the token from which on the text goes on; null where it is none of it. */
function withoutAt(
  reader: Reader,
  time: Expression,
  i: number,
  end: number,
): { expression: Expression; to: number } | null {
  const { tokens } = reader
  const { meaning, to } = exceptAt(reader, i, end)
  const whole =
    meaning !== null && endsException(reader, to, end) ? join(time, { meaning, from: i, to, firm: false }) : null
  // why it is left out is nothing to be reminded of
  if (whole !== null) return { expression: whole, to: isMark(tokens, to, ',;.-–—)') ? to : end }
  const isAsked = isMark(tokens, i - 1, ',;-–—(') && (meaning !== null || goesOn(reader, to, end))
  return isAsked ? { expression: asked(i, end).expression, to: end } : null
}

/** The longest phrase for what is left out at token `i`, or the words that say plainly that there is one. */
function exceptAt({ reading, types }: Reader, i: number, end: number): { meaning: ExceptPiece | null; to: number } {
  const [word] = reading.parse(types.restriction, i)
  let best: { meaning: ExceptPiece | null; to: number } = { meaning: null, to: word?.to ?? i }
  for (const { to, value } of reading.parse(types.piece, i))
    if (value.kind === 'except' && to <= end && to > best.to) best = { meaning: value, to }
  return best
}

/** Whether what is left out ends at token `at`: there, or where it is said why. */
const endsException = ({ reading, tokens, types, language: { words } }: Reader, at: number, end: number): boolean =>
  at >= end ||
  tokens[at]?.kind === 'mark' ||
  isWord(tokens, at, ...words.connectors) ||
  [types.occasion, types.reason, types.condition].some((type) => reading.parse(type, at).length > 0)

/** All words of a time as words that are to be asked about. */
export const wholeAsked = ({ pieces }: Expression): Expression => {
  const from = Math.min(...pieces.map((piece) => piece.from))
  const to = Math.max(...pieces.map((piece) => piece.to))
  return asked(from, to).expression
}

export const namesDay = ({ reading, tokens, types }: Reader, i: number): boolean =>
  tokens[i]?.kind === 'word' && types.dayNames.some((type) => reading.starts(type, i))

/** Whether words of time go on at `at`, where a time ended: more was said than was read. */
export function goesOn(reader: Reader, at: number, limit: number, afterClock = false): boolean {
  const { tokens, reading, types, language } = reader
  if (at >= limit) return false
  // a number right behind a time of day belongs to it: "at seven | 30"
  if (tokens[at]?.kind === 'number' && afterClock && tokens[at + 1]?.kind !== 'word') return true
  if (isTimely(reader, at)) return true
  // a word of the grammar (a preposition, "or", "except", "every") and a word of time close behind it
  const { links, choices } = language.words
  const leads =
    reading.starts(types.piece, at) || isWord(tokens, at, ...links, ...choices) || reading.starts(types.occasion, at)
  if (!leads) return false
  for (let i = at + 1; i < Math.min(limit, at + 1 + MAX_AHEAD); i += 1)
    if (
      isTimely(reader, i) ||
      (tokens[i]?.kind === 'number' && (i === at + 1 || (i === at + 2 && reading.starts(types.piece, i - 1))))
    )
      return true
  return false
}

/** "at 3 or 4 | tomorrow": several times of day that nothing repeats. */
function openTimesBefore({ reading, types }: Reader, at: number): boolean {
  for (let i = Math.max(0, at - 6); i < at; i += 1)
    if (
      reading
        .parse(types.piece, i)
        .some(({ to, value, weak }) => to === at && !weak && value.kind === 'clock' && value.times.length > 1)
    )
      return true
  return false
}

/** "mo mi | every week at 6": where a list of days starts that reaches the time or into it, and is not part of it. */
function listBefore({ reading, types }: Reader, from: number): number | undefined {
  const starts = [...Array(Math.min(from, MAX_AHEAD)).keys()].map((k) => from - 1 - k)
  return starts.findLast((i) =>
    reading.parse(types.piece, i).some(({ to, value }) => to >= from && value.kind === 'weekdays'),
  )
}

/** "the party is | saturday | on friday at 6": the day at token `day` is what is told of. */
const isTold = ({ tokens, language }: Reader, day: number): boolean =>
  isWord(tokens, day - 1, ...language.words.copulas)

/** "moved to monday | at 11": the name of a day right in front; of a phrase of another kind ("the friday") only beside an hour without a day. */
export function isDayInFront(reader: Reader, from: number, expression: Expression, start: number): boolean {
  if (from <= 1 || !namesDay(reader, from - 1)) return false
  // "préparer la réunion de lundi | à 14h": of what is to be done it may be the name
  const isName = hasDay(expression) || reader.language.words.isDeed?.(reader.tokens, start) === true
  return !isName || !isHeld(reader, from - 1)
}

/** "the invoice every | 20th at 10": where the word stands that makes a repetition of what follows, right in front of a time that is none; -1 for none. */
function everyBefore({ reading, types }: Reader, from: number, start: number): number {
  for (let i = Math.max(start, from - 2); i < from; i += 1) if (reading.whole(types.every, i, from) !== null) return i
  return -1
}

function leftInFront(reader: Reader, chosen: Found, others: readonly Found[], start: number): Found | null {
  const { tokens, language } = reader
  const { links, choices } = language.words
  const isLinked = isWord(tokens, chosen.from - 1, ...links, ...choices) || isWord(tokens, chosen.from, ...choices)
  const left = others.find((found) => found.to === chosen.from || found.to === chosen.from - 1)
  if (isTold(reader, left?.to === chosen.from ? left.from : chosen.from - 1)) return null
  if (isLinked && left !== undefined && !isHeld(reader, left.from)) return asked(left.from, chosen.to)
  if (isLinked && isTimely(reader, chosen.from - 2)) return asked(chosen.from - 2, chosen.to)
  // "3rd thursday | this september": the name of a day right in front that did not join
  if (isDayInFront(reader, chosen.from, chosen.expression, start)) return asked(chosen.from - 1, chosen.to)
  const every = everyBefore(reader, chosen.from, start)
  if (every >= 0) return asked(every, chosen.to)
  const list = listBefore(reader, chosen.from)
  if (list !== undefined) return asked(list, chosen.to)
  return !hasClock(chosen.expression) && openTimesBefore(reader, chosen.from) ? asked(chosen.from, chosen.to) : null
}

/** What makes the time at `chosen` a question: unread words of time right in front of it or behind it. */
export function leftOver(
  reader: Reader,
  chosen: Found,
  others: readonly Found[],
  [from, to]: readonly [from: number, to: number],
): Found | null {
  const { tokens, language } = reader
  const left = leftInFront(reader, chosen, others, from)
  const start = isMark(tokens, chosen.to, ',') ? chosen.to + 1 : chosen.to
  const isNear = start < to && to - start <= MAX_BEHIND && !isWord(tokens, start, ...language.words.links)
  if (left !== null || !isNear) return left
  return goesOn(reader, start, to, hasClock(chosen.expression)) ? asked(chosen.from, to) : null
}

/** How far what ties the text to the request may be from its time. */
const MAX_WORDS = 10

/** Index of the word that ties a thing to the request, close behind `from`; -1 when there is none. */
function tieAt({ tokens, language: { words } }: Reader, from: number, end: number): number {
  for (let i = from; i < Math.min(end - 1, from + MAX_WORDS); i += 1) {
    if (endsClause(tokens, i)) return -1
    if (isWord(tokens, i, ...words.ties)) return -1
    if (isWord(tokens, i, ...words.connectors)) return i
  }
  return -1
}

/** Whether a preposition at `start` leads to a time that is not part of `expression`, which begins at `from`. */
function isUnreadInFront(reader: Reader, expression: Expression | null, start: number, from: number): boolean {
  const { tokens, reading, types } = reader
  if (from <= start || reading.parse(types.preposition, start).length === 0) return false
  const isOpenDay = expression !== null && hasClock(expression) && !hasDay(expression)
  return isOpenDay || tokens.slice(start, from).some((_, k) => isTimely(reader, start + k))
}

/**
 * For requests whose time stands in front of what ties the text to it ("morgen um 7 | oder 8 | an ..."): words of time
 * between the two, a stretch of time in front that was not read ("in geraden Wochen freitags an ..."), a day that only the
 * person knows in front of an hour ("an Omas Geburtstag um 9 an ..."), an occasion in the place of a time ("wenn ich
 * zuhause bin an ..."). The time is then a question. `text`: what was taken for no time.
 */
export function unreadBeforeTie(
  reader: Reader,
  expression: Expression | null,
  text: readonly (readonly [from: number, to: number])[],
  start: number,
  end: number,
): { expression: Expression; from: number; to: number } | null {
  const { reading, types } = reader
  const pieces = [...(expression?.pieces ?? [])].sort((a, b) => a.from - b.from)
  const from = pieces[0]?.from ?? start
  const read = pieces.length === 0 ? from : (text.find(([at]) => at >= from)?.[0] ?? end)
  const list = pieces.length === 0 ? undefined : listBefore(reader, from)
  if (list !== undefined && list >= start) return { expression: asked(list, read).expression, from: list, to: read }
  const tie = tieAt(reader, read, end)
  if (tie < read) return null
  const isOccasion = pieces.length === 0 && reading.parse(types.occasion, read).length > 0
  const isUnread = tie > read && (goesOn(reader, read, tie) || isOccasion)
  // "thursday, no, | wednesday at 4": what was said in front may be a part of the time
  const isText = text.some(([first, last]) => first < from && last > start)
  const isStretch = isText && isUnreadInFront(reader, expression, start, from)
  if (!isUnread && !isStretch) return null
  const at = isStretch ? start : from
  return { expression: asked(at, tie).expression, from: at, to: tie }
}
