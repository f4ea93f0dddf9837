import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import type { Draft } from '../draft.js'
import { type Outcome, type Refused, refuse } from '../problem.js'
import type { Reminder, ReminderId } from '../reminder.js'
import { requestedId } from '../request-id.js'
import type { Imported } from '../results.js'
import { addressee } from './addressing.js'
import { commitEdits, retrying, stored } from './committing.js'
import { alreadyMade, type Made, make, manyReminders, openOf } from './creating.js'

export const importMany = (desk: Desk, actor: Actor, drafts: Draft[]): Promise<Outcome<Imported>> =>
  retrying(async () => {
    const free = desk.limits.reminders - (await openOf(desk, actor)).length
    const made = new Map<ReminderId, { main: Reminder; leads: Reminder[] }>()
    const skipped: Imported['skipped'] = []
    let unreadable = 0
    for (const draft of drafts) {
      const { schedule } = draft
      const isGivenUp = schedule.kind === 'series' && unreadable >= MAX_UNREADABLE
      const attempt = isGivenUp
        ? refuse({ kind: 'unreadable-rule', rule: schedule.rule })
        : await makeAnother(desk, actor, draft, made, free)
      if (!attempt.ok && attempt.problem.kind === 'unreadable-rule') unreadable += 1
      if (attempt.ok) made.set(attempt.main.id, attempt)
      else skipped.push({ draft, problem: attempt.problem })
    }
    const edits = [...made.values()].flatMap(({ main, leads }) => [main, ...leads])
    if (edits.length > 0)
      await commitEdits(
        desk,
        actor,
        'import',
        edits.map((becomes) => ({ was: null, becomes })),
      )
    return { ok: true, created: [...made.values()].map(({ main }) => stored(main)), skipped }
  })

/** Finding out that a rule never happens can take a tenth of a second: after so many, a file's other rules are not tried. */
const MAX_UNREADABLE = 20

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
