interface Place {
  isSlow: boolean
}

/**
 * Runs work in a bounded number of places, in order of arrival. What turns out slow leaves its place to others, as long as no
 * more than `slowLimit` are slow at once.
 */
export class Slots<Item> {
  readonly #waiting: Item[] = []
  readonly #running = new Map<Item, Place>()
  #free: number
  #slow = 0
  #isClosed = false

  constructor(
    places: number,
    private readonly slowLimit: number,
    private readonly work: (item: Item) => Promise<void>,
  ) {
    this.#free = places
  }

  /** Running beside the places. */
  get slow(): number {
    return this.#slow
  }

  add(item: Item): void {
    this.#waiting.push(item)
    this.#fill()
  }

  /** It takes long: its place is free for others. Nothing happens when it has left already, or too many are slow. */
  becameSlow(item: Item): void {
    const place = this.#running.get(item)
    if (place === undefined || place.isSlow || this.#slow >= this.slowLimit) return
    place.isSlow = true
    this.#slow += 1
    this.#free += 1
    this.#fill()
  }

  /** The rest of the work does not wait for a channel: its place is free for others. */
  leave(item: Item): void {
    const place = this.#running.get(item)
    if (place === undefined) return
    this.#running.delete(item)
    if (place.isSlow) this.#slow -= 1
    else this.#free += 1
    this.#fill()
  }

  /** Starts nothing any more; what never ran is handed back, in order. */
  close(): Item[] {
    this.#isClosed = true
    return this.#waiting.splice(0)
  }

  #fill(): void {
    while (this.#free > 0 && !this.#isClosed) {
      const item = this.#waiting.shift()
      if (item === undefined) return
      this.#free -= 1
      this.#running.set(item, { isSlow: false })
      void this.work(item).finally(() => this.leave(item))
    }
  }
}
