import { dayNumber, isRealDate } from '../../calendar/days.js'
import { hit } from '../../text/hit.js'
import { digitsAt, isGlued, isMark, isNumber, numberAt, skipAny, textAt } from '../../text/match.js'
import { phrasesOf, spoken } from '../../text/phrase.js'
import type { DayHit } from '../../time/day-piece.js'
import { comingDate, fixedDay, fullYear, impossibleDate } from '../../time/day-piece.js'
import type { Moment } from '../../time/moment.js'
import type { DayPiece, ProblemPiece } from '../../time/pieces.js'
import type { Reader } from '../reader.js'
import { MONTHS, ORDINALS } from '../words/vocabulary.js'

const NEXT_YEAR = phrasesOf('naechstes jahr', 'naechsten jahr', 'kommendes jahr')

function onDate(
  moment: Moment,
  said: string,
  month: number,
  day: number,
  year: number | null,
): DayPiece | ProblemPiece {
  if (!isRealDate(year ?? 2024, month, day)) return impossibleDate(said)
  return year === null ? comingDate(moment, month, day) : fixedDay(dayNumber(year, month, day))
}

/** "3. März", "3. März 2027", "dritter März", "24. Dezember nächsten Jahres". */
export function readWrittenDate({ tokens, moment, dates }: Reader, i: number): DayHit | null {
  const date = dates.get(i)
  const word = date === undefined ? ORDINALS.get(textAt(tokens, i)) : undefined
  const month = word === undefined ? date?.month : MONTHS.get(textAt(tokens, i + 1))
  const day = word ?? date?.day
  if (month === undefined || day === undefined) return null
  const end = date?.to ?? i + 2
  const to = skipAny(tokens, end, [
    ['naechsten', 'jahres'],
    ['naechstes', 'jahr'],
  ])
  const year = to > end ? moment.year + 1 : (date?.year ?? null)
  return hit(onDate(moment, spoken(tokens, i, to), month, day, year), to)
}

/** `29.3.`, `29.03.2027`, `29.3.27`, `24/12`, `2027-03-29`: day first. */
export function readNumericDate({ tokens, moment }: Reader, i: number, expected: boolean): DayHit | null {
  const mark = textAt(tokens, i + 1)
  const joined = isGlued(tokens, i + 1) && isNumber(tokens, i + 2) && isGlued(tokens, i + 2)
  const spaced = mark === '.' && isGlued(tokens, i + 1) && isNumber(tokens, i + 2) && isMark(tokens, i + 3, '.')
  if (!isNumber(tokens, i) || !(joined || spaced) || !'./-'.includes(mark) || mark === '') return null
  const [first, second] = [numberAt(tokens, i), numberAt(tokens, i + 2)]
  const third =
    textAt(tokens, i + 3) === mark &&
    isGlued(tokens, i + 3) &&
    isNumber(tokens, i + 4) &&
    (isGlued(tokens, i + 4) || digitsAt(tokens, i + 4) === 4)
  if (digitsAt(tokens, i) === 4) {
    if (!third || mark === '/') return null
    return hit(onDate(moment, spoken(tokens, i, i + 5), second, numberAt(tokens, i + 4), first), i + 5)
  }
  if (digitsAt(tokens, i) > 2 || digitsAt(tokens, i + 2) > 2) return null
  if (third && (digitsAt(tokens, i + 4) === 2 || digitsAt(tokens, i + 4) === 4)) {
    const year = fullYear(numberAt(tokens, i + 4), digitsAt(tokens, i + 4))
    return hit(onDate(moment, spoken(tokens, i, i + 5), second, first, year), i + 5)
  }
  const closed = mark === '.' && isMark(tokens, i + 3, '.') && isGlued(tokens, i + 3)
  if (mark === '-' || (!closed && !expected)) return null
  return hit(onDate(moment, spoken(tokens, i, closed ? i + 4 : i + 3), second, first, null), closed ? i + 4 : i + 3)
}

/** "nächstes Jahr am 3. Mai" */
export function readNextYearsDate(reader: Reader, i: number): DayHit | null {
  const { tokens, moment } = reader
  const year = skipAny(tokens, i, NEXT_YEAR)
  const at = skipAny(tokens, year, [['am'], ['zum']])
  const date = year === i ? null : (readWrittenDate(reader, at) ?? readNumericDate(reader, at, true))
  if (date === null || date.value.kind === 'problem' || date.value.shape.is !== 'month-day') return date
  const { month, day } = date.value.shape
  return hit(onDate(moment, spoken(tokens, i, date.to), month, day, moment.year + 1), date.to)
}
