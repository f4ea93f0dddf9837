import { isMark, isWord } from '../text/match.js'
import { type Chain, type Chosen, merged, prefixOf, suffixOf, withBounds } from '../time/chain.js'
import type { Expression } from '../time/expression.js'
import { isZeroLength } from '../time/length.js'
import type { Piece } from '../time/pieces.js'
import { readChain, readChains } from './chains.js'
import { readClock } from './clock/clock.js'
import { readDuration } from './lengths/duration.js'
import type { Reader } from './reader.js'

/** Token indices, half open. */
export type Range = [from: number, to: number]

/** A time at token `from` exactly; a bare length ("10 Minuten") when it is all there is or the text is tied to it. */
export function leading(reader: Reader, from: number, to: number): Chosen | null {
  const chain = readChain(reader, from, to)
  const found = prefixOf(chain)
  if (found !== null) return found
  const { tokens } = reader
  const length = readDuration(tokens, from)
  if (length === null || length.to > to || isZeroLength(length.value)) return null
  if (length.to < to && !isMark(tokens, length.to, ',:-') && !isWord(tokens, length.to, 'an', 'daran', 'fuer'))
    return null
  const meaning = { kind: 'offset' as const, length: length.value }
  return {
    expression: { pieces: [{ meaning, from, to: length.to, firm: true }], offset: meaning },
    from,
    to: length.to,
  }
}

/** A bare hour as the whole answer to "Wann?": "7", "halb acht". */
export function bareHour(reader: Reader, from: number, to: number): Expression | null {
  const clock = readClock(reader.tokens, from, 'at')
  if (clock === null || clock.to < to || Number.isNaN(clock.value.seconds)) return null
  const { seconds, open } = clock.value
  const meaning = { kind: 'clock' as const, times: [{ seconds, open }] }
  return { pieces: [{ meaning, from, to, firm: true }], clock: meaning }
}

export interface TimeAndText {
  expression: Expression | null
  text: Range[]
}

/** A chain that can be the time where it stands: at an edge of its stretch any, inside only a firm one. */
function chosenOf(chain: Chain, [from, to]: Range): Chosen | null {
  const first = (chain[0] as Piece).from
  const last = (chain.at(-1) as Piece).to
  if (first === from) return prefixOf(chain)
  const found = suffixOf(chain)
  if (found === null || last === to) return found
  return found.expression.pieces.every((piece) => piece.firm) ? found : null
}

const RANK = { lead: 3, tail: 2, inside: 1 } as const

/**
 * Tells time and text apart in the stretches of a request ("mich [morgen] daran erinnern, [Anna anzurufen]"). German puts
 * the verb last, so that a time may stand in front, behind and before the last word. `before`: a time known already.
 */
export function chooseTime(reader: Reader, stretches: Range[], before: Expression | null = null): TimeAndText {
  const found = stretches.flatMap((stretch) =>
    readChains(reader, stretch[0], stretch[1]).map((chain) => {
      const chosen = chosenOf(chain, stretch)
      const place: keyof typeof RANK =
        (chain[0] as Piece).from === stretch[0] ? 'lead' : (chain.at(-1) as Piece).to === stretch[1] ? 'tail' : 'inside'
      return { chain, chosen, place }
    }),
  )
  const holes: Range[] = []
  let expression = before
  if (expression === null) {
    let best: (typeof found)[number] | null = null
    for (const candidate of found)
      if (candidate.chosen !== null && (best === null || RANK[candidate.place] >= RANK[best.place])) {
        if (best === null || candidate.place !== 'lead' || best.place !== 'lead') best = candidate
      }
    expression = best?.chosen?.expression ?? null
    if (best !== null && best.chosen !== null) holes.push([best.chosen.from, best.chosen.to])
  }
  for (const { chain, chosen } of found) {
    if (expression === null) break
    if (chosen !== null && holes.some(([from]) => from === chosen.from)) continue
    const both = chosen === null ? null : merged(expression, chosen.expression)
    const bounded = both === null ? withBounds(expression, chain) : null
    if (both !== null && chosen !== null) holes.push([chosen.from, chosen.to])
    else if (bounded !== null) holes.push([bounded.from, (chain.at(-1) as Piece).to])
    expression = both ?? bounded?.expression ?? expression
  }
  return { expression, text: without(stretches, holes) }
}

/** The stretches with the holes cut out. */
function without(stretches: Range[], holes: Range[]): Range[] {
  const sorted = [...holes].sort((a, b) => a[0] - b[0])
  return stretches.flatMap(([from, to]) => {
    const parts: Range[] = []
    let at = from
    for (const [start, end] of sorted) {
      if (start < from || end > to) continue
      parts.push([at, start])
      at = end
    }
    parts.push([at, to])
    return parts.filter(([a, b]) => a < b)
  })
}
