import { spoken } from '../../text/phrase.js'
import type { Meaning, Piece } from '../../time/pieces.js'
import { unclear } from '../../time/repeat.js'
import { readDay } from '../days/dates.js'
import type { Reader } from '../reader.js'
import { isMark, isWord, skipAny, textAt } from '../words/words.js'

/** Times of day that the sun sets, not the clock. */
const SUN = new Set('sunrise sunset sunup sundown dawn dusk daybreak nightfall twilight'.split(' '))

const POSSESSIVES = ['my', 'your', 'his', 'her', 'our', 'their', 'the'] as const
const OCCASIONS = ['birthday', 'bday', 'anniversary', 'jubilee'] as const

/**
 * What is a time to people but none that can be known: the sun's hours, somebody's birthday without its date. In the
 * company of a time of ours such words ask instead of leaving the rest to be guessed.
 */
export function readUnclear(reader: Reader, i: number, before: Meaning | null): Piece | null {
  return readSunTime(reader, i, before) ?? readOccasion(reader, i, before)
}

function readSunTime(reader: Reader, i: number, before: Meaning | null): Piece | null {
  const { tokens } = reader
  const at = skipAny(tokens, i, [['at', 'the'], ['at'], ['around'], ['by'], ['before'], ['after']])
  const behindDay = before !== null && ['day', 'repeat', 'weekdays'].includes(before.kind)
  if (!SUN.has(textAt(tokens, at)) || !(at > i || behindDay)) return null
  if (!behindDay && readDay(reader, skipAny(tokens, at + 1, [['on']]), true) === null) return null
  return { meaning: unclear(spoken(tokens, i, at + 1)), from: i, to: at + 1, firm: true }
}

/** "on my birthday, march 4" is that date; behind a repetition "on my birthday" alone is unclear. */
function readOccasion(reader: Reader, i: number, before: Meaning | null): Piece | null {
  const { tokens } = reader
  const at = skipAny(tokens, i, [['on'], ['for'], ['at']])
  if (at === i || !isWord(tokens, at, ...POSSESSIVES)) return null
  if (!isWord(tokens, at + 1, ...OCCASIONS)) return null
  const to = at + 2
  const dateAt = skipAny(tokens, isMark(tokens, to, ',(') ? to + 1 : to, [
    ['which', 'is', 'on'],
    ['which', 'is'],
    ['on'],
  ])
  const date = readDay(reader, dateAt, true)
  if (date !== null) {
    const end = isMark(tokens, date.to, ')') ? date.to + 1 : date.to
    return { meaning: date.value, from: i, to: end, firm: true }
  }
  if (before?.kind !== 'repeat') return null
  return { meaning: unclear(spoken(tokens, i, to)), from: i, to, firm: true }
}

/** "this friday or saturday" at token `i`, a day that ends at `to`: the end of the choice, or -1 when there is none. */
export function endOfChoice(reader: Reader, to: number): number {
  const { tokens } = reader
  if (!isWord(tokens, to, 'or')) return -1
  const other = readDay(reader, skipAny(tokens, to + 1, [['on'], ['maybe'], ['perhaps']]), true)
  return other === null ? -1 : other.to
}
