import assert from 'node:assert/strict'
import { deliveryOf } from '../../src/reminders/delivery.js'
import type { Person } from '../../src/reminders/person.js'
import { occurrenceId } from '../../src/reminders/reminder.js'
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
    desk.answer = (_, where) => (where === 'test|other' ? Promise.reject(refusal(403, 'BotDisabledByAdmin')) : {})
  })

  const sentTo = () => desk.sent.map(({ text, conversation }) => [text, conversation])

  for (const [name, schedule, id] of [
    ['a one-off', reminder('a').schedule, 'a'],
    ['an occurrence of a series', DAILY, occurrenceId('a', NOON)],
  ] as const)
    it(`of ${name} is told in the owner's own chat, once, and kept as failed at its time`, async () => {
      await desk.store.put(inGroup('a', { schedule }))
      await desk.run(90)
      assert.deepEqual(sentTo(), [
        ['a', 'test|other'],
        ['a', 'test|chat'],
      ])
      const { status, dueAt, failure, retrying, attempts } = await desk.store.get(id)
      assert.deepEqual([status, dueAt, retrying, attempts], ['failed', NOON, undefined, 0])
      assert.deepEqual(failure, { code: 'BotDisabledByAdmin', at: NOON, toldAt: NOON + 1 })
      assert.deepEqual(
        desk.told.map(({ conversation, outcome, lateMs }) => [conversation, outcome, lateMs]),
        [
          ['test|other', 'permanent', 0],
          ['test|chat', 'delivered', 1],
        ],
      )
    })

  it('is told also when the message about it fails for now', async () => {
    let asked = 0
    desk.answer = (_, where) =>
      where === 'test|other'
        ? Promise.reject(refusal(404, 'ConversationNotFound'))
        : ++asked < 4
          ? Promise.reject(refusal(503))
          : {}
    await desk.store.put(inGroup('a'))
    await desk.run(20)
    assert.equal(asked, 4)
    const { status, failure } = await desk.store.get('a')
    assert.deepEqual([status, failure?.code, failure?.toldAt], ['failed', 'ConversationNotFound', NOON + 8_000])
  })

  it('of one occurrence after the other is told once, and the series says what was missed when it is taken again', async () => {
    const schedule = { ...DAILY, rule: 'FREQ=MINUTELY' }
    await desk.store.put(inGroup('a', { schedule }))
    await desk.run(60 * 60 - 1)
    // Tried after 2, 4, 8 minutes and then each quarter of an hour, not each minute.
    const tries = desk.sent
      .filter((each) => each.conversation === 'test|other')
      .map((each) => (each.at - NOON) / 60_000)
    assert.deepEqual(tries, [0, 2, 6, 14, 29, 44, 59])
    assert.equal(sentTo().filter(([, where]) => where === 'test|chat').length, 1)
    desk.answer = () => ({})
    await desk.run(16 * 60)
    const [next, after] = desk.sent.slice(-2)
    assert.deepEqual([next?.conversation, next?.delivery.missedCount], ['test|other', 74])
    assert.deepEqual([after?.conversation, after?.delivery.missedCount], ['test|other', 0])
    const failed = (await desk.store.remindersIn('test|other')).filter(({ status }) => status === 'failed')
    assert.deepEqual(failed, [])
    assert.equal((await desk.store.get('a')).status, 'waiting')
  })

  it('is no word for what comes once, nor for what is sent again: they are tried', async () => {
    await desk.store.put(inGroup('a', { schedule: { ...DAILY, rule: 'FREQ=MINUTELY' } }))
    await desk.store.put(inGroup('once', { dueAt: NOON + 60_000 }))
    await desk.run(75)
    const once = desk.sent.filter(({ text, conversation }) => text === 'once' && conversation === 'test|other')
    // At its moment: what is not even tried holds up nothing.
    assert.deepEqual(
      once.map(({ at }) => at - NOON),
      [60_000],
    )
    const failed = (await desk.store.remindersIn('test|other')).find(({ seriesId }) => seriesId === 'a')
    assert.equal(failed?.status, 'failed')
    const now = desk.clock.now()
    desk.answer = () => ({})
    await desk.store.put({ ...failed, status: 'waiting', dueAt: now, retrying: { plannedAt: NOON, since: now } })
    await desk.run(2)
    assert.deepEqual(desk.sent.at(-1)?.conversation, 'test|other')
    assert.equal((await desk.store.get(failed.id)).status, 'fired')
  })

  it('that the owner was told of in that very chat is not told with the next occurrence again', async () => {
    desk.answer = () => Promise.reject(refusal(403, 'BotDisabledByAdmin'))
    const schedule = { ...DAILY, rule: 'FREQ=MINUTELY' }
    await desk.store.put(reminder('a', { schedule }))
    await desk.run(61)
    const failed = await desk.store.get(occurrenceId('a', NOON + 60_000))
    assert.deepEqual([failed.status, failed.failure?.toldAt, failed.gathered?.missed], ['failed', undefined, 1])
    await desk.store.put({
      ...failed,
      failure: { code: 'BotDisabledByAdmin', at: NOON + 60_000, toldAt: NOON + 90_000 },
    })
    desk.answer = () => ({})
    await desk.run(60)
    assert.equal(desk.sent.at(-1)?.delivery.missedCount, 0)
  })

  it('is none of a proxy in between: 403 and 404 without a word of the protocol are tried again', async () => {
    const answers = [refusal(403), refusal(404), refusal(302)]
    desk.answer = () => {
      const error = answers.shift()
      return error === undefined ? {} : Promise.reject(error)
    }
    await desk.store.put(inGroup('a'))
    await desk.run(10)
    assert.deepEqual([(await desk.store.get('a')).status, desk.sent.length], ['fired', 4])
  })

  it('stays for the next contact when the message about it is refused too', async () => {
    desk.answer = () => Promise.reject(refusal(403, 'BotDisabledByAdmin'))
    await desk.store.put(inGroup('a'))
    await desk.run(90)
    assert.equal(desk.sent.length, 2)
    assert.deepEqual((await desk.store.get('a')).failure, { code: 'BotDisabledByAdmin', at: NOON })
  })

  it('is told when the bot was removed from the group', async () => {
    await desk.store.commit({ conversations: [conversation('test|other', false)] })
    await desk.store.put(inGroup('a'))
    await desk.run(2)
    assert.deepEqual(sentTo(), [['a', 'test|chat']])
    assert.equal((await desk.store.get('a')).failure?.code, 'bot-removed')
  })

  describe('of a chat that is linked to another of its owner', () => {
    beforeEach(async () => {
      const elsewhere = { ...ann, key: 'test|ann2', personalConversation: 'test|third', links: [ann.key] }
      await desk.store.commit({ people: [{ ...ann, links: ['test|ann2'], blocked: ['test|bob'] }, elsewhere] })
      desk.answer = (_, where) => (where === 'test|chat' ? Promise.reject(refusal(403, 'BotDisabledByAdmin')) : {})
    })

    it('sends it there at once, once, and it stays there', async () => {
      await desk.store.put(reminder('a'))
      await desk.run(90)
      assert.deepEqual(sentTo(), [
        ['a', 'test|chat'],
        ['a', 'test|third'],
      ])
      const { status, conversation, diverted } = await desk.store.get('a')
      assert.deepEqual([status, conversation, diverted?.from], ['fired', 'test|third', ['test|chat']])
    })

    it('sends nothing there of a sender that was blocked, nor what others are reminded of too', async () => {
      await desk.store.put(reminder('bobs', { setBy: 'test|bob' }), reminder('all', { audience: { kind: 'everyone' } }))
      await desk.run(5)
      assert.deepEqual(sentTo(), [['all', 'test|chat']])
    })
  })

  it('of a lead, of a blocked sender, or of that very chat is told nowhere', async () => {
    await desk.store.commit({ people: [{ ...ann, blocked: ['test|bob'] }] })
    desk.answer = () => Promise.reject(refusal(403, 'BotDisabledByAdmin'))
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
    assert.equal(deliveryOf(waiting, NOON).lateMs, 0)
    await desk.store.put({ ...waiting, status: 'cancelled' })
    await desk.run(5)
    assert.deepEqual(sentTo(), [['a', 'test|other']])
  })
})
