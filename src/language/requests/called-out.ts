import type { Reader } from '../engine/language-tables.js'
import { isTimely } from '../engine/left-over.js'
import type { CreateIntent } from '../intent.js'
import { skipCourtesy } from './courtesy.js'
import { openingAt } from './opening.js'
import { createFrom, requestOf } from './read-request.js'
import { type RequestTables, stands } from './tables.js'

/** As many words as somebody may be called by: "oi", "nice one". */
const MAX_CALL = 2

/** What makes a word in front of a request more than a call: it asks, tells, refuses or names a time. */
const MORE = [
  'telling',
  'questioning',
  'unasked',
  'refusal',
  'refused',
  'chatter',
  'nottask',
  'doing',
  'opening',
] as const

/**
 * "oi remind me at 6 to ...", "nice one, can you also remind me ...": a whole request behind a word or two that nobody knows.
 * Only with a text and a time of its own, so that those words are nothing that is to be reminded of.
 */
export function readCalledOut(reader: Reader, order: RequestTables['order']): CreateIntent | null {
  const { tokens } = reader
  let at = skipCourtesy(reader, 0)
  for (let k = 0; k < MAX_CALL; k += 1) {
    const isMore = isTimely(reader, at) || MORE.some((type) => stands(reader, type, at))
    if (tokens[at]?.kind !== 'word' || isMore || !stands(reader, 'called', at)) return null
    at += 1
    const asked = openingAt(reader, skipCourtesy(reader, at), tokens.length)
    if (asked === null || asked.isLoose) continue
    const created = createFrom(reader, requestOf(reader, asked), order)
    return created?.schedule && created.text !== null ? created : null
  }
  return null
}
