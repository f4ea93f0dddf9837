import assert from 'node:assert/strict'
import { NEVER } from '../../../src/reminders/due.js'
import { MINUTE_MS } from '../../../src/reminders/time.js'
import { anna, annaInRoom, at, ben, iso, ok, once, Rig, series } from '../rig.js'

const TOMORROW = '2026-11-25T08:00:00Z'
const daily = (more = {}) => series('FREQ=DAILY', '2026-11-25T09:00:00', more)
const toNewYork = (rig: Rig) => rig.book.changeSettings(anna, { timeZone: 'America/New_York' })

describe('settings', () => {
  it('change one by one and keep the rest', async () => {
    const rig = new Rig()
    ok(await rig.book.changeSettings(anna, { clock: '12h', timesOfDay: { morning: '08:00' } }))
    const { person, was } = ok(await rig.book.changeSettings(anna, { locale: 'de', timesOfDay: { evening: '19:00' } }))
    assert.deepEqual(person.settings, {
      clock: '12h',
      locale: 'de',
      timesOfDay: { morning: '08:00', evening: '19:00' },
    })
    assert.deepEqual(was?.settings, { clock: '12h', timesOfDay: { morning: '08:00' } })
    assert.deepEqual(await rig.store.person(anna.person), person)
    assert.equal(person.name, 'Anna')
  })
})

describe('a new time zone', () => {
  it('keeps the wall times of repeats and says what moved from when to when', async () => {
    const rig = new Rig()
    const { reminder, leads } = await rig.creates(anna, { schedule: daily(), leadsMs: [15 * MINUTE_MS] })
    const { moved } = ok(await toNewYork(rig))
    assert.deepEqual(
      moved.map(({ from, to }) => [iso(from), iso(to)]),
      [[TOMORROW, '2026-11-25T14:00:00Z']],
    )
    assert.deepEqual(moved[0]?.reminder, await rig.stored(reminder.id))
    assert.equal(moved[0]?.reminder.schedule.timeZone, 'America/New_York')
    assert.equal(iso((await rig.stored(leads[0]?.id ?? '')).dueAt), '2026-11-25T13:45:00Z')
  })

  it('that is ahead takes the next occurrence when today’s has passed there', async () => {
    const rig = new Rig()
    await rig.creates(anna, { schedule: series('FREQ=DAILY', '2026-11-24T10:00:00') })
    const { moved } = ok(await rig.book.changeSettings(anna, { timeZone: 'Asia/Tokyo' }))
    assert.deepEqual(
      moved.map(({ to }) => iso(to)),
      ['2026-11-25T01:00:00Z'],
    )
  })

  it('keeps skipped what was skipped', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: daily() })
    ok(await rig.book.skipNext(anna, reminder.id))
    const { moved } = ok(await toNewYork(rig))
    assert.deepEqual(
      moved.map(({ to }) => iso(to)),
      ['2026-11-26T14:00:00Z'],
    )
  })

  it('leaves the moments of one-offs and of exact steps, and shows them in the new zone', async () => {
    const rig = new Rig()
    const one = await rig.creates(anna, { schedule: once(TOMORROW) })
    const steps = await rig.creates(anna, { schedule: series('FREQ=MINUTELY;INTERVAL=90', '2026-11-24T10:00:00') })
    assert.deepEqual(ok(await toNewYork(rig)).moved, [])
    for (const { reminder } of [one, steps]) {
      const now = await rig.stored(reminder.id)
      assert.deepEqual([now.dueAt, now.schedule.timeZone], [reminder.dueAt, 'America/New_York'])
    }
    await rig.fireAt('2026-11-24T09:00:00Z')
    assert.equal(iso((await rig.stored(steps.reminder.id)).dueAt), '2026-11-24T10:30:00Z')
  })

  it('leaves what was asked for in another zone, what is for a group, and what is not the person’s', async () => {
    const rig = new Rig()
    await rig.book.noteTurn(ben, { reference: {} })
    await rig.creates(anna, { schedule: daily({ timeZone: 'Asia/Tokyo' }) })
    await rig.creates(annaInRoom, { schedule: daily(), audience: { kind: 'everyone' } })
    await rig.creates(anna, { schedule: daily(), for: ben.person })
    const before = await rig.everything(anna)
    assert.deepEqual(ok(await toNewYork(rig)).moved, [])
    assert.deepEqual(await rig.everything(anna), before)
  })

  it('reaches what is paused without waking it', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: daily() })
    ok(await rig.book.pause(anna, reminder.id, null))
    assert.deepEqual(ok(await toNewYork(rig)).moved, [])
    assert.equal((await rig.stored(reminder.id)).dueAt, NEVER)
    assert.equal(iso(ok(await rig.book.resume(anna, reminder.id)).next ?? 0), '2026-11-25T14:00:00Z')
  })

  it('is moved from the one chosen before', async () => {
    const rig = new Rig()
    ok(await toNewYork(rig))
    await rig.creates(anna, { schedule: daily({ timeZone: 'America/New_York' }) })
    const { moved } = ok(
      await rig.book.changeSettings({ ...anna, timeZone: 'America/New_York' }, { timeZone: 'Europe/London' }),
    )
    assert.deepEqual(
      moved.map(({ to }) => iso(to)),
      ['2026-11-25T09:00:00Z'],
    )
  })
})

describe('quiet hours', () => {
  it('hold what waits, and let it go when they end for good', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW) })
    const night = await rig.creates(anna, { schedule: once(TOMORROW), evenAtNight: true })
    const { moved } = ok(await rig.book.changeSettings(anna, { quietHours: { from: '22:00', to: '10:00' } }))
    assert.deepEqual(
      moved.map(({ reminder: { id }, to }) => [id, iso(to)]),
      [[reminder.id, '2026-11-25T09:00:00Z']],
    )
    assert.equal((await rig.stored(night.reminder.id)).dueAt, at(TOMORROW))
    const off = ok(await rig.book.changeSettings(anna, { quietHours: null }))
    assert.deepEqual(
      off.moved.map(({ to }) => iso(to)),
      [TOMORROW],
    )
  })

  it('of one’s own zone hold after a move', async () => {
    const rig = new Rig()
    ok(await rig.book.changeSettings(anna, { quietHours: { from: '22:00', to: '07:00' } }))
    const { reminder } = await rig.creates(anna, { schedule: once(TOMORROW) })
    const { moved } = ok(await toNewYork(rig))
    assert.deepEqual(
      moved.map(({ to }) => iso(to)),
      ['2026-11-25T12:00:00Z'],
    )
    assert.equal((await rig.stored(reminder.id)).occurrenceAt, at(TOMORROW))
  })
})
