import { Temporal } from 'temporal-polyfill'
import { describeDuration } from '../../../language/describe.js'
import type { Correction } from '../../../language/intent.js'
import { understandTime } from '../../../language/understand.js'
import { DEFAULT_TIMES_OF_DAY } from '../../../reminders/person.js'
import type { Reminder } from '../../../reminders/reminder.js'
import type { Instant } from '../../../reminders/time.js'
import type { Answer } from '../../answer.js'
import { explainRefusal } from '../../say/refused.js'
import { moment, momentAndDistance, nameOf } from '../../say/wording.js'
import { speakOf, type Turn } from '../../turn.js'
import { undoButton } from '../create/confirmation.js'
import { moveTo } from './move.js'
import { changed } from './put-right.js'

/** Messages ahead of a reminder: set, changed and dropped. */

type Lead = Extract<Correction, { is: 'lead' }>

/** How long the words are, at most, that say how much ahead of something. */
const MAX_LEAD_WORDS = 5

/** The event that "2 hours before the movie on saturday at 8pm" named: later than the reminder, which is that much ahead. */
function eventOf(turn: Turn, { createdAt, occurrenceAt, schedule }: Reminder): Instant | null {
  if (schedule.kind !== 'once') return null
  const words = (turn.talk.that?.timeSaid ?? '').split(/\s+/)
  for (let k = 1; k <= Math.min(MAX_LEAD_WORDS, words.length - 1); k += 1) {
    const rest = understandTime(words.slice(k).join(' '), { ...turn.language, now: createdAt })
    if (rest.schedule?.kind === 'once' && rest.schedule.at > occurrenceAt) return rest.schedule.at
  }
  return null
}

export async function changeLead(turn: Turn, reminder: Reminder, { leadMs, insteadOfOthers }: Lead): Promise<Answer> {
  const event = insteadOfOthers ? eventOf(turn, reminder) : null
  if (event === null) return addLead(turn, reminder, leadMs, insteadOfOthers)
  const { timeSaid } = turn.talk.that ?? {}
  const { timeZone } = reminder.schedule
  const answer = await moveTo(
    turn,
    reminder.id,
    { schedule: { kind: 'once', at: event - leadMs, timeZone }, alternatives: [] },
    'series',
  )
  if (turn.talk.that) turn.talk.that.timeSaid = timeSaid
  return answer
}

/** In the evening of the day before. */
export async function addEve(turn: Turn, reminder: Reminder): Promise<Answer> {
  const { evening } = { ...DEFAULT_TIMES_OF_DAY, ...turn.language.settings?.timesOfDay }
  const at = Temporal.Instant.fromEpochMilliseconds(reminder.occurrenceAt)
    .toZonedDateTimeISO(reminder.schedule.timeZone)
    .subtract({ days: 1 })
    .withPlainTime(evening)
  return addLead(turn, reminder, reminder.occurrenceAt - at.epochMilliseconds)
}

async function addLead(turn: Turn, { id }: Reminder, leadMs: number, insteadOfOthers = false): Promise<Answer> {
  const outcome = await turn.deps.book.addLead(turn.actor, id, leadMs, insteadOfOthers)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { reminder, lead } = outcome
  speakOf(turn, id)
  const { create, edit } = turn.words
  return changed(turn, reminder, {
    text: [
      edit.stillComes(nameOf(turn, reminder), momentAndDistance(turn, reminder.dueAt)),
      create.lead(describeDuration(leadMs, turn.language), moment(turn, lead.dueAt)),
    ].join('\n'),
    buttons: [undoButton(turn)],
  })
}

export async function dropLeads(turn: Turn, { id }: Reminder): Promise<Answer> {
  const outcome = await turn.deps.book.removeLeads(turn.actor, id)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { reminder, count } = outcome
  const { edit } = turn.words
  const [name, when] = [nameOf(turn, reminder), momentAndDistance(turn, reminder.dueAt)]
  speakOf(turn, id)
  if (count === 0) return { text: edit.noLeads(name, when) }
  return changed(turn, reminder, { text: edit.onlyAt(name, when), buttons: [undoButton(turn)] })
}
