import type { Activity } from 'botbuilder'
import type { Reminder } from '../reminders/reminder.js'
import type { Reply } from './cards/button.js'
import { activitiesFor } from './cards/reply.js'
import { buttonStyle } from './channel.js'
import type { Turn } from './turn.js'

/** Says it and remembers its buttons, which can be typed by title or, on channels without buttons, by number. */
export async function say(turn: Turn, reply: Reply): Promise<string | undefined> {
  turn.talk.offered = reply.buttons
  const responses = await turn.context.sendActivities(activitiesFor(reply, turn.actor.channelId))
  return responses.at(-1)?.id
}

async function updated(turn: Turn, activity: Partial<Activity>): Promise<boolean> {
  try {
    await turn.context.updateActivity(activity)
    return true
  } catch (error) {
    // Most channels cannot replace a message and each says so in its own way; a new message says the same.
    turn.deps.log.info({ err: error, channelId: turn.actor.channelId }, 'The channel did not replace a message')
    return false
  }
}

/** Puts the reply in the place of an earlier message; says it anew where the channel cannot. */
export async function replace(turn: Turn, activityId: string | undefined, reply: Reply): Promise<string | undefined> {
  const activities = activitiesFor(reply, turn.actor.channelId)
  const [only] = activities
  if (activityId && only && activities.length === 1 && (await updated(turn, { ...only, id: activityId }))) {
    turn.talk.offered = reply.buttons
    return activityId
  }
  return say(turn, reply)
}

/**
 * Says what a reminder has become: in the place of the card that was clicked, else anew below the person's words. The message
 * that delivered it then says so too, and its buttons have had their day.
 */
export async function sayAbout(turn: Turn, reminder: Card, reply: Reply): Promise<void> {
  const { id, conversation, activityId } = reminder
  const delivered = conversation === turn.actor.conversation ? activityId : undefined
  const shown = turn.talk.shownIn?.id === id ? turn.talk.shownIn.activityId : undefined
  const isOnCard = turn.click !== null && turn.click.in !== 'list'
  const clicked = isOnCard ? (turn.context.activity.replyToId ?? delivered ?? shown) : undefined
  const at = isOnCard ? await replace(turn, clicked, reply) : await say(turn, reply)
  if (delivered !== undefined && delivered !== clicked) {
    const [plain] = activitiesFor({ text: reply.text }, turn.actor.channelId)
    await updated(turn, { ...plain, id: delivered })
  }
  if (at) turn.talk.shownIn = { id, activityId: at }
}

type Card = Pick<Reminder, 'id' | 'conversation' | 'activityId'>

export const canClick = (turn: Turn): boolean => buttonStyle(turn.actor.channelId, 1) !== 'numbered-words'
