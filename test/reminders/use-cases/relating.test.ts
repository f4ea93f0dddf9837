import assert from 'node:assert/strict'
import { anna, at, ben, eve, ok, once, Rig, refused } from '../rig.js'

const TOMORROW = '2026-11-25T08:00:00Z'

const gifts = async () => {
  const rig = new Rig()
  await rig.book.noteTurn(anna, { reference: {} })
  await rig.book.noteTurn(ben, { reference: {} })
  const gift = await rig.creates(anna, { schedule: once(TOMORROW), for: ben.person, leadsMs: [60_000] })
  const own = await rig.creates(ben, { schedule: once(TOMORROW) })
  return { rig, gift: gift.reminder.id, own: own.reminder.id }
}

describe('muting', () => {
  it('is kept with the person, once, and lifted', async () => {
    const { rig } = await gifts()
    const muted = ok(await rig.book.mute(ben, anna.person))
    assert.deepEqual(muted.other, { key: anna.person, name: 'Anna' })
    ok(await rig.book.mute(ben, anna.person))
    assert.deepEqual((await rig.store.person(ben.person))?.muted, [anna.person])
    ok(await rig.book.unmute(ben, anna.person))
    assert.deepEqual((await rig.store.person(ben.person))?.muted, [])
  })

  it('is refused for oneself', async () => {
    const { rig } = await gifts()
    refused(await rig.book.mute(ben, ben.person), 'yourself')
    refused(await rig.book.block(ben, ben.person), 'yourself')
  })
})

describe('blocking', () => {
  it('ends what waits from that person and refuses what comes', async () => {
    const { rig, gift, own } = await gifts()
    const blocked = ok(await rig.book.block(ben, anna.person))
    assert.deepEqual(
      blocked.cancelled.map(({ id }) => id),
      [gift],
    )
    assert.deepEqual(await rig.fireAt(TOMORROW), [own])
    refused(
      await rig.book.create(anna, { text: 'x', schedule: once('2026-11-26T08:00:00Z'), for: ben.person }),
      'blocked',
    )
    ok(await rig.book.unblock(ben, anna.person))
    ok(await rig.book.create(anna, { text: 'x', schedule: once('2026-11-26T08:00:00Z'), for: ben.person }))
  })

  it('does not tell the name of somebody of another organisation', async () => {
    const rig = new Rig()
    await rig.book.noteTurn({ ...anna, tenantId: 'contoso' }, { reference: {} })
    assert.equal(ok(await rig.book.block(eve, anna.person)).other.name, undefined)
  })
})

describe('finding people', () => {
  it('finds colleagues by name, and says whether they can be reminded', async () => {
    const rig = new Rig()
    await rig.book.noteTurn({ ...anna, name: 'Anna Schmidt', tenantId: 'contoso' }, { reference: {} })
    await rig.book.noteTurn({ ...eve, name: 'Anna Berg', tenantId: 'fabrikam' }, { reference: {} })
    const from = { ...ben, tenantId: 'contoso' }
    const found = [{ key: anna.person, name: 'Anna Schmidt', reachable: true }]
    assert.deepEqual(await rig.book.peopleNamed(from, 'anna'), found)
    assert.deepEqual(await rig.book.peopleNamed({ ...anna, tenantId: 'contoso' }, 'anna'), [])
    assert.deepEqual(await rig.book.peopleNamed(ben, 'anna'), [])
  })

  it('finds the latest sender first, also one who is blocked', async () => {
    const { rig } = await gifts()
    await rig.book.noteTurn(eve, { reference: {} })
    rig.now = at('2026-11-24T09:00:00Z')
    await rig.creates(eve, { schedule: once(TOMORROW), for: ben.person })
    const names = async (name: string | null) => (await rig.book.sendersNamed(ben, name)).map((each) => each.name)
    assert.deepEqual(await names(null), ['Eve', 'Anna'])
    assert.deepEqual(await names('ANNA'), ['Anna'])
    assert.deepEqual(await names('an'), [])
    ok(await rig.book.block(ben, anna.person))
    assert.deepEqual(await names('anna'), ['Anna'])
    assert.deepEqual(await rig.book.sendersNamed(anna, null), [])
  })
})
