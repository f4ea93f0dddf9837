import type { Token } from '../text/tokens.js'
import type { Problem, Span, TimeReading } from '../time-reading.js'
import { changedTime } from './changed-time.js'
import { type Expression, hasDay, isRepeating } from './expression.js'
import type { Moment } from './moment.js'
import { periodOf } from './period.js'
import { resolve } from './resolve.js'

/** What every language's reader has of a message. */
export interface Words {
  tokens: Token[]
  moment: Moment
}

/** Where an expression stands in the message, in order. */
const spansOf = (tokens: Token[], pieces: Expression['pieces']): Span[] =>
  pieces
    .map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }))
    .sort((a, b) => a.start - b.start)

/** Pieces that stand, where the others are what is wrong with a time: "at 10" of "on feb 30 at 10", and of "yesterday at 10". */
function besideFault(expression: Expression, problem: Problem | null): Expression['pieces'] {
  if (isRepeating(expression)) return []
  if (expression.problem !== undefined) return expression.pieces.filter(({ meaning }) => meaning.kind !== 'problem')
  if (problem?.kind !== 'already-past' || !hasDay(expression)) return []
  return expression.pieces.filter(({ meaning }) => meaning.kind === 'clock' || meaning.kind === 'part')
}

export function readingOf({ tokens, moment }: Words, message: string, expression: Expression): TimeReading {
  const wordsOf = (ranges: Span[]): string => ranges.map(({ start, end }) => message.slice(start, end)).join(' ')
  const spans = spansOf(tokens, expression.pieces)
  const said = wordsOf(spans)
  const { schedule, alternatives, problem } = resolve(expression, moment, said)
  const beside = wordsOf(spansOf(tokens, besideFault(expression, problem)))
  return {
    schedule,
    alternatives,
    problem,
    spans,
    ...(beside !== '' && { beside }),
    ...(expression.clock?.same && { isSameTime: true as const }),
    onto: (was) => changedTime(was, expression, moment, said),
    during: () => (hasDay(expression) ? periodOf(expression, moment) : null),
  }
}

export const NO_TIME: TimeReading = { schedule: null, alternatives: [], problem: null, spans: [] }

/** An answer to "When?" that is none. */
export const notATime = (message: string): TimeReading => ({
  ...NO_TIME,
  problem: { kind: 'not-a-time', said: message.trim().slice(0, 80) },
})
