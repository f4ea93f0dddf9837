import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { NEVER } from '../due.js'
import { isOverdue } from '../listing.js'
import { type Outcome, refuse } from '../problem.js'
import type { Reminder, ReminderId } from '../reminder.js'
import type { Completed } from '../results.js'
import { close, isRepeating, occurrenceOf, passOver, type Repeating } from '../transitions.js'
import { commitEdits, type Edit, retrying, stored } from './committing.js'
import { allowedOpen, familyOf, ownerOf, toTell } from './finding.js'
import { leadsFollowing } from './moving.js'

export const complete = (desk: Desk, actor: Actor, id: ReminderId): Promise<Outcome<Completed>> =>
  retrying(async () => {
    const found = await allowedOpen(desk, actor, 'finish', id)
    if (!found.ok) return found
    const finished = isRepeating(found.reminder)
      ? await finishOneOf(desk, actor, found.reminder)
      : await finish(desk, actor, found.reminder)
    if (!finished.ok) return finished
    await commitEdits(desk, actor, 'done', finished.edits)
    const { series } = finished
    return {
      ok: true,
      reminder: stored(finished.done),
      ...(series === undefined ? {} : { series, next: nextOf(series) }),
      tell: await toTell(desk, actor, finished.done),
    }
  })

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
  const series = was.seriesId === undefined ? undefined : await desk.store.reminder(was.seriesId)
  return { ok: true, edits: [{ was, becomes: done }, ...leads], done, series }
}

/** Of a series: what fired last and waits for an answer, else the coming occurrence ahead of its time. */
async function finishOneOf(desk: Desk, actor: Actor, series: Repeating): Promise<Outcome<Finished>> {
  const { occurrences } = await familyOf(desk, series)
  const unanswered = occurrences.filter(isOverdue).sort((a, b) => (b.firedAt ?? 0) - (a.firedAt ?? 0))
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
