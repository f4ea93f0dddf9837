import assert from 'node:assert/strict'
import { FakeChannel } from '../../tools/fake-channel/channel.js'

const CARD = { contentType: 'application/vnd.microsoft.card.adaptive', content: {} }

describe('the fake channel', () => {
  const channel = new FakeChannel()
  before(() => channel.open())
  after(() => channel.close())

  const call = async (method: string, path: string, activity: object) => {
    const response = await fetch(`${channel.serviceUrl}v3/conversations/a/activities${path}`, {
      method,
      body: JSON.stringify(activity),
    })
    return [response.status, await response.json()]
  }

  it('is as unkind as Teams to text with a card', async () => {
    const mixed = { type: 'message', channelId: 'msteams', text: 'Hello', attachments: [CARD] }
    assert.deepEqual(await call('POST', '', mixed), [202, {}])
    const [status, body] = await call('PUT', '/m1', mixed)
    assert.equal(status, 400)
    assert.match(body.error.message, /multiple skype activities/)
    assert.equal((await call('POST', '', { type: 'message', channelId: 'msteams', text: '' }))[0], 400)
    assert.equal((await call('PUT', '/m99', { type: 'message', channelId: 'msteams', text: 'a' }))[0], 404)
    const [taken, { id }] = await call('POST', '', { ...mixed, text: undefined })
    assert.equal(taken, 200)
    assert.equal((await call('PUT', `/${id}`, { ...mixed, text: undefined }))[0], 200)
  })

  it('takes the two together as other channels do', async () => {
    const [status, { id }] = await call('POST', '', {
      type: 'message',
      channelId: 'webchat',
      text: 'a',
      attachments: [CARD],
    })
    assert.equal(status, 200)
    assert.match(id, /^m\d+$/)
  })
})
