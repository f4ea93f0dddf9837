import assert from 'node:assert/strict'
import fc from 'fast-check'
import { DueHeap } from '../../../src/storage/lowdb/memory/due-heap.js'
import { KeyIndex } from '../../../src/storage/lowdb/memory/key-index.js'
import { RowTexts } from '../../../src/storage/lowdb/memory/row-texts.js'
import { ShardedMap } from '../../../src/storage/lowdb/memory/sharded-map.js'
import { SlotIndex } from '../../../src/storage/lowdb/memory/slot-index.js'
import { TextTable } from '../../../src/storage/lowdb/memory/text-table.js'

const slot = fc.integer({ min: 0, max: 40 })

describe('the heap of due times', () => {
  it('gives slots by (moment, id) through any adds, moves and removals', () => {
    const change = fc.record({ slot, dueAt: fc.integer({ min: 0, max: 8 }), isIn: fc.boolean() })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), fc.integer({ min: 0, max: 9 }), (changes, now) => {
        const idOf = (one: number) => `id${(one * 7) % 41}`
        const heap = new DueHeap(idOf)
        const model = new Map<number, number>()
        for (const { slot, dueAt, isIn } of changes) {
          heap.note(slot, dueAt)
          if (isIn) heap.add(slot)
          else heap.remove(slot)
          if (isIn) model.set(slot, dueAt)
          else model.delete(slot)
        }
        assert.equal(heap.size, model.size)
        const due = [...model]
          .filter(([, dueAt]) => dueAt <= now)
          .sort(([a, dueA], [b, dueB]) => dueA - dueB || (idOf(a) < idOf(b) ? -1 : 1))
          .map(([one]) => one)
        assert.equal(heap.countDue(now), due.length)
        const taken: number[] = []
        for (let one = heap.takeDue(now); one !== undefined; one = heap.takeDue(now)) taken.push(one)
        assert.deepEqual(taken, due)
        assert.equal(heap.size, model.size - due.length)
      }),
    )
  })

  it('takes 20 MB at most for a million, and does not grow by changes', () => {
    const heap = new DueHeap(String)
    for (let one = 0; one < 1_000_000; one++) {
      heap.note(one, (one * 7_919) % 1_000_003)
      heap.add(one)
    }
    assert.ok(heap.byteLength <= 20_000_000, `${heap.byteLength} bytes`)
    const before = heap.byteLength
    for (let one = 0; one < 100_000; one++) heap.note(one, one)
    assert.equal(heap.byteLength, before)
  })
})

describe('the index of keys', () => {
  const key = fc.integer({ min: 0, max: 3_000 })

  it('is a map, through any adds and removals, growing and full of collisions', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ key, isIn: fc.boolean() }), { maxLength: 4_000, size: 'max' }), (changes) => {
        const keys: (string | undefined)[] = []
        const index = new KeyIndex((number) => keys[number])
        const model = new Map<string, number>()
        for (const { key, isIn } of changes) {
          const name = `key ${key}`
          assert.equal(index.get(name), model.get(name))
          if (isIn && !model.has(name)) {
            model.set(name, keys.push(name) - 1)
            index.add(name, keys.length - 1)
          } else if (!isIn) {
            index.delete(name)
            model.delete(name)
          }
        }
        for (const [name, number] of model) assert.equal(index.get(name), number)
        for (let key = 0; key <= 3_000; key++)
          if (!model.has(`key ${key}`)) assert.equal(index.get(`key ${key}`), undefined)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the texts of rows', () => {
  it('are what was set last, through any changes, small, large and empty of ASCII', () => {
    const text = fc.oneof(
      fc
        .string({ unit: 'binary', minLength: 1, maxLength: 20 })
        .map((short) => `x${short.replace(/[\ud800-\udfff]/g, '')}`),
      fc.constantFrom('m'.repeat(900_000), 'ü'.repeat(700_000), 'l'.repeat(5_000_000)),
    )
    const change = fc.record({ slot: fc.integer({ min: 0, max: 8 }), text: fc.option(text) })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const texts = new RowTexts()
        const model = new Map<number, string>()
        for (const { slot, text } of changes) {
          if (text === null) {
            texts.delete(slot)
            model.delete(slot)
          } else {
            texts.set(slot, model.size % 2 ? text : Buffer.from(text))
            model.set(slot, text)
          }
        }
        for (const [one, expected] of model) {
          assert.ok(texts.text(one) === expected)
          assert.ok(texts.bytes(one).equals(Buffer.from(expected)))
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('the index of slots', () => {
  it('knows the slots of each key, through any changes', () => {
    const change = fc.record({ slot, key: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }) })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
        const index = new SlotIndex()
        const model = new Map<number, string>()
        for (const { slot, key } of changes) {
          index.set(slot, key)
          if (key === undefined) model.delete(slot)
          else model.set(slot, key)
        }
        for (const key of ['a', 'b', 'c']) {
          const expected = [...model].filter(([, filed]) => filed === key).map(([one]) => one)
          assert.deepEqual([...index.slots(key)].sort(), expected.sort())
        }
      }),
    )
  })
})

describe('the table of texts', () => {
  it('is a map', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.option(fc.string()))), (changes) => {
        const table = new TextTable()
        const model = new Map<string, string>()
        for (const [key, text] of changes) {
          if (text === null) table.delete(key)
          else table.set(key, text)
          if (text === null) model.delete(key)
          else model.set(key, text)
        }
        for (const [key] of changes) assert.equal(table.get(key), model.get(key))
        assert.deepEqual([...table].map(([key, text]) => [key, text.toString()]).sort(), [...model].sort())
      }),
    )
  })
})

describe('the sharded map', () => {
  it('is a map', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.option(fc.nat()))), (changes) => {
        const map = new ShardedMap<number>()
        const model = new Map<string, number>()
        for (const [key, value] of changes) {
          if (value === null) assert.equal(map.delete(key), model.delete(key))
          else {
            map.set(key, value)
            model.set(key, value)
          }
        }
        assert.deepEqual([...map].sort(), [...model].sort())
        assert.equal(map.size, model.size)
        for (const [key, value] of model) assert.equal(map.get(key), value)
      }),
    )
  })
})
