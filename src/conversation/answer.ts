import type { Question } from './questions/question.js'
import type { Said } from './say/button.js'
import { say } from './say/say.js'
import type { Turn } from './turn.js'

/** What is said only after all before it is, and made only then. */
type Later = () => Promise<Answer>

type Part = Said | Question | Later

/** What a handler returns: what is to be said or asked, in this order. */
export type Answer = Part | readonly Part[]

/** The one place that says what handlers return. */
export async function speak(turn: Turn, answer: Answer): Promise<void> {
  for (const part of [answer].flat()) {
    if (typeof part === 'function') await speak(turn, await part())
    else if ('text' in part) await say(turn, part)
    else await ask(turn, part)
  }
}

/** Leaves whatever was asked before and asks this. */
async function ask(turn: Turn, question: Question): Promise<void> {
  turn.asked += 1
  turn.talk.wanted = question.about === 'create' ? question.wanted : undefined
  await turn.dialogs.cancelAllDialogs()
  await turn.dialogs.beginDialog(question.about, question)
}
