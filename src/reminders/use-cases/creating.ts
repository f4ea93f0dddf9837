import { type Actor, isSelf } from '../actor.js'
import type { Desk } from '../desk.js'
import type { Draft } from '../draft.js'
import { heldFrom } from '../due.js'
import { occurrencesFrom } from '../occurrences.js'
import type { Person } from '../person.js'
import { type Outcome, type Problem, type Refused, refuse } from '../problem.js'
import type { PersonKey, Reminder, ReminderId } from '../reminder.js'
import { requestedId } from '../request-id.js'
import type { Created } from '../results.js'
import { type Instant, MINUTE_MS } from '../time.js'
import { leadUnder, OPEN, waitFor } from '../transitions.js'
import { isWithin } from '../undo.js'
import { type Addressee, addressee } from './addressing.js'
import { commitEdits, lately, retrying, stored } from './committing.js'
import { familyOf } from './finding.js'
import { firstMoment } from './scheduling.js'

export const create = (desk: Desk, actor: Actor, draft: Draft): Promise<Outcome<Created>> =>
  retrying(async () => {
    const again = await alreadyMade(desk, actor, draft)
    if (again !== undefined) return duplicate(desk, again)
    const crowded = await tooMany(desk, actor)
    if (crowded !== null) return crowded
    const addressed = await addressee(desk, actor, draft)
    if (!addressed.ok) return addressed
    const made = make(desk, actor, draft, addressed.to)
    if (!made.ok) return made
    await commitEdits(
      desk,
      actor,
      'create',
      [made.main, ...made.leads].map((becomes) => ({ was: null, becomes })),
      { unlessForgotten: forSomebodyElse(actor, [made.main]) },
    )
    return created(stored(made.main), made.leads.map(stored), draft.leadsMs ?? [], false)
  })

/** Whom reminders are for that are not the actor's own: they may be forgotten at this moment. */
export const forSomebodyElse = (actor: Actor, made: readonly Reminder[]): PersonKey[] =>
  [...new Set(made.map(({ owner }) => owner))].filter((owner) => owner !== actor.person)

export interface Made {
  ok: true
  main: Reminder
  leads: Reminder[]
}

export function make(desk: Desk, actor: Actor, draft: Draft, to: Addressee): Made | Refused {
  const now = desk.clock.now()
  const first = firstMoment(draft.schedule, now, desk.limits)
  if (!first.ok) return first
  const { text, schedule, nag, about, evenAtNight, again, source } = draft
  const unscheduled: Reminder = {
    id: draft.requestId === undefined ? desk.newId() : requestedId(actor, draft.requestId),
    owner: to.owner,
    conversation: to.conversation,
    content: draft.content ?? 'text',
    text,
    schedule,
    status: 'waiting',
    dueAt: first.at,
    occurrenceAt: first.at,
    audience: to.audience,
    attempts: 0,
    createdAt: now,
    version: 0,
    ...(isSelf(actor, to.owner) ? {} : { setBy: actor.person, setByName: actor.name }),
    ...(nag ? { nag: { everyMs: nag.everyMs, limit: nag.limit ?? desk.limits.nags, sent: 0 } } : {}),
    ...(evenAtNight ? { evenAtNight } : {}),
    ...(again && schedule.kind === 'once' ? { again } : {}),
    ...(about === undefined ? {} : { about }),
    ...(source === undefined ? {} : { source }),
  }
  const main = waitFor(unscheduled, first.at, to.person)
  const leads = [...new Set(draft.leadsMs ?? [])].flatMap((leadMs): Reminder[] => {
    const lead = leadAhead(main, leadMs, now, to.person)
    return lead === null ? [] : [lead]
  })
  return { ok: true, main, leads }
}

/** One more message, so much ahead of a reminder; null when its moment lies behind. */
export function leadAhead(main: Reminder, leadMs: number, now: Instant, owner: Person | undefined): Reminder | null {
  const { nag: _, ...rest } = main
  return leadUnder({ ...rest, id: leadId(main.id, leadMs), leadOf: main.id, leadMs }, main, now, owner)
}

export const leadId = (main: ReminderId, leadMs: number): ReminderId => `${main}-${(leadMs / MINUTE_MS).toString(36)}`

function created(
  reminder: Reminder,
  leads: Reminder[],
  leadsMs: readonly number[],
  duplicate: boolean,
): Outcome<Created> {
  const there = new Set(leads.map(({ leadMs }) => leadMs))
  const next = occurrencesFrom(reminder.schedule, reminder.occurrenceAt, 3)
  const held = heldFrom(reminder)
  return {
    ok: true,
    reminder,
    leads,
    skippedLeadsMs: leadsMs.filter((leadMs) => !there.has(leadMs)),
    next,
    ...(held === undefined ? {} : { heldFrom: held }),
    duplicate,
  }
}

async function duplicate(desk: Desk, reminder: Reminder): Promise<Outcome<Created>> {
  const { leads } = await familyOf(desk, reminder)
  return created(reminder, leads, [], true)
}

/** What an earlier delivery of the same request made. */
export async function alreadyMade(desk: Desk, actor: Actor, { requestId }: Draft): Promise<Reminder | undefined> {
  if (requestId === undefined) return undefined
  const found = await desk.store.reminder(requestedId(actor, requestId))
  return found !== undefined && isSelf(actor, maker(found)) ? found : undefined
}

const maker = ({ setBy, owner }: Reminder): PersonKey => setBy ?? owner

export const manyReminders = ({ limits }: Desk): Problem => ({
  kind: 'limit-reached',
  what: 'reminders',
  limit: limits.reminders,
})

/** How much the actor made and is not over; leads and occurrences are part of what they belong to. */
export const countOpen = async ({ store }: Desk, { person, linked = [] }: Actor): Promise<number> => {
  const of = { by: 'maker', people: [person, ...linked] } as const
  return (await store.pageOf({ of, statuses: OPEN, without: ['lead', 'occurrence'] }, 0, 0)).total
}

async function tooMany(desk: Desk, actor: Actor): Promise<Refused | null> {
  const { limits, store } = desk
  const now = desk.clock.now()
  const recent = (await lately(desk, actor)).filter(
    (each) => each.what === 'create' && isWithin(each, MINUTE_MS - 1, now),
  )
  if (recent.length >= limits.createsPerMinute)
    return refuse({ kind: 'limit-reached', what: 'per-minute', limit: limits.createsPerMinute })
  if ((await countOpen(desk, actor)) >= limits.reminders) return refuse(manyReminders(desk))
  if (actor.conversationKind !== 'group') return null
  const here = { by: 'conversation', conversation: actor.conversation } as const
  if ((await store.pageOf({ of: here, statuses: OPEN }, 0, 0)).total < limits.inConversation) return null
  return refuse({ kind: 'limit-reached', what: 'in-conversation', limit: limits.inConversation })
}
