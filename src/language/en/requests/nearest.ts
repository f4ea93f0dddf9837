import type { Intent } from '../../intent.js'
import { isJotted } from '../../text/mend.js'
import { chooseTime } from '../choose-time.js'
import type { Reader } from '../reader.js'

type Nearest = Extract<Intent, { kind: 'none' }>['nearest']

/** The words that commands are made of, and that a slip may hide. */
export const COMMAND_WORDS: readonly string[] = (
  'remind reminder reminders remember list show find search cancel delete remove stop clear snooze postpone later ' +
  'done finished complete completed undo help settings quiet hours timezone clock move change rename edit ' +
  "reschedule skip pause resume export import next what's more back overdue repeating history mute unmute block " +
  'unblock decline everything today tomorrow'
).split(' ')

const HINTS: [RegExp, NonNullable<Nearest>][] = [
  [/\b(?:snooze|later|postpone)/i, 'snooze'],
  [/\b(?:cancel|delete|remove)/i, 'cancel'],
  [/^\W*(?:edit|move|change|reschedule|rename)\b/i, 'edit'],
  [/\b(?:settings?|time\s?zone|quiet hours|language|clock)\b/i, 'settings'],
  [/\b(?:help|commands?|how (?:do|can) i)\b/i, 'help'],
  [/\b(?:list|show|reminders|upcoming|overdue)\b/i, 'list'],
  [/\b(?:remind|reminder|remember|forget|alarm)/i, 'create'],
]

const NOT_TASKS =
  /^\W*(?:who|what|why|how|when|where|which|is|are|am|was|were|do|does|did|can|could|will|would|should|may|i|i'm|you|we|he|she|it|they|this|that|these|those|there|the|my|your|if|because|please|no|not|yes|so|but|and|oh|ha|haha|lol|wow|damn)\b/i

const MAX_LOOKED_AT = 400

/** What a message that is nothing we know is nearest to: a word of a command, a time that something is said with, or a task. */
export function nearestTo(reader: Reader, message: string): Nearest {
  const start = message.slice(0, MAX_LOOKED_AT)
  const hint = HINTS.find(([pattern]) => pattern.test(start))?.[1]
  if (hint !== undefined) return hint
  const hasTime = chooseTime.inBody(reader, 0, reader.tokens.length, message, false).expression !== null
  return hasTime || isJotted(message, NOT_TASKS) ? 'create' : null
}
