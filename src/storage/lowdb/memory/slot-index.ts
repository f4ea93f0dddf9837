import { withRoomFor } from './columns.js'
import { KeyIndex } from './key-index.js'

const NONE = -1

/** Which slots carry a key, as one linked list per key through two columns: 12 bytes a slot, no object per entry. */
export class SlotIndex {
  private readonly handles = new KeyIndex((handle) => this.names[handle])
  private readonly names: (string | undefined)[] = []
  private readonly heads: number[] = []
  private readonly freeHandles: number[] = []
  private handleOf = new Int32Array(0)
  private next = new Int32Array(0)
  private previous = new Int32Array(0)

  /** Files `slot` under `key` alone; under nothing when there is no key. */
  set(slot: number, key: string | undefined): void {
    if (slot >= this.handleOf.length) {
      if (key === undefined) return
      this.handleOf = withRoomFor(this.handleOf, slot, NONE)
      this.next = withRoomFor(this.next, slot, NONE)
      this.previous = withRoomFor(this.previous, slot, NONE)
    }
    const before = this.handleOf[slot] ?? NONE
    if (before !== NONE) {
      if (this.names[before] === key) return
      this.unlink(slot, before)
    }
    if (key === undefined) return
    const handle = this.handleFor(key)
    const head = this.heads[handle] ?? NONE
    this.handleOf[slot] = handle
    this.next[slot] = head
    this.previous[slot] = NONE
    if (head !== NONE) this.previous[head] = slot
    this.heads[handle] = slot
  }

  /** The slots filed under `key`, the latest first. The index must not change meanwhile. */
  *slots(key: string): Generator<number> {
    const handle = this.handles.get(key)
    if (handle === undefined) return
    for (let slot = this.heads[handle] ?? NONE; slot !== NONE; slot = this.next[slot] ?? NONE) yield slot
  }

  private handleFor(key: string): number {
    const known = this.handles.get(key)
    if (known !== undefined) return known
    const handle = this.freeHandles.pop() ?? this.names.length
    this.names[handle] = key
    this.heads[handle] = NONE
    this.handles.add(key, handle)
    return handle
  }

  private unlink(slot: number, handle: number): void {
    const next = this.next[slot] ?? NONE
    const previous = this.previous[slot] ?? NONE
    if (next !== NONE) this.previous[next] = previous
    if (previous !== NONE) this.next[previous] = next
    else this.heads[handle] = next
    this.handleOf[slot] = NONE
    if (this.heads[handle] !== NONE) return
    this.handles.delete(this.names[handle] ?? '')
    this.names[handle] = undefined
    this.freeHandles.push(handle)
  }
}
