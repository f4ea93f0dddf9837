import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { type Outcome, refuse } from '../problem.js'
import type { Reminder, ReminderId } from '../reminder.js'
import type { LeadAdded, LeadsRemoved } from '../results.js'
import { close } from '../transitions.js'
import { commitEdits, retrying, stored } from './committing.js'
import { leadAhead } from './creating.js'
import { allowedOpen, familyOf, ownerOf } from './finding.js'

/** One more message ahead of it; `insteadOfOthers`: the only one. */
export const addLead = (
  desk: Desk,
  actor: Actor,
  id: ReminderId,
  leadMs: number,
  insteadOfOthers = false,
): Promise<Outcome<LeadAdded>> =>
  retrying(async () => {
    const found = await allowedOpen(desk, actor, 'change', id)
    if (!found.ok) return found
    const main = found.reminder
    const lead = leadAhead(main, leadMs, desk.clock.now(), await ownerOf(desk, main))
    if (lead === null) return refuse({ kind: 'already-past', at: main.occurrenceAt - leadMs })
    const was = (await desk.store.reminder(lead.id)) ?? null
    const becomes = { ...lead, version: was?.version ?? 0 }
    const now = desk.clock.now()
    const waiting = insteadOfOthers ? await leadsOf(desk, main) : []
    const others = waiting.filter(({ id: other }) => other !== lead.id)
    const ended = others.map((each) => ({ was: each, becomes: close(each, 'cancelled', now, actor) }))
    await commitEdits(desk, actor, 'edit', [{ was, becomes }, ...ended])
    return { ok: true, reminder: main, lead: stored(becomes) }
  })

const leadsOf = async (desk: Desk, main: Reminder): Promise<Reminder[]> =>
  (await familyOf(desk, main)).leads.filter(({ status }) => status === 'waiting')

/** Ends the messages ahead of it. */
export const removeLeads = (desk: Desk, actor: Actor, id: ReminderId): Promise<Outcome<LeadsRemoved>> =>
  retrying(async () => {
    const found = await allowedOpen(desk, actor, 'change', id)
    if (!found.ok) return found
    const waiting = await leadsOf(desk, found.reminder)
    const now = desk.clock.now()
    const edits = waiting.map((was) => ({ was, becomes: close(was, 'cancelled', now, actor) }))
    if (edits.length > 0) await commitEdits(desk, actor, 'edit', edits)
    return { ok: true, reminder: found.reminder, count: edits.length }
  })
