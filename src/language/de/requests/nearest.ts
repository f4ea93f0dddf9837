import type { Intent } from '../../intent.js'
import { isJotted } from '../../text/mend.js'
import { chooseTime } from '../choose-time.js'
import { pattern } from '../commands/pattern.js'
import type { Reader } from '../reader.js'

type Nearest = Extract<Intent, { kind: 'none' }>['nearest']

/** The words that commands are made of, and that a slip may hide. */
export const COMMAND_WORDS: readonly string[] = (
  'erinnere erinnerung erinnerungen liste zeige suche lösche entferne streiche schlummern später verschiebe ändere ' +
  'erledigt fertig rückgängig hilfe einstellungen ruhezeit zeitzone überspringe pausiere exportiere importiere nächste ' +
  'mehr zurück überfällig ablehnen blockieren stummschalten alles meine heute morgen'
).split(' ')

const HINTS: [RegExp, NonNullable<Nearest>][] = [
  [pattern('\\b(?:schlummer|später)'), 'snooze'],
  [pattern('\\b(?:lösch|entfern|abbrech)'), 'cancel'],
  [pattern('\\b(?:verschieb|ändere|umbenennen)'), 'edit'],
  [pattern('(?:einstellung|zeitzone|ruhezeit|sprache)'), 'settings'],
  [pattern('\\b(?:hilfe|befehle)'), 'help'],
  [pattern('\\b(?:liste|zeig|erinnerungen)'), 'list'],
  [pattern('(?:erinner|vergess|wecker)'), 'create'],
]

const NOT_TASKS = pattern(
  '^\\W*(?:wer|was|warum|wieso|wie|wann|wo|welche[rs]?|ist|sind|bin|war|hast|hat|kannst|kann|willst|soll|ich|du|wir|er|sie|es|ihr|das|dies|die|der|den|mein|meine|wenn|weil|bitte|nein|nicht|ja|so|aber|und|ach|haha|lol)\\b',
)

const MAX_LOOKED_AT = 400

/** What a message that is nothing we know is nearest to: a word of a command, a time that something is said with, or a task. */
export function nearestTo(reader: Reader, message: string): Nearest {
  const start = message.slice(0, MAX_LOOKED_AT)
  const hint = HINTS.find(([words]) => words.test(start))?.[1]
  if (hint !== undefined) return hint
  const hasTime = chooseTime(reader, [[0, reader.tokens.length]]).expression !== null
  return hasTime || isJotted(message, NOT_TASKS) ? 'create' : null
}
