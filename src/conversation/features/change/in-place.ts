import { explain } from '../../../language/describe.js'
import { readTime } from '../../questions/prompts.js'
import type { Action } from '../../say/action.js'
import { explainRefusal } from '../../say/refused.js'
import { say } from '../../say/say.js'
import { nameOf } from '../../say/wording.js'
import type { Turn } from '../../turn.js'
import { rename } from './edit.js'
import { changeTimes, stopRepeating } from './move.js'

/** Says so when it is not there, or not as it was when somebody began to edit it; then nothing is written over. */
async function isAsSeen(turn: Turn, id: string, version: number | undefined): Promise<boolean> {
  const found = await turn.deps.book.find(turn.actor, id)
  if (found.ok && (version === undefined || found.reminder.version === version)) return true
  const text = found.ok
    ? turn.words.refused.changedSince(nameOf(turn, found.reminder))
    : explainRefusal(turn, found.problem)
  await say(turn, { text })
  return false
}

/** Another text, written where the reminder stands. */
export async function renameInPlace(turn: Turn, id: string, { with: text = '', version }: Action): Promise<void> {
  if (text.trim() === '') {
    await say(turn, { text: turn.words.refused.oldButton })
    return
  }
  if (await isAsSeen(turn, id, version)) await rename(turn, id, text.trim())
}

/** No more than once. */
export async function comeOnceInPlace(turn: Turn, id: string, { version }: Action): Promise<void> {
  if (await isAsSeen(turn, id, version)) await stopRepeating(turn, id)
}

/** Another time in words, or a day that it was dragged to: what is not said is kept. Several move as one. */
export async function moveInPlace(
  turn: Turn,
  ids: string[],
  { with: words = '', version, scope }: Action,
): Promise<void> {
  const [id, ...others] = ids
  if (id === undefined || (others.length === 0 && !(await isAsSeen(turn, id, version)))) return
  const reading = readTime(turn, words)
  if (reading.onto) return changeTimes(turn, ids, reading, scope)
  const { problem } = reading
  await say(turn, { text: problem ? explain(problem, turn.language) : turn.words.ask.noTimeIn(words) })
}
