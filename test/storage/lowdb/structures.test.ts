import assert from 'node:assert/strict'
import fc from 'fast-check'
import { DueQueue, Waiting } from '../../../src/storage/lowdb/memory/due-queue.js'
import { Heap, NOWHERE } from '../../../src/storage/lowdb/memory/heap.js'
import { cpuMsSince } from '../../support/cpu.js'

describe('the heap', () => {
  it('gives its items in order, through any adds and removals', () => {
    const change = fc.record({ item: fc.nat(40), moment: fc.nat(8), isIn: fc.boolean() })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
        const items = Array.from({ length: 41 }, (_, number) => ({
          number: (number * 7) % 41,
          moment: 0,
          place: NOWHERE,
        }))
        type Item = (typeof items)[number]
        const isBefore = (a: Item, b: Item) => a.moment < b.moment || (a.moment === b.moment && a.number < b.number)
        const heap = new Heap<Item>(isBefore)
        const model = new Set<Item>()
        for (const { item: index, moment, isIn } of changes) {
          const item = items[index] as Item
          heap.remove(item)
          model.delete(item)
          item.moment = moment
          if (!isIn) continue
          heap.add(item)
          model.add(item)
        }
        assert.equal(heap.size, model.size)
        for (const item of items) assert.equal(item.place !== NOWHERE, model.has(item))
        assert.deepEqual(new Set(heap), model)
        const taken: Item[] = []
        for (let first = heap.first; first !== undefined; first = heap.first) {
          taken.push(first)
          heap.remove(first)
        }
        assert.deepEqual(
          taken,
          [...model].sort((a, b) => (isBefore(a, b) ? -1 : 1)),
        )
      }),
    )
  })
})

describe('the queue of what is due', () => {
  const idOf = (slot: number) => `id${(slot * 7) % 41}`
  const aRow = (id: string) => new Waiting(id)
  const order = (a: { slot: number; dueAt: number }, b: { slot: number; dueAt: number }) =>
    a.dueAt - b.dueAt || (idOf(a.slot) < idOf(b.slot) ? -1 : 1)
  const line = fc.constantFrom('a', 'b', 'c')
  const slot = fc.nat(8)
  const step = fc.oneof(
    fc.record({ do: fc.constant('put' as const), slot, dueAt: fc.integer({ min: 0, max: 8 }), line }),
    fc.record({ do: fc.constant('take' as const), slot, isGone: fc.boolean() }),
    fc.record({ do: fc.constant('claim' as const), limit: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ do: fc.constant('end' as const), nth: fc.nat(5), heldMs: fc.constantFrom(0, 1, 3) }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 4 }) }),
  )

  it('hands out the first of each line that is neither out nor held, through any history', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 150 }), (steps) => {
        const queue = new DueQueue('s')
        const rows = Array.from({ length: 9 }, (_, slot) => aRow(idOf(slot)))
        const rowOf = (slot: number) => rows[slot] as Waiting
        const waiting = new Map<number, { slot: number; dueAt: number; line: string }>()
        const out = new Map<string, { slot?: number; token?: string; until: number }>()
        const forgetEmpty = () => {
          for (const [key, { token }] of out)
            if (token === undefined && ![...waiting.values()].some((one) => one.line === key)) out.delete(key)
        }
        let now = 5
        for (const one of steps) {
          if (one.do === 'put') {
            waiting.set(one.slot, { slot: one.slot, dueAt: one.dueAt, line: one.line })
            queue.schedule(rowOf(one.slot), one.dueAt, one.line)
          } else if (one.do === 'take') {
            waiting.delete(one.slot)
            if (one.isGone) {
              for (const [key, { slot }] of out) if (slot === one.slot) out.delete(key)
              queue.forget(rowOf(one.slot))
            } else queue.schedule(rowOf(one.slot), 0, undefined)
          } else if (one.do === 'wait') now += one.ms
          else if (one.do === 'end') {
            const [key, lease] = [...out].filter(([, { token }]) => token !== undefined)[one.nth] ?? []
            if (key === undefined || lease?.slot === undefined || lease.token === undefined) continue
            const held = queue.leaseOf(lease.token)
            if (held !== undefined) held.heldUntil = one.heldMs > 0 ? now + one.heldMs : undefined
            queue.end(lease.token)
            if (one.heldMs > 0) out.set(key, { until: now + one.heldMs })
            else out.delete(key)
          } else {
            for (const [key, { until }] of out) if (until <= now) out.delete(key)
            const heads = ['a', 'b', 'c']
              .filter((key) => !out.has(key))
              .flatMap((key) => [...waiting.values()].filter((each) => each.line === key).sort(order)[0] ?? [])
              .filter(({ dueAt }) => dueAt <= now)
              .sort(order)
              .slice(0, one.limit)
            const claims = queue.claim(now, one.limit, { clockNow: now, leaseMs: 4 }, () => false)
            assert.deepEqual(
              claims.map((claim) => rows.indexOf(claim.row)),
              heads.map((head) => head.slot),
            )
            for (const { row, token, until } of claims) {
              const slot = rows.indexOf(row)
              out.set(waiting.get(slot)?.line ?? '', { slot, token, until })
            }
          }
          forgetEmpty()
          assert.equal(queue.size, waiting.size)
          const due = [...waiting.values()].filter(({ dueAt }) => dueAt <= now)
          assert.equal(queue.countDue(now), due.length)
          assert.deepEqual(queue.backlog(now), {
            lines: new Set(due.map((each) => each.line)).size,
            oldestDueAt: due.length === 0 ? null : Math.min(...due.map(({ dueAt }) => dueAt)),
          })
        }
      }),
      { numRuns: 500 },
    )
  })

  it('looks again soon where the first was busy, and hides no other behind it', () => {
    const queue = new DueQueue('s')
    const [busy, other] = [aRow('busy'), aRow('other')]
    queue.schedule(busy, 1_000, 'a')
    queue.schedule(other, 1_010, 'b')
    assert.deepEqual(
      queue.claim(1_000, 10, { clockNow: 1_000, leaseMs: 60_000 }, (row) => row === busy),
      [],
    )
    const again = queue.next(1_000, 2_000) ?? Number.POSITIVE_INFINITY
    assert.ok(again > 1_000 && again <= 1_050, `${again}`)
    const claims = queue.claim(again, 10, { clockNow: again, leaseMs: 60_000 }, () => false)
    assert.deepEqual(
      claims.map(({ row }) => row),
      [busy, other],
    )
    assert.equal(queue.next(again, 2_000), undefined)
    queue.schedule(aRow('soon'), again + 3, 'c')
    assert.equal(queue.next(again, 2_000), again + 3)
  })

  it('claims beside a line of 100,000 at no cost, and works off that line', () => {
    const queue = new DueQueue('s')
    const rows = Array.from({ length: 100_020 }, (_, number) => aRow(`r${String(number).padStart(6, '0')}`))
    const rowOf = (number: number) => rows[number] as Waiting
    for (let number = 0; number < 100_000; number++) queue.schedule(rowOf(number), 1_000, 'busy')
    for (let n = 0; n < 20; n++) queue.schedule(rowOf(100_000 + n), 2_000, `other${n}`)
    const begun = process.cpuUsage()
    const claims = queue.claim(2_000, 1_000, { clockNow: 2_000, leaseMs: 60_000 }, () => false)
    assert.equal(claims.length, 21)
    let token = claims[0]?.token ?? ''
    for (let number = 0; number < 10_000; number++) {
      queue.schedule(rowOf(number), 1_000, undefined)
      queue.end(token)
      const [next] = queue.claim(2_000, 1_000, { clockNow: 2_000, leaseMs: 60_000 }, () => false)
      assert.equal(next?.row, rows[number + 1])
      token = next?.token ?? ''
    }
    const tookMs = cpuMsSince(begun)
    assert.ok(tookMs < 1_000, `${tookMs} ms`)
  })
})
