import type { Actor } from '../actor.js'
import type { Desk, Family } from '../desk.js'
import type { Person } from '../person.js'
import type { PersonKey, Reminder, ReminderId } from '../reminder.js'
import type { ReminderStore } from '../store.js'
import { familiesIn, remindersOfSelf } from './finding.js'

/** Of fewer, less is read for each than all that the person has. */
const SEVERAL = 5

/**
 * The same desk for one change of many: each person's record and reminders are read once, however many of them ask. What was
 * changed meanwhile is found by its version when the change is written, so this view is made anew for each attempt
 * (`retrying`). What it hands out is shared: nobody writes into it.
 * @param isPart of a change of thousands: all of a person's reminders are only read when a series asks for what it brought forth.
 */
export async function readingOnce(desk: Desk, actor: Actor, ids: readonly ReminderId[], isPart = false): Promise<Desk> {
  if (ids.length < SEVERAL) return desk
  const { store } = desk
  const all = new Map<PersonKey, Promise<Reminder[]>>()
  const people = new Map<PersonKey, Promise<Person | undefined>>()
  const remindersOf: ReminderStore['remindersOf'] = (key, statuses) => {
    const known = all.get(key) ?? store.remindersOf(key)
    all.set(key, known)
    return statuses ? known.then((each) => each.filter(({ status }) => statuses.includes(status))) : known
  }
  const families = new Map<PersonKey, Promise<Map<ReminderId, Family>>>()
  const familiesOf = (owner: PersonKey) => {
    const known = families.get(owner) ?? remindersOf(owner).then(familiesIn)
    families.set(owner, known)
    return known
  }
  const own = isPart ? [] : await remindersOfSelf({ ...desk, store: { ...methodsOf(store), remindersOf } }, actor)
  const byId = new Map(own.map((reminder) => [reminder.id, reminder]))
  const person: ReminderStore['person'] = (key) => {
    const known = people.get(key) ?? store.person(key)
    people.set(key, known)
    return known
  }
  const reminder: ReminderStore['reminder'] = async (id) => byId.get(id) ?? store.reminder(id)
  return { ...desk, families: familiesOf, store: { ...methodsOf(store), remindersOf, reminder, person } }
}

/** A store's methods, to put others in the place of some. */
const methodsOf = (store: ReminderStore): ReminderStore => ({
  commit: (changes) => store.commit(changes),
  reminder: (id) => store.reminder(id),
  remindersOf: (person, statuses) => store.remindersOf(person, statuses),
  remindersIn: (conversation, statuses) => store.remindersIn(conversation, statuses),
  pageOf: (query, from, count) => store.pageOf(query, from, count),
  claimDue: (now, limit, leaseMs) => store.claimDue(now, limit, leaseMs),
  nextDue: (now, before) => store.nextDue(now, before),
  settle: (claim, decide, holdMs) => store.settle(claim, decide, holdMs),
  release: (claim, holdMs) => store.release(claim, holdMs),
  isHeld: (claim) => store.isHeld(claim),
  conversation: (key) => store.conversation(key),
  person: (key) => store.person(key),
  peopleNamed: (channelId, name) => store.peopleNamed(channelId, name),
  undoOf: (owner) => store.undoOf(owner),
  undoHeadsOf: (owner) => store.undoHeadsOf(owner),
  forget: (person) => store.forget(person),
  purge: (before) => store.purge(before),
  counts: (now) => store.counts(now),
})
