const SLAB_BYTES = 4 << 20

/** A large buffer with many texts in it. */
export interface Slab {
  bytes: Buffer
  used: number
  /** Bytes in it that are still somebody's text. */
  live: number
  /** Whose texts were put here; some have another by now. */
  readonly items: Texted[]
}

/** Where the text of an object is kept. */
export interface Texted {
  slab: Slab | null
  start: number
  length: number
}

/**
 * The texts of many objects, outside the heap: 300,000 of them as strings cost 200 MB more, and twice the time of a start,
 * which the garbage collector spends on moving them. A slab of which more than half is dead is moved and freed.
 */
export class Texts {
  private current: Slab | null = null

  set(item: Texted, text: string | Buffer): void {
    this.drop(item)
    const length = typeof text === 'string' ? Buffer.byteLength(text) : text.length
    const slab = this.slabFor(length)
    if (typeof text === 'string') slab.bytes.write(text, slab.used)
    else text.copy(slab.bytes, slab.used)
    item.slab = slab
    item.start = slab.used
    item.length = length
    slab.used += length
    slab.live += length
    slab.items.push(item)
  }

  /** A view of the text's bytes, good until the next change. */
  bytes({ slab, start, length }: Texted): Buffer {
    return slab === null ? Buffer.alloc(0) : slab.bytes.subarray(start, start + length)
  }

  drop(item: Texted): void {
    const { slab, length } = item
    if (slab === null) return
    slab.live -= length
    item.slab = null
    if (slab !== this.current && slab.live * 2 < slab.used) this.vacate(slab)
  }

  private slabFor(length: number): Slab {
    const open = this.current
    if (open !== null && open.used + length <= open.bytes.length) return open
    const fresh = { bytes: Buffer.allocUnsafeSlow(Math.max(SLAB_BYTES, length)), used: 0, live: 0, items: [] }
    this.current = fresh
    return fresh
  }

  private vacate(slab: Slab): void {
    // Moved texts are not to empty it again.
    slab.live = Number.POSITIVE_INFINITY
    for (const item of slab.items) if (item.slab === slab) this.set(item, this.bytes(item))
  }
}
