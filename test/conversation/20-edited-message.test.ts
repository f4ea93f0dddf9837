import assert from 'node:assert/strict'
import { ActivityTypes } from 'botbuilder'
import { type Speaker, wordsOf } from '../../src/cli/talk/speaker.js'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const HOUR = 3_600_000

const stage = (locale?: string) => new Stage({ now: '2026-11-24T11:00:00Z', channelId: 'msteams', locale })
const EDITED = { type: ActivityTypes.MessageUpdate, channelData: { eventType: 'editMessage' } }
const DELETED = { type: ActivityTypes.MessageDelete, channelData: { eventType: 'softDeleteMessage' } }

const asked = async (anna: Speaker, text = 'remind me in 2 hours to stretch') => anna.say(text, { id: 'm1' })

describe('20. a request whose message changes', () => {
  it('moves its reminder, counted from the message, and says so in the confirmation’s place', async () => {
    const at = stage()
    const anna = at.person('Anna')
    await asked(anna)
    const { id } = anna.latest
    await anna.say('remind me tomorrow at 9 to eat')
    at.now += HOUR / 2
    const said = await anna.post({ ...EDITED, id: 'm1', text: 'remind me in 3 hours to stretch' })
    assert.deepEqual(said, [
      "I'll remind you: stretch\nTue 24 Nov, 15:00, in 2 hours 30 minutes.\nChanged, as your message says now.",
    ])
    assert.equal(wordsOf(anna.sent.find((each) => each.id === id) ?? {}), said[0])
    assert.equal(anna.sent.length, 2)
    await play(anna, [['list', /1\. stretch — Tue 24 Nov, 15:00/]])
  })

  it('takes the words of the message too, and is taken back by undo', async () => {
    const anna = stage().person('Anna')
    await asked(anna)
    const [said] = await anna.post({ ...EDITED, id: 'm1', text: 'remind me in 2 hours to eat' })
    assert.match(said ?? '', /^I'll remind you: eat\nTue 24 Nov, 14:00/)
    await play(anna, [['undo', /stretch/]])
  })

  it('keeps what it has when the message cannot be read any more', async () => {
    const anna = stage().person('Anna')
    await asked(anna)
    for (const text of ['hello', 'remind me to stretch', 'remind me on feb 30 to stretch'])
      assert.deepEqual(await anna.post({ ...EDITED, id: 'm1', text }), [
        "I can't read when from your edited message, so “stretch” still comes Tue 24 Nov, 14:00, in 2 hours.",
      ])
  })

  it('makes what a slip of the pen had kept from being one, and does no command again', async () => {
    const anna = stage().person('Anna')
    await asked(anna)
    await anna.say('rmnd m n 2 hrs t et', { id: 'm2' })
    const [said] = await anna.post({ ...EDITED, id: 'm2', text: 'remind me in 1 hour to eat' })
    assert.match(said ?? '', /^I'll remind you: eat/)
    assert.deepEqual(await anna.post({ ...EDITED, id: 'm3', text: 'cancel all' }), [])
    assert.deepEqual(await anna.post({ ...EDITED, id: 'm1', text: 'remind me in 2 hours to stretch' }), [])
  })

  it('tells the one whom it is for where it has moved', async () => {
    const at = stage()
    const bob = at.person('Bob')
    await bob.say('hello')
    const anna = at.person('Anna')
    const entities = [{ type: 'mention', mentioned: { id: bob.id, name: 'Bob' }, text: '<at>Bob</at>' }]
    await anna.say('remind <at>Bob</at> in 2 hours to send the slides', { id: 'm1', entities })
    const text = 'remind <at>Bob</at> in 3 hours to send the slides'
    const [said] = await anna.post({ ...EDITED, id: 'm1', text, entities })
    assert.match(said ?? '', /^I'll remind Bob: send the slides\nTue 24 Nov, 15:00/)
    assert.match(wordsOf(bob.latest), /^Anna moved “send the slides” to Tue 24 Nov, 15:00/)
  })

  it('is somebody else’s to no one', async () => {
    const at = stage()
    const anna = at.person('Anna', { isGroup: true })
    await anna.say('remind me in 2 hours to stretch', { id: 'm1' })
    assert.deepEqual(await at.person('Bob', { isGroup: true }).post({ ...DELETED, id: 'm1' }), [])
  })

  it('is asked about once when the message is deleted', async () => {
    for (const [answer, expected] of [
      ['Yes', 'Cancelled: stretch'],
      ['No', 'All right, I changed nothing.'],
    ] as const) {
      const anna = stage().person('Anna')
      await asked(anna)
      assert.deepEqual(await anna.post({ ...DELETED, id: 'm1' }), [
        'You deleted your message. Shall “stretch” go too? It comes Tue 24 Nov, 14:00, in 2 hours.',
      ])
      await play(anna, [[{ tap: answer }, expected]])
      assert.deepEqual(await anna.post({ ...DELETED, id: 'm1' }), [])
    }
  })

  it('leaves an open question open, and asks in German too', async () => {
    const anna = stage('de-DE').person('Anna')
    await asked(anna, 'erinnere mich in 2 Stunden an die Gymnastik')
    await anna.say('erinnere mich ans Essen')
    const [said] = await anna.post({ ...DELETED, id: 'm1' })
    assert.match(said ?? '', /^Du hast deine Nachricht gelöscht\. Soll „.*Gymnastik“ auch weg\?/)
    await play(anna, [['in einer Stunde', /Essen/]])
  })
})
