import type { Target } from '../../language/intent.js'
import { isOverdue } from '../../reminders/listing.js'
import type { ReminderId } from '../../reminders/reminder.js'
import { undoButton } from '../confirmation.js'
import { say, sayAbout } from '../say.js'
import { moment, nameOf } from '../shown.js'
import { tell } from '../tell.js'
import type { Turn } from '../turn.js'
import { sayNotFound } from './ambiguous.js'
import { explainRefusal } from './refused.js'
import { findTarget } from './target.js'

export async function finish(turn: Turn, id: ReminderId): Promise<void> {
  const { done } = turn.words
  const outcome = await turn.deps.book.complete(turn.actor, id)
  if (!outcome.ok) {
    await say(turn, { text: explainRefusal(turn, outcome.problem) })
    return
  }
  const { reminder, series, next, tell: whom } = outcome
  const name = nameOf(turn, reminder)
  const goesOn = series ? (next ? [done.next(moment(turn, next))] : [done.seriesOver]) : []
  await sayAbout(
    turn,
    id,
    { text: [done.said(name), ...goesOn].join('\n'), buttons: [undoButton(turn)] },
    reminder.activityId,
  )
  if (whom)
    await tell(turn, whom, (there, me) => ({
      text: there.words.done.told(me, nameOf(there, reminder)),
    }))
}

export async function finishReminders(turn: Turn, target: Target): Promise<void> {
  const found = await findTarget(turn, target)
  if (found.kind === 'these') {
    for (const id of found.ids) await finish(turn, id)
    return
  }
  if (found.kind === 'all') {
    const fired = found.rows.filter((row) => isOverdue(row.reminder))
    if (fired.length === 0) await say(turn, { text: turn.words.done.noneOpen })
    for (const row of fired) await finish(turn, row.reminder.id)
    return
  }
  await sayNotFound(turn, found, turn.words.say.done)
}
