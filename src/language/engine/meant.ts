import { isMark } from '../text/match.js'
import { EMPTY, type Expression } from '../time/expression.js'
import { join } from '../time/join.js'
import { lengthOf, type Unit } from '../time/length.js'
import type { Length, Meaning } from '../time/pieces.js'
import type { Found, Reader } from './language-tables.js'

/** Units that a number alone may be meant of, the largest first. */
const UNITS: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']

const isSame = (a: Length, b: Length): boolean =>
  a.months === b.months && a.days === b.days && a.seconds === b.seconds && !a.businessDays

/** The number at token `at`, and the token behind it. */
function numberAt({ reading }: Reader, at: number, end: number): { n: number; to: number } | null {
  const found = reading.parse(reading.grammar.typeOf('n'), at).findLast(({ to }) => to <= end)
  return found === undefined ? null : { n: found.value as number, to: found.to }
}

/** What a length from now counts ("in 20 minutes", "in an hour"); null for one of several units, or of a part of one. */
function unitOf(reader: Reader, { offset, pieces }: Expression): Unit | null {
  const [piece, ...others] = pieces
  if (piece === undefined || others.length > 0 || offset === undefined) return null
  const numbers: number[] = []
  for (let i = piece.from; i < piece.to; ) {
    const number = numberAt(reader, i, piece.to)
    if (number !== null) numbers.push(number.n)
    i = number?.to ?? i + 1
  }
  const [n = 1, ...more] = numbers
  return more.length > 0 ? null : (UNITS.find((unit) => isSame(lengthOf(n, unit), offset.length)) ?? null)
}

/** "in 20 minutes, no, | 30", "in an hour, make it | two": a number alone behind a correction is of the unit that was said. */
export function amountMeant(reader: Reader, said: Expression, at: number, end: number): Found | null {
  const number = numberAt(reader, at, end)
  const unit = number === null ? null : unitOf(reader, said)
  if (number === null || unit === null || number.n <= 0) return null
  const meaning = { kind: 'offset' as const, length: lengthOf(number.n, unit) }
  // its words are those of both: the unit stands in front
  const from = Math.min(at, ...said.pieces.map((piece) => piece.from))
  const expression = join(EMPTY, { meaning, from, to: number.to, firm: true })
  return expression && { from, to: number.to, expression, firm: true, score: 0 }
}

/** A bare hour, or a number that is none and so a day of the month. */
export function numberMeant({ reading, tokens, types }: Reader, from: number, end: number): Found | null {
  const hour = reading.parse(types.hour, from).findLast(({ to }) => to <= end)
  const isHour = hour !== undefined && !Number.isNaN(hour.value.seconds)
  const number = tokens[from]?.value ?? 0
  if (!isHour && (number <= 24 || number > 31)) return null
  const meaning: Meaning = isHour ? { kind: 'clock', times: [hour.value] } : { kind: 'month-days', days: [number] }
  const to = isHour ? hour.to : from + 1
  const expression = join(EMPTY, { meaning, from, to, firm: true })
  return expression && { from, to, expression, firm: true, score: 0 }
}

/** How many parts a thing is commonly divided into: "1/2 pound", "3/4 inch". */
const PARTS: ReadonlySet<number> = new Set([2, 3, 4, 8])

/**
 * "buy | 1/2 | pound of butter", "grab | 14/2 | wire": two numbers with nothing that leads to a date, and right behind them what
 * they measure. Where they begin the words (`isFirst`) or stand behind a mark only parts as things are commonly divided are no date.
 */
export function isFraction(reader: Reader, { from, to, expression }: Found, isFirst: boolean): boolean {
  const { tokens } = reader
  const [above, below] = [tokens[from]?.value ?? Number.NaN, tokens[from + 2]?.value ?? Number.NaN]
  const isDate = expression.day !== undefined && to === from + 3 && isMark(tokens, from + 1, '/')
  if (!isDate || Number.isNaN(above + below) || !isThing(reader, to)) return false
  const isBehindWord = !isFirst && tokens[from - 1]?.kind === 'word'
  return isBehindWord || (above < below && PARTS.has(below))
}

/** A word that neither leads on in the sentence nor has to do with time. */
function isThing({ reading, tokens, types, language: { words } }: Reader, i: number): boolean {
  const token = tokens[i]
  if (token?.kind !== 'word' || token.glued || words.holders.has(token.text)) return false
  const small = [...words.connectors, ...words.ties, ...words.links, ...words.choices, ...words.copulas]
  const others = [types.piece, types.preposition, types.occasion, types.condition, types.filler, types.reason]
  return !small.includes(token.text) && !others.some((type) => reading.parse(type, i).length > 0)
}
