import type { Intent } from '../../intent.js'
import { chooseTime } from '../choose-time.js'
import type { Reader } from '../reader.js'

type Nearest = Extract<Intent, { kind: 'none' }>['nearest']

const HINTS: [RegExp, NonNullable<Nearest>][] = [
  [/\b(?:snooze|later|postpone)/i, 'snooze'],
  [/\b(?:cancel|delete|remove)/i, 'cancel'],
  [/\b(?:settings?|time\s?zone|quiet hours|language|clock)\b/i, 'settings'],
  [/\b(?:help|commands?|how (?:do|can) i)\b/i, 'help'],
  [/\b(?:list|show|reminders|upcoming|overdue)\b/i, 'list'],
  [/\b(?:remind|reminder|remember|forget|alarm)/i, 'create'],
]

const MAX_LOOKED_AT = 400

/** What a message that is nothing we know is nearest to: a word of a command, or a time that something is said with. */
export function nearestTo(reader: Reader, message: string): Nearest {
  const start = message.slice(0, MAX_LOOKED_AT)
  const hint = HINTS.find(([pattern]) => pattern.test(start))?.[1]
  if (hint !== undefined) return hint
  return chooseTime.inBody(reader, 0, reader.tokens.length, message, false).expression === null ? null : 'create'
}
