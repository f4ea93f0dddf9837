import { Chrono, configuration } from 'chrono-node/en'
import type { Token } from '../../text/tokens.js'
import { MONTHS } from '../words/vocabulary.js'

/** A date with a month's name, as chrono read it; the year only when it was written. */
export interface WrittenDate {
  month: number
  day: number
  year: number | null
  /** Index of the token behind the date, by the token it starts at in the map of `writtenDates`. */
  to: number
}

/** chrono's parsers that this door lets through: those of dates with a month's name. */
const WANTED = ['ENMonthNameLittleEndianParser', 'ENMonthNameMiddleEndianParser', 'ENYearMonthNameParser']

function writtenDateEngine(): Chrono {
  const parsers = configuration
    .createConfiguration(true, false)
    .parsers.filter((parser) => WANTED.includes(parser.constructor.name))
  if (parsers.length < 2) throw new Error('chrono-node no longer has the parsers of dates with a month name')
  return new Chrono({ parsers, refiners: [] })
}

const engine = writtenDateEngine()

/** Any moment will do: only components that were written are read, and resolved in the person's zone elsewhere. */
const REFERENCE = new Date(0)
const WINDOW = 5
const MAX_MONTH_NAMES = 12

/**
 * chrono looks at a small window of words around each month's name (mended of slips, without "the"), so that its cost
 * is bounded whatever the message; what it finds is keyed by the token at which the date starts.
 */
export function writtenDates(tokens: Token[]): Map<number, WrittenDate> {
  const found = new Map<number, WrittenDate>()
  let names = 0
  for (let i = 0; i < tokens.length && names < MAX_MONTH_NAMES; i += 1) {
    const token = tokens[i] as Token
    if (token.kind !== 'word' || !MONTHS.has(token.text)) continue
    names += 1
    readAround(tokens, i, found)
  }
  return found
}

function readAround(tokens: Token[], center: number, found: Map<number, WrittenDate>): void {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const from = Math.max(0, center - WINDOW)
  const until = Math.min(tokens.length, center + WINDOW + 1)
  for (let i = from; i < until; i += 1) {
    const token = tokens[i] as Token
    if ((!token.glued || token.text === "'") && text !== '') text += ' '
    starts.push(text.length)
    text += token.kind === 'opaque' || token.text === 'the' || token.text === "'" ? '' : token.text
    ends.push(text.length)
  }
  for (const result of engine.parse(text, REFERENCE)) {
    const first = starts.findIndex((start, k) => start >= result.index && (ends[k] as number) > start)
    const last = ends.findLastIndex((end, k) => end <= result.index + result.text.length && end > (starts[k] as number))
    if (first < 0 || last < first || from + first > center || from + last < center) continue
    const { start } = result
    const [month, day] = [start.get('month'), start.get('day')]
    if (month === null || day === null || !start.isCertain('day') || !start.isCertain('month')) continue
    const year = start.isCertain('year') ? start.get('year') : null
    let begin = from + first
    // chrono takes "on" along; a span of ours begins at the date itself
    if (tokens[begin]?.text === 'on') begin += 1
    while (tokens[begin]?.text === 'the') begin += 1
    const date = withoutFalseYear(tokens, begin, from + last + 1, { month, day, year })
    const known = found.get(begin)
    if (known === undefined || known.to < date.to) found.set(begin, date)
  }
}

/** Gives back a "year" that is likelier an hour or an amount: "june 28 20 minutes", "july 4 1030". */
function withoutFalseYear(tokens: Token[], from: number, to: number, date: Omit<WrittenDate, 'to'>): WrittenDate {
  const last = tokens[to - 1] as Token
  if (date.year === null || last.kind !== 'number') return { ...date, to }
  const digits = last.end - last.start
  const apostrophe = tokens[to - 2]?.text === "'"
  const joined = last.glued && to - 2 > from && !apostrophe
  const real = digits === 4 ? date.year >= 1900 && date.year <= 2199 : apostrophe || joined || last.value > 24
  return real ? { ...date, to } : { ...date, year: null, to: to - 1 }
}
