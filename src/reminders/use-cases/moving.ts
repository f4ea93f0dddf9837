import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { heldFrom } from '../due.js'
import { occurrencesFrom } from '../occurrences.js'
import type { Person } from '../person.js'
import { type Outcome, refuse } from '../problem.js'
import type { Reminder, ReminderId } from '../reminder.js'
import type { Rescheduled, Snoozed } from '../results.js'
import { retime } from '../retiming.js'
import type { Schedule, Series } from '../schedule.js'
import type { Instant } from '../time.js'
import { follow, isRepeating, occurrenceOf, passOver, type Repeating, waitFor } from '../transitions.js'
import { commitEdits, type Edit, retrying, stored } from './committing.js'
import { allowedOpen, allowedSeries, familyOf, ownerOf, toTell } from './finding.js'
import { firstMoment, isPast } from './scheduling.js'

export const snooze = (desk: Desk, actor: Actor, id: ReminderId, until: Instant): Promise<Outcome<Snoozed>> =>
  retrying(async () => {
    const found = await allowedOpen(desk, actor, 'snooze', id)
    if (!found.ok) return found
    if (isPast(until, desk.clock.now())) return refuse({ kind: 'already-past', at: until })
    const moved = await move(desk, found.reminder, until)
    if (!moved.ok) return moved
    await commitEdits(desk, actor, 'snooze', moved.edits)
    const reminder = stored(moved.moved)
    return {
      ok: true,
      reminder,
      series: moved.series && stored(moved.series),
      heldFrom: heldFrom(reminder),
      tell: await toTell(desk, actor, reminder),
    }
  })

export const reschedule = (
  desk: Desk,
  actor: Actor,
  id: ReminderId,
  schedule: Schedule,
  scope: 'occurrence' | 'series',
): Promise<Outcome<Rescheduled>> =>
  retrying(async () => {
    const named = await allowedOpen(desk, actor, 'change', id)
    if (!named.ok) return named
    const wantsSeries = scope === 'series' && named.reminder.seriesId !== undefined
    const found = wantsSeries ? await allowedSeries(desk, actor, 'change', id) : named
    if (!found.ok) return found
    const was = found.reminder
    const isOne = scope === 'occurrence' && (isRepeating(was) || was.seriesId !== undefined)
    const moved = isOne ? await moveOne(desk, was, schedule) : await replan(desk, was, schedule)
    if (!moved.ok) return moved
    await commitEdits(desk, actor, 'edit', moved.edits)
    const reminder = stored(moved.moved)
    return {
      ok: true,
      reminder,
      was,
      series: moved.series && stored(moved.series),
      next: isRepeating(reminder)
        ? occurrencesFrom(reminder.schedule, reminder.occurrenceAt, 3)
        : [reminder.occurrenceAt],
      heldFrom: heldFrom(reminder),
      tell: await toTell(desk, actor, reminder),
    }
  })

interface Moved {
  ok: true
  edits: Edit[]
  /** What fires at the new time. */
  moved: Reminder
  /** The series that it left. */
  series?: Reminder
}

/** A one-off moves; of a series the coming occurrence does, out of it, and the series goes on after it. */
async function move(desk: Desk, was: Reminder, until: Instant): Promise<Outcome<Moved>> {
  const owner = await ownerOf(desk, was)
  if (isRepeating(was)) return moveOut(desk, was, until, owner)
  const becomes = waitFor(was, until, owner)
  const leads = was.status === 'waiting' ? await leadsFollowing(desk, becomes, owner, false) : []
  return { ok: true, edits: [{ was, becomes }, ...leads], moved: becomes }
}

async function moveOut(desk: Desk, was: Repeating, until: Instant, owner: Person | undefined): Promise<Outcome<Moved>> {
  if (was.schedule.pausedUntil === null) return refuse({ kind: 'never-happens' })
  const occurrence = occurrenceOf(was, was.occurrenceAt)
  const before = (await desk.store.reminder(occurrence.id)) ?? null
  const moved = waitFor({ ...occurrence, version: before?.version ?? 0 }, until, owner)
  const series = passOver(was, owner, desk.clock.now())
  const leads = await leadsFollowing(desk, series, owner, false)
  return { ok: true, edits: [{ was: before, becomes: moved }, { was, becomes: series }, ...leads], moved, series }
}

async function moveOne(desk: Desk, was: Reminder, schedule: Schedule): Promise<Outcome<Moved>> {
  const first = firstMoment(schedule, desk.clock.now(), desk.limits)
  return first.ok ? move(desk, was, first.at) : first
}

/** The whole reminder under another schedule. A one-off time for a series is its new time of day. */
async function replan(desk: Desk, was: Reminder, asked: Schedule): Promise<Outcome<Moved>> {
  const now = desk.clock.now()
  if (asked.kind === 'once' && isPast(asked.at, now)) return refuse({ kind: 'already-past', at: asked.at })
  const schedule = isRepeating(was) && asked.kind === 'once' ? awake(retime(was.schedule, asked.at)) : asked
  const first = firstMoment(schedule, now, desk.limits)
  if (!first.ok) return first
  const owner = await ownerOf(desk, was)
  const becomes = waitFor({ ...was, schedule }, first.at, owner)
  const leads = await leadsFollowing(desk, becomes, owner, true)
  return { ok: true, edits: [{ was, becomes }, ...leads], moved: becomes }
}

/** A new time for what is paused until resumed is the word to resume it. */
const awake = ({ pausedUntil, ...series }: Series): Series =>
  pausedUntil === null || pausedUntil === undefined ? series : { ...series, pausedUntil }

/** The edits of a main reminder's leads that its change brings with it. */
export async function leadsFollowing(
  desk: Desk,
  main: Reminder,
  owner: Person | undefined,
  revive: boolean,
): Promise<Edit[]> {
  const { leads } = await familyOf(desk, main)
  const followed = follow(main, leads, desk.clock.now(), owner, revive)
  return followed.map((becomes) => ({ was: leads.find(({ id }) => id === becomes.id) ?? null, becomes }))
}
