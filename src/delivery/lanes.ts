/**
 * Runs work in lanes: one after the other within a lane, lanes side by side in a bounded number of slots, each lane in
 * its turn. Work that gives its slot back early (`leaveSlot`) keeps only its lane waiting.
 */
export class Lanes<Item> {
  readonly #waiting = new Map<string, Item[]>()
  readonly #running = new Map<string, Slot>()
  readonly #ready: string[] = []
  #slots: number
  #size = 0
  #closed = false

  constructor(
    slots: number,
    private readonly work: (item: Item, slot: Slot) => Promise<void>,
    /** Called whenever an item has ended. */
    private readonly onEnd: () => void,
  ) {
    this.#slots = slots
  }

  /** Items waiting or running. */
  get size(): number {
    return this.#size
  }

  add(lane: string, item: Item): void {
    this.#size += 1
    const waiting = this.#waiting.get(lane)
    if (waiting !== undefined) {
      waiting.push(item)
      return
    }
    this.#waiting.set(lane, [item])
    if (!this.#running.has(lane)) this.#ready.push(lane)
    this.#fill()
  }

  /** The lanes at work and their slots. */
  running(): Iterable<[lane: string, slot: Slot]> {
    return this.#running
  }

  /** Takes out what waits in a lane, in order. */
  clear(lane: string): Item[] {
    const waiting = this.#waiting.get(lane) ?? []
    this.#waiting.delete(lane)
    this.#size -= waiting.length
    return waiting
  }

  /** Starts nothing any more; what never ran is handed back, in order of lanes. */
  close(): Item[] {
    this.#closed = true
    const left = [...this.#waiting.values()].flat()
    this.#waiting.clear()
    this.#ready.length = 0
    this.#size -= left.length
    return left
  }

  #fill(): void {
    while (this.#slots > 0 && !this.#closed) {
      const lane = this.#ready.shift()
      if (lane === undefined) return
      const waiting = this.#waiting.get(lane) ?? []
      const item = waiting.shift()
      if (waiting.length === 0) this.#waiting.delete(lane)
      if (item !== undefined) void this.#run(lane, item)
    }
  }

  async #run(lane: string, item: Item): Promise<void> {
    this.#slots -= 1
    const slot = new Slot(() => {
      this.#slots += 1
      this.#fill()
    })
    this.#running.set(lane, slot)
    try {
      await this.work(item, slot)
    } finally {
      this.#running.delete(lane)
      this.#size -= 1
      if (this.#waiting.has(lane)) this.#ready.push(lane)
      slot.leave()
      this.#fill()
      this.onEnd()
    }
  }
}

/** One of the bounded places. Given back once, early or at the end. */
export class Slot {
  #held = true
  /** Since when the work waits for somebody else; unset while it computes. */
  waitingSince?: number

  constructor(private readonly giveBack: () => void) {}

  get isHeld(): boolean {
    return this.#held
  }

  leave(): void {
    if (!this.#held) return
    this.#held = false
    this.giveBack()
  }
}
