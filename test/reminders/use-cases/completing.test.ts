import assert from 'node:assert/strict'
import { afterDelivery, deliveryOf } from '../../../src/reminders/delivery.js'
import { DAY_MS, MINUTE_MS } from '../../../src/reminders/time.js'
import { anna, annaInRoom, at, ben, benInRoom, iso, ok, once, Rig, refused, series } from '../rig.js'

const TOMORROW = '2026-11-25T08:00:00Z'
const daily = () => series('FREQ=DAILY', '2026-11-25T09:00:00')

describe('completing', () => {
  it('finishes what fired, once: a double click does nothing twice', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW) })
    await rig.fireAt(TOMORROW)
    const { reminder: done, series } = ok(await rig.book.complete(anna, reminder.id))
    assert.deepEqual([done.status, done.closedAt, done.closedBy, series], ['done', rig.now, undefined, undefined])
    rig.advance(1)
    refused(await rig.book.complete(anna, reminder.id), 'already-done')
    assert.deepEqual(await rig.stored(reminder.id), done)
    assert.equal((await rig.store.undoOf(anna.person)).filter(({ what }) => what === 'done').length, 1)
  })

  it('finishes ahead of time what waits, with its lead', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW), leadsMs: [15 * MINUTE_MS] })
    ok(await rig.book.complete(anna, reminder.id))
    assert.deepEqual(await rig.fireAt('2026-12-01T08:00:00Z'), [])
  })

  it('finishes by its lead the reminder that the lead runs ahead of', async () => {
    const rig = new Rig()
    const { reminder, leads } = await rig.creates(anna, { schedule: once(TOMORROW), leadsMs: [15 * MINUTE_MS] })
    await rig.fireAt('2026-11-25T07:45:00Z')
    const { reminder: done } = ok(await rig.book.complete(anna, leads[0]?.id ?? ''))
    assert.equal(done.id, reminder.id)
    assert.deepEqual(await rig.fireAt(TOMORROW), [])
  })

  it('ends a nag', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW), nag: { everyMs: 10 * MINUTE_MS } })
    await rig.fireAt(TOMORROW)
    assert.deepEqual(await rig.fireAt('2026-11-25T08:10:00Z'), [reminder.id])
    ok(await rig.book.complete(anna, reminder.id))
    assert.deepEqual(await rig.fireAt('2026-11-25T09:00:00Z'), [])
  })

  it('of one occurrence leaves the series, and says when it comes next', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: daily() })
    const [fired = ''] = await rig.fireAt(TOMORROW)
    const outcome = ok(await rig.book.complete(anna, fired))
    assert.equal(outcome.reminder.id, fired)
    assert.equal(outcome.series?.id, reminder.id)
    assert.equal(iso(outcome.next ?? 0), '2026-11-26T08:00:00Z')
  })

  it('of a series by its own id finishes what fired last', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: daily() })
    await rig.fireAt(TOMORROW)
    const [second = ''] = await rig.fireAt('2026-11-26T08:00:00Z')
    assert.equal(ok(await rig.book.complete(anna, reminder.id)).reminder.id, second)
  })

  it('of the newest occurrence finishes those before it that nobody answered, whichever message is clicked', async () => {
    const rig = new Rig()
    await rig.creates(anna, { schedule: daily() })
    const [first = ''] = await rig.fireAt(TOMORROW)
    await rig.fireAt('2026-11-26T08:00:00Z')
    const [third = ''] = await rig.fireAt('2026-11-27T08:00:00Z')
    const open = await rig.book.list(anna, { show: 'overdue' })
    assert.deepEqual(
      open.map(({ reminder }) => [reminder.id, reminder.gathered?.unanswered]),
      [[third, 2]],
    )
    assert.equal(ok(await rig.book.complete(anna, first)).reminder.id, third)
    assert.deepEqual(await rig.book.list(anna, { show: 'overdue' }), [])
    refused(await rig.book.complete(anna, first), 'already-done')
    ok(await rig.book.undo(anna))
    assert.equal((await rig.book.list(anna, { show: 'overdue' })).length, 1)
  })

  it('by the button of an older occurrence finishes the one that stands for it, though that was snoozed and newer ones came', async () => {
    const rig = new Rig()
    await rig.creates(anna, { schedule: daily() })
    const [first = ''] = await rig.fireAt(TOMORROW)
    const [second = ''] = await rig.fireAt('2026-11-26T08:00:00Z')
    ok(await rig.book.snooze(anna, second, rig.now + 3 * DAY_MS))
    const [third = ''] = await rig.fireAt('2026-11-27T08:00:00Z')
    const [fourth = ''] = await rig.fireAt('2026-11-28T08:00:00Z')
    assert.equal(ok(await rig.book.complete(anna, first)).reminder.id, second)
    assert.equal(ok(await rig.book.complete(anna, third)).reminder.id, fourth)
    refused(await rig.book.complete(ben, first), 'not-found')
  })

  it('of a group reminder that has not come yet is for its owner alone', async () => {
    const rig = new Rig()
    for (const schedule of [once(TOMORROW), daily()]) {
      const { reminder } = await rig.creates(annaInRoom, { schedule, audience: { kind: 'everyone' } })
      refused(await rig.book.complete(benInRoom, reminder.id), 'not-yours')
      assert.deepEqual(await rig.stored(reminder.id), reminder)
      ok(await rig.book.complete(annaInRoom, reminder.id))
    }
  })

  it('of what is on its way is no message for its undo to send again', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW) })
    rig.now = at(TOMORROW)
    const [claim] = await rig.store.claimDue(rig.now, 1, MINUTE_MS)
    assert.ok(claim)
    const delivery = deliveryOf(claim.reminder, rig.now)
    ok(await rig.book.complete(anna, reminder.id))
    const outcome = { kind: 'delivered', at: rig.now, activityId: 'm1' } as const
    await rig.store.settle(claim, (current) => afterDelivery(current, delivery, outcome, undefined))
    assert.equal((await rig.stored(reminder.id)).status, 'done')
    ok(await rig.book.undo(anna))
    const { status, firedAt, activityId, sentMeanwhile } = await rig.stored(reminder.id)
    assert.deepEqual([status, firedAt, activityId, sentMeanwhile], ['fired', rig.now, 'm1', undefined])
    assert.deepEqual(await rig.fire(), [])
  })

  it('of a series with nothing unanswered finishes the coming occurrence ahead of time', async () => {
    const rig = new Rig()
    const { reminder, leads } = await rig.creates(anna, { schedule: daily(), leadsMs: [15 * MINUTE_MS] })
    const outcome = ok(await rig.book.complete(anna, reminder.id))
    assert.deepEqual([outcome.reminder.seriesId, outcome.reminder.status], [reminder.id, 'done'])
    assert.equal(iso(outcome.next ?? 0), '2026-11-26T08:00:00Z')
    assert.deepEqual(await rig.stored(reminder.id), outcome.series)
    assert.deepEqual(await rig.fireAt(TOMORROW), [])
    assert.deepEqual(await rig.fireAt('2026-11-26T07:45:00Z'), [
      `${leads[0]?.id}.${Date.parse('2026-11-26T08:00:00Z').toString(36)}`,
    ])
  })

  it('of the last occurrence says that none comes next', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: series('FREQ=DAILY;COUNT=1', '2026-11-25T09:00:00') })
    const outcome = ok(await rig.book.complete(anna, reminder.id))
    assert.deepEqual([outcome.next, outcome.series?.status], [null, 'done'])
    refused(await rig.book.complete(anna, reminder.id), 'already-done')
  })

  it('by another says who it was, and is told to the setter', async () => {
    const rig = new Rig()
    const group = await rig.creates(annaInRoom, { schedule: once(TOMORROW), audience: { kind: 'everyone' } })
    await rig.fireAt(TOMORROW)
    const { reminder } = ok(await rig.book.complete(benInRoom, group.reminder.id))
    assert.deepEqual(reminder.closedBy, { person: ben.person, name: 'Ben' })
    await rig.book.noteTurn(anna, { reference: {} })
    await rig.book.noteTurn(ben, { reference: {} })
    const gift = await rig.creates(anna, { schedule: once('2026-11-26T08:00:00Z'), for: ben.person })
    const { tell } = ok(await rig.book.complete(ben, gift.reminder.id))
    assert.deepEqual(tell, { person: anna.person, conversation: anna.conversation })
  })

  it('is refused for what was cancelled, and for a series asleep', async () => {
    const rig = new Rig()
    const cancelled = (await rig.creates(anna, { schedule: once(TOMORROW) })).reminder.id
    ok(await rig.book.cancel(anna, [cancelled]))
    refused(await rig.book.complete(anna, cancelled), 'already-cancelled')
    const asleep = (await rig.creates(anna, { schedule: daily() })).reminder.id
    ok(await rig.book.pause(anna, asleep, null))
    refused(await rig.book.complete(anna, asleep), 'never-happens')
  })
})
