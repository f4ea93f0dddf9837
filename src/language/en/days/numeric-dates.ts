import { dayNumber, isRealDate } from '../../calendar/days.js'
import { type Hit, hit } from '../../text/hit.js'
import type { Token } from '../../text/tokens.js'
import { comingDate, fixedDay, fullYear, impossibleDate } from '../../time/day-piece.js'
import type { Moment } from '../../time/moment.js'
import type { DayPiece, ProblemPiece } from '../../time/pieces.js'
import { digitsAt, isGlued, isMark, isWord, numberAt, textAt } from '../words/words.js'

const ISO_ZERO_PADDED = 2

/** `2026-06-15`, `2026/6/15`, `2026.06.15`, `20260615` (the last only where a date is expected). */
function readIsoDate(tokens: Token[], i: number, expected: boolean): Hit<DayPiece | ProblemPiece> | null {
  const year = numberAt(tokens, i)
  if (digitsAt(tokens, i) === 8 && (expected || textAt(tokens, i + 1) === 't')) {
    const [y, m, d] = [Math.floor(year / 10000), Math.floor(year / 100) % 100, year % 100]
    return y >= 1900 && y < 2200 && isRealDate(y, m, d) ? hit(fixedDay(dayNumber(y, m, d)), i + 1) : null
  }
  if (digitsAt(tokens, i) !== 4) return null
  const mark = textAt(tokens, i + 1)
  const joined =
    isMark(tokens, i + 1, '-/.‐‑') &&
    isGlued(tokens, i + 1) &&
    isGlued(tokens, i + 2) &&
    textAt(tokens, i + 3) === mark &&
    isGlued(tokens, i + 3) &&
    isGlued(tokens, i + 4)
  if (!joined || !(digitsAt(tokens, i + 2) <= 2) || !(digitsAt(tokens, i + 4) <= ISO_ZERO_PADDED)) return null
  const [month, day] = [numberAt(tokens, i + 2), numberAt(tokens, i + 4)]
  if (Number.isNaN(month) || Number.isNaN(day)) return null
  if (!isRealDate(year, month, day)) return hit(impossibleDate(`${year}${mark}${month}${mark}${day}`), i + 5)
  return hit(fixedDay(dayNumber(year, month, day)), i + 5)
}

/**
 * `12/25/2026`, `25.12.2026`, `5-7-26`, `5/7`, `29.3.`; dots put the day first, else the order
 * follows the locale, unless only the other one exists.
 */
export function readNumericDate(
  tokens: Token[],
  i: number,
  moment: Moment,
  expected: boolean,
): Hit<DayPiece | ProblemPiece> | null {
  const iso = readIsoDate(tokens, i, expected)
  if (iso !== null) return iso
  const mark = textAt(tokens, i + 1)
  const pair =
    digitsAt(tokens, i) > 0 &&
    digitsAt(tokens, i) <= 2 &&
    isMark(tokens, i + 1, '/.-') &&
    isGlued(tokens, i + 1) &&
    isGlued(tokens, i + 2) &&
    digitsAt(tokens, i + 2) > 0 &&
    digitsAt(tokens, i + 2) <= 2
  if (!pair) return null
  const [first, second] = [numberAt(tokens, i), numberAt(tokens, i + 2)]
  let to = i + 3
  let year: number | null = null
  const third =
    textAt(tokens, to) === mark &&
    isGlued(tokens, to) &&
    isGlued(tokens, to + 1) &&
    (digitsAt(tokens, to + 1) === 4 || digitsAt(tokens, to + 1) === 2)
  if (third) {
    year = fullYear(numberAt(tokens, to + 1), digitsAt(tokens, to + 1))
    to += 2
    if (isMark(tokens, to, mark) && isGlued(tokens, to) && digitsAt(tokens, to + 1) > 0) return null
  } else {
    // a fraction ("1/2 hour"), a score ("5-6") or a decimal is not a date
    const closed = mark === '.' && isMark(tokens, to, '.') && isGlued(tokens, to)
    // "at 13.00" is a time of day
    if (mark === '.' && !closed && isWord(tokens, i - 1, 'at', 'by', 'around')) return null
    if (closed && isGlued(tokens, to + 1) && digitsAt(tokens, to + 1) > 0) return null
    const spacedYear = digitsAt(tokens, to + 1) === 4 && closed
    if (mark === '-' && !expected) return null
    if (mark === '.' && !closed && !(expected && second <= 12 && digitsAt(tokens, i + 2) <= 2)) return null
    if (isMark(tokens, to, '/') && isGlued(tokens, to)) return null
    if (closed) to += 1
    if (spacedYear) {
      year = numberAt(tokens, to)
      to += 1
    }
  }
  return hit(dateInOrder(first, second, year, mark, moment), to)
}

function dateInOrder(
  first: number,
  second: number,
  year: number | null,
  mark: string,
  moment: Moment,
): DayPiece | ProblemPiece {
  const dotted = mark === '.'
  const dayFirst = dotted || moment.dateOrder === 'dmy'
  const orders: [number, number][] = dayFirst
    ? [
        [second, first],
        [first, second],
      ]
    : [
        [first, second],
        [second, first],
      ]
  const probe = year ?? 2024
  const real = orders.filter(([month, day]) => isRealDate(probe, month, day))
  const [chosen, other] = real
  if (chosen === undefined) return impossibleDate(`${first}${mark}${second}${year === null ? '' : mark + year}`)
  const pieceOf = ([month, day]: [number, number]): DayPiece =>
    year === null ? comingDate(moment, month, day) : fixedDay(dayNumber(year, month, day))
  const piece = pieceOf(chosen)
  if (other === undefined || first === second) return piece
  // a whole date gone by in the locale's order and ahead in the other is meant in the other
  if (!dotted && year !== null && piece.day < moment.today && pieceOf(other).day >= moment.today) return pieceOf(other)
  return { ...piece, other: { day: pieceOf(other).day, why: 'other-date-order' } }
}
