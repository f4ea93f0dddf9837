import { Temporal } from 'temporal-polyfill'
import { describeDuration } from '../../../language/describe.js'
import { type Correction, NO_EXTRAS } from '../../../language/intent.js'
import { isPausedUntilResumed } from '../../../reminders/due.js'
import { DEFAULT_TIMES_OF_DAY } from '../../../reminders/person.js'
import type { Reminder } from '../../../reminders/reminder.js'
import type { Instant } from '../../../reminders/time.js'
import type { Answer } from '../../answer.js'
import { explainRefusal } from '../../say/refused.js'
import { moment, momentAndDistance, nameOf } from '../../say/wording.js'
import { speakOf, type Turn } from '../../turn.js'
import { undoButton } from '../create/confirmation.js'
import { settle } from '../create/create.js'
import { stillPaused } from './edit.js'
import { moveTo } from './move.js'
import { changed } from './put-right.js'

/** Messages ahead of a reminder: set, changed and dropped. */

type Lead = Extract<Correction, { is: 'lead' }>

/** Whether the reminder spoken of last is ahead of something, or has messages ahead of it: a length alone is of those. */
export const isAhead = ({ talk: { that } }: Turn): boolean => that?.eventAt !== undefined || that?.hasLeads === true

/** What the reminder is ahead of, as long as it is. */
function eventOf({ talk: { that } }: Turn, { id, occurrenceAt, schedule }: Reminder): Instant | null {
  const eventAt = that?.id === id && schedule.kind === 'once' ? that.eventAt : undefined
  return eventAt !== undefined && eventAt > occurrenceAt ? eventAt : null
}

export async function changeLead(turn: Turn, reminder: Reminder, { leadMs, insteadOfOthers }: Lead): Promise<Answer> {
  const eventAt = eventOf(turn, reminder)
  if (eventAt === null) return addLead(turn, reminder, leadMs, insteadOfOthers)
  const { timeZone } = reminder.schedule
  const time = { schedule: { kind: 'once' as const, at: eventAt - leadMs, timeZone }, alternatives: [] }
  if (insteadOfOthers) {
    const { that } = turn.talk
    const answer = await moveTo(turn, reminder.id, time, 'series')
    if (turn.talk.that && that) turn.talk.that = { ...that, at: turn.now }
    return answer
  }
  const moreMs = leadMs - (eventAt - reminder.occurrenceAt)
  return moreMs > 0 ? addLead(turn, reminder, moreMs) : setOneMore(turn, reminder, { leadMs, eventAt })
}

/** Another one that is not as long ahead of the same. */
const setOneMore = (
  turn: Turn,
  { text, audience, content, schedule: { timeZone } }: Reminder,
  { leadMs, eventAt }: { leadMs: number; eventAt: Instant },
): Promise<Answer> =>
  settle(turn, {
    text,
    schedule: { kind: 'once', at: eventAt - leadMs, timeZone },
    alternatives: [],
    needs: [],
    audience: { kind: audience.kind === 'everyone' ? 'everyone' : 'owner' },
    content,
    ...NO_EXTRAS,
    aheadMs: leadMs,
    eventAt,
    mentions: [],
    requestId: turn.context.activity.id,
  })

/** In the evening of the day before. */
export async function addEve(turn: Turn, reminder: Reminder): Promise<Answer> {
  const { evening } = { ...DEFAULT_TIMES_OF_DAY, ...turn.language.settings?.timesOfDay }
  const at = Temporal.Instant.fromEpochMilliseconds(reminder.occurrenceAt)
    .toZonedDateTimeISO(reminder.schedule.timeZone)
    .subtract({ days: 1 })
    .withPlainTime(evening)
  return addLead(turn, reminder, reminder.occurrenceAt - at.epochMilliseconds)
}

async function addLead(turn: Turn, main: Reminder, leadMs: number, insteadOfOthers = false): Promise<Answer> {
  if (isPausedUntilResumed(main)) return stillPaused(turn, main)
  const { id } = main
  const outcome = await turn.deps.book.addLead(turn.actor, id, leadMs, insteadOfOthers)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  const { reminder, lead } = outcome
  const { eventAt } = turn.talk.that ?? {}
  turn.talk.that = { id, at: turn.now, hasLeads: true, ...(eventAt !== undefined && { eventAt }) }
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
