import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Log } from '../../../src/base/log.js'
import type { Instant } from '../../../src/reminders/time.js'
import type { Backend } from '../../../src/storage/backend.js'
import { type LowdbOptions, openLowdb } from '../../../src/storage/lowdb/open.js'
import { NOW } from '../samples.js'

class HandTurnedClock {
  constructor(private at: Instant = NOW) {}
  now(): Instant {
    return this.at
  }
  advance(ms: number): void {
    this.at += ms
  }
}

/** Keeps what the store told its operator. */
class RecordedLog implements Log {
  readonly lines: { level: 'info' | 'warn' | 'error'; details: object; message: string }[] = []
  info(details: object, message: string): void {
    this.lines.push({ level: 'info', details, message })
  }
  warn(details: object, message: string): void {
    this.lines.push({ level: 'warn', details, message })
  }
  error(details: object, message: string): void {
    this.lines.push({ level: 'error', details, message })
  }
  errors(): string[] {
    return this.lines.filter(({ level }) => level === 'error').map(({ message }) => message)
  }
}

/** A temporary folder in which stores are opened one after the other. */
export class Folder {
  readonly clock = new HandTurnedClock()
  readonly log = new RecordedLog()
  private readonly opened: Backend[] = []

  private constructor(readonly path: string) {}

  static async make(): Promise<Folder> {
    return new Folder(await mkdtemp(join(tmpdir(), 'reminders-')))
  }

  async open(options: Partial<LowdbOptions> = {}): Promise<Backend> {
    const backend = await openLowdb({ dataDir: this.path, clock: this.clock, log: this.log, ...options })
    this.opened.push(backend)
    return backend
  }

  file(name: string): string {
    return join(this.path, name)
  }

  /** Names of the files, sorted, without the lock. */
  async names(): Promise<string[]> {
    return (await readdir(this.path)).filter((name) => name !== 'lock').sort()
  }

  /** Path of the last of the files whose names match. */
  async newest(pattern: RegExp): Promise<string> {
    const name = (await this.names()).findLast((one) => pattern.test(one))
    if (name === undefined) throw new Error(`No file in ${this.path} matches ${pattern}`)
    return this.file(name)
  }

  async dispose(): Promise<void> {
    for (const backend of this.opened) await backend.close()
    await rm(this.path, { recursive: true, force: true })
  }
}
