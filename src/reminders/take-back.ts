import { accountOf } from './actor.js'
import type { Audience, Mention, Reminder } from './reminder.js'

/** Equal in all that is kept, whatever the order of the fields. */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

const canonical = (value: unknown): string =>
  JSON.stringify([value], (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

/** What can be changed without regard to the rest; all else of a reminder belongs together: when it comes, and what became of it. */
const APART = ['text', 'about', 'evenAtNight'] as const

/** Fields that change without a decision of a person: the version with every write, the rest as a message is sent. */
const NOT_DECIDED = { version: 0, sentMeanwhile: undefined, audience: undefined }

function rest(reminder: Reminder): object {
  const others: Partial<Reminder> = { ...reminder, ...NOT_DECIDED }
  for (const field of APART) delete others[field]
  return others
}

/**
 * A reminder without one change of it, and with all that was changed since in other respects; null when the same was changed
 * once more, or it is over since.
 * @param was before the change
 * @param became after it
 * @param current as it is now
 */
export function takeBack(was: Reminder, became: Reminder, current: Reminder): Reminder | null {
  const isRestChanged = !isSame(rest(was), rest(became))
  const isOver = current.status === 'done' || current.status === 'cancelled'
  if (isRestChanged ? !isSame(rest(current), rest(became)) : isOver) return null
  const audience = audienceWithout(was, became, current)
  if (audience === null) return null
  const { version } = current
  const back: Reminder = { ...(isRestChanged ? was : current), audience, version }
  for (const field of APART) {
    const isTouched = !isSame(was[field], became[field])
    if (isTouched && !isSame(current[field], became[field])) return null
    const value = (isTouched ? was : current)[field]
    if (value === undefined) delete back[field]
    else Object.assign(back, { [field]: value })
  }
  return back
}

/** Who joined or left since stays or stays away: only those whom the change itself added or removed go back. */
function audienceWithout(was: Reminder, became: Reminder, current: Reminder): Audience | null {
  if (isSame(was.audience, became.audience)) return current.audience
  if (isSame(current.audience, became.audience)) return was.audience
  if (became.audience.kind !== 'people' || current.audience.kind !== 'people' || was.audience.kind === 'everyone')
    return null
  const own = accountOf(was.owner)
  const before =
    was.audience.kind === 'people' ? was.audience.people : became.audience.people.filter(({ id }) => id === own)
  const added = minus(became.audience.people, before)
  const removed = minus(before, became.audience.people)
  const people = [...minus(current.audience.people, added), ...minus(removed, current.audience.people)]
  const isOwnerAlone = people.every(({ id }) => id === own)
  return isOwnerAlone && was.audience.kind === 'owner' ? { kind: 'owner' } : { kind: 'people', people }
}

const minus = (people: Mention[], others: Mention[]): Mention[] =>
  people.filter(({ id }) => others.every((other) => other.id !== id))
