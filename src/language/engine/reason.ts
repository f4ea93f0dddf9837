/** "... at 5 | because he leaves tomorrow": a time in the reason for a request is none of the reminder's, where the request has its own. */

import { type Expression, hasClock } from '../time/expression.js'
import type { Reader } from './language-tables.js'
import type { Range, TimeAndText } from './times-in-text.js'

/** Only so many words are looked at, from the front. */
const MAX_WORDS = 60

/** "because", at token `i`. */
export const beginsReason = ({ reading, types }: Reader, i: number): boolean =>
  reading.starts(types.reason, i) && reading.parse(types.reason, i).length > 0

/** ", my train is ...", at token `i`: told besides, and perhaps with the day or hour of what the words in front ask for. */
export const beginsFact = ({ reading, types }: Reader, i: number): boolean =>
  reading.starts(types.fact, i) && reading.parse(types.fact, i).length > 0

/** Says when on its day, so that an hour told behind it is another. */
const isWholeTime = (expression: Expression): boolean =>
  hasClock(expression) || expression.part !== undefined || expression.offset !== undefined

/** The stretches up to token `at`, and what is left of them. */
function splitAt(stretches: readonly Range[], at: number): { front: Range[]; rest: Range[] } {
  const front = stretches.filter(([from]) => from < at).map(([from, to]): Range => [from, Math.min(to, at)])
  const rest = stretches.filter(([, to]) => to > at).map(([from, to]): Range => [Math.max(from, at), to])
  return { front, rest }
}

/** Time and text of what stands in front of a reason, with the reason as the end of the text; null where that is no request of its own. */
export function apartFromReason(
  reader: Reader,
  stretches: readonly Range[],
  read: (stretches: Range[]) => TimeAndText,
): TimeAndText | null {
  for (const [from, to] of stretches)
    for (let i = from + 1; i < Math.min(to, from + MAX_WORDS); i += 1) {
      const isReason = beginsReason(reader, i)
      if (!isReason && !beginsFact(reader, i)) continue
      const { front, rest } = splitAt(stretches, i)
      const { expression, text } = read(front)
      const isRequest = expression !== null && expression.problem === undefined && text.some(([a, b]) => a < b)
      if (isRequest && (isReason || isWholeTime(expression)))
        return { expression, text: joinedRanges([...text, ...rest]) }
    }
  return null
}

/** Ranges that touch are one, so that what is between their words stays as it was typed. */
function joinedRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const [from, to] of ranges) {
    const last = joined.at(-1)
    if (last?.[1] === from) last[1] = to
    else joined.push([from, to])
  }
  return joined
}
