import { createHash } from 'node:crypto'
import type { Storage } from 'botbuilder'

/** Bytes that Telegram keeps with a button (`callback_data`). */
const MOST_BYTES = 64
const SHORT = '/b '
/** Long buttons kept of one person in one chat; more than a year of asking back several times a day. */
const MOST_KEPT = 1_000

interface Kept {
  eTag?: string
  texts: Record<string, string>
}

/** What belongs to buttons whose text is too long for Telegram: kept in the document store, so that old buttons go on working. */
export class Buttons {
  constructor(private readonly documents: Storage) {}

  /** Shortens texts for one message; `keep` makes the long ones durable and must be over before the message leaves. */
  shortening(conversationId: string, userId: string): { dataOf: (text: string) => string; keep: () => Promise<void> } {
    const added: Record<string, string> = {}
    return {
      dataOf: (text) => {
        if (Buffer.byteLength(text, 'utf8') <= MOST_BYTES) return text
        const id = createHash('sha256').update(text).digest('base64url').slice(0, 22)
        added[id] = text
        return `${SHORT}${id}`
      },
      keep: async () => {
        if (Object.keys(added).length === 0) return
        const key = keyOf(conversationId, userId)
        const before = await this.#read(key)
        const texts = Object.entries({ ...before.texts, ...added }).slice(-MOST_KEPT)
        await this.documents.write({ [key]: { eTag: '*', texts: Object.fromEntries(texts) } })
      },
    }
  }

  /** The text of a pressed button; what is not known any more is given back as it is. */
  async textOf(data: string, conversationId: string, userId: string): Promise<string> {
    if (!data.startsWith(SHORT)) return data
    const { texts } = await this.#read(keyOf(conversationId, userId))
    const id = data.slice(SHORT.length)
    return Object.hasOwn(texts, id) ? (texts[id] as string) : data
  }

  async #read(key: string): Promise<Kept> {
    const found = (await this.documents.read([key]))[key] as Kept | undefined
    return found ?? { texts: {} }
  }
}

/** Below the person, so that whoever is forgotten is forgotten here too. */
const keyOf = (conversationId: string, userId: string): string =>
  `telegram-bot/conversations/${conversationId}/users/${userId}/buttons`
