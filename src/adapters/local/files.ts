import { randomBytes } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Random, unguessable (128 bits) and safe as a file name on every file system. */
export const newId = (): string => randomBytes(16).toString('hex')

/** True for what `newId` makes and nothing else: only such a name ever becomes part of a path. */
export const isId = (text: string): boolean => /^[0-9a-f]{32}$/.test(text)

/** True when `error` is Node's error of that code, e.g. `ENOENT`. */
export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** Makes the directory's entries (a new or renamed file) survive a power cut. */
const syncDirectory = async (directory: string): Promise<void> => {
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes a folder and its parents where they are missing, owner-readable only; their names outlive a power cut. */
export const makeFolder = async (path: string): Promise<void> => {
  const first = await mkdir(path, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let made = path; made.length >= first.length; made = dirname(made)) await syncDirectory(dirname(made))
}

/** Writes a whole file: after a crash there is the old content or the new, never a mixture. Owner-readable only. */
export const replaceFile = async (path: string, content: string | Uint8Array): Promise<void> => {
  const draft = `${path}.new`
  const handle = await open(draft, 'w', 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(draft, path)
  await syncDirectory(dirname(path))
}
