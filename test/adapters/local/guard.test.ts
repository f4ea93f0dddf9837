import assert from 'node:assert/strict'
import { request } from 'node:http'
import { type Audience, type Door, refusalOf } from '../../../src/adapters/local/guard.js'
import { mute, openRig, type Rig } from './rig.js'

const LOCAL: Door = { peers: 'loopback', allowedOrigins: ['https://app.example'] }
const here = '127.0.0.1'
const verdict = (
  headers: Record<string, string | undefined>,
  audience: Audience = 'page',
  peer: string | undefined = here,
) => refusalOf(headers, peer, audience, LOCAL)?.status ?? 'let in'

describe('who may use the local channel', () => {
  for (const host of ['localhost:3978', 'LOCALHOST', '127.0.0.1:3978', '127.8.9.1', '[::1]:3978', 'bot.localhost:1'])
    it(`lets in the host ${host}`, () => assert.equal(verdict({ host }), 'let in'))

  for (const host of [
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    '0.0.0.0:3978',
    '10.0.0.1',
    '[::]',
    '[2001:db8::1]',
    'localhost@evil.example',
    'localhost:3978/evil',
    '2130706433',
    '0x7f.1',
    'localhost:99999999',
    '',
    undefined,
  ])
    it(`refuses the host ${host}`, () => assert.equal(verdict({ host }), 403))

  it('lets pages of a named origin use Direct Line, and nothing else', () => {
    const headers = { host: 'localhost:3978', origin: 'https://app.example', 'sec-fetch-site': 'cross-site' }
    assert.equal(verdict(headers, 'client'), 'let in')
    assert.equal(verdict(headers, 'page'), 403)
    assert.equal(verdict(headers, 'bot'), 403)
    assert.equal(verdict({ ...headers, host: 'evil.example' }, 'client'), 403)
    for (const origin of ['https://app.example:8443', 'http://app.example', 'https://app.example.evil', 'null'])
      assert.equal(verdict({ ...headers, origin }, 'client'), 403)
  })

  it('lets in its own page and programs', () => {
    assert.equal(verdict({ host: 'localhost:3978', origin: 'http://localhost:3978' }), 'let in')
    assert.equal(verdict({ host: 'localhost:3978', 'sec-fetch-site': 'same-origin' }), 'let in')
    assert.equal(verdict({ host: 'localhost:3978', 'sec-fetch-site': 'none' }), 'let in')
  })

  for (const origin of [
    'http://evil.example',
    'null',
    'http://localhost:8080',
    'https://localhost:3978',
    'http://127.0.0.1:3978',
    '',
  ])
    it(`refuses pages of the origin "${origin}"`, () => assert.equal(verdict({ host: 'localhost:3978', origin }), 403))

  it('refuses what a browser calls cross-site or same-site, without an Origin too', () => {
    for (const site of ['cross-site', 'same-site'])
      assert.equal(verdict({ host: 'localhost:3978', 'sec-fetch-site': site }), 403)
  })

  it('keeps every page from the side of the bot', () => {
    assert.equal(verdict({ host: 'localhost:3978', origin: 'http://localhost:3978' }, 'bot'), 403)
    assert.equal(verdict({ host: 'localhost:3978' }, 'bot'), 'let in')
  })

  it('answers peers on this machine only, unless told otherwise', () => {
    const headers = { host: 'localhost:3978' }
    assert.equal(verdict(headers, 'page', '::1'), 'let in')
    assert.equal(verdict(headers, 'page', '::ffff:127.0.0.1'), 'let in')
    assert.equal(verdict(headers, 'page', '192.168.0.7'), 403)
    assert.equal(refusalOf(headers, undefined, 'page', LOCAL)?.status, 403)
    assert.equal(refusalOf(headers, '192.168.0.7', 'page', { ...LOCAL, peers: 'any' }), null)
  })
})

describe('the guard before every route', () => {
  let rig: Rig
  before(async () => {
    rig = await openRig(mute)
  })
  after(() => rig.close())

  /** `fetch` does not let a caller set Host. */
  const status = (method: string, path: string, headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      request({ port: rig.port, host: '127.0.0.1', method, path, headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })

  for (const [method, path] of [
    ['POST', '/v3/directline/tokens/generate'],
    ['POST', '/v3/directline/conversations'],
    ['GET', `/v3/directline/conversations/${'0'.repeat(32)}/activities`],
    ['GET', `/v3/directline/attachments/${'0'.repeat(32)}`],
    ['POST', '/v3/conversations'],
    ['GET', `/v3/conversations/${'0'.repeat(32)}/members`],
  ] as const) {
    it(`refuses a rebound name and another site's page: ${method} ${path}`, async () => {
      assert.equal(await status(method, path, { host: 'evil.example' }), 403)
      assert.equal(await status(method, path, { host: `localhost:${rig.port}`, origin: 'http://evil.example' }), 403)
    })
  }

  it('starts nothing for them', () => assert.deepEqual(rig.received, []))
})
