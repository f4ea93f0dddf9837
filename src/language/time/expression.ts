import type {
  ClockPiece,
  CountPiece,
  DayPiece,
  ExceptPiece,
  LastingPiece,
  Length,
  MonthDaysPiece,
  OffsetPiece,
  PartPiece,
  Piece,
  ProblemPiece,
  RepeatPiece,
  ShiftPiece,
  StartingPiece,
  StretchPiece,
  UntilPiece,
  WeekdaysPiece,
  WindowPiece,
  ZonePiece,
} from './pieces.js'

/** Pieces of one time that agree with each other. */
export interface Expression {
  pieces: Piece[]
  day?: DayPiece
  clock?: ClockPiece
  part?: PartPiece
  offset?: OffsetPiece
  shift?: ShiftPiece
  zone?: ZonePiece
  repeat?: RepeatPiece
  weekdays?: WeekdaysPiece
  monthDays?: MonthDaysPiece
  until?: UntilPiece
  starting?: StartingPiece
  count?: CountPiece
  lasting?: LastingPiece
  stretch?: StretchPiece
  except?: ExceptPiece
  window?: WindowPiece
  problem?: ProblemPiece
}

export const EMPTY: Expression = { pieces: [] }

export const isExactLength = ({ months, days, businessDays }: Length): boolean =>
  months === 0 && days === 0 && !businessDays

export const isExact = ({ length }: OffsetPiece): boolean => isExactLength(length)

export const isSubDaily = ({ frequency }: RepeatPiece): boolean => frequency === 'HOURLY' || frequency === 'MINUTELY'

/** "every 15 minutes at 8pm": an hour of the day is no time of what repeats within the day. */
export const isHourOfSubDaily = ({ repeat, clock, window }: Expression): boolean =>
  repeat !== undefined && isSubDaily(repeat) && clock !== undefined && window === undefined

/** "at 8am until sunday": an hour of no day of its own, and a day that ends it, are each day; "bis freitag 17 uhr" is once. */
const isUntilDay = ({ until, clock, day, offset, shift, part, pieces }: Expression): boolean =>
  until?.day != null &&
  clock !== undefined &&
  (day ?? offset ?? shift) === undefined &&
  part?.today !== true &&
  pieces.findIndex(({ meaning }) => meaning.kind === 'clock') <
    pieces.findIndex(({ meaning }) => meaning.kind === 'until')

/** Whether it says more than one time. */
export const isRepeating = (expression: Expression): boolean => {
  const { repeat, weekdays, stretch, lasting } = expression
  return (repeat ?? weekdays ?? stretch) !== undefined || lasting?.isDaily === true || isUntilDay(expression)
}

/** Each hour of a day, and nothing says of which part of it or how often; "until 5" does where the day has begun. */
function isOfSomePart({ repeat, stretch, window, until, count }: Expression): boolean {
  const isOneDay = stretch !== undefined && stretch.first === stretch.last
  if (!isOneDay || repeat === undefined || !isSubDaily(repeat) || (window ?? count) !== undefined) return false
  return until?.seconds === undefined || stretch.isToday !== true
}

/** "twice tomorrow, at 9 and 11": as many hours of the day as are counted. */
const isEachCounted = ({ day, clock, count }: Expression): boolean =>
  day !== undefined && count !== undefined && clock?.times.length === count.count && count.count > 1

/** Whether these pieces say when: bounds and zones alone do not. */
export function isComplete(expression: Expression): boolean {
  const { day, clock, part, offset, window, problem, shift } = expression
  if (problem !== undefined) return true
  const bounded =
    expression.until !== undefined ||
    (expression.count !== undefined && !isEachCounted(expression)) ||
    expression.lasting !== undefined ||
    expression.except !== undefined ||
    expression.starting !== undefined
  const repeats = isRepeating(expression)
  if (isOfSomePart(expression)) return false
  if (bounded && !repeats) return false
  if (shift !== undefined) return !repeats && (day !== undefined || clock !== undefined || part !== undefined)
  if (clock !== undefined && clock.times.length > 1 && !repeats && day === undefined && part?.today !== true)
    return false
  return (
    repeats ||
    day !== undefined ||
    clock !== undefined ||
    part !== undefined ||
    offset !== undefined ||
    window !== undefined
  )
}

/** Whether a time of day is said, so that a clock elsewhere in the sentence does not belong to it. */
export const hasClock = (expression: Expression): boolean =>
  expression.clock !== undefined ||
  expression.window !== undefined ||
  (expression.offset !== undefined && isExact(expression.offset)) ||
  (expression.offset !== undefined && expression.offset.length.seconds !== 0) ||
  (expression.repeat !== undefined &&
    (expression.repeat.frequency === 'HOURLY' || expression.repeat.frequency === 'MINUTELY'))

/** Whether a day is all that is said of when. */
export const isWholeDay = (expression: Expression): boolean =>
  hasDay(expression) && !hasClock(expression) && !isRepeating(expression) && expression.part === undefined

export const hasDay = (expression: Expression): boolean =>
  expression.day !== undefined ||
  expression.offset !== undefined ||
  expression.repeat !== undefined ||
  expression.weekdays !== undefined ||
  expression.part?.today === true

/** "dinner at 7": an open hour of the half of the day that such things are in; "lunch at 1" is clear without. */
export function inHalf(expression: Expression, likely: 'am' | 'pm'): Expression {
  const [time, ...others] = expression.clock?.times ?? []
  const hour = ((time?.seconds ?? 0) % 43200) / 3600
  const isBent = time?.open === true && others.length === 0 && expression.part === undefined && hour >= 4 && hour < 11
  return isBent ? { ...expression, clock: { kind: 'clock', times: [{ ...time, likely }] } } : expression
}

/** "wake me at 6": nobody is woken in the evening, unless it was said. From 4 to 11 only: at 1 it may be a nap. */
export function inTheMorning(expression: Expression): Expression {
  const hours = expression.clock?.times.map(({ seconds, open }) => (open ? (seconds % 43200) / 3600 : Number.NaN))
  const isOpen = hours?.every((hour) => hour >= 4 && hour < 12) === true && expression.part === undefined
  return isOpen ? { ...expression, part: { kind: 'part', part: 'morning' } } : expression
}
