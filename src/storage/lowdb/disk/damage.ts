import type { Log } from '../../../base/log.js'
import { type Files, replaceFile } from '../../../disk/files.js'
import { isIntact, salvage } from '../format/line.js'

/** Lines of one file that cannot be trusted, collected while it is read. */
export class Damage {
  private readonly lost: Buffer[] = []

  constructor(readonly name: string) {}

  get isNone(): boolean {
    return this.lost.length === 0
  }

  /** The intact lines in what was read as one: itself, as a rule, and none in `[` or `]`. What is not intact is kept aside. */
  sift(line: Buffer): Buffer[] {
    if (isIntact(line)) return [line]
    const { intact, lost } = salvage(line)
    this.setAside(...lost)
    return intact
  }

  setAside(...lost: Buffer[]): void {
    // Copies: the bytes of a line are only good while it is being read.
    this.lost.push(...lost.map((bytes) => Buffer.from(bytes)))
  }

  /** Keeps what was lost beside the file, as `<name>.damaged`, and says so. */
  async report(files: Files, folder: string, log: Log): Promise<void> {
    if (this.isNone) return
    const aside = `${this.name}.damaged`
    await replaceFile(
      files,
      `${folder}/${aside}`,
      this.lost.flatMap((bytes) => [bytes, Buffer.from('\n')]),
    )
    log.error(
      { file: `${folder}/${this.name}`, lines: this.lost.length, setAside: `${folder}/${aside}` },
      'lines of a data file are damaged: they were set aside and everything else was read; check the disk, and restore a backup if what they hold is missed',
    )
  }
}
