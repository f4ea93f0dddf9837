import { understand } from '../../../language/understand.js'
import type { Problem } from '../../../reminders/problem.js'
import type { Reminder } from '../../../reminders/reminder.js'
import { requestedId } from '../../../reminders/request-id.js'
import type { ToTell } from '../../../reminders/results.js'
import type { Schedule } from '../../../reminders/schedule.js'
import type { Instant } from '../../../reminders/time.js'
import type { Answer } from '../../answer.js'
import { wordsAsNames } from '../../message.js'
import { tellingOf } from '../../say/notify.js'
import { explainRefusal } from '../../say/refused.js'
import { momentAndDistance, momentThere, nameOf } from '../../say/wording.js'
import { speakOf, type Turn } from '../../turn.js'
import { confirmationNow } from '../create/confirmation.js'
import { createReminder } from '../create/create.js'

/** The reminder that the message of this turn made, when it was first sent. */
async function madeByMessage(turn: Turn): Promise<Reminder | null> {
  const messageId = turn.context.activity.id
  if (!messageId) return null
  const found = await turn.deps.book.find(turn.actor, requestedId(turn.actor, messageId))
  return found.ok ? found.reminder : null
}

const isPast = (schedule: Schedule, now: Instant): boolean => schedule.kind === 'once' && schedule.at <= now

/** What the message says now, as if it had said so from the start; from now on where that time is behind. */
function readAnew(turn: Turn, reminder: Reminder): { text: string; schedule: Schedule } | null {
  for (const now of [reminder.createdAt, turn.now]) {
    const intent = understand(turn.message.text, { ...turn.language, now })
    if (intent.kind !== 'create' || intent.needs.length > 0 || intent.problem) return null
    const { text, schedule } = intent
    if (!schedule || text === null) return null
    if (!isPast(schedule, turn.now)) return { text: wordsAsNames(text, turn.message.mentions), schedule }
  }
  return null
}

const isSame = (a: Schedule, b: Schedule): boolean => JSON.stringify(a) === JSON.stringify(b)

/** `isMoved`: to another time, whatever its words. */
type Changed = { problem: Problem } | { toTell?: ToTell; isMoved: boolean }

/** Gives the reminder other words and another time where they differ. */
async function change(turn: Turn, { id, ...was }: Reminder, text: string, schedule: Schedule): Promise<Changed> {
  const { book } = turn.deps
  const isMoved = !isSame(schedule, was.schedule)
  const other = text === was.text ? undefined : text
  if (!isMoved && other === undefined) return { isMoved }
  const outcome = isMoved
    ? await book.reschedule(turn.actor, id, schedule, 'series', other)
    : await book.rename(turn.actor, id, text)
  return outcome.ok ? { toTell: outcome.tell, isMoved } : { problem: outcome.problem }
}

type Told = Extract<Changed, { isMoved: boolean }>

/** Takes the confirmation's place, which keeps to what the message says. */
async function confirmAnew(turn: Turn, was: Reminder, { toTell, isMoved }: Told): Promise<Answer> {
  const { id } = was
  const found = await turn.deps.book.find(turn.actor, id)
  const reply = await confirmationNow(turn, id)
  if (!found.ok || reply === null) return []
  const { reminder } = found
  reply.text += `\n${turn.words.edit.asMessageSays}`
  const known = turn.talk.confirmations?.find((each) => each.id === id)
  speakOf(turn, id)
  return {
    ...reply,
    insteadOf: known,
    onSaid: (activityId) => {
      if (activityId) turn.talk.shownIn = { id, activityId, text: reply.text, at: turn.now }
    },
    tells: tellingOf(toTell, (there, me) =>
      isMoved
        ? there.words.edit.toldMoved(me, nameOf(there, reminder), momentThere(there, reminder.dueAt))
        : there.words.edit.toldRenamed(me, nameOf(there, was), nameOf(there, reminder)),
    ),
  }
}

/**
 * A message was edited: what it asked for follows it. One that made nothing may ask for something now; anything else that it
 * may say was done when it was sent.
 */
export async function followEdit(turn: Turn): Promise<Answer> {
  const reminder = await madeByMessage(turn)
  if (!reminder) {
    const intent = understand(turn.message.text, turn.language)
    const isWhole = intent.kind === 'create' && intent.needs.length === 0 && !intent.problem
    return isWhole ? createReminder(turn, intent) : []
  }
  const anew = readAnew(turn, reminder)
  if (!anew) {
    const text = turn.words.edit.messageUnclear(nameOf(turn, reminder), momentAndDistance(turn, reminder.dueAt))
    return {
      text,
      buttons: [{ title: turn.words.buttons.changeTime, action: { do: 'change-time', id: reminder.id } }],
    }
  }
  if (anew.text === reminder.text && isSame(anew.schedule, reminder.schedule)) return []
  const changed = await change(turn, reminder, anew.text, anew.schedule)
  if ('problem' in changed) return { text: explainRefusal(turn, changed.problem) }
  return confirmAnew(turn, reminder, changed)
}

/** A message was deleted: asks, once, whether what it asked for shall go too. A question that is open stays. */
export async function followDeletion(turn: Turn): Promise<Answer> {
  const reminder = await madeByMessage(turn)
  const isOver = reminder?.status === 'done' || reminder?.status === 'cancelled'
  if (!reminder || isOver || turn.talk.deletionAsked === reminder.id) return []
  turn.talk.deletionAsked = reminder.id
  const said = turn.words.cancel.messageGone(nameOf(turn, reminder), momentAndDistance(turn, reminder.dueAt))
  if (!turn.dialogs.activeDialog) return { about: 'cancel-all', ids: [reminder.id], said }
  return {
    text: said,
    buttons: [{ title: turn.words.buttons.cancel, action: { do: 'cancel', id: reminder.id } }],
  }
}
