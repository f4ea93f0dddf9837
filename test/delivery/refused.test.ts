import assert from 'node:assert/strict'
import { deliveryOf } from '../../src/reminders/delivery.js'
import type { Person } from '../../src/reminders/person.js'
import { conversation, DeliveryDesk, NOON, refusal, reminder } from './desk.js'

const ann: Person = {
  key: 'test|ann',
  settings: {},
  personalConversation: 'test|chat',
  blocked: [],
  muted: [],
  updatedAt: NOON,
}

/** Of Ann's, in a group's conversation. */
const inGroup = (id: string, fields = {}) => reminder(id, { conversation: 'test|other', ...fields })

const DAILY = { kind: 'series', rule: 'FREQ=DAILY', start: '2026-11-24T13:00:00', timeZone: 'Europe/Berlin' } as const

describe('a refusal for good', () => {
  let desk: DeliveryDesk
  beforeEach(async () => {
    desk = await DeliveryDesk.open()
    await desk.store.commit({ people: [ann] })
    desk.answer = (_, where) => (where === 'test|other' ? Promise.reject(refusal(403, 'gone')) : {})
  })

  const sentTo = () => desk.sent.map(({ text, conversation }) => [text, conversation])

  for (const [name, schedule] of [
    ['a one-off', reminder('a').schedule],
    ['a series', DAILY],
  ] as const)
    it(`of ${name} is told in the owner's own chat, once, and kept as failed at its time`, async () => {
      await desk.store.put(inGroup('a', { schedule }))
      await desk.run(90)
      assert.deepEqual(sentTo(), [
        ['a', 'test|other'],
        ['a', 'test|chat'],
      ])
      const { status, dueAt, failure, retrying, attempts } = await desk.store.get('a')
      assert.deepEqual([status, dueAt, retrying, attempts], ['failed', NOON, undefined, 0])
      assert.deepEqual(failure, { code: 'gone', at: NOON, toldAt: NOON + 1_000 })
      assert.deepEqual(
        desk.told.map(({ conversation, outcome, lateMs }) => [conversation, outcome, lateMs]),
        [
          ['test|other', 'permanent', 0],
          ['test|chat', 'delivered', 1_000],
        ],
      )
    })

  it('is told also when the message about it fails for now', async () => {
    let asked = 0
    desk.answer = (_, where) =>
      where === 'test|other' ? Promise.reject(refusal(404)) : ++asked < 4 ? Promise.reject(refusal(503)) : {}
    await desk.store.put(inGroup('a'))
    await desk.run(20)
    assert.equal(asked, 4)
    const { status, failure } = await desk.store.get('a')
    assert.deepEqual([status, failure?.code, failure?.toldAt], ['failed', 'http-404', NOON + 8_000])
  })

  it('stays for the next contact when the message about it is refused too', async () => {
    desk.answer = () => Promise.reject(refusal(403, 'gone'))
    await desk.store.put(inGroup('a'))
    await desk.run(90)
    assert.equal(desk.sent.length, 2)
    assert.deepEqual((await desk.store.get('a')).failure, { code: 'gone', at: NOON })
  })

  it('is told when the bot was removed from the group', async () => {
    await desk.store.commit({ conversations: [conversation('test|other', false)] })
    await desk.store.put(inGroup('a'))
    await desk.run(2)
    assert.deepEqual(sentTo(), [['a', 'test|chat']])
    assert.equal((await desk.store.get('a')).failure?.code, 'bot-removed')
  })

  it('of a lead, of a blocked sender, or of that very chat is told nowhere', async () => {
    await desk.store.commit({ people: [{ ...ann, blocked: ['test|bob'] }] })
    desk.answer = () => Promise.reject(refusal(403, 'gone'))
    await desk.store.put(
      inGroup('lead', { leadOf: 'main', occurrenceAt: NOON + 60_000, leadMs: 60_000 }),
      inGroup('bobs', { setBy: 'test|bob' }),
      reminder('own'),
    )
    await desk.run(5)
    assert.deepEqual(desk.texts.sort(), ['lead', 'own'])
    for (const id of ['lead', 'bobs', 'own']) assert.equal((await desk.store.get(id)).status, 'failed')
  })

  it('is not told any more when the owner dealt with it meanwhile', async () => {
    await desk.store.put(inGroup('a'))
    await desk.run()
    const waiting = await desk.store.get('a')
    assert.equal(deliveryOf(waiting, NOON, ann).lateMs, 0)
    await desk.store.put({ ...waiting, status: 'cancelled' })
    await desk.run(5)
    assert.deepEqual(sentTo(), [['a', 'test|other']])
  })
})
