import assert from 'node:assert/strict'
import { DeliveryDesk, NOON, reminder } from './desk.js'

describe('the scheduler', () => {
  let desk: DeliveryDesk
  /** Milliseconds after noon at which the store was asked for what is due. */
  let asked: number[]
  beforeEach(async () => {
    desk = await DeliveryDesk.open()
    asked = []
    const claimDue = desk.store.claimDue.bind(desk.store)
    desk.store.claimDue = (...args) => {
      asked.push(desk.clock.now() - NOON)
      return claimDue(...args)
    }
  })

  it('asks a store that does not answer once, not at each tick', async () => {
    desk.store.nextDue = () => new Promise(() => {})
    await desk.run(5)
    assert.deepEqual(asked, [0])
  })

  it('asks for a hundred and more at a time while thousands are due', async () => {
    const keys = Array.from({ length: 3_000 }, (_, n) => `test|crowd${n}`)
    await desk.converse(...keys)
    await desk.store.put(...keys.map((key) => reminder(key, { conversation: key })))
    await desk.run()
    for (let n = 0; n < 100 && desk.sent.length < keys.length; n += 1) await desk.clock.advance(0)
    assert.equal(desk.sent.length, keys.length)
    assert.ok(asked.length <= keys.length / 100, `asked ${asked.length} times`)
  })

  it('asks no more often at a moment between two ticks when it found an earlier one meanwhile', async () => {
    await desk.store.put(reminder('later', { dueAt: NOON + 700 }))
    await desk.run()
    await desk.store.put(reminder('earlier', { dueAt: NOON + 300, conversation: 'test|other' }))
    desk.scheduler.dueNow()
    await desk.clock.advance(900)
    assert.deepEqual(
      desk.sent.map(({ at }) => at - NOON),
      [300, 700],
    )
    const askedAt = (moment: number) => asked.filter((ms) => ms === moment).length
    assert.equal(askedAt(700), askedAt(300))
  })
})
