import { RowTexts } from './row-texts.js'
import { ShardedMap } from './sharded-map.js'

/** A text by key, kept outside the heap. Iteration bears changes under way; what is added meanwhile may be missed. */
export class TextTable {
  private readonly slots = new ShardedMap<number>()
  private readonly freeSlots: number[] = []
  private readonly texts = new RowTexts()
  private slotCount = 0

  get(key: string): string | undefined {
    const slot = this.slots.get(key)
    return slot === undefined ? undefined : this.texts.text(slot)
  }

  set(key: string, text: string): void {
    const known = this.slots.get(key)
    const slot = known ?? this.freeSlots.pop() ?? this.slotCount++
    if (known === undefined) this.slots.set(key, slot)
    this.texts.set(slot, text)
  }

  delete(key: string): void {
    const slot = this.slots.get(key)
    if (slot === undefined) return
    this.slots.delete(key)
    this.texts.delete(slot)
    this.freeSlots.push(slot)
  }

  /** Each text is good until the next change. */
  *[Symbol.iterator](): Generator<[key: string, text: Buffer]> {
    for (const [key, slot] of this.slots) yield [key, this.texts.bytes(slot)]
  }
}
