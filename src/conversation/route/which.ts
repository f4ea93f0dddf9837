import type { Intent, Target } from '../../language/intent.js'
import { understand } from '../../language/understand.js'
import type { ReminderId } from '../../reminders/reminder.js'
import type { Answer } from '../answer.js'
import { cancelThese } from '../features/change/cancel.js'
import { named } from '../features/change/target.js'
import { asSaid, type Turn } from '../turn.js'
import { doIt } from './do-intent.js'
import { changeIn } from './short-name.js'

/** Which of several a message names after it was asked which is meant: one, or all of them; none when it names none. */
export async function chosenOf(turn: Turn, intent: Intent): Promise<ReminderId[]> {
  const { which } = turn.talk
  const isNew = intent.kind === 'create' && !intent.isBare
  const mayChoose = ['none', 'create', 'time', 'correct'].includes(intent.kind) || 'isCorrection' in intent
  if (!which || isNew || !mayChoose) return []
  const { text } = turn.message
  if (which.isOffered && /^\W*\d+\W*$/.test(text)) return []
  const rows = (await turn.deps.book.list(turn.actor, {})).filter(({ reminder }) => which.ids.includes(reminder.id))
  const { asText, scopeOf } = turn.words.ask
  // "only the vet"
  const said = asText(scopeOf(text) === 'occurrence' ? text.trim().replace(/^\S+\s+/u, '') : text.trim())
  const found = named(rows, said, turn)
  return found.length === 1 || areAll(turn, said)
    ? (found.length === 1 ? found : rows).map(({ reminder }) => reminder.id)
    : []
}

/** "both", "all of them" */
function areAll(turn: Turn, said: string): boolean {
  const intent = understand(turn.words.say.done(said), asSaid(turn))
  return intent.kind === 'done' && (intent.target.by === 'both' || intent.target.by === 'all')
}

/** After "which one?" the message may only say which: what was to be done is done to that. Null where it does not. */
export async function toChosen(turn: Turn, intent: Intent): Promise<Answer | null> {
  const { which } = turn.talk
  const chosen = await chosenOf(turn, intent)
  delete turn.talk.which
  if (!which || chosen.length === 0) return null
  if (which.during) return cancelThese(turn, chosen, which.during)
  // read again: a time that was said is read onto the one that each has
  const before = understand(which.said, turn.language)
  const target: Target = { by: 'numbers', numbers: chosen.map((_, i) => i + 1) }
  // "mom at 7" reads as a thing to do, and was not
  const change = 'target' in before ? null : changeIn(turn, which.said)
  if (!('target' in before) && change === null) return null
  turn.talk.list = { ids: chosen, filter: {}, page: 0 }
  return doIt(turn, change === null ? ({ ...before, target } as Intent) : { kind: 'edit', target, change })
}
