import type { Actor } from '../actor.js'
import type { CalendarEvent } from '../calendar-plan.js'
import { type CalendarSource, type RecurrenceId, wallOfDate } from '../calendar-source.js'
import type { Desk } from '../desk.js'
import { firstOccurrence } from '../occurrences.js'
import type { Problem } from '../problem.js'
import type { Reminder, ReminderId } from '../reminder.js'
import { requestedId } from '../request-id.js'
import type { Imported } from '../results.js'
import type { Schedule, Series } from '../schedule.js'
import type { WallTime } from '../time.js'
import { close, isOpen, isRepeating, type Repeating, waitUnder } from '../transitions.js'
import { formatWall, instantOf, parseWall, wallAt } from '../wall-time.js'
import type { Addressee } from './addressing.js'
import { type Edit, stored } from './committing.js'
import { leadId, make, manyReminders } from './creating.js'

type Slot = string

export const slotKey = ({ uid, recurrenceId = '' }: Pick<CalendarSource, 'uid' | 'recurrenceId'>): Slot =>
  `${recurrenceId} ${uid}`

/** The changes of one import while they are made: what was, what is to be, and what is told of it. Nothing is written here. */
export class Ledger {
  private readonly byId = new Map<ReminderId, Edit>()
  private readonly slots = new Map<Slot, Set<ReminderId>>()
  private readonly events = new Map<string, Set<ReminderId>>()
  private readonly leads = new Map<ReminderId, Set<ReminderId>>()
  private readonly before = new Map<ReminderId, Reminder>()
  private readonly created: ReminderId[] = []
  private readonly changed = new Set<ReminderId>()
  private readonly ended = new Set<ReminderId>()
  private unchanged = 0

  constructor(
    private readonly desk: Desk,
    private readonly actor: Actor,
    private readonly to: Addressee,
    mine: readonly Reminder[],
    private room: number,
  ) {
    for (const reminder of mine) {
      this.before.set(reminder.id, reminder)
      this.index(reminder)
    }
  }

  inSlot(slot: Slot): Reminder[] {
    return this.all(this.slots.get(slot))
  }

  ofEvent(uid: string): Reminder[] {
    return this.all(this.events.get(uid))
  }

  /** The same again. */
  keep(event: CalendarEvent): void {
    this.same()
    this.exceptIn(event)
  }

  same(): void {
    this.unchanged++
  }

  /** Sets one of an event's reminders, or makes the one that was there what the event says now. */
  set(event: CalendarEvent, draft: CalendarEvent['drafts'][number], was: Reminder | undefined): Problem | null {
    const isTheirWord = was?.status === 'cancelled' && was.source?.isTakenAway === undefined
    if (isTheirWord) {
      this.same()
      return null
    }
    if (was === undefined && this.room <= 0) return manyReminders(this.desk)
    const { part, ...asked } = draft
    const source: CalendarSource = { ...event.source, part }
    const made = make(this.desk, this.actor, { ...asked, source }, this.to)
    if (!made.ok) return made.problem
    const id = was?.id ?? requestedId(this.actor, `calendar ${slotKey(source)} ${part}`)
    const known = was ?? this.current(id)
    const kept = known === undefined ? {} : { conversation: known.conversation, createdAt: known.createdAt }
    this.write({ ...made.main, ...kept, id })
    this.replaceLeads(id, made.leads)
    if (known === undefined) {
      this.room--
      this.created.push(id)
    } else this.changed.add(id)
    return null
  }

  /** A file's word, not the person's: a newer file may bring it back. */
  end(reminder: Reminder, { source }: Pick<CalendarEvent, 'source'>, status: 'done' | 'cancelled'): void {
    if (!isOpen(reminder)) return
    const now = this.desk.clock.now()
    const { part = 'main' } = reminder.source ?? {}
    const taken: CalendarSource = { ...source, part, isTakenAway: true }
    this.write({ ...close(reminder, status, now, { person: this.actor.person }), source: taken })
    this.replaceLeads(reminder.id, [])
    this.ended.add(reminder.id)
  }

  /** Leaves the occurrence that an event changes out of its series, or out of the dates that an event has without one. */
  exceptIn({ source }: Pick<CalendarEvent, 'source'>): 'unknown' | 'was-out' | 'left-out' {
    const { uid, recurrenceId } = source
    if (recurrenceId === undefined) return 'unknown'
    const dates = this.inSlot(slotKey({ uid })).filter((one) => isOpen(one) && isDate(one, recurrenceId))
    for (const date of dates) this.end(date, { source: date.source ?? source }, 'cancelled')
    const series = this.seriesOf(uid)
    if (series === undefined) return dates.length > 0 ? 'left-out' : 'unknown'
    const wall = wallOfRecurrence(series.schedule, recurrenceId)
    if (series.schedule.except?.includes(wall)) return 'was-out'
    this.leaveOut(series, [wall])
    return 'left-out'
  }

  /** A date of an event that an earlier file moved. */
  isMoved({ source }: CalendarEvent, { schedule }: CalendarEvent['drafts'][number]): boolean {
    const moved = this.ofEvent(source.uid).flatMap(
      (one) => (one.status === 'waiting' && one.source?.recurrenceId) || [],
    )
    return source.recurrenceId === undefined && moved.some((id) => isDate({ schedule }, id))
  }

  /** Occurrences that an earlier file changed stay out of a series that is set anew; those that it no longer has go. */
  keepChanged(event: CalendarEvent): void {
    const { uid, recurrenceId } = event.source
    const series = recurrenceId === undefined ? this.seriesOf(uid) : undefined
    if (series === undefined) return
    const walls: WallTime[] = []
    for (const one of this.ofEvent(uid)) {
      const id = one.source?.recurrenceId
      if (id === undefined || event.changed?.includes(id)) continue
      const wall = wallOfRecurrence(series.schedule, id)
      const at = instantOf(parseWall(wall), series.schedule.timeZone)
      if (firstOccurrence(series.schedule, at) === at) walls.push(wall)
      else this.end(one, event, 'cancelled')
    }
    if (walls.length > 0) this.leaveOut(series, walls)
  }

  edits(): Edit[] {
    return [...this.byId.values()]
  }

  told(): Omit<Imported, 'skipped'> {
    const all = (ids: Iterable<ReminderId>) => [...ids].flatMap((id) => this.current(id) ?? []).map(stored)
    const changed = [...this.changed].filter((id) => !this.ended.has(id))
    return { created: all(this.created), changed: all(changed), ended: all(this.ended), unchanged: this.unchanged }
  }

  private leaveOut(series: Repeating, walls: WallTime[]): void {
    const now = this.desk.clock.now()
    const schedule: Series = { ...series.schedule, except: [...(series.schedule.except ?? []), ...walls] }
    const becomes = waitUnder(series, schedule, now, this.to.person)
    this.write(becomes ?? { ...series, schedule, status: 'done', closedAt: now })
    if (this.before.has(series.id)) this.changed.add(series.id)
    for (const lead of this.leadsOf(series.id).filter(({ status }) => status === 'waiting')) {
      const follows = waitUnder(lead, schedule, now + 1, this.to.person)
      this.write(follows ?? close(lead, 'cancelled', now, { person: this.actor.person }))
    }
  }

  private seriesOf(uid: string): Repeating | undefined {
    return this.inSlot(slotKey({ uid })).find(
      (reminder): reminder is Repeating => isRepeating(reminder) && reminder.status === 'waiting',
    )
  }

  private replaceLeads(id: ReminderId, leads: readonly Reminder[]): void {
    const now = this.desk.clock.now()
    const wanted = new Map(leads.map((lead) => [leadId(id, lead.leadMs ?? 0), lead]))
    for (const lead of this.leadsOf(id))
      if (!wanted.has(lead.id) && lead.status === 'waiting')
        this.write(close(lead, 'cancelled', now, { person: this.actor.person }))
    for (const [leadsId, lead] of wanted) this.write({ ...lead, id: leadsId, leadOf: id })
  }

  private leadsOf(id: ReminderId): Reminder[] {
    return this.all(this.leads.get(id))
  }

  private current(id: ReminderId): Reminder | undefined {
    return this.byId.get(id)?.becomes ?? this.before.get(id)
  }

  private write(reminder: Reminder): void {
    const was = this.before.get(reminder.id) ?? null
    this.byId.set(reminder.id, { was, becomes: { ...reminder, version: was?.version ?? 0 } })
    this.index(reminder)
  }

  private index({ id, source, seriesId, leadOf }: Reminder): void {
    if (seriesId !== undefined) return
    if (leadOf !== undefined) note(this.leads, leadOf, id)
    else {
      // What the bot wrote into a file itself has its own id there.
      const { uid } = source ?? { uid: id }
      note(this.slots, slotKey(source ?? { uid }), id)
      note(this.events, uid, id)
    }
  }

  private all(ids: ReadonlySet<ReminderId> | undefined): Reminder[] {
    return [...(ids ?? [])].flatMap((id) => this.current(id) ?? [])
  }
}

function note(index: Map<string, Set<ReminderId>>, key: string, id: ReminderId): void {
  const ids = index.get(key)
  if (ids) ids.add(id)
  else index.set(key, new Set([id]))
}

const wallOfRecurrence = ({ start, timeZone }: Series, id: RecurrenceId): WallTime =>
  id.length === 10 ? wallOfDate(id, start) : formatWall(wallAt(Date.parse(id), timeZone))

/** Is it the single date that a RECURRENCE-ID names? */
const isDate = ({ schedule }: { schedule: Schedule }, id: RecurrenceId): boolean =>
  schedule.kind === 'once' &&
  (id.length === 10
    ? formatWall(wallAt(schedule.at, schedule.timeZone)).startsWith(id)
    : schedule.at === Date.parse(id))
