import { explain } from '../../../language/describe.js'
import type { Answer } from '../../answer.js'
import { readTime } from '../../questions/prompts.js'
import type { Action } from '../../say/action.js'
import type { Reply } from '../../say/button.js'
import { explainRefusal } from '../../say/refused.js'
import { nameOf } from '../../say/wording.js'
import type { Turn } from '../../turn.js'
import { rename } from './edit.js'
import { changeTimes, stopRepeating } from './move.js'

/** Why nothing is written over: it is gone, or not as it was when somebody began to edit it. Null when it is as they saw it. */
async function notAsSeen(turn: Turn, id: string, version: number | undefined): Promise<Reply | null> {
  const found = await turn.deps.book.find(turn.actor, id)
  if (found.ok && (version === undefined || found.reminder.version === version)) return null
  const text = found.ok
    ? turn.words.refused.changedSince(nameOf(turn, found.reminder))
    : explainRefusal(turn, found.problem)
  return { text }
}

/** Another text, written where the reminder stands. */
export async function renameInPlace(turn: Turn, id: string, { with: text = '', version }: Action): Promise<Answer> {
  if (text.trim() === '') return { text: turn.words.refused.oldButton }
  return (await notAsSeen(turn, id, version)) ?? rename(turn, id, text.trim())
}

/** A text that was typed beside a new time, if one was. */
const newText = ({ text = '' }: Action): string | undefined => text.trim() || undefined

/** No more than once, and another text if one came along. */
export async function comeOnceInPlace(turn: Turn, id: string, action: Action): Promise<Answer> {
  return (await notAsSeen(turn, id, action.version)) ?? stopRepeating(turn, id, newText(action))
}

/**
 * Another time in words, or a day that it was dragged to: what is not said is kept. Several move as one; a single one gets the text
 * that came along.
 */
export async function moveInPlace(turn: Turn, ids: string[], action: Action): Promise<Answer> {
  const { with: words = '', version, scope } = action
  const [id, ...others] = ids
  if (id === undefined) return []
  const refused = others.length === 0 ? await notAsSeen(turn, id, version) : null
  if (refused !== null) return refused
  const reading = readTime(turn, words)
  if (reading.onto) return changeTimes(turn, ids, reading, scope, others.length === 0 ? newText(action) : undefined)
  const { problem } = reading
  return { text: problem ? explain(problem, turn.language) : turn.words.ask.noTimeIn(words) }
}
