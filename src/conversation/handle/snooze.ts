import { Temporal } from 'temporal-polyfill'
import { explain } from '../../language/describe.js'
import type { Target, TimeReading } from '../../language/intent.js'
import { isOverdue } from '../../reminders/listing.js'
import { firstOccurrence } from '../../reminders/occurrences.js'
import { DEFAULT_TIMES_OF_DAY } from '../../reminders/person.js'
import type { Reminder, ReminderId } from '../../reminders/reminder.js'
import { HOUR_MS, type Instant, MINUTE_MS } from '../../reminders/time.js'
import type { Action } from '../cards/action.js'
import { undoButton } from '../confirmation.js'
import { heldNotes, throughButtons } from '../held.js'
import { ask } from '../question.js'
import { say, sayAbout } from '../say.js'
import { doerIn, momentAndDistance, momentWithZone, nameOf } from '../shown.js'
import { tell } from '../tell.js'
import { speakOf, type Turn } from '../turn.js'
import { sayNotFound } from './ambiguous.js'
import { explainRefusal } from './refused.js'
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

export async function snoozeUntil(turn: Turn, id: ReminderId, until: Instant): Promise<void> {
  const { snooze } = turn.words
  const outcome = await turn.deps.book.snooze(turn.actor, id, until)
  if (!outcome.ok) {
    await say(turn, { text: explainRefusal(turn, outcome.problem) })
    return
  }
  const { reminder, series, heldFrom, tell: whom } = outcome
  const doer = doerIn(turn, reminder)
  const [name, when] = [nameOf(turn, reminder), momentAndDistance(turn, reminder.dueAt)]
  const lines = [doer ? snooze.by(doer, name, when) : snooze.until(name, when)]
  lines.push(...heldNotes(turn, { reminder, heldFrom }))
  if (series) lines.push(snooze.seriesStays)
  speakOf(turn, reminder.id)
  await sayAbout(turn, reminder, {
    text: lines.join('\n'),
    buttons: [
      ...throughButtons(turn, { reminder, heldFrom }),
      { title: turn.words.buttons.done, action: { do: 'done', id: reminder.id, seen: reminder.dueAt } },
      undoButton(turn),
    ],
  })
  if (whom)
    await tell(turn, whom, (there, me) => ({
      text: there.words.snooze.told(me, nameOf(there, reminder), momentWithZone(there, reminder.dueAt)),
    }))
}

/** Another click on a card whose reminder was already moved: says where it is now. */
const isOutdated = (reminder: Reminder, seen: Instant | undefined): boolean =>
  seen !== undefined && !reminder.nag && reminder.status === 'waiting' && reminder.dueAt !== seen

/** What a click on a snooze button of a card does, however old the card. */
export async function snoozeByButton(turn: Turn, action: Action): Promise<void> {
  const { id } = action
  const found = id === undefined ? null : await turn.deps.book.find(turn.actor, id)
  if (id === undefined || !found?.ok) {
    await say(turn, { text: found && !found.ok ? explainRefusal(turn, found.problem) : turn.words.refused.notFound })
    return
  }
  const { reminder } = found
  if (isOutdated(reminder, action.seen)) {
    const text = turn.words.snooze.already(nameOf(turn, reminder), momentAndDistance(turn, reminder.dueAt))
    await say(turn, { text })
    return
  }
  if (action.do === 'choose-snooze') return ask(turn, { about: 'snooze', id })
  const until = chosen(turn, action.with)
  if (until === null) await say(turn, { text: turn.words.refused.oldButton })
  else await snoozeUntil(turn, id, until)
}

/** A time that was said, for reminders that were said; asks for the time when it is missing or cannot be read. */
export async function snoozeReminders(turn: Turn, target: Target, until: TimeReading | null): Promise<void> {
  const found = await findTarget(turn, target)
  if (found.kind !== 'these' && found.kind !== 'all') return sayNotFound(turn, found, turn.words.say.snooze)
  const ids =
    found.kind === 'these'
      ? found.ids
      : found.rows.filter((row) => isOverdue(row.reminder)).map((row) => row.reminder.id)
  const [first] = ids
  if (first === undefined) {
    await say(turn, { text: turn.words.done.noneOpen })
    return
  }
  const at = until?.schedule ? firstOccurrence(until.schedule, turn.now) : null
  if (at === null) {
    const because = until?.problem ? explain(until.problem, turn.language) : undefined
    return ask(turn, { about: 'snooze', id: first, because })
  }
  for (const id of ids) await snoozeUntil(turn, id, at)
}
