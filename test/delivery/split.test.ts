import assert from 'node:assert/strict'
import { splitDue } from '../../src/delivery/split.js'
import type { Changes, Claim } from '../../src/reminders/store.js'
import { StoreUnavailable, VersionConflict } from '../../src/reminders/store.js'
import { DeliveryDesk, NOON, reminder } from './desk.js'

describe('the occurrence of a series that is due', () => {
  const daily = reminder('plants', {
    schedule: { kind: 'series', rule: 'FREQ=DAILY', start: '2026-11-20T13:00:00', timeZone: 'Europe/Berlin' },
  })
  let desk: DeliveryDesk
  let claim: Claim
  beforeEach(async () => {
    desk = await DeliveryDesk.open()
    await desk.store.put(daily)
    ;[claim] = (await desk.store.claimDue(NOON, 1, 60_000)) as [Claim]
  })

  it('is stored once, and the series goes on', async () => {
    await splitDue(desk, claim)
    const [occurrence, series] = await desk.store.remindersOf(daily.owner)
    assert.deepEqual([occurrence?.seriesId, occurrence?.dueAt, series?.id], ['plants', NOON, 'plants'])
    assert.equal(series?.dueAt, NOON + 86_400_000)
  })

  it('is left to a later claim while the store is away', async () => {
    desk.store.outages.settle = 1
    await assert.rejects(splitDue(desk, claim), StoreUnavailable)
    assert.equal((await desk.store.get('plants')).dueAt, NOON)
  })

  it('is left to a later claim when somebody keeps changing the one before', async () => {
    let tries = 0
    const store = {
      person: () => desk.store.person(daily.owner),
      reminder: (id: string) => desk.store.reminder(id),
      settle: async (_: Claim, decide: (current: typeof daily) => Changes) => {
        decide(daily)
        tries += 1
        throw new VersionConflict('plants.before')
      },
    }
    await assert.rejects(splitDue({ store, clock: desk.clock }, claim), VersionConflict)
    assert.equal(tries, 5)
  })
})
