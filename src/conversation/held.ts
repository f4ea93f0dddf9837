import { quietAt } from '../reminders/quiet-time.js'
import type { Reminder } from '../reminders/reminder.js'
import type { Instant } from '../reminders/time.js'
import type { Button } from './cards/button.js'
import { moment } from './shown.js'
import type { Turn } from './turn.js'

/** A reminder, and the moment asked for when its owner's quiet time holds it until `dueAt`. */
interface Held {
  reminder: Reminder
  heldFrom?: Instant
  /** Whom it is for, when that is somebody else. */
  forName?: string
}

const isOnDayOff = (turn: Turn, at: Instant): boolean =>
  quietAt(at, turn.language.settings ?? {}, turn.zone.timeZone) === 'day-off'

/** Says that it is held, and until when. */
export function heldNotes(turn: Turn, { reminder, heldFrom, forName }: Held): string[] {
  if (heldFrom === undefined) return []
  const { held } = turn.words
  const [asked, until] = [moment(turn, heldFrom), moment(turn, reminder.dueAt)]
  if (reminder.owner !== turn.actor.person)
    return [held.forSomebody(forName ?? turn.words.others.someone, asked, until)]
  return [isOnDayOff(turn, heldFrom) ? held.dayOff(asked, until) : held.quietHours(asked, until)]
}

/** One tap, or its words, lets it through. Only its owner can say so. */
export function throughButtons(turn: Turn, { reminder, heldFrom }: Held): Button[] {
  if (heldFrom === undefined || reminder.owner !== turn.actor.person) return []
  const { buttons } = turn.words
  const title = isOnDayOff(turn, heldFrom) ? buttons.evenOnDayOff : buttons.evenAtNight
  return [{ title, action: { do: 'come-through', id: reminder.id } }]
}
