import type { Actor } from '../actor.js'
import { type AgendaItem, agendaOf } from '../agenda.js'
import type { Desk } from '../desk.js'
import { type ListFilter, type Row, selectRows } from '../listing.js'
import { may, roleOf } from '../ownership.js'
import type { ConversationKey, PersonKey, Reminder } from '../reminder.js'
import type { Instant, TimeZone } from '../time.js'

export async function list(desk: Desk, actor: Actor, filter: ListFilter): Promise<Row[]> {
  const visible = await visibleTo(desk, actor)
  // What another finished is news for the setter, not the setter's own history.
  const wanted = filter.show === 'done' ? visible.filter((each) => roleOf(actor, each) !== 'setter') : visible
  const rows = selectRows(wanted, filter, desk.clock.now(), actor.timeZone)
  const elsewhere = new Set(
    rows.map(({ reminder }) => reminder.conversation).filter((key) => key !== actor.conversation),
  )
  const places = await placesOf(desk, elsewhere)
  return rows.map((row) => ({ ...row, where: places.get(row.reminder.conversation) }))
}

/** In a group what fires there and may be seen there; in a personal chat all that the person has or has set. */
export async function visibleTo(desk: Desk, actor: Actor): Promise<Reminder[]> {
  const { store } = desk
  const isGroup = actor.conversationKind === 'group'
  const reminders = isGroup ? await store.remindersIn(actor.conversation) : await store.remindersOf(actor.person)
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
  const reminders = await desk.store.remindersOf(person)
  return agendaOf(
    reminders.filter(({ owner }) => owner === person),
    on,
    timeZone,
  )
}
