import { type Actor, isSelf } from '../actor.js'
import { type AgendaItem, agendaOf } from '../agenda.js'
import type { Desk } from '../desk.js'
import { keysOf } from '../links.js'
import { type ListFilter, type Page, type Row, selectRows } from '../listing.js'
import { may, roleOf } from '../ownership.js'
import type { ConversationKey, PersonKey, Reminder } from '../reminder.js'
import type { StatusFilter } from '../store.js'
import type { Instant, TimeZone } from '../time.js'
import { OPEN } from '../transitions.js'
import { remindersOfSelf } from './finding.js'

export async function list(desk: Desk, actor: Actor, filter: ListFilter): Promise<Row[]> {
  const visible = await visibleTo(desk, actor, filter.show === 'done' ? ['done'] : OPEN)
  // What another finished is news for the setter, not the setter's own history.
  const wanted = filter.show === 'done' ? visible.filter((each) => roleOf(actor, each) !== 'setter') : visible
  return placed(desk, actor, selectRows(wanted, filter))
}

async function placed(desk: Desk, actor: Actor, rows: Row[]): Promise<Row[]> {
  const elsewhere = new Set(
    rows.map(({ reminder }) => reminder.conversation).filter((key) => key !== actor.conversation),
  )
  const places = await placesOf(desk, elsewhere)
  return rows.map((row) => ({ ...row, where: places.get(row.reminder.conversation) }))
}

/** Everything open, as `list` with nothing given, of which only this part is read where the store can tell it apart. */
export async function page(desk: Desk, actor: Actor, from: number, count: number): Promise<Page> {
  if (actor.conversationKind === 'group') {
    // Whom a reminder of a group speaks to stands in the reminder itself.
    const rows = await list(desk, actor, {})
    return { rows: rows.slice(from, from + count), total: rows.length }
  }
  const { reminders, total } = await desk.store.pageOf([actor.person, ...(actor.linked ?? [])], OPEN, from, count)
  return { rows: await placed(desk, actor, selectRows(reminders, {})), total }
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

export async function agenda(desk: Desk, person: PersonKey, on: Instant, timeZone: TimeZone): Promise<AgendaItem[]> {
  const [, ...linked] = await keysOf(desk.store, person)
  const self = { person, linked }
  const reminders = await remindersOfSelf(desk, self, OPEN)
  return agendaOf(
    reminders.filter(({ owner }) => isSelf(self, owner)),
    on,
    timeZone,
  )
}
