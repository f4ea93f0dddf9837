import { dayNumber, isRealDate } from '../calendar/days.js'
import { type Expression, isExact, isExactLength, isSubDaily } from './expression.js'
import { repeatOn, sameDay } from './join-days.js'
import type {
  ClockPiece,
  DayPiece,
  OffsetPiece,
  PartPiece,
  Piece,
  RepeatPiece,
  ShiftPiece,
  WeekdaysPiece,
  WindowPiece,
} from './pieces.js'

/** Where a piece stands that only has to be the first of its kind. */
const KEYS = {
  zone: 'zone',
  'month-days': 'monthDays',
  until: 'until',
  starting: 'starting',
  count: 'count',
  lasting: 'lasting',
  stretch: 'stretch',
  except: 'except',
  problem: 'problem',
} as const

/** "every day hourly from 9 to 12": a repetition within the day, on the days of the other one. */
function hourlyOn(hourly: RepeatPiece, { frequency, interval, weekdays, ...more }: RepeatPiece): RepeatPiece | null {
  const isPlain = interval === 1 && (frequency === 'DAILY' || (frequency === 'WEEKLY' && weekdays !== undefined))
  if (!isSubDaily(hourly) || !isPlain || Object.keys(more).length > 1) return null
  return weekdays === undefined ? hourly : { ...hourly, weekdays }
}

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
  const joined: Expression = { ...expression, pieces: [...expression.pieces, piece] }
  switch (meaning.kind) {
    case 'day':
      return joinDay(joined, meaning)
    case 'repeat':
      return joinRepeat(joined, meaning)
    case 'weekdays':
      return joinWeekdays(joined, meaning)
    case 'offset':
      return joinOffset(joined, meaning)
    case 'clock':
    case 'part':
    case 'window':
      return joinTimeOfDay(joined, meaning)
    case 'shift':
      return joinShift(joined, meaning)
    case 'year':
      return joinYear(joined, meaning.year)
    default: {
      const key = KEYS[meaning.kind]
      return joined[key] === undefined ? { ...joined, [key]: meaning } : null
    }
  }
}

function joinDay(expression: Expression, day: DayPiece): Expression | null {
  const { day: known, repeat, offset, weekdays } = expression
  if (offset !== undefined) return joinOffsetDay(expression, offset, day)
  if (repeat !== undefined) {
    const on = repeatOn(repeat, day)
    return on === null ? within(expression, day) : { ...expression, repeat: on }
  }
  if (weekdays !== undefined) return within(expression, day)
  const both = known === undefined ? day : sameDay(known, day)
  if (both?.kind === 'problem') return { ...expression, problem: both }
  return both && { ...expression, day: both }
}

function joinRepeat(expression: Expression, repeat: RepeatPiece): Expression | null {
  const { day, weekdays, ...rest } = expression
  if (rest.offset !== undefined || rest.shift !== undefined) return null
  if (rest.repeat !== undefined) {
    const both = hourlyOn(rest.repeat, repeat) ?? hourlyOn(repeat, rest.repeat)
    return both && { ...expression, repeat: both }
  }
  if (day !== undefined) {
    const on = repeatOn(repeat, day)
    return on === null ? within({ ...rest, repeat }, day) : { ...rest, repeat: on }
  }
  return weekdays === undefined ? { ...expression, repeat } : onWeekdays(rest, repeat, weekdays)
}

function joinWeekdays(expression: Expression, weekdays: WeekdaysPiece): Expression | null {
  const { day, offset, repeat, ...rest } = expression
  // "next week | monday and friday"
  if (day?.shape.is === 'week' && repeat === undefined) return within({ ...rest, weekdays }, day)
  if (day !== undefined || offset !== undefined || expression.weekdays !== undefined) return null
  return repeat === undefined ? { ...expression, weekdays } : onWeekdays(expression, repeat, weekdays)
}

function joinOffset(expression: Expression, offset: OffsetPiece): Expression | null {
  const { day, clock, part, repeat, weekdays, window, shift } = expression
  const others = [expression.offset, repeat, weekdays, window, shift]
  if (others.some((piece) => piece !== undefined)) return null
  if (day !== undefined) return joinOffsetDay(expression, offset, day)
  const isTimed = clock !== undefined || part !== undefined
  return isTimed && isExact(offset) ? null : { ...expression, offset }
}

function joinTimeOfDay(expression: Expression, meaning: ClockPiece | PartPiece | WindowPiece): Expression | null {
  const { offset, clock, part, window } = expression
  if (offset !== undefined && (isExact(offset) || offset.length.seconds !== 0)) return null
  switch (meaning.kind) {
    case 'clock':
      return window === undefined && clock === undefined ? { ...expression, clock: meaning } : null
    case 'window':
      return window === undefined && clock === undefined ? { ...expression, window: meaning } : null
    case 'part':
      return part === undefined ? { ...expression, part: meaning } : joinPart(expression, part, meaning)
  }
}

/** The same part of the day twice; one of them may say an hour. */
function joinPart(expression: Expression, known: PartPiece, part: PartPiece): Expression | null {
  if (known.part !== part.part || (known.seconds && part.seconds)) return null
  return { ...expression, part: { ...known, ...part, seconds: known.seconds ?? part.seconds } }
}

function joinYear(expression: Expression, year: number): Expression | null {
  const { day } = expression
  if (day === undefined || day.shape.is !== 'month-day' || day.roll === null) return null
  const { month, day: date } = day.shape
  if (!isRealDate(year, month, date)) return null
  return { ...expression, day: { ...day, day: dayNumber(year, month, date), roll: null, shape: { is: 'fixed' } } }
}

/** "before may 1, ... 6 weeks ahead": of the day itself, not of the last one in front of it. */
function joinShift({ day, ...expression }: Expression, shift: ShiftPiece): Expression | null {
  if (expression.shift !== undefined) return null
  const isDays = shift.sign === -1 && shift.length.seconds === 0
  const told = day?.isBefore && isDays ? { ...day, day: day.day + 1, isBefore: undefined } : day
  return { ...expression, ...(told && { day: told }), shift }
}

const WHOLE_PERIODS: ReadonlySet<string> = new Set(['month', 'week', 'weekend'])

/** "every day at 9 in december": the repetition keeps to the days of the month, week or year that was named. */
function within(expression: Expression, day: DayPiece): Expression | null {
  const { repeat, until, starting } = expression
  // "hourly from 9 to 5 tomorrow"
  const isWithinDay = repeat !== undefined && isSubDaily(repeat) && !WHOLE_PERIODS.has(day.shape.is)
  const stretch = day.stretch ?? (isWithinDay ? { first: day.day, last: day.day } : undefined)
  const isWithinMonths = repeat === undefined || !['MONTHLY', 'YEARLY'].includes(repeat.frequency)
  // "hourly until 5 | today": an hour of that day
  const isBoundElsewhere = starting !== undefined || (until && (!isWithinDay || until.day !== null))
  if (stretch === undefined || !isWithinMonths || isBoundElsewhere || expression.stretch !== undefined) return null
  const isToday = day.shape.is === 'today'
  return { ...expression, stretch: { kind: 'stretch', ...stretch, ...(isToday && { isToday }) } }
}

/** "in 2 weeks on tuesday": the tuesday of that week. */
function joinOffsetDay(expression: Expression, offset: OffsetPiece, day: DayPiece): Expression | null {
  const { months, days, seconds, businessDays } = offset.length
  const { day: _, offset: __, ...rest } = expression
  // "today in one hour"
  if (day.shape.is === 'today' && isExact(offset)) return { ...rest, offset }
  const wholeWeeks = months === 0 && seconds === 0 && !businessDays && days > 0 && days % 7 === 0
  if (!wholeWeeks || day.shape.is !== 'weekday') return null
  return { ...rest, day: { kind: 'day', day: day.day, roll: null, shape: day.shape, weeksAhead: days / 7 } }
}

function onWeekdays(expression: Expression, repeat: RepeatPiece, { weekdays }: WeekdaysPiece): Expression | null {
  if (repeat.weekdays !== undefined || repeat.nth !== undefined || repeat.monthDays !== undefined) return null
  if (repeat.frequency === 'MONTHLY' || repeat.frequency === 'YEARLY') return null
  // "wednesdays every 15 days | 18 hs": hours longer than a day fall on no days of the week
  if (repeat.frequency === 'HOURLY' && repeat.interval >= 24) return null
  const frequency = repeat.frequency === 'DAILY' ? 'WEEKLY' : repeat.frequency
  return { ...expression, repeat: { ...repeat, frequency, weekdays } }
}
