import type { Storage, StoreItems } from 'botbuilder'
import type { Low } from 'lowdb'
import { copyOf, type Document } from './format/writes.js'
import type { State } from './memory/state.js'

/**
 * botbuilder's Storage over `Low<State>`, with the meaning of the SDK's MemoryStorage: an item that is there is written
 * only over the eTag it carries, or over any with `*` or none. Here a conflict writes nothing of the whole call, and of
 * nothing nothing is read or written, as the SDK's base tests want it of a storage that is not its own.
 */
export class LowdbDocuments implements Storage {
  constructor(private readonly low: Low<State>) {}

  async read(keys: string[] | null): Promise<StoreItems> {
    const found = (keys ?? []).flatMap((key) => this.low.data.documents.get(key) ?? [])
    return Object.fromEntries(found.map(({ key, eTag, item }) => [key, { ...copyOf(item), eTag }]))
  }

  async write(changes: StoreItems | null): Promise<void> {
    if (changes === null || Object.keys(changes).length === 0) return
    await this.low.update((state) => {
      const documents = Object.entries(changes).map(([key, item]) => documentFor(key, item, state))
      state.stage({ documents })
    })
  }

  async delete(keys: string[]): Promise<void> {
    await this.low.update((state) => state.stage({ removedDocuments: keys }))
  }
}

function documentFor(key: string, changed: { eTag?: string }, state: State): Document {
  const { eTag, ...item } = changed
  const current = state.eTagOf(key)
  if (current !== null && eTag && eTag !== '*' && eTag !== current)
    throw new Error(`Storage: error writing "${key}" due to eTag conflict.`)
  // The number of the journal line: no document ever gets the same one twice.
  return { key, eTag: String(state.stagedSeq + 1), item }
}
