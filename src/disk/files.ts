import fs from 'node:fs/promises'
import { dirname } from 'node:path'

/** What is needed of a file system; `nodeFiles` is the real one, tests put faults in between. */
export interface Files {
  /** Names of the entries, in no particular order. */
  list(folder: string): Promise<string[]>
  /**
   * - `read`: from an existing file.
   * - `append`: to an existing file; every write lands at its end.
   * - `create`: a new file to append to; EEXIST when there is one.
   * - `update`: an existing file, parts of which are written over.
   */
  open(path: string, way: 'read' | 'append' | 'create' | 'update'): Promise<OpenFile>
  /** Atomic; replaces `to`. Durable only after `syncFolder`. */
  rename(from: string, to: string): Promise<void>
  /** A missing file is fine. */
  remove(path: string): Promise<void>
  /** Makes created, renamed and removed names durable. */
  syncFolder(path: string): Promise<void>
}

export interface OpenFile {
  /** Reads up to `into.length` bytes from `position`; 0 at the end of the file. */
  read(into: Uint8Array, position: number): Promise<number>
  /** Appends and resolves with how many bytes were taken, which may be fewer than given. */
  append(bytes: Uint8Array): Promise<number>
  /** Writes all of `bytes` over what stands at `position`; for `update`. Torn by a power cut, unless within one sector. */
  write(bytes: Uint8Array, position: number): Promise<void>
  /** Resolves once everything written is durable. After a failure nothing since the last success can be relied on. */
  sync(): Promise<void>
  truncate(length: number): Promise<void>
  close(): Promise<void>
}

/** Appends all of `bytes`, over as many writes as it takes. */
export async function appendAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let rest = bytes
  while (rest.length > 0) rest = rest.subarray(await file.append(rest))
}

/** Synced this often, so that no fsync of another file has to wait for a whole long one to reach the disk. */
const SYNC_BYTES = 256 << 10

/**
 * Puts a whole file in place of whatever had its name, and resolves with its size: after a crash it is the old or the new one.
 * @throws the fault of the file system, or of `signal`; what had the name is as it was.
 */
export async function replaceFile(
  files: Files,
  path: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<number> {
  const temporary = `${path}.tmp`
  await files.remove(temporary)
  try {
    const length = await writeWhole(await files.open(temporary, 'create'), chunks, signal)
    await files.rename(temporary, path)
    await files.syncFolder(dirname(path))
    return length
  } catch (error) {
    // Where it cannot be removed either it is replaced the next time; the first error is the one to report.
    await files.remove(temporary).catch(() => undefined)
    throw error
  }
}

async function writeWhole(
  file: OpenFile,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<number> {
  let written = 0
  let synced = 0
  try {
    for await (const chunk of chunks) {
      signal?.throwIfAborted()
      await appendAll(file, chunk)
      written += chunk.length
      if (written - synced < SYNC_BYTES) continue
      await file.sync()
      synced = written
    }
    await file.sync()
    return written
  } finally {
    await file.close()
  }
}

/**
 * Makes a folder and its parents where they are missing; once it resolves, all of their names outlive a power cut.
 * @param sync stands in for `syncFolder` in tests
 */
export async function makeFolder(path: string, sync = nodeFiles.syncFolder): Promise<void> {
  const first = await fs.mkdir(path, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let made = path; made.length >= first.length; made = dirname(made)) await sync(dirname(made))
}

const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_WRONLY } = fs.constants
const FLAGS = {
  read: O_RDONLY,
  append: O_WRONLY | O_APPEND,
  create: O_WRONLY | O_APPEND | O_CREAT | O_EXCL,
  update: O_WRONLY,
}
/** The files hold what people say to the bot: for the owner of the process only. */
const FILE_MODE = 0o600

export const nodeFiles: Files = {
  list: (folder) => fs.readdir(folder),
  open: async (path, way) => opened(await fs.open(path, FLAGS[way], FILE_MODE)),
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.rm(path, { force: true }),
  syncFolder: async (path) => {
    // Windows cannot open a folder; its renames are durable with the file system's own journal.
    if (process.platform === 'win32') return
    const handle = await fs.open(path, O_RDONLY)
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

const opened = (handle: fs.FileHandle): OpenFile => ({
  read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
  append: async (bytes) => (await handle.write(bytes)).bytesWritten,
  write: async (bytes, position) => {
    for (let at = 0; at < bytes.length; )
      at += (await handle.write(bytes, at, bytes.length - at, position + at)).bytesWritten
  },
  sync: () => handle.datasync(),
  truncate: (length) => handle.truncate(length),
  close: () => handle.close(),
})
