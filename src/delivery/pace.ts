import type { Conversation } from '../reminders/person.js'
import type { ConversationKey } from '../reminders/reminder.js'
import type { Instant } from '../reminders/time.js'

/** After a pause the messages that waited go out one by one. Teams takes about 1 a second in one chat, 50 in a tenant. */
const CONVERSATION_GAP_MS = 1_000
const ROUTE_GAP_MS = 20
/** Only to keep their order. */
const NO_GAP_MS = 1

/** A pause is remembered for so long after its end, for what was due during it and is claimed only now. */
const REMEMBERED_MS = 5_000

/** So many conversations in a row told to wait, and none served in between: the channel means the bot, not one chat. */
const STRIKES = 3

interface Pause {
  until: Instant
  /** The next moment that nobody was given yet. */
  free: Instant
  gapMs: number
}

/**
 * Who is left in peace until when. A conversation that is throttled or does not answer pauses alone; a route (a channel at
 * one service URL) pauses when it throttles several conversations in a row. What comes up meanwhile is given a moment
 * after the pause, in its order and spread out.
 */
export class Pace {
  readonly #conversations = new Map<ConversationKey, Pause>()
  readonly #routes = new Map<string, Pause>()
  readonly #strikes = new Map<string, Set<ConversationKey>>()

  /** The moment to come back at; null: send now. `dueAt`: since when the message is due. */
  wait(conversation: ConversationKey, route: string, now: Instant, dueAt: Instant): Instant | null {
    const first = this.waitOf(conversation, now, dueAt)
    const second = reserve(this.#routes, route, now)
    return first === null && second === null ? null : Math.max(first ?? 0, second ?? 0)
  }

  /**
   * The same for a conversation alone, before its route is known. What came due during a pause that is over does not pass by
   * the message that ran into it and comes back at its end.
   */
  waitOf(conversation: ConversationKey, now: Instant, dueAt: Instant): Instant | null {
    return reserve(this.#conversations, conversation, Math.min(now, dueAt))
  }

  delivered(route: string): void {
    this.#strikes.delete(route)
  }

  /** No answer (yet), no connection, or trouble: what comes later in this conversation waits for the same, in order. */
  unanswered(conversation: ConversationKey, until: Instant): void {
    pause(this.#conversations, conversation, until, NO_GAP_MS)
  }

  /** A 429. */
  throttled(conversation: ConversationKey, route: string, until: Instant): void {
    pause(this.#conversations, conversation, until, CONVERSATION_GAP_MS)
    const strikes = this.#strikes.get(route) ?? new Set()
    this.#strikes.set(route, strikes.add(conversation))
    if (strikes.size >= STRIKES) pause(this.#routes, route, until, ROUTE_GAP_MS)
  }

  /** Forgets the pauses that are over. */
  sweep(now: Instant): void {
    for (const pauses of [this.#conversations, this.#routes]) {
      for (const [key, { until }] of pauses) if (until + REMEMBERED_MS <= now) pauses.delete(key)
    }
  }
}

function reserve(pauses: Map<string, Pause>, key: string, now: Instant): Instant | null {
  const pause = pauses.get(key)
  if (pause === undefined || pause.until <= now) return null
  const moment = pause.free
  pause.free += pause.gapMs
  return moment
}

/** The one who ran into it comes back at `until`, the others a gap later. */
function pause(pauses: Map<string, Pause>, key: string, until: Instant, gapMs: number): void {
  const known = pauses.get(key)
  if (known !== undefined && known.until >= until) return
  pauses.set(key, { until, free: Math.max(until + gapMs, known?.free ?? 0), gapMs })
}

/** Channel and service URL: what shares a limit and a fate. */
export function routeOf({ channelId, reference }: Conversation): string {
  const { serviceUrl } = (reference ?? {}) as { serviceUrl?: unknown }
  return `${channelId} ${serviceUrl}`
}
