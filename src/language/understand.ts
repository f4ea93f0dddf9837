import type { Context, Intent, Problem, TimeReading } from './intent.js'
import { languageOf } from './languages.js'

/** UTF-16 units; longer messages are refused unread. */
export const MAX_MESSAGE_LENGTH = 4_000

/** The problem of a message that is too long to be read, else null. */
function tooLong({ length }: string, { maxLength = MAX_MESSAGE_LENGTH }: Context): Problem | null {
  const limit = Math.min(maxLength, MAX_MESSAGE_LENGTH)
  return length > limit ? { kind: 'too-long', length, limit } : null
}

export function understand(message: string, context: Context): Intent {
  const problem = tooLong(message, context)
  if (problem) return { kind: 'none', problem, nearest: 'create' }
  return languageOf(context.locale).understand(message, context)
}

/** Reads an answer to "When?": the whole message should be a time; what else it holds is ignored. */
export function understandTime(message: string, context: Context): TimeReading {
  const problem = tooLong(message, context)
  if (problem) return { schedule: null, alternatives: [], problem, spans: [] }
  return languageOf(context.locale).understandTime(message, context)
}
