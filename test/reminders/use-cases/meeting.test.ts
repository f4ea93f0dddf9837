import assert from 'node:assert/strict'
import { openBook } from '../../../src/reminders/book.js'
import { DEFAULT_LIMITS } from '../../../src/reminders/limits.js'
import type { Changes } from '../../../src/reminders/store.js'
import { MemoryStore } from '../memory-store.js'
import { anna, annaInRoom, ben, benInRoom, NOW, ok, Rig } from '../rig.js'

class CountingStore extends MemoryStore {
  commits = 0
  override async commit(changes: Changes): Promise<void> {
    this.commits += 1
    await super.commit(changes)
  }
}

const countingRig = () => {
  let store = new CountingStore({ now: () => NOW })
  const rig = new Rig({}, (clock) => {
    store = new CountingStore(clock)
    return store
  })
  return { rig, store }
}

const reference = (activityId: string, more = {}) => ({
  activityId,
  serviceUrl: 'https://example.org',
  user: { id: 'anna', name: 'Anna' },
  ...more,
})

describe('the start of a turn', () => {
  it('keeps the person, the personal chat and the whole reference', async () => {
    const { rig } = countingRig()
    const met = await rig.book.noteTurn({ ...anna, tenantId: 'contoso' }, { name: 'Chat', reference: reference('1') })
    assert.deepEqual([met.isNew, met.returned], [true, false])
    assert.deepEqual(await rig.store.person(anna.person), met.person)
    assert.deepEqual(
      [met.person.name, met.person.tenantId, met.person.personalConversation],
      ['Anna', 'contoso', anna.conversation],
    )
    const conversation = await rig.store.conversation(anna.conversation)
    assert.deepEqual(conversation, met.conversation)
    assert.deepEqual(conversation?.reference, reference('1'))
    assert.deepEqual([conversation?.kind, conversation?.name, conversation?.reachable], ['personal', 'Chat', true])
  })

  it('writes nothing when only the activity is another', async () => {
    const { rig, store } = countingRig()
    await rig.book.noteTurn(anna, { reference: reference('1') })
    const met = await rig.book.noteTurn(anna, { reference: reference('2') })
    assert.deepEqual([store.commits, met.isNew], [1, false])
    const { user, serviceUrl } = reference('3')
    await rig.book.noteTurn(anna, { reference: { user, serviceUrl, activityId: '3' } })
    assert.equal(store.commits, 1, 'the order of fields does not matter')
  })

  it('writes what changed: a new address, a new name', async () => {
    const { rig, store } = countingRig()
    await rig.book.noteTurn(anna, { reference: reference('1') })
    await rig.book.noteTurn(anna, { reference: reference('2', { serviceUrl: 'https://moved.example.org' }) })
    assert.deepEqual(
      (await rig.store.conversation(anna.conversation))?.reference,
      reference('2', { serviceUrl: 'https://moved.example.org' }),
    )
    await rig.book.noteTurn(
      { ...anna, name: 'Anna S.' },
      { reference: reference('3', { serviceUrl: 'https://moved.example.org' }) },
    )
    assert.equal((await rig.store.person(anna.person))?.name, 'Anna S.')
    assert.equal(store.commits, 3)
    await rig.book.noteTurn(
      { ...anna, name: undefined },
      { reference: reference('4', { serviceUrl: 'https://moved.example.org' }) },
    )
    assert.equal(store.commits, 3, 'a turn without a name keeps the one that is known')
  })

  it('in a group keeps one reference whoever speaks, and leaves personal chats alone', async () => {
    const { rig, store } = countingRig()
    await rig.book.noteTurn(ben, { reference: {} })
    await rig.book.noteTurn(annaInRoom, { reference: reference('1') })
    await rig.book.noteTurn(benInRoom, { reference: reference('2', { user: { id: 'ben', name: 'Ben' } }) })
    assert.equal(store.commits, 2)
    assert.equal((await rig.store.person(ben.person))?.personalConversation, ben.conversation)
    assert.equal((await rig.store.person(anna.person))?.personalConversation, undefined)
  })

  it('keeps settings, and sees that the bot is back', async () => {
    const { rig } = countingRig()
    ok(await rig.book.changeSettings(anna, { clock: '12h' }))
    await rig.book.noteTurn(anna, { reference: reference('1') })
    assert.deepEqual((await rig.store.person(anna.person))?.settings, { clock: '12h' })
    await rig.book.conversationRemoved(anna.conversation)
    assert.equal((await rig.book.noteTurn(anna, { reference: reference('2') })).returned, true)
    assert.equal((await rig.book.noteTurn(anna, { reference: reference('3') })).returned, false)
  })
})

describe('what is known of a person', () => {
  it('can be exported, without leads, and erased', async () => {
    const { rig } = countingRig()
    await rig.book.noteTurn(anna, { reference: reference('1') })
    const schedule = { kind: 'once' as const, at: NOW + 3_600_000, timeZone: 'UTC' }
    const { reminder } = await rig.creates(anna, { schedule, leadsMs: [60_000] })
    const exported = await rig.book.exportable(anna)
    assert.deepEqual(exported.reminders, [reminder])
    assert.equal(exported.person?.name, 'Anna')
    await rig.book.forget(anna)
    assert.deepEqual(await rig.book.exportable(anna), { person: null, reminders: [], leads: [] })
    assert.equal(await rig.book.person(anna.person), undefined)
    assert.equal(await rig.store.conversation(anna.conversation), undefined)
  })

  it('is erased in all places that hold it, with what comes due while it is erased', async () => {
    const { rig, store } = countingRig()
    const told = ['before']
    const place = {
      holds: 'what was told',
      forget: async () => {
        told.length = 0
      },
    }
    const book = openBook({
      store,
      clock: rig.clock,
      newId: () => 'id',
      limits: DEFAULT_LIMITS,
      places: [place],
    })
    const erase = store.forget.bind(store)
    store.forget = async (person) => {
      told.push('meanwhile')
      await erase(person)
    }
    await book.forget(anna)
    assert.deepEqual(told, [])
  })
})
