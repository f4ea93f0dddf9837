import type { Target } from '../../../language/intent.js'
import { languageOf } from '../../../language/languages.js'
import type { Period } from '../../../language/time-reading.js'
import { understandTime } from '../../../language/understand.js'
import { isOverdue } from '../../../reminders/listing.js'
import type { Reminder, ReminderId } from '../../../reminders/reminder.js'
import type { ToTell } from '../../../reminders/results.js'
import type { Instant } from '../../../reminders/time.js'
import { dayRange } from '../../../reminders/wall-time.js'
import type { Answer } from '../../answer.js'
import { MANY, workLong } from '../../long-work/work-long.js'
import type { Button, Reply, Said, Telling } from '../../say/button.js'
import { tellingOf } from '../../say/notify.js'
import { explainRefusal } from '../../say/refused.js'
import { doerIn, moment, nameOf, shorten } from '../../say/wording.js'
import { asSaid, type Turn } from '../../turn.js'
import { undoButton } from '../create/confirmation.js'
import { tellsAllOf } from './alike.js'
import { notFound } from './ambiguous.js'
import { findTarget } from './target.js'

const toldDone = ({ reminder, tell }: { reminder: Reminder; tell?: ToTell }): Telling[] =>
  tellingOf(tell, (there, me) => there.words.done.told(me, nameOf(there, reminder)))

async function finish(turn: Turn, id: ReminderId): Promise<Answer> {
  const { done } = turn.words
  const outcome = await turn.deps.book.complete(turn.actor, id)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { reminder, series, next, tell: whom } = outcome
  turn.talk.deed = { does: 'done', at: turn.now }
  const name = nameOf(turn, reminder)
  const doer = doerIn(turn, reminder)
  const goesOn = series ? (next ? [done.next(moment(turn, next))] : [done.seriesOver]) : []
  return {
    of: reminder,
    text: [doer ? done.by(doer, name) : done.said(name), ...goesOn].join('\n'),
    buttons: [...(await othersOpen(turn, id)), undoButton(turn)],
    tells: toldDone({ reminder, tell: whom }),
  }
}

/** Several at once: one answer, and one change to take back. */
export async function finishThese(turn: Turn, ids: ReminderId[]): Promise<Answer> {
  const [only, ...more] = ids
  if (only !== undefined && more.length === 0) return finish(turn, only)
  if (ids.length <= MANY) return finishedAll(turn, ids)
  const undo = undoButton(turn) // now, as the memory of the turn may be saved before the work ends
  return workLong(turn, { kind: 'change', work: async () => [await finishedAll(turn, ids, undo)] })
}

async function finishedAll(turn: Turn, ids: ReminderId[], undo?: Button): Promise<Said> {
  const { done } = turn.words
  const outcome = await turn.deps.book.completeMany(turn.actor, ids)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  turn.talk.deed = { does: 'done', at: turn.now }
  const names = outcome.changed.map(({ reminder }) => nameOf(turn, reminder))
  const refusals = outcome.refused.map(({ problem }) => explainRefusal(turn, problem))
  const [one = ''] = names
  const said = names.length === 1 ? done.said(one) : done.several(names)
  return {
    text: [said, ...new Set(refusals)].join('\n'),
    buttons: [undo ?? undoButton(turn)],
    tells: outcome.changed.flatMap(toldDone),
  }
}

/**
 * A row of a list may stand for a series, of which each "done" ends another occurrence: the second click on the same row does
 * nothing, however the first one left the series.
 */
export async function finishByButton(turn: Turn, id: ReminderId, seen: Instant | undefined): Promise<Answer> {
  const found = await turn.deps.book.find(turn.actor, id)
  if (!found.ok || found.reminder.schedule.kind === 'once' || found.reminder.status !== 'waiting')
    return finish(turn, id)
  const row = `${id} ${seen}`
  const { dueAt } = found.reminder
  if (turn.talk.doneRow === row || (seen !== undefined && seen !== dueAt))
    return { text: turn.words.done.already(nameOf(turn, found.reminder), moment(turn, dueAt)) }
  turn.talk.doneRow = row
  return finish(turn, id)
}

/** Those that came here and wait for an answer, newest first. */
export async function cameHere(turn: Turn): Promise<Reminder[]> {
  const rows = await turn.deps.book.list(turn.actor, { show: 'overdue' })
  return rows
    .map(({ reminder }) => reminder)
    .filter(({ conversation }) => conversation === turn.actor.conversation)
    .sort((a, b) => (b.firedAt ?? 0) - (a.firedAt ?? 0) || b.createdAt - a.createdAt)
}

/** The others that wait for an answer are one tap away when one of them was answered. */
export async function othersOpen(turn: Turn, answered: ReminderId): Promise<Button[]> {
  const others = (await cameHere(turn)).filter(({ id }) => id !== answered)
  return others.slice(0, OTHERS).map((other) => ({
    title: `${turn.words.buttons.done}: ${shorten(nameOf(turn, other), OTHER_LENGTH)}`,
    action: { do: 'done', id: other.id, seen: other.dueAt },
  }))
}

const OTHERS = 2
const OTHER_LENGTH = 30

/** Told in passing: done only when one of those that are there is plainly meant, of those that wait for an answer first; else null. */
async function finishToldOf(turn: Turn, target: Target): Promise<Answer | null> {
  if (target.by === 'that') {
    const [newest] = await cameHere(turn)
    return newest ? finish(turn, newest.id) : null
  }
  if (target.by === 'both' || target.by === 'all') {
    const came = (await cameHere(turn)).map(({ id }) => id)
    return came.length > 0 ? finishThese(turn, target.by === 'both' ? came.slice(0, 2) : came) : null
  }
  if (target.by !== 'words') return null
  const [one, ...others] = await turn.deps.book.list(turn.actor, { show: 'overdue', contains: target.words })
  return one && others.length === 0 ? finish(turn, one.reminder.id) : finishBeforeItCame(turn, target.words)
}

/** "I paid the rent", before it was reminded of: done where all of a reminder is told, else asked; null where none is like it. */
async function finishBeforeItCame(turn: Turn, contains: string): Promise<Answer | null> {
  const { book } = turn.deps
  const like = (await book.list(turn.actor, { contains })).map(({ reminder }) => reminder)
  if (like.length === 0) return null
  const period = dayRange(turn.now, turn.zone.timeZone)
  const finished = await book.list(turn.actor, { show: 'done', contains, period })
  const ended = new Set(finished.map(({ reminder }) => reminder.seriesId))
  const isOfEarlierDay = (saidOf(turn)?.to ?? period.to) <= period.from
  // Of a series it is what still comes today: not tomorrow's, not a second one of the day, and not for what was yesterday.
  const isNext = ({ id, schedule, dueAt, lastAt = 0 }: Reminder): boolean =>
    schedule.kind === 'once' || (!isOfEarlierDay && dueAt < period.to && lastAt < period.from && !ended.has(id))
  const { stem } = languageOf(turn.language.locale)
  const told = like.filter((each) => isNext(each) && tellsAllOf(each.text, turn.message.text, stem))
  const [one, ...others] = told
  if (one && others.length === 0) return finish(turn, one.id)
  return whetherDone(turn, told.length > 0 ? told : like)
}

/** When it was done, where the message says so: "yesterday". */
const saidOf = (turn: Turn): Period | null => understandTime(turn.message.text, asSaid(turn)).during?.() ?? null

function whetherDone(turn: Turn, reminders: Reminder[]): Reply {
  const { done, buttons, say: words } = turn.words
  return {
    text: done.maybe,
    buttons: reminders.slice(0, OTHERS + 1).map((each) => ({
      title: `${buttons.done}: ${shorten(nameOf(turn, each), OTHER_LENGTH)}`,
      action: { do: 'say', with: words.done(each.text) },
    })),
  }
}

/** "done", and nothing was spoken of since the last "done". */
const isSaidAgain = ({ talk: { deed, that } }: Turn): boolean =>
  deed?.does === 'done' && (that === undefined || that.at <= deed.at)

export async function finishReminders(turn: Turn, target: Target, isLoose = false): Promise<Answer> {
  if (isLoose) {
    const answer = await finishToldOf(turn, target)
    return answer ?? { text: target.by === 'words' ? turn.words.done.ofNone : turn.words.done.noneOpen }
  }
  // said twice, it ends nothing that has not come
  if (target.by === 'that' && isSaidAgain(turn) && (await cameHere(turn)).length === 0)
    return { text: turn.words.done.noneOpen }
  const found = await findTarget(turn, target)
  if (found.kind === 'these') return finishThese(turn, found.ids)
  if (found.kind === 'all') {
    const fired = found.rows.filter((row) => isOverdue(row.reminder))
    if (fired.length === 0) return { text: turn.words.done.noneOpen }
    return finishThese(
      turn,
      fired.map(({ reminder }) => reminder.id),
    )
  }
  return notFound(turn, found, turn.words.say.done)
}
