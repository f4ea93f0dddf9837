import { type Hit, hit } from '../../text/hit.js'
import { lookup } from '../../text/lookup.js'
import type { Token } from '../../text/tokens.js'
import type { Moment } from '../../time/moment.js'
import type { PartName } from '../../time/parts.js'
import type { PartPiece } from '../../time/pieces.js'
import { isHyphen, isMark, isWord, skipAny, textAt } from '../words/words.js'

const HOUR = 3600

const PARTS = lookup<PartName>({
  morning: 'morning',
  mornings: 'morning',
  am: 'morning',
  breakfast: 'morning',
  breakfasttime: 'morning',
  lunchtime: 'noon',
  lunch: 'noon',
  afternoon: 'afternoon',
  evening: 'evening',
  evenings: 'evening',
  dinnertime: 'evening',
  dinner: 'evening',
  suppertime: 'evening',
  night: 'night',
  nights: 'night',
  nighttime: 'night',
  bedtime: 'night',
  midmorning: 'morning',
  midafternoon: 'afternoon',
})

/** Named moments of the day that are no part of the clock's face. */
const OWN_SECONDS = lookup<number>({
  breakfast: 8 * HOUR,
  breakfasttime: 8 * HOUR,
  dinner: 18 * HOUR,
  dinnertime: 18 * HOUR,
  suppertime: 18 * HOUR,
  bedtime: 22 * HOUR,
  midmorning: 10 * HOUR,
  midafternoon: 15 * HOUR,
})

export const EARLY: Record<PartName, number> = { morning: 7, noon: 11, afternoon: 13, evening: 17, night: 19 }
const MIDDLE: Record<PartName, number> = { morning: 10, noon: 12, afternoon: 15, evening: 19, night: 21 }
export const LATE: Record<PartName, number> = { morning: 11, noon: 13, afternoon: 17, evening: 21, night: 22 }

/** "end of day", "eod", "close of business". */
const END_OF_DAY = [
  ['the', 'end', 'of', 'the', 'day'],
  ['the', 'end', 'of', 'day'],
  ['end', 'of', 'the', 'day'],
  ['end', 'of', 'the', 'business', 'day'],
  ['end', 'of', 'the', 'working', 'day'],
  ['end', 'of', 'the', 'workday'],
  ['end', 'of', 'the', 'work', 'day'],
  ['end', 'of', 'business', 'day'],
  ['end', 'of', 'business'],
  ['end', 'of', 'work'],
  ['end', 'of', 'day'],
  ['end', '-', 'of', '-', 'day'],
  ['day', 'end'],
  ["day's", 'end'],
  ['close', 'of', 'business'],
  ['close', 'of', 'play'],
  ['close', 'of', 'day'],
  ['eod'],
  ['eob'],
  ['cob'],
  ['cop'],
] as const

const FIRST_THING = [
  ['first', 'thing', 'in', 'the', 'morning'],
  ['the', 'first', 'thing', 'in', 'the', 'morning'],
  ['first', 'thing', 'this', 'morning'],
  ['first', 'thing'],
  ['at', 'first', 'light'],
] as const

/** "after lunch" and the like. */
const AFTER = lookup<{ part: PartName; seconds: number }>({
  breakfast: { part: 'morning', seconds: 9 * HOUR },
  lunch: { part: 'afternoon', seconds: 13 * HOUR },
  school: { part: 'afternoon', seconds: 15 * HOUR + 1800 },
  dinner: { part: 'evening', seconds: 20 * HOUR },
  supper: { part: 'evening', seconds: 20 * HOUR },
})

/** "tomorrow lunch" at the end or before the text is the time of day; "tomorrow lunch with Ana" is a lunch. */
const endsPhrase = (tokens: Token[], i: number): boolean =>
  tokens[i] === undefined || isMark(tokens, i, ',.:;!?-–—') || isWord(tokens, i, 'to', 'that', 'about', 'please')

/**
 * A part of the day without its preposition: "morning", "late in the evening", "early afternoon", "eod". `behindDay`: a
 * day stands right before, so that a meal's name can be its time.
 */
export function readDaypart(tokens: Token[], i: number, moment: Moment, behindDay = false): Hit<PartPiece> | null {
  const end = skipAny(tokens, i, END_OF_DAY)
  if (end > i) return hit({ kind: 'part', part: 'afternoon', seconds: moment.parts.endOfDay }, end)
  const first = skipAny(tokens, i, FIRST_THING)
  if (first > i)
    return hit(
      {
        kind: 'part',
        part: 'morning',
        seconds: moment.parts.morning,
        ...(isWord(tokens, first - 2, 'this') ? { today: true } : {}),
      },
      first,
    )
  if (isWord(tokens, i - 1, 'after')) {
    const hour = AFTER[textAt(tokens, i)]
    if (hour !== undefined) return hit({ kind: 'part', ...hour }, i + 1)
    if (isWord(tokens, i, 'work'))
      return hit({ kind: 'part', part: 'afternoon', seconds: moment.parts.endOfDay }, i + 1)
  }
  let at = i
  const shift = isWord(tokens, at, 'early', 'bright')
    ? EARLY
    : isWord(tokens, at, 'late', 'later')
      ? LATE
      : isWord(tokens, at, 'mid', 'middle')
        ? MIDDLE
        : null
  if (shift !== null) {
    at += 1
    if (isHyphen(tokens, at) || isMark(tokens, at, '-')) at += 1
    at = skipAny(tokens, at, [['in', 'the'], ['at'], ['of', 'the'], ['of'], ['and', 'early']])
  }
  const isThis = isWord(tokens, at, 'this')
  if (isThis) at += 1
  if (isThis && shift === null && isWord(tokens, at, 'coming')) at += 1
  if (isWord(tokens, at, 'tonight')) {
    const seconds = shift === null ? undefined : shift.night * HOUR
    return isThis
      ? null
      : hit({ kind: 'part', part: 'night', today: true, ...(seconds === undefined ? {} : { seconds }) }, at + 1)
  }
  const inner = isThis && shift === null && isWord(tokens, at, 'early', 'late', 'mid')
  if (inner) {
    const nested = readDaypart(tokens, at, moment)
    return nested === null ? null : hit({ ...nested.value, today: true }, nested.to)
  }
  const word = textAt(tokens, at)
  if (word === 'am') return null
  const part = PARTS[word]
  if (part === undefined) return null
  const to = isWord(tokens, at + 1, 'time') ? at + 2 : at + 1
  if (
    (word === 'lunch' || word === 'dinner' || word === 'breakfast') &&
    to === at + 1 &&
    !isWord(tokens, at - 1, 'at', 'after') &&
    !(behindDay && endsPhrase(tokens, to))
  )
    return null
  const seconds = shift === null ? OWN_SECONDS[word] : shift[part] * HOUR
  return hit(
    { kind: 'part', part, ...(isThis ? { today: true } : {}), ...(seconds === undefined ? {} : { seconds }) },
    to,
  )
}
