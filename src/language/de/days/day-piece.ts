import { isWord, skipAny, textAt } from '../../text/match.js'
import { piece } from '../../time/chain.js'
import type { Meaning, Piece } from '../../time/pieces.js'
import { readDay } from '../days/days.js'
import type { Reader } from '../reader.js'

const DAY_LEADS = [
  ['irgendwann'],
  ['bis', 'spaetestens'],
  ['spaetestens', 'bis', 'zum'],
  ['spaetestens', 'bis'],
  ['spaetestens', 'am'],
  ['spaetestens'],
  ['bis', 'zum'],
  ['bis', 'zu'],
  ['bis', 'am'],
  ['bis'],
  ['ab', 'dem'],
  ['ab'],
  ['am'],
  ['an'],
  ['zum'],
  ['zu'],
  ['im'],
  ['in', 'der'],
  ['der'],
  ['den'],
  ['dem'],
  ['des'],
] as const
/** After these a weak name is no day for sure, yet they stand in front of days. */
const LOOSE = new Set(['an', 'zu', 'der', 'den', 'dem', 'des', 'in', 'im'])

export function readDayPiece(reader: Reader, i: number, before: Meaning | null): Piece | null {
  const { tokens } = reader
  const at = skipAny(tokens, i, DAY_LEADS)
  const isRepeated = before?.kind === 'repeat' && (before.frequency === 'MONTHLY' || before.frequency === 'YEARLY')
  const expected = at > i && !(LOOSE.has(textAt(tokens, i)) && textAt(tokens, at - 1) === 'an')
  const found =
    (at > i ? readDay(reader, at, expected, isRepeated) : null) ??
    readDay(reader, i, before?.kind === 'repeat', isRepeated)
  // "in der ersten" goes on with a week, not with a day
  if (
    found === null ||
    (found.value.kind === 'day' && found.value.shape.is === 'day-of-month' && isWord(tokens, i, 'in'))
  )
    return null
  if (found.value.kind === 'problem') return piece(found.value, i, found.to, true)
  const plain = isWord(
    tokens,
    i,
    'heute',
    'morgen',
    'uebermorgen',
    'naechste',
    'naechsten',
    'naechster',
    'kommenden',
    'diesen',
  )
  const dated = found.value.shape.is === 'month-day' || found.value.shape.is === 'fixed'
  return piece(found.value, i, found.to, plain || dated || (at > i && !LOOSE.has(textAt(tokens, i))))
}
