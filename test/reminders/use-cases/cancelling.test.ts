import assert from 'node:assert/strict'
import { MINUTE_MS } from '../../../src/reminders/time.js'
import { anna, at, ben, ok, once, Rig, refused, series } from '../rig.js'

const TOMORROW = '2026-11-25T08:00:00Z'

describe('cancelling', () => {
  it('ends a reminder with its leads, so that nothing of it fires', async () => {
    const rig = new Rig()
    const { reminder, leads } = await rig.creates(anna, { schedule: once(TOMORROW), leadsMs: [15 * MINUTE_MS] })
    const { cancelled, refused: not, tell } = ok(await rig.book.cancel(anna, [reminder.id]))
    assert.deepEqual(cancelled, [await rig.stored(reminder.id)])
    assert.deepEqual([not, tell], [[], []])
    assert.equal((await rig.stored(leads[0]?.id ?? '')).status, 'cancelled')
    assert.deepEqual(await rig.fireAt('2026-12-01T08:00:00Z'), [])
  })

  it('ends a series with what it left open, and leaves what is done', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: series('FREQ=DAILY', '2026-11-25T09:00:00') })
    const [first = ''] = await rig.fireAt('2026-11-25T08:00:00Z')
    ok(await rig.book.complete(anna, first))
    const [second = ''] = await rig.fireAt('2026-11-26T08:00:00Z')
    ok(await rig.book.snooze(anna, second, at('2026-11-29T08:00:00Z')))
    const [third = ''] = await rig.fireAt('2026-11-27T08:00:00Z')
    ok(await rig.book.cancel(anna, [reminder.id]))
    const statuses = await Promise.all([first, second, third].map(async (id) => (await rig.stored(id)).status))
    assert.deepEqual(statuses, ['done', 'cancelled', 'cancelled'])
    assert.deepEqual(await rig.fireAt('2026-12-01T08:00:00Z'), [])
  })

  it('of one occurrence leaves the series', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: series('FREQ=DAILY', '2026-11-25T09:00:00') })
    const [fired = ''] = await rig.fireAt('2026-11-25T08:00:00Z')
    ok(await rig.book.cancel(anna, [fired]))
    assert.equal((await rig.stored(fired)).status, 'cancelled')
    assert.equal((await rig.stored(reminder.id)).status, 'waiting')
  })

  it('says what was over already, and cancels the rest', async () => {
    const rig = new Rig()
    const a = (await rig.creates(anna, { schedule: once(TOMORROW) })).reminder.id
    const b = (await rig.creates(anna, { schedule: once(TOMORROW) })).reminder.id
    const c = (await rig.creates(anna, { schedule: once(TOMORROW) })).reminder.id
    ok(await rig.book.cancel(anna, [a]))
    ok(await rig.book.complete(anna, b))
    refused(await rig.book.cancel(anna, [a]), 'already-cancelled')
    const outcome = ok(await rig.book.cancel(anna, [a, b, c, c]))
    assert.deepEqual(
      outcome.cancelled.map(({ id }) => id),
      [c],
    )
    assert.deepEqual(
      outcome.refused.map(({ id, problem }) => [id, problem.kind]),
      [
        [a, 'already-cancelled'],
        [b, 'already-done'],
      ],
    )
    refused(await rig.book.cancel(anna, []), 'not-found')
  })

  it('is told to the other side of a reminder that one set for another', async () => {
    const rig = new Rig()
    await rig.book.noteTurn(anna, { reference: {} })
    await rig.book.noteTurn(ben, { reference: {} })
    const mine = (await rig.creates(anna, { schedule: once(TOMORROW), for: ben.person })).reminder.id
    const other = (await rig.creates(anna, { schedule: once(TOMORROW), for: ben.person })).reminder.id
    const bySetter = ok(await rig.book.cancel(anna, [mine]))
    assert.deepEqual(bySetter.tell[0]?.whom, { person: ben.person, conversation: ben.conversation })
    assert.equal(bySetter.cancelled[0]?.closedBy?.person, anna.person)
    const byOwner = ok(await rig.book.cancel(ben, [other]))
    assert.deepEqual(byOwner.tell[0]?.whom, { person: anna.person, conversation: anna.conversation })
    assert.equal(byOwner.cancelled[0]?.closedBy, undefined)
  })
})
