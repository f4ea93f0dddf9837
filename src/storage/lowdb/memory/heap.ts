/** Where an item stands in a heap that it is not in. */
export const NOWHERE = -1

/**
 * A binary heap of objects that carry their own place in it, in the field `place`: a change or removal takes O(log n) and
 * leaves nothing stale behind. What an item is ordered by may change only while the item is out of the heap.
 */
export class Heap<Place extends string, Item extends Record<Place, number>> {
  private readonly items: Item[] = []

  constructor(
    private readonly place: Place,
    private readonly isBefore: (one: Item, other: Item) => boolean,
  ) {}

  get size(): number {
    return this.items.length
  }

  get first(): Item | undefined {
    return this.items[0]
  }

  has(item: Item): boolean {
    return item[this.place] !== NOWHERE
  }

  add(item: Item): void {
    if (this.has(item)) return
    this.put(item, this.items.length)
    this.rise(item)
  }

  remove(item: Item): void {
    if (!this.has(item)) return
    const at = item[this.place]
    this.setPlace(item, NOWHERE)
    const last = this.items.pop() as Item
    if (last === item) return
    this.put(last, at)
    this.rise(last)
    this.sink(last)
  }

  /** Items for which `isWanted` holds, in no order; if it does not for one, it must not for any behind it. */
  *wanted(isWanted: (item: Item) => boolean): Generator<Item> {
    const open = [0]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const item = this.items[at]
      if (item === undefined || !isWanted(item)) continue
      yield item
      open.push(2 * at + 1, 2 * at + 2)
    }
  }

  private put(item: Item, at: number): void {
    this.items[at] = item
    this.setPlace(item, at)
  }

  private setPlace(item: Item, at: number): void {
    ;(item as Record<Place, number>)[this.place] = at
  }

  private rise(item: Item): void {
    for (let at = item[this.place] as number; at > 0; at = item[this.place]) {
      const parent = this.items[(at - 1) >> 1] as Item
      if (!this.isBefore(item, parent)) return
      this.put(parent, at)
      this.put(item, (at - 1) >> 1)
    }
  }

  private sink(item: Item): void {
    for (;;) {
      const at: number = item[this.place]
      const [left, right] = [this.items[2 * at + 1], this.items[2 * at + 2]]
      const child = left !== undefined && right !== undefined && this.isBefore(right, left) ? right : left
      if (child === undefined || !this.isBefore(child, item)) return
      const below = child[this.place]
      this.put(child, at)
      this.put(item, below)
    }
  }
}
