import assert from 'node:assert/strict'
import fc from 'fast-check'
import { UsualDuration } from '../../src/delivery/courier.js'
import { Slots } from '../../src/delivery/slots.js'

/** Work that ends when told to. */
function bench(places: number, slowLimit = 10) {
  const begun: number[] = []
  const ends = new Map<number, () => void>()
  const slots = new Slots<number>(places, slowLimit, (item) => {
    begun.push(item)
    return new Promise((resolve) => ends.set(item, resolve))
  })
  const end = async (item: number) => {
    ends.get(item)?.()
    ends.delete(item)
    await new Promise(setImmediate)
  }
  return { slots, begun, end, running: () => [...ends.keys()] }
}

describe('slots', () => {
  it('are filled in order of arrival, and given on as work ends', async () => {
    const { slots, begun, end } = bench(2)
    for (const item of [1, 2, 3, 4]) slots.add(item)
    assert.deepEqual(begun, [1, 2])
    await end(2)
    assert.deepEqual(begun, [1, 2, 3])
  })

  it('are left by what is slow, up to a limit, and once', async () => {
    const { slots, begun, end } = bench(1, 2)
    for (const item of [1, 2, 3, 4, 5]) slots.add(item)
    for (const item of [1, 1, 2, 3]) slots.becameSlow(item)
    assert.deepEqual([begun, slots.slow], [[1, 2, 3], 2])
    await end(1)
    slots.becameSlow(3)
    assert.deepEqual([begun, slots.slow], [[1, 2, 3, 4], 2])
  })

  it('hand back what never ran when they close', async () => {
    const { slots, begun, end } = bench(1)
    for (const item of [1, 2, 3]) slots.add(item)
    assert.deepEqual(slots.close(), [2, 3])
    await end(1)
    assert.deepEqual(begun, [1])
  })

  it('never hold more than there are, and forget nothing, through any history', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('end', 'slow', 'leave'), fc.nat(6))), async (steps) => {
        const { slots, begun, end, running } = bench(2, 2)
        for (let item = 0; item < 12; item += 1) slots.add(item)
        const left = new Set<number>()
        for (const [step, nth] of steps) {
          const item = running()[nth]
          if (item === undefined) continue
          if (step === 'end') await end(item)
          else if (step === 'slow') slots.becameSlow(item)
          else {
            left.add(item)
            slots.leave(item)
          }
          const held = running().filter((one) => !left.has(one)).length
          assert.ok(held - slots.slow <= 2 && slots.slow <= 2, `${held} held, ${slots.slow} slow`)
        }
        while (running().length > 0) await end(running()[0] ?? -1)
        assert.deepEqual(
          begun,
          Array.from({ length: 12 }, (_, n) => n),
        )
        assert.equal(slots.slow, 0)
      }),
    ))
})

describe('what a send usually takes', () => {
  const settledAt = (ms: number) => {
    const usual = new UsualDuration()
    for (let n = 0; n < 200; n += 1) usual.took(ms)
    return Math.round(usual.slowMs)
  }

  it('says when one is slow: at four times as much, between 50 ms and a second', () =>
    assert.deepEqual(
      [new UsualDuration().slowMs, settledAt(5), settledAt(100), settledAt(800), settledAt(-3_600_000)],
      [50, 50, 400, 1_000, 50],
    ))
})
