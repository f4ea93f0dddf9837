import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../../base/log.js'
import { makeFolder } from '../../disk/files.js'
import { ConversationLog, type Retention } from './conversation-log.js'
import { Refusal } from './errors.js'
import { isId } from './files.js'
import { type ConversationHeader, readContent } from './log-lines.js'

/** More than the first line of a conversation's file. */
const HEADER_BYTES = 4_096

interface Held {
  log: Promise<ConversationLog | null>
  users: number
}

export interface ConversationsOptions extends Retention {
  directory: string
  conversations: number
  conversationsInMemory: number
  log: Log
}

/** A conversation in use: its log stays the only instance until `release` (once, more calls do nothing). */
export interface Lease {
  log: ConversationLog
  release(): void
}

/** All conversations, one file each. Those in use are pinned; of the others the least recently used leave memory. */
export class Conversations {
  readonly #held = new Map<string, Held>()
  #count: number

  private constructor(
    private readonly options: ConversationsOptions,
    count: number,
  ) {
    this.#count = count
  }

  static async open(options: ConversationsOptions): Promise<Conversations> {
    await makeFolder(options.directory)
    const names = await readdir(options.directory)
    return new Conversations(options, names.filter((name) => name.endsWith('.jsonl')).length)
  }

  /** The conversation of this id, or null when there is none (also for text that is no id at all). */
  async find(id: string): Promise<Lease | null> {
    return isId(id) ? this.#acquire(id, () => this.#load(id)) : null
  }

  /** Starts the conversation, or finds it if it was started before. @throws Refusal 429 when there are too many. */
  async start(header: ConversationHeader): Promise<Lease & { isNew: boolean }> {
    let isNew = false
    const lease = await this.#acquire(header.id, async () => {
      const found = await this.#load(header.id)
      if (found !== null) return found
      if (this.#count >= this.options.conversations)
        throw new Refusal(429, 'TooManyConversations', 'This channel holds as many conversations as it may.')
      const created = await ConversationLog.create(this.#pathOf(header.id), header, this.options)
      this.#count += 1
      isNew = true
      return created
    })
    if (lease === null) return this.start(header)
    return { ...lease, isNew }
  }

  /** Ids of all conversations of a person. */
  async *of(userId: string): AsyncGenerator<string> {
    for (const name of await readdir(this.options.directory)) {
      const id = name.replace(/\.jsonl$/, '')
      if (isId(id) && (await this.#userOf(id)) === userId) yield id
    }
  }

  /** Conversations whose index is in memory now. */
  get inMemory(): number {
    return this.#held.size
  }

  /** Resolves when everything that was waiting is on disk. */
  async close(): Promise<void> {
    const logs = await Promise.all([...this.#held.values()].map(({ log }) => log.catch(() => null)))
    await Promise.all(logs.map((log) => log?.settled()))
    this.#held.clear()
  }

  async #acquire(id: string, load: () => Promise<ConversationLog | null>): Promise<Lease | null> {
    const held = this.#held.get(id) ?? { log: load(), users: 0 }
    this.#held.delete(id)
    this.#held.set(id, held)
    held.users += 1
    let isReleased = false
    const release = () => {
      if (isReleased) return
      isReleased = true
      // Only when its last line is written may another instance open the file.
      void this.#whenSettled(held).then(() => {
        held.users -= 1
        this.#evict()
      })
    }
    try {
      const log = await held.log
      if (log !== null && !log.hasFailed) return { log, release }
      // Nothing there, or a log whose file must be read anew: the next caller loads again.
      if (this.#held.get(id) === held) this.#held.delete(id)
      release()
      return log === null ? null : await this.#acquire(id, () => this.#load(id))
    } catch (error) {
      if (this.#held.get(id) === held) this.#held.delete(id)
      release()
      throw error
    }
  }

  async #whenSettled({ log }: Held): Promise<void> {
    const loaded = await log.catch(() => null)
    await loaded?.settled()
  }

  #load(id: string): Promise<ConversationLog | null> {
    return ConversationLog.load(this.#pathOf(id), this.options, (lines) =>
      this.options.log.warn({ lines }, 'a conversation file holds lines that cannot be read; they are passed over'),
    )
  }

  /** Read from the first line alone: there may be many. */
  async #userOf(id: string): Promise<string | undefined> {
    const handle = await open(this.#pathOf(id), 'r')
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
      return readContent(buffer.subarray(0, bytesRead)).header?.user.id
    } finally {
      await handle.close()
    }
  }

  #pathOf(id: string): string {
    return join(this.options.directory, `${id}.jsonl`)
  }

  #evict(): void {
    let surplus = this.#held.size - this.options.conversationsInMemory
    for (const [id, { users }] of this.#held) {
      if (surplus <= 0) return
      if (users > 0) continue
      surplus -= 1
      this.#held.delete(id)
    }
  }
}
