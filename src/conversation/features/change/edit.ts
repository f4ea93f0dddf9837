import { Temporal } from 'temporal-polyfill'
import { describePeriod, explain } from '../../../language/describe.js'
import type { EditChange, Target } from '../../../language/intent.js'
import type { Period } from '../../../language/time-reading.js'
import { isPausedUntilResumed } from '../../../reminders/due.js'
import { isOverdue } from '../../../reminders/listing.js'
import { firstOccurrence } from '../../../reminders/occurrences.js'
import { DEFAULT_TIMES_OF_DAY } from '../../../reminders/person.js'
import { withoutDays } from '../../../reminders/recurrence.js'
import type { Reminder, ReminderId } from '../../../reminders/reminder.js'
import type { Schedule } from '../../../reminders/schedule.js'
import type { Instant } from '../../../reminders/time.js'
import type { Answer } from '../../answer.js'
import type { Reply } from '../../say/button.js'
import { tellingOf } from '../../say/notify.js'
import { explainRefusal } from '../../say/refused.js'
import { moment, momentAndDistance, momentThere, nameOf } from '../../say/wording.js'
import { speakOf, type Turn } from '../../turn.js'
import { confirmation, confirmationNow, undoButton } from '../create/confirmation.js'
import { sendToChat } from '../link/link.js'
import { notFound } from './ambiguous.js'
import type { Found } from './in-list.js'
import { changeTimes, moveTo, shiftTimes } from './move.js'
import { changed } from './put-right.js'
import { findTarget } from './target.js'

/** The other reading of the words, chosen by a tap: the corrected confirmation takes the place of the first. */
export async function readAs(turn: Turn, id: ReminderId, schedule: Schedule): Promise<Answer> {
  const outcome = await turn.deps.book.reschedule(turn.actor, id, schedule, 'series')
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { reminder } = outcome
  speakOf(turn, reminder.id)
  const reply = await confirmationNow(turn, reminder.id)
  const tells = tellingOf(outcome.tell, (there, me) =>
    there.words.edit.toldMoved(me, nameOf(there, reminder), momentThere(there, reminder.dueAt)),
  )
  // it ended in between: what was changed is told all the same
  return reply === null
    ? { text: explainRefusal(turn, { kind: 'not-found' }), tells }
    : { ...reply, of: reminder, tells }
}

/** "Even at night": the confirmation says anew when it comes. */
export async function comeThrough(turn: Turn, id: ReminderId): Promise<Answer> {
  const outcome = await turn.deps.book.comeThrough(turn.actor, id)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  speakOf(turn, outcome.reminder.id)
  return { of: outcome.reminder, ...confirmation(turn, outcome, []) }
}

export async function rename(turn: Turn, id: ReminderId, text: string): Promise<Answer> {
  const outcome = await turn.deps.book.rename(turn.actor, id, text)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { reminder, was } = outcome
  speakOf(turn, id)
  const tells = tellingOf(outcome.tell, (there, me) =>
    there.words.edit.toldRenamed(me, nameOf(there, was), nameOf(there, reminder)),
  )
  const reply: Reply = {
    text: [
      turn.words.edit.renamed(nameOf(turn, was), reminder.text),
      isPausedUntilResumed(reminder)
        ? turn.words.edit.paused(nameOf(turn, reminder))
        : turn.words.edit.stillAt(moment(turn, reminder.dueAt)),
    ].join('\n'),
    buttons: [undoButton(turn)],
  }
  return { ...(await changed(turn, reminder, reply)), tells }
}

export async function skipNext(turn: Turn, id: ReminderId): Promise<Answer> {
  const outcome = await turn.deps.book.skipNext(turn.actor, id)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { edit } = turn.words
  speakOf(turn, id)
  return {
    of: outcome.reminder,
    text: [
      edit.skipped(nameOf(turn, outcome.reminder), moment(turn, outcome.skipped)),
      outcome.next === null ? edit.over : edit.nextIs(momentAndDistance(turn, outcome.next)),
    ].join('\n'),
    buttons: [undoButton(turn)],
  }
}

/** "Until monday" ends the pause as Monday begins; a date alone would else leave out what comes earlier that day. */
function pausedUntil(turn: Turn, schedule: Schedule): Instant | null {
  const first = firstOccurrence(schedule, turn.now)
  if (first === null) return null
  const at = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(turn.zone.timeZone)
  const dayTime = turn.language.settings?.timesOfDay?.day ?? DEFAULT_TIMES_OF_DAY.day
  return at.toPlainTime().equals(Temporal.PlainTime.from(dayTime)) ? at.startOfDay().epochMilliseconds : first
}

/** What cannot be done with it before it is resumed. */
export const stillPaused = (turn: Turn, reminder: Reminder): Reply => ({
  text: turn.words.edit.stillPaused(nameOf(turn, reminder)),
  buttons: [{ title: turn.words.buttons.resume, action: { do: 'resume', id: reminder.id } }],
})

async function pause(turn: Turn, id: ReminderId, until: Instant | null): Promise<Answer> {
  const outcome = await turn.deps.book.pause(turn.actor, id, until)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { edit, buttons } = turn.words
  const name = nameOf(turn, outcome.reminder)
  speakOf(turn, id)
  return {
    of: outcome.reminder,
    text: outcome.next === null ? edit.paused(name) : edit.pausedUntil(name, momentAndDistance(turn, outcome.next)),
    buttons: [{ title: buttons.resume, action: { do: 'resume', id } }, undoButton(turn)],
  }
}

export async function resume(turn: Turn, id: ReminderId): Promise<Answer> {
  const outcome = await turn.deps.book.resume(turn.actor, id)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { edit } = turn.words
  speakOf(turn, id)
  return {
    of: outcome.reminder,
    text: [
      edit.resumed(nameOf(turn, outcome.reminder)),
      outcome.next === null ? edit.over : edit.nextIs(momentAndDistance(turn, outcome.next)),
    ].join('\n'),
    buttons: [undoButton(turn)],
  }
}

async function calm(turn: Turn, id: ReminderId): Promise<Answer> {
  const outcome = await turn.deps.book.calm(turn.actor, id)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { reminder } = outcome
  speakOf(turn, id)
  const name = nameOf(turn, reminder)
  const { edit } = turn.words
  return {
    of: reminder,
    text: reminder.status === 'fired' ? edit.calmFired(name) : edit.calm(name, momentAndDistance(turn, reminder.dueAt)),
    buttons: [undoButton(turn)],
  }
}

/** "Skip it on christmas", "no standup from 2 to 8 december". */
async function leaveOut(turn: Turn, ids: ReminderId[], during: Period): Promise<Answer> {
  const outcome = await turn.deps.book.leaveOut(turn.actor, ids, during)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { edit } = turn.words
  const when = describePeriod(during, turn.language)
  const [one, ...others] = outcome.reminders
  if (one === undefined) return { text: edit.nothingThen(when) }
  speakOf(turn, one.id)
  const next = others.length === 0 ? [edit.nextIs(momentAndDistance(turn, one.dueAt))] : []
  const names = outcome.reminders.map((reminder) => nameOf(turn, reminder))
  return { text: [edit.leftOut(names, when), ...next].join('\n'), buttons: [undoButton(turn)] }
}

/** "Except sundays": the same series on its other days. */
async function dropDays(turn: Turn, ids: ReminderId[], days: number[]): Promise<Answer> {
  const [id] = ids
  const found = id === undefined ? null : await turn.deps.book.find(turn.actor, id)
  const series = found?.ok && found.reminder.schedule.kind === 'series' ? found.reminder.schedule : null
  const schedule = series && withoutDays(series, days)
  if (id === undefined || schedule === null) return { text: turn.words.edit.cannotDropDays }
  return moveTo(turn, id, { schedule, alternatives: [] }, 'series')
}

/** "Pause everything until thursday", "leave me alone until 2pm". */
async function holdAll(turn: Turn, ids: ReminderId[], until: Instant): Promise<Answer> {
  const outcome = await turn.deps.book.holdUntil(turn.actor, ids, until)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { edit } = turn.words
  const when = momentAndDistance(turn, until)
  if (outcome.reminders.length === 0) return { text: edit.nothingBefore(when) }
  const names = outcome.reminders.map((reminder) => nameOf(turn, reminder))
  return { text: edit.held(names, when), buttons: [undoButton(turn)] }
}

/** "Pause all", "resume all": one change of those that repeat, and what is left as it is. */
async function pauseMany(turn: Turn, ids: ReminderId[], to: 'paused' | 'resumed'): Promise<Answer> {
  const { book } = turn.deps
  const outcome = to === 'paused' ? await book.pauseMany(turn.actor, ids) : await book.resumeMany(turn.actor, ids)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { edit } = turn.words
  const count = outcome.reminders.length
  const changed = to === 'paused' ? edit.manyPaused(count) : edit.manyResumed(count)
  const left = ids.length - count
  return {
    text: [...(count > 0 ? [changed] : []), ...(left > 0 ? [edit.asTheyAre(left)] : [])].join('\n'),
    buttons: count > 0 ? [undoButton(turn)] : [],
  }
}

/** The end of a pause of several; null: one by one, or until they are resumed. */
const holdsUntil = (turn: Turn, isMany: boolean, change: EditChange): Instant | null =>
  change.to === 'paused' && change.until?.schedule && isMany ? pausedUntil(turn, change.until.schedule) : null

/** The one that asks again and again, before the one last spoken of. */
async function findAsking(turn: Turn, target: Target): Promise<Found> {
  if (target.by === 'words') return findTarget(turn, target)
  const rows = await turn.deps.book.list(turn.actor, {})
  const asking = rows.filter(({ reminder }) => reminder.nag !== undefined)
  const ids = (
    asking.some(({ reminder }) => isOverdue(reminder)) ? asking.filter(({ reminder }) => isOverdue(reminder)) : asking
  ).map(({ reminder }) => reminder.id)
  return ids.length > 0 ? { kind: 'these', ids } : findTarget(turn, target)
}

async function comesOnce({ deps, actor }: Turn, id: ReminderId): Promise<boolean> {
  const found = await deps.book.find(actor, id)
  return found.ok && found.reminder.schedule.kind === 'once'
}

type OneByOne = Exclude<EditChange, { to: 'time' | 'shifted' | 'left-out' | 'without-days' | 'chat' }>

async function editOne(turn: Turn, id: ReminderId, change: OneByOne): Promise<Answer> {
  switch (change.to) {
    case 'text':
      return rename(turn, id, change.text)
    case 'skip-next':
      return skipNext(turn, id)
    case 'paused': {
      const until = change.until?.schedule ? pausedUntil(turn, change.until.schedule) : null
      if (change.once !== undefined && (await comesOnce(turn, id))) return changeTimes(turn, [id], change.once)
      if (change.until?.problem) return { text: explain(change.until.problem, turn.language) }
      return pause(turn, id, until)
    }
    case 'resumed':
      return resume(turn, id)
    case 'calm':
      return calm(turn, id)
  }
}

export async function editReminder(
  turn: Turn,
  target: Target,
  change: EditChange,
  scope?: 'occurrence' | 'series',
): Promise<Answer> {
  const found = change.to === 'calm' ? await findAsking(turn, target) : await findTarget(turn, target)
  if (found.kind === 'nothing' && target.by === 'all') {
    const quiet = holdsUntil(turn, true, change)
    if (quiet !== null) return { text: turn.words.edit.nothingBefore(momentAndDistance(turn, quiet)) }
  }
  if (found.kind !== 'these' && found.kind !== 'all') return notFound(turn, found, turn.words.say.edit[change.to])
  const ids = found.kind === 'these' ? found.ids : found.rows.map((row) => row.reminder.id)
  const until = holdsUntil(turn, target.by === 'all' || ids.length > 1, change)
  return until === null ? editFound(turn, ids, change, scope) : holdAll(turn, ids, until)
}

/** Some changes are told of once for all; the others one by one. */
async function editFound(
  turn: Turn,
  ids: ReminderId[],
  change: EditChange,
  scope: 'occurrence' | 'series' | undefined,
): Promise<Answer> {
  switch (change.to) {
    case 'time':
      return changeTimes(turn, ids, change.reading, scope)
    case 'shifted':
      return shiftTimes(turn, ids, change.by, scope)
    case 'left-out':
      return leaveOut(turn, ids, change.during)
    case 'chat':
      return sendToChat(turn, ids, change.chat)
    case 'without-days':
      return dropDays(turn, ids, change.days)
  }
  if (ids.length > 1 && (change.to === 'paused' || change.to === 'resumed')) return pauseMany(turn, ids, change.to)
  return ids.map((id) => () => editOne(turn, id, change))
}
