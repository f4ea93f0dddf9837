import type { PersonKey, Reminder } from '../../reminders/reminder.js'
import type { Instant } from '../../reminders/time.js'
import type { PushedReminder } from '../wire.js'
import type { Pusher } from './pusher.js'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The reminder that a message of the bot delivers; null when it is an answer. By the mark that `features/fire` puts on it. */
export function reminderIn(activity: {
  id: string
  type: string
  text?: unknown
  channelData?: unknown
}): PushedReminder | null {
  const { id: activityId, type, text, channelData } = activity
  const mark = isObject(channelData) ? channelData.reminder : undefined
  if (type !== 'message' || typeof text !== 'string' || !isObject(mark) || typeof mark.id !== 'string') return null
  const { id, seen } = mark
  return { activityId, text, ...(typeof seen === 'number' && { reminder: { id, seen } }) }
}

/** Pushes what fires in a conversation, and looks after what was pushed whenever something changes there. */
export const pushing = <Account>(
  pusher: Pick<Pusher, 'remind' | 'review'>,
  personOf: (account: Account) => PersonKey,
) => ({
  said: (activity: Parameters<typeof reminderIn>[0], to: Account): void => {
    const fired = reminderIn(activity)
    if (fired !== null) void pusher.remind(personOf(to), fired)
  },
  changed: (of: Account): void => void pusher.review(personOf(of)),
})

/**
 * Whether a reminder that came as `seen` can still be done. One that the store does not have yet, or still calls waiting, is being
 * delivered at this moment; done, cancelled, snoozed or asked again it is another than was seen.
 */
export const isOpenStill = (reminder: Reminder | undefined, seen: Instant): boolean =>
  reminder === undefined || (['waiting', 'fired'].includes(reminder.status) && reminder.dueAt === seen)
