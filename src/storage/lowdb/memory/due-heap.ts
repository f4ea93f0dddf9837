import type { Instant } from '../../../reminders/time.js'
import { withRoomFor } from './columns.js'

const ABSENT = -1

/**
 * Which slot is due first, by (dueAt, id): a binary heap of slot numbers that knows where each slot stands, so that a
 * change or removal takes O(log n) and leaves nothing stale behind. 16 bytes a slot.
 */
export class DueHeap {
  private heap = new Uint32Array(0)
  private position = new Int32Array(0)
  private dueAt = new Float64Array(0)
  private count = 0

  /** `idOf` decides between two that are due at the same millisecond. */
  constructor(private readonly idOf: (slot: number) => string) {}

  get size(): number {
    return this.count
  }

  /** What it occupies, in bytes. */
  get byteLength(): number {
    return this.heap.byteLength + this.position.byteLength + this.dueAt.byteLength
  }

  /** The moment last noted for a slot, in the heap or not. */
  momentOf(slot: number): Instant {
    return this.dueAt[slot] ?? Number.NaN
  }

  /** Remembers the slot's moment, and moves it if it is in the heap. */
  note(slot: number, dueAt: Instant): void {
    if (slot >= this.dueAt.length) {
      this.dueAt = withRoomFor(this.dueAt, slot)
      this.position = withRoomFor(this.position, slot, ABSENT)
    }
    this.dueAt[slot] = dueAt
    const at = this.position[slot] ?? ABSENT
    if (at !== ABSENT) this.settle(slot, at)
  }

  /** Puts the slot in, at the moment noted for it. */
  add(slot: number): void {
    if ((this.position[slot] ?? ABSENT) !== ABSENT) return
    this.heap = withRoomFor(this.heap, this.count)
    this.settle(slot, this.count++)
  }

  remove(slot: number): void {
    const at = this.position[slot] ?? ABSENT
    if (at === ABSENT) return
    this.position[slot] = ABSENT
    this.count--
    const last = this.slotAt(this.count)
    if (last !== slot) this.settle(last, at)
  }

  /** Takes out the first one if it is due at or before `now`. */
  takeDue(now: Instant): number | undefined {
    const first = this.slotAt(0)
    if (this.count === 0 || this.momentOf(first) > now) return undefined
    this.remove(first)
    return first
  }

  /** How many are due at or before `now`; visits only those and their children. */
  countDue(now: Instant): number {
    let found = 0
    const open = [0]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at >= this.count || this.momentOf(this.slotAt(at)) > now) continue
      found++
      open.push(2 * at + 1, 2 * at + 2)
    }
    return found
  }

  private slotAt(at: number): number {
    return this.heap[at] ?? 0
  }

  private isBefore(a: number, b: number): boolean {
    const first = this.momentOf(a)
    const second = this.momentOf(b)
    return first < second || (first === second && this.idOf(a) < this.idOf(b))
  }

  private put(slot: number, at: number): void {
    this.heap[at] = slot
    this.position[slot] = at
  }

  /** Finds the place for a slot that now stands, or is to stand, at `at`. */
  private settle(slot: number, at: number): void {
    let place = at
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (!this.isBefore(slot, this.slotAt(parent))) break
      this.put(this.slotAt(parent), place)
      place = parent
    }
    for (;;) {
      let child = 2 * place + 1
      if (child >= this.count) break
      if (child + 1 < this.count && this.isBefore(this.slotAt(child + 1), this.slotAt(child))) child++
      if (!this.isBefore(this.slotAt(child), slot)) break
      this.put(this.slotAt(child), place)
      place = child
    }
    this.put(slot, place)
  }
}
