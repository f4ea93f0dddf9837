import type { Token } from '../text/tokens.js'
import type { Span, TimeReading } from '../time-reading.js'
import { changedTime } from './changed-time.js'
import { type Expression, hasDay } from './expression.js'
import type { Moment } from './moment.js'
import { periodOf } from './period.js'
import { resolve } from './resolve.js'

/** What every language's reader has of a message. */
export interface Words {
  tokens: Token[]
  moment: Moment
}

/** Where an expression stands in the message, in order. */
const spansOf = (tokens: Token[], expression: Expression): Span[] =>
  expression.pieces
    .map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }))
    .sort((a, b) => a.start - b.start)

export function readingOf({ tokens, moment }: Words, message: string, expression: Expression): TimeReading {
  const spans = spansOf(tokens, expression)
  const said = spans.map(({ start, end }) => message.slice(start, end)).join(' ')
  const { schedule, alternatives, problem } = resolve(expression, moment, said)
  return {
    schedule,
    alternatives,
    problem,
    spans,
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
