import { dayNumber, isRealDate } from '../calendar/days.js'
import { repeatOn, sameDay } from './join-days.js'
import type {
  ClockPiece,
  CountPiece,
  DayPiece,
  ExceptPiece,
  LastingPiece,
  Length,
  Meaning,
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

const KEYS: Record<Exclude<Meaning['kind'], 'year'>, Exclude<keyof Expression, 'pieces'>> = {
  day: 'day',
  clock: 'clock',
  part: 'part',
  offset: 'offset',
  shift: 'shift',
  zone: 'zone',
  repeat: 'repeat',
  weekdays: 'weekdays',
  'month-days': 'monthDays',
  until: 'until',
  starting: 'starting',
  count: 'count',
  lasting: 'lasting',
  stretch: 'stretch',
  except: 'except',
  window: 'window',
  problem: 'problem',
}

const isExactLength = ({ months, days, businessDays }: Length): boolean => months === 0 && days === 0 && !businessDays

const isExact = ({ length }: OffsetPiece): boolean => isExactLength(length)

const isSubDaily = ({ frequency }: RepeatPiece): boolean => frequency === 'HOURLY' || frequency === 'MINUTELY'

/** "run for 30 minutes every day": a stretch or an hour of the clock ends only what repeats within the day. */
function boundsFit({ repeat, weekdays, lasting, until, day, offset, shift }: Expression): boolean {
  const isOneDay = day !== undefined || offset !== undefined || shift !== undefined
  if (lasting?.isDaily && repeat === undefined && weekdays === undefined && isOneDay) return false
  const withinDay = repeat !== undefined && isSubDaily(repeat)
  if (withinDay || (repeat === undefined && weekdays === undefined)) return true
  if (lasting !== undefined && isExactLength(lasting.length)) return false
  return until === undefined || until.day !== null
}

/** The expression with one more piece, or null when the piece contradicts what is there. Never changes `expression`. */
export function join(expression: Expression, piece: Piece): Expression | null {
  const joined = joinPiece(expression, piece)
  return joined !== null && boundsFit(joined) ? joined : null
}

function joinPiece(expression: Expression, piece: Piece): Expression | null {
  const { meaning } = piece
  const pieces = [...expression.pieces, piece]
  const { day, repeat, offset, weekdays, clock, part, window } = expression
  if (meaning.kind === 'problem')
    return expression.problem === undefined ? { ...expression, pieces, problem: meaning } : null
  if (meaning.kind === 'day') {
    if (offset !== undefined) return joinOffsetDay(expression, offset, meaning, pieces)
    if (repeat !== undefined) {
      const on = repeatOn(repeat, meaning)
      return on === null ? within({ ...expression, pieces }, meaning) : { ...expression, pieces, repeat: on }
    }
    if (weekdays !== undefined) return within({ ...expression, pieces }, meaning)
    if (day === undefined) return { ...expression, pieces, day: meaning }
    const both = sameDay(day, meaning)
    if (both === null) return null
    return both.kind === 'problem' ? { ...expression, pieces, problem: both } : { ...expression, pieces, day: both }
  }
  if (meaning.kind === 'repeat') {
    if (offset !== undefined || expression.shift !== undefined) return null
    if (repeat !== undefined) return null
    if (day !== undefined) {
      const on = repeatOn(meaning, day)
      const { day: _, ...rest } = expression
      return on === null ? within({ ...rest, pieces, repeat: meaning }, day) : { ...rest, pieces, repeat: on }
    }
    if (weekdays !== undefined) return joinWeekdays(expression, meaning, weekdays, pieces)
    return { ...expression, pieces, repeat: meaning }
  }
  if (meaning.kind === 'weekdays') {
    if (day !== undefined || offset !== undefined || weekdays !== undefined) return null
    if (repeat !== undefined) return joinWeekdays(expression, repeat, meaning, pieces)
    return { ...expression, pieces, weekdays: meaning }
  }
  if (meaning.kind === 'offset') {
    if (repeat !== undefined || weekdays !== undefined || window !== undefined || expression.shift !== undefined)
      return null
    if (offset !== undefined) return null
    if (day !== undefined) return joinOffsetDay({ ...expression }, meaning, day, pieces)
    if ((clock !== undefined || part !== undefined) && isExact(meaning)) return null
    return { ...expression, pieces, offset: meaning }
  }
  if ((meaning.kind === 'clock' || meaning.kind === 'part' || meaning.kind === 'window') && offset !== undefined) {
    if (isExact(offset) || offset.length.seconds !== 0) return null
  }
  if (meaning.kind === 'clock' && window !== undefined) return null
  if (meaning.kind === 'window' && clock !== undefined) return null
  if (
    meaning.kind === 'part' &&
    part !== undefined &&
    part.part === meaning.part &&
    !(part.seconds && meaning.seconds)
  ) {
    return { ...expression, pieces, part: { ...part, ...meaning, seconds: part.seconds ?? meaning.seconds } }
  }
  if (meaning.kind === 'year') {
    if (day === undefined || day.shape.is !== 'month-day' || day.roll === null) return null
    const { month, day: date } = day.shape
    if (!isRealDate(meaning.year, month, date)) return null
    return {
      ...expression,
      pieces,
      day: { ...day, day: dayNumber(meaning.year, month, date), roll: null, shape: { is: 'fixed' } },
    }
  }
  const key = KEYS[meaning.kind]
  if (expression[key] !== undefined) return null
  return { ...expression, pieces, [key]: meaning }
}

/** "every day at 9 in december": the repetition keeps to the days of the month, week or year that was named. */
function within(expression: Expression, { stretch }: DayPiece): Expression | null {
  const { repeat, until, starting } = expression
  const isWithinMonths = repeat === undefined || !['MONTHLY', 'YEARLY'].includes(repeat.frequency)
  if (stretch === undefined || !isWithinMonths || until !== undefined || starting !== undefined) return null
  return expression.stretch === undefined ? { ...expression, stretch: { kind: 'stretch', ...stretch } } : null
}

/** "in 2 weeks on tuesday": the tuesday of that week. */
function joinOffsetDay(expression: Expression, offset: OffsetPiece, day: DayPiece, pieces: Piece[]): Expression | null {
  const { months, days, seconds, businessDays } = offset.length
  const wholeWeeks = months === 0 && seconds === 0 && !businessDays && days > 0 && days % 7 === 0
  if (!wholeWeeks || day.shape.is !== 'weekday') return null
  const { offset: _, ...rest } = expression
  const thisWeek = day.roll === null ? day.day : day.day
  return {
    ...rest,
    pieces,
    day: {
      kind: 'day',
      day: thisWeek,
      roll: null,
      shape: { is: 'weekday', weekday: day.shape.weekday },
      weeksAhead: days / 7,
    },
  }
}

function joinWeekdays(
  expression: Expression,
  repeat: RepeatPiece,
  weekdays: WeekdaysPiece,
  pieces: Piece[],
): Expression | null {
  const { weekdays: _, ...rest } = expression
  if (repeat.weekdays !== undefined || repeat.nth !== undefined || repeat.monthDays !== undefined) return null
  if (repeat.frequency === 'MONTHLY' || repeat.frequency === 'YEARLY') return null
  const frequency = repeat.frequency === 'DAILY' ? 'WEEKLY' : repeat.frequency
  return { ...rest, pieces, repeat: { ...repeat, frequency, weekdays: weekdays.weekdays } }
}

/** Whether it says more than one time. */
export const isRepeating = ({ repeat, weekdays, stretch, lasting }: Expression): boolean =>
  repeat !== undefined || weekdays !== undefined || stretch !== undefined || lasting?.isDaily === true

/** Whether these pieces say when: bounds and zones alone do not. */
export function isComplete(expression: Expression): boolean {
  const { day, clock, part, offset, window, problem, shift } = expression
  if (problem !== undefined) return true
  const bounded =
    expression.until !== undefined ||
    expression.count !== undefined ||
    expression.lasting !== undefined ||
    expression.except !== undefined ||
    expression.starting !== undefined
  const repeats = isRepeating(expression)
  if (bounded && !repeats) return false
  if (shift !== undefined) return !repeats && (day !== undefined || clock !== undefined || part !== undefined)
  if (clock !== undefined && clock.times.length > 1 && !repeats) return false
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

export const hasDay = (expression: Expression): boolean =>
  expression.day !== undefined ||
  expression.offset !== undefined ||
  expression.repeat !== undefined ||
  expression.weekdays !== undefined ||
  expression.part?.today === true

/** "wake me at 6": nobody is woken in the evening, unless it was said. From 4 to 11 only: at 1 it may be a nap. */
export function inTheMorning(expression: Expression): Expression {
  const hours = expression.clock?.times.map(({ seconds, open }) => (open ? (seconds % 43200) / 3600 : Number.NaN))
  const isOpen = hours?.every((hour) => hour >= 4 && hour < 12) === true && expression.part === undefined
  return isOpen ? { ...expression, part: { kind: 'part', part: 'morning' } } : expression
}
