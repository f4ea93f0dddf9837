import type { Header } from '../format/format.js'
import { seal } from '../format/line.js'
import { appendAll, type Files, type OpenFile } from './files.js'
import { journalName } from './folder.js'

/** The file that changes are appended to. Knows up to where it is durable, and never leaves more than that behind. */
export class Journal {
  private constructor(
    private readonly files: Files,
    private readonly path: string,
    readonly generation: number,
    private file: OpenFile,
    private durable: number,
  ) {}

  /** Bytes that are durable. */
  get length(): number {
    return this.durable
  }

  /** Begins the journal of a generation; durable, its name included, once this resolves. */
  static async create(files: Files, folder: string, generation: number, header: Header): Promise<Journal> {
    const path = `${folder}/${journalName(generation)}`
    const file = await files.open(path, 'create')
    try {
      const journal = new Journal(files, path, generation, file, 0)
      await journal.append(Buffer.from(`${seal({ journal: header })}\n`))
      await files.syncFolder(folder)
      return journal
    } catch (error) {
      await file.close().catch(() => undefined)
      // An empty journal does no harm where it cannot be removed either.
      await files.remove(path).catch(() => undefined)
      throw error
    }
  }

  /** Goes on in an existing journal after its first `length` bytes; what follows them was never acknowledged. */
  static async resume(files: Files, folder: string, generation: number, length: number): Promise<Journal> {
    const path = `${folder}/${journalName(generation)}`
    const file = await openAt(files, path, length)
    return new Journal(files, path, generation, file, length)
  }

  /** Resolves once `bytes` are durable. After a failure, `mend` before the next call. */
  async append(bytes: Uint8Array): Promise<void> {
    await appendAll(this.file, bytes)
    await this.file.sync()
    this.durable += bytes.length
  }

  /** Gives up what was appended after the first `length` bytes: the next `mend` takes it away. */
  takeBack(length: number): void {
    this.durable = length
  }

  /**
   * Makes the file what it was after the last success. A failed fsync may have lost what was written since then while
   * the kernel shows it as written, so none of it is kept.
   */
  async mend(): Promise<void> {
    const file = await openAt(this.files, this.path, this.durable)
    const broken = this.file
    this.file = file
    // Its errors were reported by the append that failed.
    await broken.close().catch(() => undefined)
  }

  close(): Promise<void> {
    return this.file.close()
  }
}

async function openAt(files: Files, path: string, length: number): Promise<OpenFile> {
  const file = await files.open(path, 'append')
  try {
    await file.truncate(length)
    await file.sync()
    return file
  } catch (error) {
    await file.close().catch(() => undefined)
    throw error
  }
}
