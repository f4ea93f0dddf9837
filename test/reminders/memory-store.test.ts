import type { Storage, StoreItems } from 'botbuilder'
import type { PersonKey } from '../../src/reminders/reminder.js'
import type { Instant } from '../../src/reminders/time.js'
import type { Backend } from '../../src/storage/backend.js'
import { type Forgotten, forgottenOf, isDocumentOf, isNoteOf } from '../../src/storage/without-person.js'
import { describeBackend } from '../storage/conformance.js'
import { NOW } from '../storage/samples.js'
import { MemoryStore } from './memory-store.js'

/** Documents over a map, to make a whole backend of the store that the other tests use. */
class MemoryDocuments implements Storage {
  readonly #items = new Map<string, { json: string; eTag: string }>()
  #written = 0

  async read(keys: string[] | null): Promise<StoreItems> {
    const found = (keys ?? []).flatMap((key): [string, object][] => {
      const item = this.#items.get(key)
      return item === undefined ? [] : [[key, { ...JSON.parse(item.json), eTag: item.eTag }]]
    })
    return Object.fromEntries(found)
  }

  async write(changes: StoreItems | null): Promise<void> {
    const items = Object.entries(changes ?? {})
    for (const [key, { eTag }] of items) {
      const held = this.#items.get(key)?.eTag
      if (held !== undefined && eTag && eTag !== '*' && eTag !== held) throw new Error(`eTag conflict: ${key}`)
    }
    for (const [key, { eTag: _, ...item }] of items)
      this.#items.set(key, { json: JSON.stringify(item), eTag: String(++this.#written) })
  }

  async delete(keys: string[]): Promise<void> {
    for (const key of keys) this.#items.delete(key)
  }

  forget(forgotten: Forgotten): void {
    for (const [key, { json }] of this.#items)
      if (isDocumentOf(key, JSON.parse(json), forgotten) || isNoteOf(JSON.parse(json), forgotten))
        this.#items.delete(key)
  }
}

class MemoryBackend implements Backend {
  readonly documents = new MemoryDocuments()
  readonly #tails = new Map<string, Promise<unknown>>()
  readonly reminders: MemoryStore

  constructor(now: () => Instant) {
    const { documents } = this
    this.reminders = new (class extends MemoryStore {
      override async forget(person: PersonKey): Promise<void> {
        const forgotten = forgottenOf(person, await this.person(person))
        const ended = super.forget(person)
        documents.forget(forgotten)
        await ended
      }
    })({ now })
  }

  async serialise<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key) ?? Promise.resolve()
    const mine = before.then(work, work)
    this.#tails.set(key, mine)
    return mine
  }

  async probe(): Promise<void> {}
  async close(): Promise<void> {}
}

describeBackend('the memory store of the tests', async () => {
  let now = NOW
  const backend = new MemoryBackend(() => now)
  return {
    backend,
    shortLeaseMs: 1_000,
    letLeasesRunOut: async () => {
      now += 1_000
    },
    reopen: async () => backend,
    dispose: async () => {},
  }
})
