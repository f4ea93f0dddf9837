import type { Ctx } from '../engine/row.js'
import { halvesOn } from '../time/clock-choice.js'
import { type ClockTime, clockInPart } from '../time/parts.js'
import type { ClockPiece, Meaning, PartPiece, ProblemPiece } from '../time/pieces.js'
import { DAY, HOUR, said } from './basic.js'

export type Clock = ClockTime
export type Half = 'am' | 'pm'
/** `exact`: the 24-hour clock, whatever the hour. */
export function clock(
  { h, m = 0, s = 0, half, exact }: { h: number; m?: number; s?: number; half?: Half; exact?: boolean },
  { tokens, from }: Ctx,
): Clock {
  if (m > 59 || s > 59 || h > 24 || (h === 24 && m + s > 0) || (half === 'am' && h > 12))
    return { seconds: Number.NaN, open: false }
  const rest = m * 60 + s
  if (half !== undefined)
    return { seconds: (h > 12 ? h : (h % 12) + (half === 'pm' ? 12 : 0)) * HOUR + rest, open: false }
  const isOnFace = h >= 1 && h <= 12
  const isPadded = (tokens[from] as { text: string }).text.startsWith('0')
  const spelled24 = exact === true || isPadded || s > 0
  return {
    seconds: h * HOUR + rest,
    open: !spelled24 && isOnFace,
    ...(exact === true && isOnFace && !isPadded && { isFace: true as const }),
  }
}
/** "1730", "930pm" */
export const military = ({ n, half, exact }: { n: number; half?: Half; exact?: boolean }, ctx: Ctx): Clock | null =>
  n % 100 > 59 || n >= 2460 ? null : clock({ h: Math.floor(n / 100), m: n % 100, half, exact: exact ?? n >= 1300 }, ctx)
/** "1830" in front of a thing to do, on the quarter or on the ten: "1812" and "2026" are numbers of something else. */
export const digits = ({ n }: { n: number }, ctx: Ctx): Clock | null =>
  (n % 100) % 10 === 0 || (n % 100) % 15 === 0 ? military({ n }, ctx) : null
/** "0415": no number of anything else is written so. */
export const padded = (h: { n: number }, ctx: Ctx): Clock | null =>
  ctx.tokens[ctx.from]?.text.startsWith('0') ? military(h, ctx) : null
/** "16.30" with no word beside it: minutes that are no month. */
export const dotted = (face: { h: number; m: number }, ctx: Ctx): Clock | null =>
  face.m === 0 || face.m > 12 ? bareHour(face, ctx) : null
/** An hour that only its company makes one. */
export const bareHour = ({ h, m = 0, exact }: { h: number; m?: number; exact?: boolean }, ctx: Ctx): Clock | null =>
  h > 24 || m > 59 ? null : clock({ h, m, exact: exact ?? (h > 12 || h === 0) }, ctx)
/** Minutes past (or, negative, to) a full hour. */
export function past(
  { n, h, half, sign = 1, at }: { n: number; h?: number; half?: Half; sign?: number; at?: Clock },
  ctx: Ctx,
): Clock | null {
  if (n > 59) return null
  const base = at ?? clock({ h: h as number, half }, ctx)
  const seconds = (base.seconds + sign * n * 60 + DAY) % DAY
  const open = base.open
  // "ten to one" is before one o'clock of either half
  return {
    seconds:
      open && seconds >= 13 * HOUR
        ? seconds % (12 * HOUR) || 12 * HOUR
        : open && seconds < HOUR
          ? seconds + 12 * HOUR
          : seconds,
    open,
  }
}
/** "halb acht": half an hour before. */
export const halfTo = (h: { h: number; half?: Half }, ctx: Ctx): Clock | null => past({ ...h, n: 30, sign: -1 }, ctx)
export const named = (hour: number) => (): Clock => ({ seconds: hour * HOUR, open: false })
/** "8 Uhr abends" */
export const clockIn = ({ at, part: { part: name } }: { at: Clock; part: PartPiece }): Clock | null => {
  const seconds = clockInPart(at, name)
  return seconds === null ? null : { seconds: seconds % DAY, open: false }
}
export const MAX_LIST = 16
export const listed = ({ a, b }: { a: Clock | Clock[]; b: Clock | Clock[] }): Clock[] | null =>
  Array.isArray(b) && b.length >= MAX_LIST ? null : [a, b].flat()
/** "at 7:45 and in the evening at 9": the part of the day in front of the second hour is of that alone. */
export const listedApart = ({ a, b }: { a: Clock; b: Clock }): Clock[] | null => {
  const isMorning = a.open && halvesOn(a)[0] < 12 * HOUR
  return listed({ a: isMorning ? { ...a, likely: 'am' } : a, b })
}
/** Where one of the times needs 24 hours, all are of the 24-hour clock. */
export const alike = (h: { a: Clock | Clock[]; b: Clock | Clock[] }): Clock[] | null => {
  const all = listed(h)
  return all === null || all.every(({ open }) => open) ? all : all.map((one) => ({ ...one, open: false }))
}
/** Open hours in front of `last`, each of the later half that is still before the next: "7, 3 and 11pm" go through the day. */
function before(last: Clock, times: readonly Clock[]): Clock[] {
  let next = last.seconds
  return times
    .toReversed()
    .map((one) => {
      if (!one.open || one.likely !== undefined) return one
      const early = one.seconds % 43200
      const late = early + 43200
      const isInOrder = late < next || early < next
      const seconds = late < (isInOrder ? next : last.seconds) ? late : isInOrder ? early : one.seconds
      next = seconds
      return { ...one, seconds, open: false }
    })
    .toReversed()
}
/** One or several times of day; "at 9 and 10pm": the half said last holds for those before it. */
export function clockPiece({ at }: { at: Clock | Clock[] }, ctx: Ctx): ClockPiece | ProblemPiece {
  const all = [at].flat().map((one) => ({ ...one }))
  if (all.some(({ seconds }) => Number.isNaN(seconds)))
    return { kind: 'problem', problem: { kind: 'impossible-time', said: said(ctx) } }
  const last = all.at(-1) as Clock
  if (!last.open && last.seconds >= 43200) return { kind: 'clock', times: before(last, all) }
  return { kind: 'clock', times: all }
}
export const sameTime = (_: unknown, { moment }: Ctx): ClockPiece => ({
  kind: 'clock',
  times: [{ seconds: moment.seconds - (moment.seconds % 60), open: false }],
  same: true,
})
/** "between 9 and 5": halves of the day for ends that leave it open. */
export function window({ a, b }: { a: Clock; b: Clock }): Meaning | null {
  if (Number.isNaN(a.seconds + b.seconds)) return null
  const half = 43200
  // "the 8 o'clock pill at 7:50": no stretch ends right before it begins
  const back = (((a.seconds - b.seconds) % half) + half) % half
  if (back > 0 && back < 3600) return null
  let from = { ...a }
  let to = { ...b }
  if (a.open && !b.open) {
    const late = (a.seconds % half) + (b.seconds >= half ? half : 0)
    from = { seconds: late < b.seconds ? late : a.seconds % half, open: false }
  } else if (!a.open && b.open) {
    const options = [b.seconds % half, (b.seconds % half) + half]
    to = { seconds: options.find((s) => s > a.seconds) ?? (options[1] as number), open: false }
  } else if (a.open && b.open && b.seconds % half <= a.seconds % half) {
    from = { seconds: a.seconds % half, open: false }
    to = { seconds: (b.seconds % half) + half, open: false }
  }
  return { kind: 'window', from, to }
}
const NO_TIME_OF_DAY: Clock = { seconds: Number.NaN, open: false }
export const impossibleClock = (): Clock => NO_TIME_OF_DAY
export const impossibleHour = ({ h }: { h: number }): Clock | null => (h > 24 ? NO_TIME_OF_DAY : null)
/** "3 Uhr nachts": of the day that is named. */
export const smallHours = ({ at }: { at: Clock }): Clock | null =>
  at.seconds < 6 * HOUR ? { seconds: at.seconds, open: false } : null
/** "(tomorrow) before 9": an hour ahead of it. */
export const hourBefore = ({ at }: { at: Clock }): ClockPiece | null =>
  Number.isNaN(at.seconds) || at.seconds < 2 * HOUR
    ? null
    : { kind: 'clock', times: [{ seconds: at.seconds - HOUR, open: at.open }] }
