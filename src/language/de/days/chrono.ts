import { Chrono, createConfiguration } from 'chrono-node/de'
import { isMark, isNumber } from '../../text/match.js'
import type { Token } from '../../text/tokens.js'
import { MONTHS } from '../words/vocabulary.js'

/** A date with a month's name, as chrono read it; the year only when it was written. */
export interface WrittenDate {
  month: number
  day: number
  year: number | null
  /** Index of the token behind the date. */
  to: number
}

function writtenDateEngine(): Chrono {
  const parsers = createConfiguration(true).parsers.filter(
    (parser) => parser.constructor.name === 'DEMonthNameLittleEndianParser',
  )
  if (parsers.length === 0) throw new Error('chrono-node no longer has the parser of German dates with a month name')
  return new Chrono({ parsers, refiners: [] })
}

const engine = writtenDateEngine()
/** Any moment will do: only components that were written are read, and resolved in the person's zone elsewhere. */
const REFERENCE = new Date(0)
const NAMES = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const MAX_MONTH_NAMES = 12

/** Dates by the token they start at: chrono is shown each month's name with the day before and the year behind it. */
export function writtenDates(tokens: Token[]): Map<number, WrittenDate> {
  const found = new Map<number, WrittenDate>()
  let names = 0
  for (let i = 1; i < tokens.length && names < MAX_MONTH_NAMES; i += 1) {
    const token = tokens[i] as Token
    const month = token.kind === 'word' ? MONTHS.get(token.text) : undefined
    if (month === undefined) continue
    names += 1
    const start = isMark(tokens, i - 1, '.') ? i - 2 : i - 1
    if (!isNumber(tokens, start)) continue
    const dot = isMark(tokens, i + 1, '.') && token.text.length <= 4 ? 1 : 0
    const year = tokens[i + 1 + dot]
    const isYear = year?.kind === 'number' && year.end - year.start === 4 && year.value >= 1900 && year.value < 2200
    const text = `${tokens[start]?.text}. ${NAMES[month - 1]}${isYear ? ` ${year.text}` : ''}`
    const result = engine.parse(text, REFERENCE)[0]?.start
    const day = result?.get('day')
    if (result === undefined || day === null || day === undefined) continue
    const atEnd = dot === 1 && tokens[i + 2] === undefined ? 0 : dot
    found.set(start, {
      month,
      day,
      year: result.isCertain('year') ? result.get('year') : null,
      to: i + 1 + (isYear ? dot + 1 : atEnd),
    })
  }
  return found
}
