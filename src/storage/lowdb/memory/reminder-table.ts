import {
  inListOrder,
  matches,
  type Place,
  partOf,
  type Query,
  type Scope,
  type StatusFilter,
  type Trait,
} from '../../../reminders/query.js'
import { isWhole, type Reminder, type ReminderStatus } from '../../../reminders/reminder.js'
import type { ReminderPage } from '../../../reminders/store.js'
import type { Instant } from '../../../reminders/time.js'
import { type FiledReminder, readReminder } from '../format/codec.js'
import type { ReminderRow } from '../format/writes.js'
import { DueQueue, type Line, type Waiting } from './due-queue.js'
import { NOWHERE } from './heap.js'
import { type Slab, type Texted, Texts } from './texts.js'

/**
 * What a reminder is found by; the same object for as long as the reminder exists. A class, so that all rows have one shape:
 * put together by spreading they take four times the memory.
 */
export class Row implements Waiting, Texted {
  status: ReminderStatus = 'waiting'
  version = 0
  owner: string | undefined = undefined
  setBy: string | undefined = undefined
  conversation: string | undefined = undefined
  dueAt: Instant = Number.NaN
  touchedAt: Instant = Number.NaN
  createdAt: Instant = Number.NaN
  listedAt: Instant = Number.NaN
  traits: readonly Trait[] = []
  line: Line | null = null
  place = NOWHERE
  slab: Slab | null = null
  start = 0
  length = 0

  constructor(readonly id: string) {}
}

/** Rows by a key that many of them share. */
class Groups {
  private readonly groups = new Map<string, { key: string; rows: Set<Row> }>()

  /** Files a row under `to` and no longer under `from`; gives the group's own copy of the key, so that memory holds each once. */
  move<Key extends string | undefined>(row: Row, from: string | undefined, to: Key): Key {
    if (from === to) return from as Key
    if (from !== undefined) this.remove(row, from)
    if (to === undefined) return to
    let group = this.groups.get(to)
    if (group === undefined) {
      group = { key: to, rows: new Set() }
      this.groups.set(to, group)
    }
    group.rows.add(row)
    return group.key as Key
  }

  private remove(row: Row, key: string): void {
    const rows = this.groups.get(key)?.rows
    rows?.delete(row)
    if (rows?.size === 0) this.groups.delete(key)
  }

  of(key: string): Iterable<Row> {
    return this.groups.get(key)?.rows ?? []
  }
}

/**
 * All reminders in memory: a row each, and the reminder as its text outside the heap. A reminder is made of the text when it is
 * asked for, so everyone gets a copy.
 */
export class ReminderTable {
  readonly due: DueQueue
  private readonly rows = new Map<string, Row>()
  private readonly owners = new Groups()
  private readonly setters = new Groups()
  private readonly conversations = new Groups()
  private readonly texts = new Texts()
  /** Each combination of traits once. */
  private readonly traits = new Map<string, readonly Trait[]>()
  private failed = 0
  /** Told the ids of rows that hold no whole reminder. */
  onUnreadable: (ids: string[]) => void = () => undefined

  constructor(session: string) {
    this.due = new DueQueue(session)
  }

  get size(): number {
    return this.rows.size
  }

  get failedCount(): number {
    return this.failed
  }

  row(id: string): Row | undefined {
    return this.rows.get(id)
  }

  /** 0 when there is none. */
  versionOf(id: string): number {
    return this.rows.get(id)?.version ?? 0
  }

  get(id: string): Reminder | undefined {
    const row = this.rows.get(id)
    return row && this.reminderOf(row)
  }

  ofPerson(person: string, statuses?: StatusFilter): Reminder[] {
    return this.readable([...this.owners.of(person), ...this.setters.of(person)], statuses)
  }

  inConversation(conversation: string, statuses?: StatusFilter): Reminder[] {
    return this.readable([...this.conversations.of(conversation)], statuses)
  }

  pageOf(query: Query, from: number | Place, count: number): ReminderPage {
    const found = this.within(query.of).filter((row) => matches(row, query))
    const shown = count > 0 ? partOf(found.sort(inListOrder), from, count) : []
    return { reminders: this.whole(shown), total: found.length }
  }

  /** All that a scope may take in, each once. */
  private within(scope: Scope): Row[] {
    if (scope.by === 'conversation') return [...this.conversations.of(scope.conversation)]
    const groups = scope.by === 'owner' ? [this.owners] : [this.owners, this.setters]
    return [...new Set(scope.people.flatMap((person) => groups.flatMap((group) => [...group.of(person)])))]
  }

  /** Replaces the row of the same id. A lease on it goes on. */
  put(filed: ReminderRow): void {
    const known = this.rows.get(filed.id)
    const row = known ?? new Row(filed.id)
    if (known === undefined) this.rows.set(filed.id, row)
    this.failed += Number(filed.status === 'failed') - Number(row.status === 'failed')
    row.status = filed.status
    row.version = filed.version
    row.touchedAt = filed.touchedAt
    row.createdAt = filed.createdAt
    row.listedAt = filed.listedAt
    row.traits = this.shared(filed.traits)
    row.owner = this.owners.move(row, row.owner, filed.owner)
    row.setBy = this.setters.move(row, row.setBy, filed.setBy)
    row.conversation = this.conversations.move(row, row.conversation, filed.conversation)
    this.texts.set(row, filed.text)
    const line = filed.status === 'waiting' ? filed.destination : undefined
    if (row.dueAt !== filed.dueAt || row.line?.name !== line) this.due.schedule(row, filed.dueAt, line)
  }

  remove(id: string): void {
    const row = this.rows.get(id)
    if (row === undefined) return
    this.due.forget(row)
    if (row.status === 'failed') this.failed--
    this.owners.move(row, row.owner, undefined)
    this.setters.move(row, row.setBy, undefined)
    this.conversations.move(row, row.conversation, undefined)
    this.texts.drop(row)
    this.rows.delete(id)
  }

  /** Ids of what is closed or was never answered since before `before`. */
  *untouchedSince(before: Instant): Generator<string> {
    for (const row of this.rows.values()) if (isUntouched(row, before)) yield row.id
  }

  isUntouchedSince(id: string, before: Instant): boolean {
    const row = this.rows.get(id)
    return row !== undefined && isUntouched(row, before)
  }

  /** Ids and views of all texts, each view good until the next change. Bears changes under way. */
  *entries(): Generator<[id: string, text: Buffer]> {
    for (const row of this.rows.values()) yield [row.id, this.texts.bytes(row)]
  }

  private shared(traits: readonly Trait[]): readonly Trait[] {
    const name = traits.join()
    const known = this.traits.get(name)
    // Whom a reminder speaks to is hardly ever said twice.
    if (known === undefined && !name.includes('to:')) this.traits.set(name, traits)
    return known ?? traits
  }

  private reminderOf(row: Row): Reminder {
    return readReminder(JSON.parse(this.texts.bytes(row).toString()) as FiledReminder)
  }

  private readable(rows: Row[], statuses: StatusFilter | undefined): Reminder[] {
    const wanted = statuses ? rows.filter((row) => isOneOf(row, statuses)) : rows
    return this.whole(wanted).sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1))
  }

  private whole(rows: Row[]): Reminder[] {
    const reminders = rows.map((row) => this.reminderOf(row))
    const unreadable = reminders.filter((one) => !isWhole(one))
    if (unreadable.length > 0) this.onUnreadable(unreadable.map(({ id }) => id))
    return reminders.filter(isWhole)
  }
}

/** What is told of elsewhere goes elsewhere. */
const isOneOf = ({ status, line, conversation }: Row, statuses: StatusFilter): boolean =>
  statuses.includes(status) || (statuses.includes('being-told') && line !== null && line.name !== conversation)

const OVER: readonly ReminderStatus[] = ['fired', 'done', 'cancelled']
const isUntouched = ({ status, touchedAt }: Row, before: Instant): boolean =>
  OVER.includes(status) && touchedAt < before
