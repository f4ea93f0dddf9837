import type { Ctx } from '../engine/row.js'
import { fullYear } from '../time/day-piece.js'
import type { DayPiece, ProblemPiece } from '../time/pieces.js'
import { unclear as unclearOf } from '../time/repeat.js'

export const HOUR = 3600
export const DAY = 86400

/** What was said, for a person to recognise. */
export const said = ({ message, tokens, from, to }: Ctx): string =>
  message.slice(tokens[from]?.start, tokens[to - 1]?.end)

/** A day, or words for one that is none. */
export type DayOr = DayPiece | ProblemPiece

/** What only has a place in others. */
export const yes = (_: unknown): true => true
/** The one hole's meaning itself. */
export const same = (holes: Record<string, unknown>): unknown => Object.values(holes)[0]
/** A zone whose clocks show another than the person's: where they show the same, its place is text. */
export const elsewhere = ({ zone }: { zone: string }, ctx: Ctx): string | null =>
  zone === ctx.moment.zone ? null : zone
export const unclear = (_: unknown, ctx: Ctx): ProblemPiece => unclearOf(said(ctx))

export const sum = ({ a, b }: { a: number; b: number }): number => a + b
export const times = ({ a, b, c = 0 }: { a: number; b: number; c?: number }): number => a * b + c
export const decimal = ({ a }: { a: number; b: number }, ctx: Ctx): number | null => {
  const fraction = ctx.tokens[ctx.to - 1]
  return fraction === undefined || fraction.text.length > 3 ? null : Number(`${a}.${fraction.text}`)
}
export const fraction = ({ w = 0, a, b }: { w?: number; a: number; b: number }): number | null =>
  a > 0 && b > a && b <= 12 ? w + a / b : null
export const thousands = ({ a, b }: { a: number; b: number }): number => a * 1000 + b
export const year4 = ({ y }: { y: number }): number | null => (y >= 1900 && y < 2200 ? y : null)
export const year2 = ({ y }: { y: number }): number => fullYear(y, 2)
export const within =
  (low: number, high: number) =>
  (holes: Record<string, number>): number | null => {
    const n = Object.values(holes)[0] as number
    return n >= low && n <= high ? n : null
  }
export const oneOf =
  (...known: number[]) =>
  (holes: Record<string, number>): number | null => {
    const n = Object.values(holes)[0] as number
    return known.includes(n) ? n : null
  }
/** The holes themselves: a bound, a day of a month. */
export const asSaid = (holes: unknown): unknown => holes
/** "the second from the last" */
export const fromEnd = ({ n }: { n: number }): number => -n
export const yearAhead = ({ y }: { y: number }): number | null => (y > 24 ? year2({ y }) : null)
