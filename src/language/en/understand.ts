import type { Context, Intent } from '../intent.js'
import { type Grammar, readMessage } from '../requests/read-message.js'
import { readCommand } from './commands/index.js'
import { type Reader, readerOf } from './reader.js'
import { readAddToList } from './requests/add-to-list.js'
import { readAgenda } from './requests/agenda.js'
import { skipCourtesy } from './requests/courtesy.js'
import { readCreate } from './requests/create.js'
import { COMMAND_WORDS, nearestTo } from './requests/nearest.js'
import { isNegated } from './requests/openings.js'
import { readRequestLast } from './requests/request-last.js'
import { readTimeAlone } from './requests/time-alone.js'

/** "remind me again in an hour" is about the one that just fired. */
const AGAIN =
  /^\W{0,3}remind me (?:again|later)(?! to\b| about\b| that\b| today\b| this\b| tonight\b)(?:(?! to | about ).){0,40}$|^\W{0,3}remind me (?:in|at|on|tomorrow|tonight|next) [^,]{1,30} again\W*$/i

/** "don't remind me ..." asks for nothing. */
function readRefusal(reader: Reader, message: string): Intent | null {
  const start = skipCourtesy(reader.tokens, 0)
  const isRefusal = isNegated(reader, start, message) || isNegated(reader, 0, message)
  return isRefusal ? { kind: 'none', problem: null, nearest: null } : null
}

const GRAMMAR: Grammar<Reader> = {
  readerOf,
  readers: [
    readAgenda,
    readAddToList,
    (reader, message) => (AGAIN.test(message) ? null : readCreate(reader, message)),
    readCommand,
    readRefusal,
    readRequestLast,
    readTimeAlone,
  ],
  nearestTo,
  commandWords: COMMAND_WORDS,
}

export const understand = (message: string, context: Context): Intent => readMessage(message, context, GRAMMAR)
