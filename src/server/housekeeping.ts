import type { Log } from '../base/log.js'
import type { ReminderStore } from '../reminders/store.js'
import { type Clock, DAY_MS, HOUR_MS } from '../reminders/time.js'

/** How long what is done, cancelled or was never answered is kept as history. */
const KEEP_MS = 30 * DAY_MS

/** Drops what is older than `KEEP_MS`, now and each hour. @returns what stops it. */
export function startHousekeeping(store: Pick<ReminderStore, 'purge'>, clock: Clock, log: Log): () => void {
  const purge = async () => {
    try {
      const dropped = await store.purge(clock.now() - KEEP_MS)
      if (dropped > 0) log.info({ dropped }, 'Dropped reminders that were over for 30 days')
    } catch (error) {
      log.warn({ err: error }, 'Old reminders could not be dropped; trying again in an hour')
    }
  }
  void purge()
  const timer = setInterval(() => void purge(), HOUR_MS)
  timer.unref()
  return () => clearInterval(timer)
}
