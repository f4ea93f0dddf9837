import { type Actor, mentionOf, personKey } from '../actor.js'
import type { Desk } from '../desk.js'
import type { Draft } from '../draft.js'
import { heldFrom } from '../due.js'
import { occurrencesFrom } from '../occurrences.js'
import type { Person } from '../person.js'
import { type Outcome, type Problem, type Refused, refuse } from '../problem.js'
import type { Audience, ConversationKey, PersonKey, Reminder, ReminderId } from '../reminder.js'
import { requestedId } from '../request-id.js'
import type { Created, Imported } from '../results.js'
import { MINUTE_MS } from '../time.js'
import { isOpen, leadUnder, waitFor } from '../transitions.js'
import { commitEdits, retrying, stored } from './committing.js'
import { familyOf } from './finding.js'
import { firstMoment } from './scheduling.js'

/** Whom a reminder is for and where it fires. */
interface Addressee {
  owner: PersonKey
  conversation: ConversationKey
  person: Person | undefined
  audience: Audience
}

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
    )
    return created(stored(made.main), made.leads.map(stored), draft.leadsMs ?? [], false)
  })

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

interface Made {
  ok: true
  main: Reminder
  leads: Reminder[]
}

function make(desk: Desk, actor: Actor, draft: Draft, to: Addressee): Made | Refused {
  const now = desk.clock.now()
  const first = firstMoment(draft.schedule, now, desk.limits)
  if (!first.ok) return first
  const { text, schedule, nag, about, evenAtNight } = draft
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
    ...(to.owner === actor.person ? {} : { setBy: actor.person, setByName: actor.name }),
    ...(nag ? { nag: { everyMs: nag.everyMs, limit: nag.limit ?? desk.limits.nags, sent: 0 } } : {}),
    ...(evenAtNight ? { evenAtNight } : {}),
    ...(about === undefined ? {} : { about }),
  }
  const main = waitFor(unscheduled, first.at, to.person)
  const leads = [...new Set(draft.leadsMs ?? [])].flatMap((leadMs): Reminder[] => {
    const { nag: _, ...rest } = main
    const lead = leadUnder({ ...rest, id: leadId(main.id, leadMs), leadOf: main.id, leadMs }, main, now, to.person)
    return lead === null ? [] : [lead]
  })
  return { ok: true, main, leads }
}

const leadId = (main: ReminderId, leadMs: number): ReminderId => `${main}-${(leadMs / MINUTE_MS).toString(36)}`

function created(reminder: Reminder, leads: Reminder[], leadsMs: number[], duplicate: boolean): Outcome<Created> {
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
async function alreadyMade(desk: Desk, actor: Actor, { requestId }: Draft): Promise<Reminder | undefined> {
  if (requestId === undefined) return undefined
  const found = await desk.store.reminder(requestedId(actor, requestId))
  return found !== undefined && maker(found) === actor.person ? found : undefined
}

const maker = ({ setBy, owner }: Reminder): PersonKey => setBy ?? owner

const manyReminders = ({ limits }: Desk): Problem => ({
  kind: 'limit-reached',
  what: 'reminders',
  limit: limits.reminders,
})

/** What the actor made and is not over; leads and occurrences are part of what they belong to. */
const openOf = async (desk: Desk, actor: Actor): Promise<Reminder[]> =>
  (await desk.store.remindersOf(actor.person)).filter(
    (reminder) =>
      isOpen(reminder) &&
      maker(reminder) === actor.person &&
      reminder.leadOf === undefined &&
      reminder.seriesId === undefined,
  )

async function tooMany(desk: Desk, actor: Actor): Promise<Refused | null> {
  const { limits, store } = desk
  const since = desk.clock.now() - MINUTE_MS
  const changes = await store.undoOf(actor.person)
  const recent = changes.filter(({ what, at }) => what === 'create' && at > since)
  if (recent.length >= limits.createsPerMinute)
    return refuse({ kind: 'limit-reached', what: 'per-minute', limit: limits.createsPerMinute })
  const open = await openOf(desk, actor)
  return open.length >= limits.reminders ? refuse(manyReminders(desk)) : null
}

async function addressee(desk: Desk, actor: Actor, draft: Draft): Promise<Outcome<{ to: Addressee }>> {
  if (draft.for !== undefined && draft.for !== actor.person) return forSomebodyElse(desk, actor, draft.for)
  const audience = audienceHere(actor, draft.audience)
  if (audience.kind === 'people') {
    const { limits } = desk
    if (audience.people.length > limits.audience)
      return refuse({ kind: 'limit-reached', what: 'audience', limit: limits.audience })
    for (const { id, name } of audience.people) {
      const mentioned = await desk.store.person(personKey(actor.channelId, id))
      if (mentioned?.blocked.includes(actor.person)) return refuse({ kind: 'blocked', name })
    }
  }
  const person = await desk.store.person(actor.person)
  return { ok: true, to: { owner: actor.person, conversation: actor.conversation, person, audience } }
}

/** In a personal chat nobody else is there, and oneself alone is the owner. */
function audienceHere(actor: Actor, asked: Audience | undefined): Audience {
  if (asked === undefined || actor.conversationKind === 'personal') return { kind: 'owner' }
  if (asked.kind !== 'people') return asked
  const own = mentionOf(actor.person).id
  return asked.people.length === 0 || asked.people.every(({ id }) => id === own) ? { kind: 'owner' } : asked
}

/** Channels let a bot write first only to people who have talked to it, and only within their organisation. */
async function forSomebodyElse(desk: Desk, actor: Actor, owner: PersonKey): Promise<Outcome<{ to: Addressee }>> {
  const person = await desk.store.person(owner)
  if (person === undefined || person.tenantId !== actor.tenantId) return refuse({ kind: 'unreachable' })
  const { name, personalConversation } = person
  if (person.blocked.includes(actor.person)) return refuse({ kind: 'blocked', name })
  if (personalConversation === undefined) return refuse({ kind: 'unreachable', name })
  return { ok: true, to: { owner, conversation: personalConversation, person, audience: { kind: 'owner' } } }
}
