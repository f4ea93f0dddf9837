import type { Reminder, ReminderId } from '../../../reminders/reminder.js'
import type { Answer } from '../../answer.js'
import type { Reply } from '../../say/button.js'
import { explainRefusal } from '../../say/refused.js'
import { moment, nameOf, type Speech } from '../../say/wording.js'
import type { Turn } from '../../turn.js'

const BUTTON_COUNT = 5

/** Reminders that did not come, each with why, and buttons to have them sent after all. */
export const describeFailed = (speech: Speech, heading: string, failed: Reminder[]): Reply => ({
  text: [heading, ...failed.map((reminder) => line(speech, reminder))].join('\n'),
  buttons: failed.slice(0, BUTTON_COUNT).map((reminder) => ({
    title: speech.words.failures.sendOne(nameOf(speech, reminder)),
    action: { do: 'send-again', id: reminder.id },
  })),
})

const line = (speech: Speech, reminder: Reminder): string =>
  speech.words.failures.line(
    nameOf(speech, reminder),
    moment(speech, reminder.occurrenceAt),
    speech.words.failures.why(reminder.failure?.code),
  )

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
