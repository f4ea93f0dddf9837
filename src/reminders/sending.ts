import type { Instant } from './time.js'

/** What a channel gave back for a message it took. */
export interface Sent {
  /** Absent where the channel gives none; the message can then not be updated in place. */
  activityId?: string
}

/**
 * A message that the channel did not take, or did not say that it took. Thrown by whatever sends; whether trying again
 * makes sense is decided in one place (`judge`), by these fields and never by the message.
 */
export class SendFailed extends Error {
  override name = 'SendFailed'
  /** HTTP status; absent when there was no answer (timeout, refused, reset): the message may have arrived all the same. */
  readonly status?: number
  /** The channel's own code, e.g. `BotNotInConversationRoster`, `ConversationNotFound`, or the network's, e.g. `ECONNRESET`. */
  readonly code?: string
  /** Not before this moment, when the channel named one (`Retry-After`). */
  readonly retryAt?: Instant

  constructor(message: string, details: { status?: number; code?: string; retryAt?: Instant; cause?: unknown }) {
    super(message, { cause: details.cause })
    this.status = details.status
    this.code = details.code
    this.retryAt = details.retryAt
  }
}
