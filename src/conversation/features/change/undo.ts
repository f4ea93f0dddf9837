import type { Intent } from '../../../language/intent.js'
import { isPausedUntilResumed } from '../../../reminders/due.js'
import { fold } from '../../../reminders/listing.js'
import type { Reminder } from '../../../reminders/reminder.js'
import type { Undone } from '../../../reminders/results.js'
import type { UndoEntry } from '../../../reminders/undo.js'
import type { Answer } from '../../answer.js'
import { canClick } from '../../say/activities.js'
import type { Button, Reply } from '../../say/button.js'
import { explainRefusal } from '../../say/refused.js'
import { momentAndDistance, nameOf } from '../../say/wording.js'
import { speakOf, type Turn } from '../../turn.js'
import { firedButtons } from '../fire/fired-buttons.js'
import { notUnderstood } from '../help/help.js'

function describeUndone(turn: Turn, undone: Undone): string {
  const { undo } = turn.words
  const back = undone.restored.filter(({ leadOf }) => leadOf === undefined)
  const [restored = undone.restored[0]] = back
  const [removed] = undone.removed
  if (undone.what === 'settings') return undo.settings
  const isMain = ({ leadOf }: Reminder) => leadOf === undefined
  const made = undone.removed.filter(isMain)
  if (undone.what === 'create' && made.length > 1) return undo.createdMany(made.map((each) => nameOf(turn, each)))
  if (undone.what === 'create' && removed) return undo.create(nameOf(turn, removed))
  if (undone.what === 'import' && made.length > 0)
    return undo.import(made.length, undone.restored.filter(isMain).length)
  if (!restored) return undo.done
  if (back.length > 1) return undo.several(back.map((each) => nameOf(turn, each)))
  const name = nameOf(turn, restored)
  return restored.status === 'waiting' ? asItComes(turn, restored) : undo.back(name)
}

/** It is back; and when it comes. */
function asItComes(turn: Turn, restored: Reminder): string {
  const { edit, undo } = turn.words
  const name = nameOf(turn, restored)
  if (isPausedUntilResumed(restored)) return [undo.back(name), edit.paused(name)].join('\n')
  return undo.one(name, momentAndDistance(turn, restored.dueAt))
}

/** What can be done with what is as it was; the words for it are known where there are no buttons. */
function nextButtons(turn: Turn, restored: Reminder): Button[] {
  if (restored.status === 'fired') return firedButtons(turn, restored)
  if (restored.status !== 'waiting' || !canClick(turn.actor.channelId)) return []
  return [{ title: turn.words.buttons.changeTime, action: { do: 'change-time', id: restored.id } }]
}

/** "Keep it": what was just cancelled comes back; what is about to go, stays. */
export async function keep(turn: Turn, { back, words }: Extract<Intent, { kind: 'keep' }>): Promise<Answer> {
  const { deed, that } = turn.talk
  const wasCancelled = deed?.does === 'cancel' && (that === undefined || that.at <= deed.at)
  if (wasCancelled && words === undefined) return undo(turn)
  const last = back === undefined ? null : await turn.deps.book.lastChange(turn.actor)
  const isMeant = last !== null && isBack(last.what, back) && hasWords(last.reminders, words)
  if (!isMeant && words !== undefined) return notUnderstood(turn, { kind: 'none', problem: null, nearest: 'create' })
  if (!isMeant) return { text: turn.words.unknown.fine }
  // it says what is to be taken back, whatever was said since
  delete turn.talk.isVain
  return undo(turn)
}

const hasWords = (reminders: readonly Reminder[], words = ''): boolean =>
  words === '' || reminders.some(({ text }) => fold(text).includes(fold(words)))

/** Whether a change of this kind is what "i want it back" or "as it was" takes back. */
const isBack = (what: UndoEntry['what'], back: 'cancelled' | 'as-it-was' | undefined): boolean =>
  what === 'cancel' || (back === 'as-it-was' && (what === 'edit' || what === 'snooze' || what === 'done'))

/** "Undo", behind a message that changed nothing: what an older change was is said first. */
async function sayOlder(turn: Turn): Promise<Answer> {
  const last = await turn.deps.book.lastChange(turn.actor)
  if (last === null) return { text: explainRefusal(turn, { kind: 'nothing-to-undo' }) }
  const { undo: words, buttons, say: typed } = turn.words
  return {
    text: words.older(
      last.what,
      last.reminders.map((each) => nameOf(turn, each)),
    ),
    buttons: [{ title: buttons.undo, action: { do: 'say', with: typed.undo } }],
  }
}

/** Of changes to what comes ahead of a reminder alone, that reminder. */
async function mainOf(turn: Turn, changed: Reminder[]): Promise<Reminder | null> {
  const [id, ...others] = new Set(changed.map(({ leadOf }) => leadOf))
  if (id === undefined || others.length > 0) return null
  const found = await turn.deps.book.find(turn.actor, id)
  return found.ok ? found.reminder : null
}

/** It comes as it did, and its message says no more what came ahead of it. */
function withoutLead(turn: Turn, main: Reminder): Answer {
  speakOf(turn, main.id)
  const text = asItComes(turn, main)
  return { text, buttons: nextButtons(turn, main), of: main }
}

/** Takes back the newest change. A button names the change it stands for, and takes back no older one. */
export async function undo(turn: Turn, change?: string): Promise<Answer> {
  if (change !== undefined && change !== turn.talk.change) return { text: turn.words.undo.notThatOne }
  const isOlder = change === undefined && turn.talk.isVain === true
  delete turn.talk.isVain
  if (isOlder) return sayOlder(turn)
  const outcome = await turn.deps.book.undo(turn.actor)
  if (!outcome.ok) return { text: explainRefusal(turn, outcome.problem) }
  delete turn.talk.change
  delete turn.talk.deed
  const main = await mainOf(turn, [...outcome.restored, ...outcome.removed])
  if (main) return withoutLead(turn, main)
  const [restored] = outcome.restored
  if (restored) speakOf(turn, restored.id)
  const reply: Reply = {
    text: describeUndone(turn, outcome),
    buttons: restored && outcome.restored.length === 1 ? nextButtons(turn, restored) : [],
  }
  const [one, ...others] = [...outcome.restored, ...outcome.removed]
  if (one && others.length === 0) return { ...reply, of: one }
  const clicked = turn.click ? (turn.context.activity.replyToId ?? turn.talk.shownIn?.activityId) : undefined
  return { ...reply, insteadOf: clicked === undefined ? undefined : { activityId: clicked } }
}
