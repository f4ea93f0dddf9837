import { isSelf } from '../../../reminders/actor.js'
import { occurrencesFrom } from '../../../reminders/occurrences.js'
import { type Quiet, quietAt } from '../../../reminders/quiet-time.js'
import type { Reminder } from '../../../reminders/reminder.js'
import type { Instant } from '../../../reminders/time.js'
import type { Button } from '../../say/button.js'
import { moment } from '../../say/wording.js'
import type { Turn } from '../../turn.js'

/** A reminder, and the moment asked for when its owner's quiet time holds it until `dueAt`. */
interface Held {
  reminder: Reminder
  heldFrom?: Instant
  /** Whom it is for, when that is somebody else. */
  forName?: string
}

/** Occurrences of a repeat that are looked at: a week of a daily one. */
const LOOKED_AT = 7

/** What of the speaker's own holds it: now, or of a repeat that is not held now some later time. Null: nothing. */
function quietOf(turn: Turn, { reminder, heldFrom }: Held): Quiet | null {
  const { owner, schedule, occurrenceAt, audience, evenAtNight } = reminder
  if (owner !== turn.actor.person || audience.kind !== 'owner' || evenAtNight) return null
  const later = schedule.kind === 'series' ? occurrencesFrom(schedule, occurrenceAt, LOOKED_AT) : []
  for (const at of heldFrom === undefined ? later : [heldFrom]) {
    const quiet = quietAt(at, turn.language.settings ?? {}, turn.zone.timeZone)
    if (quiet !== null) return quiet
  }
  return null
}

/** Says that it is held, and until when. */
export function heldNotes(turn: Turn, held: Held): string[] {
  const { held: words, others } = turn.words
  const { reminder, heldFrom, forName } = held
  const quiet = quietOf(turn, held)
  const isDayOff = quiet === 'day-off'
  if (heldFrom === undefined) return quiet === null ? [] : [isDayOff ? words.daysOffLater : words.quietHoursLater]
  const [asked, until] = [moment(turn, heldFrom), moment(turn, reminder.dueAt)]
  if (!isSelf(turn.actor, reminder.owner)) return [words.forSomebody(forName ?? others.someone, asked, until)]
  return [isDayOff ? words.dayOff(asked, until) : words.quietHours(asked, until)]
}

/** One tap, or its words, lets it through. Only its owner can say so. */
export function throughButtons(turn: Turn, held: Held): Button[] {
  const { buttons } = turn.words
  const quiet = quietOf(turn, held)
  if (quiet === null) return []
  const title = quiet === 'day-off' ? buttons.evenOnDayOff : buttons.evenAtNight
  return [{ title, action: { do: 'come-through', id: held.reminder.id } }]
}
