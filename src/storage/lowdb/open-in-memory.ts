import { randomUUID } from 'node:crypto'
import { type Adapter, Low } from 'lowdb'
import { KeyedQueue } from '../../base/keyed-queue.js'
import type { Clock } from '../../reminders/time.js'
import type { Backend } from '../backend.js'
import { LowdbDocuments } from './lowdb-documents.js'
import { LowdbReminderStore } from './lowdb-reminder-store.js'
import { State } from './memory/state.js'

/** lowdb's adapter without a disk: what is staged counts at once, and nothing outlives the process. */
class MemoryAdapter implements Adapter<State> {
  readonly isFaulty = false

  constructor(private readonly state: State) {}

  async read(): Promise<State> {
    return this.state
  }

  write(state: State): Promise<void> {
    return state.staged.commit({
      write: async () => undefined,
      apply: (batch) => {
        for (const staged of batch) state.applyStaged(staged)
      },
      refuse: (cause) => cause as Error,
    })
  }

  async compact(): Promise<void> {}
}

/** The embedded store as the product runs it, but for the files: for conversations that are tried, not kept. */
export function openLowdbInMemory(clock: Clock): Backend {
  const state = new State(randomUUID())
  const adapter = new MemoryAdapter(state)
  const low = new Low(adapter, state)
  const turns = new KeyedQueue()
  return {
    reminders: new LowdbReminderStore(low, adapter, clock),
    documents: new LowdbDocuments(low),
    serialise: (key, work) => turns.run(key, work),
    probe: async () => undefined,
    close: async () => undefined,
  }
}
