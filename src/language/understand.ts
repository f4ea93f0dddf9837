import type { Context, Intent, TimeReading } from './intent.js'

/** Longer messages are refused unread. */
export const MAX_MESSAGE_LENGTH = 4_000

export function understand(message: string, context: Context): Intent {
  throw new Error(`not written yet: ${message.length} ${context.locale}`)
}

/** Reads an answer to "When?": the whole message should be a time; what else it holds is ignored. */
export function understandTime(message: string, context: Context): TimeReading {
  throw new Error(`not written yet: ${message.length} ${context.locale}`)
}
