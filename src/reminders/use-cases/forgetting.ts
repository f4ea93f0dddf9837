import type { Actor } from '../actor.js'
import type { Desk } from '../desk.js'
import type { PersonKey } from '../reminder.js'
import { StoreUnavailable } from '../store.js'
import { unlink } from './linking.js'

/**
 * Erases all that is known of the actor, wherever it is held. Cannot be undone. The store comes after the other places: a failure
 * before it leaves their reminders, and the wish can be said again. Then the places once more: what came due meanwhile was told there.
 */
export async function forget(desk: Desk, { person }: Pick<Actor, 'person'>): Promise<void> {
  await emptyPlaces(desk, person)
  await unlink(desk, person)
  await desk.store.forget(person)
  await emptyPlaces(desk, person)
}

async function emptyPlaces({ places = [] }: Desk, person: PersonKey): Promise<void> {
  for (const { holds, forget: erase } of places)
    await erase(person).catch((cause) => {
      throw new StoreUnavailable(`Could not erase ${holds}.`, { cause })
    })
}
