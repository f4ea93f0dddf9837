import type { Context, Intent } from '../intent.js'
import { withMeant } from '../text/mend.js'
import { type Moment, momentOf } from '../time/moment.js'
import type { Words } from '../time/reading.js'

/** How a language reads a whole message: the first of `readers` that knows what to make of it decides. */
export interface Grammar<R extends Words> {
  readerOf(message: string, moment: Moment): R
  readers: readonly ((reader: R, message: string) => Intent | null)[]
  /** What a message that nobody knows is nearest to. */
  nearestTo(reader: R, message: string): Extract<Intent, { kind: 'none' }>['nearest']
  /** The words that commands are made of, and that a slip may hide. */
  commandWords: readonly string[]
}

function read<R extends Words>(message: string, context: Context, grammar: Grammar<R>): Intent {
  const reader = grammar.readerOf(message, momentOf(context))
  if (reader.tokens.length === 0) return { kind: 'none', problem: null, nearest: 'help' }
  for (const readAs of grammar.readers) {
    const intent = readAs(reader, message)
    if (intent !== null) return intent
  }
  return { kind: 'none', problem: null, nearest: grammar.nearestTo(reader, message) }
}

/** Words to meaning in one language; where they mean nothing, what they may have been meant to say. */
export function readMessage<R extends Words>(message: string, context: Context, grammar: Grammar<R>): Intent {
  const intent = read(message, context, grammar)
  if (intent.kind !== 'none' || intent.problem !== null) return intent
  return withMeant(intent, message, grammar.commandWords, (text) => read(text, context, grammar))
}
