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
export type ReminderStatus = 'waiting' | 'fired' | 'done' | 'cancelled' | 'failed'

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

export interface Reminder {
  id: ReminderId
  /** Whom it is for; may list, change, snooze and finish it. */
  owner: PersonKey
  /** Who set it, when that is somebody else; may see and cancel it. */
  setBy?: PersonKey
  setByName?: string
  /** Where it fires; the stored ConversationReference is found by this key. */
  conversation: ConversationKey
  /** What to say: the person's words, or the agenda of the day. */
  content: 'text' | 'agenda'
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
  /** Fires this much ahead of each occurrence ("and 15 minutes before"). */
  leadMs?: number
  /** The main reminder that this lead reminder belongs to; ends with it. */
  leadOf?: ReminderId
  /** The series that this fired, snoozed or finished occurrence came from. Its id is `occurrenceId(series, schedule.at)`. */
  seriesId?: ReminderId
  audience: Audience
  nag?: Nag
  evenAtNight?: boolean
  about?: About
  /** Delivery attempts at this occurrence. */
  attempts: number
  retrying?: Retrying
  failure?: Failure
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
