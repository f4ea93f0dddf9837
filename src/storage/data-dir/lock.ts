import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { type Holder, lookUp, thisProcess } from './process-identity.js'
import { DataDirRefused } from './refused.js'

/** How often the holder shows, by the file's time, that it lives. */
const HEARTBEAT_MS = 2_000
/** A holder that cannot be looked up (another container, before a reboot) counts as gone after this silence. */
const SILENT_MS = 10_000
/** Of file systems without hard links. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/**
 * Keeps a second process out of a folder: the file `lock` names the process that works there. After a kill it stays
 * behind, and the next process takes it over, as its holder is gone.
 */
export class Lock {
  private readonly timer: NodeJS.Timeout
  private lost: Error | null = null
  private isReleased = false

  private constructor(
    private readonly path: string,
    private readonly holder: Holder,
    private readonly file: fs.FileHandle,
  ) {
    this.timer = setInterval(() => void this.beat(), HEARTBEAT_MS)
    this.timer.unref()
  }

  /** @throws DataDirRefused when another process works in the folder. */
  static async acquire(folder: string, silentMs = SILENT_MS): Promise<Lock> {
    const path = `${folder}/lock`
    const holder = await thisProcess(randomUUID())
    const claim = `${path}.${holder.token}`
    try {
      await fs.writeFile(claim, textOf(holder), { mode: 0o600 })
      holder.inode = (await fs.stat(claim)).ino
      await fs.writeFile(claim, textOf(holder))
      await take(path, { folder, holder, claim, silentMs })
    } finally {
      await fs.rm(claim, { force: true })
    }
    return new Lock(path, holder, await fs.open(path, 'r+'))
  }

  /** Throws once the lock is somebody else's, or gone with the folder: what is written then is lost. */
  check(): void {
    if (this.lost) throw this.lost
  }

  async verify(): Promise<void> {
    const current = await holderIn(this.path)
    if (current?.token !== this.holder.token && !this.isReleased)
      this.lost = Object.assign(new Error(`The file ${this.path} was removed or replaced while in use.`), {
        code: 'ENOENT',
      })
    this.check()
  }

  /** Safe to call twice. */
  async release(): Promise<void> {
    if (this.isReleased) return
    this.isReleased = true
    clearInterval(this.timer)
    await this.file.close()
    if ((await holderIn(this.path))?.token === this.holder.token) await fs.rm(this.path, { force: true })
  }

  private async beat(): Promise<void> {
    try {
      await this.verify()
      if (!this.isReleased) await this.file.write(textOf(this.holder), 0)
    } catch {
      // A loss is kept for `check`; a disk that takes no heartbeat takes no journal either, which tells of it.
    }
  }
}

const textOf = (holder: Holder) => `${JSON.stringify(holder)}\n`

/** Makes the lock file appear at once with its content; false where there is one. */
async function appears(claim: string, path: string, holder: Holder): Promise<boolean> {
  try {
    await fs.link(claim, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!NO_LINKS.has(codeOf(error))) throw error
  }
  delete holder.inode
  await fs.writeFile(claim, textOf(holder))
  try {
    await fs.copyFile(claim, path, fs.constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

interface Taking {
  folder: string
  holder: Holder
  /** File with the holder in it, from which the lock is made. */
  claim: string
  silentMs: number
}

/**
 * Makes the lock file where there is none, or replaces one whose holder is gone. Of several starters that find the same
 * stale lock one may replace it: the one that takes the lock `<path>.next`, in the same way, first.
 * @throws DataDirRefused when the holder lives.
 */
async function take(path: string, taking: Taking): Promise<void> {
  const { folder, holder, claim, silentMs } = taking
  while (!(await appears(claim, path, holder))) {
    const found = await holderIn(path)
    if (!found) continue
    if (await mayLive(found, path, claim, silentMs))
      throw new DataDirRefused(
        `DATA_DIR ${folder} is in use by process ${found.pid}: stop that one, or give this one a DATA_DIR of its own.`,
      )
    const next = `${path}.next`
    await take(next, taking)
    try {
      if ((await holderIn(path))?.token !== found.token) continue
      const replacement = `${claim}.new`
      await appears(claim, replacement, holder)
      await fs.rename(replacement, path)
      return
    } finally {
      await fs.rm(next, { force: true })
    }
  }
}

async function mayLive(holder: Holder, path: string, claim: string, silentMs: number): Promise<boolean> {
  if (holder.inode !== undefined && holder.inode !== (await inodeOf(path))) return false
  const state = await lookUp(holder)
  return state === 'alive' || (state === 'unknown' && !(await isSilent(path, claim, silentMs)))
}

/** Whether the lock's holder gave no sign for so long, by the clock of the file system. */
async function isSilent(path: string, claim: string, silentMs: number): Promise<boolean> {
  const before = (await fs.stat(path)).mtimeMs
  for (;;) {
    await fs.writeFile(claim, await fs.readFile(claim))
    const { mtimeMs } = await fs.stat(path)
    if (mtimeMs !== before) return false
    const leftMs = silentMs - ((await fs.stat(claim)).mtimeMs - mtimeMs)
    if (leftMs <= 0) return true
    await wait(Math.min(leftMs, 250))
  }
}

/** Undefined when there is no such file. Unknown content counts as a live holder. */
async function holderIn(path: string): Promise<Holder | undefined> {
  try {
    const text = await fs.readFile(path, 'utf8')
    return asHolder(text) ?? { pid: 0, bootId: 'unknown', token: text }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function asHolder(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isHolder = typeof value === 'object' && value !== null && 'pid' in value && 'token' in value
    return isHolder ? (value as Holder) : undefined
  } catch {
    return undefined
  }
}

async function inodeOf(path: string): Promise<number | undefined> {
  try {
    return (await fs.stat(path)).ino
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')
