import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import type { Person } from '../person.js'
import { type Outcome, type Refused, refuse } from '../problem.js'
import type { Reminder } from '../reminder.js'
import type { Undone } from '../results.js'
import { UNDO_MS, type UndoEntry } from '../undo.js'
import { retrying, stored } from './committing.js'
import { familyOf } from './finding.js'

export const undo = (desk: Desk, actor: Actor): Promise<Outcome<Undone>> =>
  retrying(async () => {
    const now = desk.clock.now()
    const entry = (await desk.store.undoOf(actor.person)).find(
      ({ conversation, at }) => conversation === actor.conversation && at >= now - UNDO_MS,
    )
    if (entry === undefined) return refuse({ kind: 'nothing-to-undo' })
    const back = isMaking(entry) ? await unmake(desk, entry) : await restore(desk, entry)
    if (!back.ok) return back
    const person = await personBefore(desk, entry)
    if (person !== undefined && 'ok' in person) return person
    await desk.store.commit({
      reminders: back.restored,
      removedReminders: back.removed.map(({ id }) => id),
      removedUndo: [{ owner: entry.owner, id: entry.id }],
      ...(person === undefined ? {} : { people: [person] }),
    })
    return { ok: true, what: entry.what, restored: back.restored.map(stored), removed: back.removed, person }
  })

interface Back {
  ok: true
  restored: Reminder[]
  removed: Reminder[]
}

const isMaking = ({ what }: UndoEntry): boolean => what === 'create' || what === 'import'

/**
 * Takes away what was created, unless there was an answer to it: a one-off that fired stays, a series goes with all that it
 * brought forth so far. Of an import what fired stays and the rest goes.
 */
async function unmake(desk: Desk, entry: UndoEntry): Promise<Back | Refused> {
  const removed: Reminder[] = []
  let kept: Reminder | undefined
  for (const { id } of entry.before.reminders) {
    const current = await desk.store.reminder(id)
    if (current === undefined) continue
    if (current.status === 'waiting' && current.firedAt === undefined) {
      removed.push(current, ...(await familyOf(desk, current)).occurrences)
    } else if (current.leadOf === undefined) kept ??= current
  }
  const mains = removed.filter(({ leadOf }) => leadOf === undefined)
  return mains.length === 0 ? refuse({ kind: 'changed-since', reminder: kept }) : { ok: true, restored: [], removed }
}

/** Writes back what was, if all of it still is as the change left it. */
async function restore(desk: Desk, entry: UndoEntry): Promise<Back | Refused> {
  const back: Back = { ok: true, restored: [], removed: [] }
  for (const { id, was, became } of entry.before.reminders) {
    const current = await desk.store.reminder(id)
    if (current === undefined || became === null || !isSame(current, became))
      return refuse({ kind: 'changed-since', reminder: current })
    if (was === null) back.removed.push(current)
    else back.restored.push({ ...was, version: current.version })
  }
  return back
}

/** Only what this person chose goes back: the name and the personal chat are as the newest turn told them. */
async function personBefore(desk: Desk, { owner, before }: UndoEntry): Promise<Person | Refused | undefined> {
  if (before.person === undefined) return undefined
  const current = await desk.store.person(owner)
  if (
    current === undefined ||
    before.personBecame === undefined ||
    !isSame(choices(current), choices(before.personBecame))
  )
    return refuse({ kind: 'changed-since' })
  const was = before.person === null ? { settings: {}, blocked: [], muted: [] } : choices(before.person)
  return { ...current, ...was, updatedAt: desk.clock.now() }
}

const choices = ({ settings, blocked, muted }: Person) => ({ settings, blocked, muted })

/** Equal in all that is kept; versions grow with every undo and do not count. */
const isSame = (a: object, b: object): boolean => canonical(a) === canonical(b)

const canonical = (value: object): string =>
  JSON.stringify({ ...value, version: 0 }, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
