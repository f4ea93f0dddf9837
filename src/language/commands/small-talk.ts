import type { Intent } from '../intent.js'
import type { Said } from './said.js'

/** What people say around the work. Every pattern is of the whole words. */
export interface SmallTalk {
  undo: RegExp
  leave: RegExp
  yes: RegExp
  no: RegExp
  social: [RegExp, Extract<Intent, { kind: 'social' }>['said']][]
}

const MAX_LENGTH = 60

/** Yes, no, undo, leaving a question, and the things people say to be nice. */
export function readSmallTalk({ words }: Said, { undo, leave, yes, no, social }: SmallTalk): Intent | null {
  if (words.length > MAX_LENGTH) return null
  if (undo.test(words)) return { kind: 'undo' }
  if (leave.test(words)) return { kind: 'leave' }
  if (yes.test(words)) return { kind: 'yes' }
  if (no.test(words)) return { kind: 'no' }
  const found = social.find(([pattern]) => pattern.test(words))
  return found === undefined ? null : { kind: 'social', said: found[1] }
}
