import type { Actor } from './actor.js'
import type { Reminder } from './reminder.js'

/**
 * What a person is to a reminder.
 * - `owner`: whom it is for.
 * - `setter`: set it for the owner.
 * - `addressed`: one of those a group reminder speaks to: mentioned, joined, or present where it is for everyone.
 * - `present`: speaks in the group where it fires; may join it.
 * - `stranger`: must not learn that it exists.
 */
export type Role = 'owner' | 'setter' | 'addressed' | 'present' | 'stranger'

export function roleOf(actor: Actor, reminder: Reminder): Role {
  throw new Error(`not written yet: ${actor.person} ${reminder.id}`)
}
