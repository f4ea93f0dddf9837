import { ask } from '../question.js'
import { say } from '../say.js'
import type { Turn } from '../turn.js'
import { exportAll } from './export.js'

export async function data(turn: Turn, wanted: 'export' | 'import' | 'forget'): Promise<void> {
  switch (wanted) {
    case 'export':
      return exportAll(turn)
    case 'import':
      await say(turn, { text: turn.words.data.howToImport })
      return
    case 'forget':
      return ask(turn, { about: 'forget' })
  }
}

/** Deletes everything about the person: the book's part first, so that a crash in between loses no reminder by half. */
export async function forget(turn: Turn): Promise<void> {
  await turn.deps.book.forget(turn.actor)
  await say(turn, { text: turn.words.data.forgotten })
  await turn.forgetMemory()
}
