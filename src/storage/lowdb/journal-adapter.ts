import type { Adapter } from 'lowdb'
import { KeyedQueue } from '../../base/keyed-queue.js'
import { replaceFile } from '../../disk/files.js'
import { LogFile } from '../../disk/log-file.js'
import { StoreUnavailable } from '../../reminders/store.js'
import type { Clock } from '../../reminders/time.js'
import { journalName, snapshotName, takeInventory } from './disk/folder.js'
import { HighWaterMark } from './disk/high-water-mark.js'
import { load } from './disk/load.js'
import type { LoadOptions } from './disk/read.js'
import { headerAt } from './format/format.js'
import { seal } from './format/line.js'
import { type Staged, type State, snapshotOf } from './memory/state.js'

/** What a disk that was full must take before it counts as having room again. */
export const ROOMY_BYTES = 64 << 10

interface AdapterOptions extends LoadOptions {
  clock: Clock
  /** A journal is rewritten as a snapshot when it is longer than this and than half of the last snapshot. */
  compactBytes: number
  /** Throws when the folder is no longer this process's. */
  checkLock: () => void
}

/**
 * lowdb's adapter over a snapshot and a journal. `read` makes the state of the files; `write` journals what is staged in
 * the state, together with what others stage meanwhile (group commit), and applies it once it is durable.
 */
export class JournalAdapter implements Adapter<State> {
  private readonly queue = new KeyedQueue()
  private readonly closing = new AbortController()
  private journal: LogFile | null = null
  private generation = 0
  private mark: HighWaterMark | null = null
  private nextGeneration = 1
  /** Length of the journal at which it is time for the next snapshot. */
  private compactAt = 0
  private fault: StoreUnavailable | null = null
  /** The disk refused a write, and has not taken one of some size since: there may be no room for what is to be noted. */
  isFaulty = false
  private compactions = 0

  constructor(private readonly options: AdapterOptions) {}

  async read(): Promise<State> {
    const { files, folder, clock } = this.options
    const loaded = await load(this.options)
    this.nextGeneration = loaded.nextGeneration
    const { state, journal } = loaded
    this.compactAt = this.compactAfter(loaded.snapshotBytes)
    // First, so that no journal that is to have a mark beside it is ever found without.
    const confirmed = { generation: journal?.generation ?? this.nextGeneration, seq: state.appliedSeq }
    this.mark = await HighWaterMark.begin(files, folder, confirmed, clock)
    if (journal) {
      this.journal = await LogFile.resume(files, `${folder}/${journalName(journal.generation)}`, journal.length)
      this.generation = journal.generation
    } else await this.beginJournal(state, loaded.acceptsLoss)
    if (loaded.needsRewrite) this.compactInBackground(state)
    return state
  }

  /** Resolves once everything that is staged now is durable. @throws StoreUnavailable: none of it is, or will be. */
  write(state: State): Promise<void> {
    return state.staged.commit({
      write: (batch) => this.makeDurable(Buffer.from(batch.map(({ text }) => text).join(''))),
      apply: (batch) => this.apply(state, batch),
      refuse: (cause) => this.refuse(state, cause),
    })
  }

  /**
   * Writes a snapshot of everything and begins a new journal, while writing goes on. `erase`: no file from before remains,
   * also none that was set aside.
   * @throws StoreUnavailable: everything is as it was.
   */
  compact(state: State, erase: boolean): Promise<void> {
    this.compactions++
    return this.queue
      .run('compaction', () => this.runCompaction(state, erase))
      .catch((cause) => {
        throw unavailable(this.options.folder, cause)
      })
      .finally(() => this.compactions--)
  }

  /** Ends with everything staged durable, or refused. What is written later is refused: the folder may be another's by then. */
  async close(state: State): Promise<void> {
    this.closing.abort(new Error('The store is closing.'))
    await this.queue.run('compaction', async () => undefined)
    // A refusal was told to whoever staged it.
    await this.write(state).catch(() => undefined)
    await state.staged.alone(async () => {
      await this.journal?.close()
      this.journal = null
    })
    await this.mark?.close()
  }

  /** Appends to the journal; meanwhile the mark of the batch before is written, without which nothing is confirmed. */
  private async makeDurable(lines: Buffer): Promise<void> {
    this.options.checkLock()
    const journal = this.openJournal()
    if (this.fault) await journal.mend()
    const before = journal.length
    const [appended, marked] = await Promise.allSettled([journal.append(lines), this.mark?.settled()])
    if (marked.status === 'rejected') journal.takeBack(before)
    for (const result of [appended, marked]) if (result.status === 'rejected') throw result.reason
    this.fault = null
    if (!this.isFaulty || lines.length < ROOMY_BYTES) return
    this.options.log.warn({ folder: this.options.folder }, 'DATA_DIR can be written again')
    this.isFaulty = false
  }

  private apply(state: State, batch: readonly Staged[]): void {
    state.applyStaged(batch)
    this.mark?.note({ generation: this.generation, seq: state.appliedSeq })
    if (this.compactions === 0 && this.openJournal().length > this.compactAt) this.compactInBackground(state)
  }

  private refuse(state: State, cause: unknown): StoreUnavailable {
    const fault = unavailable(this.options.folder, cause)
    if (!this.isFaulty)
      this.options.log.error({ err: fault }, 'changes are refused until DATA_DIR can be written again')
    this.fault = fault
    this.isFaulty = true
    state.dropStaged()
    return fault
  }

  private openJournal(): LogFile {
    if (!this.journal) throw new StoreUnavailable('The store is not open.')
    return this.journal
  }

  private compactAfter(snapshotBytes: number): number {
    return Math.max(this.options.compactBytes, snapshotBytes / 2)
  }

  private compactInBackground(state: State): void {
    this.compact(state, false).catch((error: unknown) => {
      if (this.closing.signal.aborted) return
      this.compactAt = this.openJournal().length + this.options.compactBytes
      this.options.log.error({ err: error }, 'the journal could not be compacted; it goes on growing')
    })
  }

  private async runCompaction(state: State, erase: boolean): Promise<void> {
    const { files, folder, clock } = this.options
    this.closing.signal.throwIfAborted()
    const { generation, seq } = await state.staged.alone(() => this.beginJournal(state))
    const chunks = snapshotOf(headerAt(seq, clock.now()), state)
    const bytes = await replaceFile(files, `${folder}/${snapshotName(generation)}`, chunks, this.closing.signal)
    this.compactAt = this.compactAfter(bytes)
    const { snapshots, journals, damaged } = await takeInventory(files, folder)
    const first = erase ? generation : (snapshots.filter((snapshot) => snapshot < generation).at(-1) ?? 0)
    const isOld = (one: number) => one < first
    const old = [...journals.filter(isOld).map(journalName), ...snapshots.filter(isOld).map(snapshotName)]
    for (const name of erase ? [...old, ...damaged] : old) await files.remove(`${folder}/${name}`)
    await files.syncFolder(folder)
  }

  /** From here on changes go to the journal of a new generation. The one before is whole. */
  private async beginJournal(state: State, acceptsLoss = false): Promise<{ generation: number; seq: number }> {
    const { files, folder, clock } = this.options
    if (this.fault) throw this.fault
    const seq = state.appliedSeq
    const header = { ...headerAt(seq, clock.now()), ...(acceptsLoss && { acceptsLoss }) }
    const generation = this.nextGeneration++
    const line = Buffer.from(`${seal({ journal: header })}\n`)
    const next = await LogFile.create(files, `${folder}/${journalName(generation)}`, line)
    const before = this.journal
    this.journal = next
    this.generation = generation
    await before?.close()
    return { generation, seq }
  }
}

/** What the store says while `folder` cannot be written. */
export function unavailable(folder: string, cause: unknown): StoreUnavailable {
  if (cause instanceof StoreUnavailable) return cause
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error'
  const hint = HINTS[code] ?? 'check the disk and the rights on the folder'
  return new StoreUnavailable(`DATA_DIR ${folder} cannot be written (${code}): ${hint}.`, { cause })
}

const HINTS: Partial<Record<string, string>> = {
  ENOSPC: 'the disk is full, make room',
  EDQUOT: 'the quota is used up, make room',
  EROFS: 'it is mounted read-only',
  EACCES: 'the process may not write there',
  EPERM: 'the process may not write there',
  ENOENT: 'the folder or a file in it was removed',
  EIO: 'the disk reports an error',
}
