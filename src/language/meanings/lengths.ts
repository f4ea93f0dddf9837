import type { IsoWeekday } from '../calendar/days.js'
import type { Ctx } from '../engine/row.js'
import { addLengths, isZeroLength, lengthOf, NO_LENGTH, negated, RANK, type Unit } from '../time/length.js'
import type { PartName } from '../time/parts.js'
import type { Length, Meaning, PartPiece } from '../time/pieces.js'
import { fraction, HOUR, said } from './basic.js'

export interface Term {
  length: Length
  unit: Unit
}
export const term = ({ n, unit }: { n: number; unit: Unit }): Term | null => {
  if (unit === 'decade' || unit === 'century')
    return { length: lengthOf(n * (unit === 'decade' ? 120 : 1200), 'month'), unit }
  return { length: lengthOf(n, unit), unit }
}
/** "1.5h" */
export const tenths = ({ a, b, unit }: { a: number; b: number; unit: Unit }): Term | null =>
  term({ n: a + b / 10, unit })
/** "2 1/2h", "2½h" */
export function partTerm({
  w = 0,
  unit,
  part,
  ...said
}: {
  w?: number
  unit: Unit
  a?: number
  b?: number
  part?: number
}): Term | null {
  const { a = 0, b = 0 } = said
  const more = part ?? fraction({ a, b })
  return more === null ? null : term({ n: w + more, unit })
}
/** Terms one behind the other, smaller and smaller: "1 hour and 20 minutes". */
export const terms = ({ a, b }: { a: Term; b: Term }): Term | null =>
  RANK[b.unit] < RANK[a.unit] ? { length: addLengths(a.length, b.length), unit: b.unit } : null
/** "an hour and a half" */
export const andHalf = ({ n, unit, more = 0.5 }: { n: number; unit: Unit; more?: number }): Term => ({
  length: lengthOf(n + more, unit),
  unit,
})
/** "1h30": what is left unsaid are the next smaller units. */
export const hoursMinutes = ({ h, m, s = 0 }: { h: number; m: number; s?: number }): Term | null =>
  m < 60 && s < 60 ? { length: { months: 0, days: 0, seconds: h * HOUR + m * 60 + s }, unit: 'second' } : null
/** "1 min 30" */
export const minutesSeconds = ({ h, m }: { h: number; m: number }): Term | null =>
  m < 60 ? { length: { months: 0, days: 0, seconds: h * 60 + m }, unit: 'second' } : null
/** "trois heures moins dix": minutes short of whole hours. */
export const hoursLess = ({ h, m }: { h: number; m: number }): Term | null =>
  m < 60 && h > 0 ? { length: { months: 0, days: 0, seconds: h * HOUR - m * 60 }, unit: 'minute' } : null
/** `n` times `each` of a unit: "drei Viertelstunden". */
export const offsetTerm = ({ n, unit, each = 1 }: { n: number; unit: Unit; each?: number }): Term => ({
  length: lengthOf(n * each, unit),
  unit,
})
export const lengthOfTerm = ({ term: { length, unit } }: { term: Term }): Length | null =>
  unit === 'weekend' ? null : length
export const offset = ({ length }: { length: Length }, ctx: Ctx): Meaning =>
  isZeroLength(length)
    ? { kind: 'problem', problem: { kind: 'not-positive', said: said(ctx) } }
    : { kind: 'offset', length }
/** `n` of a unit, or hours and minutes. */
export const offsetOf = (
  { n = 1, unit, h, m }: { n?: number; unit: Unit; h?: number; m?: number },
  ctx: Ctx,
): Meaning | null =>
  h !== undefined && (m as number) > 59
    ? null
    : offset({ length: lengthOf(h === undefined ? n : h * 60 + (m as number), unit) }, ctx)
export const minusOffset = (_: unknown, ctx: Ctx): Meaning => ({
  kind: 'problem',
  problem: { kind: 'not-positive', said: said(ctx) },
})
export const ago = ({ length }: { length: Length }): Meaning => ({ kind: 'offset', length: negated(length) })
export const shift = ({
  length,
  sign,
  weekday,
  part: of,
}: {
  length?: Length
  sign: 1 | -1
  weekday?: IsoWeekday
  part?: PartName
}): Meaning => ({
  kind: 'shift',
  length: length ?? NO_LENGTH,
  sign,
  ...(weekday === undefined ? {} : { weekday }),
  ...(of === undefined ? {} : { part: of }),
})
export const exactUnit = ({ unit }: { unit: Unit }): Unit | null =>
  unit === 'second' || unit === 'minute' || unit === 'hour' ? unit : null
export const onlyLength = ({ length }: { length: Length }): Length => length
/** "am Abend vor ...": a length and the part of that day. */
export const shiftPart = ({
  part: { part: of },
  ...more
}: {
  part: PartPiece
  length: Length
  sign: 1 | -1
}): Meaning => shift({ ...more, part: of })
