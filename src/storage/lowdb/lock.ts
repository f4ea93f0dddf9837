import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { DataDirRefused } from './errors.js'
import { type Holder, lookUp, thisProcess } from './process-identity.js'

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
    await fs.writeFile(claim, textOf(holder), { mode: 0o600 })
    try {
      while (!(await linked(claim, path))) await clearStale(folder, path, claim, silentMs)
    } finally {
      await fs.rm(claim, { force: true })
    }
    return new Lock(path, holder, await fs.open(path, 'r+'))
  }

  /** Throws once the lock is somebody else's, or gone with the folder: what is written then reaches nobody. */
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

/** Makes the lock file appear at once with its content, or not at all where there is one. */
async function linked(claim: string, path: string): Promise<boolean> {
  try {
    await fs.link(claim, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!NO_LINKS.has(codeOf(error))) throw error
  }
  try {
    await fs.copyFile(claim, path, fs.constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Comes back when the lock is worth another try; throws DataDirRefused when its holder lives. */
async function clearStale(folder: string, path: string, claim: string, silentMs: number): Promise<void> {
  const holder = await holderIn(path)
  if (!holder) return
  const state = await lookUp(holder)
  if (state === 'alive' || (state === 'unknown' && !(await isSilent(path, claim, silentMs))))
    throw new DataDirRefused(
      `DATA_DIR ${folder} is in use by process ${holder.pid}: stop that one, or give this one a DATA_DIR of its own.`,
    )
  // Another starter may be as far: the lock is moved away first, and put back when it turned out to be a newer one.
  const aside = `${claim}.stale`
  try {
    await fs.rename(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const moved = await holderIn(aside)
  if (moved?.token !== holder.token) await linked(aside, path)
  await fs.rm(aside, { force: true })
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

/** Undefined when there is no such file. Content that is none of ours is a holder nobody can look up. */
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

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')
