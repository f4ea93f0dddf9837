import { type DayNumber, type IsoWeekday, isoWeekday } from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import { isMark, isWord, textAt } from '../../text/match.js'
import { spoken } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import type { DayHit } from '../../time/day-piece.js'
import { fixedDay, impossibleDate } from '../../time/day-piece.js'
import type { Moment } from '../../time/moment.js'
import type { DayPiece } from '../../time/pieces.js'
import { readDuration } from '../lengths/duration.js'
import type { Reader } from '../reader.js'
import { readOrdinal } from '../words/ordinals.js'
import { readNextYearsDate, readNumericDate, readWrittenDate } from './dates.js'
import { readHoliday } from './holidays.js'
import { readDayOfMonth, readNthDay } from './month-days.js'
import { readPeriod } from './periods.js'
import { readWeekday } from './weekdays.js'

function readRelativeDay(tokens: Token[], i: number, moment: Moment): Hit<DayPiece> | null {
  switch (textAt(tokens, i)) {
    case 'heute':
      return hit({ kind: 'day', day: moment.today, roll: null, shape: { is: 'today' } }, i + 1)
    case 'morgen': {
      const dawn = { day: moment.today, why: 'after-midnight' as const }
      return hit(fixedDay(moment.today + 1, moment.seconds < 4 * 3600 ? { other: dawn } : {}), i + 1)
    }
    case 'uebermorgen':
      return hit(fixedDay(moment.today + 2), i + 1)
    case 'gestern':
      return hit(fixedDay(moment.today - 1), i + 1)
    case 'vorgestern':
      return hit(fixedDay(moment.today - 2), i + 1)
    default:
      return null
  }
}

/** A date that is not on the weekday said with it is none. */
const onWeekday = (date: DayHit, weekday: IsoWeekday, said: string): DayHit =>
  date.value.kind === 'problem' || isoWeekday(date.value.day) === weekday ? date : hit(impossibleDate(said), date.to)

/** "Freitag, den 13.", "Di, 24. Nov": a weekday that a date completes. */
function completeWeekday(reader: Reader, weekday: Hit<DayPiece>): DayHit {
  const { tokens } = reader
  if (weekday.value.shape.is !== 'weekday') return weekday
  const name = weekday.value.shape.weekday
  const comma = isMark(tokens, weekday.to, ',') ? weekday.to + 1 : weekday.to
  const at = isWord(tokens, comma, 'den', 'dem') ? comma + 1 : comma
  const date = readWrittenDate(reader, at) ?? readNumericDate(reader, at, true)
  if (date !== null) return onWeekday(date, name, spoken(tokens, weekday.to - 1, date.to))
  const day = readOrdinal(tokens, at) === null ? null : readDayOfMonth(reader, at)
  if (day === null || day.value.kind === 'problem' || day.value.roll === null) return weekday
  const { roll } = day.value
  const match = (from: DayNumber): DayNumber => {
    let found = from
    for (let k = 0; k < 60 && isoWeekday(found) !== name; k += 1) found = roll(found)
    return found
  }
  return hit({ ...day.value, day: match(day.value.day), roll: (d) => match(roll(d)) }, day.to)
}

/** "heute in 2 Wochen", "Freitag in einer Woche": so many weeks after that day. */
function inWeeks({ tokens }: Reader, day: DayHit): DayHit {
  if (day.value.kind === 'problem' || !isWord(tokens, day.to, 'in')) return day
  const length = readDuration(tokens, day.to + 1)
  const whole =
    length !== null &&
    length.value.months === 0 &&
    length.value.seconds === 0 &&
    length.value.days > 0 &&
    length.value.days % 7 === 0
  return whole && length !== null ? hit(fixedDay(day.value.day + length.value.days), length.to) : day
}

/** A day without its preposition. `expected`: a word in front asks for one. */
export function readDay(reader: Reader, i: number, expected: boolean, isRepeated = false): DayHit | null {
  const { tokens, moment } = reader
  const first = tokens[i]
  if (first === undefined || first.kind === 'opaque') return null
  const found =
    readRelativeDay(tokens, i, moment) ??
    readNthDay(reader, i, isRepeated) ??
    readNextYearsDate(reader, i) ??
    readWrittenDate(reader, i) ??
    readNumericDate(reader, i, expected) ??
    readHoliday(tokens, i, moment) ??
    readPeriod(reader, i)
  if (found !== null) return inWeeks(reader, found)
  const weekday = readWeekday(tokens, i, moment, expected)
  if (weekday !== null) return inWeeks(reader, completeWeekday(reader, weekday))
  return expected ? readDayOfMonth(reader, i) : null
}
