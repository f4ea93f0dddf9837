import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { Low } from 'lowdb'
import { KeyedQueue } from '../../base/keyed-queue.js'
import type { Log } from '../../base/log.js'
import { type Files, nodeFiles } from '../../disk/files.js'
import type { Clock } from '../../reminders/time.js'
import type { MovableBackend } from '../backend.js'
import { refused } from '../data-dir/refused.js'
import { type FolderLock, takeDataDir } from '../data-dir/take.js'
import { unavailable } from './errors.js'
import { FORMAT, type Format } from './format/format.js'
import { JournalAdapter } from './journal-adapter.js'
import { LowdbDocuments } from './lowdb-documents.js'
import { LowdbReminderStore } from './lowdb-reminder-store.js'
import { State } from './memory/state.js'
import { recordsIn, restore } from './records.js'

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
  format?: Format
  /** Go on although something that was confirmed is missing in the files (ACCEPT_LOSS=yes). */
  acceptLoss?: boolean
  /** The journal is compacted when it is longer than this and than half of the snapshot. */
  compactBytes?: number
}

const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const COMPACT_BYTES = 16 << 20

/**
 * Opens the embedded store in a folder, for one process.
 * @throws DataDirRefused when the folder cannot be used: another process is at work there, it is not writable, or its
 * files belong to a newer release.
 */
export async function openLowdb(options: LowdbOptions): Promise<MovableBackend> {
  const {
    clock,
    log = SILENT,
    files = nodeFiles,
    format = FORMAT,
    take = takeDataDir,
    compactBytes = COMPACT_BYTES,
    acceptLoss = false,
  } = options
  const folder = resolve(options.dataDir)
  const session = randomUUID()
  const lock = await take(folder)
  const checkLock = () => lock.check()
  const adapter = new JournalAdapter({
    folder,
    files,
    format,
    clock,
    log,
    session,
    compactBytes,
    acceptLoss,
    checkLock,
  })
  const low = new Low(adapter, new State(session))
  try {
    await low.read()
  } catch (error) {
    await lock.release()
    throw refused(folder, error)
  }

  low.data.reminders.onUnreadable = (ids) => log.error({ folder, ids }, 'reminders cannot be read and are left out')
  const reminders = new LowdbReminderStore(low, adapter, clock)
  const turns = new KeyedQueue()
  let closing: Promise<void> | undefined
  const close = async () => {
    await adapter.close(low.data)
    await lock.release()
  }
  return {
    reminders,
    documents: new LowdbDocuments(low),
    serialise: (key, work) => turns.run(key, work),
    probe: async () => {
      await lock.verify().catch((cause) => {
        throw unavailable(folder, cause)
      })
      await reminders.probe()
    },
    records: () => recordsIn(low),
    restore: (records) => restore(low, records),
    close: () => {
      closing ??= close()
      return closing
    },
  }
}
