import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { Low } from 'lowdb'
import { KeyedQueue } from '../../base/keyed-queue.js'
import type { Log } from '../../base/log.js'
import { type Files, nodeFiles } from '../../disk/files.js'
import type { Clock } from '../../reminders/time.js'
import type { Backend, MovableBackend } from '../backend.js'
import { refused } from '../data-dir/refused.js'
import { type FolderLock, takeDataDir } from '../data-dir/take.js'
import { type StoredRecord, valuesOf } from '../records.js'
import { copyOf } from './format/writes.js'
import { JournalAdapter, unavailable } from './journal-adapter.js'
import { LowdbDocuments } from './lowdb-documents.js'
import { LowdbReminderStore } from './lowdb-reminder-store.js'
import { State } from './memory/state.js'

export interface LowdbOptions {
  /** DATA_DIR; made where it is missing. */
  dataDir: string
  /** Leases run by it. */
  clock: Clock
  log?: Log
  /** Stands in for the disk; the lock is a file of the real one all the same. */
  files?: Files
  /** Keeps other processes out; a simulated disk has no others. */
  take?: (folder: string) => Promise<FolderLock>
  /** Go on although something that was confirmed is missing in the files (ACCEPT_LOSS=yes). */
  acceptLoss?: boolean
  /** The journal is compacted when it is longer than this and than half of the snapshot. */
  compactBytes?: number
}

const DEFAULTS = {
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  files: nodeFiles,
  take: takeDataDir,
  acceptLoss: false,
  compactBytes: 16 << 20,
}

/**
 * Opens the embedded store in a folder, for one process.
 * @throws DataDirRefused when the folder cannot be used: another process is at work there, it is not writable, or its
 * files belong to a newer release.
 */
export async function openLowdb(options: LowdbOptions): Promise<MovableBackend> {
  const folder = resolve(options.dataDir)
  const session = randomUUID()
  const settings = { ...DEFAULTS, ...options, folder, session }
  const { clock, log } = settings
  const lock = await settings.take(folder)
  const adapter = new JournalAdapter({ ...settings, checkLock: () => lock.check() })
  const low = new Low(adapter, new State(session))
  const close = async () => {
    await adapter.close(low.data)
    await lock.release()
  }
  try {
    await low.read()
  } catch (error) {
    await close()
    throw refused(folder, error)
  }

  low.data.reminders.onUnreadable = (ids) => log.error({ folder, ids }, 'reminders cannot be read and are left out')
  const parts = partsOver(low, adapter, clock)
  let closing: Promise<void> | undefined
  return {
    ...parts,
    probe: async () => {
      await lock.verify().catch((cause) => {
        throw unavailable(folder, cause)
      })
      await parts.reminders.probe()
    },
    records: () => recordsIn(low.data),
    restore: (records) => restore(low, records),
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

/** The store as the product runs it, but for the files: for conversations that are tried, not kept. */
export function openLowdbInMemory(clock: Clock): Backend {
  const state = new State(randomUUID())
  const adapter = {
    isFaulty: false,
    read: async () => state,
    write: () =>
      state.staged.commit({
        write: async () => undefined,
        apply: (batch) => state.applyStaged(batch),
        refuse: (cause) => cause as Error,
      }),
    compact: async () => undefined,
  }
  const parts = partsOver(new Low(adapter, state), adapter, clock)
  return { ...parts, probe: async () => undefined, close: async () => undefined }
}

function partsOver(low: Low<State>, adapter: Pick<JournalAdapter, 'isFaulty' | 'compact'>, clock: Clock) {
  const turns = new KeyedQueue()
  const serialise: Backend['serialise'] = (key, work) => turns.run(key, work)
  return { reminders: new LowdbReminderStore(low, adapter, clock), documents: new LowdbDocuments(low), serialise }
}

/** What is durable. Not for a store that is being written to: what changes meanwhile may be seen or not. */
async function* recordsIn(state: State): AsyncGenerator<StoredRecord> {
  for (const [kind, record] of state.records())
    if (kind === 'document') yield { kind, key: record.key, value: copyOf(record.item) }
    else yield { kind, value: copyOf(record) } as StoredRecord
}

/** One line of the journal, so all or nothing. Reminders keep the versions they come with; documents get new eTags. */
async function restore(low: Low<State>, records: readonly StoredRecord[]): Promise<void> {
  if (records.length === 0) return
  await low.update((state) => {
    const eTag = String(state.stagedSeq + 1)
    state.stage({
      reminders: valuesOf(records, 'reminder'),
      conversations: valuesOf(records, 'conversation'),
      people: valuesOf(records, 'person'),
      undo: valuesOf(records, 'undo'),
      documents: records.flatMap((one) => (one.kind === 'document' ? [{ key: one.key, eTag, item: one.value }] : [])),
    })
  })
}
