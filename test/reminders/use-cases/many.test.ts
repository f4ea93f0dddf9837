import assert from 'node:assert/strict'
import { HOUR_MS } from '../../../src/reminders/time.js'
import { MemoryStore } from '../memory-store.js'
import { anna, NOW, ok, once, Rig, series } from '../rig.js'

/** Counts what is read of people and reminders. */
class CountingStore extends MemoryStore {
  reads = 0

  override async reminder(id: string) {
    this.reads += 1
    return super.reminder(id)
  }
  override async remindersOf(...asked: Parameters<MemoryStore['remindersOf']>) {
    this.reads += 1
    return super.remindersOf(...asked)
  }
  override async person(key: string) {
    this.reads += 1
    return super.person(key)
  }
}

const MANY = 500

describe('a change of many', () => {
  let rig: Rig
  let store: CountingStore
  let ids: string[]

  beforeEach(async () => {
    rig = new Rig({ createsPerMinute: 10_000 }, (clock) => {
      store = new CountingStore(clock)
      return store
    })
    const drafts = Array.from({ length: MANY }, (_, index) => ({
      text: `thing ${index}`,
      schedule: index % 2 === 0 ? once('2026-11-25T08:00:00Z') : series('FREQ=DAILY', '2026-11-25T09:00:00'),
      leadsMs: index % 5 === 0 ? [HOUR_MS] : [],
    }))
    ids = ok(await rig.book.createMany(anna, drafts)).created.map(({ id }) => id)
    store.reads = 0
  })

  const until = NOW + 72 * HOUR_MS

  for (const [what, change] of [
    ['pauses', () => rig.book.holdUntil(anna, ids, until)],
    ['snoozes', () => rig.book.snoozeMany(anna, ids, until)],
    ['finishes', () => rig.book.completeMany(anna, ids)],
    ['cancels', () => rig.book.cancel(anna, ids)],
  ] as const)
    it(`${what} them and takes it back, and reads each person once`, async () => {
      const before = await store.remindersOf(anna.person)
      store.reads = 0
      assert.ok((await change()).ok)
      assert.ok(store.reads <= 4 + MANY / 2, `${store.reads} reads`)
      store.reads = 0
      ok(await rig.book.undo(anna))
      assert.ok(store.reads <= 4 + MANY / 2, `${store.reads} reads`)
      const plain = (all: typeof before) => all.map(({ id, dueAt, status }) => `${id} ${dueAt} ${status}`).sort()
      const after = (await store.remindersOf(anna.person)).filter(({ seriesId }) => seriesId === undefined)
      assert.deepEqual(plain(after), plain(before))
    })

  it('moves them, and reads each person once', async () => {
    const moves = ids.map((id) => ({ id, schedule: once('2026-11-26T08:00:00Z'), scope: 'series' as const }))
    assert.equal((await rig.book.rescheduleMany(anna, moves)).moved.length, MANY)
    assert.ok(store.reads <= 4, `${store.reads} reads`)
  })
})
