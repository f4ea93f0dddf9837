import type { Outgoing } from './activity.js'
import { keep } from './kept.js'
import type { Line } from './line.js'
import { patience } from './patience.js'

export interface OutboxEvents {
  /** One more is on its way, or it has been taken (`isWaiting` tells whether others still are). */
  changed(isWaiting: boolean): void
  /** This one is kept in this browser, and will go, whatever happens to the page. */
  kept(activity: Outgoing): void
  refused(activity: Outgoing): void
}

export interface Outbox {
  send(activity: Outgoing): Promise<void>
  /** Takes over what a tab that is closed now, or the service worker, could not send. */
  takeOver(): Promise<void>
  /** Those not taken yet, oldest first. */
  waiting(): readonly Outgoing[]
}

const me = crypto.randomUUID()
const lockOf = (owner: string): string => `tab ${owner}`
/** Held as long as this tab lives: by it the others know whose unsent messages are theirs to send. */
void navigator.locks.request(lockOf(me), () => new Promise(() => undefined))

const watched = new Set<string>()
/** A tab that goes may be there for a moment still, as when it is loaded anew: what it leaves is seen to once it is gone. */
const onceGone = (owner: string, work: () => Promise<void>): void => {
  if (owner === me || watched.has(owner)) return
  watched.add(owner)
  void navigator.locks.request(lockOf(owner), () => {
    watched.delete(owner)
    // Not within the lock: while it is held the tab counts as there.
    setTimeout(() => void work())
  })
}

/** What nobody who is still there will send, from now on this tab's; `later` runs once more of it may be. */
const leftBehind = async (later: () => Promise<void>): Promise<Outgoing[]> => {
  const { held = [] } = await navigator.locks.query()
  const alive = new Set(held.map(({ name }) => name))
  const left: Outgoing[] = []
  await keep('outbox', (all = []) =>
    all.map((entry) => {
      if (alive.has(lockOf(entry.owner))) {
        onceGone(entry.owner, later)
        return entry
      }
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
 * which the channel knows it: nothing reaches the bot twice, whatever was lost on the way. It begins with what an earlier page
 * left; `line` is first asked for a moment later.
 */
export const openOutbox = (line: () => Pick<Line, 'post'>, events: OutboxEvents): Outbox => {
  const queue: Outgoing[] = []
  let isSending = false
  const takeOver = async () => {
    add(await leftBehind(takeOver))
    void sendAll()
  }
  const add = (activities: readonly Outgoing[]) => {
    queue.push(...activities)
    for (const activity of activities) events.kept(activity)
    if (activities.length > 0) events.changed(true)
  }

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

  const begun = takeOver()
  return {
    send: async (activity) => {
      await begun // what an earlier page left is older, and goes first
      // First kept, then shown: what is loaded anew or closed between the two loses nothing that was to be seen.
      await keep('outbox', (all = []) => [...all, { owner: me, activity }])
      add([activity])
      void sendAll()
    },
    takeOver,
    waiting: () => queue,
  }
}
