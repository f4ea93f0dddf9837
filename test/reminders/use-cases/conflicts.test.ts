import assert from 'node:assert/strict'
import type { ReminderId } from '../../../src/reminders/reminder.js'
import { type Changes, VersionConflict } from '../../../src/reminders/store.js'
import { MemoryStore } from '../memory-store.js'
import { anna, annaInRoom, at, benInRoom, ok, once, Rig, series } from '../rig.js'

/** Lets somebody else write to the reminders of a commit just before it, as often as asked. */
class BusyStore extends MemoryStore {
  interruptions = 0

  override async commit(changes: Changes): Promise<void> {
    if (this.interruptions > 0 && changes.undo !== undefined) {
      this.interruptions -= 1
      for (const { id, version } of changes.reminders ?? []) if (version > 0) await this.touch(id)
    }
    await super.commit(changes)
  }

  private async touch(id: ReminderId): Promise<void> {
    const current = await this.reminder(id)
    if (current !== undefined) await super.commit({ reminders: [{ ...current, attempts: current.attempts + 1 }] })
  }
}

const busyRig = () => {
  let store = new BusyStore({ now: () => 0 })
  const rig = new Rig({}, (clock) => {
    store = new BusyStore(clock)
    return store
  })
  return { rig, store }
}

describe('a reminder that is changed between reading and writing', () => {
  const daily = series('FREQ=DAILY', '2026-11-25T09:00:00')
  const LATER = at('2026-11-26T12:00:00Z')
  const deeds: [string, (rig: Rig, id: ReminderId) => Promise<{ ok: boolean }>][] = [
    ['cancel', (rig, id) => rig.book.cancel(annaInRoom, [id])],
    ['snooze', (rig, id) => rig.book.snooze(annaInRoom, id, LATER)],
    ['complete', (rig, id) => rig.book.complete(annaInRoom, id)],
    ['reschedule', (rig, id) => rig.book.reschedule(annaInRoom, id, once('2026-11-26T12:00:00Z'), 'series')],
    ['rename', (rig, id) => rig.book.rename(annaInRoom, id, 'x')],
    ['skipNext', (rig, id) => rig.book.skipNext(annaInRoom, id)],
    ['pause', (rig, id) => rig.book.pause(annaInRoom, id, null)],
    ['join', (rig, id) => rig.book.join(benInRoom, id)],
  ]
  for (const [name, deed] of deeds)
    it(`is read again and changed: ${name}`, async () => {
      const { rig, store } = busyRig()
      const { reminder } = await rig.creates(annaInRoom, { schedule: daily })
      store.interruptions = 2
      assert.ok((await deed(rig, reminder.id)).ok)
      assert.equal(store.interruptions, 0)
      const now = await rig.stored(reminder.id)
      assert.ok(now.version >= 4, 'two other writes lie between')
      assert.notDeepEqual({ ...now, version: 0, attempts: 0 }, { ...reminder, version: 0, attempts: 0 })
    })

  it('that changes again and again is given up with nothing written', async () => {
    const { rig, store } = busyRig()
    const { reminder } = await rig.creates(anna, { schedule: daily })
    store.interruptions = 1_000
    await assert.rejects(rig.book.cancel(anna, [reminder.id]), VersionConflict)
    assert.equal((await rig.stored(reminder.id)).status, 'waiting')
    assert.equal((await store.undoOf(anna.person)).length, 1)
    store.interruptions = 0
    ok(await rig.book.cancel(anna, [reminder.id]))
  })

  it('and is over by then, says so', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: once('2026-11-25T08:00:00Z') })
    const both = await Promise.all([rig.book.complete(anna, reminder.id), rig.book.complete(anna, reminder.id)])
    assert.deepEqual(both.map((each) => (each.ok ? 'done' : each.problem.kind)).sort(), ['already-done', 'done'])
  })
})
