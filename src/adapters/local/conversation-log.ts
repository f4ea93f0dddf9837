import { readFile } from 'node:fs/promises'
import { appendAll, nodeFiles, replaceFile } from '../../disk/files.js'
import { GroupCommit } from '../../disk/group-commit.js'
import { LogFile } from '../../disk/log-file.js'
import type { ChannelActivity } from './activity.js'
import { ChannelUnavailable } from './errors.js'
import { hasCode } from './files.js'
import { type ConversationHeader, type Entry, readContent, writeLine } from './log-lines.js'

export interface Retention {
  activitiesKept: number
  activityBytesKept: number
}

/** What is remembered of an activity without its body. */
interface Known {
  sentAt: string
  first: number
  isAnswered: boolean
  clientId: string | undefined
}

/** A line on its way to the disk; `entry`: of an activity. */
interface Staged {
  text: string
  entry: Omit<Entry, 'first'> | null
}

interface Listener {
  /** Each batch, once it is durable. */
  appended(entries: Entry[]): void
  /** All that was appended so far is gone. */
  erased(): void
}

/** Web Chat's and directlinejs' mark by which a client knows its own message again, also when it repeats it. */
export const clientIdOf = (activity: Record<string, unknown>): string | undefined => {
  const { channelData } = activity
  if (typeof channelData !== 'object' || channelData === null || !('clientActivityID' in channelData)) return undefined
  const id = channelData.clientActivityID
  return typeof id === 'string' && id.length > 0 && id.length <= 128 ? id : undefined
}

/**
 * One conversation on disk: an append-only file, of which memory holds an index without bodies. What `append` has
 * resolved for survives `kill -9` and a power cut; all that is waiting goes to disk with one fsync. Only one instance per
 * file may live at a time (`Conversations` sees to it).
 */
export class ConversationLog {
  readonly #known = new Map<string, Known>()
  readonly #byClientId = new Map<string, string>()
  readonly #listeners = new Set<Listener>()
  readonly #staged = new GroupCommit<Staged>()
  #lastSeq = 0
  #durableSeq = 0
  #lines = 0
  #bytes = 0
  #failure: ChannelUnavailable | null = null

  private constructor(
    private current: ConversationHeader,
    private readonly path: string,
    private readonly retention: Retention,
  ) {}

  /** Makes the file; when this resolves it is durable. */
  static async create(path: string, header: ConversationHeader, retention: Retention): Promise<ConversationLog> {
    const bytes = Buffer.from(writeLine({ kind: 'header', header }))
    try {
      await replaceFile(nodeFiles, path, [bytes])
    } catch (error) {
      throw new ChannelUnavailable(`cannot write ${path}`, { cause: error })
    }
    const log = new ConversationLog(header, path, retention)
    log.#bytes = bytes.length
    return log
  }

  /** Opens the file and cuts off a torn end; null when there is none. `onStrange` is called with the number of complete lines that cannot be read. */
  static async load(
    path: string,
    retention: Retention,
    onStrange: (lines: number) => void,
  ): Promise<ConversationLog | null> {
    let bytes: Buffer
    try {
      bytes = await readFile(path)
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return null
      throw new ChannelUnavailable(`cannot read ${path}`, { cause: error })
    }
    const content = readContent(bytes)
    if (content.strangeLines > 0) onStrange(content.strangeLines)
    if (content.header === null) return null
    if (content.goodBytes < bytes.length) await (await LogFile.resume(nodeFiles, path, content.goodBytes)).close()
    const log = new ConversationLog(content.header, path, retention)
    log.#bytes = content.goodBytes
    log.#durableSeq = content.header.erasedSeq ?? 0
    for (const entry of content.entries) log.#remember(entry)
    log.#lines = content.activityLines
    log.#lastSeq = log.#durableSeq
    return log
  }

  get header(): ConversationHeader {
    return this.current
  }

  /** True after a failed write: what the file holds is uncertain, so it must be loaded anew. */
  get hasFailed(): boolean {
    return this.#failure !== null
  }

  /** When the kept activity of this id was first sent; undefined when there is none. */
  sentAt(activityId: string): string | undefined {
    return this.#known.get(activityId)?.sentAt
  }

  /** The kept activity that a client sent under this mark, if it did. */
  findRepeat(clientId: string): { activityId: string; isAnswered: boolean } | null {
    const activityId = this.#byClientId.get(clientId)
    const known = activityId === undefined ? undefined : this.#known.get(activityId)
    return activityId === undefined || known === undefined ? null : { activityId, isAnswered: known.isAnswered }
  }

  /**
   * Appends what `make` returns for the position it is given. Positions are handed out in the order of the calls, and
   * listeners hear of entries in that order, once they are durable.
   * @throws ChannelUnavailable when the write failed; the activity may still be there after a restart.
   */
  async append(make: (seq: number) => ChannelActivity): Promise<ChannelActivity> {
    if (this.#failure !== null) throw this.#failure
    const seq = this.#lastSeq + 1
    const activity = make(seq)
    this.#lastSeq = seq
    const entry = { seq, activity }
    await this.#write({ text: writeLine({ kind: 'activity', entry }), entry })
    return activity
  }

  /** Notes that the bot has taken this activity. Not waited for: losing the note means at most one repeat. */
  markAnswered(activityId: string): void {
    const known = this.#known.get(activityId)
    if (known === undefined || known.isAnswered || this.#failure !== null) return
    known.isAnswered = true
    // A failure is noted in `hasFailed`.
    this.#write({ text: writeLine({ kind: 'answered', activityId }), entry: null }).catch(() => undefined)
  }

  /**
   * The activities after a watermark, each in its latest version: a replaced one stands where it first appeared, unless
   * the reader has already seen it there. `watermark` is the last position that the answer takes account of: what becomes
   * durable while the file is being read comes after it, and what is erased meanwhile is left out.
   */
  async read(afterSeq: number): Promise<{ entries: Entry[]; watermark: number }> {
    const until = this.#durableSeq
    if (afterSeq >= until) return { entries: [], watermark: until }
    const { entries } = readContent(await readFile(this.path))
    const { erasedSeq = 0 } = this.current
    const isAsked = ({ seq }: Entry): boolean => seq > Math.max(afterSeq, erasedSeq) && seq <= until
    const place = (entry: Entry): number => (entry.first > afterSeq ? entry.first : entry.seq)
    return { entries: entries.filter(isAsked).sort((one, other) => place(one) - place(other)), watermark: until }
  }

  /** Tells `listener` what happens after this moment, in its order. Returns how to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * Erases what was said and the person's name; durable when it resolves. The conversation stays open under its address, and
   * what is said after that is kept.
   * @throws ChannelUnavailable
   */
  async erase(): Promise<void> {
    await this.settled()
    await this.#staged
      .alone(() => this.#eraseFile())
      .catch((error: unknown) => {
        throw this.#failed(error)
      })
  }

  async #eraseFile(): Promise<void> {
    const { id, role } = this.current.user
    this.current = { ...this.current, user: { id, role }, erasedSeq: this.#durableSeq }
    const bytes = Buffer.from(writeLine({ kind: 'header', header: this.current }))
    await replaceFile(nodeFiles, this.path, [bytes])
    this.#known.clear()
    this.#byClientId.clear()
    this.#bytes = bytes.length
    this.#lines = 0
    for (const listener of this.#listeners) listener.erased()
  }

  /** Resolves when nothing is waiting to be written. */
  settled(): Promise<void> {
    return this.#staged.settled()
  }

  #write(line: Staged): Promise<void> {
    this.#staged.stage(line)
    return this.#staged.commit({
      write: (batch) => this.#makeDurable(batch),
      apply: (batch) => {
        const entries = batch.flatMap(({ entry }) => (entry === null ? [] : [this.#remember(entry)]))
        if (entries.length > 0) for (const listener of this.#listeners) listener.appended(entries)
      },
      refuse: (cause) => this.#failed(cause),
    })
  }

  #failed(cause: unknown): ChannelUnavailable {
    this.#failure ??= new ChannelUnavailable(`cannot write ${this.path}`, { cause })
    return this.#failure
  }

  async #makeDurable(batch: readonly Staged[]): Promise<void> {
    if (this.#failure !== null) throw this.#failure
    if (this.#lines > 2 * this.retention.activitiesKept || this.#bytes > 2 * this.retention.activityBytesKept)
      await this.#compact()
    const bytes = Buffer.from(batch.map(({ text }) => text).join(''))
    // Never made here: a file that someone removed is a failure, not a new conversation without a header.
    const file = await nodeFiles.open(this.path, 'append')
    try {
      await appendAll(file, bytes)
      if (batch.some(({ entry }) => entry !== null)) await file.sync()
    } finally {
      await file.close()
    }
    this.#bytes += bytes.length
    this.#lines += batch.length
  }

  #remember(entry: Omit<Entry, 'first'> & { first?: number }): Entry {
    const { id } = entry.activity
    const first = entry.first ?? this.#known.get(id)?.first ?? entry.seq
    const sentAt = this.#known.get(id)?.sentAt ?? entry.activity.timestamp
    const clientId = clientIdOf(entry.activity)
    this.#known.delete(id)
    this.#known.set(id, { first, sentAt, clientId, isAnswered: entry.isAnswered === true })
    if (clientId !== undefined) this.#byClientId.set(clientId, id)
    this.#durableSeq = entry.seq
    return { ...entry, first }
  }

  /** Rewrites the file with the newest activities only; a crash leaves the old file or the new one. */
  async #compact(): Promise<void> {
    const { entries } = readContent(await readFile(this.path))
    const kept: Buffer[] = []
    let keptBytes = 0
    let oldest = entries.length
    while (oldest > 0 && kept.length < this.retention.activitiesKept) {
      const entry = entries[oldest - 1] as Entry
      const line = Buffer.from(writeLine({ kind: 'activity', entry }))
      keptBytes += line.length
      if (kept.length > 0 && keptBytes > this.retention.activityBytesKept) break
      kept.push(line)
      oldest -= 1
    }
    for (const { activity } of entries.slice(0, oldest)) this.#forget(activity.id)
    const header = Buffer.from(writeLine({ kind: 'header', header: this.current }))
    this.#bytes = await replaceFile(nodeFiles, this.path, [header, ...kept.reverse()])
    this.#lines = kept.length
  }

  #forget(activityId: string): void {
    const clientId = this.#known.get(activityId)?.clientId
    if (clientId !== undefined) this.#byClientId.delete(clientId)
    this.#known.delete(activityId)
  }
}
