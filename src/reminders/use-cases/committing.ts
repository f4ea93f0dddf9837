import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import type { Person } from '../person.js'
import type { Reminder } from '../reminder.js'
import { type Changes, VersionConflict } from '../store.js'
import { UNDO_MS, type UndoEntry } from '../undo.js'

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
  person?: { was: Person | null; becomes: Person },
): Promise<void> {
  const now = desk.clock.now()
  const old = (await desk.store.undoOf(actor.person)).filter(({ at }) => at < now - UNDO_MS)
  const entry: UndoEntry = {
    id: desk.newId(),
    owner: actor.person,
    conversation: actor.conversation,
    at: now,
    what,
    before: {
      reminders: edits.map(({ was, becomes }) => ({ id: becomes.id, was, became: stored(becomes) })),
      ...(person === undefined ? {} : { person: person.was, personBecame: person.becomes }),
    },
  }
  const changes: Changes = {
    reminders: edits.map(({ becomes }) => becomes),
    undo: [entry],
    removedUndo: old.map(({ id, owner }) => ({ id, owner })),
  }
  await desk.store.commit(person === undefined ? changes : { ...changes, people: [person.becomes] })
}

const TRIES = 5

/**
 * Reads and decides again when a reminder was changed between reading and writing.
 * @throws VersionConflict when that happens five times in a row; nothing changed, safe to retry.
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
