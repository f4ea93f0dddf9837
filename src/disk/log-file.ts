import { dirname } from 'node:path'
import { appendAll, type Files, type OpenFile } from './files.js'

/** A file that lines are appended to. Knows up to where it is durable, and never leaves more than that behind. */
export class LogFile {
  private constructor(
    private readonly files: Files,
    private readonly path: string,
    private file: OpenFile,
    private durable: number,
  ) {}

  /** Bytes that are durable. */
  get length(): number {
    return this.durable
  }

  /** Begins a file with `bytes` in it; durable, its name included, once this resolves. */
  static async create(files: Files, path: string, bytes: Uint8Array): Promise<LogFile> {
    const file = await files.open(path, 'create')
    try {
      const log = new LogFile(files, path, file, 0)
      await log.append(bytes)
      await files.syncFolder(dirname(path))
      return log
    } catch (error) {
      await file.close().catch(() => undefined)
      // An empty file does no harm where it cannot be removed either.
      await files.remove(path).catch(() => undefined)
      throw error
    }
  }

  /** Goes on in an existing file after its first `length` bytes; what follows them was never acknowledged. */
  static async resume(files: Files, path: string, length: number): Promise<LogFile> {
    return new LogFile(files, path, await openAt(files, path, length), length)
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
