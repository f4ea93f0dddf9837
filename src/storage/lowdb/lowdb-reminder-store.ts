import { isDeepStrictEqual } from 'node:util'
import type { Low } from 'lowdb'
import type { Conversation, Person } from '../../reminders/person.js'
import type { Place, Query, StatusFilter } from '../../reminders/query.js'
import type { Reminder, ReminderStatus } from '../../reminders/reminder.js'
import {
  type Changes,
  type Claim,
  LATE_MS,
  type ReminderPage,
  type ReminderStore,
  type StoreCounts,
  VersionConflict,
} from '../../reminders/store.js'
import type { Clock, Instant } from '../../reminders/time.js'
import type { UndoEntry, UndoHead } from '../../reminders/undo.js'
import { forgetPerson } from './forget.js'
import { copyOf, type Writes } from './format/writes.js'
import { type JournalAdapter, ROOMY_BYTES } from './journal-adapter.js'
import type { Out } from './memory/due-queue.js'
import type { State } from './memory/state.js'

/** Purged at most this many a line, so that no batch of them holds the event loop for long. */
const WRITES_PER_LINE = 500

/** The port of the core over `Low<State>`. Reads answer from memory, which holds exactly what is durable. */
export class LowdbReminderStore implements ReminderStore {
  constructor(
    private readonly low: Low<State>,
    private readonly adapter: Pick<JournalAdapter, 'isFaulty' | 'compact'>,
    private readonly clock: Clock,
  ) {}

  private get state(): State {
    return this.low.data
  }

  async commit(changes: Changes): Promise<void> {
    const { unlessPeopleChanged: people = [], unlessGone: places = [], unlessForgotten: known = [] } = changes
    const isOnItsWay = () =>
      [...people.map(({ key }) => key), ...known].some((key) => this.state.isPending('person', key)) ||
      places.some((key) => this.state.isPending('conversation', key))
    while (isOnItsWay()) await this.low.write()
    const changed = people.find(({ key, was }) => !isDeepStrictEqual(this.state.people.get(key), was))
    if (changed) throw new VersionConflict(changed.key)
    const gone =
      places.find((key) => !this.state.conversations.has(key)) ?? known.find((key) => !this.state.people.has(key))
    if (gone) throw new VersionConflict(gone)
    const expected = [...(changes.reminders ?? []), ...(changes.unlessChanged ?? [])]
    const conflict = expected.find(({ id, version }) => version !== this.state.versionOf(id))
    if (conflict) {
      // Whoever reads again must find what came first.
      while (this.state.isPending('reminder', conflict.id)) await this.low.write()
      throw new VersionConflict(conflict.id)
    }
    const { unlessChanged, unlessPeopleChanged, unlessGone, unlessForgotten, ...writes } = changes
    const reminders = changes.reminders?.map((reminder) => ({ ...reminder, version: reminder.version + 1 }))
    await this.low.update((state) => state.stage({ ...writes, reminders }))
  }

  async reminder(id: string): Promise<Reminder | undefined> {
    return this.state.reminders.get(id)
  }

  async remindersOf(person: string, statuses?: StatusFilter): Promise<Reminder[]> {
    return this.state.reminders.ofPerson(person, statuses)
  }

  async remindersIn(conversation: string, statuses?: StatusFilter): Promise<Reminder[]> {
    return this.state.reminders.inConversation(conversation, statuses)
  }

  async pageOf(query: Query, from: number | Place, count: number): Promise<ReminderPage> {
    return this.state.reminders.pageOf(query, from, count)
  }

  /** Hands out nothing while the disk refuses writes: what cannot be settled would be delivered again and again. */
  async claimDue(now: Instant, limit: number, leaseMs: number): Promise<Claim[]> {
    if (this.adapter.isFaulty) await this.probe()
    const { reminders } = this.state
    return reminders.due
      .claim(now, limit, { clockNow: this.clock.now(), leaseMs }, ({ id }) => this.state.isPending('reminder', id))
      .flatMap(({ row, token, until }) => {
        const reminder = reminders.get(row.id)
        return reminder ? [{ reminder, token, leaseUntil: until }] : []
      })
  }

  async nextDue(now: Instant, before: Instant): Promise<Instant | undefined> {
    return this.state.reminders.due.next(now, before)
  }

  async settle(claim: Claim, decide: (current: Reminder) => Changes, holdMs = 0): Promise<boolean> {
    const { id } = claim.reminder
    // A change on its way may still fail: the decision is made on what is sure.
    while (this.state.isPending('reminder', id)) await this.low.write()
    const current = this.state.reminders.get(id)
    const lease = this.holdAfter(claim, holdMs)
    if (!current || !lease) return false
    try {
      await this.commit(decide(current))
    } catch (error) {
      lease.heldUntil = undefined
      throw error
    }
    this.state.reminders.due.end(claim.token)
    return true
  }

  async release(claim: Claim, holdMs = 0): Promise<void> {
    this.holdAfter(claim, holdMs)
    this.state.reminders.due.end(claim.token)
  }

  /** Nothing is to be sent that could not be noted. */
  isHeld({ token }: Claim): boolean {
    const lease = this.state.reminders.due.leaseOf(token)
    return !this.adapter.isFaulty && lease !== undefined && lease.until > this.clock.now()
  }

  /** The lease of a claim, if it still holds, with what becomes of its conversation once it ends. */
  private holdAfter({ token }: Claim, holdMs: number): Out | undefined {
    const lease = this.state.reminders.due.leaseOf(token)
    if (lease !== undefined) lease.heldUntil = holdMs > 0 ? this.clock.now() + holdMs : undefined
    return lease
  }

  async conversation(key: string): Promise<Conversation | undefined> {
    return copyOf(this.state.conversations.get(key))
  }

  async person(key: string): Promise<Person | undefined> {
    return copyOf(this.state.people.get(key))
  }

  async peopleNamed(channelId: string, name: string): Promise<Person[]> {
    const wanted = padded(name)
    if (wanted.trim() === '') return []
    const isNamed = (person: Person) =>
      person.key.startsWith(`${channelId}|`) && padded(person.name ?? '').includes(wanted)
    return [...this.state.people.values()].filter(isNamed).map(copyOf)
  }

  async undoOf(owner: string): Promise<UndoEntry[]> {
    return this.undoEntries(owner).map(copyOf)
  }

  async undoHeadsOf(owner: string): Promise<UndoHead[]> {
    return this.undoEntries(owner).map(({ before, ...head }) => head)
  }

  private undoEntries(owner: string): UndoEntry[] {
    const entries = [...(this.state.undo.get(owner)?.values() ?? [])]
    // Of two at the same millisecond the one written later is the newer.
    return entries.reverse().sort((a, b) => b.at - a.at)
  }

  async forget(person: string): Promise<void> {
    const write = (writes: Writes) => this.low.update((state) => state.stage(writes))
    await forgetPerson(this.state, person, write, () => this.low.write())
    await this.adapter.compact(this.state, true)
  }

  async purge(before: Instant): Promise<number> {
    let dropped = 0
    const removedUndo = [...this.state.undo].flatMap(([, entries]) =>
      [...entries.values()].filter(({ at }) => at < before).map(({ owner, id }) => ({ owner, id })),
    )
    if (removedUndo.length > 0) await this.low.update((state) => state.stage({ removedUndo }))
    const { reminders } = this.state
    const old = [...reminders.all()].filter((one) => isUntouched(one, before)).map(({ id }) => id)
    while (old.length > 0) {
      const some = old.splice(-WRITES_PER_LINE)
      // Somebody may have taken one up again since.
      const removedReminders = some.filter((id) => {
        const row = reminders.row(id)
        return row !== undefined && !this.state.isPending('reminder', id) && isUntouched(row.reminder, before)
      })
      await this.low.update((state) => state.stage({ removedReminders }))
      dropped += removedReminders.length
    }
    return dropped
  }

  async counts(now: Instant): Promise<StoreCounts> {
    const { due, failedCount } = this.state.reminders
    const { lines, oldestDueAt } = due.backlog(now - LATE_MS)
    const oldestMs = oldestDueAt === null ? 0 : now - oldestDueAt
    return { waiting: due.size, due: due.countDue(now), failed: failedCount, lateConversations: lines, oldestMs }
  }

  /**
   * Writes a line that changes nothing, the way every change goes; after a fault one as long as a big change, for which a
   * disk that is nearly full has no room.
   * @throws StoreUnavailable
   */
  async probe(): Promise<void> {
    const filler = this.adapter.isFaulty ? ' '.repeat(ROOMY_BYTES) : undefined
    await this.low.update((state) => state.stage({ filler }))
  }
}

/** The words of a name between blanks, in lower case. */
const padded = (name: string): string => ` ${name.toLowerCase().split(/\s+/).filter(Boolean).join(' ')} `

const OVER: readonly ReminderStatus[] = ['fired', 'done', 'cancelled']
/** Whether it is closed or was never answered, since before a moment. */
const isUntouched = ({ status, closedAt, firedAt, dueAt }: Reminder, before: Instant): boolean =>
  OVER.includes(status) && (closedAt ?? firedAt ?? dueAt) < before
