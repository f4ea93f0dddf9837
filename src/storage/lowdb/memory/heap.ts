/** The place of an item that is in no heap. */
export const NOWHERE = -1

/**
 * A binary heap of objects that carry their own place in it: a change or removal takes O(log n) and leaves nothing stale
 * behind. What an item is ordered by may change only while the item is out of the heap.
 */
export class Heap<Item extends { place: number }> {
  private readonly items: Item[]

  /** With `first` in it, the heap takes no more room than for that one. */
  constructor(
    private readonly isBefore: (one: Item, other: Item) => boolean,
    first?: Item,
  ) {
    this.items = first === undefined ? [] : [first]
    if (first !== undefined) first.place = 0
  }

  get size(): number {
    return this.items.length
  }

  get first(): Item | undefined {
    return this.items[0]
  }

  add(item: Item): void {
    if (item.place !== NOWHERE) return
    this.put(item, this.items.length)
    this.rise(item)
  }

  remove(item: Item): void {
    const at = item.place
    if (at === NOWHERE) return
    item.place = NOWHERE
    const last = this.items.pop() as Item
    if (last === item) return
    this.put(last, at)
    this.rise(last)
    this.sink(last)
  }

  /** The items in no order. */
  [Symbol.iterator](): Iterator<Item> {
    return this.items.values()
  }

  private put(item: Item, at: number): void {
    this.items[at] = item
    item.place = at
  }

  private rise(item: Item): void {
    while (item.place > 0) {
      const parent = this.items[(item.place - 1) >> 1] as Item
      if (!this.isBefore(item, parent)) return
      this.swap(parent, item)
    }
  }

  private sink(item: Item): void {
    for (;;) {
      const [left, right] = [this.items[2 * item.place + 1], this.items[2 * item.place + 2]]
      const child = left !== undefined && right !== undefined && this.isBefore(right, left) ? right : left
      if (child === undefined || !this.isBefore(child, item)) return
      this.swap(item, child)
    }
  }

  private swap(above: Item, below: Item): void {
    const at = above.place
    this.put(above, below.place)
    this.put(below, at)
  }
}
