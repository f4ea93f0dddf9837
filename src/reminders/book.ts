import type { Actor } from './actor.js'
import type { AgendaItem } from './agenda.js'
import type { CalendarPlan } from './calendar-plan.js'
import type { Desk } from './desk.js'
import type { Draft } from './draft.js'
import { linkedTo } from './links.js'
import type { ListFilter, Page, Row } from './listing.js'
import type { Range } from './local-days.js'
import type { Person, Settings, Spoken } from './person.js'
import type { Outcome } from './problem.js'
import type { Place } from './query.js'
import type { ConversationKey, PersonKey, Reminder, ReminderId } from './reminder.js'
import type * as Results from './results.js'
import type { Schedule, Series } from './schedule.js'
import { StoreUnavailable } from './store.js'
import type { Instant, TimeZone } from './time.js'
import type { UndoHead } from './undo.js'
import { cancel } from './use-cases/cancelling.js'
import { hasActed, lately } from './use-cases/committing.js'
import { complete, completeMany } from './use-cases/completing.js'
import { create } from './use-cases/creating.js'
import { createMany } from './use-cases/creating-many.js'
import { comeThrough, pause, rename, resume, skipNext } from './use-cases/editing.js'
import { calendarFeed, exportable } from './use-cases/exporting.js'
import { comeAfterAll, markTold, missedWhileRemoved, sendAgain } from './use-cases/failing.js'
import { allowed, asConfirmed } from './use-cases/finding.js'
import { calm, holdUntil, leaveOut, pauseMany, resumeMany } from './use-cases/holding.js'
import { importCalendar } from './use-cases/importing.js'
import { decline, join } from './use-cases/joining.js'
import { addLead, removeLeads } from './use-cases/leading.js'
import { link, sendElsewhere, unlink } from './use-cases/linking.js'
import { agenda, list, page } from './use-cases/listing.js'
import {
  type ConversationSeen,
  conversationRemoved,
  conversationReturned,
  noteSpoken,
  noteTurn,
} from './use-cases/meeting.js'
import { comeOnce, reschedule, rescheduleMany, snooze, snoozeMany } from './use-cases/moving.js'
import { peopleNamed, relate, sendersNamed } from './use-cases/relating.js'
import { setApart } from './use-cases/setting-apart.js'
import { changeSettings } from './use-cases/settings.js'
import { undo } from './use-cases/undoing.js'

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
    return create(this.desk, actor, draft)
  }
  /** Creates all that can be created in one commit, undone as one. */
  createMany(actor: Actor, drafts: Draft[]): Promise<Outcome<Results.CreatedMany>> {
    return createMany(this.desk, actor, drafts)
  }
  /** Makes the actor's reminders what a calendar file says, in one commit, undone as one. */
  importCalendar(actor: Actor, plan: CalendarPlan): Promise<Outcome<Results.Imported>> {
    return importCalendar(this.desk, actor, plan)
  }

  /** In a group only what fires there; in a personal chat all of the person's, and what they set for others. In time order. */
  list(actor: Actor, filter: ListFilter): Promise<Row[]> {
    return list(this.desk, actor, filter)
  }

  /** So many rows of all that is open, from the place `from` on; 0 is the first. */
  page(actor: Actor, filter: ListFilter, from: number | Place, count: number): Promise<Page> {
    return page(this.desk, actor, filter, from, count)
  }
  /** One reminder, if this person may see it. */
  find(actor: Actor, id: ReminderId): Promise<Outcome<{ reminder: Reminder }>> {
    return allowed(this.desk, actor, 'see', id)
  }
  /** The same with what its confirmation tells of it. */
  findWhole(actor: Actor, id: ReminderId): Promise<Outcome<Results.Confirmed>> {
    return asConfirmed(this.desk, actor, id)
  }
  /** What is due for a person on the local day that holds `on`, for "send me my day". */
  agenda(person: PersonKey, on: Instant, timeZone: TimeZone): Promise<AgendaItem[]> {
    return agenda(this.desk, person, on, timeZone)
  }

  /** A series ends with its open occurrences and leads; an occurrence alone leaves its series. */
  cancel(actor: Actor, ids: ReminderId[], during?: Range): Promise<Outcome<Results.Cancelled>> {
    return cancel(this.desk, actor, ids, during)
  }
  /** Takes back the actor's newest change in this conversation, if it is at most ten minutes old. */
  undo(actor: Actor): Promise<Outcome<Results.Undone>> {
    return undo(this.desk, actor)
  }
  /** Sends it (again) at `until`. Of a waiting series only the next occurrence moves. */
  snooze(actor: Actor, id: ReminderId, until: Instant): Promise<Outcome<Results.Snoozed>> {
    return snooze(this.desk, actor, id, until)
  }
  /** The same of several, undone as one. */
  snoozeMany(actor: Actor, ids: ReminderId[], until: Instant): Promise<Outcome<Results.Bulk<Results.Snoozed>>> {
    return snoozeMany(this.desk, actor, ids, until)
  }
  /** Finishes a one-off or one occurrence; of a series the latest one that fired, else the coming one. */
  complete(actor: Actor, id: ReminderId): Promise<Outcome<Results.Completed>> {
    return complete(this.desk, actor, id)
  }
  /** The same of several, undone as one. */
  completeMany(actor: Actor, ids: ReminderId[]): Promise<Outcome<Results.Bulk<Results.Completed>>> {
    return completeMany(this.desk, actor, ids)
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
    return reschedule(this.desk, actor, id, schedule, scope)
  }
  /** Moves all that can be moved in one commit, undone as one. */
  comeOnce(actor: Actor, id: ReminderId): Promise<Outcome<Results.Rescheduled>> {
    return comeOnce(this.desk, actor, id)
  }

  /** Some of a series' days at an hour of their own, in a series beside it. */
  setApart(actor: Actor, id: ReminderId, series: { some: Series; rest: Series }): Promise<Outcome<Results.SetApart>> {
    return setApart(this.desk, actor, id, series)
  }
  rescheduleMany(actor: Actor, moves: Results.Move[]): Promise<Results.RescheduledMany> {
    return rescheduleMany(this.desk, actor, moves)
  }
  rename(actor: Actor, id: ReminderId, text: string): Promise<Outcome<Results.Changed>> {
    return rename(this.desk, actor, id, text)
  }
  /** One more message, so much ahead of it; of a series ahead of each. */
  addLead(
    actor: Actor,
    id: ReminderId,
    leadMs: number,
    insteadOfOthers?: boolean,
  ): Promise<Outcome<Results.LeadAdded>> {
    return addLead(this.desk, actor, id, leadMs, insteadOfOthers)
  }
  /** Ends the messages ahead of it. */
  removeLeads(actor: Actor, id: ReminderId): Promise<Outcome<Results.LeadsRemoved>> {
    return removeLeads(this.desk, actor, id)
  }
  /** "Even at night": quiet time holds it no longer. */
  comeThrough(actor: Actor, id: ReminderId): Promise<Outcome<Results.Insisted>> {
    return comeThrough(this.desk, actor, id)
  }
  /** Leaves out the coming occurrence. */
  skipNext(actor: Actor, id: ReminderId): Promise<Outcome<Results.Skipped>> {
    return skipNext(this.desk, actor, id)
  }
  /** No occurrence before `until`; `null`: until resumed. */
  pause(actor: Actor, id: ReminderId, until: Instant | null): Promise<Outcome<Results.Paused>> {
    return pause(this.desk, actor, id, until)
  }
  /** Asks no more until it is done; it stays. */
  calm(actor: Actor, id: ReminderId): Promise<Outcome<{ reminder: Reminder }>> {
    return calm(this.desk, actor, id)
  }
  /** Nothing of these comes before `until`. */
  holdUntil(actor: Actor, ids: ReminderId[], until: Instant): Promise<Outcome<Results.Held>> {
    return holdUntil(this.desk, actor, ids, until)
  }
  /** The series of these wait until they are resumed. */
  pauseMany(actor: Actor, ids: ReminderId[]): Promise<Outcome<Results.Held>> {
    return pauseMany(this.desk, actor, ids)
  }
  /** Those of these series that are paused come again. */
  resumeMany(actor: Actor, ids: ReminderId[]): Promise<Outcome<Results.Held>> {
    return resumeMany(this.desk, actor, ids)
  }
  /** Leaves out what the series of these bring in `range`. */
  leaveOut(actor: Actor, ids: ReminderId[], range: Range): Promise<Outcome<Results.Skips>> {
    return leaveOut(this.desk, actor, ids, range)
  }
  resume(actor: Actor, id: ReminderId): Promise<Outcome<Results.Paused>> {
    return resume(this.desk, actor, id)
  }
  /** Makes failed reminders due now: "send them after all". */
  sendAgain(actor: Actor, ids: ReminderId[]): Promise<Outcome<{ reminders: Reminder[] }>> {
    return sendAgain(this.desk, actor, ids)
  }

  /** "Me too": a group reminder addresses the actor as well. */
  join(actor: Actor, id: ReminderId): Promise<Outcome<Results.Joined>> {
    return join(this.desk, actor, id)
  }
  /** Refuses a reminder that somebody else set for the actor, or leaves one of a group. */
  decline(actor: Actor, id: ReminderId): Promise<Outcome<Results.Declined>> {
    return decline(this.desk, actor, id)
  }
  /** Reminders set by `other` for the actor are kept but not sent. */
  mute(actor: Actor, other: PersonKey): Promise<Outcome<Results.Related>> {
    return relate(this.desk, actor, 'mute', other)
  }
  unmute(actor: Actor, other: PersonKey): Promise<Outcome<Results.Related>> {
    return relate(this.desk, actor, 'unmute', other)
  }
  /** Reminders set by `other` for the actor are refused from now on, and those waiting end. */
  block(actor: Actor, other: PersonKey): Promise<Outcome<Results.Related>> {
    return relate(this.desk, actor, 'block', other)
  }
  unblock(actor: Actor, other: PersonKey): Promise<Outcome<Results.Related>> {
    return relate(this.desk, actor, 'unblock', other)
  }
  /** People whom the actor can set a reminder for, by their whole name (case-insensitive), in the same organisation. */
  peopleNamed(actor: Actor, name: string): Promise<Results.Acquaintance[]> {
    return peopleNamed(this.desk, actor, name)
  }
  /** People who set reminders for the actor, and those muted or blocked; `name` null: all, the latest sender first. */
  sendersNamed(actor: Actor, name: string | null): Promise<Results.Acquaintance[]> {
    return sendersNamed(this.desk, actor, name)
  }

  /** From now on the actor and `other`, who proved it by a code, are one person: one list, each reminder where it was set. */
  link(actor: Actor, other: PersonKey): Promise<Outcome<Results.Linked>> {
    return link(this.desk, actor, other)
  }
  /** The account is a person of its own again. Resolves with those that it was joined with. */
  unlink(person: PersonKey): Promise<Person[]> {
    return unlink(this.desk, person)
  }
  /** The other accounts of this person. */
  linkedTo(person: Person): Promise<Person[]> {
    return linkedTo(this.desk.store, person)
  }
  /** These come in the chat of `to`, another account of the actor's, from now on. */
  sendElsewhere(actor: Actor, ids: ReminderId[], to: PersonKey): Promise<Outcome<Results.SentElsewhere>> {
    return sendElsewhere(this.desk, actor, ids, to)
  }

  /** Only the fields given change; `timesOfDay` one by one. A new zone keeps the wall times of repeats in the old one. */
  changeSettings(actor: Actor, changes: Settings): Promise<Outcome<Results.SettingsChanged>> {
    return changeSettings(this.desk, actor, changes)
  }
  exportable(actor: Actor): Promise<Results.Exported> {
    return exportable(this.desk, actor)
  }
  /** What the person's calendar link shows, with the secret that it must have; null when there is none. */
  calendarFeed(person: PersonKey): Promise<{ secret: string; reminders: Reminder[] } | null> {
    return calendarFeed(this.desk, person)
  }
  /**
   * Erases all that is known of the actor, wherever it is held. Cannot be undone. The store comes last: a failure before leaves
   * their reminders, and the wish can be said again.
   */
  async forget(actor: Pick<Actor, 'person'>): Promise<void> {
    for (const { holds, forget } of this.desk.places ?? [])
      await forget(actor.person).catch((cause) => {
        throw new StoreUnavailable(`Could not erase ${holds}.`, { cause })
      })
    await unlink(this.desk, actor.person)
    await this.desk.store.forget(actor.person)
  }

  /**
   * What stands for a series' refused occurrences in this conversation comes now: somebody writes there again. Resolves with the
   * failed reminders that the actor may be told of here and was not yet.
   */
  comeAfterAll(actor: Actor): Promise<Reminder[]> {
    return comeAfterAll(this.desk, actor)
  }
  markTold(actor: Actor, ids: ReminderId[]): Promise<void> {
    return markTold(this.desk, actor, ids)
  }

  /** What the actor changed lately, newest first. */
  lately(actor: Actor): Promise<readonly UndoHead[]> {
    return lately(this.desk, actor)
  }
  /** Whether the actor's turn has changed something before: the channel delivers it a second time. */
  hasActed(actor: Actor): Promise<boolean> {
    return hasActed(this.desk, actor)
  }
  /** At the start of each turn: keeps the newest reference and names. Writes only when something but the activity id changed. */
  noteTurn(actor: Actor, seen: ConversationSeen, known?: Person): Promise<Results.Met> {
    return noteTurn(this.desk, actor, seen, known)
  }
  /** In which language the actor speaks where they are, for what is said to them there later. */
  noteSpoken(actor: Actor, spoken: Spoken | undefined): Promise<void> {
    return noteSpoken(this.desk, actor, spoken)
  }
  person(key: PersonKey): Promise<Person | undefined> {
    return this.desk.store.person(key)
  }
  /** The bot was removed: nothing is sent there until it comes back. */
  conversationRemoved(key: ConversationKey): Promise<void> {
    return conversationRemoved(this.desk, key)
  }
  /** The bot is back; resolves what failed meanwhile, as `missedWhileRemoved`. */
  conversationReturned(key: ConversationKey): Promise<Reminder[]> {
    return conversationReturned(this.desk, key)
  }
  /** Reminders that could not be sent to a conversation because the bot was removed; offer `sendAgain`. */
  missedWhileRemoved(key: ConversationKey): Promise<Reminder[]> {
    return missedWhileRemoved(this.desk, key)
  }
}
