import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { heldFrom } from '../due.js'
import { occurrencesFrom } from '../occurrences.js'
import type { Person } from '../person.js'
import { type Outcome, refuse } from '../problem.js'
import { isRetimed, retime } from '../recurrence.js'
import type { Reminder, ReminderId } from '../reminder.js'
import type { Bulk, Move, Rescheduled, RescheduledMany, Snoozed } from '../results.js'
import type { Schedule, Series } from '../schedule.js'
import type { Instant } from '../time.js'
import { follow, isRepeating, occurrenceOf, passOver, type Repeating, waitFor } from '../transitions.js'
import { dayRange } from '../wall-time.js'
import { commitEdits, type Edit, gather, retrying, stored } from './committing.js'
import { allowedOpen, allowedSeries, familyOf, ownerOf, toTell } from './finding.js'
import { readingOnce } from './reading-once.js'
import { reworded } from './rewording.js'
import { firstMoment, isPast } from './scheduling.js'

/** Sends it (again) at `until`. Of a waiting series only the next occurrence moves. */
export async function snooze(desk: Desk, actor: Actor, id: ReminderId, until: Instant): Promise<Outcome<Snoozed>> {
  const all = await snoozeMany(desk, actor, [id], until)
  const [one] = all.ok ? all.changed : []
  return one ? { ok: true, ...one } : all.ok ? refuse({ kind: 'not-found' }) : all
}

/** One change, whatever the number: taken back as one. */
export const snoozeMany = (
  given: Desk,
  actor: Actor,
  ids: ReminderId[],
  until: Instant,
): Promise<Outcome<Bulk<Snoozed>>> =>
  retrying(async () => {
    const desk = await readingOnce(given, actor, ids)
    const bulk = await gather(ids, async (id) => {
      const found = await allowedOpen(desk, actor, 'snooze', id)
      if (!found.ok) return found
      if (isPast(until, desk.clock.now())) return refuse({ kind: 'already-past', at: until })
      return move(desk, found.reminder, until)
    })
    if (!bulk.ok) return bulk
    await commitEdits(
      desk,
      actor,
      'snooze',
      bulk.changed.flatMap(({ edits }) => edits),
    )
    const changed = bulk.changed.map(async ({ moved, series }) => {
      const reminder = stored(moved)
      const tell = await toTell(desk, actor, reminder)
      return { reminder, series: series && stored(series), heldFrom: heldFrom(reminder), tell }
    })
    return { ok: true, changed: await Promise.all(changed), refused: bulk.refused }
  })

/**
 * Gives a reminder another schedule. Of a series with scope `occurrence`, the coming occurrence moves to the first
 * moment of `schedule`. A one-off `schedule` for a whole series changes its time of day and keeps its rule. `text`: as in `Move`.
 */
export const reschedule = (
  desk: Desk,
  actor: Actor,
  id: ReminderId,
  schedule: Schedule,
  scope: Move['scope'],
  text?: string,
): Promise<Outcome<Rescheduled>> =>
  retrying(async () => {
    const planned = await plan(desk, actor, { id, schedule, scope, text })
    if (!planned.ok) return planned
    await commitEdits(desk, actor, 'edit', planned.edits)
    return { ok: true, ...planned.becomes }
  })

export const rescheduleMany = (given: Desk, actor: Actor, moves: Move[]): Promise<RescheduledMany> =>
  retrying(async () => {
    const desk = await readingOnce(
      given,
      actor,
      moves.map(({ id }) => id),
    )
    const moved: Rescheduled[] = []
    const refused: RescheduledMany['refused'] = []
    const edits = new Map<ReminderId, Edit>()
    for (const move of moves) {
      const planned = await plan(desk, actor, move)
      if (!planned.ok) refused.push({ id: move.id, problem: planned.problem })
      else {
        moved.push(planned.becomes)
        for (const edit of planned.edits) edits.set(edit.becomes.id, edit)
      }
    }
    if (edits.size > 0) await commitEdits(desk, actor, 'edit', [...edits.values()])
    return { moved, refused }
  })

async function plan(
  desk: Desk,
  actor: Actor,
  { id, schedule, scope, text }: Move,
): Promise<Outcome<{ edits: Edit[]; becomes: Rescheduled }>> {
  const named = await allowedOpen(desk, actor, 'change', id)
  if (!named.ok) return named
  const wantsSeries = scope === 'series' && named.reminder.seriesId !== undefined
  const found = wantsSeries ? await allowedSeries(desk, actor, 'change', id) : named
  if (!found.ok) return found
  const was = found.reminder
  const isOne = scope === 'occurrence' && (isRepeating(was) || was.seriesId !== undefined)
  const moved = isOne ? await moveOne(desk, was, schedule) : await replan(desk, was, schedule)
  return moved.ok ? told(desk, actor, was, await withText(desk, named.reminder, moved, text)) : moved
}

/** Of a series what comes next is left, as a one-off; `text`: another text that it gets. */
export const comeOnce = (desk: Desk, actor: Actor, id: ReminderId, text?: string): Promise<Outcome<Rescheduled>> =>
  retrying(async () => {
    const found = await allowedSeries(desk, actor, 'change', id)
    if (!found.ok) return found
    const was = found.reminder
    const { occurrenceAt, schedule } = was
    if (isPast(occurrenceAt, desk.clock.now())) return refuse({ kind: 'already-past', at: occurrenceAt })
    const once: Schedule = { kind: 'once', at: occurrenceAt, timeZone: schedule.timeZone }
    const moved = await withText(desk, was, await under(desk, was, once, occurrenceAt), text)
    const { edits, becomes } = await told(desk, actor, was, moved)
    await commitEdits(desk, actor, 'edit', edits)
    return { ok: true, ...becomes }
  })

export async function told(
  desk: Desk,
  actor: Actor,
  was: Reminder,
  moved: Moved,
): Promise<{ ok: true; edits: Edit[]; becomes: Rescheduled }> {
  const reminder = stored(moved.moved)
  const becomes: Rescheduled = {
    reminder,
    was,
    series: moved.series && stored(moved.series),
    next: isRepeating(reminder)
      ? occurrencesFrom(reminder.schedule, reminder.occurrenceAt, 3)
      : [reminder.occurrenceAt],
    heldFrom: heldFrom(reminder),
    tell: await toTell(desk, actor, reminder),
  }
  return { ok: true, edits: moved.edits, becomes }
}

interface Moved {
  ok: true
  edits: Edit[]
  /** What fires at the new time. */
  moved: Reminder
  /** The series that it left. */
  series?: Reminder
}

async function withText(desk: Desk, named: Reminder, move: Moved, text: string | undefined): Promise<Moved> {
  if (text === undefined) return move
  const { moved, series } = move
  return {
    ok: true,
    edits: await reworded(desk, named, text, move.edits),
    moved: { ...moved, text },
    series: series && { ...series, text },
  }
}

/** A one-off moves; of a series the coming occurrence does, out of it, and the series goes on after it. */
async function move(desk: Desk, was: Reminder, until: Instant): Promise<Outcome<Moved>> {
  const owner = await ownerOf(desk, was)
  if (isRepeating(was)) return moveOut(desk, was, until, owner)
  const becomes = waitFor(was, until, owner)
  const leads = was.status === 'waiting' ? await leadsFollowing(desk, becomes, owner, false) : []
  return { ok: true, edits: [{ was, becomes }, ...leads], moved: becomes }
}

async function moveOut(
  desk: Desk,
  was: Repeating,
  until: Instant,
  owner: Person | undefined,
  at = was.occurrenceAt,
): Promise<Outcome<Moved>> {
  if (was.schedule.pausedUntil === null) return refuse({ kind: 'never-happens' })
  const occurrence = occurrenceOf(was, at)
  const before = (await desk.store.reminder(occurrence.id)) ?? null
  const moved = waitFor({ ...occurrence, version: before?.version ?? 0 }, until, owner)
  const series = passOver(was, owner, desk.clock.now(), at)
  const leads = await leadsFollowing(desk, series, owner, false)
  return { ok: true, edits: [{ was: before, becomes: moved }, { was, becomes: series }, ...leads], moved, series }
}

async function moveOne(desk: Desk, was: Reminder, schedule: Schedule): Promise<Outcome<Moved>> {
  const first = firstMoment(schedule, desk.clock.now(), desk.limits)
  if (!first.ok) return first
  const onDay = isRepeating(was) ? onDayOf(was, first.at) : null
  return isRepeating(was) && onDay !== null
    ? moveOut(desk, was, first.at, await ownerOf(desk, was), onDay)
    : move(desk, was, first.at)
}

/** "The pills to 11 on thursday", of each day: Thursday's own occurrence is meant. Null where that day has none, or several. */
function onDayOf({ schedule, occurrenceAt }: Repeating, until: Instant): Instant | null {
  const day = dayRange(until, schedule.timeZone)
  const [at, ...others] = occurrencesFrom(schedule, Math.max(day.from, occurrenceAt), 2).filter((each) => each < day.to)
  return at !== undefined && others.length === 0 && at !== until ? at : null
}

/** The whole reminder under another schedule. A one-off time for a series is its new time of day. */
async function replan(desk: Desk, was: Reminder, asked: Schedule): Promise<Outcome<Moved>> {
  const now = desk.clock.now()
  if (asked.kind === 'once' && isPast(asked.at, now)) return refuse({ kind: 'already-past', at: asked.at })
  const schedule = isRepeating(was) && asked.kind === 'once' ? awake(retime(was.schedule, asked.at)) : asked
  const first = firstMoment(schedule, isRepeating(was) ? startOf(was, schedule, now) : now, desk.limits)
  return first.ok ? under(desk, was, schedule, first.at) : first
}

/** Where what came next was moved or skipped, other times of day begin with the one behind it, and not on that day once more. */
function startOf({ schedule: was, occurrenceAt }: Repeating, becomes: Schedule, now: Instant): Instant {
  if (becomes.kind === 'once' || !isRetimed(was, becomes)) return now
  const [next] = occurrencesFrom(was, now, 1)
  return next !== undefined && next < occurrenceAt ? dayRange(occurrenceAt, was.timeZone).from : now
}

export async function under(desk: Desk, was: Reminder, schedule: Schedule, at: Instant): Promise<Moved> {
  const owner = await ownerOf(desk, was)
  const becomes = waitFor({ ...was, schedule }, at, owner)
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
