import type { Context, Intent } from '../intent.js'
import { withMeant } from '../text/mend.js'
import { momentOf } from '../time/moment.js'
import { readCommand } from './commands/index.js'
import { pattern } from './commands/pattern.js'
import { readerOf } from './reader.js'
import { readCreate, readRequestLast } from './requests/create.js'
import { COMMAND_WORDS, nearestTo } from './requests/nearest.js'
import { readTimeAlone } from './time-reading.js'

/** "erinnere mich später", "erinnere mich nochmal in einer Stunde": about the one that just fired. */
const AGAIN = pattern(
  '^\\W{0,3}erinnere? mich (?:später|nochmal|noch mal|noch einmal|wieder)(?: (?:in|um|morgen|am)\\b.{0,30})?[.!]?$',
)
/** Not to be reminded any more of something ends that reminder. */
const NO_MORE = pattern('^\\W{0,3}erinnere? mich nicht mehr an\\b')

export function understand(message: string, context: Context): Intent {
  const intent = read(message, context)
  if (intent.kind !== 'none' || intent.problem !== null) return intent
  return withMeant(intent, message, COMMAND_WORDS, (text) => read(text, context))
}

function read(message: string, context: Context): Intent {
  const reader = readerOf(message, momentOf(context))
  if (reader.tokens.length === 0) return { kind: 'none', problem: null, nearest: 'help' }
  const isCommand = AGAIN.test(message) || NO_MORE.test(message)
  const create = isCommand ? null : readCreate(reader, message)
  if (create !== null) return create
  const command = readCommand(reader, message) ?? readRequestLast(reader, message)
  if (command !== null) return command
  const time = readTimeAlone(reader, message)
  if (time !== null) return { kind: 'time', reading: time }
  return { kind: 'none', problem: null, nearest: nearestTo(reader, message) }
}
