import { Temporal } from 'temporal-polyfill'
import { explain } from '../../language/describe.js'
import type { EditChange, Shift, Target } from '../../language/intent.js'
import { firstOccurrence } from '../../reminders/occurrences.js'
import { DEFAULT_TIMES_OF_DAY } from '../../reminders/person.js'
import type { Outcome } from '../../reminders/problem.js'
import type { Reminder, ReminderId } from '../../reminders/reminder.js'
import type { Schedule } from '../../reminders/schedule.js'
import type { Instant } from '../../reminders/time.js'
import { movedBy } from '../../reminders/wall-time.js'
import { changedTime, confirmation, undoButton } from '../confirmation.js'
import { ask, type Time, timeOf } from '../question.js'
import { say, sayAbout } from '../say.js'
import { moment, momentAndDistance, momentWithZone, nameOf } from '../shown.js'
import { speakOf, type Turn } from '../turn.js'
import { sayNotFound } from './ambiguous.js'
import { nearestTo } from './nearest-time.js'
import { explainRefusal } from './refused.js'
import { findTarget } from './target.js'
import { tellOfEdit } from './told.js'

type Scope = 'occurrence' | 'series'

/** A refusal is a message of its own: the card that was clicked may be somebody else's and stays. */
async function sayRefusal(turn: Turn, outcome: Extract<Outcome<unknown>, { ok: false }>) {
  await say(turn, { text: explainRefusal(turn, outcome.problem) })
}

/** Moves it and says so; a time that is behind is asked for again. */
async function moveTo(turn: Turn, id: ReminderId, { schedule, alternatives }: Time, scope: Scope): Promise<void> {
  const outcome = await turn.deps.book.reschedule(turn.actor, id, schedule, scope)
  if (!outcome.ok) {
    if (outcome.problem.kind === 'already-past')
      return ask(turn, { about: 'move', id, scope, because: explainRefusal(turn, outcome.problem) })
    return sayRefusal(turn, outcome)
  }
  const { reminder } = outcome
  speakOf(turn, reminder.id)
  // Of a whole series a one-off time changes the time of day alone; a date on a button would promise more.
  const isWholeSeries = reminder.schedule.kind === 'series' && schedule.kind === 'once'
  const reply = changedTime(turn, outcome, isWholeSeries ? [] : alternatives)
  if (outcome.series) reply.text += `\n${turn.words.snooze.seriesStays}`
  await sayAbout(turn, reminder, reply)
  await tellOfEdit(turn, outcome.tell, (there, me) =>
    there.words.edit.toldMoved(me, nameOf(there, reminder), momentWithZone(there, reminder.dueAt)),
  )
}

/** The other reading of the words, chosen by a tap: the corrected confirmation takes the place of the first. */
export async function readAs(turn: Turn, id: ReminderId, schedule: Schedule): Promise<void> {
  const outcome = await turn.deps.book.reschedule(turn.actor, id, schedule, 'series')
  if (!outcome.ok) return sayRefusal(turn, outcome)
  const { reminder } = outcome
  speakOf(turn, reminder.id)
  const forName = (await turn.deps.book.person(reminder.owner))?.name
  await sayAbout(turn, reminder, confirmation(turn, { ...outcome, forName }, []))
  await tellOfEdit(turn, outcome.tell, (there, me) =>
    there.words.edit.toldMoved(me, nameOf(there, reminder), momentWithZone(there, reminder.dueAt)),
  )
}

/** "Even at night": the confirmation says anew when it comes. */
export async function comeThrough(turn: Turn, id: ReminderId): Promise<void> {
  const outcome = await turn.deps.book.comeThrough(turn.actor, id)
  if (!outcome.ok) return sayRefusal(turn, outcome)
  speakOf(turn, outcome.reminder.id)
  await sayAbout(turn, outcome.reminder, confirmation(turn, outcome, []))
}

export async function rename(turn: Turn, id: ReminderId, text: string): Promise<void> {
  const outcome = await turn.deps.book.rename(turn.actor, id, text)
  if (!outcome.ok) return sayRefusal(turn, outcome)
  const { reminder, was } = outcome
  speakOf(turn, id)
  await sayAbout(turn, outcome.reminder, {
    text: [
      turn.words.edit.renamed(nameOf(turn, was), reminder.text),
      turn.words.edit.stillAt(momentAndDistance(turn, reminder.dueAt)),
    ].join('\n'),
    buttons: [undoButton(turn)],
  })
  await tellOfEdit(turn, outcome.tell, (there, me) =>
    there.words.edit.toldRenamed(me, nameOf(there, was), nameOf(there, reminder)),
  )
}

async function skipNext(turn: Turn, id: ReminderId): Promise<void> {
  const outcome = await turn.deps.book.skipNext(turn.actor, id)
  if (!outcome.ok) return sayRefusal(turn, outcome)
  const { edit } = turn.words
  speakOf(turn, id)
  await sayAbout(turn, outcome.reminder, {
    text: [
      edit.skipped(nameOf(turn, outcome.reminder), moment(turn, outcome.skipped)),
      outcome.next === null ? edit.over : edit.nextIs(momentAndDistance(turn, outcome.next)),
    ].join('\n'),
    buttons: [undoButton(turn)],
  })
}

/** "Until monday" ends the pause as Monday begins; a date alone would else leave out what comes earlier that day. */
function pausedUntil(turn: Turn, schedule: Schedule): Instant | null {
  const first = firstOccurrence(schedule, turn.now)
  if (first === null) return null
  const at = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(turn.zone.timeZone)
  const dayTime = turn.language.settings?.timesOfDay?.day ?? DEFAULT_TIMES_OF_DAY.day
  return at.toPlainTime().equals(Temporal.PlainTime.from(dayTime)) ? at.startOfDay().epochMilliseconds : first
}

async function pause(turn: Turn, id: ReminderId, until: Instant | null): Promise<void> {
  const outcome = await turn.deps.book.pause(turn.actor, id, until)
  if (!outcome.ok) return sayRefusal(turn, outcome)
  const { edit, buttons } = turn.words
  const name = nameOf(turn, outcome.reminder)
  speakOf(turn, id)
  await sayAbout(turn, outcome.reminder, {
    text: outcome.next === null ? edit.paused(name) : edit.pausedUntil(name, momentAndDistance(turn, outcome.next)),
    buttons: [{ title: buttons.resume, action: { do: 'resume', id } }, undoButton(turn)],
  })
}

export async function resume(turn: Turn, id: ReminderId): Promise<void> {
  const outcome = await turn.deps.book.resume(turn.actor, id)
  if (!outcome.ok) return sayRefusal(turn, outcome)
  const { edit } = turn.words
  speakOf(turn, id)
  await sayAbout(turn, outcome.reminder, {
    text: [
      edit.resumed(nameOf(turn, outcome.reminder)),
      outcome.next === null ? edit.over : edit.nextIs(momentAndDistance(turn, outcome.next)),
    ].join('\n'),
    buttons: [undoButton(turn)],
  })
}

/** A one-off time for a repeating reminder can mean the next one or all of them: asked, unless it was said. */
export async function changeTime(turn: Turn, reminder: Reminder, time: Time, said?: Scope): Promise<void> {
  if (reminder.schedule.kind === 'series' && time.schedule.kind === 'once' && !said)
    return ask(turn, { about: 'scope', id: reminder.id, time })
  const nearer = turn.words.ask.isClockOnly(time.said) ? nearestTo(reminder, time, turn.now, turn.zone.timeZone) : time
  await moveTo(turn, reminder.id, nearer, said ?? 'series')
}

/** Counted from the time that it has; of one that has come, from now. */
function shifted(turn: Turn, { dueAt, status, schedule }: Reminder, by: Shift): Time {
  const { timeZone } = schedule
  const from = status === 'waiting' ? dueAt : turn.now
  return { schedule: { kind: 'once', at: movedBy(from, by, timeZone), timeZone }, alternatives: [], said: '' }
}

async function editOne(turn: Turn, id: ReminderId, change: EditChange, scope?: Scope): Promise<void> {
  switch (change.to) {
    case 'time': {
      const time = timeOf(change.reading, turn.message.text)
      const { problem } = change.reading
      if (!time) {
        const because = problem ? explain(problem, turn.language) : undefined
        const offer = problem?.kind === 'already-past' ? problem.offer : undefined
        return ask(turn, { about: 'move', id, scope, because, offer })
      }
      const found = await turn.deps.book.find(turn.actor, id)
      return found.ok ? changeTime(turn, found.reminder, time, scope) : sayRefusal(turn, found)
    }
    case 'shifted': {
      const found = await turn.deps.book.find(turn.actor, id)
      return found.ok
        ? changeTime(turn, found.reminder, shifted(turn, found.reminder, change.by), scope)
        : sayRefusal(turn, found)
    }
    case 'text':
      return rename(turn, id, change.text)
    case 'skip-next':
      return skipNext(turn, id)
    case 'paused': {
      const until = change.until?.schedule ? pausedUntil(turn, change.until.schedule) : null
      if (change.until?.problem) {
        await say(turn, { text: explain(change.until.problem, turn.language) })
        return
      }
      return pause(turn, id, until)
    }
    case 'resumed':
      return resume(turn, id)
  }
}

export async function editReminder(turn: Turn, target: Target, change: EditChange, scope?: Scope): Promise<void> {
  const found = await findTarget(turn, target)
  if (found.kind === 'these' || found.kind === 'all') {
    const ids = found.kind === 'these' ? found.ids : found.rows.map((row) => row.reminder.id)
    for (const id of ids) await editOne(turn, id, change, scope)
    return
  }
  await sayNotFound(turn, found, turn.words.say.edit[change.to])
}
