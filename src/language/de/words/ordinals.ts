import { type Hit, hit } from '../../text/hit.js'
import { digitsAt, isGlued, isMark, isNumber, numberAt, textAt } from '../../text/match.js'
import type { Token } from '../../text/tokens.js'
import { ORDINALS } from './vocabulary.js'

/** "1.", "ersten", "21." */
export function readOrdinal(tokens: Token[], i: number): Hit<number> | null {
  const word = ORDINALS.get(textAt(tokens, i))
  if (word !== undefined) return hit(word, i + 1)
  const dotted = digitsAt(tokens, i) <= 2 && isMark(tokens, i + 1, '.') && isGlued(tokens, i + 1)
  return isNumber(tokens, i) && dotted ? hit(numberAt(tokens, i), i + 2) : null
}
