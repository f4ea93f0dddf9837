import { resolve } from 'node:path'
import { makeFolder } from '../../disk/files.js'
import { Lock } from './lock.js'
import { refused } from './refused.js'

/** Keeps other processes out of a folder. */
export interface FolderLock {
  /** Throws once the lock is somebody else's, or gone with the folder: what is written then is lost. */
  check(): void
  /** The same, after a look at the disk. */
  verify(): Promise<void>
  /** Safe to call twice. */
  release(): Promise<void>
}

/**
 * Makes DATA_DIR this process's own until the lock is released.
 * @throws DataDirRefused when another process works there, or it cannot be written.
 */
export async function takeDataDir(dataDir: string): Promise<FolderLock> {
  const folder = resolve(dataDir)
  try {
    await makeFolder(folder)
    return await Lock.acquire(folder)
  } catch (error) {
    throw refused(folder, error)
  }
}
