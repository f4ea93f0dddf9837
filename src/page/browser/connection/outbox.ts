import type { Outgoing } from './activity.js'
import { keep } from './kept.js'
import type { Line } from './line.js'
import { patience } from './patience.js'

export interface OutboxEvents {
  /** One more is on its way, or it has been taken (`isWaiting` tells whether others still are). */
  changed(isWaiting: boolean): void
  refused(activity: Outgoing): void
}

export interface Outbox {
  send(activity: Outgoing): void
  /** Takes over what a tab that is closed now, or the service worker, could not send. */
  takeOver(): Promise<void>
  /** Those not taken yet, oldest first. */
  waiting(): readonly Outgoing[]
}

const me = crypto.randomUUID()
const lockOf = (owner: string): string => `tab ${owner}`
/** Held as long as this tab lives: by it the others know whose unsent messages are theirs to send. */
void navigator.locks.request(lockOf(me), () => new Promise(() => undefined))

/** What nobody who is still there will send, from now on this tab's. */
const leftBehind = async (): Promise<Outgoing[]> => {
  const { held = [] } = await navigator.locks.query()
  const alive = new Set(held.map(({ name }) => name))
  const left: Outgoing[] = []
  await keep('outbox', (all = []) =>
    all.map((entry) => {
      if (alive.has(lockOf(entry.owner))) return entry
      left.push(entry.activity)
      return { ...entry, owner: me }
    }),
  )
  return left
}

const isOf = (activity: Outgoing) => (other: { activity: Outgoing }) =>
  other.activity.channelData.clientActivityID === activity.channelData.clientActivityID

/**
 * Sends in order, one at a time, until each is taken, also after the page was closed. A repeat carries the same client id, by
 * which the channel knows it: nothing reaches the bot twice, whatever was lost on the way.
 */
export const openOutbox = async (line: () => Pick<Line, 'post'>, events: OutboxEvents): Promise<Outbox> => {
  const queue = await leftBehind()
  let isSending = false

  const sendAll = async () => {
    if (isSending) return
    isSending = true
    for (let attempt = 0, next = queue[0]; next !== undefined; next = queue[0]) {
      const answer = await line().post(next)
      if (answer === 'later') {
        await patience(attempt)
        attempt += 1
        continue
      }
      attempt = 0
      const taken = next
      queue.shift()
      await keep('outbox', (all = []) => all.filter((each) => !isOf(taken)(each)))
      events.changed(queue.length > 0)
      if (answer === 'refused') events.refused(taken)
    }
    isSending = false
  }

  return {
    send: (activity) => {
      queue.push(activity)
      void keep('outbox', (all = []) => [...all, { owner: me, activity }])
      events.changed(true)
      void sendAll()
    },
    takeOver: async () => {
      queue.push(...(await leftBehind()))
      void sendAll()
    },
    waiting: () => queue,
  }
}
