import type { Reminder, ReminderId } from '../../reminders/reminder.js'
import type { Button } from '../cards/button.js'
import { say } from '../say.js'
import { moment, nameOf } from '../shown.js'
import type { Turn } from '../turn.js'
import { explainRefusal } from './refused.js'

const line = (turn: Turn, reminder: Reminder): string =>
  turn.words.failures.line(
    nameOf(turn, reminder),
    moment(turn, reminder.occurrenceAt),
    turn.words.failures.why(reminder.failure?.code),
  )

const sendAgainButton = (turn: Turn, reminder: Reminder): Button => ({
  title: turn.words.failures.sendOne(nameOf(turn, reminder)),
  action: { do: 'send-again', id: reminder.id },
})

const BUTTON_COUNT = 5

/** Tells, once, of reminders that the channel refused for good. */
export async function tellFailures(turn: Turn): Promise<void> {
  const failed = await turn.deps.book.failuresToTell(turn.actor)
  if (failed.length === 0) return
  await say(turn, {
    text: [turn.words.failures.heading(failed.length), ...failed.map((reminder) => line(turn, reminder))].join('\n'),
    buttons: failed.slice(0, BUTTON_COUNT).map((reminder) => sendAgainButton(turn, reminder)),
  })
  await turn.deps.book.markTold(
    turn.actor,
    failed.map((reminder) => reminder.id),
  )
}

/** The bot is back where it had been removed: what could not be sent meanwhile. */
export async function tellMissed(turn: Turn): Promise<void> {
  const missed = await turn.deps.book.missedWhileRemoved(turn.actor.conversation)
  if (missed.length === 0) return
  await say(turn, {
    text: [turn.words.failures.missed(missed.length), ...missed.map((reminder) => line(turn, reminder))].join('\n'),
    buttons: missed.slice(0, BUTTON_COUNT).map((reminder) => sendAgainButton(turn, reminder)),
  })
}

export async function sendAgain(turn: Turn, ids: ReminderId[]): Promise<void> {
  const outcome = await turn.deps.book.sendAgain(turn.actor, ids)
  await say(turn, {
    text: outcome.ok
      ? turn.words.failures.sentAgain(outcome.reminders.map((reminder) => nameOf(turn, reminder)))
      : explainRefusal(turn, outcome.problem),
  })
}
