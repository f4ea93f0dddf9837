import assert from 'node:assert/strict'
import { isTrusted, refusalOf } from '../../../src/adapters/azure/trust.js'

describe('trust in a serviceUrl', () => {
  const table: [serviceUrl: string, loopback: boolean, authenticated: boolean][] = [
    ['http://127.0.0.1:3978/', true, true],
    ['http://localhost:52000', true, true],
    ['http://[::1]:52000/', true, true],
    ['https://localhost/', true, true],
    ['http://127.1:80/', true, true],
    ['http://2130706433/', true, true],
    ['https://smba.trafficmanager.net/emea/', false, true],
    ['http://smba.trafficmanager.net/emea/', false, false],
    ['http://169.254.169.254/', false, false],
    ['http://10.0.0.1/', false, false],
    ['http://localhost.example.com/', false, false],
    ['http://127.0.0.1.example.com/', false, false],
    ['http://localhost@evil.example/', false, false],
    ['http://user@localhost/', false, false],
    ['file:///etc/passwd', false, false],
    ['urn:botframework:websocket:x', false, false],
    ['127.0.0.1', false, false],
    ['', false, false],
  ]
  for (const [serviceUrl, loopback, authenticated] of table) {
    it(serviceUrl || '(nothing)', () => {
      assert.equal(isTrusted(serviceUrl, 'loopback'), loopback)
      assert.equal(isTrusted(serviceUrl, 'authenticated'), authenticated)
    })
  }
})

describe('an incoming activity', () => {
  const good = {
    type: 'message',
    channelId: 'directline',
    from: { id: 'ann' },
    conversation: { id: 'c' },
    serviceUrl: 'http://127.0.0.1:1/',
  }

  it('is let in when it says where it comes from', () => assert.equal(refusalOf(good, 'loopback'), null))

  const bad: [name: string, activity: unknown, status: number, names: RegExp][] = [
    ['nothing', undefined, 400, /JSON object/],
    ['a list', [good], 400, /JSON object/],
    ['no type', { ...good, type: undefined }, 400, /type/],
    ['no channel', { ...good, channelId: '' }, 400, /channelId/],
    ['no sender', { ...good, from: undefined }, 400, /from\.id/],
    ['no conversation', { ...good, conversation: undefined }, 400, /conversation\.id/],
    ['a conversation without id', { ...good, conversation: {} }, 400, /conversation\.id/],
    ['a conversation that is a number', { ...good, conversation: { id: 7 } }, 400, /conversation\.id/],
    ['no serviceUrl', { ...good, serviceUrl: undefined }, 400, /serviceUrl/],
    ['a serviceUrl elsewhere', { ...good, serviceUrl: 'https://smba.example.com/' }, 403, /this machine/],
  ]
  for (const [name, activity, status, names] of bad) {
    it(`is refused with ${name}`, () => {
      const refusal = refusalOf(activity, 'loopback')
      assert.equal(refusal?.status, status)
      assert.match(refusal?.sentence ?? '', names)
    })
  }
})
