import type { Files, OpenFile } from '../../../src/disk/files.js'

/** One call of the store to its files, as faults are planned on. */
export interface Operation {
  /** Counted from 1 through all files. */
  number: number
  kind: 'read' | 'append' | 'write' | 'sync' | 'truncate' | 'open' | 'rename' | 'remove' | 'list' | 'sync-folder'
  path: string
}

/** Throws to fail the operation. For `append`, a number: only so many bytes get written, and it says so. */
export type Fault = (operation: Operation) => number | undefined

interface Inode {
  /** As the kernel shows it. */
  content: Buffer
  /** As the disk has it. */
  durable: Buffer
}

export const fileError = (code: string): Error => Object.assign(new Error(`${code}: planned by a test`), { code })

/**
 * Files in memory that keep apart what was written and what would outlive a power cut: content counts from `sync` on,
 * names from `syncFolder` on. After a power cut use `afterPowerCut()`.
 */
export class MemoryFiles implements Files {
  fault: Fault = () => undefined
  operations = 0
  /** Files that were opened and not closed. */
  openCount = 0
  private readonly names: Map<string, Inode>
  private durableNames: Map<string, Inode>

  constructor(names = new Map<string, Inode>()) {
    this.names = new Map(names)
    this.durableNames = new Map(names)
  }

  /**
   * What the disk holds after a power cut now: all that was synced, and of what was not the share `kept` (0 to 1) of its
   * bytes; names that were not synced are kept if `keepNames`.
   */
  afterPowerCut(kept: number, keepNames: boolean): MemoryFiles {
    const names = new Map<string, Inode>()
    for (const [path, { content, durable }] of keepNames ? this.names : this.durableNames) {
      const isGrown = content.length >= durable.length
      const left = isGrown
        ? content.subarray(0, durable.length + Math.floor((content.length - durable.length) * kept))
        : durable
      const bytes = Buffer.from(left)
      names.set(path, { content: bytes, durable: bytes })
    }
    return new MemoryFiles(names)
  }

  text(path: string): string {
    return this.inode(path).content.toString()
  }

  bytes(path: string): Buffer {
    return Buffer.from(this.inode(path).content)
  }

  /** Puts other bytes in the place of a file, as a bad disk or a person does; `null` removes it. */
  put(path: string, bytes: Buffer | null): void {
    if (bytes === null) this.names.delete(path)
    else this.names.set(path, { content: bytes, durable: bytes })
    this.durableNames = new Map(this.names)
  }

  paths(): string[] {
    return [...this.names.keys()]
  }

  async list(folder: string): Promise<string[]> {
    this.begin('list', folder)
    const prefix = `${folder}/`
    return [...this.names.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))
  }

  async open(path: string, way: 'read' | 'append' | 'create' | 'update'): Promise<OpenFile> {
    this.begin('open', path)
    if (way === 'create') {
      if (this.names.has(path)) throw fileError('EEXIST')
      this.names.set(path, { content: Buffer.alloc(0), durable: Buffer.alloc(0) })
    }
    return this.opened(path, this.inode(path))
  }

  async rename(from: string, to: string): Promise<void> {
    this.begin('rename', from)
    this.names.set(to, this.inode(from))
    this.names.delete(from)
  }

  async remove(path: string): Promise<void> {
    this.begin('remove', path)
    this.names.delete(path)
  }

  async syncFolder(path: string): Promise<void> {
    this.begin('sync-folder', path)
    this.durableNames = new Map(this.names)
  }

  private opened(path: string, inode: Inode): OpenFile {
    let isOpen = true
    this.openCount++
    const begin = (kind: Operation['kind']) => {
      if (!isOpen) throw fileError('EBADF')
      return this.begin(kind, path)
    }
    return {
      read: async (into, position) => {
        begin('read')
        const part = inode.content.subarray(position, position + into.length)
        into.set(part)
        return part.length
      },
      append: async (bytes) => {
        const part = bytes.subarray(0, begin('append') ?? bytes.length)
        inode.content = Buffer.concat([inode.content, part])
        return part.length
      },
      write: async (bytes, position) => {
        begin('write')
        const content = Buffer.alloc(Math.max(inode.content.length, position + bytes.length))
        inode.content.copy(content)
        content.set(bytes, position)
        inode.content = content
      },
      sync: async () => {
        begin('sync')
        inode.durable = Buffer.from(inode.content)
      },
      truncate: async (length) => {
        begin('truncate')
        inode.content = Buffer.from(inode.content.subarray(0, length))
      },
      close: async () => {
        if (isOpen) this.openCount--
        isOpen = false
      },
    }
  }

  private begin(kind: Operation['kind'], path: string): number | undefined {
    return this.fault({ number: ++this.operations, kind, path })
  }

  private inode(path: string): Inode {
    const inode = this.names.get(path)
    if (!inode) throw fileError('ENOENT')
    return inode
  }
}
