import type { Actor } from './actor.js'
import type { AgendaItem } from './agenda.js'
import type { Desk } from './desk.js'
import type { Draft } from './draft.js'
import type { ListFilter, Row } from './listing.js'
import type { Person, Settings } from './person.js'
import type { Outcome } from './problem.js'
import type { ConversationKey, PersonKey, Reminder, ReminderId } from './reminder.js'
import type * as Results from './results.js'
import type { Schedule } from './schedule.js'
import type { Instant, TimeZone } from './time.js'

/** What a turn brings of its conversation: the whole ConversationReference and what the channel calls it. */
export interface ConversationSeen {
  name?: string
  /** A Bot Framework ConversationReference; opaque here, kept whole. */
  reference: unknown
}

/**
 * Everything people can do with reminders. Each use case checks what the actor is to the reminder (`ownership.ts`), so an id
 * from a crafted button is as safe as one from a list; writes its undo entry in the same commit; redoes itself when a
 * reminder was changed meanwhile; and resolves once what it did is durable.
 * @throws StoreUnavailable from each: nothing changed, safe to retry.
 */
export class ReminderBook {
  constructor(private readonly desk: Desk) {}

  /** Sets a reminder for the actor, for a group, or for somebody else (`draft.for`). */
  create(actor: Actor, draft: Draft): Promise<Outcome<Results.Created>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** Creates all that can be created in one commit, undone as one. */
  importMany(actor: Actor, drafts: Draft[]): Promise<Outcome<Results.Imported>> {
    throw new Error(`not written yet: ${this.desk}`)
  }

  /** In a group only what fires there; in a personal chat all of the person's, and what they set for others. In time order. */
  list(actor: Actor, filter: ListFilter): Promise<Row[]> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** One reminder, if this person may see it. */
  find(actor: Actor, id: ReminderId): Promise<Outcome<{ reminder: Reminder }>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** What is due for a person on the local day that holds `on`, for "send me my day". */
  agenda(person: PersonKey, on: Instant, timeZone: TimeZone): Promise<AgendaItem[]> {
    throw new Error(`not written yet: ${this.desk}`)
  }

  /** A series ends with its open occurrences and leads; an occurrence alone leaves its series. */
  cancel(actor: Actor, ids: ReminderId[]): Promise<Outcome<Results.Cancelled>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** Takes back the actor's newest change in this conversation, if it is at most ten minutes old. */
  undo(actor: Actor): Promise<Outcome<Results.Undone>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** Sends it (again) at `until`. Of a waiting series only the next occurrence moves. */
  snooze(actor: Actor, id: ReminderId, until: Instant): Promise<Outcome<Results.Snoozed>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** Finishes a one-off or one occurrence; of a series the latest one that fired, else the coming one. */
  complete(actor: Actor, id: ReminderId): Promise<Outcome<Results.Completed>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /**
   * Gives a reminder another schedule. Of a series with scope `occurrence`, the coming occurrence moves to the first
   * moment of `schedule`. A one-off `schedule` for a whole series changes its time of day and keeps its rule.
   */
  reschedule(
    actor: Actor,
    id: ReminderId,
    schedule: Schedule,
    scope: 'occurrence' | 'series',
  ): Promise<Outcome<Results.Rescheduled>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  rename(actor: Actor, id: ReminderId, text: string): Promise<Outcome<Results.Changed>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** Leaves out the coming occurrence. */
  skipNext(actor: Actor, id: ReminderId): Promise<Outcome<Results.Skipped>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** No occurrence before `until`; `null`: until resumed. */
  pause(actor: Actor, id: ReminderId, until: Instant | null): Promise<Outcome<Results.Paused>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  resume(actor: Actor, id: ReminderId): Promise<Outcome<Results.Paused>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** Makes failed reminders due now: "send them after all". */
  sendAgain(actor: Actor, ids: ReminderId[]): Promise<Outcome<{ reminders: Reminder[] }>> {
    throw new Error(`not written yet: ${this.desk}`)
  }

  /** "Me too": a group reminder addresses the actor as well. */
  join(actor: Actor, id: ReminderId): Promise<Outcome<Results.Joined>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** Refuses a reminder that somebody else set for the actor, or leaves one of a group. */
  decline(actor: Actor, id: ReminderId): Promise<Outcome<Results.Declined>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** Reminders set by `other` for the actor are kept but not sent. */
  mute(actor: Actor, other: PersonKey): Promise<Outcome<Results.Related>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  unmute(actor: Actor, other: PersonKey): Promise<Outcome<Results.Related>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** Reminders set by `other` for the actor are refused from now on, and those waiting end. */
  block(actor: Actor, other: PersonKey): Promise<Outcome<Results.Related>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  unblock(actor: Actor, other: PersonKey): Promise<Outcome<Results.Related>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** People whom the actor can set a reminder for, by their whole name (case-insensitive), in the same organisation. */
  peopleNamed(actor: Actor, name: string): Promise<Results.Acquaintance[]> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** People who set reminders for the actor, and those muted or blocked; `name` null: all, the latest sender first. */
  sendersNamed(actor: Actor, name: string | null): Promise<Results.Acquaintance[]> {
    throw new Error(`not written yet: ${this.desk}`)
  }

  /** Only the fields given change; `timesOfDay` one by one. A new zone keeps the wall times of repeats in the old one. */
  changeSettings(actor: Actor, changes: Settings): Promise<Outcome<Results.SettingsChanged>> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  exportable(actor: Actor): Promise<Results.Exported> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** Erases all that is known of the actor. Cannot be undone. */
  forget(actor: Actor): Promise<void> {
    throw new Error(`not written yet: ${this.desk}`)
  }

  /** Failed reminders that the actor may be told of here and was not yet. */
  failuresToTell(actor: Actor): Promise<Reminder[]> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  markTold(actor: Actor, ids: ReminderId[]): Promise<void> {
    throw new Error(`not written yet: ${this.desk}`)
  }

  /** At the start of each turn: keeps the newest reference and names. Writes only when something but the activity id changed. */
  noteTurn(actor: Actor, seen: ConversationSeen): Promise<Results.Met> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  person(key: PersonKey): Promise<Person | undefined> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** The bot was removed: nothing is sent there until it comes back. */
  conversationRemoved(key: ConversationKey): Promise<void> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** The bot is back; resolves what failed meanwhile, as `missedWhileRemoved`. */
  conversationReturned(key: ConversationKey): Promise<Reminder[]> {
    throw new Error(`not written yet: ${this.desk}`)
  }
  /** Reminders that could not be sent to a conversation because the bot was removed; offer `sendAgain`. */
  missedWhileRemoved(key: ConversationKey): Promise<Reminder[]> {
    throw new Error(`not written yet: ${this.desk}`)
  }
}
