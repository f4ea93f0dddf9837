import type { Target } from '../../language/intent.js'
import type { ReminderId } from '../../reminders/reminder.js'
import { undoButton } from '../confirmation.js'
import { ask } from '../question.js'
import { say, sayAbout } from '../say.js'
import { nameOf } from '../shown.js'
import { tell } from '../tell.js'
import type { Turn } from '../turn.js'
import { sayNotFound } from './ambiguous.js'
import { explainRefusal } from './refused.js'
import { findTarget } from './target.js'

/** Cancels, says what, and tells whom else it concerns. Also the end of the "all of them?" question. */
export async function cancelThese(turn: Turn, ids: ReminderId[]): Promise<void> {
  const outcome = await turn.deps.book.cancel(turn.actor, ids)
  const { cancel } = turn.words
  if (!outcome.ok) {
    await say(turn, { text: explainRefusal(turn, outcome.problem) })
    return
  }
  const names = outcome.cancelled.map((reminder) => nameOf(turn, reminder))
  const refusals = outcome.refused.map(({ problem }) => explainRefusal(turn, problem))
  const text = [...(names.length > 0 ? [cancel.done(names)] : []), ...new Set(refusals)].join('\n')
  const buttons = names.length > 0 ? [undoButton(turn)] : []
  const [one] = outcome.cancelled
  if (one !== undefined && ids.length === 1) await sayAbout(turn, one, { text, buttons })
  else await say(turn, { text, buttons })
  for (const { whom, reminder } of outcome.tell)
    await tell(turn, whom, (there, me) => ({
      text: there.words.cancel.told(me, nameOf(there, reminder)),
    }))
}

export async function cancelReminders(turn: Turn, target: Target): Promise<void> {
  const found = await findTarget(turn, target)
  if (found.kind === 'these') return cancelThese(turn, found.ids)
  if (found.kind === 'all') return ask(turn, { about: 'cancel-all', ids: found.rows.map((row) => row.reminder.id) })
  await sayNotFound(turn, found, turn.words.say.cancel)
}
