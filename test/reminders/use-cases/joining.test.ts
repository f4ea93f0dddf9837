import assert from 'node:assert/strict'
import { anna, annaInRoom, ben, benInRoom, cidInRoom, ok, once, Rig, refused, series } from '../rig.js'

const TOMORROW = '2026-11-25T08:00:00Z'
const daily = () => series('FREQ=DAILY', '2026-11-25T09:00:00')
const mentioning = (...names: string[]) => ({
  kind: 'people' as const,
  people: names.map((name) => ({ id: name.toLowerCase(), name })),
})

describe('joining ("Me too")', () => {
  it("adds to another's group reminder, who stays addressed", async () => {
    const rig = new Rig()
    await rig.book.noteTurn(annaInRoom, { reference: {} })
    const { reminder } = await rig.creates(annaInRoom, { schedule: once(TOMORROW) })
    const joined = ok(await rig.book.join(benInRoom, reminder.id))
    assert.deepEqual(joined.reminder.audience, mentioning('Anna', 'Ben'))
    const more = ok(await rig.book.join(cidInRoom, reminder.id))
    assert.deepEqual(more.reminder.audience, mentioning('Anna', 'Ben', 'Cid'))
    assert.deepEqual(await rig.stored(reminder.id), more.reminder)
  })

  it('an occurrence that fired joins its series too', async () => {
    const rig = new Rig()
    const { reminder, leads } = await rig.creates(annaInRoom, {
      schedule: daily(),
      leadsMs: [60_000],
      audience: mentioning('Cid'),
    })
    await rig.fireAt('2026-11-25T07:59:00Z')
    const [fired = ''] = await rig.fireAt(TOMORROW)
    ok(await rig.book.join(benInRoom, fired))
    for (const id of [fired, reminder.id, leads[0]?.id ?? ''])
      assert.deepEqual((await rig.stored(id)).audience, mentioning('Cid', 'Ben'), id)
  })

  it('is refused to whom it addresses already, when it is full, and when it is over', async () => {
    const rig = new Rig({ audience: 2 })
    const mine = (await rig.creates(annaInRoom, { schedule: once(TOMORROW) })).reminder.id
    refused(await rig.book.join(annaInRoom, mine), 'already-in')
    refused(await rig.book.join(anna, mine), 'already-in')
    ok(await rig.book.join(benInRoom, mine))
    refused(await rig.book.join(benInRoom, mine), 'already-in')
    refused(await rig.book.join(cidInRoom, mine), 'limit-reached')
    const forAll = await rig.creates(annaInRoom, { schedule: once(TOMORROW), audience: { kind: 'everyone' } })
    refused(await rig.book.join(benInRoom, forAll.reminder.id), 'already-in')
    ok(await rig.book.cancel(annaInRoom, [mine]))
    refused(await rig.book.join(cidInRoom, mine), 'already-cancelled')
  })
})

describe('declining', () => {
  it('ends what somebody else set for oneself, and tells them', async () => {
    const rig = new Rig()
    await rig.book.noteTurn(anna, { reference: {} })
    await rig.book.noteTurn(ben, { reference: {} })
    const { reminder } = await rig.creates(anna, { schedule: daily(), for: ben.person })
    const [fired = ''] = await rig.fireAt(TOMORROW)
    const declined = ok(await rig.book.decline(ben, fired))
    assert.equal(declined.reminder.id, reminder.id)
    assert.equal(declined.cancelled, true)
    assert.deepEqual(declined.tell, { person: anna.person, conversation: anna.conversation })
    assert.deepEqual(await rig.fireAt('2026-12-01T08:00:00Z'), [])
  })

  it('leaves a group reminder that mentions oneself to the others, and ends it when nobody is left', async () => {
    const rig = new Rig()
    await rig.book.noteTurn(anna, { reference: {} })
    const { reminder } = await rig.creates(annaInRoom, { schedule: once(TOMORROW), audience: mentioning('Ben', 'Cid') })
    const first = ok(await rig.book.decline(benInRoom, reminder.id))
    assert.deepEqual([first.cancelled, first.reminder.audience], [false, mentioning('Cid')])
    assert.deepEqual(first.tell, { person: anna.person, conversation: anna.conversation })
    const last = ok(await rig.book.decline(cidInRoom, reminder.id))
    assert.deepEqual([last.cancelled, last.reminder.status], [true, 'cancelled'])
  })

  it('is refused for what is one’s own, and for what is for everyone', async () => {
    const rig = new Rig()
    const own = (await rig.creates(anna, { schedule: once(TOMORROW) })).reminder.id
    refused(await rig.book.decline(anna, own), 'your-own')
    const forAll = (await rig.creates(annaInRoom, { schedule: once(TOMORROW), audience: { kind: 'everyone' } }))
      .reminder.id
    refused(await rig.book.decline(benInRoom, forAll), 'not-yours')
  })
})
