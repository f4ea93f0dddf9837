import type { Actor } from './actor.js'
import type { Desk } from './desk.js'
import { linkedTo } from './links.js'
import type { Person } from './person.js'
import type { PersonKey, ReminderId } from './reminder.js'
import { cancel } from './use-cases/cancelling.js'
import { hasActed, lately } from './use-cases/committing.js'
import { complete, completeMany } from './use-cases/completing.js'
import { create } from './use-cases/creating.js'
import { createMany } from './use-cases/creating-many.js'
import { comeThrough, pause, rename, resume, skipNext } from './use-cases/editing.js'
import { calendarFeed, exportable } from './use-cases/exporting.js'
import { comeAfterAll, markTold, missedWhileRemoved, sendAgain } from './use-cases/failing.js'
import { allowed, asConfirmed } from './use-cases/finding.js'
import { forget } from './use-cases/forgetting.js'
import { askEvery, calm, holdUntil, leaveOut, pauseMany, resumeMany } from './use-cases/holding.js'
import { importCalendar } from './use-cases/importing.js'
import { decline, join } from './use-cases/joining.js'
import { addLead, removeLeads } from './use-cases/leading.js'
import { link, sendElsewhere, unlink } from './use-cases/linking.js'
import { agenda, list, page } from './use-cases/listing.js'
import { conversationRemoved, conversationReturned, noteSpoken, noteTurn } from './use-cases/meeting.js'
import { comeOnce, reschedule, rescheduleMany, snooze, snoozeMany } from './use-cases/moving.js'
import { peopleNamed, type Relation, relate, sendersNamed } from './use-cases/relating.js'
import { setApart } from './use-cases/setting-apart.js'
import { changeSettings } from './use-cases/settings.js'
import { lastChange, undo } from './use-cases/undoing.js'

const relating = (relation: Relation) => (desk: Desk, actor: Actor, other: PersonKey) =>
  relate(desk, actor, relation, other)

const USE_CASES = {
  // setting
  create,
  createMany,
  importCalendar,
  // seeing
  list,
  page,
  /** One reminder, if this person may see it. */
  find: (desk: Desk, actor: Actor, id: ReminderId) => allowed(desk, actor, 'see', id),
  findWhole: asConfirmed,
  agenda,
  exportable,
  calendarFeed,
  // changing
  rename,
  reschedule,
  rescheduleMany,
  comeOnce,
  setApart,
  addLead,
  removeLeads,
  comeThrough,
  askEvery,
  calm,
  skipNext,
  leaveOut,
  pause,
  pauseMany,
  holdUntil,
  resume,
  resumeMany,
  // ending
  complete,
  completeMany,
  snooze,
  snoozeMany,
  cancel,
  undo,
  lastChange,
  sendAgain,
  // others
  join,
  decline,
  /** Reminders set by the other for the actor are kept but not sent. */
  mute: relating('mute'),
  unmute: relating('unmute'),
  /** Reminders set by the other for the actor are refused from now on, and those waiting end. */
  block: relating('block'),
  unblock: relating('unblock'),
  peopleNamed,
  sendersNamed,
  // oneself
  link,
  unlink,
  linkedTo: ({ store }: Desk, person: Person) => linkedTo(store, person),
  sendElsewhere,
  changeSettings,
  person: ({ store }: Desk, key: PersonKey) => store.person(key),
  forget,
  // turns and conversations
  lately,
  hasActed,
  noteTurn,
  noteSpoken,
  comeAfterAll,
  markTold,
  conversationRemoved,
  conversationReturned,
  missedWhileRemoved,
}

type WithoutDesk<UseCase> = UseCase extends (desk: Desk, ...args: infer Args) => infer Result
  ? (...args: Args) => Result
  : never

/**
 * Everything people can do with reminders. Each use case checks what the actor is to the reminder (`ownership.ts`), so an id
 * from a crafted button is as safe as one from a list; writes its undo entry in the same commit; redoes itself when a
 * reminder was changed meanwhile; and resolves once what it did is durable.
 * @throws StoreUnavailable from each: nothing changed, safe to retry.
 */
export type ReminderBook = { readonly [Name in keyof typeof USE_CASES]: WithoutDesk<(typeof USE_CASES)[Name]> }

export const openBook = (desk: Desk): ReminderBook =>
  Object.fromEntries(
    Object.entries<(desk: Desk, ...args: never[]) => unknown>(USE_CASES).map(([name, run]) => [
      name,
      run.bind(null, desk),
    ]),
  ) as unknown as ReminderBook
