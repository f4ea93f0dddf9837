import type { ReminderId } from '../../../reminders/reminder.js'
import { explainRefusal } from '../../say/refused.js'
import { say } from '../../say/say.js'
import { nameOf } from '../../say/wording.js'
import type { Turn } from '../../turn.js'
import { describeFailed } from './failed.js'

/** Tells, once, of reminders that the channel refused for good; those of series come now. */
export async function tellFailures(turn: Turn): Promise<void> {
  const failed = await turn.deps.book.comeAfterAll(turn.actor)
  if (failed.length === 0) return
  await say(turn, describeFailed(turn, turn.words.failures.heading(failed.length), failed))
  await turn.deps.book.markTold(
    turn.actor,
    failed.map((reminder) => reminder.id),
  )
}

/** The bot is back where it had been removed: what could not be sent meanwhile. */
export async function tellMissed(turn: Turn): Promise<void> {
  const missed = await turn.deps.book.missedWhileRemoved(turn.actor.conversation)
  if (missed.length === 0) return
  await say(turn, describeFailed(turn, turn.words.failures.missed(missed.length), missed))
}

export async function sendAgain(turn: Turn, ids: ReminderId[]): Promise<void> {
  const outcome = await turn.deps.book.sendAgain(turn.actor, ids)
  await say(turn, {
    text: outcome.ok
      ? turn.words.failures.sentAgain(outcome.reminders.map((reminder) => nameOf(turn, reminder)))
      : explainRefusal(turn, outcome.problem),
  })
}
