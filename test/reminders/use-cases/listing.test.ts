import assert from 'node:assert/strict'
import { anna, annaInRoom, at, ben, benInRoom, iso, ok, once, Rig, series } from '../rig.js'

const TOMORROW = '2026-11-25T08:00:00Z'

describe('a list', () => {
  it('in a personal chat has all of the person’s, with where each fires', async () => {
    const rig = new Rig()
    await rig.book.noteTurn(annaInRoom, { name: 'Room', reference: {} })
    await rig.book.noteTurn(ben, { reference: {} })
    await rig.creates(annaInRoom, { text: 'room', schedule: once('2026-11-25T09:00:00Z') })
    await rig.creates(anna, { text: 'chat', schedule: once(TOMORROW) })
    await rig.creates(anna, { text: 'gift', schedule: once('2026-11-25T10:00:00Z'), for: ben.person })
    const rows = await rig.book.list(anna, {})
    assert.deepEqual(
      rows.map(({ reminder, where }) => [reminder.text, where]),
      [
        ['chat', undefined],
        ['room', { key: annaInRoom.conversation, channelId: 'test', kind: 'group', name: 'Room' }],
        ['gift', { key: ben.conversation, channelId: 'test', kind: 'personal', name: undefined }],
      ],
    )
  })

  it('in a group has only what fires there and speaks to the one who asks', async () => {
    const rig = new Rig()
    await rig.creates(anna, { text: 'chat', schedule: once(TOMORROW) })
    await rig.creates(annaInRoom, { text: 'hers', schedule: once(TOMORROW) })
    await rig.creates(annaInRoom, { text: 'all', schedule: once(TOMORROW), audience: { kind: 'everyone' } })
    const people = [{ id: 'ben', name: 'Ben' }]
    await rig.creates(annaInRoom, { text: 'bens', schedule: once(TOMORROW), audience: { kind: 'people', people } })
    const texts = async (who: typeof anna) => (await rig.book.list(who, {})).map(({ reminder }) => reminder.text)
    assert.deepEqual(await texts(annaInRoom), ['hers', 'all', 'bens'])
    assert.deepEqual(await texts(benInRoom), ['all', 'bens'])
  })

  it('of what is done holds what the person finished, also of a series, since a moment, and not what others did', async () => {
    const rig = new Rig()
    await rig.book.noteTurn(ben, { reference: {} })
    const early = (await rig.creates(anna, { text: 'early', schedule: once(TOMORROW) })).reminder.id
    const daily = series('FREQ=DAILY', '2026-11-25T09:00:00')
    const many = (await rig.creates(anna, { text: 'daily', schedule: daily })).reminder.id
    const gift = (await rig.creates(anna, { text: 'gift', schedule: once(TOMORROW), for: ben.person })).reminder.id
    ok(await rig.book.complete(anna, early))
    rig.now = at('2026-11-30T08:00:00Z')
    ok(await rig.book.complete(anna, many))
    ok(await rig.book.complete(ben, gift))
    const done = async (who: typeof anna, from = 0) =>
      (await rig.book.list(who, { show: 'done', period: { from, to: at('2027-01-01T00:00:00Z') } })).map(
        ({ reminder, at: when }) => [reminder.text, iso(when)],
      )
    const [first, second] = [
      ['early', '2026-11-24T08:00:00Z'],
      ['daily', '2026-11-30T08:00:00Z'],
    ]
    assert.deepEqual(await done(anna), [first, second])
    assert.deepEqual(await done(anna, at('2026-11-29T00:00:00Z')), [second])
    assert.deepEqual(await done(ben), [['gift', '2026-11-30T08:00:00Z']])
  })

  it('gives the day: what is due on it, each occurrence, and what is still open', async () => {
    const rig = new Rig()
    await rig.creates(anna, { text: 'morning', schedule: once('2026-11-24T08:30:00Z') })
    await rig.creates(anna, {
      text: 'agenda',
      content: 'agenda',
      schedule: series('FREQ=DAILY', '2026-11-25T08:00:00'),
    })
    await rig.creates(anna, {
      text: 'pills',
      schedule: series('FREQ=DAILY;BYHOUR=9,21', '2026-11-25T09:00:00'),
      leadsMs: [60_000],
    })
    await rig.creates(anna, { text: 'tomorrow', schedule: once('2026-11-26T08:00:00Z') })
    await rig.fireAt('2026-11-24T08:30:00Z')
    rig.now = at('2026-11-25T07:00:00Z')
    const items = await rig.book.agenda(anna.person, rig.now, anna.timeZone)
    assert.deepEqual(
      items.map(({ reminder, at: when }) => [reminder.text, iso(when)]),
      [
        ['morning', '2026-11-24T08:30:00Z'],
        ['pills', '2026-11-25T08:00:00Z'],
        ['pills', '2026-11-25T20:00:00Z'],
      ],
    )
  })
})
