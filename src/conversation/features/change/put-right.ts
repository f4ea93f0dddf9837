import type { Alternative } from '../../../language/time-reading.js'
import type { Reminder, ReminderId } from '../../../reminders/reminder.js'
import type { Reply, Said } from '../../say/button.js'
import type { Turn } from '../../turn.js'
import { confirmationNow } from '../create/confirmation.js'
import { cameHere } from './done.js'

/** "Wait, friday" is read as a snooze that may be of a plan. */
const isCorrection = ({ doing }: Turn): boolean =>
  doing?.kind === 'correct' ||
  (doing?.kind === 'edit' && doing.isCorrection === true) ||
  (doing?.kind === 'snooze' && doing.isPlan === true)

/**
 * The confirmation that the words of this turn put right, as long as nothing stands below it: no answer, nothing that came. In
 * a group others may have written meanwhile.
 */
async function cardAbove(turn: Turn, id: ReminderId): Promise<string | null> {
  const { shownIn, confirmed } = turn.talk
  if (!isCorrection(turn) || confirmed !== id || shownIn?.id !== id || turn.actor.conversationKind === 'group')
    return null
  const [newest] = await cameHere(turn)
  const isBelow = newest?.firedAt !== undefined && newest.firedAt >= (shownIn.at ?? 0)
  return isBelow ? null : shownIn.activityId
}

/**
 * What the words made of a reminder. A correction needs no message of its own: the confirmation that it puts right says what is
 * right, so that one stays. Where the channel cannot replace it, and for any other change, `reply` says so below.
 */
export async function changed(
  turn: Turn,
  reminder: Pick<Reminder, 'id' | 'conversation' | 'activityId'>,
  reply: Reply,
  alternatives: Alternative[] = [],
): Promise<Said> {
  const activityId = await cardAbove(turn, reminder.id)
  const whole = activityId === null ? null : await confirmationNow(turn, reminder.id, alternatives)
  const insteadOf = activityId === null || whole === null ? undefined : { activityId, whole }
  return { ...reply, of: reminder, insteadOf }
}
