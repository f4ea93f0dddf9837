import type { Actor } from '../actor.js'
import { sentAlready } from '../delivery.js'
import type { Desk } from '../desk.js'
import { linkedTo, sharing } from '../links.js'
import type { Person } from '../person.js'
import { type Outcome, type Refused, refuse } from '../problem.js'
import type { Reminder } from '../reminder.js'
import type { LastChange, Undone } from '../results.js'
import { isSame, takeBack } from '../take-back.js'
import { isRepeating } from '../transitions.js'
import { isWithin, UNDO_MS, type UndoEntry } from '../undo.js'
import { others, peopleChanged, retrying, stored } from './committing.js'
import { familyOf } from './finding.js'
import { readingOnce } from './reading-once.js'

/** Takes back the actor's newest change in this conversation, if it is at most ten minutes old. */
export async function undo(desk: Desk, actor: Actor): Promise<Outcome<Undone>> {
  const first = await undoNewest(desk, actor)
  if (!first.ok || first.of === undefined) return first
  const all: Undone = { ...first }
  for (;;) {
    await others()
    const next = await undoNewest(desk, actor, first.of)
    if (!next.ok) return { ok: true, ...all }
    all.restored.push(...next.restored)
    all.removed.push(...next.removed)
  }
}

/** The newest change; with `of`, the newest part of that one. */
const undoNewest = (given: Desk, actor: Actor, of?: string): Promise<Outcome<Undone & Pick<UndoEntry, 'of'>>> =>
  retrying(async () => {
    const entry = await newestOf(given, actor, of)
    if (entry === undefined) return refuse({ kind: 'nothing-to-undo' })
    const desk = await readingOnce(
      given,
      actor,
      entry.before.reminders.map(({ id }) => id),
      entry.of !== undefined,
    )
    const back = await takenBack(desk, entry)
    if (!back.ok) return back
    const person = await personBefore(desk, entry)
    if (person !== undefined && 'ok' in person) return person
    await desk.store.commit({
      reminders: back.restored,
      removedReminders: back.removed.map(({ id }) => id),
      removedUndo: [{ owner: entry.owner, id: entry.id }],
      undo: takenBy(desk, actor, entry),
      ...(person === undefined ? {} : peopleChanged([person, ...(await inOtherChats(desk, person.becomes))])),
    })
    actor.onKept?.()
    const { what } = entry
    return {
      ok: true,
      what,
      restored: back.restored.map(stored),
      removed: back.removed,
      person: person?.becomes,
      of: entry.of,
    }
  })

async function newestOf({ clock, store }: Desk, actor: Actor, of?: string): Promise<UndoEntry | undefined> {
  const now = clock.now()
  return (await store.undoOf(actor.person)).find(
    (each) =>
      each.conversation === actor.conversation &&
      isWithin(each, UNDO_MS, now) &&
      each.what !== 'undone' &&
      (of === undefined || each.of === of),
  )
}

/** What `undo` would take back now: what was done, and to which reminders, as it left them; null: nothing. */
export async function lastChange(desk: Desk, actor: Actor): Promise<LastChange | null> {
  const entry = await newestOf(desk, actor)
  if (entry === undefined || entry.what === 'undone') return null
  const reminders = entry.before.reminders.flatMap(({ was, became }) => became ?? was ?? [])
  return { what: entry.what, reminders: reminders.filter(({ leadOf }) => leadOf === undefined) }
}

/** What remembers this turn, and the one whose change it took back. */
function takenBy(desk: Desk, actor: Actor, { turnId: before }: UndoEntry): UndoEntry[] {
  const { person: owner, conversation, turnId } = actor
  const turns = [turnId, before].filter((id) => id !== undefined)
  return turns.map((id) => ({
    id: desk.newId(),
    owner,
    conversation,
    at: desk.clock.now(),
    what: 'undone',
    turnId: id,
    before: { reminders: [] },
  }))
}

interface Back {
  ok: true
  restored: Reminder[]
  removed: Reminder[]
}

function takenBack(desk: Desk, entry: UndoEntry): Promise<Back | Refused> {
  switch (entry.what) {
    case 'create':
      return unmake(desk, entry)
    case 'import':
      return unimport(desk, entry)
    default:
      return restore(desk, entry)
  }
}

/**
 * Takes away what was created, unless there was an answer to it: a one-off that fired stays, a series goes with all that it
 * brought forth so far.
 */
async function unmake(desk: Desk, entry: UndoEntry): Promise<Back | Refused> {
  const { removed, kept } = await unanswered(
    desk,
    entry.before.reminders.map(({ id }) => id),
  )
  const mains = removed.filter(({ leadOf }) => leadOf === undefined)
  return mains.length === 0 ? refuse({ kind: 'changed-since', reminder: kept }) : { ok: true, restored: [], removed }
}

/** Of an import what fired or was changed since stays, and the rest is as before. */
async function unimport(desk: Desk, entry: UndoEntry): Promise<Back | Refused> {
  const made = entry.before.reminders.filter(({ was }) => was === null)
  const { removed, kept } = await unanswered(
    desk,
    made.map(({ id }) => id),
  )
  const restored: Reminder[] = []
  for (const { id, was, became } of entry.before.reminders) {
    const current = was === null ? undefined : await desk.store.reminder(id)
    if (was === null || current === undefined || became === null || !isSame(current, became)) continue
    restored.push({ ...was, version: current.version })
  }
  if (removed.length + restored.length === 0) return refuse({ kind: 'changed-since', reminder: kept })
  return { ok: true, restored, removed }
}

/** Of what was created, all that did not fire yet, with what a series brought forth; and one of those that did. */
async function unanswered(desk: Desk, ids: readonly string[]): Promise<{ removed: Reminder[]; kept?: Reminder }> {
  const removed: Reminder[] = []
  let kept: Reminder | undefined
  for (const id of ids) {
    const current = await desk.store.reminder(id)
    if (current === undefined) continue
    if (current.status === 'waiting' && current.firedAt === undefined) {
      removed.push(current, ...(isRepeating(current) ? (await familyOf(desk, current)).occurrences : []))
    } else if (current.leadOf === undefined) kept ??= current
  }
  return { removed, kept }
}

/** Takes the change back from all that it changed; what was changed since in other respects stays. */
async function restore(desk: Desk, entry: UndoEntry): Promise<Back | Refused> {
  const back: Back = { ok: true, restored: [], removed: [] }
  for (const { id, was, became } of entry.before.reminders) {
    const current = await desk.store.reminder(id)
    const without = current && became && (was === null ? isMade(became, current) : takeBack(was, became, current))
    if (current === undefined || !without) return refuse({ kind: 'changed-since', reminder: current })
    if (was === null) back.removed.push(current)
    else back.restored.push(...(await asLeft(desk, without, current)))
  }
  return back
}

/** What the change made, if nothing about it was changed since. */
const isMade = (became: Reminder, current: Reminder): Reminder | null =>
  isSame(decided(became), decided(current)) ? current : null

const decided = (reminder: Reminder) => ({ ...reminder, version: 0, sentMeanwhile: undefined })

/** A message that left meanwhile is not sent again. */
async function asLeft(desk: Desk, without: Reminder, { sentMeanwhile }: Reminder): Promise<Reminder[]> {
  if (sentMeanwhile === undefined) return [without]
  return sentAlready({ ...without, sentMeanwhile }, await desk.store.person(without.owner))
}

/** Only what this person chose goes back: the name and the personal chat are as the newest turn told them. */
async function personBefore(
  desk: Desk,
  { owner, before }: UndoEntry,
): Promise<Refused | { was: Person; becomes: Person } | undefined> {
  if (before.person === undefined) return undefined
  const current = await desk.store.person(owner)
  if (
    current === undefined ||
    before.personBecame === undefined ||
    !isSame(choices(current), choices(before.personBecame))
  )
    return refuse({ kind: 'changed-since' })
  const was = before.person === null ? { settings: {}, blocked: [], muted: [] } : choices(before.person)
  return { was: current, becomes: { ...current, ...was, updatedAt: desk.clock.now() } }
}

const inOtherChats = async ({ store }: Desk, person: Person) =>
  (await linkedTo(store, person)).map((was) => ({ was, becomes: sharing(was, person.settings) }))

const choices = ({ settings, blocked, muted }: Person) => ({ settings, blocked, muted })
