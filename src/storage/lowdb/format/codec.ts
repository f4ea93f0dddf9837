import type { Conversation, Person } from '../../../reminders/person.js'
import { listedAt, type Trait, traitsOf } from '../../../reminders/query.js'
import type { Failure, Gathered, Reminder, Retrying, SentMeanwhile } from '../../../reminders/reminder.js'
import type { Schedule } from '../../../reminders/schedule.js'
import type { Instant } from '../../../reminders/time.js'
import type { UndoEntry, UndoHead } from '../../../reminders/undo.js'

/**
 * Records as they stand in the files: the same fields under the same names, with every instant as ISO 8601 UTC text, so
 * that a person can read them.
 */

type WithIso<T, K extends keyof T> = Omit<T, K> & { [P in K]: Extract<T[P], null | undefined> | IsoInstant }
type IsoInstant = string

type FiledSchedule =
  | WithIso<Extract<Schedule, { kind: 'once' }>, 'at'>
  | WithIso<Extract<Schedule, { kind: 'series' }>, 'pausedUntil'>

export type FiledReminder = Omit<
  WithIso<Reminder, 'dueAt' | 'occurrenceAt' | 'createdAt' | 'firedAt' | 'closedAt' | 'lastAt'>,
  'schedule' | 'failure' | 'retrying' | 'gathered' | 'sentMeanwhile'
> & {
  schedule: FiledSchedule
  /** That of `failure`, so that it is among what a reminder is found by. */
  tellIn?: string
  /** Absent: as `dueAt`, or when it fired or was closed. */
  listedAt?: IsoInstant
  /** Absent: none. */
  traits?: Trait[]
  gathered?: WithIso<Gathered, 'since' | 'toldAt'>
  sentMeanwhile?: WithIso<SentMeanwhile, 'dueAt' | 'at'>
  failure?: WithIso<Failure, 'at' | 'toldAt'>
  retrying?: WithIso<Retrying, 'plannedAt' | 'since'>
}
export type FiledPerson = WithIso<Person, 'updatedAt'>
export type FiledConversation = WithIso<Conversation, 'updatedAt'>
export type FiledUndoEntry = Omit<WithIso<UndoEntry, 'at'>, 'before'> & {
  before: {
    reminders: { id: string; was: FiledReminder | null; became: FiledReminder | null }[]
    person?: FiledPerson | null
    personBecame?: FiledPerson
  }
}

const iso = (at: Instant): IsoInstant => new Date(at).toISOString()
export const instant = (text: IsoInstant): Instant => Date.parse(text)

/** Maps what is there; `undefined` and `null` stay what they are. */
const maybe = <A, B>(value: A | undefined, map: (value: A) => B): B | undefined =>
  value === undefined ? undefined : map(value)
const orNull = <A, B>(value: A | null, map: (value: A) => B): B | null => (value === null ? null : map(value))

/**
 * What a reminder is found by comes first, then `content` and the rest, so that a start need not read all of it
 * (`readFoundBy`).
 * @throws RangeError when an instant is not one (NaN, infinite).
 */
export const fileReminder = (reminder: Reminder): FiledReminder => ({
  id: reminder.id,
  owner: reminder.owner,
  setBy: reminder.setBy,
  conversation: reminder.conversation,
  status: reminder.status,
  dueAt: iso(reminder.dueAt),
  firedAt: maybe(reminder.firedAt, iso),
  closedAt: maybe(reminder.closedAt, iso),
  version: reminder.version,
  tellIn: reminder.failure?.tellIn,
  createdAt: iso(reminder.createdAt),
  ...filedTraits(reminder),
  ...(reminder.status === 'waiting' && reminder.retrying && { listedAt: iso(listedAt(reminder)) }),
  ...rest(reminder),
})

function filedTraits(reminder: Parameters<typeof traitsOf>[0]): { traits?: Trait[] } {
  const traits = traitsOf(reminder)
  return traits.length > 0 ? { traits } : {}
}

function rest(reminder: Reminder) {
  const { id, owner, setBy, conversation, status, dueAt, firedAt, closedAt, version, createdAt, ...others } = reminder
  const { content, schedule, occurrenceAt, retrying, failure, gathered, lastAt, sentMeanwhile, ...plain } = others
  return {
    content,
    ...plain,
    schedule: fileSchedule(schedule),
    occurrenceAt: iso(occurrenceAt),
    retrying: maybe(retrying, ({ plannedAt, since }) => ({ plannedAt: iso(plannedAt), since: iso(since) })),
    failure: maybe(failure, (failed) => ({ ...failed, at: iso(failed.at), toldAt: maybe(failed.toldAt, iso) })),
    gathered: maybe(gathered, (all) => ({ ...all, since: iso(all.since), toldAt: maybe(all.toldAt, iso) })),
    lastAt: maybe(lastAt, iso),
    sentMeanwhile: maybe(sentMeanwhile, (sent) => ({ ...sent, dueAt: iso(sent.dueAt), at: iso(sent.at) })),
  }
}

/** The fields that a reminder is found by. */
export type FoundBy = Pick<
  FiledReminder,
  | 'id'
  | 'owner'
  | 'setBy'
  | 'conversation'
  | 'status'
  | 'dueAt'
  | 'firedAt'
  | 'closedAt'
  | 'version'
  | 'tellIn'
  | 'createdAt'
  | 'listedAt'
  | 'traits'
>

/** The same of a record that an earlier version may have filed, without what lists are chosen by. */
export const foundByOf = (filed: FiledReminder): FoundBy => ({
  ...filed,
  ...filedTraits(filed),
  ...(filed.status === 'waiting' && filed.retrying && { listedAt: filed.retrying.plannedAt }),
})

const CONTENT = Buffer.from(',"content":')

/**
 * Reads the beginning of a filed reminder's text, which is less than half the work of reading all of it. Within a JSON
 * string a quote stands behind a backslash, so the mark cannot be part of what somebody said.
 */
export function readFoundBy(text: Buffer): FoundBy {
  const end = text.indexOf(CONTENT)
  if (end > 0) {
    const beginning = JSON.parse(`${text.toString('utf8', 0, end)}}`) as FoundBy
    // The last of them that is always there: with it the beginning holds them all.
    if (beginning.createdAt !== undefined) return beginning
  }
  return foundByOf(JSON.parse(text.toString()) as FiledReminder)
}

/** Makes the record a reminder in place; it must be the caller's own. */
export function readReminder(filed: FiledReminder): Reminder {
  const { schedule, failure, retrying, firedAt, closedAt, gathered, lastAt, sentMeanwhile } = filed
  delete filed.tellIn
  delete filed.listedAt
  delete filed.traits
  const reminder = filed as unknown as Reminder
  reminder.schedule = readSchedule(schedule)
  reminder.dueAt = instant(filed.dueAt)
  reminder.occurrenceAt = instant(filed.occurrenceAt)
  reminder.createdAt = instant(filed.createdAt)
  if (firedAt !== undefined) reminder.firedAt = instant(firedAt)
  if (closedAt !== undefined) reminder.closedAt = instant(closedAt)
  if (lastAt !== undefined) reminder.lastAt = instant(lastAt)
  if (gathered)
    reminder.gathered = {
      ...gathered,
      since: instant(gathered.since),
      ...(gathered.toldAt !== undefined && { toldAt: instant(gathered.toldAt) }),
    } as Gathered
  if (sentMeanwhile)
    reminder.sentMeanwhile = { ...sentMeanwhile, dueAt: instant(sentMeanwhile.dueAt), at: instant(sentMeanwhile.at) }
  if (retrying) reminder.retrying = { plannedAt: instant(retrying.plannedAt), since: instant(retrying.since) }
  if (failure)
    reminder.failure = {
      ...failure,
      at: instant(failure.at),
      ...(failure.toldAt !== undefined && { toldAt: instant(failure.toldAt) }),
    } as Failure
  return reminder
}

const fileSchedule = (schedule: Schedule): FiledSchedule =>
  schedule.kind === 'once'
    ? { ...schedule, at: iso(schedule.at) }
    : { ...schedule, pausedUntil: maybe(schedule.pausedUntil, (until) => orNull(until, iso)) }

function readSchedule(filed: FiledSchedule): Schedule {
  if (filed.kind === 'once') return { ...filed, at: instant(filed.at) }
  const { pausedUntil, ...series } = filed
  return pausedUntil === undefined ? series : { ...series, pausedUntil: orNull(pausedUntil, instant) }
}

export const filePerson = (person: Person): FiledPerson => ({ ...person, updatedAt: iso(person.updatedAt) })
export const readPerson = (filed: FiledPerson): Person => ({ ...filed, updatedAt: instant(filed.updatedAt) })

export const fileConversation = (conversation: Conversation): FiledConversation => ({
  ...conversation,
  updatedAt: iso(conversation.updatedAt),
})
export const readConversation = (filed: FiledConversation): Conversation => ({
  ...filed,
  updatedAt: instant(filed.updatedAt),
})

/** `before` stands last (`readUndoHead`). */
export const fileUndoEntry = ({ before, ...head }: UndoEntry): FiledUndoEntry => ({
  ...head,
  at: iso(head.at),
  before: {
    ...before,
    reminders: before.reminders.map(({ id, was, became }) => ({
      id,
      was: orNull(was, fileReminder),
      became: orNull(became, fileReminder),
    })),
    person: maybe(before.person, (person) => orNull(person, filePerson)),
    personBecame: maybe(before.personBecame, filePerson),
  },
})

/** As with `readFoundBy`, the mark cannot be part of what somebody said. */
export function readUndoHead(text: string): UndoHead {
  const end = text.indexOf(',"before":')
  const { at, ...head } = JSON.parse(`${text.slice(0, end)}}`) as Omit<FiledUndoEntry, 'before'>
  return { ...head, at: instant(at) }
}

export function readUndoEntry(filed: FiledUndoEntry): UndoEntry {
  const { reminders, person, personBecame } = filed.before
  return {
    ...filed,
    at: instant(filed.at),
    before: {
      reminders: reminders.map(({ id, was, became }) => ({
        id,
        was: orNull(was, readReminder),
        became: orNull(became, readReminder),
      })),
      ...(person !== undefined && { person: orNull(person, readPerson) }),
      ...(personBecame !== undefined && { personBecame: readPerson(personBecame) }),
    },
  }
}
