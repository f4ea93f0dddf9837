import type { Reader } from '../engine/language-tables.js'
import type { TimeAndText } from '../engine/times-in-text.js'
import { withBounds } from '../time/chain.js'
import type { Meaning, Piece } from '../time/pieces.js'

const BOUNDS: ReadonlySet<Meaning['kind']> = new Set(['until', 'starting', 'lasting', 'count'])

/** "until friday | remind me every day at 9": what bounds a repetition, at token `i`; with `end` only what ends right there. */
export function boundAt({ reading, types }: Reader, i: number, end?: number): Piece | null {
  let best: Piece | null = null
  for (const { to, value, place } of reading.parse(types.piece, i)) {
    const meaning = value as Meaning
    const isPlaced = end === undefined ? place === null || place.after.includes('lead') : to === end
    const isBound = BOUNDS.has(meaning.kind) && isPlaced
    if (isBound && (best === null || to > best.to)) best = { meaning, from: i, to, firm: true }
  }
  return best
}

/** What was chosen, within the bound; null where it repeats nothing. */
export function withinBound({ expression, text }: TimeAndText, bound: Piece): TimeAndText | null {
  const bounded = expression === null ? null : withBounds(expression, [bound])
  return bounded && { expression: bounded.expression, text }
}
