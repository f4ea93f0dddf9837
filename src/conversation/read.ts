import type { Intent } from '../language/intent.js'
import { understand } from '../language/understand.js'
import type { Turn } from './turn.js'

/** What the message of this turn means; counted and timed for the operators. */
export function read(turn: Turn): Intent {
  const started = performance.now()
  const intent = understand(turn.message.text, turn.language)
  const problem = 'problem' in intent ? (intent.problem?.kind ?? null) : null
  turn.deps.understood?.(intent.kind, problem, (performance.now() - started) / 1_000)
  return intent
}
