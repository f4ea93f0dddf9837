import fs from 'node:fs/promises'
import { resolve } from 'node:path'
import { Lock } from './lock.js'
import { refused } from './refused.js'

/** What is kept there is what people say to the bot: for the owner of the process only. */
const FOLDER_MODE = 0o700

/**
 * Makes DATA_DIR this process's own until the lock is released; `makeFolder` stands in for the disk in tests.
 * @throws DataDirRefused when another process works there, or it cannot be written.
 */
export async function takeDataDir(dataDir: string, makeFolder = makeWithParents): Promise<Lock> {
  const folder = resolve(dataDir)
  try {
    await makeFolder(folder)
    return await Lock.acquire(folder)
  } catch (error) {
    throw refused(folder, error)
  }
}

async function makeWithParents(folder: string): Promise<void> {
  await fs.mkdir(folder, { recursive: true, mode: FOLDER_MODE })
}
