import { randomUUID } from 'node:crypto'
import type { Storage, StoreItem, StoreItems } from 'botbuilder'
import { Batches } from './batches.js'
import type { Database } from './database.js'

interface DocumentRow {
  key: string
  etag: string
  text: string
}

/** A document to be written, as it was when somebody asked for that. */
interface Item {
  key: string
  /** That it is to have; absent: any. */
  eTag: string | undefined
  text: string
}

/** A document was written by someone else since it was read; nothing of the write took place. */
class DocumentConflict extends Error {
  override name = 'DocumentConflict'
  constructor(readonly key: string) {
    super(`Document ${key} was changed meanwhile (eTag conflict).`)
  }
}

const itemOf = ([key, { eTag, ...body }]: [string, StoreItem]): Item => ({
  key,
  eTag: !eTag || eTag === '*' ? undefined : eTag,
  text: JSON.stringify(body),
})

/**
 * botbuilder's `Storage`: dialog, user and conversation state. A write of several documents happens whole or not at all, and of
 * nothing nothing is read or written, as the SDK's base tests want it of a storage that is not its own.
 */
export function documentsIn(database: Database): Storage {
  // Writes go alone: one that meets a locked row waits, and others must not wait with it.
  const reads = new Batches((keys: string[]) => readAll(database, keys))
  return {
    async read(keys: string[] | null) {
      const items = await Promise.all((keys ?? []).map(async (key) => [key, await reads.add(key)] as const))
      return Object.fromEntries(items.filter(([, item]) => item !== undefined))
    },

    async write(changes: StoreItems | null) {
      const items = Object.entries((changes ?? {}) as Record<string, StoreItem>).map(itemOf)
      if (items.length > 0) await writeTogether(database, items)
    },

    async delete(keys) {
      await database.query({
        name: 'delete-documents',
        text: 'DELETE FROM reminder_bot.documents WHERE key = ANY($1::text[])',
        values: [keys],
      })
    },
  }
}

/** The documents of these keys, in their order; `undefined` where there is none. */
async function readAll(database: Database, keys: string[]): Promise<PromiseSettledResult<StoreItem | undefined>[]> {
  const rows = await database.query<DocumentRow>({
    name: 'read-documents',
    text: 'SELECT key, etag, body::text AS text FROM reminder_bot.documents WHERE key = ANY($1::text[])',
    values: [[...new Set(keys)]],
  })
  const found = new Map(rows.map((row) => [row.key, row]))
  return keys.map((key) => {
    const row = found.get(key)
    // Each caller gets a copy of its own.
    return { status: 'fulfilled', value: row && { ...(JSON.parse(row.text) as StoreItem), eTag: row.etag } }
  })
}

async function writeTogether(database: Database, unsorted: Item[]): Promise<void> {
  const items = unsorted.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const newEtags = new Map(items.map(({ key }) => [key, randomUUID()]))
  const conditional = items.filter(({ eTag }) => eTag !== undefined)
  await database.transaction(async (transaction) => {
    if (conditional.length > 0) {
      const stored = await transaction.query<Omit<DocumentRow, 'text'>>({
        name: 'lock-documents',
        text: 'SELECT key, etag FROM reminder_bot.documents WHERE key = ANY($1::text[]) ORDER BY key FOR UPDATE',
        values: [conditional.map(({ key }) => key)],
      })
      const etags = new Map(stored.map((row) => [row.key, row.etag]))
      for (const { key, eTag } of conditional) {
        const etag = etags.get(key)
        // The new one is there already when the transaction is run again because the answer to its commit was lost.
        if (etag !== undefined && etag !== eTag && etag !== newEtags.get(key)) throw new DocumentConflict(key)
      }
    }
    void transaction.query({
      name: 'write-documents',
      text: `INSERT INTO reminder_bot.documents (key, etag, body) SELECT * FROM unnest($1::text[], $2::text[], $3::json[])
               ON CONFLICT (key) DO UPDATE SET etag = excluded.etag, body = excluded.body`,
      values: [items.map(({ key }) => key), [...newEtags.values()], items.map(({ text }) => text)],
    })
  })
}
