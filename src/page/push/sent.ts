import type { PersonKey } from '../../reminders/reminder.js'
import type { Instant } from '../../reminders/time.js'
import { keep, readKept } from '../keep.js'
import type { PushedReminder } from '../wire.js'

/** A reminder that was pushed: until each browser has it, and as long as it can still be done there. */
export interface Sent extends PushedReminder {
  at: Instant
  /** Endpoints of the browsers that have not got it yet. */
  left: string[]
}

/** Notifications of one person that are remembered; a screen shows far fewer. */
const KEPT_PER_PERSON = 20

const isSent = (value: unknown): value is Sent =>
  typeof value === 'object' && value !== null && 'activityId' in value && 'left' in value && Array.isArray(value.left)

export interface SentBook {
  of(person: PersonKey): readonly Sent[]
  people(): PersonKey[]
  add(person: PersonKey, sent: Sent): Promise<void>
  /** This browser has it, or has had its tries. */
  settle(person: PersonKey, sent: Sent, endpoint: string): Promise<void>
  remove(person: PersonKey, over: readonly Sent[]): Promise<void>
  forget(person: PersonKey): Promise<void>
  forgetAll(): Promise<void>
}

/** Kept in a file, so that a process that ends takes neither what is still to be pushed nor what is to be closed with it. */
export async function openSentBook(path: string): Promise<SentBook> {
  const kept = (await readKept(path)) ?? {}
  const book = new Map<PersonKey, Sent[]>(
    Object.entries(kept).map(([person, all]) => [person, Array.isArray(all) ? all.filter(isSent) : []]),
  )
  let writing = Promise.resolve()
  const save = (): Promise<void> => {
    const written = writing.then(() => keep(path, Object.fromEntries(book)))
    writing = written.catch(() => undefined)
    return written
  }
  const setFor = (person: PersonKey, all: Sent[]): Promise<void> => {
    if (all.length === 0) book.delete(person)
    else book.set(person, all.slice(-KEPT_PER_PERSON))
    return save()
  }
  const of = (person: PersonKey): Sent[] => book.get(person) ?? []
  return {
    of,
    people: () => [...book.keys()],
    add: (person, sent) => setFor(person, [...of(person), sent]),
    settle: async (person, sent, endpoint) => {
      sent.left = sent.left.filter((each) => each !== endpoint)
      const isOver = sent.left.length === 0 && sent.reminder === undefined
      if (of(person).includes(sent))
        await setFor(person, isOver ? of(person).filter((each) => each !== sent) : of(person))
    },
    remove: (person, over) =>
      setFor(
        person,
        of(person).filter((each) => !over.includes(each)),
      ),
    forget: async (person) => {
      if (book.delete(person)) await save()
    },
    forgetAll: async () => {
      book.clear()
      await save()
    },
  }
}
