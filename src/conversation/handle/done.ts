import type { Target } from '../../language/intent.js'
import { isOverdue } from '../../reminders/listing.js'
import type { ReminderId } from '../../reminders/reminder.js'
import type { Instant } from '../../reminders/time.js'
import { undoButton } from '../confirmation.js'
import { say, sayAbout } from '../say.js'
import { doerIn, moment, nameOf } from '../shown.js'
import { tell } from '../tell.js'
import type { Turn } from '../turn.js'
import { sayNotFound } from './ambiguous.js'
import { explainRefusal } from './refused.js'
import { findTarget } from './target.js'

async function finish(turn: Turn, id: ReminderId): Promise<void> {
  const { done } = turn.words
  const outcome = await turn.deps.book.complete(turn.actor, id)
  if (!outcome.ok) {
    await say(turn, { text: explainRefusal(turn, outcome.problem) })
    return
  }
  const { reminder, series, next, tell: whom } = outcome
  const name = nameOf(turn, reminder)
  const doer = doerIn(turn, reminder)
  const goesOn = series ? (next ? [done.next(moment(turn, next))] : [done.seriesOver]) : []
  await sayAbout(turn, reminder, {
    text: [doer ? done.by(doer, name) : done.said(name), ...goesOn].join('\n'),
    buttons: [undoButton(turn)],
  })
  if (whom)
    await tell(turn, whom, (there, me) => ({
      text: there.words.done.told(me, nameOf(there, reminder)),
    }))
}

/**
 * A row of a list may stand for a series, of which each "done" ends another occurrence: the second click on the same row does
 * nothing, however the first one left the series.
 */
export async function finishByButton(turn: Turn, id: ReminderId, seen: Instant | undefined): Promise<void> {
  const found = await turn.deps.book.find(turn.actor, id)
  if (!found.ok || found.reminder.schedule.kind === 'once' || found.reminder.status !== 'waiting')
    return finish(turn, id)
  const row = `${id} ${seen}`
  const { dueAt } = found.reminder
  if (turn.talk.doneRow === row || (seen !== undefined && seen !== dueAt)) {
    await say(turn, { text: turn.words.done.already(nameOf(turn, found.reminder), moment(turn, dueAt)) })
    return
  }
  turn.talk.doneRow = row
  await finish(turn, id)
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
