import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { occurrencesFrom } from '../occurrences.js'
import type { Person } from '../person.js'
import { type Outcome, type Problem, refuse } from '../problem.js'
import type { Reminder, ReminderId } from '../reminder.js'
import type { Held, Skips } from '../results.js'
import type { Instant } from '../time.js'
import { isRepeating, type Repeating, waitFor, waitUnder } from '../transitions.js'
import { formatWall, type Range, wallAt } from '../wall-time.js'
import { commitEdits, type Edit, retrying, stored } from './committing.js'
import { allowedOpen, ownerOf } from './finding.js'
import { leadsFollowing } from './moving.js'
import { readingOnce } from './reading-once.js'
import { reworded } from './rewording.js'
import { isPast } from './scheduling.js'

/** It asks no more until it is done. What was sent stays open, what comes still comes, once. */
export const calm = (desk: Desk, actor: Actor, id: ReminderId): Promise<Outcome<{ reminder: Reminder }>> =>
  retrying(async () => {
    const found = await allowedOpen(desk, actor, 'edit', id)
    if (!found.ok) return found
    const was = found.reminder
    const { nag: _, ...rest } = was
    const isAsking = was.status === 'waiting' && was.firedAt !== undefined && (was.nag?.sent ?? 0) > 0
    const becomes: Reminder = isAsking ? { ...rest, status: 'fired' } : rest
    if (was.nag !== undefined) await commitEdits(desk, actor, 'edit', [{ was, becomes }])
    return { ok: true, reminder: was.nag === undefined ? was : stored(becomes) }
  })

/** It asks again at another pace, under another text if one is given; what is on its way already comes when it was to. */
export const askEvery = (
  desk: Desk,
  actor: Actor,
  id: ReminderId,
  everyMs: number,
  text?: string,
): Promise<Outcome<{ reminder: Reminder }>> =>
  retrying(async () => {
    const found = await allowedOpen(desk, actor, 'edit', id)
    if (!found.ok) return found
    const was = found.reminder
    if (was.nag === undefined) return { ok: true, reminder: was }
    const becomes: Reminder = { ...was, nag: { ...was.nag, everyMs }, text: text ?? was.text }
    const edits = [{ was, becomes }]
    await commitEdits(desk, actor, 'edit', text === undefined ? edits : await reworded(desk, was, text, edits))
    return { ok: true, reminder: stored(becomes) }
  })

/** Nothing of these comes before `until`: series are paused, what would come earlier comes then. One commit, one undo. */
export const holdUntil = (desk: Desk, actor: Actor, ids: ReminderId[], until: Instant): Promise<Outcome<Held>> =>
  retrying(async () => {
    if (isPast(until, desk.clock.now())) return refuse({ kind: 'already-past', at: until })
    const hold = (was: Reminder, owner: Person | undefined): Reminder | null => {
      if (isRepeating(was)) return waitUnder(was, { ...was.schedule, pausedUntil: until }, desk.clock.now(), owner)
      return was.status === 'waiting' && was.dueAt < until ? waitFor(was, until, owner) : null
    }
    const done = await changeEach(desk, actor, ids, hold)
    return done.ok ? { ok: true, reminders: done.reminders, problem: done.problem } : done
  })

/** The series of these wait until they are resumed. One commit, one undo. */
export const pauseMany = (desk: Desk, actor: Actor, ids: ReminderId[]): Promise<Outcome<Held>> =>
  retrying(() =>
    changeEach(desk, actor, ids, (was, owner) =>
      isRepeating(was) && was.schedule.pausedUntil !== null
        ? waitUnder(was, { ...was.schedule, pausedUntil: null }, desk.clock.now(), owner)
        : null,
    ),
  )

/** Those of these series that are paused come again. One commit, one undo. */
export const resumeMany = (desk: Desk, actor: Actor, ids: ReminderId[]): Promise<Outcome<Held>> =>
  retrying(() =>
    changeEach(desk, actor, ids, (was, owner) => {
      if (!isRepeating(was)) return null
      const { pausedUntil, ...schedule } = was.schedule
      const isPaused = pausedUntil === null || (pausedUntil !== undefined && pausedUntil > desk.clock.now())
      return isPaused ? waitUnder(was, schedule, desk.clock.now(), owner) : null
    }),
  )

/** More occurrences than this in one stretch are better paused. */
const MAX_LEFT_OUT = 500

/** The series without what it brings in `range`; null where that is nothing. */
export function withoutRange(was: Repeating, range: Range, now: Instant, owner: Person | undefined): Reminder | null {
  const walls = wallsWithin(was, range)
  const except = [...new Set([...(was.schedule.except ?? []), ...walls])]
  return walls.length === 0 ? null : waitUnder(was, { ...was.schedule, except }, now, owner)
}

const wallsWithin = (was: Repeating, { from, to }: Range): string[] =>
  occurrencesFrom(was.schedule, from, MAX_LEFT_OUT)
    .filter((at) => at < to)
    .map((at) => formatWall(wallAt(at, was.schedule.timeZone)))

/** Leaves out what the series of these bring in `range`. One commit, one undo. */
export const leaveOut = (desk: Desk, actor: Actor, ids: ReminderId[], range: Range): Promise<Outcome<Skips>> =>
  retrying(async () => {
    let count = 0
    const without = (was: Reminder, owner: Person | undefined): Reminder | null => {
      if (!isRepeating(was)) return null
      count += wallsWithin(was, range).length
      return withoutRange(was, range, desk.clock.now(), owner)
    }
    const done = await changeEach(desk, actor, ids, without)
    return done.ok ? { ok: true, reminders: done.reminders, count, problem: done.problem } : done
  })

/** Writes what `change` makes of each, with its leads; what it leaves alone is not written. */
async function changeEach(
  given: Desk,
  actor: Actor,
  ids: ReminderId[],
  change: (was: Reminder, owner: Person | undefined) => Reminder | null,
): Promise<Outcome<{ reminders: Reminder[]; problem?: Problem }>> {
  const desk = await readingOnce(given, actor, ids)
  const edits: Edit[] = []
  const reminders: Reminder[] = []
  let problem: Problem | undefined
  for (const id of new Set(ids)) {
    const found = await allowedOpen(desk, actor, 'edit', id)
    if (!found.ok) {
      problem ??= found.problem
      continue
    }
    const was = found.reminder
    const owner = await ownerOf(desk, was)
    const becomes = change(was, owner)
    if (becomes === null) continue
    edits.push({ was, becomes }, ...(await leadsFollowing(desk, becomes, owner, true)))
    reminders.push(stored(becomes))
  }
  if (edits.length === 0 && problem !== undefined) return refuse(problem)
  if (edits.length > 0) await commitEdits(desk, actor, 'edit', edits)
  return { ok: true, reminders, ...(problem === undefined ? {} : { problem }) }
}
