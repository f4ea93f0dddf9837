import { type Hit, hit } from '../../text/hit.js'
import { isWord, skipAny, textAt } from '../../text/match.js'
import { phrasesOf } from '../../text/phrase.js'
import type { Meaning, PartPiece } from '../../time/pieces.js'
import type { Reader } from '../reader.js'
import { PARTS } from '../words/vocabulary.js'

const PART_LEADS = [
  ['am', 'fruehen'],
  ['am', 'spaeten'],
  ['in', 'der'],
  ['am'],
  ['zu'],
  ['gegen'],
  ['diesen'],
  ['kommende'],
] as const

/** Behind a day of the week "morgen" is its morning. */
const isWeekday = (before: Meaning | null): boolean =>
  before?.kind === 'weekdays' ||
  (before?.kind === 'day' && before.shape.is === 'weekday') ||
  (before?.kind === 'repeat' && before.weekdays !== undefined)

const END_OF_DAY = phrasesOf(
  'am ende des tages',
  'bis ende des tages',
  'ende des tages',
  'bis zum feierabend',
  'bis feierabend',
  'zum feierabend',
  'nach feierabend',
)

/** "heute Abend", "am Nachmittag", "früh", "in der Nacht"; behind a day also "morgen" for its morning. */
export function readPart({ tokens, moment }: Reader, i: number, before: Meaning | null): Hit<PartPiece> | null {
  const end = skipAny(tokens, i, END_OF_DAY)
  if (end > i) return hit({ kind: 'part', part: 'afternoon', seconds: moment.parts.endOfDay }, end)
  const today = isWord(tokens, i, 'heute')
  const at = today ? i + 1 : skipAny(tokens, i, PART_LEADS)
  const word = textAt(tokens, at)
  const lead = textAt(tokens, i)
  const isMorning = word === 'morgen' && (today || (at > i && lead === 'am') || (at === i && isWeekday(before)))
  const found = isMorning ? { part: 'morning' as const } : PARTS.get(word)
  if (found === undefined) return null
  let { hour } = found as { hour?: number }
  let to = at + 1
  if (isWord(tokens, i + 1, 'fruehen')) hour = 7
  if (isWord(tokens, i + 1, 'spaeten')) hour = found.part === 'evening' ? 21 : 17
  if (word === 'frueh' && isWord(tokens, to, 'am') && isWord(tokens, to + 1, 'morgen')) to += 2
  const seconds = hour === undefined ? {} : { seconds: hour * 3600 }
  return hit({ kind: 'part', part: found.part, ...(today ? { today } : {}), ...seconds }, to)
}
