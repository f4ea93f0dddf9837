import { type Expression, hasClock, hasDay, isComplete, isExactLength, isRepeating } from './expression.js'
import { join } from './join.js'
import { repeatOn } from './join-days.js'
import { clockInPart } from './parts.js'
import type { Length, Piece, RepeatPiece, ShiftPiece } from './pieces.js'

/** Pieces of time that follow each other with nothing but marks between. */
export type Chain = Piece[]

/** Two times in different places that make one: a day here, a clock time there. */
export function merged(first: Expression, second: Expression): Expression | null {
  const dayThenClock = hasDay(first) && !hasClock(first) && !hasDay(second)
  const clockThenDay = !hasDay(first) && hasDay(second) && !hasClock(second)
  if (!dayThenClock && !clockThenDay && !isOfRound(first, second) && !isOnDaysOf(first, second)) return null
  let all: Expression | null = first
  for (const piece of second.pieces) all = all === null ? null : join(all, piece)
  return all !== null && isComplete(all) && !contradicts(all) ? all : null
}

/** "for 5 days ... at 9", "this week ... every day at 9": on each of the days in front. */
const isOnDaysOf = (first: Expression, second: Expression): boolean => {
  const isSpan = first.lasting?.isDaily === true || first.stretch !== undefined
  if (hasClock(first) || second.offset !== undefined) return false
  return isRepeating(second) ? isSpan || first.day?.stretch !== undefined : isSpan && !hasDay(second)
}

/** "next week ... on friday at 4": the friday of that week. */
export function dayOfWeek(week: Expression, named: Expression): Expression | null {
  if (week.day?.shape.is !== 'week' || hasClock(week) || named.day?.shape.is !== 'weekday') return null
  return named.pieces.reduce<Expression | null>((all, piece) => (all === null ? null : join(all, piece)), week)
}

/** "weekly ... friday at 4", "the 5th ... every month at 9": which day of the week or month it is. */
const isOfRound = (first: Expression, second: Expression): boolean => isDayOf(first, second) || isDayOf(second, first)

const isDayOf = ({ repeat, clock }: Expression, { day, ...one }: Expression): boolean =>
  repeat !== undefined &&
  repeat.frequency !== 'DAILY' &&
  day !== undefined &&
  (clock === undefined || !hasClock(one)) &&
  repeatOn(repeat, day) !== null

/** How often what comes on one day of the week or month comes round, whatever day that is. */
export function roundOf({ repeat, weekdays, pieces }: Expression, frequency: 'WEEKLY' | 'MONTHLY'): Piece | null {
  const piece = pieces.find(({ meaning }) => meaning.kind === 'repeat' || meaning.kind === 'weekdays')
  if (piece === undefined || (repeat?.frequency ?? 'WEEKLY') !== frequency) return null
  const days = frequency === 'MONTHLY' ? repeat?.monthDays : (repeat?.weekdays ?? weekdays?.weekdays)
  if (days?.length !== 1) return null
  return { ...piece, meaning: { kind: 'repeat', frequency, interval: repeat?.interval ?? 1 } }
}

/** "tonight ... 5am" */
const contradicts = ({ clock, part }: Expression): boolean =>
  clock !== undefined && part !== undefined && clock.times.some((time) => clockInPart(time, part.part) === null)

const STEP_SECONDS: Partial<Record<RepeatPiece['frequency'], number>> = { HOURLY: 3600, MINUTELY: 60 }

/** Whether a repetition may go on for so long; less than two rounds is how long the thing takes: "walk for 10 minutes". */
function outlasts({ months, days, seconds }: Length, repeat: RepeatPiece | undefined): boolean {
  const step = repeat === undefined ? undefined : STEP_SECONDS[repeat.frequency]
  return months + days > 0 || (step !== undefined && seconds >= 2 * step * (repeat?.interval ?? 1))
}

/** Bounds behind the text of a repetition: "every day at 9 to stretch until friday". */
export function withBounds(first: Expression, chain: Chain): { expression: Expression; from: number } | null {
  if (first.repeat === undefined && first.weekdays === undefined) return null
  let all: Expression | null = first
  for (const piece of chain) {
    const { kind } = piece.meaning
    const isBound =
      kind === 'until' || kind === 'starting' || kind === 'count' || kind === 'except' || kind === 'lasting'
    if (!isBound || all === null) return null
    if (piece.meaning.kind === 'lasting' && !outlasts(piece.meaning.length, first.repeat)) return null
    all = join(all, piece)
  }
  return all === null ? null : { expression: all, from: (chain[0] as Piece).from }
}

/** The time that comes `length` before `expression`; the words for it are the tokens `from`..`to`. */
export const movedAhead = (expression: Expression | null, length: Length, from: number, to: number) =>
  movedBy(expression, { kind: 'shift', length, sign: -1 }, from, to)

/** The time that is so far from `expression`; the words for that are the tokens `from`..`to`. */
export function movedBy(
  expression: Expression | null,
  meaning: ShiftPiece,
  from: number,
  to: number,
): Expression | null {
  const moved = expression === null ? null : join(expression, { meaning, from, to, firm: true })
  return moved !== null && isComplete(moved) ? moved : null
}

const HALF_DAY = 43_200

/** "every day ... 15 minutes before breakfast at 9": of a repetition the hour itself, so much earlier on the same half of the day. */
export function hourEarlier(expression: Expression, { length, sign, part, weekday }: ShiftPiece): Expression | null {
  const times = expression.clock?.times.map((time) => ({ ...time, seconds: time.seconds - length.seconds }))
  const isPlain = sign === -1 && isExactLength(length) && (part ?? weekday) === undefined
  const isSameHalf = times?.every(
    ({ seconds, open }) =>
      seconds >= 0 && (!open || Math.floor((seconds + length.seconds) / HALF_DAY) === Math.floor(seconds / HALF_DAY)),
  )
  if (times === undefined || !isPlain || !isSameHalf) return null
  const clock = { kind: 'clock' as const, times }
  const pieces = expression.pieces.map((piece) =>
    piece.meaning.kind === 'clock' ? { ...piece, meaning: clock } : piece,
  )
  return { ...expression, clock, pieces }
}

/** The time of an event so much ahead; `piece` says how much. */
export function aheadOfEvent(event: Expression, piece: Piece & { meaning: ShiftPiece }): Expression | null {
  if (isRepeating(event)) return hourEarlier(event, piece.meaning)
  const moved = join(event, piece)
  return moved !== null && isComplete(moved) ? moved : null
}
