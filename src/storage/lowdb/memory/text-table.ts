import { KeyIndex } from './key-index.js'
import { RowTexts } from './row-texts.js'

/** A text by key, kept outside the heap. Iteration bears changes under way; what is added meanwhile may be missed. */
export class TextTable {
  private readonly keys: (string | undefined)[] = []
  private readonly slots = new KeyIndex((slot) => this.keys[slot])
  private readonly freeSlots: number[] = []
  private readonly texts = new RowTexts()

  get(key: string): string | undefined {
    const slot = this.slots.get(key)
    return slot === undefined ? undefined : this.texts.text(slot)
  }

  set(key: string, text: string): void {
    const known = this.slots.get(key)
    const slot = known ?? this.freeSlots.pop() ?? this.keys.length
    if (known === undefined) {
      this.keys[slot] = key
      this.slots.add(key, slot)
    }
    this.texts.set(slot, text)
  }

  delete(key: string): void {
    const slot = this.slots.get(key)
    if (slot === undefined) return
    this.slots.delete(key)
    this.keys[slot] = undefined
    this.texts.delete(slot)
    this.freeSlots.push(slot)
  }

  /** Each text is good until the next change. */
  *[Symbol.iterator](): Generator<[key: string, text: Buffer]> {
    for (let slot = 0; slot < this.keys.length; slot++) {
      const key = this.keys[slot]
      if (key !== undefined) yield [key, this.texts.bytes(slot)]
    }
  }
}
