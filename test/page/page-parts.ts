import type { PageParts } from '../../src/page/routes.js'
import { openBook, type ReminderBook } from '../../src/reminders/book.js'
import { DEFAULT_LIMITS } from '../../src/reminders/limits.js'
import { MemoryStore } from '../reminders/memory-store.js'

/** What the page is built from, over a store in memory: everyone is let in, as the person that `whoIs` names. */
export function pageParts(now: () => number, whoIs: PageParts['whoIs']): PageParts & { book: ReminderBook } {
  const clock = { now }
  let ids = 0
  const newId = () => {
    ids += 1
    return `r${ids}`
  }
  return {
    book: openBook({ store: new MemoryStore(clock), clock, newId, limits: DEFAULT_LIMITS }),
    clock,
    defaults: { timeZone: 'Europe/Berlin', locale: 'en-GB' },
    maxLength: 4_000,
    channelId: 'directline',
    whoIs,
    pusher: { publicKey: '', subscribe: async () => true, unsubscribe: async () => undefined },
    turnAway: () => null,
  }
}
