import type { Files, OpenFile } from './product.js'
import type { Random } from './random.js'
import type { Time } from './time.js'

export type DiskMood = 'well' | 'slow' | 'full' | 'failing'

type Write = { kind: 'write'; at: number; bytes: Buffer } | { kind: 'truncate'; length: number }

/** What a file holds: as the kernel shows it, as the last fsync left it, and what was written in between. */
interface Inode {
  shown: Buffer
  synced: Buffer
  unsynced: Write[]
}

type NameChange = (names: Map<string, Inode>) => void

/** Bytes that reach a disk together. */
const SECTOR = 512

export const diskError = (code: string): Error => Object.assign(new Error(`${code}: the simulated disk`), { code })

/**
 * A folder on a disk that forgets: a power cut keeps what was fsynced, and of the rest each sector or none, in any order; names
 * count from the fsync of their folder on, before that in their order. It can be slow, full, or fail to sync.
 */
export class Disk implements Files {
  mood: DiskMood = 'well'
  #names = new Map<string, Inode>()
  #durableNames = new Map<string, Inode>()
  #unsyncedNames: NameChange[] = []
  readonly #inFlight = new Set<() => unknown>()

  constructor(
    private readonly time: Time,
    private readonly random: Random,
  ) {}

  /** The process is gone and the machine goes on: what was asked of the kernel may or may not have been done. */
  processKilled(): void {
    for (const work of this.#inFlight) if (this.random.chance(0.5)) attempt(work)
    this.#inFlight.clear()
  }

  powerCut(): void {
    this.#inFlight.clear()
    const kept = this.random.whole(0, this.#unsyncedNames.length)
    for (const change of this.#unsyncedNames.slice(0, kept)) change(this.#durableNames)
    this.#unsyncedNames = []
    for (const inode of new Set(this.#durableNames.values())) {
      inode.shown = this.#remains(inode)
      inode.synced = inode.shown
      inode.unsynced = []
    }
    this.#names = new Map(this.#durableNames)
  }

  #remains({ synced, unsynced }: Inode): Buffer {
    let bytes: Buffer = resized(synced, synced.length)
    for (const write of unsynced) {
      if (this.random.chance(0.3)) continue
      if (write.kind === 'truncate') bytes = resized(bytes, write.length)
      else bytes = this.#tornWrite(bytes, write.at, write.bytes)
    }
    return bytes
  }

  #tornWrite(before: Buffer, at: number, bytes: Buffer): Buffer {
    const isWhole = this.random.chance(0.5)
    let after = before
    for (let from = 0; from < bytes.length; ) {
      const end = Math.min(bytes.length, from + SECTOR - ((at + from) % SECTOR))
      if (isWhole || this.random.chance(0.5)) {
        if (after.length < at + end) after = resized(after, at + end)
        bytes.copy(after, at + from, from, end)
      }
      from = end
    }
    return after
  }

  /** All that somebody who takes the disk out could read: as shown and as synced. */
  contents(): [path: string, bytes: Buffer][] {
    const shown = [...this.#names].map(([path, { shown }]): [string, Buffer] => [path, shown])
    const kept = [...this.#durableNames].map(([path, { synced }]): [string, Buffer] => [path, synced])
    return [...shown, ...kept]
  }

  /** As an operator or a bad cable does, beside everything above; undefined removes the file. */
  damage(path: string, change: (bytes: Buffer) => Buffer | undefined): void {
    const inode = this.#names.get(path)
    if (!inode) return
    const bytes = change(inode.shown)
    for (const names of [this.#names, this.#durableNames]) {
      if (bytes === undefined) names.delete(path)
      else names.set(path, { shown: bytes, synced: bytes, unsynced: [] })
    }
  }

  /** A copy of the folder as a backup takes it, and what puts it back. */
  backup(): () => void {
    const copies = [...this.#names].map(([path, { shown }]) => [path, resized(shown, shown.length)] as const)
    return () => {
      this.#names = new Map(copies.map(([path, bytes]) => [path, { shown: bytes, synced: bytes, unsynced: [] }]))
      this.#durableNames = new Map(this.#names)
      this.#unsyncedNames = []
    }
  }

  paths(): string[] {
    return [...this.#names.keys()]
  }

  list(folder: string): Promise<string[]> {
    return this.#io(() => {
      const prefix = `${folder}/`
      return this.paths().flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []))
    })
  }

  open(path: string, way: Parameters<Files['open']>[1]): Promise<OpenFile> {
    return this.#io(() => {
      if (way === 'create') {
        if (this.#names.has(path)) throw diskError('EEXIST')
        if (this.mood === 'full') throw diskError('ENOSPC')
        const inode: Inode = { shown: Buffer.alloc(0), synced: Buffer.alloc(0), unsynced: [] }
        this.#rename((names) => names.set(path, inode))
      }
      const inode = this.#names.get(path)
      if (!inode) throw diskError('ENOENT')
      return this.#opened(inode)
    })
  }

  rename(from: string, to: string): Promise<void> {
    return this.#io(() => {
      const inode = this.#names.get(from)
      if (!inode) throw diskError('ENOENT')
      this.#rename((names) => {
        names.delete(from)
        names.set(to, inode)
      })
    })
  }

  remove(path: string): Promise<void> {
    return this.#io(() => {
      if (this.#names.has(path)) this.#rename((names) => names.delete(path))
    })
  }

  syncFolder(_path: string): Promise<void> {
    return this.#io(() => {
      if (this.mood === 'failing') throw diskError('EIO')
      this.#durableNames = new Map(this.#names)
      this.#unsyncedNames = []
    })
  }

  #rename(change: NameChange): void {
    change(this.#names)
    this.#unsyncedNames.push(change)
  }

  #opened(inode: Inode): OpenFile {
    return {
      read: (into, position) =>
        this.#io(() => {
          const part = inode.shown.subarray(position, position + into.length)
          into.set(part)
          return part.length
        }),
      append: (bytes) => this.#io(() => this.#append(inode, Buffer.from(bytes))),
      write: (bytes, position) => this.#io(() => this.#write(inode, position, Buffer.from(bytes))),
      sync: () =>
        this.#io(() => {
          if (this.mood === 'failing') throw diskError('EIO')
          inode.synced = inode.shown
          inode.unsynced = []
        }),
      truncate: (length) =>
        this.#io(() => {
          inode.shown = resized(inode.shown, length)
          inode.unsynced.push({ kind: 'truncate', length })
        }),
      close: () => this.#io(() => undefined),
    }
  }

  #append(inode: Inode, given: Buffer): number {
    const taken = this.mood === 'full' ? this.random.whole(0, given.length - 1) : given.length
    if (taken === 0) throw diskError('ENOSPC')
    const bytes = given.subarray(0, taken)
    this.#write(inode, inode.shown.length, bytes)
    return taken
  }

  #write(inode: Inode, at: number, bytes: Buffer): void {
    const isAppended = at === inode.shown.length
    inode.shown = isAppended ? appended(inode.shown, bytes) : overwritten(inode.shown, at, bytes)
    inode.unsynced.push({ kind: 'write', at, bytes })
  }

  /** Done at its end; asked of the kernel, and so possible, from its beginning on. */
  #io<T>(work: () => T): Promise<T> {
    const ms = this.mood === 'slow' ? this.random.whole(20, 1_500) : 0.05 + this.random.next() * 2
    return new Promise((resolve, reject) => {
      this.#inFlight.add(work)
      this.time.answer(ms, () => {
        this.#inFlight.delete(work)
        try {
          resolve(work())
        } catch (error) {
          reject(error)
        }
      })
    })
  }
}

/** Into room behind it where there is some: nothing that was read or synced before sees it. */
function appended(before: Buffer, bytes: Buffer): Buffer {
  const length = before.length + bytes.length
  const hasRoom = before.byteOffset === 0 && before.buffer.byteLength >= length && before.length > 0
  const whole = hasRoom ? Buffer.from(before.buffer) : resized(before, Math.max(512, 2 * length))
  bytes.copy(whole, before.length)
  return whole.subarray(0, length)
}

function overwritten(before: Buffer, at: number, bytes: Buffer): Buffer {
  const after = resized(before, Math.max(before.length, at + bytes.length))
  bytes.copy(after, at)
  return after
}

function resized(bytes: Buffer, length: number): Buffer<ArrayBuffer> {
  const other = Buffer.from(new ArrayBuffer(length)) // never a slice of a shared pool
  bytes.copy(other, 0, 0, Math.min(length, bytes.length))
  return other
}

function attempt(work: () => unknown): void {
  try {
    work()
  } catch {
    // Who would have been told is gone.
  }
}
