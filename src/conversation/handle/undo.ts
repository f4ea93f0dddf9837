import type { Undone } from '../../reminders/results.js'
import type { Reply } from '../cards/button.js'
import { firedButtons } from '../cards/fired-buttons.js'
import { replace, say, sayAbout } from '../say.js'
import { momentAndDistance, nameOf } from '../shown.js'
import { speakOf, type Turn } from '../turn.js'
import { explainRefusal } from './refused.js'

function describeUndone(turn: Turn, undone: Undone): string {
  const { undo } = turn.words
  const [restored] = undone.restored
  const [removed] = undone.removed
  if (undone.what === 'settings') return undo.settings
  if (undone.what === 'create' && removed) return undo.create(nameOf(turn, removed))
  if (undone.what === 'import') return undo.import(undone.removed.length)
  if (!restored) return undo.done
  if (undone.restored.length > 1) return undo.several(undone.restored.length)
  const name = nameOf(turn, restored)
  return restored.status === 'waiting' ? undo.one(name, momentAndDistance(turn, restored.dueAt)) : undo.back(name)
}

/** Takes back the newest change. A button names the change it stands for, and takes back no older one. */
export async function undo(turn: Turn, change?: string): Promise<void> {
  if (change !== undefined && change !== turn.talk.change) {
    await say(turn, { text: turn.words.undo.notThatOne })
    return
  }
  const outcome = await turn.deps.book.undo(turn.actor)
  if (!outcome.ok) {
    await say(turn, { text: explainRefusal(turn, outcome.problem) })
    return
  }
  delete turn.talk.change
  const [restored] = outcome.restored
  if (restored) speakOf(turn, restored.id)
  const reply: Reply = {
    text: describeUndone(turn, outcome),
    buttons: restored?.status === 'fired' && outcome.restored.length === 1 ? firedButtons(turn, restored) : [],
  }
  const [one, ...others] = [...outcome.restored, ...outcome.removed]
  if (one && others.length === 0) await sayAbout(turn, one, reply)
  else if (turn.click) await replace(turn, turn.context.activity.replyToId ?? turn.talk.shownIn?.activityId, reply)
  else await say(turn, reply)
}
