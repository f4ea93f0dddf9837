import { Temporal } from 'temporal-polyfill'
import type { Target } from '../../../language/intent.js'
import type { TimeReading } from '../../../language/time-reading.js'
import { isPausedUntilResumed } from '../../../reminders/due.js'
import { isOverdue } from '../../../reminders/listing.js'
import { firstOccurrence } from '../../../reminders/occurrences.js'
import { DEFAULT_TIMES_OF_DAY } from '../../../reminders/person.js'
import type { Reminder, ReminderId } from '../../../reminders/reminder.js'
import type { ToTell } from '../../../reminders/results.js'
import type { Schedule } from '../../../reminders/schedule.js'
import { HOUR_MS, type Instant, MINUTE_MS } from '../../../reminders/time.js'
import type { Answer } from '../../answer.js'
import { becauseOf } from '../../questions/because.js'
import type { Action } from '../../say/action.js'
import type { Button, Reply, Telling } from '../../say/button.js'
import { tellingOf } from '../../say/notify.js'
import { explainRefusal } from '../../say/refused.js'
import { doerIn, moment, momentAndDistance, momentThere, nameOf } from '../../say/wording.js'
import { speakOf, type Turn } from '../../turn.js'
import { undoButton } from '../create/confirmation.js'
import { heldNotes, throughButtons } from '../create/quiet-notes.js'
import { notFound } from './ambiguous.js'
import { cameHere, othersOpen } from './done.js'
import { stillPaused } from './edit.js'
import { changeTimes } from './move.js'
import { findTarget } from './target.js'

function tomorrow(turn: Turn): Instant {
  const timesOfDay = { ...DEFAULT_TIMES_OF_DAY, ...turn.language.settings?.timesOfDay }
  return Temporal.Instant.fromEpochMilliseconds(turn.now)
    .toZonedDateTimeISO(turn.zone.timeZone)
    .add({ days: 1 })
    .withPlainTime(timesOfDay.morning)
    .toInstant().epochMilliseconds
}

/** The moment that a snooze button stands for; null for a choice that no button of this bot has. */
function chosen(turn: Turn, choice: string | undefined): Instant | null {
  switch (choice) {
    case '10m':
      return turn.now + 10 * MINUTE_MS
    case '1h':
      return turn.now + HOUR_MS
    case 'tomorrow':
      return tomorrow(turn)
    default:
      return null
  }
}

const toldSnoozed = ({ reminder, tell }: { reminder: Reminder; tell?: ToTell }): Telling[] =>
  tellingOf(tell, (there, me) =>
    there.words.snooze.told(me, nameOf(there, reminder), momentThere(there, reminder.dueAt)),
  )

export async function snoozeUntil(turn: Turn, id: ReminderId, until: Instant): Promise<Answer> {
  const { snooze } = turn.words
  const outcome = await turn.deps.book.snooze(turn.actor, id, until)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { reminder, series, heldFrom } = outcome
  const doer = doerIn(turn, reminder)
  const [name, when] = [nameOf(turn, reminder), momentAndDistance(turn, reminder.dueAt)]
  const lines = [doer ? snooze.by(doer, name, when) : snooze.until(name, when)]
  lines.push(...heldNotes(turn, { reminder, heldFrom }))
  if (series) lines.push(snooze.seriesStays)
  speakOf(turn, reminder.id)
  turn.talk.deed = { does: 'snooze', until, at: turn.now }
  return {
    of: reminder,
    text: lines.join('\n'),
    buttons: [
      ...throughButtons(turn, { reminder, heldFrom }),
      { title: turn.words.buttons.done, action: { do: 'done', id: reminder.id, seen: reminder.dueAt } },
      ...(await othersOpen(turn, reminder.id)),
      undoButton(turn),
    ],
    tells: toldSnoozed(outcome),
  }
}

/** Several at once: one answer, and one change to take back. */
async function snoozeThese(turn: Turn, ids: ReminderId[], until: Instant): Promise<Answer> {
  const { snooze } = turn.words
  const outcome = await turn.deps.book.snoozeMany(turn.actor, ids, until)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const names = outcome.changed.map(({ reminder }) => nameOf(turn, reminder))
  const held = outcome.changed.flatMap(({ reminder, heldFrom }) => heldNotes(turn, { reminder, heldFrom }))
  const refusals = outcome.refused.map(({ problem }) => explainRefusal(turn, problem))
  const text = [snooze.several(names, momentAndDistance(turn, until)), ...new Set([...held, ...refusals])].join('\n')
  return { text, buttons: [undoButton(turn)], tells: outcome.changed.flatMap(toldSnoozed) }
}

/** Another click on a card whose reminder was already moved: says where it is now. */
const isOutdated = (reminder: Reminder, seen: Instant | undefined): boolean =>
  seen !== undefined && !reminder.nag && reminder.status === 'waiting' && reminder.dueAt !== seen

/** What a click on a snooze button of a card does, however old the card. */
export async function snoozeByButton(turn: Turn, action: Action): Promise<Answer> {
  const { id } = action
  const found = id === undefined ? null : await turn.deps.book.find(turn.actor, id)
  if (id === undefined || !found?.ok)
    return { text: found && !found.ok ? explainRefusal(turn, found.problem) : turn.words.refused.notFound }
  const { reminder } = found
  if (isOutdated(reminder, action.seen)) {
    const text = turn.words.snooze.already(nameOf(turn, reminder), momentAndDistance(turn, reminder.dueAt))
    return { text }
  }
  if (action.do === 'choose-snooze') return { about: 'snooze', id }
  const until = chosen(turn, action.with)
  if (until === null) return { text: turn.words.refused.oldButton }
  return snoozeUntil(turn, id, until)
}

/** "tomorrow same time": when it came, not the time that it is now. */
function sameTimeOf({ occurrenceAt: at, schedule: { timeZone } }: Reminder, until: TimeReading | null): Instant | null {
  const changed = until?.isSameTime ? until.onto?.({ schedule: { kind: 'once', at, timeZone }, at }) : undefined
  const schedule = changed?.all?.schedule
  return schedule?.kind === 'once' ? schedule.at : null
}

/** Only what has come can be snoozed. Says so, and how the one that was meant is moved instead. */
function notCome(turn: Turn, reminder: Reminder | null, until: Instant | null): Reply {
  const { snooze, buttons } = turn.words
  if (!reminder) return { text: snooze.nothingCame }
  const { id, schedule, dueAt } = reminder
  if (isPausedUntilResumed(reminder)) return stillPaused(turn, reminder)
  const moved: Schedule | null = until === null ? null : { kind: 'once', at: until, timeZone: schedule.timeZone }
  const move: Button[] =
    moved === null || schedule.kind === 'series'
      ? []
      : [{ title: buttons.moveTo(moment(turn, moved.at)), action: { do: 'read-as', id, with: JSON.stringify(moved) } }]
  return { text: snooze.notCome(nameOf(turn, reminder), momentAndDistance(turn, dueAt)), buttons: move }
}

/** Which of those that wait for an answer are meant; "that" is the newest. Where a plan is said of all and none waits, all. */
async function toSnooze(turn: Turn, target: Target, isPlan: boolean): Promise<ReminderId[]> {
  const came = await cameHere(turn)
  const [newest] = came
  if (target.by === 'that' && newest && !turn.context.activity.replyToId) return [newest.id]
  const found = await findTarget(turn, target)
  if (found.kind === 'these') return found.ids
  if (found.kind !== 'all') return []
  const all = isPlan && came.length === 0 ? found.rows.map(({ reminder }) => reminder) : came
  return all.map(({ id }) => id)
}

/** A time that was said, for reminders that were said; asks for the time when it is missing or cannot be read. */
export async function snoozeReminders(
  turn: Turn,
  target: Target,
  until: TimeReading | null,
  isPlan = false,
): Promise<Answer> {
  const found = await findTarget(turn, target)
  if (found.kind !== 'these' && found.kind !== 'all' && target.by !== 'that')
    return notFound(turn, found, turn.words.say.snooze)
  const ids = await toSnooze(turn, target, isPlan)
  const at = until?.schedule ? firstOccurrence(until.schedule, turn.now) : null
  const named = await Promise.all(ids.map((id) => turn.deps.book.find(turn.actor, id)))
  const reminders = named.flatMap((each) => (each.ok ? [each.reminder] : []))
  const came = reminders.filter(isOverdue)
  const [first] = came
  const [planned] = reminders
  if (first === undefined && planned && isPlan) {
    if (until) return changeTimes(turn, ids, until)
    if (target.by !== 'that') return { about: 'move', id: planned.id }
  }
  if (first === undefined) return notCome(turn, reminders[0] ?? null, at)
  if (at === null) return { about: 'snooze', id: first.id, ...becauseOf(turn, until?.problem) }
  if (came.length === 1) return snoozeUntil(turn, first.id, sameTimeOf(first, until) ?? at)
  return snoozeThese(
    turn,
    came.map(({ id }) => id),
    at,
  )
}
