import type { ReminderId } from '../reminders/reminder.js'
import { isToSplit, previousOf, splitOff } from '../reminders/split-off.js'
import { type Claim, type ReminderStore, VersionConflict } from '../reminders/store.js'
import type { Clock } from '../reminders/time.js'

const TRIES = 5

/**
 * Stores the due occurrence of a claimed series as a reminder of its own, due at once, and ends the claim: the series goes
 * on. A series that was changed meanwhile so that it is not due any more is left as it is.
 * @throws VersionConflict when somebody keeps changing the occurrence before; the claim stays.
 */
export async function splitDue(
  { store, clock }: { store: Pick<ReminderStore, 'person' | 'reminder' | 'settle'>; clock: Clock },
  claim: Claim,
): Promise<void> {
  const taken = new Set<ReminderId>()
  for (let tries = 1; ; tries += 1) {
    const owner = await store.person(claim.reminder.owner)
    const previousId = previousOf(claim.reminder)
    const previous = previousId === undefined ? undefined : await store.reminder(previousId)
    const now = clock.now()
    try {
      await store.settle(claim, (current) => {
        const isDue = current.status === 'waiting' && current.dueAt <= now && isToSplit(current)
        if (!isDue) return {}
        const { reminders = [], ...others } = splitOff(current, previous, now, owner)
        // What its owner already did with the occurrence stands.
        return { ...others, reminders: reminders.filter(({ id }) => id === current.id || !taken.has(id)) }
      })
      return
    } catch (error) {
      if (!(error instanceof VersionConflict) || tries === TRIES) throw error
      taken.add(error.id)
    }
  }
}
