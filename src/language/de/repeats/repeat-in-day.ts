import { type Hit, hit } from '../../text/hit.js'
import { isMark, isWord, textAt } from '../../text/match.js'
import type { Token } from '../../text/tokens.js'
import type { PartName } from '../../time/parts.js'
import type { RepeatPiece } from '../../time/pieces.js'
import { every } from '../../time/repeat.js'
import { PARTS } from '../words/vocabulary.js'

/** Two parts of the day or more: "morgens und abends", "morgens, mittags und abends". */
function readParts(tokens: Token[], i: number): Hit<PartName[]> | null {
  const parts: PartName[] = []
  let to = i
  for (let at = i; parts.length < 5; ) {
    const word = textAt(tokens, at)
    const part = word.endsWith('s') || word === 'frueh' ? PARTS.get(word) : undefined
    if (part === undefined || parts.includes(part.part)) break
    parts.push(part.part)
    to = at + 1
    at = isMark(tokens, to, ',') ? to + 1 : to
    if (isWord(tokens, at, 'und', 'sowie')) at += 1
    if (at === to) break
  }
  return parts.length > 1 ? hit(parts, to) : null
}

export function readSeveralParts(tokens: Token[], i: number): Hit<RepeatPiece> | null {
  const parts = readParts(tokens, i)
  return parts === null ? null : hit(every('DAILY', 1, { parts: parts.value }), parts.to)
}

/** "jeden Tag morgens und abends": the parts of the day said behind a repetition by days or weeks. */
export function withParts(tokens: Token[], repeat: Hit<RepeatPiece>): Hit<RepeatPiece> {
  const { frequency, parts: own } = repeat.value
  const parts =
    own === undefined && (frequency === 'DAILY' || frequency === 'WEEKLY') ? readParts(tokens, repeat.to) : null
  return parts === null ? repeat : hit({ ...repeat.value, parts: parts.value }, parts.to)
}
