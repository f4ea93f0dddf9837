import assert from 'node:assert/strict'
import { isLoopback, isLoopbackHostHeader } from '../../src/base/loopback.js'

describe('isLoopback', () => {
  const here = ['localhost', 'LOCALHOST', '127.0.0.1', '127.255.255.254', '::1', '[::1]', '::ffff:127.0.0.1']
  for (const host of here) it(`takes ${host}`, () => assert.equal(isLoopback(host), true))

  it('takes what URL makes of other spellings', () => {
    for (const spelling of ['127.1', '0x7f000001', '2130706433', '[::ffff:127.0.0.1]'])
      assert.equal(isLoopback(new URL(`http://${spelling}/`).hostname), true, spelling)
  })

  const elsewhere = [
    '',
    '0.0.0.0',
    '128.0.0.1',
    '127.0.0.256',
    '127.0.0.1.example.com',
    'localhost.example.com',
    'a.localhost',
    '::2',
    '::ffff:8.8.8.8',
    '::ffff:807f:1',
    '[::1',
  ]
  for (const host of elsewhere) it(`refuses "${host}"`, () => assert.equal(isLoopback(host), false))
})

describe('isLoopbackHostHeader', () => {
  for (const header of ['localhost:3978', '127.0.0.1:1', '[::1]:65535', '[::1]', 'reminders.localhost:80'])
    it(`takes ${header}`, () => assert.equal(isLoopbackHostHeader(header), true))
  for (const header of ['', 'evil.example:3978', 'localhost:', 'localhost:1/evil', 'user@localhost', '::1:80'])
    it(`refuses "${header}"`, () => assert.equal(isLoopbackHostHeader(header), false))
})
