import type { Target } from '../../../language/intent.js'
import { languageOf } from '../../../language/languages.js'
import { isOverdue } from '../../../reminders/listing.js'
import type { Reminder, ReminderId } from '../../../reminders/reminder.js'
import { DAY_MS, type Instant } from '../../../reminders/time.js'
import { speak } from '../../answer.js'
import { MANY, workLong } from '../../long-work/work-long.js'
import type { Button, Reply } from '../../say/button.js'
import { tell } from '../../say/notify.js'
import { explainRefusal } from '../../say/refused.js'
import { say, sayAbout } from '../../say/say.js'
import { doerIn, moment, nameOf, shorten } from '../../say/wording.js'
import type { Turn } from '../../turn.js'
import { undoButton } from '../create/confirmation.js'
import { sayNotFound } from './ambiguous.js'
import { tellsAllOf } from './by-stem.js'
import { findTarget } from './target.js'

async function finish(turn: Turn, id: ReminderId): Promise<void> {
  const { done } = turn.words
  const outcome = await turn.deps.book.complete(turn.actor, id)
  if (!outcome.ok) {
    await say(turn, { text: explainRefusal(turn, outcome.problem) })
    return
  }
  const { reminder, series, next, tell: whom } = outcome
  turn.talk.deed = { does: 'done', at: turn.now }
  const name = nameOf(turn, reminder)
  const doer = doerIn(turn, reminder)
  const goesOn = series ? (next ? [done.next(moment(turn, next))] : [done.seriesOver]) : []
  await sayAbout(turn, reminder, {
    text: [doer ? done.by(doer, name) : done.said(name), ...goesOn].join('\n'),
    buttons: [...(await othersOpen(turn, id)), undoButton(turn)],
  })
  if (whom)
    await tell(turn, whom, (there, me) => ({
      text: there.words.done.told(me, nameOf(there, reminder)),
    }))
}

/** Several at once: one answer, and one change to take back. */
export async function finishThese(turn: Turn, ids: ReminderId[]): Promise<void> {
  const [only, ...more] = ids
  if (only !== undefined && more.length === 0) return finish(turn, only)
  if (ids.length <= MANY) return void (await say(turn, await finishedAll(turn, ids)))
  const undo = undoButton(turn) // now, as the memory of the turn may be saved before the work ends
  await speak(turn, await workLong(turn, { kind: 'change', work: async () => [await finishedAll(turn, ids, undo)] }))
}

async function finishedAll(turn: Turn, ids: ReminderId[], undo?: Button): Promise<Reply> {
  const { done } = turn.words
  const outcome = await turn.deps.book.completeMany(turn.actor, ids)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  turn.talk.deed = { does: 'done', at: turn.now }
  const names = outcome.changed.map(({ reminder }) => nameOf(turn, reminder))
  const refusals = outcome.refused.map(({ problem }) => explainRefusal(turn, problem))
  const [one = ''] = names
  const said = names.length === 1 ? done.said(one) : done.several(names)
  for (const { tell: whom, reminder } of outcome.changed)
    if (whom) await tell(turn, whom, (there, me) => ({ text: there.words.done.told(me, nameOf(there, reminder)) }))
  return { text: [said, ...new Set(refusals)].join('\n'), buttons: [undo ?? undoButton(turn)] }
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

/** Told in passing: done only when one of those that are there is plainly meant, of those that wait for an answer first. */
async function finishToldOf(turn: Turn, target: Target): Promise<boolean> {
  if (target.by === 'that') {
    const [newest] = await cameHere(turn)
    if (newest) await finish(turn, newest.id)
    return newest !== undefined
  }
  if (target.by === 'both' || target.by === 'all') {
    const came = (await cameHere(turn)).map(({ id }) => id)
    if (came.length > 0) await finishThese(turn, target.by === 'both' ? came.slice(0, 2) : came)
    return came.length > 0
  }
  if (target.by !== 'words') return false
  const [one, ...others] = await turn.deps.book.list(turn.actor, { show: 'overdue', contains: target.words })
  if (!one || others.length > 0) return finishBeforeItCame(turn, target.words)
  await finish(turn, one.reminder.id)
  return true
}

/** "I paid the rent", before it was reminded of: done where all of a reminder is told, else asked; false where none is like it. */
async function finishBeforeItCame(turn: Turn, contains: string): Promise<boolean> {
  const like = (await turn.deps.book.list(turn.actor, { contains })).map(({ reminder }) => reminder)
  const { stem } = languageOf(turn.language.locale)
  const told = like.filter((each) => isNear(turn, each) && tellsAllOf(each.text, turn.message.text, stem))
  const [one, ...others] = told
  if (one && others.length === 0) await finish(turn, one.id)
  else if (like.length > 0) await askWhetherDone(turn, told.length > 0 ? told : like)
  return like.length > 0
}

/** Of a series, what was done is the one that comes soon: not next month's. */
const isNear = ({ now }: Turn, { schedule, dueAt }: Reminder): boolean =>
  schedule.kind === 'once' || dueAt < now + DAY_MS

async function askWhetherDone(turn: Turn, reminders: Reminder[]): Promise<void> {
  const { done, buttons, say: words } = turn.words
  await say(turn, {
    text: done.maybe,
    buttons: reminders.slice(0, OTHERS + 1).map((each) => ({
      title: `${buttons.done}: ${shorten(nameOf(turn, each), OTHER_LENGTH)}`,
      action: { do: 'say', with: words.done(each.text) },
    })),
  })
}

/** "done", and nothing was spoken of since the last "done". */
const isSaidAgain = ({ talk: { deed, that } }: Turn): boolean =>
  deed?.does === 'done' && (that === undefined || that.at <= deed.at)

export async function finishReminders(turn: Turn, target: Target, isLoose = false): Promise<void> {
  if (isLoose) {
    if (await finishToldOf(turn, target)) return
    await say(turn, { text: target.by === 'words' ? turn.words.done.ofNone : turn.words.done.noneOpen })
    return
  }
  // said twice, it ends nothing that has not come
  if (target.by === 'that' && isSaidAgain(turn) && (await cameHere(turn)).length === 0) {
    await say(turn, { text: turn.words.done.noneOpen })
    return
  }
  const found = await findTarget(turn, target)
  if (found.kind === 'these') return finishThese(turn, found.ids)
  if (found.kind === 'all') {
    const fired = found.rows.filter((row) => isOverdue(row.reminder))
    if (fired.length === 0) await say(turn, { text: turn.words.done.noneOpen })
    else
      await finishThese(
        turn,
        fired.map(({ reminder }) => reminder.id),
      )
    return
  }
  await sayNotFound(turn, found, turn.words.say.done)
}
