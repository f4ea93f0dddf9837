import { type Actor, isSelf } from '../actor.js'
import { saysWords } from '../content.js'
import type { Desk } from '../desk.js'
import { keysOf } from '../links.js'
import { may } from '../ownership.js'
import { asShown } from '../refused-delivery.js'
import type { PersonKey, Reminder } from '../reminder.js'
import type { Exported } from '../results.js'
import { remindersOfSelf } from './finding.js'

export async function exportable(desk: Desk, actor: Actor): Promise<Exported> {
  const reminders = await remindersOfSelf(desk, actor)
  const seen = reminders.filter((each) => may(actor, 'see', each)).map(asShown)
  return {
    person: (await desk.store.person(actor.person)) ?? null,
    reminders: seen.filter(({ leadOf }) => leadOf === undefined),
    leads: seen.filter(({ leadOf }) => leadOf !== undefined),
  }
}

/** Events of one feed, the soonest: a program asks for them every few hours, whatever else there is to do. */
const MAX_FED = 1_000

/** What a person's calendar link shows: what is still to come for them, with the leads ahead of it. Null without a link. */
export async function calendarFeed(
  desk: Desk,
  key: PersonKey,
): Promise<{ secret: string; reminders: Reminder[] } | null> {
  const secret = (await desk.store.person(key))?.settings.calendarSecret
  if (secret === undefined) return null
  const [, ...linked] = await keysOf(desk.store, key)
  const self = { person: key, linked }
  const waiting = (await remindersOfSelf(desk, self)).filter(
    (one) => isSelf(self, one.owner) && one.status === 'waiting' && saysWords(one),
  )
  const mains = waiting.filter(({ leadOf }) => leadOf === undefined).slice(0, MAX_FED)
  const shown = new Set(mains.map(({ id }) => id))
  return { secret, reminders: [...mains, ...waiting.filter(({ leadOf }) => leadOf !== undefined && shown.has(leadOf))] }
}
