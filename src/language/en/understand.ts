import type { Context, Intent } from '../intent.js'
import { momentOf } from '../time/moment.js'
import { readCommand } from './commands/index.js'
import { readCreate } from './create.js'
import { isNegated, readOpening, skipCourtesy } from './openings.js'
import { readerOf } from './reader.js'
import { readTimeAlone } from './time-alone.js'

/** "remind me again in an hour" is about the one that just fired. */
const AGAIN = /^\W{0,3}remind me (?:again|later)\b(?! to\b| about\b| that\b)/i

export function understand(message: string, context: Context): Intent {
  const reader = readerOf(message, momentOf(context))
  if (reader.tokens.length === 0) return { kind: 'none', problem: null, nearest: 'help' }
  const opens = readOpening(reader, skipCourtesy(reader.tokens, 0), message) !== null
  if (!opens || AGAIN.test(message)) {
    const command = readCommand(reader, message)
    if (command !== null) return command
  }
  if (isNegated(reader, skipCourtesy(reader.tokens, 0), message) || isNegated(reader, 0, message)) {
    return { kind: 'none', problem: null, nearest: null }
  }
  const create = readCreate(reader, message)
  if (create !== null) return create
  const time = readTimeAlone(reader, message)
  if (time !== null) return { kind: 'time', reading: time.reading }
  return { kind: 'none', problem: null, nearest: null }
}
