import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { may } from '../ownership.js'
import { asShown } from '../refused-delivery.js'
import type { Exported } from '../results.js'

export async function exportable(desk: Desk, actor: Actor): Promise<Exported> {
  const reminders = await desk.store.remindersOf(actor.person)
  return {
    person: (await desk.store.person(actor.person)) ?? null,
    reminders: reminders.filter((each) => each.leadOf === undefined && may(actor, 'see', each)).map(asShown),
  }
}
