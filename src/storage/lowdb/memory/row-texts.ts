import { withRoomFor } from './columns.js'

const SLAB_BYTES = 4 << 20

interface Slab {
  bytes: Buffer
  used: number
  /** Bytes in it that are still somebody's text. */
  live: number
}

/**
 * A text per slot number, in a few large buffers outside the heap: by the million, strings cost a third more memory and
 * make every full garbage collection longer. A slab of which more than half is dead is moved and freed.
 */
export class RowTexts {
  private readonly slabs: (Slab | undefined)[] = []
  private current = -1
  private slabOf = new Uint16Array(0)
  private start = new Uint32Array(0)
  /** 0: the slot has no text. */
  private length = new Uint32Array(0)

  set(slot: number, text: string | Buffer): void {
    if (slot >= this.length.length) {
      this.slabOf = withRoomFor(this.slabOf, slot)
      this.start = withRoomFor(this.start, slot)
      this.length = withRoomFor(this.length, slot)
    } else this.delete(slot)
    this.place(slot, text)
  }

  /** A view of the slot's bytes, good until the next change. */
  bytes(slot: number): Buffer {
    const start = this.start[slot] ?? 0
    return this.slab(this.slabOf[slot] ?? -1).bytes.subarray(start, start + (this.length[slot] ?? 0))
  }

  text(slot: number): string {
    const start = this.start[slot] ?? 0
    return this.slab(this.slabOf[slot] ?? -1).bytes.toString('utf8', start, start + (this.length[slot] ?? 0))
  }

  delete(slot: number): void {
    const length = this.length[slot] ?? 0
    if (length === 0) return
    const index = this.slabOf[slot] ?? -1
    const slab = this.slab(index)
    slab.live -= length
    this.length[slot] = 0
    if (index !== this.current && slab.live * 2 < slab.used) this.vacate(index, slab)
  }

  private slab(index: number): Slab {
    const slab = this.slabs[index]
    if (!slab) throw new RangeError(`No slab ${index}`)
    return slab
  }

  private place(slot: number, text: string | Buffer): void {
    const length = typeof text === 'string' ? Buffer.byteLength(text) : text.length
    const slab = this.withSpace(length)
    if (typeof text === 'string') slab.bytes.write(text, slab.used)
    else text.copy(slab.bytes, slab.used)
    this.slabOf[slot] = this.current
    this.start[slot] = slab.used
    this.length[slot] = length
    slab.used += length
    slab.live += length
  }

  private withSpace(length: number): Slab {
    const open = this.slabs[this.current]
    if (open && open.used + length <= open.bytes.length) return open
    const fresh = { bytes: Buffer.allocUnsafeSlow(Math.max(SLAB_BYTES, length)), used: 0, live: 0 }
    const free = this.slabs.indexOf(undefined)
    this.current = free >= 0 ? free : this.slabs.length
    this.slabs[this.current] = fresh
    return fresh
  }

  private vacate(index: number, slab: Slab): void {
    for (let slot = 0; slab.live > 0 && slot < this.length.length; slot++) {
      const length = this.length[slot] ?? 0
      if (this.slabOf[slot] !== index || length === 0) continue
      const start = this.start[slot] ?? 0
      slab.live -= length
      this.place(slot, slab.bytes.subarray(start, start + length))
    }
    this.slabs[index] = undefined
  }
}
