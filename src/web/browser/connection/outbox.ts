import type { Outgoing } from './activity.js'
import type { Line } from './line.js'
import { patience } from './patience.js'

/** What was not taken yet outlives a reload of its tab. */
const KEY = 'outbox'

const restored = (): Outgoing[] => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? (kept as Outgoing[]) : []
  } catch {
    // Not JSON: nothing that this page wrote.
    return []
  }
}

export interface OutboxEvents {
  /** One more is on its way, or it has been taken (`isWaiting` tells whether others still are). */
  changed(isWaiting: boolean): void
  refused(activity: Outgoing): void
}

export interface Outbox {
  send(activity: Outgoing): void
  /** Those not taken yet, oldest first. */
  waiting(): readonly Outgoing[]
}

/**
 * Sends in order, one at a time, until each is taken. A repeat carries the same client id, by which the channel knows it:
 * nothing reaches the bot twice, whatever was lost on the way.
 */
export const openOutbox = (line: Pick<Line, 'post'>, events: OutboxEvents): Outbox => {
  const queue = restored()
  let isSending = false

  const keep = () => {
    sessionStorage.setItem(KEY, JSON.stringify(queue))
    events.changed(queue.length > 0)
  }

  const sendAll = async () => {
    if (isSending) return
    isSending = true
    for (let attempt = 0, next = queue[0]; next !== undefined; next = queue[0]) {
      const answer = await line.post(next)
      if (answer === 'later') {
        await patience(attempt)
        attempt += 1
        continue
      }
      attempt = 0
      queue.shift()
      keep()
      if (answer === 'refused') events.refused(next)
    }
    isSending = false
  }
  void sendAll()

  return {
    send: (activity) => {
      queue.push(activity)
      keep()
      void sendAll()
    },
    waiting: () => queue,
  }
}
