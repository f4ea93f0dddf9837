import assert from 'node:assert/strict'
import type { Actor } from '../../../src/reminders/actor.js'
import type { ReminderBook } from '../../../src/reminders/book.js'
import type { Outcome } from '../../../src/reminders/problem.js'
import type { ReminderId } from '../../../src/reminders/reminder.js'
import {
  anna,
  annaInRoom,
  at,
  ben,
  benInRoom,
  cidInRoom,
  eve,
  eveElsewhere,
  ok,
  once,
  Rig,
  refused,
  series,
} from '../rig.js'

const TOMORROW = '2026-11-25T08:00:00Z'
const LATER = at('2026-11-26T08:00:00Z')

/** Everything that can be done to a reminder by its id, as a crafted button would. */
const DEEDS: [name: string, deed: (book: ReminderBook, who: Actor, id: ReminderId) => Promise<Outcome<unknown>>][] = [
  ['find', (book, who, id) => book.find(who, id)],
  ['cancel', (book, who, id) => book.cancel(who, [id])],
  ['snooze', (book, who, id) => book.snooze(who, id, LATER)],
  ['complete', (book, who, id) => book.complete(who, id)],
  ['reschedule', (book, who, id) => book.reschedule(who, id, once('2026-11-26T08:00:00Z'), 'series')],
  ['reschedule one', (book, who, id) => book.reschedule(who, id, once('2026-11-26T08:00:00Z'), 'occurrence')],
  ['rename', (book, who, id) => book.rename(who, id, 'owned')],
  ['comeThrough', (book, who, id) => book.comeThrough(who, id)],
  ['skipNext', (book, who, id) => book.skipNext(who, id)],
  ['pause', (book, who, id) => book.pause(who, id, null)],
  ['resume', (book, who, id) => book.resume(who, id)],
  ['sendAgain', (book, who, id) => book.sendAgain(who, [id])],
  ['join', (book, who, id) => book.join(who, id)],
  ['decline', (book, who, id) => book.decline(who, id)],
]

describe("another's reminders", () => {
  for (const [name, deed] of DEEDS) {
    it(`are out of a stranger's reach by ${name}, and look as if there were none`, async () => {
      const rig = new Rig()
      const schedule = series('FREQ=DAILY', '2026-11-25T09:00:00', { pausedUntil: LATER })
      const personal = await rig.creates(anna, { schedule, leadsMs: [60_000] })
      const group = await rig.creates(annaInRoom, { schedule, audience: { kind: 'everyone' } })
      const failed = await rig.creates(anna, { schedule: once(TOMORROW) })
      await rig.fail(failed.reminder.id)
      const before = await rig.everything(anna, eve)
      const ids = [personal, group, failed].flatMap(({ reminder, leads }) => [reminder, ...leads]).map(({ id }) => id)
      for (const id of [...ids, `${ids[0]}.abc`, 'made-up'])
        for (const stranger of [eve, eveElsewhere])
          assert.deepEqual(refused(await deed(rig.book, stranger, id), 'not-found'), { kind: 'not-found' })
      assert.deepEqual(await rig.everything(anna, eve), before)
      assert.deepEqual(await rig.store.undoOf(eve.person), [])
    })
  }

  it('are in no list, agenda, export or undo of somebody else', async () => {
    const rig = new Rig()
    await rig.creates(anna, { schedule: once(TOMORROW) })
    await rig.creates(annaInRoom, { schedule: once(TOMORROW) })
    for (const who of [eve, eveElsewhere, ben, benInRoom]) {
      assert.deepEqual(await rig.book.list(who, {}), [])
      assert.deepEqual(await rig.book.agenda(who.person, at(TOMORROW), who.timeZone), [])
      assert.deepEqual((await rig.book.exportable(who)).reminders, [])
      refused(await rig.book.undo(who), 'nothing-to-undo')
    }
  })

  it('stay when a whole list of ids holds one of them', async () => {
    const rig = new Rig()
    const { reminder: hers } = await rig.creates(anna, { schedule: once(TOMORROW) })
    const { reminder: own } = await rig.creates(eve, { schedule: once(TOMORROW) })
    const { cancelled, refused: not } = ok(await rig.book.cancel(eve, [hers.id, own.id]))
    assert.deepEqual(
      cancelled.map(({ id }) => id),
      [own.id],
    )
    assert.deepEqual(not, [{ id: hers.id, problem: { kind: 'not-found' } }])
    assert.equal((await rig.stored(hers.id)).status, 'waiting')
  })

  it('in the same group may be joined, and nothing else', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(annaInRoom, { schedule: once(TOMORROW) })
    for (const [name, deed] of DEEDS)
      if (name !== 'join') refused(await deed(rig.book, benInRoom, reminder.id), 'not-found')
    ok(await rig.book.join(benInRoom, reminder.id))
  })
})

describe('a reminder for a group', () => {
  const deedsOf = async (who: Actor, audience: 'everyone' | 'ben') => {
    const allowed: string[] = []
    for (const [name, deed] of DEEDS) {
      const rig = new Rig()
      const people = [{ id: 'ben', name: 'Ben' }]
      const { reminder } = await rig.creates(annaInRoom, {
        schedule: series('FREQ=DAILY', '2026-11-25T09:00:00', { pausedUntil: LATER }),
        audience: audience === 'everyone' ? { kind: 'everyone' } : { kind: 'people', people },
      })
      if ((await deed(rig.book, who, reminder.id)).ok) allowed.push(name)
    }
    return allowed
  }
  const all = [
    'find',
    'cancel',
    'snooze',
    'complete',
    'reschedule',
    'reschedule one',
    'rename',
    'comeThrough',
    'skipNext',
    'pause',
    'resume',
  ]

  it('is wholly its owner’s, here and in the personal chat', async () => {
    assert.deepEqual(await deedsOf(annaInRoom, 'everyone'), all)
    assert.deepEqual(await deedsOf(anna, 'everyone'), all)
  })
  it('is seen and snoozed by anyone there when it is for everyone, and finished once it has come', async () => {
    assert.deepEqual(await deedsOf(cidInRoom, 'everyone'), ['find', 'snooze'])
    const rig = new Rig()
    await rig.creates(annaInRoom, { schedule: once(TOMORROW), audience: { kind: 'everyone' } })
    const [fired = ''] = await rig.fireAt(TOMORROW)
    assert.ok((await rig.book.complete(cidInRoom, fired)).ok)
  })
  it('is seen, snoozed and declined by those mentioned, and joined by others', async () => {
    assert.deepEqual(await deedsOf(benInRoom, 'ben'), ['find', 'snooze', 'decline'])
    assert.deepEqual(await deedsOf(cidInRoom, 'ben'), ['join'])
  })
  it('is nothing to those mentioned outside the group', async () => {
    assert.deepEqual(await deedsOf(ben, 'ben'), [])
  })
  it('says to those who see it that the rest is not theirs to do', async () => {
    const rig = new Rig()
    const { reminder } = await rig.creates(annaInRoom, { schedule: once(TOMORROW), audience: { kind: 'everyone' } })
    refused(await rig.book.cancel(benInRoom, [reminder.id]), 'not-yours')
    refused(await rig.book.rename(benInRoom, reminder.id, 'x'), 'not-yours')
  })
})

describe('a reminder set for somebody else', () => {
  it('may be seen, put right and taken back by its setter, and all else by whom it is for', async () => {
    const allowed = async (who: Actor) => {
      const names: string[] = []
      for (const [name, deed] of DEEDS) {
        const rig = new Rig()
        await rig.book.noteTurn(ben, { reference: {} })
        const schedule = series('FREQ=DAILY', '2026-11-25T09:00:00', { pausedUntil: LATER })
        const { reminder } = await rig.creates(anna, { schedule, for: ben.person })
        if ((await deed(rig.book, who, reminder.id)).ok) names.push(name)
      }
      return names
    }
    assert.deepEqual(await allowed(anna), ['find', 'cancel', 'reschedule', 'reschedule one', 'rename'])
    assert.deepEqual(
      await allowed(ben),
      DEEDS.map(([name]) => name).filter((name) => name !== 'sendAgain' && name !== 'join'),
    )
  })
})
