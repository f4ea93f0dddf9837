import assert from 'node:assert/strict'
import { NEVER } from '../../../src/reminders/due.js'
import { occurrencesFrom } from '../../../src/reminders/occurrences.js'
import { MINUTE_MS } from '../../../src/reminders/time.js'
import { anna, at, iso, ok, once, Rig, refused, series } from '../rig.js'

const TOMORROW = '2026-11-25T08:00:00Z'
const daily = () => series('FREQ=DAILY', '2026-11-25T09:00:00')

describe('renaming', () => {
  it('changes the words of a reminder and of its leads', async () => {
    const rig = new Rig()
    const { reminder, leads } = await rig.creates(anna, { schedule: once(TOMORROW), leadsMs: [MINUTE_MS] })
    const changed = ok(await rig.book.rename(anna, reminder.id, 'call dad'))
    assert.deepEqual([changed.was.text, changed.reminder.text], ['call mom', 'call dad'])
    assert.deepEqual(await rig.stored(reminder.id), changed.reminder)
    assert.equal((await rig.stored(leads[0]?.id ?? '')).text, 'call dad')
  })

  it('is refused for what is over', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW) })
    ok(await rig.book.complete(anna, reminder.id))
    refused(await rig.book.rename(anna, reminder.id, 'x'), 'already-done')
  })
})

describe('skipping the next', () => {
  it('leaves out the coming occurrence, and the one after when said again', async () => {
    const rig = new Rig()
    const { reminder, leads } = await rig.creates(anna, { schedule: daily(), leadsMs: [15 * MINUTE_MS] })
    const first = ok(await rig.book.skipNext(anna, reminder.id))
    assert.deepEqual([first.skipped, first.next ?? 0].map(iso), [TOMORROW, '2026-11-26T08:00:00Z'])
    const second = ok(await rig.book.skipNext(anna, reminder.id))
    assert.deepEqual([second.skipped, second.next ?? 0].map(iso), ['2026-11-26T08:00:00Z', '2026-11-27T08:00:00Z'])
    const stored = await rig.stored(reminder.id)
    assert.deepEqual(occurrencesFrom(stored.schedule, rig.now, 1).map(iso), ['2026-11-27T08:00:00Z'])
    assert.equal(iso((await rig.stored(leads[0]?.id ?? '')).dueAt), '2026-11-27T07:45:00Z')
    assert.deepEqual(await rig.fireAt('2026-11-26T12:00:00Z'), [])
  })

  it('forgets what was left out once it lies behind', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: daily() })
    ok(await rig.book.skipNext(anna, reminder.id))
    await rig.fireAt('2026-11-26T08:00:00Z')
    const { reminder: now } = ok(await rig.book.skipNext(anna, reminder.id))
    assert.deepEqual(now.schedule.kind === 'series' && now.schedule.except, ['2026-11-27T09:00:00'])
  })

  it('reaches the series from an occurrence that fired', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: daily() })
    const [fired = ''] = await rig.fireAt(TOMORROW)
    assert.equal(ok(await rig.book.skipNext(anna, fired)).reminder.id, reminder.id)
  })

  it('of the last ends the series', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: series('FREQ=DAILY;COUNT=1', '2026-11-25T09:00:00') })
    const skipped = ok(await rig.book.skipNext(anna, reminder.id))
    assert.deepEqual([skipped.next, skipped.reminder.status], [null, 'done'])
  })

  it('is refused for a one-off', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW) })
    refused(await rig.book.skipNext(anna, reminder.id), 'not-repeating')
  })
})

describe('pausing', () => {
  it('until a day is silent before it and goes on by itself', async () => {
    const rig = new Rig()
    const { reminder, leads } = await rig.creates(anna, { schedule: daily(), leadsMs: [15 * MINUTE_MS] })
    const paused = ok(await rig.book.pause(anna, reminder.id, at('2026-11-30T00:00:00Z')))
    assert.equal(iso(paused.next ?? 0), '2026-11-30T08:00:00Z')
    assert.equal(iso((await rig.stored(leads[0]?.id ?? '')).dueAt), '2026-11-30T07:45:00Z')
    assert.deepEqual(await rig.fireAt('2026-11-29T12:00:00Z'), [])
    assert.equal((await rig.fireAt('2026-11-30T07:45:00Z')).length, 1)
    assert.equal((await rig.fireAt('2026-11-30T08:00:00Z')).length, 1)
  })

  it('until resumed never fires, and goes on from the moment it is resumed', async () => {
    const rig = new Rig()
    const { reminder, leads } = await rig.creates(anna, { schedule: daily(), leadsMs: [15 * MINUTE_MS] })
    const paused = ok(await rig.book.pause(anna, reminder.id, null))
    assert.deepEqual([paused.next, paused.reminder.dueAt, paused.reminder.status], [null, NEVER, 'waiting'])
    assert.deepEqual(await rig.fireAt('2036-11-29T12:00:00Z'), [])
    rig.now = at('2026-12-24T12:00:00Z')
    const resumed = ok(await rig.book.resume(anna, reminder.id))
    assert.equal(iso(resumed.next ?? 0), '2026-12-25T08:00:00Z')
    assert.equal(iso((await rig.stored(leads[0]?.id ?? '')).dueAt), '2026-12-25T07:45:00Z')
  })

  it('is refused until a past moment, beyond the end of the series, and for a one-off', async () => {
    const rig = new Rig()
    const ending = series('FREQ=DAILY;UNTIL=20261130T090000', '2026-11-25T09:00:00')
    const { reminder } = await rig.creates(anna, { schedule: ending })
    refused(await rig.book.pause(anna, reminder.id, rig.now - 2 * MINUTE_MS), 'already-past')
    refused(await rig.book.pause(anna, reminder.id, at('2026-12-10T00:00:00Z')), 'never-happens')
    refused(await rig.book.resume(anna, reminder.id), 'not-paused')
    const { reminder: single } = await rig.creates(anna, { schedule: once(TOMORROW) })
    refused(await rig.book.pause(anna, single.id, null), 'not-repeating')
  })
})
