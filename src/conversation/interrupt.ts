import type { Intent } from '../language/intent.js'
import { understandTime } from '../language/understand.js'
import type { Awaited } from './memory.js'
import { read } from './read.js'
import type { Turn } from './turn.js'

/**
 * What a message is while a question is open: its answer, a wish to leave it, something to do first (the question is asked
 * again after), or something else altogether (the question is dropped).
 */
export type InTheMiddle =
  /** `as`: the words that "yes" stands for. */
  { is: 'answer'; as?: string } | { is: 'leave' } | { is: 'aside'; intent: Intent } | { is: 'instead'; intent: Intent }

const isFullRequest = (intent: Intent): boolean => intent.kind === 'create' && intent.needs.length === 0

function whileAskingText(intent: Intent): InTheMiddle {
  switch (intent.kind) {
    case 'create':
      // "remind me to buy milk" is no text for a reminder but a request with its text.
      return intent.text === null ? { is: 'answer' } : { is: 'instead', intent }
    case 'help':
    case 'list':
    case 'undo':
    case 'settings':
    case 'data':
      return { is: 'aside', intent }
    default:
      return { is: 'answer' }
  }
}

function whileAskingTime(turn: Turn, intent: Intent): InTheMiddle {
  switch (intent.kind) {
    case 'help':
    case 'list':
    case 'undo':
    case 'settings':
    case 'data':
    case 'relation':
      return { is: 'aside', intent }
    case 'yes':
      return turn.talk.offer === undefined ? { is: 'answer' } : { is: 'answer', as: turn.talk.offer }
    case 'cancel':
    case 'done':
      return understandTime(turn.message.text, turn.language).schedule ? { is: 'answer' } : { is: 'aside', intent }
    default:
      return { is: 'answer' }
  }
}

const isZoneSaid = (intent: Intent): boolean =>
  intent.kind === 'settings' && (intent.change?.set === 'timeZone' || intent.problem?.kind === 'unknown-zone')

/** A question with a few answers, or one that can wait: anything that is not an answer is done instead. */
function whileAskingChoice(turn: Turn, intent: Intent, awaited: Awaited): InTheMiddle {
  if (intent.kind === 'yes' || intent.kind === 'no') return { is: 'answer' }
  if (intent.kind === 'help') return { is: 'aside', intent }
  if (awaited === 'scope' && turn.words.ask.scopeOf(turn.message.text)) return { is: 'answer' }
  if (intent.kind === 'none' || intent.kind === 'social') return { is: 'answer' }
  if (awaited === 'zone' && isZoneSaid(intent)) return { is: 'answer' }
  return { is: 'instead', intent }
}

export function inTheMiddle(turn: Turn, awaited: Awaited): InTheMiddle {
  const intent = read(turn)
  if (intent.kind === 'leave') return { is: 'leave' }
  if (isFullRequest(intent)) return { is: 'instead', intent }
  switch (awaited) {
    case 'text':
      return whileAskingText(intent)
    case 'time':
      return whileAskingTime(turn, intent)
    case 'yes-no':
    case 'scope':
    case 'zone':
      return whileAskingChoice(turn, intent, awaited)
  }
}
