import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { fold } from '../listing.js'
import type { Person } from '../person.js'
import { type Outcome, refuse } from '../problem.js'
import type { PersonKey, Reminder } from '../reminder.js'
import type { Acquaintance, Related } from '../results.js'
import { close } from '../transitions.js'
import { commitEdits, type Edit, retrying } from './committing.js'

export type Relation = 'mute' | 'unmute' | 'block' | 'unblock'

export const relate = (desk: Desk, actor: Actor, relation: Relation, other: PersonKey): Promise<Outcome<Related>> =>
  retrying(async () => {
    if (other === actor.person) return refuse({ kind: 'yourself' })
    const was = (await desk.store.person(actor.person)) ?? null
    const becomes = related(was ?? newcomer(desk, actor), relation, other, desk.clock.now())
    const theirs = (await desk.store.remindersOf(actor.person)).filter(
      ({ owner, setBy }) => owner === actor.person && setBy === other,
    )
    const ending = relation === 'block' ? theirs.filter(({ status }) => status === 'waiting') : []
    const edits = ending.map(
      (each): Edit => ({ was: each, becomes: close(each, 'cancelled', desk.clock.now(), actor) }),
    )
    await commitEdits(desk, actor, 'settings', edits, { person: { was, becomes } })
    const cancelled = edits.map((edit) => edit.becomes).filter(({ leadOf }) => leadOf === undefined)
    return {
      ok: true,
      person: becomes,
      other: { key: other, name: await nameOf(desk, actor, other, theirs) },
      cancelled,
    }
  })

export const newcomer = ({ clock }: Desk, actor: Actor): Person => ({
  key: actor.person,
  name: actor.name,
  tenantId: actor.tenantId,
  settings: {},
  blocked: [],
  muted: [],
  updatedAt: clock.now(),
})

function related(person: Person, relation: Relation, other: PersonKey, now: number): Person {
  const muted = person.muted.filter((key) => key !== other)
  const blocked = person.blocked.filter((key) => key !== other)
  switch (relation) {
    case 'mute':
      return { ...person, muted: [...muted, other], updatedAt: now }
    case 'unmute':
      return { ...person, muted, updatedAt: now }
    case 'block':
      return { ...person, blocked: [...blocked, other], updatedAt: now }
    case 'unblock':
      return { ...person, blocked, updatedAt: now }
  }
}

/** The name that the other gave with a reminder; the one the bot knows only within the same organisation. */
async function nameOf(desk: Desk, actor: Actor, other: PersonKey, theirs: Reminder[]): Promise<string | undefined> {
  const given = theirs.findLast(({ setByName }) => setByName !== undefined)?.setByName
  if (given !== undefined) return given
  const known = await desk.store.person(other)
  return known !== undefined && isColleague(actor, known) ? known.name : undefined
}

const isColleague = (actor: Actor, { key, tenantId }: Person): boolean =>
  key.startsWith(`${actor.channelId}|`) && tenantId === actor.tenantId

/** People whom the actor can set a reminder for, by their whole name (case-insensitive), in the same organisation. */
export async function peopleNamed(desk: Desk, actor: Actor, name: string): Promise<Acquaintance[]> {
  const found = await desk.store.peopleNamed(actor.channelId, name)
  return found
    .filter((person) => person.key !== actor.person && isColleague(actor, person))
    .map(({ key, name: known, personalConversation }) => ({
      key,
      name: known ?? name,
      reachable: personalConversation !== undefined,
    }))
}

/** People who set reminders for the actor, and those muted or blocked; `name` null: all, the latest sender first. */
export async function sendersNamed(desk: Desk, actor: Actor, name: string | null): Promise<Acquaintance[]> {
  const reminders = (await desk.store.remindersOf(actor.person)).filter(({ owner }) => owner === actor.person)
  const newestFirst = reminders.sort((a, b) => b.createdAt - a.createdAt)
  const self = await desk.store.person(actor.person)
  const keys = new Set([
    ...newestFirst.flatMap(({ setBy }) => (setBy === undefined || setBy === actor.person ? [] : [setBy])),
    ...(self?.muted ?? []),
    ...(self?.blocked ?? []),
  ])
  const senders: Acquaintance[] = []
  for (const key of keys) {
    const theirs = newestFirst.filter(({ setBy }) => setBy === key)
    const known = (await nameOf(desk, actor, key, theirs)) ?? key.slice(key.indexOf('|') + 1)
    const reachable = (await desk.store.person(key))?.personalConversation !== undefined
    if (name === null || hasWordsOf(known, name)) senders.push({ key, name: known, reachable })
  }
  return senders
}

const hasWordsOf = (known: string, said: string): boolean => ` ${fold(known)} `.includes(` ${fold(said).trim()} `)
