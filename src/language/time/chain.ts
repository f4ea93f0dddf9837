import { EMPTY, type Expression, hasClock, hasDay, isComplete, join } from './expression.js'
import type { Meaning, Piece } from './pieces.js'

export const piece = (meaning: Meaning, from: number, to: number, firm: boolean): Piece => ({ meaning, from, to, firm })

/** Pieces of time that follow each other with nothing but marks between. */
export type Chain = Piece[]

export interface Chosen {
  expression: Expression
  /** Token indices, half open, of the pieces used. */
  from: number
  to: number
}

/** The longest complete expression that starts a chain. */
export function prefixOf(chain: Chain): Chosen | null {
  let best: Chosen | null = null
  let expression: Expression | null = EMPTY
  for (const piece of chain) {
    expression = join(expression, piece)
    if (expression === null) break
    if (isComplete(expression)) best = { expression, from: (chain[0] as Piece).from, to: piece.to }
  }
  return best
}

/** The longest complete expression that ends a chain. */
export function suffixOf(chain: Chain): Chosen | null {
  let best: Chosen | null = null
  for (let start = chain.length - 1; start >= 0; start -= 1) {
    const part = prefixOf(chain.slice(start))
    if (part !== null && part.to === (chain.at(-1) as Piece).to) best = part
  }
  return best
}

/** Two times in different places that make one: a day here, a clock time there. */
export function merged(first: Expression, second: Expression): Expression | null {
  const dayThenClock = hasDay(first) && !hasClock(first) && !hasDay(second)
  const clockThenDay = !hasDay(first) && hasDay(second) && !hasClock(second)
  if (!dayThenClock && !clockThenDay) return null
  let all: Expression | null = first
  for (const piece of second.pieces) all = all === null ? null : join(all, piece)
  return all !== null && isComplete(all) ? all : null
}

/** Bounds behind the text of a repetition: "every day at 9 to stretch until friday". */
export function withBounds(first: Expression, chain: Chain): { expression: Expression; from: number } | null {
  if (first.repeat === undefined && first.weekdays === undefined) return null
  let all: Expression | null = first
  for (const piece of chain) {
    const { kind } = piece.meaning
    const isBound =
      kind === 'until' || kind === 'starting' || kind === 'count' || kind === 'except' || kind === 'lasting'
    if (!isBound || all === null) return null
    if (piece.meaning.kind === 'lasting' && piece.meaning.length.months + piece.meaning.length.days === 0) return null
    all = join(all, piece)
  }
  return all === null ? null : { expression: all, from: (chain[0] as Piece).from }
}
