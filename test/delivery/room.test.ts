import assert from 'node:assert/strict'
import { SLOTS } from '../../src/delivery/courier.js'
import { HOUR_MS } from '../../src/reminders/time.js'
import { DeliveryDesk, MISSED_PER_SECOND, NOON, reminder } from './desk.js'

describe('the room for claims', () => {
  let desk: DeliveryDesk
  beforeEach(async () => {
    desk = await DeliveryDesk.open()
  })

  /** One due in each of as many conversations. */
  async function dueInEach(count: number, name: string, dueAt = NOON) {
    const keys = Array.from({ length: count }, (_, n) => `test|${name}${n}`)
    await desk.converse(...keys)
    await desk.store.put(...keys.map((key) => reminder(key, { conversation: key, dueAt })))
  }

  it('is waited for until it is worth another claim, or the courier stops', async () => {
    const arrive: (() => void)[] = []
    desk.answer = () => new Promise((resolve) => arrive.push(() => resolve({})))
    await dueInEach(600, 'room')
    for (const claim of await desk.store.claimDue(NOON, 600, 60_000)) desk.courier.take(claim)
    await desk.clock.advance(0)
    let hasRoom = 0
    const wait = () => void desk.courier.hasRoom().then(() => (hasRoom += 1))
    const rooms: [number, number][] = []
    wait()
    for (let batch = 0; batch < 3; batch += 1) {
      await desk.clock.advance(0)
      rooms.push([desk.courier.room, hasRoom])
      for (const each of arrive.splice(0, SLOTS)) each()
    }
    assert.deepEqual(rooms, [
      [400, 0],
      [450, 0],
      [500, 1],
    ])
    await dueInEach(200, 'more')
    for (const claim of await desk.store.claimDue(NOON, 200, 60_000)) desk.courier.take(claim)
    wait()
    await desk.clock.advance(0)
    assert.equal(hasRoom, 1)
    void desk.courier.stop(8_000)
    await desk.clock.advance(0)
    assert.deepEqual([desk.courier.room, hasRoom], [0, 2])
  })

  it('is no smaller for a thousand conversations that hang', async () => {
    desk.answer = (_, where) => (where.startsWith('test|hang') ? new Promise(() => {}) : {})
    await dueInEach(1_000, 'hang')
    await desk.store.put(reminder('z', { conversation: 'test|other', dueAt: NOON + 2_000 }))
    await desk.run(2)
    assert.equal(desk.texts.length, 1_001)
    assert.deepEqual(desk.sent.at(-1)?.at, NOON + 2_000)
    assert.equal(desk.courier.room, 1_000)
  })

  it('is as large as before after what was missed has gone out bit by bit', async () => {
    await dueInEach(3 * MISSED_PER_SECOND, 'missed', NOON - HOUR_MS)
    await desk.run()
    assert.equal(desk.courier.room, 1_000)
    await desk.run(3)
    assert.deepEqual([desk.sent.length, desk.courier.room], [3 * MISSED_PER_SECOND, 1_000])
  })

  it('is less by what is being given back, and the courier stops only after that', async () => {
    const release = desk.store.release.bind(desk.store)
    const stored: (() => void)[] = []
    desk.store.release = async (...given) => {
      await new Promise<void>((resolve) => stored.push(resolve))
      return release(...given)
    }
    await dueInEach(MISSED_PER_SECOND + 20, 'missed', NOON - HOUR_MS)
    await desk.run()
    assert.deepEqual([desk.sent.length, desk.courier.room], [MISSED_PER_SECOND, 980])
    let isStopped = false
    void desk.scheduler.stop(8_000).then(() => (isStopped = true))
    await desk.clock.advance(0)
    assert.equal(isStopped, false)
    for (const each of stored) each()
    await desk.clock.advance(0)
    assert.deepEqual([isStopped, desk.store.claimed], [true, []])
  })

  it('is given on soon by the first that hangs where all others are quick', async () => {
    desk.answer = (_, where) => (where.startsWith('test|hang') ? new Promise(() => {}) : {})
    desk.clock.set(NOON - 1_000)
    await dueInEach(100, 'quick', NOON - 1_000)
    await dueInEach(SLOTS, 'hang', NOON - 1)
    await desk.store.put(reminder('z', { conversation: 'test|other' }))
    await desk.run(2)
    assert.deepEqual(
      desk.sent.filter(({ text }) => text === 'z').map(({ at }) => at - NOON),
      [49],
    )
  })
})
