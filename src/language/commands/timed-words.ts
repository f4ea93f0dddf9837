import type { Ctx, Stretch } from '../engine/row.js'
import type { Expression } from '../time/expression.js'
import type { Length } from '../time/pieces.js'
import { as } from './target.js'

/** Words with a time of their own, as they are said behind "and": the time may stand behind them or in front. */

/** The time and what is left without it, and without "the same day", "as well" and what ties the two; null where no time is said. */
export function timedWords(said: Stretch, ctx: Ctx): { time: Expression; text: Stretch } | null {
  const words = withoutEnds(said, ctx)
  return timeBehind(words, ctx) ?? timeInFront(words, ctx)
}

/** The end of the longest phrase of `type` at token `i`; `i` where there is none. */
const behind = (type: string, i: number, to: number, { read }: Ctx): number =>
  Math.max(i, ...read(type, i).map((found) => (found.to <= to ? found.to : i)))

/** Without "the same day" in front, or "the same day", "as well" at the end. */
function withoutEnds({ from, to }: Stretch, ctx: Ctx): Stretch {
  const start = behind('addedday', from, to, ctx)
  for (let i = start + 1; i < to; i += 1)
    if (['addedend', 'addedday'].some((type) => behind(type, i, to, ctx) === to)) return { from: start, to: i }
  return { from: start, to }
}

/** "the dog | at 7" */
function timeBehind({ from, to }: Stretch, ctx: Ctx): { time: Expression; text: Stretch } | null {
  // a bare number is as likely a part of the text
  for (let i = from + 1; i < to - 1; i += 1) {
    const time = as<Expression>('time', { from: i, to }, ctx)
    if (time !== null) return { time, text: { from, to: i } }
  }
  return null
}

/** "on friday at 10 | call dad", "um 15 Uhr | noch an | den Kuchen" */
function timeInFront({ from, to }: Stretch, ctx: Ctx): { time: Expression; text: Stretch } | null {
  for (let i = to - 1; i > from; i -= 1) {
    const time = as<Expression>('time', { from, to: i }, ctx)
    if (time === null || !isMoment(time) || as<Length>('length', { from, to: i }, ctx) !== null) continue
    // "3 apples": a bare number counts
    if (i === from + 1 && ctx.tokens[from]?.kind === 'number') return null
    const text = { from: behind('addedtie', i, to, ctx), to }
    return text.from < to ? { time, text } : null
  }
  return null
}

const isMoment = ({ day, clock, weekdays, offset }: Expression): boolean =>
  (day ?? clock ?? weekdays ?? offset) !== undefined
