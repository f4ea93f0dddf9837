import { dueFor } from './due.js'
import { nextOccurrence } from './occurrences.js'
import type { Person } from './person.js'
import { endTelling, isBeingTold, refuse } from './refused-delivery.js'
import type { Reminder } from './reminder.js'
import type { Changes } from './store.js'
import { type Instant, SECOND_MS } from './time.js'
import { isRepeating, occurrenceOf, type Repeating } from './transitions.js'

/**
 * Being this late is worth a word: a restart takes longer. Less is a busy machine, or one or two retries after a hiccup of the
 * channel, and nobody minds.
 */
const WORTH_SAYING_MS = 5 * SECOND_MS

/** More earlier occurrences than this are not counted one by one. */
export const MISSED_LIMIT = 1_000

/** One message about to be sent. */
export interface Delivery {
  /**
   * What it is about: the one-off itself, or the newest due occurrence of a series as a reminder of its own, with the id that
   * the buttons of the message must carry. `nag.sent` counts the earlier messages about it.
   */
  occurrence: Reminder
  at: Instant
  /** Behind its time; 0 while that is not worth saying. */
  lateMs: number
  /** Earlier occurrences that were missed and are told with this one. */
  missedCount: number
  /** Earlier occurrences that fell into the same quiet time and are told with this one. */
  heldCount: number
  /** The moment asked for, when quiet time held it until now. */
  heldFrom?: Instant
}

/**
 * What became of it. `kept`: not sent on the owner's wish (a muted sender). `passed`: a lead reminder after the event itself.
 * `put-off`: not tried, it is to come at `until`: the channel wants peace, or much was missed and goes out bit by bit.
 */
export type DeliveryOutcome =
  | { kind: 'delivered'; at: Instant; activityId?: string }
  | { kind: 'kept'; at: Instant }
  | { kind: 'passed'; at: Instant }
  | { kind: 'retry'; at: Instant; until: Instant; code: string }
  | { kind: 'put-off'; at: Instant; until: Instant }
  | { kind: 'permanent'; at: Instant; code: string }

/** The moment it should have been sent, whatever attempts there were since. */
export const plannedAt = (reminder: Reminder): Instant => reminder.retrying?.plannedAt ?? reminder.dueAt

/** The moment from which this message is late; that of a refusal is wanted from the refusal on. */
export const wantedAt = (reminder: Reminder): Instant =>
  isBeingTold(reminder) ? (reminder.failure?.at ?? reminder.dueAt) : plannedAt(reminder)

/**
 * The message that a due reminder is worth at `now`: occurrences of a series that were missed, or held, make one.
 * @param owner whose quiet time held back what comes now.
 */
export function deliveryOf(reminder: Reminder, now: Instant, owner: Person | undefined): Delivery {
  const lead = reminder.leadMs ?? 0
  const planned = plannedAt(reminder)
  if (isBeingTold(reminder)) return { occurrence: reminder, at: now, lateMs: 0, missedCount: 0, heldCount: 0 }
  if (!isRepeating(reminder)) {
    const wasAsked = (reminder.nag?.sent ?? 0) > 0
    const held = planned > reminder.occurrenceAt - lead && !wasAsked ? reminder.occurrenceAt - lead : undefined
    return {
      occurrence: reminder,
      at: now,
      lateMs: lateness(planned, now),
      missedCount: 0,
      heldCount: 0,
      heldFrom: held,
    }
  }
  const passed = [reminder.occurrenceAt]
  for (let at = reminder.occurrenceAt; passed.length <= MISSED_LIMIT; ) {
    const next = nextOccurrence(reminder.schedule, at)
    if (next === null || next - lead > now) break
    passed.push(next)
    at = next
  }
  const at = passed.pop() ?? reminder.occurrenceAt
  const due = passed.length === 0 ? planned : Math.max(planned, Math.min(dueFor(reminder, at, owner), now))
  const heldCount = passed.filter((earlier) => dueFor(reminder, earlier, owner) > earlier - lead).length
  return {
    occurrence: occurrenceOf(reminder, at),
    at: now,
    lateMs: lateness(due, now),
    missedCount: passed.length - heldCount,
    heldCount,
    heldFrom: due > at - lead ? at - lead : undefined,
  }
}

/** A lead reminder ("in 15 minutes: dentist") whose event has begun says nothing that the event's own does not. */
export const hasPassed = ({ occurrence, at }: Delivery): boolean =>
  occurrence.leadOf !== undefined && occurrence.occurrenceAt <= at

/**
 * What is written after a delivery.
 * @param current the reminder as it is stored now: its words may have changed since the message was made.
 * @param owner whose quiet hours hold back the next time.
 */
export function afterDelivery(
  current: Reminder,
  delivery: Delivery,
  outcome: DeliveryOutcome,
  owner: Person | undefined,
): Changes {
  switch (outcome.kind) {
    case 'retry':
    case 'put-off': {
      const retrying = current.retrying ?? { plannedAt: current.dueAt, since: outcome.at }
      const attempts = current.attempts + (outcome.kind === 'retry' ? 1 : 0)
      return { reminders: [{ ...current, dueAt: outcome.until, attempts, retrying }] }
    }
    case 'permanent':
      return isBeingTold(current)
        ? { reminders: [endTelling(current)] }
        : afterRefusal(current, delivery, outcome, owner)
    case 'delivered':
    case 'kept':
    case 'passed': {
      if (isBeingTold(current))
        return { reminders: [endTelling(current, outcome.kind === 'delivered' ? outcome.at : undefined)] }
      if (!isRepeating(current)) return { reminders: [told(current, outcome, owner)] }
      const goesOn = advanced(current, delivery, outcome.at, owner)
      if (outcome.kind === 'passed') return { reminders: [goesOn] }
      return { reminders: [goesOn, told(occurrenceOf(current, delivery.occurrence.occurrenceAt), outcome, owner)] }
    }
  }
}

/**
 * A refusal of the conversation ends a series with it: each of its next occurrences would meet the same. What merely ran out
 * of time loses one occurrence, and the series goes on.
 */
function afterRefusal(
  current: Reminder,
  delivery: Delivery,
  failure: { code: string; at: Instant },
  owner: Person | undefined,
): Changes {
  if (!isRepeating(current) || failure.code !== 'expired') return { reminders: [refuse(current, failure, owner)] }
  const occurrence = occurrenceOf(current, delivery.occurrence.occurrenceAt)
  return { reminders: [advanced(current, delivery, failure.at, owner), refuse(occurrence, failure, owner)] }
}

/** A one-off, or an occurrence, after its message: to be nagged about, waiting for an answer, or over. */
function told(
  reminder: Reminder,
  { kind, at, activityId }: { kind: 'delivered' | 'kept' | 'passed'; at: Instant; activityId?: string },
  owner: Person | undefined,
): Reminder {
  const fired: Reminder = { ...settled(reminder), status: 'fired', firedAt: at }
  if (activityId !== undefined) fired.activityId = activityId
  if (kind === 'passed' || !wantsAnswer(reminder)) return { ...fired, status: 'done', closedAt: at }
  const { nag } = reminder
  if (nag === undefined || nag.sent >= nag.limit) return fired
  const dueAt = dueFor({ ...reminder, leadMs: 0 }, at + nag.everyMs, owner)
  return { ...fired, status: 'waiting', dueAt, nag: { ...nag, sent: nag.sent + 1 } }
}

/** An agenda, or a lead ahead of the reminder itself, is read and that is all. */
const wantsAnswer = (reminder: Reminder): boolean => reminder.content === 'text' && reminder.leadOf === undefined

/** The series at its first occurrence after all that the delivery stood for; over when there is none. */
function advanced(
  series: Repeating,
  { occurrence, at: sentAt }: Delivery,
  at: Instant,
  owner: Person | undefined,
): Reminder {
  const after = Math.max(occurrence.occurrenceAt, sentAt + (series.leadMs ?? 0))
  const next = nextOccurrence(series.schedule, after)
  if (next === null) return { ...settled(series), status: 'done', closedAt: at }
  return { ...settled(series), occurrenceAt: next, dueAt: dueFor(series, next, owner) }
}

/** Without what only mattered between attempts. */
function settled<R extends Reminder>(reminder: R): R {
  const { retrying: _, failure: __, ...rest } = reminder
  return { ...rest, attempts: 0 } as R
}

const lateness = (planned: Instant, now: Instant): number => (now - planned >= WORTH_SAYING_MS ? now - planned : 0)
