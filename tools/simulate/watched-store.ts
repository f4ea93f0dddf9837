import type { Changes, Claim, Reminder, ReminderStore } from './product.js'

/** What the store did, as those who watch over the promises want to know it. */
export interface StoreWatcher {
  asked(changes: Changes): void
  /** It is durable, so the store says. */
  acknowledged(changes: Changes): void
  refused(changes: Changes): void
  /** A delivery is noted: `changes` were made of `current`. */
  settled(claim: Claim, current: Reminder, changes: Changes): void
  forgetting(person: string): void
  forgotten(person: string): Promise<void>
}

/** The store itself; nothing is held up or changed on the way. */
export const watched = (store: ReminderStore, watcher: StoreWatcher): ReminderStore =>
  new Proxy(store, {
    get(target, name) {
      if (name === 'commit') return (changes: Changes) => commit(target, watcher, changes)
      if (name === 'settle')
        return (claim: Claim, decide: Decide, holdMs?: number) => settle(target, watcher, claim, decide, holdMs)
      if (name === 'forget') return (person: string) => forget(target, watcher, person)
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

type Decide = Parameters<ReminderStore['settle']>[1]

async function commit(store: ReminderStore, watcher: StoreWatcher, changes: Changes): Promise<void> {
  watcher.asked(changes)
  try {
    await store.commit(changes)
  } catch (error) {
    watcher.refused(changes)
    throw error
  }
  watcher.acknowledged(changes)
}

async function settle(
  store: ReminderStore,
  watcher: StoreWatcher,
  claim: Claim,
  decide: Decide,
  holdMs: number | undefined,
): Promise<boolean> {
  let decided: { current: Reminder; changes: Changes } | undefined
  try {
    const isWritten = await store.settle(
      claim,
      (current) => {
        const changes = decide(current)
        decided = { current, changes }
        watcher.asked(changes)
        return changes
      },
      holdMs,
    )
    if (decided && isWritten) {
      watcher.acknowledged(decided.changes)
      watcher.settled(claim, decided.current, decided.changes)
    } else if (decided) watcher.refused(decided.changes)
    return isWritten
  } catch (error) {
    if (decided) watcher.refused(decided.changes)
    throw error
  }
}

async function forget(store: ReminderStore, watcher: StoreWatcher, person: string): Promise<void> {
  watcher.forgetting(person)
  await store.forget(person)
  await watcher.forgotten(person)
}
