import type { ConversationKey, Reminder } from '../reminders/reminder.js'
import { closesConversation } from '../reminders/retry.js'
import { type Instant, MINUTE_MS } from '../reminders/time.js'

/** Between two tries of a series in a conversation that refuses: doubles with each refusal. */
const FIRST_GAP_MS = 2 * MINUTE_MS
const LAST_GAP_MS = 15 * MINUTE_MS

/**
 * Conversations that refuse all messages. A series that was refused there before is tried again less and less often: what
 * comes in between is refused by the same word without a request. What comes once is always tried, and so is what is wanted
 * because somebody wrote there. Only of this process: after a restart the next one is tried.
 */
export class Closed {
  readonly #refusals = new Map<ConversationKey, { code: string; gapMs: number; nextAt: Instant }>()

  /** The word of the refusal that stands for this message as well; undefined: it is to be tried. */
  codeFor({ conversation, seriesId, gathered, retrying }: Reminder, now: Instant): string | undefined {
    const refusal = this.#refusals.get(conversation)
    const wasRefused = seriesId !== undefined && (gathered?.missed ?? 0) > 0 && retrying === undefined
    const wasSetBack = refusal !== undefined && refusal.nextAt > now + LAST_GAP_MS
    return wasRefused && !wasSetBack && refusal !== undefined && now < refusal.nextAt ? refusal.code : undefined
  }

  refused(conversation: ConversationKey, code: string, now: Instant): void {
    if (!closesConversation(code)) return
    const before = this.#refusals.get(conversation)
    const gapMs = before === undefined ? FIRST_GAP_MS : Math.min(2 * before.gapMs, LAST_GAP_MS)
    this.#refusals.set(conversation, { code, gapMs, nextAt: now + gapMs })
  }

  taken(conversation: ConversationKey): void {
    this.#refusals.delete(conversation)
  }
}
