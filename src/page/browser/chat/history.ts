import type { Activity } from '../connection/activity.js'

/** All that was said so far, oldest first; a later version of a message stands where the first one did. */
export function withActivity(history: readonly Activity[], activity: Activity): Activity[] {
  const at = history.findIndex(({ id }) => id === activity.id)
  return at < 0 ? [...history, activity] : history.with(at, activity)
}
