import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import { StoreUnavailable } from '../store.js'
import { unlink } from './linking.js'

/**
 * Erases all that is known of the actor, wherever it is held. Cannot be undone. The store comes last: a failure before leaves
 * their reminders, and the wish can be said again.
 */
export async function forget(desk: Desk, actor: Pick<Actor, 'person'>): Promise<void> {
  for (const { holds, forget: erase } of desk.places ?? [])
    await erase(actor.person).catch((cause) => {
      throw new StoreUnavailable(`Could not erase ${holds}.`, { cause })
    })
  await unlink(desk, actor.person)
  await desk.store.forget(actor.person)
}
