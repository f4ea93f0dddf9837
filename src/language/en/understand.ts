import type { Context, Intent } from '../intent.js'
import { withMeant } from '../text/mend.js'
import { momentOf } from '../time/moment.js'
import { readCommand } from './commands/index.js'
import { readerOf } from './reader.js'
import { readAgenda } from './requests/agenda.js'
import { skipCourtesy } from './requests/courtesy.js'
import { readCreate, readRequestLast } from './requests/create.js'
import { COMMAND_WORDS, nearestTo } from './requests/nearest.js'
import { isNegated } from './requests/openings.js'
import { readTimeAlone } from './requests/time-alone.js'

/** "remind me again in an hour" is about the one that just fired. */
const AGAIN =
  /^\W{0,3}remind me (?:again|later)(?! to\b| about\b| that\b| today\b| this\b| tonight\b)(?:(?! to | about ).){0,40}$/i

export function understand(message: string, context: Context): Intent {
  const intent = read(message, context)
  if (intent.kind !== 'none' || intent.problem !== null) return intent
  return withMeant(intent, message, COMMAND_WORDS, (text) => read(text, context))
}

function read(message: string, context: Context): Intent {
  const reader = readerOf(message, momentOf(context))
  if (reader.tokens.length === 0) return { kind: 'none', problem: null, nearest: 'help' }
  const agenda = readAgenda(reader, message)
  if (agenda !== null) return agenda
  const create = AGAIN.test(message) ? null : readCreate(reader, message)
  if (create !== null) return create
  const command = readCommand(reader, message)
  if (command !== null) return command
  const start = skipCourtesy(reader.tokens, 0)
  if (isNegated(reader, start, message) || isNegated(reader, 0, message))
    return { kind: 'none', problem: null, nearest: null }
  const last = readRequestLast(reader, message)
  if (last !== null) return last
  const time = readTimeAlone(reader, message)
  if (time !== null) return { kind: 'time', reading: time.reading }
  return { kind: 'none', problem: null, nearest: nearestTo(reader, message) }
}
