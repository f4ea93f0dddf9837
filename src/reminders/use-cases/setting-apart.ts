import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { type Outcome, refuse } from '../problem.js'
import type { Reminder, ReminderId } from '../reminder.js'
import type { SetApart } from '../results.js'
import type { Series } from '../schedule.js'
import { waitFor } from '../transitions.js'
import { commitEdits, retrying, stored } from './committing.js'
import { countOpen, leadAhead, manyReminders } from './creating.js'
import { allowedSeries, familyOf, ownerOf } from './finding.js'
import { told, under } from './moving.js'
import { firstMoment } from './scheduling.js'

/** Some days of a series come at an hour of their own, as a series beside it; the other days keep theirs. */
export const setApart = (
  desk: Desk,
  actor: Actor,
  id: ReminderId,
  { some, rest }: { some: Series; rest: Series },
): Promise<Outcome<SetApart>> =>
  retrying(async () => {
    const found = await allowedSeries(desk, actor, 'change', id)
    if (!found.ok) return found
    const was = found.reminder
    const now = desk.clock.now()
    const first = firstMoment(some, now, desk.limits)
    if (!first.ok) return first
    const next = firstMoment(rest, now, desk.limits)
    if (!next.ok) return next
    if ((await countOpen(desk, actor)) >= desk.limits.reminders) return refuse(manyReminders(desk))
    const owner = await ownerOf(desk, was)
    const { leads } = await familyOf(desk, was)
    const apart: Reminder = waitFor(
      { ...was, id: desk.newId(), schedule: some, status: 'waiting', attempts: 0, createdAt: now, version: 0 },
      first.at,
      owner,
    )
    const ahead = leads.flatMap(({ leadMs, status }): Reminder[] => {
      const lead = leadMs === undefined || status !== 'waiting' ? null : leadAhead(apart, leadMs, now, owner)
      return lead === null ? [] : [lead]
    })
    const moved = await under(desk, was, rest, next.at)
    const made = [apart, ...ahead].map((becomes) => ({ was: null, becomes }))
    await commitEdits(desk, actor, 'edit', [...moved.edits, ...made])
    const { becomes } = await told(desk, actor, was, { ...moved, moved: apart })
    return { ok: true, ...becomes, rest: stored(moved.moved) }
  })
