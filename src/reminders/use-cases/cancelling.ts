import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { type Outcome, refuse } from '../problem.js'
import type { Reminder, ReminderId } from '../reminder.js'
import type { Cancelled } from '../results.js'
import { close, isOpen, isRepeating } from '../transitions.js'
import type { Range } from '../wall-time.js'
import { commitEdits, type Edit, retrying, stored } from './committing.js'
import { allowedOpen, familyOf, ownerOf, toTell } from './finding.js'
import { withoutRange } from './holding.js'
import { leadsFollowing } from './moving.js'
import { readingOnce } from './reading-once.js'

/**
 * A series ends with its open occurrences and leads; an occurrence alone leaves its series. `during`: only what comes then, so a
 * series that comes at other times as well leaves that out and goes on.
 */
export const cancel = (given: Desk, actor: Actor, ids: ReminderId[], during?: Range): Promise<Outcome<Cancelled>> =>
  retrying(async () => {
    const desk = await readingOnce(given, actor, ids)
    const edits = new Map<ReminderId, Edit>()
    const mains: Reminder[] = []
    const refused: Cancelled['refused'] = []
    for (const id of new Set(ids)) {
      const found = await allowedOpen(desk, actor, 'cancel', id)
      if (!found.ok) refused.push({ id, problem: found.problem })
      else {
        mains.push(found.reminder)
        for (const edit of await ending(desk, actor, found.reminder, during)) edits.set(edit.becomes.id, edit)
      }
    }
    const [first] = refused
    if (mains.length === 0) return refuse(first?.problem ?? { kind: 'not-found' })
    await commitEdits(desk, actor, 'cancel', [...edits.values()])
    const become = mains.map((main) => stored(edits.get(main.id)?.becomes ?? main))
    const isOver = ({ status }: Reminder): boolean => status === 'cancelled'
    const [cancelled, leftOut] = [become.filter(isOver), become.filter((each) => !isOver(each))]
    return { ok: true, cancelled, leftOut, refused, tell: await tellOf(desk, actor, cancelled) }
  })

/** What comes no more, and of a series only what comes `during` that time, if it goes on afterwards. */
async function ending(desk: Desk, actor: Actor, was: Reminder, during?: Range): Promise<Edit[]> {
  const owner = await ownerOf(desk, was)
  const without = during !== undefined && isRepeating(was) ? withoutRange(was, during, desk.clock.now(), owner) : null
  return without?.status === 'waiting'
    ? [{ was, becomes: without }, ...(await leadsFollowing(desk, without, owner, true))]
    : closingWithFamily(desk, actor, was)
}

/** A reminder with its waiting leads and, of a series, the occurrences that are still open: cancelled together. */
export async function closingWithFamily(desk: Desk, actor: Actor, main: Reminder): Promise<Edit[]> {
  const now = desk.clock.now()
  const { leads, occurrences } = await familyOf(desk, main)
  const open = [...leads.filter(({ status }) => status === 'waiting'), ...occurrences.filter(isOpen)]
  return [main, ...open].map((was) => ({ was, becomes: close(was, 'cancelled', now, actor) }))
}

async function tellOf(desk: Desk, actor: Actor, reminders: Reminder[]): Promise<Cancelled['tell']> {
  const tell: Cancelled['tell'] = []
  for (const reminder of reminders) {
    const whom = await toTell(desk, actor, reminder)
    if (whom !== undefined) tell.push({ whom, reminder })
  }
  return tell
}
