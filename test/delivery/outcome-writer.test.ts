import assert from 'node:assert/strict'
import { type Entry, OutcomeWriter } from '../../src/delivery/outcome-writer.js'
import { deliveryOf } from '../../src/reminders/delivery.js'
import type { Claim } from '../../src/reminders/store.js'
import { MINUTE_MS } from '../../src/reminders/time.js'
import { DeliveryDesk, NOON, refusal, reminder } from './desk.js'

describe('the outcome of a delivery', () => {
  let desk: DeliveryDesk
  beforeEach(async () => {
    desk = await DeliveryDesk.open()
    await desk.store.put(reminder('a'))
  })

  it('is told by the process that wrote it, and not by one whose claim had ended', async () => {
    let arrive = () => {}
    desk.answer = () => new Promise((resolve) => (arrive = () => resolve({})))
    await desk.run()
    desk.clock.set(NOON + 2 * MINUTE_MS)
    const other = await DeliveryDesk.open(desk)
    await other.run()
    arrive()
    await desk.clock.advance(0)
    assert.deepEqual([desk.texts, other.texts], [['a'], ['a']])
    assert.deepEqual([desk.told.length, other.told.length], [0, 1])
  })

  it('is not written again and again by a process that stops while the store is away', async () => {
    desk.store.outages.settle = Number.POSITIVE_INFINITY
    await desk.run()
    let isStopped = false
    void desk.scheduler.stop(8_000).then(() => (isStopped = true))
    await desk.clock.advance(200)
    assert.equal(isStopped, true)
    assert.deepEqual(
      desk.logged.map(({ message }) => message),
      ['A delivery was broken off'],
    )
  })

  it('is remembered until it is written, and no longer', async () => {
    const writer = new OutcomeWriter({ store: desk.store, clock: desk.clock, sleep: desk.clock.sleep })
    const [claim] = (await desk.store.claimDue(NOON, 1, MINUTE_MS)) as [Claim]
    const entry: Entry = { delivery: deliveryOf(claim.reminder, NOON), outcome: { kind: 'delivered', at: NOON } }
    desk.store.outages.settle = 1
    const written = writer.write({ claim }, entry, undefined)
    assert.equal(writer.unwritten(claim.reminder), entry)
    await desk.clock.advance(100)
    await written
    assert.equal(writer.unwritten(claim.reminder), undefined)
  })

  describe('when writing it met a fault that is no outage', () => {
    beforeEach(() => {
      const settle = desk.store.settle.bind(desk.store)
      desk.store.settle = async () => {
        desk.store.settle = settle
        throw new TypeError('bug')
      }
    })

    it('is written later, and nothing sent again', async () => {
      await desk.run(9)
      assert.deepEqual([desk.told, desk.logged.map(({ message }) => message)], [[], ['A delivery was broken off']])
      await desk.run(1)
      assert.deepEqual([desk.texts, desk.told.map(({ lateMs }) => lateMs)], [['a'], [0]])
    })

    it('is not kept of what was refused: that is tried anew', async () => {
      desk.answer = () => Promise.reject(refusal(403, 'BotDisabledByAdmin'))
      await desk.run(9)
      desk.answer = () => ({})
      await desk.run(1)
      assert.deepEqual([desk.texts, (await desk.store.get('a')).status], [['a', 'a'], 'fired'])
    })
  })
})
