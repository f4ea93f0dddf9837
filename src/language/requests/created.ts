import type { AudienceSaid, CreateIntent, Need } from '../intent.js'
import { cleanText } from '../text/clean.js'
import { EMPTY, type Expression, isComplete, join } from '../time/expression.js'
import type { Piece } from '../time/pieces.js'
import { NO_TIME, readingOf, type Words } from '../time/reading.js'

/** What a request says besides its text and time. */
export interface Request {
  audience: AudienceSaid
  /** Text for requests that carry their own: "wake me up". */
  ownText: string | null
  /** A repetition said in the request itself: "a daily reminder". */
  own: Piece | null
}

/** The time said in the request joined with the one in the sentence; where they contradict, the sentence counts. */
function joined(own: Piece | null, expression: Expression | null): Expression | null {
  const first = own === null ? null : join(EMPTY, own)
  if (first === null) return expression
  let all: Expression | null = first
  for (const piece of expression?.pieces ?? []) all = all === null ? null : join(all, piece)
  return all !== null && isComplete(all) ? all : (expression ?? first)
}

/** The intent of a request whose text stands in the token ranges `text` and whose time is `time`. */
export function createdFrom(
  words: Words,
  message: string,
  request: Request,
  time: Expression | null,
  text: [number, number][],
): CreateIntent {
  const expression = joined(request.own, time)
  const said = cleanText(words.tokens, text, message) ?? request.ownText
  const { schedule, alternatives, problem, spans } =
    expression === null ? NO_TIME : readingOf(words, message, expression)
  const needs: Need[] = []
  if (schedule === null && problem === null) needs.push('time')
  if (said === null) needs.push('text')
  return {
    kind: 'create',
    text: said,
    schedule,
    alternatives,
    needs,
    problem,
    spans,
    audience: request.audience,
    content: 'text',
    nag: null,
    leadsMs: [],
    evenAtNight: false,
  }
}
