import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Lanes, type Slot } from '../../src/delivery/lanes.js'
import { quiet } from '../support/hand-clock.js'

/** Work that ends when told to. */
function bench(slots: number) {
  const running = new Map<string, { end: () => void; slot: Slot }>()
  const begun: string[] = []
  const lanes = new Lanes<string>(
    slots,
    (item, slot) => {
      begun.push(item)
      return new Promise((resolve) => running.set(item, { end: resolve, slot }))
    },
    () => {},
  )
  const end = async (item: string) => {
    running.get(item)?.end()
    running.delete(item)
    await quiet()
  }
  return { lanes, running, begun, end }
}

describe('lanes', () => {
  it('run one after the other within, side by side among each other', async () => {
    const { lanes, begun, end } = bench(10)
    for (const item of ['a1', 'a2', 'b1', 'a3']) lanes.add(item.slice(0, 1), item)
    assert.deepEqual(begun, ['a1', 'b1'])
    await end('a1')
    assert.deepEqual(begun, ['a1', 'b1', 'a2'])
    await end('a2')
    await end('b1')
    await end('a3')
    assert.deepEqual(begun, ['a1', 'b1', 'a2', 'a3'])
    assert.equal(lanes.size, 0)
  })

  it('take turns when slots are few', async () => {
    const { lanes, begun, end } = bench(1)
    for (const item of ['a1', 'a2', 'b1', 'c1']) lanes.add(item.slice(0, 1), item)
    for (const item of ['a1', 'b1', 'c1', 'a2']) await end(item)
    assert.deepEqual(begun, ['a1', 'b1', 'c1', 'a2'])
  })

  it('pass on a slot that is left early, while its own lane waits', async () => {
    const { lanes, begun, running } = bench(1)
    for (const item of ['a1', 'a2', 'b1']) lanes.add(item.slice(0, 1), item)
    running.get('a1')?.slot.leave()
    await quiet()
    assert.deepEqual(begun, ['a1', 'b1'])
  })

  it('hand back what was not begun when they close', async () => {
    const { lanes, begun, end } = bench(1)
    for (const item of ['a1', 'a2', 'b1']) lanes.add(item.slice(0, 1), item)
    assert.deepEqual(lanes.close(), ['a2', 'b1'])
    assert.equal(lanes.size, 1)
    await end('a1')
    assert.deepEqual(begun, ['a1'])
    assert.equal(lanes.size, 0)
  })

  it('never exceed the slots, never mix up a lane, never forget an item', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 }),
        async (slots, keys) => {
          let held = 0
          const begun: [lane: string, n: number][] = []
          const lanes = new Lanes<[string, number]>(
            slots,
            async (item, slot) => {
              begun.push(item)
              held += 1
              assert.ok(held <= slots)
              await Promise.resolve()
              held -= 1
              if (item[1] % 3 === 0) slot.leave()
              await Promise.resolve()
              if (item[1] % 3 !== 0) slot.leave()
            },
            () => {},
          )
          keys.forEach((key, n) => {
            lanes.add(key, [key, n])
          })
          await quiet()
          assert.equal(begun.length, keys.length)
          for (const lane of keys) {
            const order = begun.filter(([key]) => key === lane).map(([, n]) => n)
            assert.deepEqual(
              order,
              order.toSorted((x, y) => x - y),
            )
          }
        },
      ),
      { numRuns: 50 },
    ))
})
