import { dueFor } from './due.js'
import { isOverdue } from './listing.js'
import { nextOccurrence } from './occurrences.js'
import type { Person } from './person.js'
import { isBeingTold } from './refused-delivery.js'
import { type Gathered, occurrenceId, type Reminder, type ReminderId } from './reminder.js'
import type { Changes } from './store.js'
import type { Instant } from './time.js'
import { isRepeating, occurrenceOf, type Repeating } from './transitions.js'

/**
 * A series is never sent itself: when it is due, its occurrence is stored as a reminder of its own first, due at once, and
 * the series goes on. So the buttons of a message that is on its way point at something, and whatever is done to the series
 * or the occurrence meanwhile counts.
 */

/** More earlier occurrences than this are not counted one by one. */
export const MISSED_LIMIT = 1_000

/** Due series are split; what goes on waiting for the message about a refusal is sent as it is. */
export const isToSplit = (reminder: Reminder): reminder is Repeating => isRepeating(reminder) && !isBeingTold(reminder)

/** The occurrence that was split off last, if there was one. */
export const previousOf = ({ id, lastAt }: Reminder): ReminderId | undefined =>
  lastAt === undefined ? undefined : occurrenceId(id, lastAt)

/**
 * What is written when a series is due: the series at its next occurrence, and the newest due occurrence, which stands for
 * those that were missed or held, and for the one before it if nobody has dealt with that.
 * @param previous as `previousOf` names it
 * @param owner whose quiet hours hold back the next time
 */
export function splitOff(
  series: Repeating,
  previous: Reminder | undefined,
  now: Instant,
  owner: Person | undefined,
): Changes {
  const lead = series.leadMs ?? 0
  const passed = passedBy(series, now)
  const at = passed.at(-1) ?? series.occurrenceAt
  const earlier = passed.slice(0, -1)
  const goesOn = advanced(series, at, now, owner)
  // A lead ("in 15 minutes: dentist") whose event has begun says nothing that the event's own does not.
  if (series.leadOf !== undefined && at <= now) return { reminders: [goesOn] }
  const planned = series.retrying?.plannedAt ?? series.dueAt
  const dueAt = earlier.length === 0 ? planned : Math.max(planned, Math.min(dueFor(series, at, owner), now))
  const merged = previous !== undefined && isToMerge(previous) ? previous : undefined
  const held = earlier.filter((moment) => dueFor(series, moment, owner) > moment - lead).length
  const since = earlier[0] ?? at
  const gathered = withMerged({ since, missed: earlier.length - held, held, unanswered: 0 }, merged, series, owner)
  const occurrence: Reminder = { ...occurrenceOf(series, at), dueAt, attempts: 0 }
  const isAlone = gathered.since === at
  return {
    reminders: [goesOn, isAlone ? occurrence : { ...occurrence, gathered }],
    ...(merged && { removedReminders: [merged.id], unlessChanged: [merged] }),
  }
}

/** Adds an occurrence of before, and what it stood for, to what an occurrence of this series stands for. */
function withMerged(
  gathered: Gathered,
  merged: Reminder | undefined,
  series: Repeating,
  owner: Person | undefined,
): Gathered {
  if (merged === undefined) return gathered
  const { since = merged.occurrenceAt, missed = 0, unanswered = 0 } = merged.gathered ?? {}
  if (merged.status !== 'failed')
    return { ...gathered, since, missed: gathered.missed + missed, unanswered: unanswered + 1 }
  const toldAt = merged.failure?.toldAt
  if (toldAt === undefined) return { ...gathered, since, missed: gathered.missed + missed + 1, unanswered }
  // Told in this very chat what was missed, they need not hear it again.
  const isKnown = owner?.personalConversation === series.conversation
  return { ...gathered, since, missed: gathered.missed + (isKnown ? 0 : missed + 1), unanswered, toldAt }
}

/** Sent and not answered, or refused: what nobody has dealt with is kept once for a series, and counted. */
const isToMerge = (previous: Reminder): boolean => isOverdue(previous) || previous.status === 'failed'

/** The occurrences that are due by now, in order; the last of very many may be left out. */
function passedBy(series: Repeating, now: Instant): Instant[] {
  const lead = series.leadMs ?? 0
  const passed = [series.occurrenceAt]
  for (let at = series.occurrenceAt; passed.length <= MISSED_LIMIT; ) {
    const next = nextOccurrence(series.schedule, at)
    if (next === null || next - lead > now) break
    passed.push(next)
    at = next
  }
  return passed
}

/** The series at its first occurrence after all that was due; over when there is none. */
function advanced(series: Repeating, at: Instant, now: Instant, owner: Person | undefined): Reminder {
  const { retrying: _, failure: __, ...rest } = series
  const goesOn: Repeating = { ...rest, attempts: 0, lastAt: at }
  const next = nextOccurrence(series.schedule, Math.max(at, now + (series.leadMs ?? 0)))
  if (next === null) return { ...goesOn, status: 'done', closedAt: now }
  return { ...goesOn, occurrenceAt: next, dueAt: dueFor(series, next, owner) }
}
