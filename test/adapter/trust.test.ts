import assert from 'node:assert/strict'
import { isTrusted } from '../../src/adapter/trust.js'

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
