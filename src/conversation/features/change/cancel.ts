import { describePeriod } from '../../../language/describe.js'
import type { Target } from '../../../language/intent.js'
import type { Period } from '../../../language/time-reading.js'
import type { Row } from '../../../reminders/listing.js'
import { withoutTime } from '../../../reminders/recurrence.js'
import type { Reminder, ReminderId } from '../../../reminders/reminder.js'
import type { Cancelled } from '../../../reminders/results.js'
import type { Answer } from '../../answer.js'
import { MANY, workLong } from '../../long-work/work-long.js'
import type { Question } from '../../questions/question.js'
import type { Button, Reply, Said, Telling } from '../../say/button.js'
import { tellingOf } from '../../say/notify.js'
import { explainRefusal } from '../../say/refused.js'
import { moment, momentAndDistance, nameOf } from '../../say/wording.js'
import type { Turn } from '../../turn.js'
import { undoButton } from '../create/confirmation.js'
import { notFound } from './ambiguous.js'
import { editReminder, rename, skipNext } from './edit.js'
import { moveTo } from './move.js'
import { findTarget, minutesNamed } from './target.js'

const MARKER = '\u0000'

/**
 * "Electricity", of "pay rent and electricity": the text without it. Null where the words are not one of several things that
 * it joins. `together`: how the language joins two.
 */
function withoutPart(text: string, words: string, together: (one: string, other: string) => string): string | null {
  const joints = [together(MARKER, MARKER).replaceAll(MARKER, ''), ', ']
  const [whole, part] = [text.toLowerCase(), words.toLowerCase()]
  for (const joint of joints) {
    const last = whole.lastIndexOf(joint)
    // an article may stand in front
    if (last > 0 && /^(?:\S+ )?$/.test(without(whole.slice(last + joint.length), part) ?? '-'))
      return text.slice(0, last)
    const at = whole.indexOf(part + joint)
    if (at === 0 || whole[at - 1] === ' ') return text.slice(0, at) + text.slice(at + (part + joint).length)
  }
  return null
}

/** What stands in front of the words that a text ends with; null when it ends otherwise. */
const without = (text: string, end: string): string | null => (text.endsWith(end) ? text.slice(0, -end.length) : null)

/** Cancels, says what, and tells whom else it concerns. Also the end of the "all of them?" question. */
export async function cancelThese(turn: Turn, ids: ReminderId[], during?: Period): Promise<Answer> {
  if (ids.length <= MANY) return cancelFew(turn, ids, during)
  const undo = undoButton(turn) // now, as the memory of the turn may be saved before the work ends
  return workLong(turn, { kind: 'change', work: async () => [await cancelled(turn, ids, undo, during)] })
}

async function cancelled(turn: Turn, ids: ReminderId[], undo: Button, during?: Period): Promise<Said> {
  const outcome = await turn.deps.book.cancel(turn.actor, ids, during)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  return { ...replyTo(turn, outcome, undo, during), tells: tellingsOf(outcome) }
}

async function cancelFew(turn: Turn, ids: ReminderId[], during?: Period): Promise<Answer> {
  const outcome = await turn.deps.book.cancel(turn.actor, ids, during)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const [one = outcome.leftOut[0]] = outcome.cancelled
  turn.talk.deed = { does: 'cancel', at: turn.now }
  const reply = replyTo(turn, outcome, one && undoButton(turn), during)
  if (one !== undefined && ids.length === 1) await withSeries(turn, one.seriesId, reply)
  const of = ids.length === 1 ? one : undefined
  return { ...reply, of, tells: tellingsOf(outcome) }
}

/** Of a series only what came is cancelled: says so, and offers the rest of it. */
async function withSeries(turn: Turn, seriesId: ReminderId | undefined, reply: Reply): Promise<void> {
  const found = seriesId === undefined ? null : await turn.deps.book.find(turn.actor, seriesId)
  if (!found?.ok || found.reminder.status !== 'waiting') return
  const { id, dueAt } = found.reminder
  reply.text += `\n${turn.words.done.next(moment(turn, dueAt))}`
  reply.buttons?.unshift({ title: turn.words.ask.allOfThem, action: { do: 'cancel', id } })
}

function replyTo(turn: Turn, outcome: Cancelled, undo: Button | undefined, during?: Period): Reply {
  const { cancelled, leftOut, refused } = outcome
  const { cancel, edit } = turn.words
  const namesOf = (each: Reminder[]): string[] => each.map((reminder) => nameOf(turn, reminder))
  const [names, left] = [namesOf(cancelled), namesOf(leftOut)]
  const refusals = refused.map(({ problem }) => explainRefusal(turn, problem))
  const lines = names.length > 0 ? [cancel.done(names)] : []
  if (during !== undefined && left.length > 0) lines.push(edit.leftOut(left, describePeriod(during, turn.language)))
  const [only, ...others] = leftOut
  if (only !== undefined && others.length === 0) lines.push(edit.nextIs(momentAndDistance(turn, only.dueAt)))
  return { text: [...lines, ...new Set(refusals)].join('\n'), buttons: undo && lines.length > 0 ? [undo] : [] }
}

const tellingsOf = ({ tell }: Cancelled): Telling[] =>
  tell.flatMap(({ whom, reminder }) =>
    tellingOf(whom, (there, me) => there.words.cancel.told(me, nameOf(there, reminder))),
  )

/** Of a series only the coming occurrence goes. */
async function cancelNext(turn: Turn, ids: ReminderId[]): Promise<Answer> {
  const [id, ...others] = ids
  const found = id === undefined ? null : await turn.deps.book.find(turn.actor, id)
  const isSeries = found?.ok === true && found.reminder.schedule.kind === 'series' && others.length === 0
  return isSeries && id !== undefined ? skipNext(turn, id) : cancelThese(turn, ids)
}

function askAboutAll(turn: Turn, rows: Row[], during?: Period): Question {
  const { cancel } = turn.words
  const said = cancel.these(rows.map(({ reminder }) => nameOf(turn, reminder)))
  turn.talk.which = { ids: rows.map(({ reminder }) => reminder.id), said: turn.message.text, during }
  const goesOn = during !== undefined && rows.some(({ reminder }) => reminder.schedule.kind === 'series')
  return {
    about: 'cancel-all',
    ids: rows.map(({ reminder }) => reminder.id),
    said: goesOn ? `${said}\n${cancel.seriesGoOn}` : said,
    during,
  }
}

/** Of several things that one reminder names, only this one goes. Null when it is not one of several. */
async function cancelPart(turn: Turn, [id, ...others]: ReminderId[], target: Target): Promise<Answer | null> {
  if (id === undefined || others.length > 0 || target.by !== 'words') return null
  const found = await turn.deps.book.find(turn.actor, id)
  const rest = found.ok ? withoutPart(found.reminder.text, target.words, turn.words.edit.together) : null
  return rest === null ? null : rename(turn, id, rest)
}

/** "The noon one", of what comes at 8, noon and 18: that time of day alone goes. Null where no such one is named. */
async function cancelTime(turn: Turn, [id, ...others]: ReminderId[], target: Target): Promise<Answer | null> {
  const minutes = target.by === 'words' && others.length === 0 ? minutesNamed(turn, target.words) : []
  const found = id === undefined || minutes.length === 0 ? null : await turn.deps.book.find(turn.actor, id)
  if (!found?.ok || found.reminder.schedule.kind !== 'series') return null
  const { schedule: had } = found.reminder
  const [schedule] = minutes.flatMap((minute) => withoutTime(had, minute) ?? [])
  return schedule ? moveTo(turn, found.reminder.id, { schedule, alternatives: [] }, 'series') : null
}

/** "Stop nagging me about the water": of one that asks only once, it is meant to go. */
export async function calmOrCancel(turn: Turn, target: Target): Promise<Answer> {
  const found = await findTarget(turn, target)
  const [id] = found.kind === 'these' ? found.ids : []
  const one = id === undefined ? null : await turn.deps.book.find(turn.actor, id)
  const isAskedOnce = one?.ok && one.reminder.nag === undefined
  return isAskedOnce ? cancelReminders(turn, target) : editReminder(turn, target, { to: 'calm' })
}

export async function cancelReminders(turn: Turn, target: Target, scope?: 'occurrence'): Promise<Answer> {
  const found = await findTarget(turn, target)
  if (found.kind === 'these' && found.found) return askAboutAll(turn, found.found, found.during)
  // "clear sunday": named by when they come
  if (found.kind === 'ambiguous' && found.words === '') return askAboutAll(turn, found.rows, found.during)
  if (found.kind === 'these') {
    const rest =
      (await cancelPart(turn, found.ids, target)) ?? (found.during ? null : await cancelTime(turn, found.ids, target))
    if (rest !== null) return rest
    return scope ? cancelNext(turn, found.ids) : cancelThese(turn, found.ids, found.during)
  }
  if (found.kind === 'all') return { about: 'cancel-all', ids: found.rows.map((row) => row.reminder.id) }
  return notFound(turn, found, turn.words.say.cancel)
}
