import type { ReminderId } from '../../../reminders/reminder.js'
import type { Answer } from '../../answer.js'
import { explainRefusal } from '../../say/refused.js'
import { nameOf } from '../../say/wording.js'
import type { Turn } from '../../turn.js'
import { describeFailed } from './failed.js'

/** Tells, once, of reminders that the channel refused for good; those of series come now. */
export async function tellFailures(turn: Turn): Promise<Answer> {
  const failed = await turn.deps.book.comeAfterAll(turn.actor)
  if (failed.length === 0) return []
  const ids = failed.map(({ id }) => id)
  return {
    ...describeFailed(turn, turn.words.failures.heading(failed.length), failed),
    onSaid: () => turn.deps.book.markTold(turn.actor, ids),
  }
}

/** The bot is back where it had been removed: what could not be sent meanwhile. */
export async function tellMissed(turn: Turn): Promise<Answer> {
  const missed = await turn.deps.book.missedWhileRemoved(turn.actor.conversation)
  return missed.length === 0 ? [] : describeFailed(turn, turn.words.failures.missed(missed.length), missed)
}

export async function sendAgain(turn: Turn, ids: ReminderId[]): Promise<Answer> {
  const outcome = await turn.deps.book.sendAgain(turn.actor, ids)
  return {
    text: outcome.ok
      ? turn.words.failures.sentAgain(outcome.reminders.map((reminder) => nameOf(turn, reminder)))
      : explainRefusal(turn, outcome.problem),
  }
}
