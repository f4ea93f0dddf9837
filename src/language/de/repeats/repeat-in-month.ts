import { type Hit, hit } from '../../text/hit.js'
import { digitsAt, isGlued, isMark, isWord, skipAny, textAt } from '../../text/match.js'
import { phrasesOf } from '../../text/phrase.js'
import type { Token } from '../../text/tokens.js'
import type { RepeatPiece } from '../../time/pieces.js'
import { every } from '../../time/repeat.js'
import { readWeekdayName } from '../days/weekdays.js'
import { readOrdinal } from '../words/ordinals.js'
import { MONTHS } from '../words/vocabulary.js'

type MonthPart = Pick<RepeatPiece, 'nth' | 'monthDays' | 'businessDay'>

/** How many of the month: counted from its end when negative. */
function readNth(tokens: Token[], i: number): Hit<number> | null {
  if (isWord(tokens, i, 'letzten', 'letzter', 'letzte')) return hit(-1, i + 1)
  if (isWord(tokens, i, 'vorletzten', 'vorletzter')) return hit(-2, i + 1)
  return readOrdinal(tokens, i)
}

/** "1.", "1. und 15.", "ersten und letzten": the numbers alone. */
function readNths(tokens: Token[], i: number): Hit<number[]> | null {
  const numbers: number[] = []
  let to = i
  for (let at = i; numbers.length < 12; ) {
    const nth = readNth(tokens, at)
    if (nth === null) break
    numbers.push(nth.value)
    to = nth.to
    at = isMark(tokens, to, ',&/') ? to + 1 : to
    if (isWord(tokens, at, 'und', 'sowie')) at += 1
    if (at === to) break
    if (isWord(tokens, at, 'am', 'den')) at += 1
  }
  const isDate = MONTHS.has(textAt(tokens, to)) || (digitsAt(tokens, to) > 0 && isGlued(tokens, to))
  return numbers.length === 0 || isDate ? null : hit(numbers, to)
}

/** What is named within a month: "1. und 15.", "letzten Freitag", "ersten und dritten Montag", "letzten Werktag". */
function readInMonth(tokens: Token[], i: number): Hit<MonthPart> | null {
  const nths = readNths(tokens, i)
  if (nths === null) return null
  const { value: numbers, to } = nths
  if (isWord(tokens, to, 'werktag', 'arbeitstag')) {
    const [n] = numbers
    return numbers.length === 1 && n !== undefined ? hit({ businessDay: n }, to + 1) : null
  }
  const name = readWeekdayName(tokens, to)
  if (name !== null && numbers.every((n) => Math.abs(n) <= 5))
    return hit({ nth: numbers.map((n) => ({ n, weekday: name.value })) }, name.to)
  const behind = isWord(tokens, to, 'tag', 'tages') ? to + 1 : to
  if (numbers.some((n) => n > 31 || (n < 0 && behind === to))) return null
  return hit({ monthDays: [...numbers].sort((a, b) => a - b) }, behind)
}

const EVERY_MONTH = phrasesOf(
  'jedes monats',
  'jeden monats',
  'eines jeden monats',
  'in jedem monat',
  'im jeden monat',
  'jeden monat',
)
const OF_MONTH = phrasesOf('im monat', 'des monats', 'vom monat')
const ALWAYS = phrasesOf('immer', 'jeweils', 'stets')

/** "am letzten Freitag jedes Monats", "immer am 1. und 15." */
export function readOfEveryMonth(tokens: Token[], i: number): Hit<RepeatPiece> | null {
  const always = skipAny(tokens, i, ALWAYS)
  const part = readInMonth(tokens, skipAny(tokens, always, [['am'], ['zum'], ['den']]))
  if (part === null) return null
  const repeated = skipAny(tokens, part.to, EVERY_MONTH)
  const to = repeated > part.to ? repeated : skipAny(tokens, part.to, OF_MONTH)
  const isRepeated = repeated > part.to || (always > i && (to > part.to || part.value.monthDays !== undefined))
  return isRepeated ? hit(every('MONTHLY', 1, part.value), to) : null
}

/** "jeden 1. und 15.", "jeden ersten und dritten Montag (im Monat)": two or more of each month, behind "jeden". */
export function readSeveralInMonth(tokens: Token[], i: number): Hit<RepeatPiece> | null {
  const part = readInMonth(tokens, i)
  const count = part === null ? 0 : (part.value.nth ?? part.value.monthDays ?? []).length
  if (part === null || count < 2) return null
  return hit(every('MONTHLY', 1, part.value), skipAny(tokens, part.to, [...EVERY_MONTH, ...OF_MONTH]))
}

/** "monatlich am 1. und 15.": the days said behind a repetition by months. */
export function withDaysInMonth(tokens: Token[], repeat: Hit<RepeatPiece>): Hit<RepeatPiece> {
  const { frequency, monthDays, nth, months } = repeat.value
  if (frequency !== 'MONTHLY' || monthDays !== undefined || nth !== undefined || months !== undefined) return repeat
  const at = skipAny(tokens, repeat.to, [['jeweils', 'am'], ['immer', 'am'], ['am'], ['zum']])
  const part = at === repeat.to ? null : readInMonth(tokens, at)
  const count = part === null ? 0 : (part.value.nth ?? part.value.monthDays ?? []).length
  return part === null || count < 2 ? repeat : hit({ ...repeat.value, ...part.value }, part.to)
}
