import { randomUUID } from 'node:crypto'
import type { Storage, StoreItem, StoreItems } from 'botbuilder'
import type { Database } from './database.js'

interface DocumentRow {
  key: string
  etag: string
  body: StoreItem
}

/** A document was written by someone else since it was read; nothing of the write took place. */
class DocumentConflict extends Error {
  override name = 'DocumentConflict'
  constructor(readonly key: string) {
    super(`Document ${key} was changed meanwhile (eTag conflict).`)
  }
}

/** A write with this eTag, or with none, goes over whatever is there. */
const isUnconditional = ({ eTag }: StoreItem): boolean => !eTag || eTag === '*'

/**
 * botbuilder's `Storage`: dialog, user and conversation state. A write of several documents happens whole or not at all, and of
 * nothing nothing is read or written, as the SDK's base tests want it of a storage that is not its own.
 */
export const documentsIn = (database: Database): Storage => ({
  async read(keys: string[] | null) {
    if (keys === null || keys.length === 0) return {}
    const rows = await database.query<DocumentRow>({
      name: 'read-documents',
      text: 'SELECT key, etag, body FROM reminder_bot.documents WHERE key = ANY($1::text[])',
      values: [keys],
    })
    return Object.fromEntries(rows.map(({ key, etag, body }) => [key, { ...body, eTag: etag }]))
  },

  async write(changes: StoreItems | null) {
    const items = Object.entries((changes ?? {}) as Record<string, StoreItem>).sort(([a], [b]) => (a < b ? -1 : 1))
    if (items.length === 0) return
    const newEtags = new Map(items.map(([key]) => [key, randomUUID()]))
    const conditional = items.filter(([, item]) => !isUnconditional(item))
    await database.transaction(async (transaction) => {
      if (conditional.length > 0) {
        const stored = await transaction.query<DocumentRow>({
          name: 'lock-documents',
          text: 'SELECT key, etag FROM reminder_bot.documents WHERE key = ANY($1::text[]) ORDER BY key FOR UPDATE',
          values: [conditional.map(([key]) => key)],
        })
        const etags = new Map(stored.map((row) => [row.key, row.etag]))
        for (const [key, item] of conditional) {
          const etag = etags.get(key)
          // The new one is there already when the transaction is run again because the answer to its commit was lost.
          if (etag !== undefined && etag !== item.eTag && etag !== newEtags.get(key)) throw new DocumentConflict(key)
        }
      }
      void transaction.query({
        name: 'write-documents',
        text: `INSERT INTO reminder_bot.documents (key, etag, body) SELECT * FROM unnest($1::text[], $2::text[], $3::json[])
               ON CONFLICT (key) DO UPDATE SET etag = excluded.etag, body = excluded.body`,
        values: [
          items.map(([key]) => key),
          [...newEtags.values()],
          items.map(([, { eTag, ...body }]) => JSON.stringify(body)),
        ],
      })
    })
  },

  async delete(keys) {
    await database.query({
      name: 'delete-documents',
      text: 'DELETE FROM reminder_bot.documents WHERE key = ANY($1::text[])',
      values: [keys],
    })
  },
})
