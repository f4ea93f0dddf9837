import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import type { Draft } from '../draft.js'
import { type Outcome, type Refused, refuse } from '../problem.js'
import type { Reminder, ReminderId } from '../reminder.js'
import { requestedId } from '../request-id.js'
import type { CreatedMany } from '../results.js'
import { addressee } from './addressing.js'
import { commitEdits, retrying, stored } from './committing.js'
import { alreadyMade, countOpen, forSomebodyElse, type Made, make, manyReminders } from './creating.js'

/** Creates all that can be created in one commit, undone as one. */
export const createMany = (desk: Desk, actor: Actor, drafts: Draft[]): Promise<Outcome<CreatedMany>> =>
  retrying(async () => {
    const free = desk.limits.reminders - (await countOpen(desk, actor))
    const made = new Map<ReminderId, { main: Reminder; leads: Reminder[] }>()
    const skipped: CreatedMany['skipped'] = []
    for (const draft of drafts) {
      const attempt = await makeAnother(desk, actor, draft, made, free)
      if (attempt.ok) made.set(attempt.main.id, attempt)
      else skipped.push({ draft, problem: attempt.problem })
    }
    const edits = [...made.values()].flatMap(({ main, leads }) => [main, ...leads])
    if (edits.length > 0)
      await commitEdits(
        desk,
        actor,
        'create',
        edits.map((becomes) => ({ was: null, becomes })),
        { unlessForgotten: forSomebodyElse(actor, edits) },
      )
    return { ok: true, created: [...made.values()].map(({ main }) => stored(main)), skipped }
  })

async function makeAnother(
  desk: Desk,
  actor: Actor,
  draft: Draft,
  made: ReadonlyMap<ReminderId, { main: Reminder }>,
  free: number,
): Promise<Made | Refused> {
  const before = draft.requestId === undefined ? undefined : made.get(requestedId(actor, draft.requestId))?.main
  const there = before ?? (await alreadyMade(desk, actor, draft))
  if (there !== undefined) return refuse({ kind: 'already-there', reminder: there })
  if (made.size >= free) return refuse(manyReminders(desk))
  const addressed = await addressee(desk, actor, draft)
  return addressed.ok ? make(desk, actor, draft, addressed.to) : addressed
}
