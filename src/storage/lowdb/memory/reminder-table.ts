import {
  entryOf,
  inListOrder,
  matches,
  type Place,
  partOf,
  placeOf,
  type Query,
  type StatusFilter,
} from '../../../reminders/query.js'
import { destinationOf, isBeingTold } from '../../../reminders/refused-delivery.js'
import { isWhole, type Reminder } from '../../../reminders/reminder.js'
import type { ReminderPage } from '../../../reminders/store.js'
import { copyOf } from '../format/writes.js'
import { DueQueue, Waiting } from './due-queue.js'

/** A reminder and its place among those that wait; the same object for as long as the reminder exists. */
class Row extends Waiting {
  constructor(public reminder: Reminder) {
    super(reminder.id)
  }
}

/** All reminders in memory. What is handed out is a copy. */
export class ReminderTable {
  readonly due: DueQueue
  private readonly rows = new Map<string, Row>()
  /** Rows by their people and conversations. The key is kept once, however many reminders say it. */
  private readonly related = new Map<string, { key: string; rows: Row[] }>()
  failedCount = 0
  /** Told the ids of rows that hold no whole reminder. */
  onUnreadable: (ids: string[]) => void = () => undefined

  constructor(session: string) {
    this.due = new DueQueue(session)
  }

  row(id: string): Row | undefined {
    return this.rows.get(id)
  }

  get(id: string): Reminder | undefined {
    return copyOf(this.rows.get(id)?.reminder)
  }

  /** The reminders themselves. Bears changes under way. */
  *all(): Generator<Reminder> {
    for (const { reminder } of this.rows.values()) yield reminder
  }

  ofPerson(person: string, statuses?: StatusFilter): Reminder[] {
    return this.byDue(person, statuses, ({ owner, setBy }) => owner === person || setBy === person)
  }

  inConversation(key: string, statuses?: StatusFilter): Reminder[] {
    return this.byDue(key, statuses, ({ conversation }) => conversation === key)
  }

  pageOf(query: Query, from: number | Place, count: number): ReminderPage {
    const { of } = query
    const keys = of.by === 'conversation' ? [of.conversation] : of.people
    const found = [...new Set(keys.flatMap((key) => this.relatedTo(key)))].filter((one) => matches(entryOf(one), query))
    if (count === 0) return { reminders: [], total: found.length }
    const placed = found.map((reminder) => ({ ...placeOf(reminder), reminder })).sort(inListOrder)
    return { reminders: this.readable(partOf(placed, from, count).map((one) => one.reminder)), total: found.length }
  }

  /** Takes the reminder itself in, in place of one with the same id. A lease on that goes on. */
  put(reminder: Reminder): void {
    const known = this.rows.get(reminder.id)
    const row = known ?? new Row(reminder)
    if (known === undefined) this.rows.set(row.id, row)
    else this.leave(known)
    row.reminder = reminder
    reminder.owner = this.relate(reminder.owner, row)
    reminder.conversation = this.relate(reminder.conversation, row)
    if (reminder.setBy !== undefined) reminder.setBy = this.relate(reminder.setBy, row)
    if (reminder.status === 'failed') this.failedCount++
    const line = reminder.status === 'waiting' ? destinationOf(reminder) : undefined
    if (row.dueAt !== reminder.dueAt || row.line?.name !== line) this.due.schedule(row, reminder.dueAt, line)
  }

  remove(id: string): void {
    const row = this.rows.get(id)
    if (row === undefined) return
    this.leave(row)
    this.due.forget(row)
    this.rows.delete(id)
  }

  private relate(key: string, row: Row): string {
    const group = this.related.get(key)
    if (group === undefined) {
      // Not filled by `push`, which makes room for seventeen: most keys have one row.
      this.related.set(key, { key, rows: [row] })
      return key
    }
    // A key may be that of the owner and of the conversation: then it is the newest.
    if (group.rows.at(-1) !== row) group.rows.push(row)
    return group.key
  }

  /** Undoes what `put` noted of the reminder in a row, but for its place in the queue. */
  private leave(row: Row): void {
    const { owner, setBy, conversation, status } = row.reminder
    if (status === 'failed') this.failedCount--
    for (const key of new Set([owner, setBy ?? owner, conversation])) {
      const { rows } = this.related.get(key) as { rows: Row[] }
      rows.splice(rows.indexOf(row), 1)
      if (rows.length === 0) this.related.delete(key)
    }
  }

  private relatedTo(key: string): Reminder[] {
    return Array.from(this.related.get(key)?.rows ?? [], ({ reminder }) => reminder)
  }

  private byDue(
    key: string,
    statuses: StatusFilter | undefined,
    isTheirs: (reminder: Reminder) => boolean,
  ): Reminder[] {
    const wanted = this.relatedTo(key).filter((one) => isTheirs(one) && (!statuses || isOneOf(one, statuses)))
    return this.readable(wanted.sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1)))
  }

  private readable(reminders: Reminder[]): Reminder[] {
    const unreadable = reminders.filter((one) => !isWhole(one))
    if (unreadable.length > 0) this.onUnreadable(unreadable.map(({ id }) => id))
    return reminders.filter(isWhole).map(copyOf)
  }
}

const isOneOf = (reminder: Reminder, statuses: StatusFilter): boolean =>
  statuses.includes(reminder.status) || (statuses.includes('being-told') && isBeingTold(reminder))
