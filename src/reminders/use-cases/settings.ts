import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { dueFor, NEVER } from '../due.js'
import { linkedTo, sharing } from '../links.js'
import { firstOccurrence } from '../occurrences.js'
import type { Person, Settings } from '../person.js'
import type { Outcome } from '../problem.js'
import { isElapsed } from '../recurrence.js'
import type { Reminder } from '../reminder.js'
import type { SettingsChanged } from '../results.js'
import type { Schedule } from '../schedule.js'
import type { Instant, TimeZone } from '../time.js'
import { formatWall, instantOf, parseWall, wallAt } from '../wall-time.js'
import { commitEdits, type Edit, retrying, stored } from './committing.js'
import { newcomer } from './relating.js'

/** Only the fields given change; `timesOfDay` one by one. A new zone keeps the wall times of repeats in the old one. */
export const changeSettings = (desk: Desk, actor: Actor, changes: Settings): Promise<Outcome<SettingsChanged>> =>
  retrying(async () => {
    const was = (await desk.store.person(actor.person)) ?? null
    const before = was ?? newcomer(desk, actor)
    const person: Person = { ...before, settings: merged(before.settings, changes), updatedAt: desk.clock.now() }
    const zonesOf = ({ settings, clientZone = actor.timeZone }: Person) => ({
      from: settings.timeZone ?? clientZone,
      to: person.settings.timeZone ?? clientZone,
    })
    const others = await linkedTo(desk.store, before)
    const there = others.map((other) => ({ was: other, becomes: sharing(other, person.settings) }))
    const edits = await editsUnder(desk, person, zonesOf({ ...before, clientZone: actor.timeZone }))
    for (const { was: other, becomes } of there) edits.push(...(await editsUnder(desk, becomes, zonesOf(other))))
    await commitEdits(desk, actor, 'settings', edits, { person: { was, becomes: person }, others: there })
    return { ok: true, person, was, moved: edits.flatMap(movedBy) }
  })

interface Zones {
  from: TimeZone
  to: TimeZone
}

/** What becomes of a person's waiting reminders under the settings that they have from now on. */
export async function editsUnder({ store, clock }: Desk, person: Person, zones: Zones): Promise<Edit[]> {
  const own = (await store.remindersOf(person.key, ['waiting'])).filter(({ owner }) => owner === person.key)
  return own.flatMap((reminder): Edit[] => {
    const becomes = underSettings(reminder, person, zones, clock.now())
    return becomes === null ? [] : [{ was: reminder, becomes }]
  })
}

export function merged(settings: Settings, { timesOfDay, ...changes }: Settings): Settings {
  const next = { ...settings, ...changes }
  return timesOfDay === undefined ? next : { ...next, timesOfDay: { ...settings.timesOfDay, ...timesOfDay } }
}

/**
 * A waiting reminder under new settings; null when nothing changes. Left alone is what is due already, is being retried or
 * nags; what is for others too, who did not move; and the zone of what was set in another zone than the person's former.
 */
function underSettings(reminder: Reminder, person: Person, zones: Zones, now: Instant): Reminder | null {
  const { status, dueAt, retrying: again, firedAt, audience, schedule, occurrenceAt, leadMs } = reminder
  const isLeft = status !== 'waiting' || dueAt <= now || again !== undefined || firedAt !== undefined
  if (isLeft || audience.kind !== 'owner') return null
  const isHome = schedule.timeZone === zones.from && zones.from !== zones.to && reminder.source?.isZoned !== true
  const rezoned = isHome ? inZone(schedule, zones.to) : schedule
  if (dueAt === NEVER) return isHome ? { ...reminder, schedule: rezoned } : null
  const keepsMoment = !isHome || schedule.kind === 'once' || isElapsed(schedule.rule)
  // Looked for from the wall time of the coming occurrence on: what was skipped ahead of it stays skipped.
  const from = Math.max(instantOf(wallAt(occurrenceAt, zones.from), zones.to), now + (leadMs ?? 0))
  const next = keepsMoment ? occurrenceAt : firstOccurrence(rezoned, from)
  if (next === null) return null
  const becomes = { ...reminder, schedule: rezoned, occurrenceAt: next }
  // What quiet hours held and no longer hold comes now, and is not late.
  const due = Math.max(dueFor(becomes, next, person), now)
  return due === dueAt && !isHome ? null : { ...becomes, dueAt: due }
}

/** Wall times stay, with them the moments change; a one-off and exact steps keep their moments, and are shown anew. */
function inZone(schedule: Schedule, timeZone: TimeZone): Schedule {
  if (schedule.kind === 'once' || !isElapsed(schedule.rule)) return { ...schedule, timeZone }
  const rewrite = (wall: string) => formatWall(wallAt(instantOf(parseWall(wall), schedule.timeZone), timeZone))
  return { ...schedule, timeZone, start: rewrite(schedule.start), except: schedule.except?.map(rewrite) }
}

function movedBy({ was, becomes }: Edit): SettingsChanged['moved'] {
  if (was === null || was.dueAt === becomes.dueAt || becomes.leadOf !== undefined) return []
  return [{ reminder: stored(becomes), from: was.dueAt, to: becomes.dueAt }]
}
