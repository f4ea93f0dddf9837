import assert from 'node:assert/strict'
import type { Actor } from '../../../src/reminders/actor.js'
import { HOUR_MS, MINUTE_MS } from '../../../src/reminders/time.js'
import { UNDO_MS } from '../../../src/reminders/undo.js'
import { calendarPlan } from '../../support/calendar-plan.js'
import { anna, annaInRoom, at, ben, benInRoom, ok, once, Rig, refused, series } from '../rig.js'

const TOMORROW = '2026-11-25T08:00:00Z'
const daily = () => series('FREQ=DAILY', '2026-11-25T09:00:00')

interface Prepared {
  one: string
  many: string
  gift: string
}

/** Every change that a person can make, after some time in which each kind of reminder came to be. */
const CHANGES: [what: string, who: Actor, change: (rig: Rig, ids: Prepared) => Promise<{ ok: boolean }>][] = [
  ['create', anna, (rig) => rig.book.create(anna, { text: 'x', schedule: daily(), leadsMs: [MINUTE_MS] })],
  ['create for another', anna, (rig) => rig.book.create(anna, { text: 'x', schedule: daily(), for: ben.person })],
  [
    'import',
    anna,
    (rig) =>
      rig.book.importCalendar(
        anna,
        calendarPlan([
          { text: 'x', schedule: daily() },
          { text: 'y', schedule: once(TOMORROW) },
        ]),
      ),
  ],
  ['cancel one', anna, (rig, { one }) => rig.book.cancel(anna, [one])],
  ['cancel all', anna, (rig, { one, many }) => rig.book.cancel(anna, [one, many])],
  ['cancel a gift', anna, (rig, { gift }) => rig.book.cancel(anna, [gift])],
  ['snooze a one-off', anna, (rig, { one }) => rig.book.snooze(anna, one, at('2026-11-25T12:00:00Z'))],
  ['snooze the next of a series', anna, (rig, { many }) => rig.book.snooze(anna, many, at('2026-11-25T12:00:00Z'))],
  ['complete a one-off', anna, (rig, { one }) => rig.book.complete(anna, one)],
  ['complete the next of a series', anna, (rig, { many }) => rig.book.complete(anna, many)],
  ['reschedule', anna, (rig, { one }) => rig.book.reschedule(anna, one, once('2026-12-01T08:00:00Z'), 'series')],
  [
    'reschedule a series',
    anna,
    (rig, { many }) => rig.book.reschedule(anna, many, once('2026-12-01T10:00:00Z'), 'series'),
  ],
  [
    'reschedule one of a series',
    anna,
    (rig, { many }) => rig.book.reschedule(anna, many, once('2026-11-25T15:00:00Z'), 'occurrence'),
  ],
  ['rename', anna, (rig, { one }) => rig.book.rename(anna, one, 'other words')],
  ['skip', anna, (rig, { many }) => rig.book.skipNext(anna, many)],
  ['pause', anna, (rig, { many }) => rig.book.pause(anna, many, null)],
  ['decline', ben, (rig, { gift }) => rig.book.decline(ben, gift)],
  ['block', ben, (rig) => rig.book.block(ben, anna.person)],
  ['mute', ben, (rig) => rig.book.mute(ben, anna.person)],
  ['a new time zone', anna, (rig) => rig.book.changeSettings(anna, { timeZone: 'America/New_York' })],
  ['quiet hours', anna, (rig) => rig.book.changeSettings(anna, { quietHours: { from: '08:00', to: '12:00' } })],
]

async function prepared(): Promise<{ rig: Rig; ids: Prepared }> {
  const rig = new Rig()
  for (const who of [anna, ben]) await rig.book.noteTurn(who, { reference: {} })
  const one = (await rig.creates(anna, { schedule: once(TOMORROW), leadsMs: [15 * MINUTE_MS] })).reminder.id
  const many = (await rig.creates(anna, { schedule: daily(), leadsMs: [15 * MINUTE_MS] })).reminder.id
  const gift = (await rig.creates(anna, { schedule: daily(), for: ben.person })).reminder.id
  rig.advance(11)
  return { rig, ids: { one, many, gift } }
}

const choices = async (rig: Rig) =>
  Promise.all(
    [anna, ben].map(async ({ person }) => {
      const { settings, muted, blocked } = (await rig.store.person(person)) ?? {}
      return { settings, muted, blocked }
    }),
  )

describe('undo', () => {
  for (const [what, who, change] of CHANGES)
    it(`takes back: ${what}`, async () => {
      const { rig, ids } = await prepared()
      const before = [await rig.everything(anna, ben), await choices(rig)]
      assert.ok((await change(rig, ids)).ok)
      assert.notDeepEqual([await rig.everything(anna, ben), await choices(rig)], before, 'it changed something')
      rig.advance(9)
      ok(await rig.restarted().undo(who))
      assert.deepEqual([await rig.everything(anna, ben), await choices(rig)], before)
      refused(await rig.book.undo(who), 'nothing-to-undo')
    })

  it('takes back what was done in a group: a joining', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(annaInRoom, { schedule: once(TOMORROW) })
    ok(await rig.book.join(benInRoom, reminder.id))
    ok(await rig.book.undo(benInRoom))
    assert.deepEqual((await rig.stored(reminder.id)).audience, { kind: 'owner' })
  })

  it('takes back one after the other, the newest first', async () => {
    const { rig, ids } = await prepared()
    const before = await rig.everything(anna, ben)
    ok(await rig.book.rename(anna, ids.one, 'first'))
    ok(await rig.book.rename(anna, ids.one, 'second'))
    ok(await rig.book.complete(anna, ids.one))
    const undone = [await rig.book.undo(anna), await rig.book.undo(anna), await rig.book.undo(anna)].map((each) =>
      ok(each),
    )
    assert.deepEqual(
      undone.map(({ what }) => what),
      ['done', 'edit', 'edit'],
    )
    assert.deepEqual(
      undone.map(({ restored }) => restored[0]?.text),
      ['second', 'first', 'call mom'],
    )
    assert.deepEqual(await rig.everything(anna, ben), before)
  })

  it('says what it restored and removed, as it is stored', async () => {
    const { rig, ids } = await prepared()
    ok(await rig.book.snooze(anna, ids.many, at('2026-11-25T12:00:00Z')))
    const { restored, removed, what } = ok(await rig.book.undo(anna))
    assert.equal(what, 'snooze')
    for (const reminder of restored) assert.deepEqual(reminder, await rig.stored(reminder.id))
    assert.deepEqual(
      removed.map(({ seriesId }) => seriesId),
      [ids.many],
    )
  })

  it('reaches ten minutes back and not further', async () => {
    const rig = new Rig()
    await rig.creates(anna, { schedule: once(TOMORROW) })
    rig.now += UNDO_MS + 1
    refused(await rig.book.undo(anna), 'nothing-to-undo')
    rig.now -= 1
    ok(await rig.book.undo(anna))
  })

  it('keeps no more than can still be taken back once there is a newer change', async () => {
    const rig = new Rig()
    await rig.creates(anna, { schedule: once(TOMORROW) })
    rig.now += UNDO_MS + 1
    await rig.creates(anna, { schedule: once(TOMORROW) })
    assert.equal((await rig.store.undoOf(anna.person)).length, 1)
  })

  it('is about this conversation and this person alone', async () => {
    const rig = new Rig()
    const inRoom = (await rig.creates(annaInRoom, { schedule: once(TOMORROW) })).reminder.id
    const inChat = (await rig.creates(anna, { schedule: once(TOMORROW) })).reminder.id
    refused(await rig.book.undo(benInRoom), 'nothing-to-undo')
    ok(await rig.book.undo(annaInRoom))
    assert.equal(await rig.store.reminder(inRoom), undefined)
    assert.ok(await rig.store.reminder(inChat))
  })

  it('makes a cancelled reminder fire, late if its time passed meanwhile', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(anna, { schedule: once('2026-11-24T08:05:00Z') })
    ok(await rig.book.cancel(anna, [reminder.id]))
    rig.advance(7)
    ok(await rig.book.undo(anna))
    assert.deepEqual(await rig.fire(), [reminder.id])
  })

  it('is refused when it fired since, or somebody else changed it since', async () => {
    const rig = new Rig()
    const fired = (await rig.creates(anna, { schedule: once('2026-11-24T08:05:00Z') })).reminder.id
    ok(await rig.book.snooze(anna, fired, at('2026-11-24T08:06:00Z')))
    rig.advance(6)
    await rig.fire()
    const problem = refused(await rig.book.undo(anna), 'changed-since')
    assert.deepEqual(problem, { kind: 'changed-since', reminder: await rig.stored(fired) })
    const shared = await rig.creates(annaInRoom, { schedule: once(TOMORROW), audience: { kind: 'everyone' } })
    rig.now = at(TOMORROW)
    ok(await rig.book.rename(annaInRoom, shared.reminder.id, 'new words'))
    ok(await rig.book.complete(benInRoom, shared.reminder.id))
    refused(await rig.book.undo(annaInRoom), 'changed-since')
    assert.equal((await rig.stored(shared.reminder.id)).status, 'done')
  })

  it('of a creation is refused for a one-off that fired, and removes a series with what it brought forth', async () => {
    const rig = new Rig()
    await rig.creates(anna, { schedule: once('2026-11-24T08:01:00Z') })
    rig.advance(1)
    await rig.fire()
    refused(await rig.book.undo(anna), 'changed-since')
    const { reminder } = await rig.creates(annaInRoom, { schedule: series('FREQ=MINUTELY', '2026-11-24T09:02:00') })
    rig.advance(3)
    assert.equal((await rig.fire()).length, 1)
    assert.equal(ok(await rig.book.undo(annaInRoom)).removed[0]?.id, reminder.id)
    assert.deepEqual(await rig.store.remindersIn(annaInRoom.conversation), [])
  })

  it('of an import keeps what fired and takes the rest', async () => {
    const rig = new Rig()
    const drafts = ['2026-11-24T08:01:00Z', TOMORROW].map((when) => ({ text: when, schedule: once(when) }))
    ok(await rig.book.importCalendar(anna, calendarPlan(drafts)))
    rig.advance(1)
    await rig.fire()
    assert.deepEqual(
      ok(await rig.book.undo(anna)).removed.map(({ text }) => text),
      [TOMORROW],
    )
    assert.deepEqual(
      (await rig.store.remindersOf(anna.person)).map(({ status }) => status),
      ['fired'],
    )
  })

  it('of settings keeps the name and the chat that a turn told since', async () => {
    const rig = new Rig()
    ok(await rig.book.changeSettings(annaInRoom, { clock: '12h' }))
    await rig.book.noteTurn(anna, { reference: {} })
    const { person } = ok(await rig.book.undo(annaInRoom))
    assert.deepEqual([person?.settings, person?.personalConversation], [{}, anna.conversation])
  })

  it('of settings is refused when they were changed elsewhere since', async () => {
    const rig = new Rig()
    ok(await rig.book.changeSettings(annaInRoom, { clock: '12h' }))
    ok(await rig.book.changeSettings(anna, { clock: '24h' }))
    refused(await rig.book.undo(annaInRoom), 'changed-since')
    assert.deepEqual((await rig.store.person(anna.person))?.settings, { clock: '24h' })
  })

  it('takes back the newest change, also when the clock was set back before it', async () => {
    const rig = new Rig()
    const before = await rig.creates(anna, { text: 'before', schedule: once(TOMORROW) })
    rig.now -= HOUR_MS
    const after = await rig.creates(anna, { text: 'after', schedule: once(TOMORROW) })
    assert.deepEqual(
      ok(await rig.book.undo(anna)).removed.map(({ id }) => id),
      [after.reminder.id],
    )
    assert.equal((await rig.stored(before.reminder.id)).status, 'waiting')
    refused(await rig.book.undo(anna), 'nothing-to-undo')
  })
})
