import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import type { Person } from '../person.js'
import { type Outcome, refuse } from '../problem.js'
import type { PersonKey, Reminder, ReminderId } from '../reminder.js'
import { requestedId } from '../request-id.js'
import type { Bulk } from '../results.js'
import { type Changes, VersionConflict } from '../store.js'
import { TURN_KEPT_MS, UNDO_MS, type UndoEntry, type UndoHead } from '../undo.js'

/** One reminder as it was read, and as it is to be. `was` null: it is new. */
export interface Edit {
  was: Reminder | null
  becomes: Reminder
}

/** As the store keeps it once it is written. */
export const stored = (reminder: Reminder): Reminder => ({ ...reminder, version: reminder.version + 1 })

/**
 * Writes edits with the entry that takes them back, as a whole or not at all. Entries too old to be taken back go with it, so
 * that the log of a busy person stays short.
 */
export async function commitEdits(
  desk: Desk,
  actor: Actor,
  what: UndoEntry['what'],
  edits: Edit[],
  { person, others = [], of, unlessForgotten }: With = {},
): Promise<void> {
  const now = desk.clock.now()
  const old = (await lately(desk, actor)).filter((entry) => entry.at < now - keptMs(entry))
  const entry: UndoEntry = {
    id: desk.newId(),
    owner: actor.person,
    conversation: actor.conversation,
    at: now,
    what,
    ...(of !== undefined && { of }),
    ...(actor.turnId !== undefined && { turnId: actor.turnId, ...(isByRequest(actor, edits) && { byRequest: true }) }),
    before: {
      reminders: edits.map(({ was, becomes }) => ({
        id: becomes.id,
        was,
        // Taking an import back looks at what it made as it is then: thousands of copies more would be written for nothing.
        became: what === 'import' && was === null ? null : stored(becomes),
      })),
      ...(person === undefined ? {} : { person: person.was ?? null, personBecame: person.becomes }),
    },
  }
  const changes: Changes = {
    reminders: edits.map(({ becomes }) => becomes),
    undo: [entry],
    removedUndo: old.map(({ id, owner }) => ({ id, owner })),
    ...(unlessForgotten && { unlessForgotten }),
  }
  await desk.store.commit(person === undefined ? changes : { ...changes, ...peopleChanged([person, ...others]) })
  actor.onKept?.()
}

interface With {
  person?: PersonEdit
  others?: { was: Person; becomes: Person }[]
  of?: string
  unlessForgotten?: PersonKey[]
}

interface PersonEdit {
  was: Person | null | undefined
  becomes: Person
}

/** People's records, over what was read of them: another chat of theirs may write at the same time. */
export const peopleChanged = (edits: PersonEdit[]): Pick<Changes, 'people' | 'unlessPeopleChanged'> => ({
  people: edits.map(({ becomes }) => becomes),
  unlessPeopleChanged: edits.map(({ was, becomes }) => ({ key: becomes.key, was: was ?? undefined })),
})

/** Reminders written at once: a few milliseconds of work. */
const PART = 200

/**
 * Writes thousands of edits a part at a time, so that other people's turns and reminders have theirs in between. A kill on
 * the way leaves whole parts, a reminder with its leads in one of them; saying it again does the rest. Taken back as one.
 */
export async function commitInParts(
  desk: Desk,
  actor: Actor,
  what: UndoEntry['what'],
  edits: Edit[],
  unlessForgotten?: PersonKey[],
): Promise<void> {
  const parts = partsOf(edits)
  if (parts.length < 2) return commitEdits(desk, actor, what, edits, { unlessForgotten })
  const of = desk.newId()
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    await commitEdits(desk, isLast ? actor : { ...actor, turnId: undefined }, what, part, { of, unlessForgotten })
    await others()
  }
}

function partsOf(edits: Edit[]): Edit[][] {
  const parts: Edit[][] = []
  for (const edit of edits) {
    const part = parts.at(-1)
    if (part === undefined || (part.length >= PART && edit.becomes.leadOf === undefined)) parts.push([edit])
    else part.push(edit)
  }
  return parts
}

/** Lets other people's turns and reminders have theirs. */
export const others = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

interface Edited {
  edits: Edit[]
}

/** What is to become of several reminders in one change. Two ids may mean the same one: it changes once. */
export async function gather<T extends Edited>(
  ids: ReminderId[],
  change: (id: ReminderId) => Promise<Outcome<T>>,
): Promise<Outcome<Bulk<{ ok: true } & T>>> {
  const changed: ({ ok: true } & T)[] = []
  const refused: Bulk<T>['refused'] = []
  const touched = new Set<ReminderId>()
  for (const id of new Set(ids)) {
    const one = await change(id)
    if (!one.ok) refused.push({ id, problem: one.problem })
    else if (one.edits.every(({ becomes }) => !touched.has(becomes.id))) {
      changed.push(one)
      for (const { becomes } of one.edits) touched.add(becomes.id)
    }
  }
  const [first] = refused
  return changed.length === 0 ? refuse(first?.problem ?? { kind: 'not-found' }) : { ok: true, changed, refused }
}

/** What a turn made under an id of its own is not made twice, however late the turn comes again. */
const isByRequest = (actor: Actor, edits: readonly Edit[]): boolean =>
  actor.turnId !== undefined && edits.some(({ becomes }) => becomes.id === requestedId(actor, actor.turnId ?? ''))

const isMadeOnce = ({ turnId, byRequest }: UndoHead): boolean => turnId === undefined || byRequest === true

const keptMs = (entry: UndoHead): number => (isMadeOnce(entry) ? UNDO_MS : TURN_KEPT_MS)

/** What the actor changed lately, newest first. */
export const lately = async ({ store }: Desk, { lately: known, person }: Actor): Promise<readonly UndoHead[]> =>
  known ?? store.undoHeadsOf(person)

/** Whether this very turn has changed something before: the channel delivers it a second time. */
export async function hasActed(desk: Desk, actor: Actor): Promise<boolean> {
  const { turnId, conversation } = actor
  if (turnId === undefined) return false
  return (await lately(desk, actor)).some(
    (entry) => entry.turnId === turnId && entry.conversation === conversation && !isMadeOnce(entry),
  )
}

/** Of those who change one reminder at once somebody succeeds each time: more than can be in one group's conversation. */
const TRIES = 200

/**
 * Reads and decides again when a reminder was changed between reading and writing; the store says so once that change can
 * be read.
 * @throws VersionConflict when that happens again and again; nothing changed, safe to retry.
 */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof VersionConflict) || tries === TRIES) throw error
    }
  }
}
