import type { ConversationKey, PersonKey, Reminder, ReminderStatus } from './reminder.js'
import type { Instant } from './time.js'
import { type Range, within } from './wall-time.js'

/**
 * What a store finds a reminder by besides its people, conversation and status, so that lists are chosen, counted and paged
 * without reading reminders whole.
 * - `lead`, `occurrence`: part of a main reminder, or of a series.
 * - `series`: repeats itself.
 * - `overdue`: was sent and waits for an answer, also while a nag is going to ask again.
 * - `being-told`: waits only to tell of a refusal.
 * - `everyone`, `to:ID`: whom it speaks to in its group.
 */
export type Trait = 'lead' | 'occurrence' | 'series' | 'overdue' | 'being-told' | 'everyone' | `to:${string}`

/** What a store files beside each reminder. */
export interface Listed {
  /** The moment it is listed under. */
  listedAt: Instant
  traits: readonly Trait[]
}

/** `being-told`: of those that wait only what waits to tell of a refusal (`isBeingTold`). */
export type StatusFilter = readonly (ReminderStatus | 'being-told')[]

/** Whose. `maker`: who set it, or owns it when nobody else did. */
export type Scope =
  | { by: 'person' | 'owner' | 'maker'; people: readonly PersonKey[] }
  | { by: 'conversation'; conversation: ConversationKey; seenBy?: Reader }

/** Sees in a group what they own or set, and what has one of these traits. */
interface Reader {
  people: readonly PersonKey[]
  traits: readonly Trait[]
}

export interface Query {
  of: Scope
  statuses: StatusFilter
  with?: readonly Trait[]
  /** At least one of these. */
  some?: readonly Trait[]
  without?: readonly Trait[]
  /** Listed within it; and what waits of series that are listed before its end, as a later occurrence may lie in it. */
  listed?: Range
}

type TraitSource = Pick<Reminder, 'status'> &
  Partial<Pick<Reminder, 'leadOf' | 'seriesId' | 'nag' | 'audience'>> & {
    schedule?: { kind: Reminder['schedule']['kind'] } | null
    firedAt?: unknown
    failure?: { tellIn?: string }
  }

/** Without what a reminder lacks: also of a row that holds no whole one. */
export function traitsOf(reminder: TraitSource): Trait[] {
  const { status, schedule, leadOf, seriesId, firedAt, nag, audience, failure } = reminder
  const traits: Trait[] = []
  if (leadOf !== undefined) traits.push('lead')
  if (seriesId !== undefined) traits.push('occurrence')
  if (schedule?.kind === 'series') traits.push('series')
  if (status === 'fired' || (status === 'waiting' && firedAt !== undefined && (nag?.sent ?? 0) > 0))
    traits.push('overdue')
  if (status === 'waiting' && failure?.tellIn !== undefined) traits.push('being-told')
  if (audience?.kind === 'everyone') traits.push('everyone')
  if (audience?.kind === 'people') traits.push(...audience.people.map(({ id }) => speaksTo(id)))
  return traits
}

/** Without a NUL, which no column of a database holds. */
export const speaksTo = (accountId: string): Trait => `to:${accountId.replaceAll('\0', '')}`

type ListedSource = Pick<Reminder, 'status' | 'dueAt'> & {
  closedAt?: Instant
  firedAt?: Instant
  retrying?: { plannedAt: Instant }
}

/** When it fires next or fired; for what is over, when that was. While the channel does not take it: when it was asked for. */
export function listedAt({ status, closedAt, firedAt, dueAt, retrying }: ListedSource): Instant {
  switch (status) {
    case 'done':
    case 'cancelled':
      return closedAt ?? dueAt
    case 'fired':
      return firedAt ?? dueAt
    case 'waiting':
      return retrying?.plannedAt ?? dueAt
    case 'failed':
      return dueAt
  }
}

export const listedOf = (reminder: Reminder): Listed => ({
  listedAt: listedAt(reminder),
  traits: traitsOf(reminder),
})

/** What is found by, wherever it is kept. */
export interface Entry extends Listed {
  owner?: PersonKey
  setBy?: PersonKey
  conversation?: ConversationKey
  status: ReminderStatus
}

export function entryOf(reminder: Reminder): Entry {
  const { owner, setBy, conversation, status } = reminder
  return { owner, setBy, conversation, status, listedAt: listedAt(reminder), traits: traitsOf(reminder) }
}

export function matches(entry: Entry, { of, statuses, with: has = [], some, without = [], listed }: Query): boolean {
  const { status, traits } = entry
  const isStatus = statuses.includes(status) || (statuses.includes('being-told') && traits.includes('being-told'))
  if (!isStatus || !isWithin(entry, of)) return false
  if (!has.every((trait) => traits.includes(trait)) || without.some((trait) => traits.includes(trait))) return false
  if (some !== undefined && !some.some((trait) => traits.includes(trait))) return false
  if (listed === undefined || within(entry.listedAt, listed)) return true
  return status === 'waiting' && traits.includes('series') && entry.listedAt < listed.to
}

function isWithin({ owner, setBy, conversation, traits }: Entry, scope: Scope): boolean {
  const isOne = (people: readonly PersonKey[], key: PersonKey | undefined) => key !== undefined && people.includes(key)
  switch (scope.by) {
    case 'person':
      return isOne(scope.people, owner) || isOne(scope.people, setBy)
    case 'owner':
      return isOne(scope.people, owner)
    case 'maker':
      return isOne(scope.people, setBy ?? owner)
    case 'conversation': {
      const { seenBy } = scope
      if (conversation !== scope.conversation) return false
      if (seenBy === undefined || isOne(seenBy.people, owner) || isOne(seenBy.people, setBy)) return true
      return seenBy.traits.some((trait) => traits.includes(trait))
    }
  }
}

/** Where a reminder stands in a list. */
export type Place = Pick<Reminder, 'id' | 'createdAt'> & Pick<Listed, 'listedAt'>

export const placeOf = (reminder: Reminder): Place => {
  const { id, createdAt } = reminder
  return { id, createdAt, listedAt: listedAt(reminder) }
}

/** So many of a list in order, from a position or behind a place: what was there before may be gone, or have moved. */
export const partOf = <T extends Place>(ordered: readonly T[], from: number | Place, count: number): T[] => {
  const behind = typeof from === 'number' ? ordered.slice(from) : ordered.filter((one) => inListOrder(from, one) < 0)
  return behind.slice(0, count)
}

/** The order of a list; of those listed under one moment by when they were made. */
export const inListOrder = (a: Place, b: Place): number =>
  a.listedAt - b.listedAt || a.createdAt - b.createdAt || (a.id < b.id ? -1 : Number(a.id > b.id))
