import type { CalendarSource } from './calendar-source.js'
import type { Content } from './content.js'
import type { Schedule } from './schedule.js'
import type { Instant } from './time.js'

export type ReminderId = string

/** `channelId|from.id`: the person as one channel knows them. */
export type PersonKey = string

/** `channelId|conversation.id`. */
export type ConversationKey = string

/**
 * - `waiting`: will be sent at `dueAt`; the only status the scheduler ever claims.
 * - `fired`: delivered, and neither done nor snoozed yet ("overdue" in the list).
 * - `done`, `cancelled`: the owner's word. Kept 30 days as history.
 * - `failed`: refused for good by the channel (`failure` says why); kept and shown until the owner deals with it.
 */
export const STATUSES = ['waiting', 'fired', 'done', 'cancelled', 'failed'] as const
export type ReminderStatus = (typeof STATUSES)[number]

/** Someone to address by a channel mention when it fires; `id` is the channel account id (`from.id`). */
export interface Mention {
  id: string
  name: string
}

/** Whom it addresses where it fires. `people` carries the mentioned and those who joined with "Me too". */
export type Audience = { kind: 'owner' } | { kind: 'everyone' } | { kind: 'people'; people: Mention[] }

/** Ask again every `everyMs` until done, at most `limit` times; `sent` counts. */
interface Nag {
  everyMs: number
  limit: number
  sent: number
}

/** What a reminder points at: the message it was made from ("remind me about this"). */
export interface About {
  /** Deep link to the message, where the channel has one. */
  link?: string
  text?: string
  from?: string
}

export interface Failure {
  /** Short code of the refusal, e.g. `BotNotInConversationRoster`, `expired`, `bot-removed`. */
  code: string
  at: Instant
  /** When the owner was told; absent: still to be told at the next contact. */
  toldAt?: Instant
  /** The conversation in which the owner is being told; present only while that message waits to be sent. */
  tellIn?: ConversationKey
}

/** Runs from a first failed attempt until delivery; gone once the reminder is delivered, moved or given up. */
export interface Retrying {
  /** The `dueAt` of the first attempt: lateness is measured from here. */
  plannedAt: Instant
  /** When the first attempt failed: the bounded age of retrying counts from here. */
  since: Instant
}

/** Sent to another chat of its owner's, as the one that it was set in refused it. */
interface Diverted {
  /** Those that refused, the first of them where it was set. */
  from: ConversationKey[]
  code: string
}

/** Earlier occurrences of its series that one occurrence stands for as well. */
export interface Gathered {
  /** The `occurrenceAt` of the first of them. */
  since: Instant
  /** Never sent, as the process was down or the channel away. */
  missed: number
  /** Fell into the same quiet time. */
  held: number
  /** Sent, and not answered until this one came. */
  unanswered: number
  /** When the owner was told that one of them was refused: of the same refusal again they hear no more. */
  toldAt?: Instant
}

/** A message that left while somebody changed the reminder: what they said stands, and it is not sent for that moment again. */
interface SentMeanwhile {
  /** The `dueAt` that it was sent for. */
  dueAt: Instant
  at: Instant
  activityId?: string
}

export interface Reminder {
  id: ReminderId
  /** Whom it is for; may list, change, snooze and finish it. */
  owner: PersonKey
  /** Who set it, when that is somebody else; may see and cancel it. */
  setBy?: PersonKey
  setByName?: string
  /** Where it fires; the stored ConversationReference is found by this key. */
  conversation: ConversationKey
  content: Content
  text: string
  schedule: Schedule
  status: ReminderStatus
  /** When the scheduler hands it out next: the occurrence, less its lead, or a snooze, quiet-hours hold or retry of it. */
  dueAt: Instant
  /**
   * The moment it stands for; after a snooze the snooze's end, while the schedule of a one-off keeps the first one. The id of
   * a series' occurrence is made of the first one.
   */
  occurrenceAt: Instant
  /** Fires this much ahead of each occurrence ("and 15 minutes before"); after it when negative, as alarms of calendars can. */
  leadMs?: number
  /** The main reminder that this lead reminder belongs to; ends with it. */
  leadOf?: ReminderId
  /** The series that this fired, snoozed or finished occurrence came from. Its id is `occurrenceId(series, schedule.at)`. */
  seriesId?: ReminderId
  gathered?: Gathered
  /** Of a series: the `occurrenceAt` of the newest occurrence that was stored as a reminder of its own. */
  lastAt?: Instant
  sentMeanwhile?: SentMeanwhile
  audience: Audience
  nag?: Nag
  evenAtNight?: boolean
  /** Comes again so long after it is done; whole days and months keep its wall time. */
  again?: { months: number; days: number; seconds: number }
  about?: About
  /** The event of a calendar file that it was made of. */
  source?: CalendarSource
  /** Delivery attempts at this occurrence. */
  attempts: number
  retrying?: Retrying
  failure?: Failure
  diverted?: Diverted
  createdAt: Instant
  firedAt?: Instant
  /** When it became done or cancelled. */
  closedAt?: Instant
  /** Who did that, when it was not the owner. */
  closedBy?: { person: PersonKey; name?: string }
  /** Activity id of the message that last delivered it, for updating the card in place. */
  activityId?: string
  /** Grows by one with each write; the store refuses a write over a version that it does not hold. 0: not stored yet. */
  version: number
}

/** The id of one occurrence of a series, the same however often it is computed, so that old buttons find it. */
export const occurrenceId = (seriesId: ReminderId, occurrenceAt: Instant): ReminderId =>
  `${seriesId}.${occurrenceAt.toString(36)}`

/** The series and the moment that an occurrence's id was made of. */
export function momentIn(id: ReminderId): { seriesId: ReminderId; occurrenceAt: Instant } | undefined {
  const [, seriesId, moment] = /^(.+)\.(-?[0-9a-z]+)$/.exec(id) ?? []
  return seriesId === undefined || moment === undefined
    ? undefined
    : { seriesId, occurrenceAt: Number.parseInt(moment, 36) }
}

/** Whether what a store holds can be shown and sent: one bad row must not keep people from all the others. */
export const isWhole = ({ text, schedule, audience, occurrenceAt }: Partial<Reminder>): boolean =>
  typeof text === 'string' &&
  (schedule?.kind === 'once' || schedule?.kind === 'series') &&
  audience !== undefined &&
  Number.isFinite(occurrenceAt)
