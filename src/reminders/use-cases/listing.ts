import { type Actor, accountOf } from '../actor.js'
import { type AgendaItem, agendaOf } from '../agenda.js'
import type { Desk } from '../desk.js'
import { NEVER } from '../due.js'
import { keysOf } from '../links.js'
import { isPaged, type ListFilter, type Page, placeIn, type Row, selectRows } from '../listing.js'
import { may, roleOf } from '../ownership.js'
import { type Place, partOf, type Query, type Scope, type StatusFilter, speaksTo } from '../query.js'
import type { ConversationKey, PersonKey, Reminder } from '../reminder.js'
import { DAY_MS, type Instant, type TimeZone } from '../time.js'
import { OPEN } from '../transitions.js'
import { dayRange } from '../wall-time.js'
import { remindersOfSelf } from './finding.js'

/**
 * In a group only what comes there; in a personal chat all of the person's, and what they set for others; in order of time. Only what
 * may be among them is read, but for words, which stand in the reminders themselves.
 */
export async function list(desk: Desk, actor: Actor, filter: ListFilter): Promise<Row[]> {
  return (await page(desk, actor, filter, 0, Number.POSITIVE_INFINITY)).rows
}

/** Part of a list, and how long it is. Of a filter that a store knows (`isPaged`) only this part is read. */
export async function page(
  desk: Desk,
  actor: Actor,
  filter: ListFilter,
  from: number | Place,
  count: number,
): Promise<Page> {
  const query = queryFor(actor, filter)
  if (isPaged(filter) && filter.show !== 'done') {
    const isNext = filter.show === 'next'
    const { reminders, total } = await desk.store.pageOf(
      query,
      from,
      isNext ? Math.min(from === 0 ? 1 : 0, count) : count,
    )
    return {
      rows: await placed(desk, actor, selectRows(reminders, filter)),
      total: isNext ? Math.min(1, total) : total,
    }
  }
  const { reminders } = await desk.store.pageOf(query, 0, Number.POSITIVE_INFINITY)
  // What another finished is news for the setter, not the setter's own history.
  const isShown = (each: Reminder) => filter.show !== 'done' || roleOf(actor, each) !== 'setter'
  const rows = selectRows(reminders.filter(isShown), filter)
  const listed = rows.map((row) => ({ row, ...placeIn(row) }))
  const part = partOf(listed, from, count).map(({ row }) => row)
  return { rows: await placed(desk, actor, part), total: rows.length }
}

function queryFor(actor: Actor, { show, period }: ListFilter): Query {
  const of = whatIsSeen(actor)
  const without = ['lead', 'being-told'] as const
  switch (show) {
    case undefined:
      return { of, statuses: OPEN, without: ['lead'], listed: period }
    case 'next':
      return { of, statuses: ['waiting'], without, listed: period ?? BEFORE_NEVER }
    case 'repeating':
      return { of, statuses: ['waiting'], with: ['series'], without, listed: period }
    case 'overdue':
      return { of, statuses: ['waiting', 'fired'], with: ['overdue'], without, listed: period }
    case 'failed':
      return { of, statuses: ['failed', 'being-told'], without: ['lead'], listed: period }
    case 'done':
      return { of, statuses: ['done'], without: ['lead', 'series'], listed: period }
  }
}

/** Without what is paused until resumed. */
const BEFORE_NEVER = { from: Number.NEGATIVE_INFINITY, to: NEVER }

const peopleOf = ({ person, linked = [] }: Pick<Actor, 'person' | 'linked'>): PersonKey[] => [person, ...linked]

/** In a group what fires there and may be seen there (`roleOf`); in a personal chat all that the person has or has set. */
function whatIsSeen(actor: Actor): Scope {
  const people = peopleOf(actor)
  if (actor.conversationKind !== 'group') return { by: 'person', people }
  const traits = ['everyone', speaksTo(accountOf(actor.person))] as const
  return { by: 'conversation', conversation: actor.conversation, seenBy: { people, traits } }
}

async function placed(desk: Desk, actor: Actor, rows: Row[]): Promise<Row[]> {
  const elsewhere = new Set(
    rows.map(({ reminder }) => reminder.conversation).filter((key) => key !== actor.conversation),
  )
  const places = await placesOf(desk, elsewhere)
  return rows.map((row) => ({ ...row, where: places.get(row.reminder.conversation) }))
}

/** In a group what fires there and may be seen there; in a personal chat all that the person has or has set. */
export async function visibleTo(desk: Desk, actor: Actor, statuses: StatusFilter): Promise<Reminder[]> {
  const { store } = desk
  const isGroup = actor.conversationKind === 'group'
  const reminders = isGroup
    ? await store.remindersIn(actor.conversation, statuses)
    : await remindersOfSelf(desk, actor, statuses)
  return reminders.filter((reminder) => may(actor, 'see', reminder))
}

async function placesOf(
  desk: Desk,
  keys: Set<ConversationKey>,
): Promise<Map<ConversationKey, NonNullable<Row['where']>>> {
  const places = new Map<ConversationKey, NonNullable<Row['where']>>()
  for (const key of keys) {
    const place = await desk.store.conversation(key)
    if (place !== undefined) places.set(key, { key, channelId: place.channelId, kind: place.kind, name: place.name })
  }
  return places
}

/** What is due for a person on the local day that holds `on`, for "send me my day". */
export async function agenda(desk: Desk, person: PersonKey, on: Instant, timeZone: TimeZone): Promise<AgendaItem[]> {
  const [, ...linked] = await keysOf(desk.store, person)
  const self = { person, linked }
  const of = { by: 'owner', people: peopleOf(self) } as const
  const without = ['lead'] as const
  const { to } = dayRange(on, timeZone)
  // What quiet time holds until the next morning is listed then.
  const listed = { from: Number.NEGATIVE_INFINITY, to: to + DAY_MS }
  const { reminders } = await desk.store.pageOf({ of, statuses: OPEN, without, listed }, 0, Number.POSITIVE_INFINITY)
  return agendaOf(reminders, on, timeZone)
}
