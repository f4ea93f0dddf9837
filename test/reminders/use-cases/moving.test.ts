import assert from 'node:assert/strict'
import { NEVER } from '../../../src/reminders/due.js'
import { occurrencesFrom } from '../../../src/reminders/occurrences.js'
import { MINUTE_MS } from '../../../src/reminders/time.js'
import { anna, at, iso, ok, once, Rig, refused, series } from '../rig.js'

const TOMORROW = '2026-11-25T08:00:00Z'
const daily = (start = '2026-11-25T09:00:00') => series('FREQ=DAILY', start)

describe('snoozing', () => {
  it('sends what fired once more, at its new time', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW) })
    await rig.fireAt(TOMORROW)
    const snoozed = ok(await rig.book.snooze(anna, reminder.id, rig.now + 10 * MINUTE_MS))
    assert.equal(iso(snoozed.reminder.dueAt), '2026-11-25T08:10:00Z')
    assert.deepEqual(await rig.stored(reminder.id), snoozed.reminder)
    assert.deepEqual(await rig.fireAt('2026-11-25T08:09:59Z'), [])
    assert.deepEqual(await rig.fireAt('2026-11-25T08:10:00Z'), [reminder.id])
  })

  it('moves a waiting one-off, and its lead with it', async () => {
    const rig = new Rig()
    const { reminder, leads } = await rig.creates(anna, { schedule: once(TOMORROW), leadsMs: [15 * MINUTE_MS] })
    ok(await rig.book.snooze(anna, reminder.id, at('2026-11-25T10:00:00Z')))
    assert.equal(iso((await rig.stored(leads[0]?.id ?? '')).dueAt), '2026-11-25T09:45:00Z')
    ok(await rig.book.snooze(anna, reminder.id, rig.now + 5 * MINUTE_MS))
    assert.equal((await rig.stored(leads[0]?.id ?? '')).status, 'cancelled')
  })

  it('moves one occurrence that fired, and the series stays', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: daily() })
    const [fired = ''] = await rig.fireAt(TOMORROW)
    const series = await rig.stored(reminder.id)
    const snoozed = ok(await rig.book.snooze(anna, fired, at('2026-11-26T09:00:00Z')))
    assert.equal(snoozed.reminder.id, fired)
    assert.deepEqual(await rig.stored(reminder.id), series)
    assert.equal((await rig.fireAt('2026-11-26T08:00:00Z')).length, 1)
    assert.deepEqual(await rig.fireAt('2026-11-26T09:00:00Z'), [fired])
  })

  it('of a waiting series moves the coming occurrence out of it', async () => {
    const rig = new Rig()
    const { reminder, leads } = await rig.creates(anna, { schedule: daily(), leadsMs: [15 * MINUTE_MS] })
    const snoozed = ok(await rig.book.snooze(anna, reminder.id, at('2026-11-25T12:00:00Z')))
    assert.equal(snoozed.reminder.seriesId, reminder.id)
    assert.equal(iso(snoozed.reminder.dueAt), '2026-11-25T12:00:00Z')
    assert.equal(iso(snoozed.series?.dueAt ?? 0), '2026-11-26T08:00:00Z')
    assert.equal(iso((await rig.stored(leads[0]?.id ?? '')).dueAt), '2026-11-26T07:45:00Z')
    const { schedule } = await rig.stored(reminder.id)
    assert.deepEqual(occurrencesFrom(schedule, rig.now, 2).map(iso), ['2026-11-26T08:00:00Z', '2026-11-27T08:00:00Z'])
    assert.deepEqual(await rig.fireAt(TOMORROW), [])
    assert.deepEqual(await rig.fireAt('2026-11-25T12:00:00Z'), [snoozed.reminder.id])
  })

  it('of the last occurrence ends the series, and the occurrence still comes', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: series('FREQ=DAILY;COUNT=1', '2026-11-25T09:00:00') })
    const snoozed = ok(await rig.book.snooze(anna, reminder.id, at('2026-11-25T12:00:00Z')))
    assert.equal(snoozed.series?.status, 'done')
    assert.deepEqual(await rig.fireAt('2026-11-25T12:00:00Z'), [snoozed.reminder.id])
  })

  it('starts a nag from nothing', async () => {
    const rig = new Rig()
    const nag = { everyMs: 10 * MINUTE_MS, limit: 3 }
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW), nag })
    await rig.fireAt(TOMORROW)
    await rig.fireAt('2026-11-25T08:10:00Z')
    assert.equal((await rig.stored(reminder.id)).nag?.sent, 2)
    const snoozed = ok(await rig.book.snooze(anna, reminder.id, at('2026-11-25T12:00:00Z')))
    assert.equal(snoozed.reminder.nag?.sent, 0)
    assert.equal(snoozed.reminder.firedAt, undefined)
  })

  it('tries a failed one again', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW) })
    await rig.fail(reminder.id)
    const snoozed = ok(await rig.book.snooze(anna, reminder.id, at(TOMORROW)))
    assert.equal(snoozed.reminder.status, 'waiting')
    assert.equal(snoozed.reminder.failure, undefined)
  })

  it('into quiet hours is held, and says so', async () => {
    const rig = new Rig()
    ok(await rig.book.changeSettings(anna, { quietHours: { from: '22:00', to: '07:00' } }))
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW) })
    const snoozed = ok(await rig.book.snooze(anna, reminder.id, at('2026-11-25T21:30:00Z')))
    assert.equal(iso(snoozed.reminder.dueAt), '2026-11-26T06:00:00Z')
    assert.equal(iso(snoozed.heldFrom ?? 0), '2026-11-25T21:30:00Z')
  })

  it('is refused for the past, for what is over, and for a series that is paused', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW) })
    refused(await rig.book.snooze(anna, reminder.id, rig.now - 2 * MINUTE_MS), 'already-past')
    ok(await rig.book.complete(anna, reminder.id))
    refused(await rig.book.snooze(anna, reminder.id, at(TOMORROW)), 'already-done')
    const cancelled = (await rig.creates(anna, { schedule: once(TOMORROW) })).reminder.id
    ok(await rig.book.cancel(anna, [cancelled]))
    refused(await rig.book.snooze(anna, cancelled, at(TOMORROW)), 'already-cancelled')
    const paused = (await rig.creates(anna, { schedule: daily() })).reminder.id
    ok(await rig.book.pause(anna, paused, null))
    refused(await rig.book.snooze(anna, paused, at(TOMORROW)), 'never-happens')
  })
})

describe('rescheduling', () => {
  it('gives a one-off another time, its leads too', async () => {
    const rig = new Rig()
    const { reminder, leads } = await rig.creates(anna, { schedule: once(TOMORROW), leadsMs: [15 * MINUTE_MS] })
    await rig.fireAt('2026-11-25T07:45:00Z')
    const moved = ok(await rig.book.reschedule(anna, reminder.id, once('2026-11-30T08:00:00Z'), 'series'))
    assert.deepEqual(moved.was, reminder)
    assert.deepEqual(moved.next.map(iso), ['2026-11-30T08:00:00Z'])
    assert.deepEqual(await rig.stored(reminder.id), moved.reminder)
    const lead = await rig.stored(leads[0]?.id ?? '')
    assert.deepEqual([lead.status, iso(lead.dueAt)], ['waiting', '2026-11-30T07:45:00Z'])
  })

  it('gives another text in the same change, to its leads too', async () => {
    const rig = new Rig()
    const leadsMs = [15 * MINUTE_MS]
    const { reminder, leads } = await rig.creates(anna, { schedule: once(TOMORROW), leadsMs })
    await rig.fireAt('2026-11-25T07:45:00Z')
    const moved = ok(await rig.book.reschedule(anna, reminder.id, once('2026-11-25T08:05:00Z'), 'series', 'bake'))
    assert.deepEqual([moved.was.text, moved.reminder.text], [reminder.text, 'bake'])
    assert.deepEqual(await rig.stored(reminder.id), moved.reminder)
    assert.equal((await rig.stored(leads[0]?.id ?? '')).text, 'bake')
    ok(await rig.book.undo(anna))
    assert.deepEqual((await rig.stored(reminder.id)).text, reminder.text)
    assert.equal(iso((await rig.stored(reminder.id)).dueAt), TOMORROW)
  })

  it('gives another text to a series and to the one of it that moves', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: daily() })
    const moved = ok(await rig.book.reschedule(anna, reminder.id, once('2026-11-25T10:00:00Z'), 'occurrence', 'bake'))
    assert.equal(moved.series?.text, 'bake')
    for (const id of [reminder.id, moved.reminder.id]) assert.equal((await rig.stored(id)).text, 'bake')
  })

  it('makes a one-off repeat', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW) })
    const moved = ok(await rig.book.reschedule(anna, reminder.id, daily('2026-11-26T10:00:00'), 'series'))
    assert.deepEqual(moved.next.map(iso), ['2026-11-26T09:00:00Z', '2026-11-27T09:00:00Z', '2026-11-28T09:00:00Z'])
  })

  it('moves only this one of a series', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: daily() })
    const moved = ok(await rig.book.reschedule(anna, reminder.id, once('2026-11-25T15:00:00Z'), 'occurrence'))
    assert.equal(moved.reminder.seriesId, reminder.id)
    assert.equal(iso(moved.series?.dueAt ?? 0), '2026-11-26T08:00:00Z')
  })

  it('changes the time of day of a whole series and keeps its days', async () => {
    const rig = new Rig()
    const schedule = series('FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;BYHOUR=9;BYMINUTE=0', '2026-11-26T09:00:00', {
      except: ['2026-12-10T09:00:00'],
    })
    const { reminder } = await rig.creates(anna, { schedule })
    const moved = ok(await rig.book.reschedule(anna, reminder.id, once('2026-11-24T13:30:00Z'), 'series'))
    assert.deepEqual(moved.next.map(iso), ['2026-11-26T13:30:00Z', '2026-12-24T13:30:00Z', '2027-01-07T13:30:00Z'])
  })

  it('starts exact steps anew', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, {
      schedule: series('FREQ=MINUTELY;INTERVAL=90', '2026-11-24T10:00:00'),
    })
    const moved = ok(await rig.book.reschedule(anna, reminder.id, once('2026-11-24T10:10:00Z'), 'series'))
    assert.deepEqual(moved.next.map(iso), ['2026-11-24T10:10:00Z', '2026-11-24T11:40:00Z', '2026-11-24T13:10:00Z'])
  })

  it('reaches the series from one of its occurrences when all are meant', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: daily() })
    const [fired = ''] = await rig.fireAt(TOMORROW)
    const all = ok(await rig.book.reschedule(anna, fired, series('FREQ=WEEKLY', '2026-11-30T09:00:00'), 'series'))
    assert.equal(all.reminder.id, reminder.id)
    assert.equal((await rig.stored(fired)).status, 'fired')
    const one = ok(await rig.book.reschedule(anna, fired, once('2026-11-25T15:00:00Z'), 'occurrence'))
    assert.equal(one.reminder.id, fired)
    assert.equal(iso((await rig.stored(reminder.id)).dueAt), '2026-11-30T08:00:00Z')
  })

  it('is refused for the past, for what never happens, for what is over', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: daily() })
    const to = (schedule: ReturnType<typeof once> | ReturnType<typeof series>, scope: 'series' | 'occurrence') =>
      rig.book.reschedule(anna, reminder.id, schedule, scope)
    refused(await to(once('2026-11-23T08:00:00Z'), 'series'), 'already-past')
    refused(await to(once('2026-11-23T08:00:00Z'), 'occurrence'), 'already-past')
    refused(await to(series('FREQ=DAILY;UNTIL=20260101', '2025-12-01T09:00:00'), 'series'), 'never-happens')
    refused(await to(series('FREQ=SECONDLY', '2026-12-01T09:00:00'), 'series'), 'limit-reached')
    ok(await rig.book.cancel(anna, [reminder.id]))
    refused(await to(once(TOMORROW), 'series'), 'already-cancelled')
  })

  it('keeps a series that is paused until resumed asleep only until it gets a new time', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: daily() })
    ok(await rig.book.pause(anna, reminder.id, null))
    assert.equal((await rig.stored(reminder.id)).dueAt, NEVER)
    const moved = ok(await rig.book.reschedule(anna, reminder.id, daily('2026-11-30T10:00:00'), 'series'))
    assert.equal(iso(moved.reminder.dueAt), '2026-11-30T09:00:00Z')
    ok(await rig.book.pause(anna, reminder.id, null))
    const retimed = ok(await rig.book.reschedule(anna, reminder.id, once('2026-11-24T11:00:00Z'), 'series'))
    assert.equal(iso(retimed.reminder.dueAt), '2026-11-30T11:00:00Z')
  })
})
