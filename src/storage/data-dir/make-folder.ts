import fs from 'node:fs/promises'
import { dirname } from 'node:path'

/** The store holds what people say to the bot: for the owner of the process only. */
const FOLDER_MODE = 0o700

/**
 * Makes a folder and its parents where they are missing; once it resolves, all of their names outlive a power cut.
 * @param sync stands in for `syncFolder` in tests
 */
export async function makeFolder(path: string, sync = syncFolder): Promise<void> {
  const first = await fs.mkdir(path, { recursive: true, mode: FOLDER_MODE })
  if (first === undefined) return
  for (let made = path; made.length >= first.length; made = dirname(made)) await sync(dirname(made))
}

/** Makes created, renamed and removed names in a folder durable. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder; its renames are durable with the file system's own journal.
  if (process.platform === 'win32') return
  const handle = await fs.open(path, fs.constants.O_RDONLY)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
