import { addMonths, civil, dayNumber, isRealDate } from '../calendar/days.js'
import { halvesOn } from './clock-choice.js'
import { comingDate, fixedDay, impossibleDate } from './day-piece.js'
import { EMPTY, type Expression, hasClock, hasDay } from './expression.js'
import { join } from './join.js'
import type { Moment } from './moment.js'
import { clockInPart, PART_WINDOW } from './parts.js'
import type { DayPiece, Meaning, ProblemPiece } from './pieces.js'

const HALF_DAY = 43_200
const HOUR = 3_600
const MAX_DAY = 31
const LEAP_YEAR = 2000

/** The second time, with the day or the time of day of the first where it says none. */
export function corrected(said: Expression, meant: Expression, moment: Moment): Expression | null {
  const otherDay = inSameMonth(said, meant, moment)
  if (otherDay !== null) return corrected(said, otherDay, moment)
  if (hasDay(meant) && (hasClock(meant) || meant.part !== undefined)) return atHourSaid(said, meant)
  const isKept = ({ meaning: { kind } }: Expression['pieces'][number]): boolean =>
    hasDay(meant)
      ? kind === 'clock' || kind === 'part' || kind === 'window'
      : kind === 'day' || kind === 'repeat' || kind === 'weekdays' || kind === 'offset' || isLight(said, meant, kind)
  if (meant.offset !== undefined) return meant
  if (isOnlyNumber(meant)) return null
  let all: Expression | null = inSameHalf(said, meant)
  for (const piece of said.pieces.filter(isKept)) all = all === null ? null : join(all, piece)
  return all ?? meant
}

/** "at dawn, say half past five": an hour left open does not say which half of the day a time that cannot be known is of. */
const isLight = ({ problem }: Expression, { clock }: Expression, kind: Meaning['kind']): boolean =>
  kind === 'problem' && problem?.problem.kind === 'not-a-time' && clock?.times.some(({ open }) => open) === true

/** "at half past eight, that is tomorrow morning": the hour that was said, where it is one of the part of the day that is meant. */
function atHourSaid({ clock, pieces }: Expression, meant: Expression): Expression {
  const { part, window } = meant
  const piece = pieces.find(({ meaning }) => meaning.kind === 'clock')
  const isHourOpen = part?.seconds === undefined && meant.clock === undefined && window === undefined
  if (part === undefined || piece === undefined || !isHourOpen) return meant
  const [first, last] = PART_WINDOW[part.part]
  const hours = clock?.times.map((time) => clockInPart(time, part.part) ?? -1) ?? []
  return hours.every((hour) => hour >= first && hour <= last) ? (join(meant, piece) ?? meant) : meant
}

/** So near on the face of a clock an hour that is meant is of the same half as an open one that was said. */
const NEAR = 10_800

/**
 * "at 11:59pm, no, 11:30": said with the afternoon's hour, the hour that is meant is one of it, too; "at 5, no, 6" and "half 12
 * in the evening, no, 11" as well.
 */
function inSameHalf({ clock: said, part }: Expression, meant: Expression): Expression {
  const first = said?.times[0]
  const second = meant.clock?.times[0]
  if (first === undefined || second === undefined || meant.clock === undefined || meant.part !== undefined) return meant
  const isNear = Math.abs((second.seconds % HALF_DAY) - (first.seconds % HALF_DAY)) <= NEAR
  const likely = part === undefined ? halvesOn(first)[0] : (clockInPart(first, part.part) ?? 0)
  const isLate = first.open ? isNear && likely >= HALF_DAY && likely < 2 * HALF_DAY : first.seconds >= HALF_DAY
  if (!isLate) return meant
  const times = meant.clock.times.map((one) =>
    one.open ? { seconds: (one.seconds % HALF_DAY) + HALF_DAY, open: false } : one,
  )
  const clock = { ...meant.clock, times }
  const pieces = meant.pieces.map((piece) => (piece.meaning.kind === 'clock' ? { ...piece, meaning: clock } : piece))
  return { ...meant, pieces, clock }
}

/** A number that is no hour: "28". */
const isOnlyNumber = ({ monthDays, pieces }: Expression): boolean => monthDays !== undefined && pieces.length === 1

/** The day of the month that `meant` is a number of: "the 21st", or "21" alone. */
function dayMeant({ day, clock, monthDays, pieces }: Expression): number | null {
  const [piece, ...others] = pieces
  if (piece === undefined || others.length > 0) return null
  if (day?.shape.is === 'day-of-month') return day.shape.day
  if (monthDays !== undefined) return monthDays.days[0] ?? null
  const [time] = clock?.times ?? []
  // one word, and neither "noon" nor "midnight"
  const isNumber = time !== undefined && piece.to - piece.from === 1 && time.seconds % HOUR === 0
  return isNumber && (time.open || time.seconds > HALF_DAY) ? time.seconds / HOUR : null
}

/** "july 20, no, the 21st": of the month that was said, where that was a day of one and nothing of the clock. */
function inSameMonth(said: Expression, meant: Expression, moment: Moment): Expression | null {
  const { day } = said
  const shape = day?.shape.is
  if (day === undefined || (shape !== 'month-day' && shape !== 'day-of-month')) return null
  const isDay = meant.day !== undefined
  const n = (isDay && shape === 'month-day') || (!isDay && !hasClock(said)) ? dayMeant(meant) : null
  const [piece] = meant.pieces
  if (piece === undefined || n === null || n > MAX_DAY) return null
  const meaning = dayBeside(day, n, moment)
  return join(EMPTY, { ...piece, meaning })
}

/** Day `n` of the month of another day. */
function dayBeside({ day, roll, shape }: DayPiece, n: number, moment: Moment): DayPiece | ProblemPiece {
  const { year, month } = civil(day)
  const isReal = isRealDate(roll === null ? year : LEAP_YEAR, month, n)
  if (!isReal) return impossibleDate('')
  if (shape.is === 'month-day' && roll !== null) return comingDate(moment, month, n)
  const same = dayNumber(year, month, n)
  return fixedDay(same >= moment.today || roll === null ? same : addMonths(same, 1))
}
