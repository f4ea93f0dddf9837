import type { Target } from '../../../language/intent.js'
import type { Row } from '../../../reminders/listing.js'
import type { ReminderId } from '../../../reminders/reminder.js'
import type { Cancelled } from '../../../reminders/results.js'
import { MANY, workLong } from '../../long-work/work-long.js'
import { ask } from '../../questions/question.js'
import type { Button, Reply } from '../../say/button.js'
import { tell } from '../../say/notify.js'
import { explainRefusal } from '../../say/refused.js'
import { say, sayAbout } from '../../say/say.js'
import { moment, nameOf } from '../../say/wording.js'
import type { Turn } from '../../turn.js'
import { undoButton } from '../create/confirmation.js'
import { sayNotFound } from './ambiguous.js'
import { skipNext } from './edit.js'
import { findTarget } from './target.js'

/** Cancels, says what, and tells whom else it concerns. Also the end of the "all of them?" question. */
export async function cancelThese(turn: Turn, ids: ReminderId[]): Promise<void> {
  if (ids.length <= MANY) return cancelFew(turn, ids)
  const undo = undoButton(turn) // now, as the memory of the turn may be saved before the work ends
  await workLong(turn, { kind: 'change', work: async () => [await cancelled(turn, ids, undo)] })
}

async function cancelled(turn: Turn, ids: ReminderId[], undo: Button): Promise<Reply> {
  const outcome = await turn.deps.book.cancel(turn.actor, ids)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  await tellOthers(turn, outcome)
  return replyTo(turn, outcome, undo)
}

async function cancelFew(turn: Turn, ids: ReminderId[]): Promise<void> {
  const outcome = await turn.deps.book.cancel(turn.actor, ids)
  if (!outcome.ok) {
    await say(turn, { text: explainRefusal(turn, outcome.problem) })
    return
  }
  const [one] = outcome.cancelled
  turn.talk.deed = { does: 'cancel', at: turn.now }
  const reply = replyTo(turn, outcome, one && undoButton(turn))
  if (one !== undefined && ids.length === 1) await withSeries(turn, one.seriesId, reply)
  if (one !== undefined && ids.length === 1) await sayAbout(turn, one, reply)
  else await say(turn, reply)
  await tellOthers(turn, outcome)
}

/** Of a series only what came is cancelled: says so, and offers the rest of it. */
async function withSeries(turn: Turn, seriesId: ReminderId | undefined, reply: Reply): Promise<void> {
  const found = seriesId === undefined ? null : await turn.deps.book.find(turn.actor, seriesId)
  if (!found?.ok || found.reminder.status !== 'waiting') return
  const { id, dueAt } = found.reminder
  reply.text += `\n${turn.words.done.next(moment(turn, dueAt))}`
  reply.buttons?.unshift({ title: turn.words.ask.allOfThem, action: { do: 'cancel', id } })
}

function replyTo(turn: Turn, { cancelled, refused }: Cancelled, undo: Button | undefined): Reply {
  const names = cancelled.map((reminder) => nameOf(turn, reminder))
  const refusals = refused.map(({ problem }) => explainRefusal(turn, problem))
  const text = [...(names.length > 0 ? [turn.words.cancel.done(names)] : []), ...new Set(refusals)].join('\n')
  return { text, buttons: undo && names.length > 0 ? [undo] : [] }
}

async function tellOthers(turn: Turn, outcome: Cancelled): Promise<void> {
  for (const { whom, reminder } of outcome.tell)
    await tell(turn, whom, (there, me) => ({
      text: there.words.cancel.told(me, nameOf(there, reminder)),
    }))
}

/** Of a series only the coming occurrence goes. */
async function cancelNext(turn: Turn, ids: ReminderId[]): Promise<void> {
  const [id, ...others] = ids
  const found = id === undefined ? null : await turn.deps.book.find(turn.actor, id)
  const isSeries = found?.ok === true && found.reminder.schedule.kind === 'series' && others.length === 0
  return isSeries && id !== undefined ? skipNext(turn, id) : cancelThese(turn, ids)
}

const askAboutAll = (turn: Turn, rows: Row[]): Promise<void> =>
  ask(turn, {
    about: 'cancel-all',
    ids: rows.map(({ reminder }) => reminder.id),
    said: turn.words.cancel.these(rows.map(({ reminder }) => nameOf(turn, reminder))),
  })

export async function cancelReminders(turn: Turn, target: Target, scope?: 'occurrence'): Promise<void> {
  const found = await findTarget(turn, target)
  if (found.kind === 'these' && found.found) return askAboutAll(turn, found.found)
  // "clear sunday": named by when they come
  if (found.kind === 'ambiguous' && found.words === '') return askAboutAll(turn, found.rows)
  if (found.kind === 'these') return scope ? cancelNext(turn, found.ids) : cancelThese(turn, found.ids)
  if (found.kind === 'all') return ask(turn, { about: 'cancel-all', ids: found.rows.map((row) => row.reminder.id) })
  await sayNotFound(turn, found, turn.words.say.cancel)
}
