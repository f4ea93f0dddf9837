import { type Actor, accountOf, isSelf } from './actor.js'
import { type Problem, type Refused, refuse } from './problem.js'
import type { Reminder } from './reminder.js'

/**
 * What a person is to a reminder.
 * - `owner`: whom it is for, by this account or by one joined with it.
 * - `setter`: set it for the owner.
 * - `addressed`: one of those a group reminder speaks to: mentioned, joined, or anyone where it is for everyone.
 * - `present`: speaks in the group where it fires; may join it.
 * - `stranger`: must not learn that it exists.
 *
 * A group reminder counts only from within its group: the turn proves that the person is there, a mention alone does not.
 */
export type Role = 'owner' | 'setter' | 'addressed' | 'present' | 'stranger'

export function roleOf(actor: Actor, reminder: Reminder): Role {
  if (isSelf(actor, reminder.owner)) return 'owner'
  if (reminder.setBy !== undefined && isSelf(actor, reminder.setBy)) return 'setter'
  if (actor.conversation !== reminder.conversation || actor.conversationKind !== 'group') return 'stranger'
  return addresses(reminder, actor) ? 'addressed' : 'present'
}

/**
 * What can be done with a reminder. `see` is to list it and to read its text, `change` to give it another text or time, `edit`
 * to skip, pause, resume and let it through quiet time.
 */
export type Deed = 'see' | 'finish' | 'snooze' | 'cancel' | 'change' | 'edit' | 'join' | 'decline'

/**
 * Those whom it reminds may snooze it, and finish it once it has come, for all whom it reminds. The setter sees
 * it, can put right what was said and take it back; the rest is the owner's.
 */
const ALLOWED: Record<Role, readonly Deed[]> = {
  owner: ['see', 'finish', 'snooze', 'cancel', 'change', 'edit', 'join', 'decline'],
  setter: ['see', 'cancel', 'change'],
  addressed: ['see', 'finish', 'snooze', 'join', 'decline'],
  present: ['join'],
  stranger: [],
}

export const may = (actor: Actor, deed: Deed, reminder: Reminder): boolean =>
  ALLOWED[roleOf(actor, reminder)].includes(deed)

/**
 * The refusal of a deed, or null. Who may not see a reminder is told the same as if there were none.
 */
export function refusal(actor: Actor, deed: Deed, reminder: Reminder | undefined): Refused | null {
  if (reminder === undefined) return refuse({ kind: 'not-found' })
  if (may(actor, deed, reminder)) return null
  const problem: Problem = may(actor, 'see', reminder) ? { kind: 'not-yours', reminder } : { kind: 'not-found' }
  return refuse(problem)
}

function addresses({ audience }: Reminder, actor: Actor): boolean {
  switch (audience.kind) {
    case 'owner':
      return false
    case 'everyone':
      return true
    case 'people':
      return audience.people.some(({ id }) => id === accountOf(actor.person))
  }
}
