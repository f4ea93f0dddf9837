import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { dueFor, NEVER } from '../due.js'
import { occurrencesFrom } from '../occurrences.js'
import { type Outcome, refuse } from '../problem.js'
import type { Reminder, ReminderId } from '../reminder.js'
import type { Changed, Insisted, Paused, Skipped } from '../results.js'
import type { Series } from '../schedule.js'
import type { Instant } from '../time.js'
import { passOver, type Repeating, waitUnder } from '../transitions.js'
import { commitEdits, type Edit, retrying, stored } from './committing.js'
import { allowedOpen, allowedSeries, familyOf, ownerOf, toTell } from './finding.js'
import { leadsFollowing } from './moving.js'
import { reworded } from './rewording.js'
import { isPast } from './scheduling.js'

export const rename = (desk: Desk, actor: Actor, id: ReminderId, text: string): Promise<Outcome<Changed>> =>
  retrying(async () => {
    const found = await allowedOpen(desk, actor, 'change', id)
    if (!found.ok) return found
    const was = found.reminder
    await commitEdits(desk, actor, 'edit', await reworded(desk, was, text))
    const reminder = stored({ ...was, text })
    return { ok: true, reminder, was, tell: await toTell(desk, actor, reminder) }
  })

/** "Even at night": quiet time holds it no longer, with its leads. What is not waiting stays as it is, and comes through the next time. */
export const comeThrough = (desk: Desk, actor: Actor, id: ReminderId): Promise<Outcome<Insisted>> =>
  retrying(async () => {
    const found = await allowedOpen(desk, actor, 'edit', id)
    if (!found.ok) return found
    const owner = await ownerOf(desk, found.reminder)
    const through = (was: Reminder): Edit => {
      const becomes = { ...was, evenAtNight: true }
      const isHeld = was.status === 'waiting' && was.dueAt < NEVER && was.retrying === undefined
      const dueAt = Math.max(dueFor(becomes, was.occurrenceAt, owner), desk.clock.now())
      return { was, becomes: isHeld ? { ...becomes, dueAt } : becomes }
    }
    const { leads } = await familyOf(desk, found.reminder)
    const edits = [found.reminder, ...leads.filter(({ status }) => status === 'waiting')].map(through)
    await commitEdits(desk, actor, 'edit', edits)
    const reminder = stored(through(found.reminder).becomes)
    return { ok: true, reminder, next: occurrencesFrom(reminder.schedule, reminder.occurrenceAt, 3) }
  })

/** Leaves out the coming occurrence. */
export const skipNext = (desk: Desk, actor: Actor, id: ReminderId): Promise<Outcome<Skipped>> =>
  retrying(async () => {
    const found = await allowedSeries(desk, actor, 'edit', id)
    if (!found.ok) return found
    const was = found.reminder
    if (was.schedule.pausedUntil === null) return refuse({ kind: 'never-happens' })
    const owner = await ownerOf(desk, was)
    const becomes = passOver(was, owner, desk.clock.now())
    const leads = await leadsFollowing(desk, becomes, owner, false)
    await commitEdits(desk, actor, 'edit', [{ was, becomes }, ...leads])
    const next = becomes.status === 'waiting' ? becomes.occurrenceAt : null
    return { ok: true, reminder: stored(becomes), skipped: was.occurrenceAt, next }
  })

/** No occurrence before `until`; `null`: until resumed. */
export const pause = (desk: Desk, actor: Actor, id: ReminderId, until: Instant | null): Promise<Outcome<Paused>> =>
  retrying(async () => {
    const found = await allowedSeries(desk, actor, 'edit', id)
    if (!found.ok) return found
    if (until !== null && isPast(until, desk.clock.now())) return refuse({ kind: 'already-past', at: until })
    return replace(desk, actor, found.reminder, { ...found.reminder.schedule, pausedUntil: until })
  })

export const resume = (desk: Desk, actor: Actor, id: ReminderId): Promise<Outcome<Paused>> =>
  retrying(async () => {
    const found = await allowedSeries(desk, actor, 'edit', id)
    if (!found.ok) return found
    const { pausedUntil, ...schedule } = found.reminder.schedule
    const isPaused = pausedUntil === null || (pausedUntil !== undefined && pausedUntil > desk.clock.now())
    if (!isPaused) return refuse({ kind: 'not-paused', reminder: found.reminder })
    return replace(desk, actor, found.reminder, schedule)
  })

async function replace(desk: Desk, actor: Actor, was: Repeating, schedule: Series): Promise<Outcome<Paused>> {
  const owner = await ownerOf(desk, was)
  const becomes: Reminder | null = waitUnder(was, schedule, desk.clock.now(), owner)
  if (becomes === null) return refuse({ kind: 'never-happens' })
  const leads = await leadsFollowing(desk, becomes, owner, true)
  await commitEdits(desk, actor, 'edit', [{ was, becomes }, ...leads])
  return { ok: true, reminder: stored(becomes), next: becomes.dueAt === NEVER ? null : becomes.occurrenceAt }
}
