import type { Conversation, Person } from '../../../reminders/person.js'
import type { Reminder } from '../../../reminders/reminder.js'
import type { Changes } from '../../../reminders/store.js'
import type { Instant } from '../../../reminders/time.js'
import type { UndoEntry } from '../../../reminders/undo.js'

/** An item of the SDK's storage without its eTag. */
export interface Document {
  key: string
  eTag: string
  item: Record<string, unknown>
}

/** What one line of the journal says: it holds as a whole or not at all. Removals come before what is put. */
export interface Writes
  extends Omit<Changes, 'unlessChanged' | 'unlessPeopleChanged' | 'unlessGone' | 'unlessForgotten'> {
  removedPeople?: string[]
  removedConversations?: string[]
  removedDocuments?: string[]
  documents?: Document[]
  /** Says nothing and takes room. */
  filler?: string
}

/** A kind of records as a snapshot names it, and the list of `Writes` that such records stand in. */
export const LIST_OF = {
  reminder: 'reminders',
  person: 'people',
  conversation: 'conversations',
  undo: 'undo',
  document: 'documents',
} as const
export type RecordKind = keyof typeof LIST_OF
export type KeptRecord =
  | ['reminder', Reminder]
  | ['person', Person]
  | ['conversation', Conversation]
  | ['undo', UndoEntry]
  | ['document', Document]

/** The fields of a record that hold an instant. Fields that often name the same one stand together: it is then converted once. */
interface Instants {
  readonly [field: string]: true | Instants
}

const REMINDER: Instants = {
  dueAt: true,
  occurrenceAt: true,
  schedule: { at: true, pausedUntil: true },
  createdAt: true,
  firedAt: true,
  closedAt: true,
  lastAt: true,
  failure: { at: true, toldAt: true },
  retrying: { plannedAt: true, since: true },
  gathered: { since: true, toldAt: true },
  sentMeanwhile: { dueAt: true, at: true },
}
const PERSON: Instants = { updatedAt: true }
const INSTANTS: Instants = {
  reminders: REMINDER,
  people: PERSON,
  conversations: { updatedAt: true },
  undo: {
    at: true,
    before: { reminders: { was: REMINDER, became: REMINDER }, person: PERSON, personBecame: PERSON },
  },
}

/**
 * Writes as they stand in the files: every instant as ISO 8601 UTC text, so that a person can read them.
 * @throws RangeError when an instant is not one (NaN, infinite).
 */
export const fileWrites = (writes: Writes): object => converted(writes, INSTANTS, iso, 'copy')

/** A record as it stands in a snapshot. */
export const fileRecord = ([kind, record]: KeptRecord): unknown =>
  converted(record, INSTANTS[LIST_OF[kind]] ?? {}, iso, 'copy')

/** Makes what was parsed of a line the writes that it says, in place. */
export function readWrites(filed: object): Writes {
  const writes: Writes = converted(filed, INSTANTS, instant, 'in place')
  if (writes.reminders) writes.reminders = writes.reminders.map(withoutDerived)
  return writes
}

function iso(at: unknown): unknown {
  if (typeof at !== 'number') return at
  if (at !== written.at) written = { text: new Date(at).toISOString(), at }
  return written.text
}

/** Text that is no instant stays: the record is left out of all answers (`isWhole`), and lost to nobody. */
function instant(text: unknown): unknown {
  if (text === parsed.text) return parsed.at
  const at: Instant = Date.parse(String(text))
  if (Number.isNaN(at)) return text
  parsed = { text, at }
  return at
}
/** The last one each way: a reminder names the same moment up to three times. */
let parsed: { text: unknown; at: Instant } = { text: '', at: Number.NaN }
let written: { text: string; at: Instant } = { text: '', at: Number.NaN }

/** The value with every instant in it converted; what holds none is shared with a copy. */
function converted<Value>(
  value: Value,
  instants: true | Instants,
  convert: (at: unknown) => unknown,
  how: 'copy' | 'in place',
): Value {
  if (instants === true) return convert(value) as Value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => converted(one, instants, convert, how)) as Value
  const result = (how === 'copy' ? { ...value } : value) as Record<string, unknown>
  for (const name in instants) {
    const field = result[name]
    if (field !== undefined && field !== null)
      result[name] = converted(field, instants[name] as true | Instants, convert, how)
  }
  return result as Value
}

/** Earlier releases filed beside a reminder what it is found by. */
function withoutDerived(reminder: Reminder & { tellIn?: string; listedAt?: string; traits?: string[] }): Reminder {
  if (!('traits' in reminder || 'listedAt' in reminder || 'tellIn' in reminder)) return reminder
  const { tellIn, listedAt, traits, ...rest } = reminder
  return rest
}

/** The value as JSON would give it back: a copy without what JSON has no word for. */
export function jsonOf<T>(value: T): T {
  if (typeof value === 'number') return (Number.isFinite(value) ? value + 0 : null) as T
  if (typeof value !== 'object' || value === null) return value
  if ('toJSON' in value || Object.hasOwn(value, '__proto__')) return JSON.parse(JSON.stringify(value))
  if (Array.isArray(value)) return value.map((one) => (isUnsaid(one) ? null : jsonOf(one))) as T
  const copy = { ...value }
  for (const name in copy) {
    const field = copy[name]
    if (isUnsaid(field)) delete copy[name]
    else if (typeof field !== 'string') copy[name] = jsonOf(field)
  }
  return copy
}
const isUnsaid = (value: unknown): boolean =>
  value === undefined || typeof value === 'function' || typeof value === 'symbol'

/** A copy of what JSON can say. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyOf) as T
  const copy = { ...value }
  for (const name in copy) if (typeof copy[name] === 'object') copy[name] = copyOf(copy[name])
  return copy
}
