import { InputHints } from 'botbuilder'
import { channelOf } from '../../channels/channels.js'
import type { TalkMemory } from '../memory.js'
import type { Turn } from '../turn.js'
import { activitiesFor } from './activities.js'
import type { Reply, Said } from './button.js'
import { tellAll } from './notify.js'

/** Says it where it belongs, then tells the others whom it concerns. */
export async function say(turn: Turn, said: Said): Promise<void> {
  const activityId = await place(turn, said).finally(() => said.behind?.())
  await said.onSaid?.(activityId)
  await tellAll(turn, said.tells ?? [])
}

async function place(turn: Turn, said: Said): Promise<string | undefined> {
  const { of, insteadOf } = said
  const { activityId, whole = said } = insteadOf ?? {}
  if (activityId === undefined || !(await put(turn, activityId, whole)))
    return of ? sayAbout(turn, of, said) : below(turn, said)
  if (of) noteShown(turn, of, activityId, whole)
  return activityId
}

/** Says it and remembers its buttons, which can be typed by title or, on channels without buttons, by number. */
async function below(turn: Turn, said: Reply): Promise<string | undefined> {
  const reply = turn.click?.in === 'page' ? inOneLine(said) : said
  turn.talk.offered = reply.buttons
  delete turn.talk.confirmed
  const responses = await turn.context.sendActivities(activitiesFor(reply, turn.actor.channelId))
  return responses.at(-1)?.id
}

/** What was done beside the chat is seen there; the chat keeps one line of it. */
const inOneLine = (reply: Reply): Reply => ({ ...reply, text: reply.text.replaceAll(/\.?\n/g, ' · ') })

async function updated(turn: Turn, activityId: string, reply: Reply): Promise<boolean> {
  const [only, ...others] = activitiesFor(reply, turn.actor.channelId, 'in-place')
  if (!only || others.length > 0) return false
  try {
    await turn.context.updateActivity({ ...only, id: activityId })
    return true
  } catch (error) {
    // Most channels cannot replace a message and each says so in its own way; a new message says the same.
    turn.deps.log.info({ err: error, channelId: turn.actor.channelId }, 'The channel did not replace a message')
    return false
  }
}

/** Puts the reply in the place of an earlier message; says it anew where the channel cannot. */
async function replace(turn: Turn, activityId: string | undefined, reply: Reply): Promise<string | undefined> {
  return activityId && (await put(turn, activityId, reply)) ? activityId : below(turn, reply)
}

/** The same, and false with nothing said where the channel cannot. */
async function put(turn: Turn, activityId: string, reply: Reply): Promise<boolean> {
  if (!(await updated(turn, activityId, reply))) return false
  turn.talk.offered = reply.buttons
  return true
}

/**
 * Says what a reminder has become: in the place of the card that was clicked, else anew below the person's words. The message
 * that delivered it then says so too, the one that spoke of it last keeps its words, and both lose their buttons.
 */
async function sayAbout(turn: Turn, reminder: Card, reply: Reply): Promise<string | undefined> {
  const { id, conversation, activityId } = reminder
  const delivered = conversation === turn.actor.conversation ? activityId : undefined
  const shown = turn.talk.shownIn?.id === id ? turn.talk.shownIn : undefined
  const isOnCard = turn.click !== null && turn.click.in === undefined
  const clicked = isOnCard ? (turn.context.activity.replyToId ?? delivered ?? shown?.activityId) : undefined
  const at = isOnCard ? await replace(turn, clicked, reply) : await below(turn, reply)
  const isReplaced = (earlier: string | undefined) => earlier === undefined || earlier === clicked || earlier === at
  if (delivered !== undefined && !isReplaced(delivered)) await updated(turn, delivered, { text: reply.text })
  if (shown?.text !== undefined && !isReplaced(shown.activityId) && shown.activityId !== delivered)
    await updated(turn, shown.activityId, { text: shown.text })
  noteShown(turn, reminder, at, reply)
  return at
}

function noteShown(turn: Turn, { id }: Card, activityId: string | undefined, { text }: Reply): void {
  if (activityId) turn.talk.shownIn = { id, activityId, text, at: turn.now }
  turn.talk.confirmed = id
}

/** Remembers the message of a question with buttons, so that they can go when it is answered. */
export function noteQuestions({ context, talk, actor }: Turn): void {
  context.onSendActivities(async (_context, activities, next) => {
    const responses = await next()
    for (const [index, { inputHint, attachments = [], text, summary }] of activities.entries()) {
      const activityId = responses[index]?.id
      const hasCard = channelOf(actor.channelId).buttons === 'adaptive-card' && attachments.length > 0
      if (activityId && hasCard && inputHint === InputHints.ExpectingInput)
        talk.askedIn = { activityId, text: text || summary || '' }
    }
    return responses
  })
}

/** Takes the buttons off the question that was open when the turn began, unless it still is. */
export async function closeQuestion(turn: Turn, before: TalkMemory['askedIn']): Promise<void> {
  const { talk, dialogs } = turn
  if (!before || (talk.askedIn === before && dialogs.activeDialog)) return
  if (talk.askedIn === before) delete talk.askedIn
  await updated(turn, before.activityId, { text: before.text })
}

type Card = NonNullable<Said['of']>
