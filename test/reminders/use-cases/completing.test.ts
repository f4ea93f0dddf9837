import assert from 'node:assert/strict'
import { MINUTE_MS } from '../../../src/reminders/time.js'
import { anna, annaInRoom, ben, benInRoom, iso, ok, once, Rig, refused, series } from '../rig.js'

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
    const [first = ''] = await rig.fireAt(TOMORROW)
    const [second = ''] = await rig.fireAt('2026-11-26T08:00:00Z')
    assert.equal(ok(await rig.book.complete(anna, reminder.id)).reminder.id, second)
    assert.equal(ok(await rig.book.complete(anna, reminder.id)).reminder.id, first)
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
    const { reminder } = ok(await rig.book.complete(benInRoom, group.reminder.id))
    assert.deepEqual(reminder.closedBy, { person: ben.person, name: 'Ben' })
    await rig.book.noteTurn(anna, { reference: {} })
    await rig.book.noteTurn(ben, { reference: {} })
    const gift = await rig.creates(anna, { schedule: once(TOMORROW), for: ben.person })
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
