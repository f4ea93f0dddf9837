/** Text versus time where the verb stands last, and the time in front of it, behind it or between. */

import { isMark, isWord } from '../text/match.js'
import { merged } from '../time/chain.js'
import { type Expression, hasClock, hasDay, isWholeDay } from '../time/expression.js'
import { withAhead } from './before-event.js'
import { concludedTail } from './concluded.js'
import { canStart, timesFrom } from './glue.js'
import type { Found, Reader } from './language-tables.js'
import { isDayInFront, isDoubted, isTimely, wholeAsked } from './left-over.js'
import { apartFromReason } from './reason.js'
import {
  boundsAtEnd,
  correctedTail,
  likeliest,
  type Range,
  type TimeAndText,
  timesIn,
  VALUE,
  worth,
} from './times-in-text.js'

/** A time at token `from` exactly, for languages whose request may go on behind any of its words. */
export const leadingPart = (reader: Reader, from: number, to: number): Found | null =>
  timesFrom(reader, from, to, 'thing')[0] ?? null

/**
 * Tells time and text apart in the stretches of a request, for languages that put the verb last, so that the time may stand
 * in front, behind or between ("mich [morgen] daran erinnern, [Anna anzurufen]"). `before`: a time known already.
 */
export const inStretches = (
  reader: Reader,
  stretches: readonly Range[],
  before: Expression | null = null,
): TimeAndText =>
  (before === null ? concludedIn(reader, stretches) : null) ??
  apartFromReason(reader, stretches, (front) => inWholeStretches(reader, front, before)) ??
  inWholeStretches(reader, stretches, before)

function concludedIn(reader: Reader, stretches: readonly Range[]): TimeAndText | null {
  const last = stretches.at(-1)
  const concluded = last === undefined ? null : concludedTail(reader, ...last)
  return concluded && { ...concluded, text: [...stretches.slice(0, -1), ...concluded.text].filter(([a, b]) => a < b) }
}

function inWholeStretches(reader: Reader, stretches: readonly Range[], before: Expression | null): TimeAndText {
  const last = stretches.at(-1)
  const isFree = before === null && last !== undefined
  const fixed = isFree
    ? correctedTail(reader, last[0], last[1], (end) =>
        inPlainStretches(reader, [...stretches.slice(0, -1), [last[0], end]], null),
      )
    : null
  return fixed ?? inPlainStretches(reader, stretches, before)
}

function inPlainStretches(reader: Reader, stretches: readonly Range[], before: Expression | null): TimeAndText {
  const found = stretches.map((range) => ({
    range,
    times: timesIn(reader, range[0], range[1], 'lead'),
  }))
  const holes: Range[] = []
  let expression = before
  if (expression === null) {
    const best = withAhead(reader, stretches, likeliestOf(found))
    expression = best?.expression ?? null
    if (best !== null) holes.push([best.from, best.to])
  }
  if (expression !== null) expression = bounded(reader, stretches, holes, expression).expression
  if (expression !== null) {
    const times = found.flatMap((one) => one.times)
    expression = withOthers(reader, expression, times, stretches, holes)
  }
  const all = bounded(reader, stretches, holes, expression)
  const isUnsure =
    isLeftOver(reader, stretches, holes, all.expression) ||
    isDoubted(reader, all.text) ||
    isBehindTold(
      reader,
      found.flatMap((one) => one.times),
      holes,
      all.expression,
    )
  return isUnsure && before === null && all.expression !== null
    ? { ...all, expression: wholeAsked(all.expression) }
    : all
}

/** "that I am there on saturday before 12, | at 10": an hour in a clause of its own, on the day of what is told or on the next. */
function isBehindTold(
  { tokens }: Reader,
  times: readonly Found[],
  holes: readonly Range[],
  expression: Expression | null,
): boolean {
  const [hole, ...others] = holes
  if (hole === undefined || others.length > 0 || expression === null || hasDay(expression)) return false
  if (expression.clock === undefined || expression.part !== undefined || !isMark(tokens, hole[0] - 1, ',')) return false
  return times.some(({ to, firm, expression: told }) => firm && to < hole[0] && hasDay(told) && hasClock(told))
}

/** The time with what others in the sentence say of it; where these stand is added to `holes`. */
function withOthers(
  reader: Reader,
  known: Expression,
  times: readonly Found[],
  stretches: readonly Range[],
  holes: Range[],
): Expression {
  let expression = known
  for (const one of times) {
    if (holes.some(([start, end]) => one.from < end && start < one.to)) continue
    if (hasClock(expression) && isOfThing(reader, one, stretches, holes)) continue
    const both = merged(expression, one.expression)
    if (both === null) continue
    holes.push([one.from, one.to])
    expression = both
  }
  return expression
}

/** "um 18 Uhr den Tisch | für Freitag | reservieren": a day within the text, of the thing that is named before it. */
function isOfThing(
  reader: Reader,
  { from, to, expression }: Found,
  stretches: readonly Range[],
  holes: readonly Range[],
): boolean {
  const { tokens, language } = reader
  const isWithin = stretches.some(([start, end]) => start < from && to < end)
  const isBehindTime = holes.some(([, end]) => end === from)
  return isWithin && !isBehindTime && isWholeDay(expression) && isWord(tokens, from, ...(language.words.purposes ?? []))
}

/** Words of time, or another time behind "and", at the edge of the time that was taken. */
function isLeftOver(
  reader: Reader,
  stretches: readonly Range[],
  holes: readonly Range[],
  expression: Expression | null,
): boolean {
  const { tokens, language } = reader
  return holes.some(([from, to]) => {
    const isInFront = !holes.some(([, end]) => end === from)
    if (isInFront && expression !== null && !hasDay(expression) && isDayInFront(reader, from, expression, from))
      return true
    const end = stretches.find(([from, last]) => to > from && to < last)?.[1]
    if (end === undefined || holes.some(([from]) => from === to)) return false
    if (isTimely(reader, to) && tokens[to]?.glued !== true && !isNamePart(reader, to)) return true
    if (isNumberAlone(reader, to, end)) return true
    const isMore = isWord(tokens, to, ...language.words.links, ...language.words.choices)
    return isMore && canStart(reader, to + 1) && timesFrom(reader, to + 1, end, 'body').some(({ firm }) => firm)
  })
}

/** "um 8 | 30 an", "8,30": a number that counts nothing, right behind a time. */
function isNumberAlone({ tokens, language: { words } }: Reader, at: number, end: number): boolean {
  const number = isMark(tokens, at, ',-–') && tokens[at + 1]?.glued === true ? at + 1 : at
  if (tokens[number]?.kind !== 'number') return false
  return number + 1 >= end || isWord(tokens, number + 1, ...words.connectors)
}

const isNamePart = ({ tokens }: Reader, i: number): boolean =>
  isMark(tokens, i + 1, '-') && tokens[i + 1]?.glued === true

function likeliestOf(found: readonly { range: Range; times: readonly Found[] }[]): Found | null {
  let best: Found | null = null
  let most = 0
  for (const { range, times } of found) {
    const one = likeliest(times, range, true)
    const value = one === null ? 0 : Math.floor(worth(one, range, true) / 50)
    if (one === null || value < most || (value === most && value * 50 === VALUE.lead)) continue
    best = one
    most = value
  }
  return best
}

function bounded(reader: Reader, stretches: readonly Range[], holes: Range[], known: Expression | null): TimeAndText {
  let expression = known
  for (const [from, to] of stretches) {
    if (expression === null || holes.some(([, end]) => end === to)) continue
    const bounds = boundsAtEnd(reader, expression, from, to)
    if (bounds === null || holes.some(([, end]) => end > bounds.from && end <= to)) continue
    expression = bounds.expression
    holes.push([bounds.from, to])
  }
  return { expression, text: without(stretches, holes) }
}

/** The stretches with the holes cut out. */
function without(stretches: readonly Range[], holes: readonly Range[]): Range[] {
  const sorted = [...holes].sort((a, b) => a[0] - b[0])
  return stretches.flatMap(([from, to]) => {
    const parts: Range[] = []
    let at = from
    for (const [start, end] of sorted) {
      if (start < from || end > to) continue
      parts.push([at, start])
      at = end
    }
    parts.push([at, to])
    return parts.filter(([a, b]) => a < b)
  })
}
