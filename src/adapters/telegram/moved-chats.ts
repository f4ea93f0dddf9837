import type { Storage } from 'botbuilder'

const keyOf = (chatId: number): string => `telegram-bot/moved/${chatId}`

/**
 * A group that becomes a supergroup gets another id. The conversation keeps the one it had, under which its reminders and
 * its reference are stored; messages go to the new id, and what comes from there is the old conversation's.
 */
export class MovedChats {
  readonly #known = new Map<number, number>()

  constructor(private readonly documents: Storage) {}

  async note(from: number, to: number): Promise<void> {
    await this.documents.write({
      [keyOf(from)]: { eTag: '*', now: to },
      [keyOf(to)]: { eTag: '*', before: from },
    })
    this.#known.clear()
  }

  /** Where to write to. */
  now = (chatId: number): Promise<number> => this.#look(chatId, 'now')

  /** Under which id the conversation is stored. */
  before = (chatId: number): Promise<number> => this.#look(chatId, 'before')

  /** Only groups move; their ids are negative, so that both directions fit into one map. */
  async #look(chatId: number, way: 'now' | 'before'): Promise<number> {
    if (chatId >= 0) return chatId
    const key = way === 'now' ? chatId : -chatId
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const found = (await this.documents.read([keyOf(chatId)]))[keyOf(chatId)] as Record<string, unknown> | undefined
    const other = typeof found?.[way] === 'number' ? found[way] : chatId
    this.#known.set(key, other)
    return other
  }
}
