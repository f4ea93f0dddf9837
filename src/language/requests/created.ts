import type { Schedule } from '../../reminders/schedule.js'
import type { Instant } from '../../reminders/time.js'
import { movedBy } from '../../reminders/wall-time.js'
import type { Reader } from '../engine/language-tables.js'
import { exceptionIn, restrictionIn } from '../engine/left-over.js'
import type { Range } from '../engine/times-in-text.js'
import { type AudienceSaid, type CreateIntent, type Need, NO_EXTRAS } from '../intent.js'
import { isMark } from '../text/match.js'
import type { Token } from '../text/tokens.js'
import { EMPTY, type Expression, hasClock, inHalf, inTheMorning, isComplete, isRepeating } from '../time/expression.js'
import { join } from '../time/join.js'
import type { Piece } from '../time/pieces.js'
import { NO_TIME, readingOf, type Words } from '../time/reading.js'
import type { Problem } from '../time-reading.js'
import { askedAsTime } from './only-time.js'
import type { Asked } from './opening.js'
import { holds, skip, stands } from './tables.js'

const QUOTED = /^(?:"([^"]+)"|“([^”]+)”|'([^']+)'|‘([^’]+)’|«([^»]+)»|„([^“]+)“)$/

/** The words of the message in these token ranges, verbatim, joined where a time was cut out; null when none is left. */
function cleanText(tokens: Token[], ranges: [number, number][], message: string): string | null {
  let text = ''
  for (const range of ranges) {
    const part = trimmed(tokens, range, message)
    // "leave | at 5 |, my train is at 6": the comma behind a time stays between what stands around it
    const between = text === '' || part === '' ? '' : isMark(tokens, range[0], ',') ? ', ' : ' '
    text += between + part
  }
  if (text === '') return null
  const quoted = QUOTED.exec(text)
  if (quoted === null) return text
  return quoted.slice(1).find((part) => part !== undefined) ?? text
}

function trimmed(tokens: Token[], [start, end]: [number, number], message: string): string {
  let from = start
  let to = end
  while (from < to && isMark(tokens, from, ',:;-–—.!?)]')) from += 1
  while (to > from && isMark(tokens, to - 1, ',:;-–—.([')) to -= 1
  if (from >= to) return ''
  return message.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end).trim()
}

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

/** "Women's day on march 8 at 9": beside its date the name of a holiday is what it is about. */
function holidayNamed({ tokens }: Words, message: string, expression: Expression | null): string | null {
  const days = expression?.pieces.filter(({ meaning }) => meaning.kind === 'day') ?? []
  const named = days.find(({ meaning }) => meaning.kind === 'day' && meaning.shape.is === 'holiday')
  return named === undefined || days.length < 2 ? null : cleanText(tokens, [[named.from, named.to]], message)
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
  const said = cleanText(words.tokens, text, message) ?? request.ownText ?? holidayNamed(words, message, expression)
  const { schedule, alternatives, problem, spans, beside } =
    expression === null ? NO_TIME : readingOf(words, message, expression)
  const needs: Need[] = []
  if (schedule === null && problem === null) needs.push('time')
  if (said === null) needs.push('text')
  const aheadMs = schedule?.kind === 'once' ? aheadOf(expression) : 0
  const eventAt = eventOf(words, expression, schedule, problem)
  return {
    kind: 'create',
    text: said,
    schedule,
    alternatives,
    needs,
    problem,
    spans,
    ...(beside !== undefined && { beside }),
    audience: request.audience,
    content: 'text',
    ...NO_EXTRAS,
    ...(expression !== null && !hasClock(expression) && !isRepeating(expression) && { isWholeDay: true as const }),
    ...(aheadMs > 0 && { aheadMs }),
    ...(eventAt !== null && { eventAt }),
  }
}

/** When that is which it is so many days, hours or minutes ahead of. */
function eventOf(
  { moment }: Words,
  expression: Expression | null,
  schedule: Schedule | null,
  problem: Problem | null,
): Instant | null {
  const { length, sign, weekday, part } = expression?.shift ?? {}
  if (sign !== -1 || length === undefined || length.businessDays || (weekday ?? part) !== undefined) return null
  if (schedule?.kind === 'once') return movedBy(schedule.at, length, schedule.timeZone)
  return problem?.kind === 'already-past' ? movedBy(problem.at, length, moment.zone) : null
}

/** How long it is ahead of what it is for, where that is hours or minutes: "an hour before the movie at 8". */
function aheadOf(expression: Expression | null): number {
  const { length, sign } = expression?.shift ?? {}
  const isShort = sign === -1 && length !== undefined && length.days === 0 && length.months === 0
  return isShort ? length.seconds * 1000 : 0
}

/** "dinner with Ana at 7": the half of the day that the thing is in; what is done for it ("buy drinks") may be in the other. */
function inItsHalf(reader: Reader, time: Expression, text: readonly Range[]): Expression {
  const isDone = text.some(([from, to]) => stands(reader, 'doing', from) || stands(reader, 'doing', to - 1))
  const isOf = (type: 'eveningthing' | 'morningthing') => text.some(([from, to]) => holds(reader, type, from, to))
  if (time.clock === undefined) return time
  const event = eventAhead(time)
  const isEvening = (isOf('eveningthing') && !isDone) || (event !== null && holds(reader, 'eveningthing', ...event))
  // to get up is of the morning itself
  const isUp = text.some(([from]) => stands(reader, 'morningthing', from))
  const isMorning = isOf('morningthing') && (isUp || !isDone)
  return isEvening === isMorning ? time : inHalf(time, isEvening ? 'pm' : 'am')
}

/** "an hour before | dinner, which is | at 8": the words for what it is ahead of, between how long and when. */
function eventAhead({ pieces, shift }: Expression): Range | null {
  const ahead = pieces.find(({ meaning }) => meaning === shift)
  const time = pieces.find(({ meaning, from }) => meaning.kind === 'clock' && ahead !== undefined && from > ahead.to)
  return ahead === undefined || time === undefined ? null : [ahead.to, time.from]
}

/** The intent of an opening whose time and text are known. */
export function finish(reader: Reader, asked: Asked, time: Expression | null, text: Range[]): CreateIntent {
  const { audience, ownText, meaning, isMorning, from, to, body } = asked
  const own = meaning === null ? null : { meaning, from, to, firm: true }
  const open = time && (exceptionIn(reader, time, text) ?? restrictionIn(reader, time, text))
  if (open) return finish(reader, asked, open.expression, open.text)
  const left = askedAsTime(reader, time, text)
  if (left) return finish(reader, asked, left, [])
  // an alarm clock: the other half is offered
  const isClock = time !== null && holds(reader, 'morningthing', from, body?.from ?? to)
  const half = time && (isClock ? inHalf(time, 'am') : inItsHalf(reader, time, text))
  const when = time !== null && isMorning ? inTheMorning(time) : half
  const [first, ...others] = text
  // "remind me of something": what is still to be asked
  const isNamed = others.length > 0 || first === undefined || skip(reader, 'placeholder', first[0]) < first[1]
  return createdFrom(reader, reader.message, { audience, ownText, own }, when, isNamed ? text : [])
}
