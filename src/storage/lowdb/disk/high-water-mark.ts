import { KeyedQueue } from '../../../base/keyed-queue.js'
import { type Files, type OpenFile, replaceFile } from '../../../disk/files.js'
import { isIntact, seal } from '../format/line.js'
import { CONFIRMED } from './folder.js'

/** The newest change that somebody was told is kept. */
export interface Confirmed {
  /** Of the journal that holds it. */
  generation: number
  seq: number
}

/** Two slots are written in turn, each within one sector: a write that a power cut tears leaves the other. */
const SLOT_BYTES = 512
const SLOTS = [0, 1]

/** How often the mark is brought to the disk itself. The changes it names are durable before it; a mark that is behind is no fault. */
const SYNC_EVERY_MS = 1_000

const slotText = (confirmed: Confirmed): Buffer => Buffer.from(`${seal({ confirmed }).padEnd(SLOT_BYTES - 1)}\n`)

function readSlot(slot: Buffer): Confirmed | null {
  const line = Buffer.from(slot.toString('latin1').trimEnd(), 'latin1')
  return isIntact(line) ? (JSON.parse(line.toString()) as { confirmed: Confirmed }).confirmed : null
}

/**
 * What the file `confirmed` says; also of a folder from before there was one.
 * @returns `confirmed` is `null` when there is no mark, or none that can be read; `isDamaged`: something of it cannot be read.
 */
export async function readMark(
  files: Files,
  folder: string,
): Promise<{ confirmed: Confirmed | null; isDamaged: boolean }> {
  if (!(await files.list(folder)).includes(CONFIRMED)) return { confirmed: null, isDamaged: false }
  const bytes = Buffer.alloc(SLOTS.length * SLOT_BYTES)
  const file = await files.open(`${folder}/${CONFIRMED}`, 'read')
  try {
    await file.read(bytes, 0)
  } finally {
    await file.close()
  }
  const slots = SLOTS.map((slot) => readSlot(bytes.subarray(slot * SLOT_BYTES, (slot + 1) * SLOT_BYTES)))
  const known = slots.filter((slot) => slot !== null)
  return { confirmed: known.sort((a, b) => b.seq - a.seq)[0] ?? null, isDamaged: known.length < SLOTS.length }
}

/**
 * Keeps, outside of the journal, up to where changes were confirmed: what a start finds less of was lost. Written while the
 * next change is on its way, so that it costs no change any time; behind by one write at most.
 */
export class HighWaterMark {
  private noted: Confirmed | null = null
  private readonly queue = new KeyedQueue()
  private turn = 0
  private syncedAt = Number.NEGATIVE_INFINITY

  private constructor(
    private readonly file: OpenFile,
    private readonly clock: { now(): number },
  ) {}

  /** Begins a mark anew; durable once this resolves. */
  static async begin(
    files: Files,
    folder: string,
    confirmed: Confirmed,
    clock: { now(): number },
  ): Promise<HighWaterMark> {
    const path = `${folder}/${CONFIRMED}`
    await replaceFile(files, path, [slotText(confirmed), slotText(confirmed)])
    return new HighWaterMark(await files.open(path, 'update'), clock)
  }

  /** To be called once a change is durable, before anybody is told. Of several in a row only the newest is written. */
  note(confirmed: Confirmed): void {
    this.noted = confirmed
    // When the next change follows at once, it is written while the disk is at work on that one; its fault is told then, too.
    setImmediate(() => this.settled().catch(() => undefined))
  }

  /** Resolves once what was noted is in the file. @throws the fault of the file system; the next call tries again. */
  settled(): Promise<void> {
    return this.queue.run(CONFIRMED, () => this.write())
  }

  async close(): Promise<void> {
    // A disk that refuses this refused changes too, and that was logged; a mark that is behind is no fault.
    await this.settled().catch(() => undefined)
    await this.file.sync().catch(() => undefined)
    await this.file.close()
  }

  private async write(): Promise<void> {
    const confirmed = this.noted
    if (confirmed === null) return
    this.noted = null
    try {
      await this.file.write(slotText(confirmed), this.turn * SLOT_BYTES)
      const now = this.clock.now()
      if (Math.abs(now - this.syncedAt) >= SYNC_EVERY_MS) {
        await this.file.sync()
        this.syncedAt = now
      }
      // A slot that may be torn is the next one to be written again; the other one stays.
      this.turn = (this.turn + 1) % SLOTS.length
    } catch (error) {
      this.noted ??= confirmed
      throw error
    }
  }
}
