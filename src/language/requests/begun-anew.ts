import type { Reader } from '../engine/language-tables.js'
import type { CreateIntent, Intent } from '../intent.js'
import { isMark } from '../text/match.js'
import { skipCourtesy } from './courtesy.js'
import { openingAt } from './opening.js'
import { isComplete } from './several-words.js'
import { skip } from './tables.js'

/**
 * "remind me when I... no wait, remind me at 9pm to lock the shed": broken off, and asked anew. What was said before is meant no
 * more, where what is asked behind it is whole.
 */

const MARKS = ',.;:!…-–—'

/** Where the message begins anew, the last time if it does so more than once; -1 where it does not. */
function beginsAnewAt(reader: Reader): number {
  const { tokens } = reader
  for (let i = tokens.length - 1; i > 0; i -= 1) {
    let at = skip(reader, 'breakoff', i)
    if (at === i) continue
    while (isMark(tokens, at, MARKS)) at += 1
    const asked = openingAt(reader, skipCourtesy(reader, at), tokens.length)
    if (asked !== null && !asked.isLoose) return at
  }
  return -1
}

/** The request that is asked anew, with its places as they are in the message; null where none is, or where it is not whole. */
export function readBegunAnew(reader: Reader, read: (text: string) => Intent): CreateIntent | null {
  const { start } = reader.tokens[beginsAnewAt(reader)] ?? {}
  const intent = start === undefined ? null : read(reader.message.slice(start))
  if (start === undefined || !isComplete(intent) || intent.needs.length > 0) return null
  const there = ({ spans }: CreateIntent) => spans.map((span) => ({ start: span.start + start, end: span.end + start }))
  return { ...intent, spans: there(intent) }
}
