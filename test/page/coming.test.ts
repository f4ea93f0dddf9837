import assert from 'node:assert/strict'
import { comingOf } from '../../src/page/coming.js'
import type { Coming } from '../../src/page/wire.js'
import type { Draft } from '../../src/reminders/draft.js'
import type { ReminderId } from '../../src/reminders/reminder.js'
import { MINUTE_MS } from '../../src/reminders/time.js'
import { anna, at, NOW, once, Rig, series, ZONE } from '../reminders/rig.js'

/** Tuesday 24 November 2026, 9:00 in Berlin. */
describe('what is coming', () => {
  let rig: Rig
  beforeEach(() => {
    rig = new Rig()
  })

  const set = async (draft: Pick<Draft, 'text' | 'schedule'>): Promise<ReminderId> => {
    const outcome = await rig.book.create(anna, draft)
    assert.ok(outcome.ok)
    return outcome.reminder.id
  }
  const show = async (wanted?: { contains?: string; count?: number }): Promise<Coming> => {
    const person = await rig.book.person(anna.person)
    const settings = person?.settings
    const context = { now: rig.now, timeZone: ZONE, locale: 'en-GB', settings }
    return comingOf(rig.book, anna, person, context, wanted)
  }

  it('is in time order, with the rule of a repeat in words', async () => {
    await set({ text: 'later', schedule: once('2026-11-26T08:00:00Z') })
    await set({ text: 'yoga', schedule: series('FREQ=WEEKLY;BYDAY=TU', '2026-11-24T18:30:00') })
    const { rows } = await show()
    assert.deepEqual(
      rows.map(({ text, repeats }) => [text, repeats]),
      [
        ['yoga', 'every Tuesday at 18:30'],
        ['later', undefined],
      ],
    )
  })

  it('marks what is snoozed, and only that', async () => {
    const id = await set({ text: 'bread', schedule: once('2026-11-24T09:00:00Z') })
    assert.deepEqual((await show()).rows[0]?.isSnoozed, false)
    await rig.book.snooze(anna, id, at('2026-11-24T10:00:00Z'))
    assert.deepEqual((await show()).rows[0]?.isSnoozed, true)
  })

  it('says from when one of a series was moved that has not come, and that one was snoozed that has', async () => {
    const id = await set({ text: 'yoga', schedule: series('FREQ=DAILY', '2026-11-24T18:30:00') })
    const shown = async () =>
      (await show()).rows.map(({ movedFrom, isSnoozed, repeats }) => ({
        movedFrom,
        isSnoozed,
        repeats: repeats !== undefined,
      }))
    const rest = { movedFrom: undefined, isSnoozed: false, repeats: true }
    const moved = await rig.book.reschedule(anna, id, once('2026-11-24T19:30:00Z'), 'occurrence')
    assert.ok(moved.ok)
    assert.deepEqual(await shown(), [{ movedFrom: at('2026-11-24T17:30:00Z'), isSnoozed: false, repeats: false }, rest])
    await rig.fireAt('2026-11-24T19:30:00Z')
    await rig.book.snooze(anna, moved.reminder.id, rig.now + 10 * MINUTE_MS)
    assert.deepEqual(await shown(), [{ movedFrom: undefined, isSnoozed: true, repeats: false }, rest])
  })

  it('knows what waits for an answer, and what is paused', async () => {
    await set({ text: 'bread', schedule: once('2026-11-24T08:01:00Z') })
    const yoga = await set({ text: 'yoga', schedule: series('FREQ=WEEKLY;BYDAY=TU', '2026-11-24T18:30:00') })
    await rig.book.pause(anna, yoga, null)
    rig.now = NOW + 5 * MINUTE_MS
    await rig.fire()
    assert.deepEqual(
      (await show()).rows.map(({ text, state }) => [text, state]),
      [
        ['bread', 'overdue'],
        ['yoga', 'paused'],
      ],
    )
    assert.deepEqual((await show()).moments, [])
  })

  it('has every moment of fourteen days, held back by quiet hours, and none after', async () => {
    await rig.book.changeSettings(anna, { quietHours: { from: '22:00', to: '07:00' } })
    await set({ text: 'early', schedule: series('FREQ=DAILY', '2026-11-24T06:00:00') })
    await set({ text: 'too far', schedule: once('2026-12-08T08:00:00Z') })
    const { moments, quietHours, quietDays } = await show()
    assert.deepEqual(quietHours, { from: '22:00', to: '07:00' })
    assert.deepEqual(quietDays, [])
    assert.equal(moments.length, 13)
    assert.equal(moments[0], at('2026-11-25T06:00:00Z'))
    assert.equal(moments.at(-1), at('2026-12-07T06:00:00Z'))
  })

  it('shows which days are quiet, and what they hold to one moment once', async () => {
    await rig.book.changeSettings(anna, { quietDaysOff: true })
    await set({ text: 'daily', schedule: series('FREQ=DAILY', '2026-11-24T10:00:00') })
    const { moments, quietDays } = await show()
    assert.deepEqual(quietDays, [4, 5, 11, 12])
    assert.equal(moments.length, 12)
    assert.equal(moments[4], at('2026-11-30T08:00:00Z'))
  })

  it('counts what is more than anybody reads', async () => {
    for (let index = 0; index < 203; index += 1) {
      await set({ text: `task ${index}`, schedule: once('2026-11-26T08:00:00Z') })
      rig.now += 3 * 1_000
    }
    const { rows, more } = await show()
    assert.deepEqual([rows.length, more], [200, 3])
    assert.deepEqual([(await show({ count: 400 })).rows.length, (await show({ count: 400 })).more], [203, 0])
    assert.deepEqual(
      (await show({ contains: 'task 201' })).rows.map(({ text }) => text),
      ['task 201'],
    )
  })
})
