import type { Context, Intent, TimeReading } from './intent.js'
import { languageOf } from './languages.js'

/** Longer messages are refused unread. */
export const MAX_MESSAGE_LENGTH = 4_000

const tooLong = (message: string) => ({
  kind: 'too-long' as const,
  length: message.length,
  limit: MAX_MESSAGE_LENGTH,
})

export function understand(message: string, context: Context): Intent {
  if (message.length > MAX_MESSAGE_LENGTH) return { kind: 'none', problem: tooLong(message), nearest: 'create' }
  return languageOf(context.locale).understand(message, context)
}

/** Reads an answer to "When?": the whole message should be a time; what else it holds is ignored. */
export function understandTime(message: string, context: Context): TimeReading {
  if (message.length > MAX_MESSAGE_LENGTH) {
    return { schedule: null, alternatives: [], problem: tooLong(message), spans: [] }
  }
  return languageOf(context.locale).understandTime(message, context)
}
