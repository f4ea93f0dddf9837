import { wantsAnswer } from './content.js'
import { dueFor } from './due.js'
import type { Person } from './person.js'
import { endTelling, isBeingTold, refuse } from './refused-delivery.js'
import type { ConversationKey, Reminder } from './reminder.js'
import { splitOff } from './split-off.js'
import type { Changes } from './store.js'
import { type Instant, SECOND_MS } from './time.js'
import { isRepeating } from './transitions.js'

/**
 * Being this late is worth a word: a restart takes longer. Less is a busy machine, or one or two retries after a hiccup of the
 * channel, and nobody minds.
 */
const WORTH_SAYING_MS = 5 * SECOND_MS

/** One message about to be sent. */
export interface Delivery {
  /** What it is about: a one-off, or an occurrence that was split off its series. `nag.sent` counts the earlier messages. */
  occurrence: Reminder
  at: Instant
  /** Behind its time; 0 while that is not worth saying. */
  lateMs: number
  /** Earlier occurrences that were missed and are told with this one. */
  missedCount: number
  /** Earlier occurrences that fell into the same quiet time and are told with this one. */
  heldCount: number
  /** Earlier occurrences that were sent and that nobody answered; this one stands for them as well. */
  unansweredCount: number
  /** The moment asked for, when quiet time held it until now. */
  heldFrom?: Instant
}

/**
 * What became of it. `kept`: not sent on the owner's wish (a muted sender). `passed`: a lead reminder after the event itself.
 * `permanent`: `otherwise` is another chat of the owner's, which it is sent to instead. `retry`: to be tried again, at `until` or, without it, when its conversation is no longer held: its time stays as it is.
 */
export type DeliveryOutcome =
  | { kind: 'delivered'; at: Instant; activityId?: string }
  | { kind: 'kept'; at: Instant }
  | { kind: 'passed'; at: Instant }
  | { kind: 'retry'; at: Instant; until?: Instant; code: string }
  | { kind: 'permanent'; at: Instant; code: string; otherwise?: ConversationKey }

/** The moment it should have been sent, whatever attempts there were since. */
export const plannedAt = (reminder: Reminder): Instant => reminder.retrying?.plannedAt ?? reminder.dueAt

/** The moment from which this message is late; that of a refusal is wanted from the refusal on. */
export const wantedAt = (reminder: Reminder): Instant =>
  isBeingTold(reminder) ? (reminder.failure?.at ?? reminder.dueAt) : plannedAt(reminder)

/** The message that a due reminder is worth at `now`. A series is split first (`splitOff`). */
export function deliveryOf(reminder: Reminder, now: Instant): Delivery {
  const nothing = { missedCount: 0, heldCount: 0, unansweredCount: 0 }
  if (isBeingTold(reminder)) return { occurrence: reminder, at: now, lateMs: 0, ...nothing }
  const planned = plannedAt(reminder)
  const asked = reminder.occurrenceAt - (reminder.leadMs ?? 0)
  const isFirst = (reminder.nag?.sent ?? 0) === 0
  const { gathered } = reminder
  return {
    occurrence: reminder,
    at: now,
    lateMs: lateness(planned, now),
    missedCount: gathered?.missed ?? 0,
    heldCount: gathered?.held ?? 0,
    unansweredCount: gathered?.unanswered ?? 0,
    heldFrom: isFirst && planned > asked ? asked : undefined,
  }
}

/** A lead reminder ("in 15 minutes: dentist") whose event has begun says nothing that the event's own does not. */
export const hasPassed = ({ occurrence, at }: Delivery): boolean =>
  occurrence.leadOf !== undefined && (occurrence.leadMs ?? 0) > 0 && occurrence.occurrenceAt <= at

/**
 * What is written after a delivery.
 * @param current the reminder as it is stored now: its people may have changed it while the message was on its way, and then
 * their word stands.
 * @param owner whose quiet hours hold back the next time.
 */
export function afterDelivery(
  current: Reminder,
  delivery: Delivery,
  outcome: DeliveryOutcome,
  owner: Person | undefined,
): Changes {
  if (isChangedSince(current, delivery)) return { reminders: changedMeanwhile(current, delivery, outcome) }
  switch (outcome.kind) {
    case 'retry': {
      const retrying = current.retrying ?? { plannedAt: current.dueAt, since: outcome.at }
      const dueAt = outcome.until ?? current.dueAt
      return { reminders: [{ ...current, dueAt, attempts: current.attempts + 1, retrying }] }
    }
    case 'permanent':
      return { reminders: [isBeingTold(current) ? endTelling(current) : refuse(current, outcome, owner)] }
    case 'delivered':
    case 'kept':
    case 'passed':
      if (isBeingTold(current))
        return { reminders: [endTelling(current, outcome.kind === 'delivered' ? outcome.at : undefined)] }
      return isReadOnly(current) ? { removedReminders: [current.id] } : { reminders: told(current, outcome, owner) }
  }
}

/** An occurrence of a lead ("in 15 minutes: dentist") is read and that is all: its series would leave one for each. */
const isReadOnly = ({ leadOf, seriesId }: Reminder): boolean => leadOf !== undefined && seriesId !== undefined

const isChangedSince = ({ status, dueAt }: Reminder, { occurrence }: Delivery): boolean =>
  status !== 'waiting' || dueAt !== occurrence.dueAt

/** What left is noted, so that taking the change back does not send it again. */
function changedMeanwhile(current: Reminder, { occurrence }: Delivery, outcome: DeliveryOutcome): Reminder[] {
  if (outcome.kind !== 'delivered') return []
  const { at, activityId } = outcome
  return [{ ...current, sentMeanwhile: { dueAt: occurrence.dueAt, at, ...(activityId && { activityId }) } }]
}

/** A reminder whose message left for the moment that it waits for, as it is after that. */
export const sentAlready = (reminder: Reminder, owner: Person | undefined): Reminder[] => {
  const { sentMeanwhile: sent, ...rest } = reminder
  const isSent = sent !== undefined && reminder.status === 'waiting' && sent.dueAt === reminder.dueAt
  return isSent ? told(rest, { ...sent, kind: 'delivered' }, owner) : [reminder]
}

type Told = { kind: 'delivered' | 'kept' | 'passed'; at: Instant; activityId?: string }

/** What was made to repeat while its message was on its way goes on as a series. */
function told(current: Reminder, outcome: Told, owner: Person | undefined): Reminder[] {
  if (!isRepeating(current)) return [toldOnce(current, outcome, owner)]
  const [series, occurrence] = splitOff(current, undefined, outcome.at, owner).reminders ?? []
  return [...(series ? [series] : []), ...(occurrence ? [toldOnce(occurrence, outcome, owner)] : [])]
}

/** A one-off, or an occurrence, after its message: to be nagged about, waiting for an answer, or over. */
function toldOnce(reminder: Reminder, { kind, at, activityId }: Told, owner: Person | undefined): Reminder {
  const fired: Reminder = { ...settled(reminder), status: 'fired', firedAt: at }
  // Said once, and not again with a nag or after a snooze.
  if (fired.gathered) fired.gathered = { ...fired.gathered, missed: 0, held: 0 }
  if (activityId !== undefined) fired.activityId = activityId
  if (kind === 'passed' || !wantsAnswer(reminder)) return { ...fired, status: 'done', closedAt: at }
  const { nag } = reminder
  if (nag === undefined || nag.sent >= nag.limit) return fired
  const dueAt = dueFor({ ...reminder, leadMs: 0 }, at + nag.everyMs, owner)
  return { ...fired, status: 'waiting', dueAt, nag: { ...nag, sent: nag.sent + 1 } }
}

/** Without what only mattered between attempts. */
function settled(reminder: Reminder): Reminder {
  const { retrying: _, failure: __, ...rest } = reminder
  return { ...rest, attempts: 0 }
}

const lateness = (planned: Instant, now: Instant): number => (now - planned >= WORTH_SAYING_MS ? now - planned : 0)
