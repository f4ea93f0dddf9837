import assert from 'node:assert/strict'
import { anna, annaInRoom, at, ben, benInRoom, iso, ok, once, Rig, refused, series } from '../rig.js'

const TOMORROW = '2026-11-25T08:00:00Z'

describe('what could not be sent', () => {
  it('is told once, to whom it may be told where they are', async () => {
    const rig = new Rig()
    const mine = await rig.creates(anna, { schedule: once(TOMORROW), leadsMs: [60_000] })
    const inRoom = await rig.creates(annaInRoom, { schedule: once(TOMORROW) })
    for (const { id } of [mine.reminder, inRoom.reminder, ...mine.leads]) await rig.fail(id)
    const toTell = async (who: typeof anna) => (await rig.book.comeAfterAll(who)).map(({ id }) => id)
    assert.deepEqual(await toTell(benInRoom), [])
    assert.deepEqual(await toTell(annaInRoom), [inRoom.reminder.id])
    assert.deepEqual((await toTell(anna)).sort(), [mine.reminder.id, inRoom.reminder.id].sort())
    await rig.book.markTold(ben, [mine.reminder.id])
    assert.equal((await toTell(anna)).length, 2)
    await rig.book.markTold(anna, [mine.reminder.id])
    assert.deepEqual(await toTell(anna), [inRoom.reminder.id])
    assert.equal((await rig.stored(mine.reminder.id)).failure?.toldAt, rig.now)
  })

  it('is told to the setter too', async () => {
    const rig = new Rig()
    await rig.book.noteTurn(ben, { reference: {} })
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW), for: ben.person })
    await rig.fail(reminder.id)
    assert.equal((await rig.book.comeAfterAll(anna)).length, 1)
  })

  it('is sent after all when asked, saying how late it is', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW) })
    await rig.fail(reminder.id)
    rig.now = at('2026-11-25T10:00:00Z')
    const { reminders } = ok(await rig.book.sendAgain(anna, [reminder.id, 'made-up']))
    assert.deepEqual(reminders, [await rig.stored(reminder.id)])
    assert.deepEqual([reminders[0]?.status, reminders[0]?.failure], ['waiting', undefined])
    assert.equal(iso(reminders[0]?.retrying?.plannedAt ?? 0), TOMORROW)
    assert.deepEqual(await rig.fire(), [reminder.id])
    refused(await rig.book.sendAgain(anna, [reminder.id]), 'not-failed')
  })

  it('and was dealt with since is not sent, and says which', async () => {
    const rig = new Rig()
    const [gone, made] = [
      await rig.creates(anna, { schedule: once(TOMORROW) }),
      await rig.creates(anna, { schedule: once(TOMORROW) }),
    ]
    for (const { reminder } of [gone, made]) await rig.fail(reminder.id)
    ok(await rig.book.cancel(anna, [gone.reminder.id]))
    ok(await rig.book.complete(anna, made.reminder.id))
    refused(await rig.book.sendAgain(anna, [gone.reminder.id]), 'already-cancelled')
    refused(await rig.book.sendAgain(anna, [made.reminder.id]), 'already-done')
    refused(await rig.book.sendAgain(ben, [gone.reminder.id]), 'not-found')
    refused(await rig.book.sendAgain(anna, ['made-up']), 'not-found')
  })

  it('of an occurrence that a newer one stands for sends that, or says that it came', async () => {
    const rig = new Rig()
    await rig.creates(anna, { schedule: series('FREQ=DAILY', '2026-11-25T09:00:00') })
    const [first = ''] = await rig.fireAt(TOMORROW)
    await rig.fail(first)
    const [second = ''] = await rig.fireAt('2026-11-26T08:00:00Z')
    refused(await rig.book.sendAgain(anna, [first]), 'not-failed')
    await rig.fail(second)
    assert.deepEqual(
      ok(await rig.book.sendAgain(anna, [first, second])).reminders.map(({ id }) => id),
      [second],
    )
  })

  it('of a series sends what was missed, and the series goes on', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: series('FREQ=DAILY', '2026-11-25T09:00:00') })
    await rig.fail(reminder.id)
    rig.now = at('2026-11-26T10:00:00Z')
    ok(await rig.book.sendAgain(anna, [reminder.id]))
    assert.equal((await rig.fire()).length, 1)
    const now = await rig.stored(reminder.id)
    assert.deepEqual([now.status, iso(now.dueAt)], ['waiting', '2026-11-27T08:00:00Z'])
  })

  it('while the bot was away from a conversation is offered when it is back', async () => {
    const rig = new Rig()
    await rig.book.noteTurn(annaInRoom, { reference: { serviceUrl: 'https://example.org' } })
    const missed = await rig.creates(annaInRoom, { schedule: once(TOMORROW) })
    const other = await rig.creates(annaInRoom, { schedule: once(TOMORROW) })
    await rig.book.conversationRemoved(annaInRoom.conversation)
    assert.equal((await rig.store.conversation(annaInRoom.conversation))?.reachable, false)
    await rig.fail(missed.reminder.id)
    await rig.fail(other.reminder.id, 'expired')
    const back = await rig.book.conversationReturned(annaInRoom.conversation)
    assert.deepEqual(
      back.map(({ id }) => id),
      [missed.reminder.id],
    )
    assert.equal((await rig.store.conversation(annaInRoom.conversation))?.reachable, true)
  })

  it('of a conversation that was never met is nothing', async () => {
    const rig = new Rig()
    await rig.book.conversationRemoved('test|nowhere')
    assert.equal(await rig.store.conversation('test|nowhere'), undefined)
    assert.deepEqual(await rig.book.conversationReturned('test|nowhere'), [])
  })
})
