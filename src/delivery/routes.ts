import type { Conversation } from '../reminders/person.js'
import type { ConversationKey } from '../reminders/reminder.js'
import { type Instant, SECOND_MS } from '../reminders/time.js'

/** So many conversations in a row in trouble, and none served in between: it is the channel, not one chat. */
const STRIKES = 3
/** Between two probes of a route in trouble: doubles while they fail, so a route that works again is found within seconds. */
const FIRST_GAP_MS = 200
const LAST_GAP_MS = 10 * SECOND_MS
/** While a probe is on its way the others wait so long for what it finds out. */
const ANSWER_MS = 200
/** What waits for a probe comes back this much apart. */
const SPREAD_MS = 1

interface Trouble {
  conversations: Set<ConversationKey>
  gapMs: number
  nextProbeAt: Instant
  isProbing: boolean
  /** The next moment that no waiting message comes back at yet. */
  free: Instant
}

/**
 * Routes (a channel at one service URL) that throttle or do not answer several conversations in a row. Messages on such a
 * route go one by one as probes; the first that is answered opens it for all. Only ever a matter of seconds, and of this
 * process: no stored time is changed.
 */
export class Routes {
  readonly #troubles = new Map<string, Trouble>()

  /** For how long to hold a conversation before its next message; 0: send it now. */
  waitMs(route: string, now: Instant): number {
    const trouble = this.#troubles.get(route)
    if (trouble === undefined || trouble.conversations.size < STRIKES) return 0
    const wasSetBack = trouble.nextProbeAt > now + LAST_GAP_MS
    if (wasSetBack || now >= trouble.nextProbeAt) {
      trouble.nextProbeAt = now + trouble.gapMs
      trouble.isProbing = true
      trouble.free = now
      return 0
    }
    const back = trouble.isProbing ? Math.min(now + ANSWER_MS, trouble.nextProbeAt) : trouble.nextProbeAt
    trouble.free = Math.max(trouble.free, back) + SPREAD_MS
    return trouble.free - now
  }

  /** The channel answered, be it by a refusal. */
  answered(route: string): void {
    this.#troubles.delete(route)
  }

  /** A 429, or no answer. */
  troubled(route: string, conversation: ConversationKey, now: Instant): void {
    const trouble = this.#troubles.get(route) ?? untroubled(now)
    this.#troubles.set(route, trouble)
    trouble.isProbing = false
    if (trouble.conversations.size < STRIKES) {
      trouble.conversations.add(conversation)
      return
    }
    trouble.gapMs = Math.min(2 * trouble.gapMs, LAST_GAP_MS)
    trouble.nextProbeAt = Math.max(trouble.nextProbeAt, now + trouble.gapMs)
  }
}

const untroubled = (now: Instant): Trouble => ({
  conversations: new Set(),
  gapMs: FIRST_GAP_MS,
  nextProbeAt: now,
  isProbing: false,
  free: now,
})

/** Channel and service URL: what is throttled, and fails, together. */
export function routeOf({ channelId, reference }: Conversation): string {
  const { serviceUrl } = (reference ?? {}) as { serviceUrl?: unknown }
  return `${channelId} ${serviceUrl}`
}
