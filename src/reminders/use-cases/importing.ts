import type { Actor } from '../actor.js'
import type { CalendarEvent, CalendarPlan } from '../calendar-plan.js'
import { isOlder } from '../calendar-source.js'
import type { Desk } from '../desk.js'
import { type Outcome, refuse } from '../problem.js'
import type { Reminder } from '../reminder.js'
import type { Imported } from '../results.js'
import { isOpen } from '../transitions.js'
import { addressee } from './addressing.js'
import { commitInParts, others, retrying } from './committing.js'
import { countOpen } from './creating.js'
import { Ledger, slotKey } from './import-ledger.js'

/**
 * Makes the reminders of a person what a calendar file says: what is new is set, what it moves moves, what it cancels ends, what is as
 * it was stays. Taken back as one.
 */
export async function importCalendar(desk: Desk, actor: Actor, plan: CalendarPlan): Promise<Outcome<Imported>> {
  const met = await desk.store.person(actor.person)
  return retrying(async () => {
    const addressed = await addressee(desk, actor, { text: '', schedule: NEVER_ASKED })
    if (!addressed.ok) return addressed
    // Another process forgot them while this one was at it.
    if (met !== undefined && addressed.to.person === undefined) return refuse({ kind: 'not-found' })
    const mine = (await desk.store.remindersOf(actor.person)).filter(({ owner }) => owner === actor.person)
    const room = desk.limits.reminders - (await countOpen(desk, actor))
    const ledger = new Ledger(desk, actor, addressed.to, mine, room)
    const skipped: Imported['skipped'] = plan.leftOut.map(({ text, why }) => ({ text, why }))
    for (const [index, event] of plan.events.entries()) {
      if (index % EVENTS_AT_ONCE === EVENTS_AT_ONCE - 1) await others()
      take(ledger, event, skipped)
    }
    const edits = ledger.edits()
    if (edits.length > 0) await commitInParts(desk, actor, 'import', edits, met && [met.key])
    return { ok: true, ...ledger.told(), skipped }
  })
}

const NEVER_ASKED = { kind: 'once', at: 0, timeZone: 'UTC' } as const

/** A few milliseconds of work, after which other people's turns and reminders have theirs. */
const EVENTS_AT_ONCE = 20

function take(ledger: Ledger, event: CalendarEvent, skipped: Imported['skipped']): void {
  const { source, text } = event
  const known = ledger.inSlot(slotKey(source))
  const latest = known[0]?.source
  // A reminder of one's own that comes back from one's own calendar file is as it is.
  const isOwn = known.length > 0 && latest === undefined
  const isSame = isOwn || (latest?.digest === source.digest && latest.isTakenAway === undefined)
  if (latest !== undefined && isOlder(source, latest)) skipped.push({ text, why: { kind: 'older' } })
  else if (event.state !== 'set' && !isOwn) takeAway(ledger, event, skipped)
  else if (isSame) ledger.keep(event)
  else if (event.drafts.length === 0) nothingToCome(ledger, event, known, skipped)
  else setAll(ledger, event, known, skipped)
}

function setAll(ledger: Ledger, event: CalendarEvent, known: readonly Reminder[], skipped: Imported['skipped']): void {
  const drafts = event.drafts.filter((draft) => !ledger.isMoved(event, draft))
  for (const draft of drafts) {
    const was = known.find(({ source }) => source?.part === draft.part)
    const problem = ledger.set(event, draft, was)
    if (problem !== null) skipped.push({ text: event.text, why: problem })
  }
  const parts = new Set(drafts.map(({ part }) => part))
  for (const left of known) if (!parts.has(left.source?.part ?? '')) ledger.end(left, event, 'cancelled')
  ledger.exceptIn(event)
  ledger.keepChanged(event)
}

/** Cancelled or done: the event with all its occurrences, or one of them. */
function takeAway(ledger: Ledger, event: CalendarEvent, skipped: Imported['skipped']): void {
  const { source, state, text } = event
  const meant = source.recurrenceId === undefined ? ledger.ofEvent(source.uid) : ledger.inSlot(slotKey(source))
  const open = meant.filter(isOpen)
  for (const reminder of open) ledger.end(reminder, event, state === 'done' ? 'done' : 'cancelled')
  const inSeries = ledger.exceptIn(event)
  if (open.length > 0) return
  if (inSeries === 'was-out') ledger.same()
  if (inSeries === 'unknown') skipped.push({ text, why: { kind: state === 'done' ? 'done' : 'cancelled' } })
}

function nothingToCome(
  ledger: Ledger,
  event: CalendarEvent,
  known: readonly Reminder[],
  skipped: Imported['skipped'],
): void {
  const waiting = known.filter(({ status }) => status === 'waiting')
  for (const reminder of waiting) ledger.end(reminder, event, 'cancelled')
  const inSeries = ledger.exceptIn(event)
  if (waiting.length === 0 && inSeries === 'unknown')
    skipped.push({ text: event.text, why: event.why ?? { kind: 'over' } })
}
