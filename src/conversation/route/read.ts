import type { Intent } from '../../language/intent.js'
import { phrasesFor } from '../../language/phrases.js'
import { understandSpoken } from '../../language/spoken.js'
import { understand } from '../../language/understand.js'
import { asSaid, speakIn, type Turn } from '../turn.js'

/** A text that is asked for may be in any language; only what is plainly no such text changes what is spoken. */
const isText = ({ kind }: Intent): boolean =>
  !['list', 'help', 'undo', 'settings', 'data', 'leave', 'create'].includes(kind)

function readSpoken(turn: Turn): Intent {
  const { intent, locale } = understandSpoken(turn.message.text, asSaid(turn), turn.locales)
  if (locale === turn.language.locale) return intent
  const asksForText = turn.dialogs.activeDialog !== undefined && turn.talk.awaited === 'text'
  if (asksForText && isText(intent)) return understand(turn.message.text, asSaid(turn))
  speakIn(turn, locale)
  return intent
}

/** A thing to do and a time are a request in a chat of one's own, unless its person does not want that. */
function asMeant(turn: Turn, intent: Intent): Intent {
  const { actor, language } = turn
  if ('orElse' in intent && intent.orElse) return { ...intent, orElse: asMeant(turn, intent.orElse) }
  if ('ifNone' in intent && intent.ifNone && asMeant(turn, intent.ifNone) !== intent.ifNone)
    return { ...intent, ifNone: undefined }
  if (intent.kind !== 'create' || !intent.isBare) return intent
  const isWanted = actor.conversationKind === 'personal' && language.settings?.bareSentences !== false
  // "both in an hour" is about reminders that are there
  if (phrasesFor(language.locale).ask.isAboutOther(intent.text ?? ''))
    return { kind: 'none', problem: null, nearest: null }
  return isWanted ? intent : { kind: 'none', problem: null, nearest: 'create' }
}

/**
 * What the message of this turn means, in the language it is in, which is spoken from here on; counted for the operators. The
 * same message is read once, whoever asks.
 */
export function read(turn: Turn): Intent {
  if (turn.reading?.message === turn.message) return turn.reading.intent
  const started = performance.now()
  const intent = asMeant(turn, readSpoken(turn))
  const problem = 'problem' in intent ? (intent.problem?.kind ?? null) : null
  turn.deps.understood?.(intent.kind, problem, (performance.now() - started) / 1_000)
  turn.reading = { message: turn.message, intent }
  return intent
}
