import type { Reader } from '../engine/language-tables.js'
import type { Expression } from '../time/expression.js'
import type { Meaning, Piece } from '../time/pieces.js'
import { holds } from './tables.js'

/** Which half of the day an open hour is of, by the hour that is told in front of it. */

const DAYS: ReadonlySet<Meaning['kind']> = new Set(['day', 'repeat', 'weekdays'])
const HALF_DAY = 43_200
const EVENING = 61_200
const SOON = 3_600
/** So far ahead of it a reminder of what is in the evening mostly is at most. */
const NEAR = 7_200

/** The day itself, or what moves it by days: "the friday before | easter". */
export const isOfDay = ({ meaning }: Piece): boolean =>
  DAYS.has(meaning.kind) || (meaning.kind === 'shift' && meaning.length.seconds === 0 && meaning.part === undefined)

/** "quarter past 7", "half 8": told off the face of a clock, and neither "7:15" nor "7". */
function isOfFace({ tokens }: Reader, { clock, pieces }: Expression): boolean {
  const said = pieces.find(({ meaning }) => meaning.kind === 'clock')
  const numbers = tokens.slice(said?.from ?? 0, said?.to ?? 0).filter(({ kind }) => kind === 'number')
  return (clock?.times ?? []).every(({ seconds, open }) => open && seconds % 3_600 !== 0) && numbers.length < 2
}

/** "at 7 in the evening": an hour of the second half of the day, said by the face of a clock. */
function isHalfSaid({ tokens }: Reader, { meaning, from, to }: Piece): boolean {
  const hour = tokens.slice(from, to).find(({ kind }) => kind === 'number')
  const time = meaning.kind === 'clock' ? meaning.times[0] : undefined
  return time?.open === false && time.seconds >= HALF_DAY && Number(hour?.text ?? 0) <= 12
}

/**
 * "party saturday at 8, remind me at 6", "off work at 7 in the evening, at 7:15 remind me": an hour left open that comes before
 * one of the evening, or soon behind it, is of the evening, too; said as the part of the day, where the day is told.
 */
export function eveningTold(reader: Reader, own: Expression, end: number, told: Expression | null): Piece[] {
  const day = told?.pieces.find(isOfDay)
  const [first, second] = [own, told].map((one) => one?.clock?.times[0])
  if (day === undefined || !first?.open || second === undefined) return []
  const isOfEvening = holds(reader, 'eveningthing', 0, end) || told?.pieces.some((piece) => isHalfSaid(reader, piece))
  const isBeside = first.seconds % HALF_DAY < (second.seconds % HALF_DAY) + SOON
  // "choir at 20:00, remind me at quarter past 7": so little ahead of an hour of the evening, where the 24-hour clock has no such words
  const ahead = second.seconds - (first.seconds % HALF_DAY) - HALF_DAY
  const isNear = isOfFace(reader, own) && !second.open && second.seconds >= EVENING && ahead > 0 && ahead <= NEAR
  return (isOfEvening && isBeside) || isNear ? [{ ...day, meaning: { kind: 'part', part: 'evening' } }] : []
}
