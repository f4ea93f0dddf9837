import { timesFrom } from '../engine/glue.js'
import type { Reader } from '../engine/language-tables.js'

/** What the last of several hours says behind its number, and the others leave out: "um 6, 14 und 22 | uhr", "at 1, 3 and 5 | am". */

type Element = readonly [from: number, to: number]

interface Shared {
  /** "uhr", behind a number alone. */
  unit: string
  half: Half | null
}

/** The half of the day. */
interface Half {
  words: string
  /** The number on the face of the clock that they stand behind. */
  hour: number
}

/** An hour in figures, and the token behind what says it. */
interface Hour {
  hour: number
  to: number
}

const wordsOf = ({ message, tokens }: Reader, [from, to]: Element): string =>
  message.slice(tokens[from]?.start, tokens[to - 1]?.end)

/** "um 6, 14 und 22 | uhr"; "pm" is its own. */
function unitBehind(reader: Reader, last: Element): string {
  const [, unit = ''] = /\d(\s*(?!\s|[ap]\.?m)\p{L}+)$/iu.exec(wordsOf(reader, last)) ?? []
  return unit
}

/** The hour of an element without its half of the day; null where it has none that is left open. */
function openHour({ tokens, reading, types }: Reader, [from, to]: Element): Hour | null {
  const at = tokens.findIndex(({ kind }, i) => i >= from && i < to && kind === 'number')
  const open = at < 0 ? [] : reading.parse(types.hour, at).filter((found) => found.to <= to && found.value.open)
  return open.length === 0 ? null : { hour: tokens[at]?.value ?? 0, to: Math.max(...open.map((found) => found.to)) }
}

/** "5 | am": an hour that is never read without its half. */
function hourOfHalf({ tokens }: Reader, [from, to]: Element): Hour | null {
  const at = tokens.findIndex(({ kind, value = 0 }, i) => i >= from && kind === 'number' && value <= 12)
  return at >= 0 && at < to - 1 && tokens[at + 1]?.kind === 'word' ? { hour: tokens[at]?.value ?? 0, to: at + 1 } : null
}

function halfBehind(reader: Reader, last: Element): Half | null {
  const whole = timesFrom(reader, ...last, 'lead').find(({ to }) => to === last[1])?.expression
  const [time] = whole?.clock?.times ?? []
  if (time === undefined || time.isFace || (time.open && whole?.part === undefined)) return null
  const hour = openHour(reader, last) ?? hourOfHalf(reader, last)
  if (hour === null || hour.to === last[1]) return null
  const { message, tokens } = reader
  return { words: message.slice(tokens[hour.to - 1]?.end, tokens[last[1] - 1]?.end), hour: hour.hour }
}

export const behindLast = (reader: Reader, last: Element): Shared => ({
  unit: unitBehind(reader, last),
  half: halfBehind(reader, last),
})

/** An hour with what the last one says for all; the half of the day only where it is open and comes before that on the face. */
export function withShared(reader: Reader, element: Element, { unit, half }: Shared): string {
  const said = wordsOf(reader, element)
  const open = half === null ? null : openHour(reader, element)
  const isSame = half !== null && open !== null && open.to === element[1] && open.hour < half.hour
  return (/(?<![\d.:])\d{1,2}$/.test(said) ? said + unit : said) + (isSame ? half.words : '')
}
