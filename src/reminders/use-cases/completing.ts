import { type Actor, isSelf } from '../actor.js'
import type { Desk } from '../desk.js'
import { NEVER } from '../due.js'
import { isOverdue } from '../listing.js'
import { type Outcome, refuse } from '../problem.js'
import type { Reminder, ReminderId } from '../reminder.js'
import type { Bulk, Completed } from '../results.js'
import type { Instant } from '../time.js'
import { close, isRepeating, occurrenceOf, passOver, type Repeating, waitFor } from '../transitions.js'
import { instantOf, movedBy, startOfDay, wallAt } from '../wall-time.js'
import { commitEdits, type Edit, gather, retrying, stored } from './committing.js'
import { allowedOpen, familyOf, ownerOf, toTell } from './finding.js'
import { atHome } from './linking.js'
import { leadsFollowing } from './moving.js'
import { readingOnce } from './reading-once.js'

/** Finishes a one-off or one occurrence; of a series the latest one that fired, else the coming one. */
export async function complete(desk: Desk, actor: Actor, id: ReminderId): Promise<Outcome<Completed>> {
  const all = await completeMany(desk, actor, [id])
  const [one] = all.ok ? all.changed : []
  return one ? { ok: true, ...one } : all.ok ? refuse({ kind: 'not-found' }) : all
}

/** One change, whatever the number: taken back as one. */
export const completeMany = (given: Desk, actor: Actor, ids: ReminderId[]): Promise<Outcome<Bulk<Completed>>> =>
  retrying(async () => {
    const desk = await readingOnce(given, actor, ids)
    const bulk = await gather(ids, (id) => finishing(desk, actor, id))
    if (!bulk.ok) return bulk
    await commitEdits(
      desk,
      actor,
      'done',
      bulk.changed.flatMap(({ edits }) => edits),
    )
    const changed = bulk.changed.map(async ({ done, series }) => ({
      reminder: stored(done),
      ...(series === undefined ? {} : { series, next: nextOf(series) }),
      tell: await toTell(desk, actor, done),
    }))
    return { ok: true, changed: await Promise.all(changed), refused: bulk.refused }
  })

async function finishing(desk: Desk, actor: Actor, id: ReminderId): Promise<Outcome<Finished>> {
  const found = await allowedOpen(desk, actor, 'finish', id)
  if (!found.ok) return found
  const finished = isRepeating(found.reminder)
    ? await finishOneOf(desk, actor, found.reminder)
    : await finish(desk, actor, found.reminder)
  if (!finished.ok) return finished
  const ahead = finished.edits.find(({ was }) => was !== null && isAhead(was, desk.clock.now()))
  const isOthers = !isSelf(actor, found.reminder.owner)
  return ahead?.was && isOthers ? refuse({ kind: 'not-yours', reminder: ahead.was }) : finished
}

/** It has not come yet. Others of a group may say that something is done once all were reminded, so that nobody misses it. */
const isAhead = (reminder: Reminder, now: Instant): boolean =>
  reminder.status === 'waiting' && reminder.dueAt > now && !isOverdue(reminder) && reminder.activityId === undefined

interface Finished {
  ok: true
  edits: Edit[]
  done: Reminder
  /** As it is once the edits are written. */
  series?: Reminder
}

async function finish(desk: Desk, actor: Actor, was: Reminder): Promise<Finished> {
  const done = close(was, 'done', desk.clock.now(), actor)
  const leads = was.status === 'waiting' ? await leadsFollowing(desk, done, undefined, false) : []
  const next = await nextAfter(desk, was)
  if (next !== null)
    return {
      ok: true,
      edits: [{ was, becomes: done }, ...leads, { was: null, becomes: next }],
      done,
      series: stored(next),
    }
  const series = was.seriesId === undefined ? undefined : await desk.store.reminder(was.seriesId)
  return { ok: true, edits: [{ was, becomes: done }, ...leads], done, series }
}

/** The one that comes so long after this one was done, when it asks for that. */
async function nextAfter(desk: Desk, done: Reminder): Promise<Reminder | null> {
  const owner = await ownerOf(desk, done)
  const { again, ...was } = done.diverted === undefined ? done : atHome(done, owner)
  const { schedule } = was
  if (again === undefined || schedule.kind !== 'once') return null
  const now = desk.clock.now()
  const { timeZone } = schedule
  const planned = wallAt(schedule.at, timeZone)
  const atSameTime = instantOf(startOfDay(wallAt(now, timeZone)) + planned - startOfDay(planned), timeZone)
  const at = movedBy(again.seconds === 0 ? atSameTime : now, again, timeZone)
  const { activityId: _, ...rest } = was
  const next: Reminder = { ...rest, again, id: desk.newId(), schedule: { ...schedule, at }, createdAt: now, version: 0 }
  return waitFor(next, at, owner)
}

/** Of a series: what fired last and waits for an answer, else the coming occurrence ahead of its time. */
async function finishOneOf(desk: Desk, actor: Actor, series: Repeating): Promise<Outcome<Finished>> {
  const { occurrences } = await familyOf(desk, series)
  // Also what is on its way just now.
  const isShown = (each: Reminder) => isOverdue(each) || (each.status === 'waiting' && each.dueAt <= desk.clock.now())
  const unanswered = occurrences.filter(isShown).sort((a, b) => (b.firedAt ?? 0) - (a.firedAt ?? 0))
  const [latest] = unanswered
  if (latest !== undefined) return finish(desk, actor, latest)
  if (series.schedule.pausedUntil === null) return refuse({ kind: 'never-happens' })
  const now = desk.clock.now()
  const owner = await ownerOf(desk, series)
  const occurrence = occurrenceOf(series, series.occurrenceAt)
  const before = occurrences.find(({ id }) => id === occurrence.id) ?? null
  const done = close({ ...occurrence, version: before?.version ?? 0 }, 'done', now, actor)
  const goesOn = passOver(series, owner, now)
  const leads = await leadsFollowing(desk, goesOn, owner, false)
  const edits = [{ was: before, becomes: done }, { was: series, becomes: goesOn }, ...leads]
  return { ok: true, edits, done, series: stored(goesOn) }
}

const nextOf = ({ status, dueAt, occurrenceAt }: Reminder) =>
  status === 'waiting' && dueAt < NEVER ? occurrenceAt : null
