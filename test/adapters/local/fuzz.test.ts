import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import fc from 'fast-check'
import { echo, openRig, type Rig } from './rig.js'

/** Ids that try to leave the folder, to end a string, or to hit a prototype. */
const NASTY_IDS = [
  '..',
  '.',
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e%2f%2e%2e%2ftoken-key',
  '..\\..\\token-key',
  '..%5c..%5ctoken-key',
  '%00',
  'a%00.jsonl',
  '%',
  '%ff%fe',
  '__proto__',
  'constructor',
  'CON',
  'nul.jsonl',
  'a'.repeat(5_000),
  '%F0%9F%98%80',
  '%E2%80%AE',
  '0'.repeat(32),
  'A'.repeat(32),
  '-1',
  '1e309',
  '{}',
  "';DROP TABLE x;--",
  '$(id)',
]

const deep = (levels: number, open: string, close: string): string => open.repeat(levels) + close.repeat(levels)

const NASTY_BODIES = [
  '',
  '{',
  'null',
  '[]',
  '0',
  '"message"',
  'true',
  '{"type":"message","text":{"a":1}}',
  '{"type":"message","text":["x"]}',
  '{"type":["message"]}',
  '{"type":{"toString":1}}',
  '{"type":"conversationUpdate","membersAdded":[{"id":"dl_bob"}]}',
  '{"type":"event","name":"ContinueConversation"}',
  '{"type":"event","name":"createConversation","value":1e999}',
  '{"type":"message","__proto__":{"polluted":true},"text":"x"}',
  '{"type":"message","channelData":{"constructor":{"prototype":{"polluted":true}}}}',
  '{"type":"message","value":1e999}',
  `{"type":"message","value":${'9'.repeat(10_000)}}`,
  `{"type":"message","value":${deep(50_000, '[', ']')}}`,
  `{"type":"message","channelData":${deep(20_000, '{"a":', '}').replace(':}', ':1}')}}`,
  `{"type":"message","value":[${'0,'.repeat(60_000)}0]}`,
  `{"type":"message","text":"${'x'.repeat(255_000)}"}`,
  `{"type":"message","text":"${'x'.repeat(300_000)}"}`,
  '{"type":"message","text":"\\ud800 \\udfff \\u0000 \\u202e"}',
  '{"type":"message","text":"x","localTimestamp":"+275760-09-13T00:00:00.001Z"}',
  '{"type":"message","text":"x","localTimestamp":"2026-99-99T99:99:99Z"}',
  '{"type":"message","text":"x","localTimestamp":5}',
  '{"type":"message","text":"x","localTimezone":"../../etc/localtime"}',
  '{"type":"message","text":"x","locale":"xx-\\u0000-no locale at all, but long enough to be refused"}',
  '{"type":"message","from":"dl_bob"}',
  '{"type":"message","from":{"id":{"$ne":null}}}',
  '{"type":"message","attachments":[null]}',
  '{"type":"message","attachments":{"length":1e9}}',
  '{"type":"message","entities":[{"type":1}]}',
  '{"type":"message","channelData":{"clientActivityID":{"toString":"x"}}}',
  '{"type":"message","conversation":{"id":"../../x"},"serviceUrl":"http://evil.example","id":"../x"}',
  '{"type":"invoke"}',
  '{"user":{"id":"dl_../../x"}}',
  '{"user":{"id":["dl_x"]}}',
  '{"members":[{"id":"__proto__","name":{}}],"activity":{"type":"message"}}',
  '{"members":{"0":{"id":"x"}},"activity":7}',
  '\ufeff{"type":"message"}',
  '\u0000'.repeat(1_000),
]

describe('hostile requests to the channel', function () {
  this.timeout(60_000)
  let rig: Rig
  let own: { id: string; token: string; streamUrl: string }
  before(async () => {
    rig = await openRig(echo)
    own = await rig.converse({ id: 'dl_ann' })
  })
  after(() => rig.close())

  /** Sends the path as it is, which `fetch` would clean up. */
  const send = (method: string, path: string, body: string, headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      const sending = request(
        { port: rig.port, host: '127.0.0.1', method, path, headers, agent: false },
        (response) => {
          response.resume()
          response.on('end', () => resolve(response.statusCode ?? 0))
        },
      )
      // A body over the limit may be cut off while it is being sent; the answer has come before.
      sending.on('error', reject)
      sending.end(body)
    })

  const pathsOf = (id: string): string[] => [
    '/v3/directline/tokens/generate',
    '/v3/directline/tokens/refresh',
    '/v3/directline/conversations',
    `/v3/directline/conversations/${id}`,
    `/v3/directline/conversations/${id}/activities`,
    `/v3/directline/conversations/${id}/activities?watermark=${encodeURIComponent(id)}`,
    `/v3/directline/conversations/${id}/upload`,
    `/v3/directline/attachments/${id}`,
    '/v3/conversations',
    `/v3/conversations/${id}/activities`,
    `/v3/conversations/${id}/activities/${id}`,
    `/v3/conversations/${id}/members/${id}`,
  ]

  const isFine = async () => {
    const { status } = await rig.call('POST', `/v3/directline/conversations/${own.id}/activities`, {
      token: own.token,
      body: { type: 'message', text: 'still there?' },
    })
    assert.equal(status, 200)
  }

  it('are answered with a 4xx or taken for what they are, never with a fault', async () => {
    const path = fc.constantFrom(own.id, ...NASTY_IDS).chain((id) => fc.constantFrom(...pathsOf(id)))
    const attack = fc.record({
      method: fc.constantFrom('GET', 'POST', 'POST', 'POST', 'PUT', 'DELETE', 'OPTIONS'),
      path: path.map((text) => text.replace(/[^\x21-\x7e]/g, (letter) => encodeURIComponent(letter))),
      body: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...NASTY_BODIES) },
        { weight: 1, arbitrary: fc.json({ maxDepth: 4 }) },
        { weight: 1, arbitrary: fc.json().map((value) => `{"type":"message","text":"x","value":${value}}`) },
      ),
      type: fc.constantFrom(
        'application/json',
        'application/json; charset=utf-9',
        'text/plain',
        'multipart/form-data; boundary=x',
        'multipart/form-data',
        'application/x-www-form-urlencoded',
      ),
      bearer: fc.constantFrom(own.token, own.token, own.token, 'x.y.z', '', own.token.slice(0, -1), '%00'),
    })
    const seen = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(attack, async ({ method, path, body, type, bearer }) => {
        const headers = {
          'content-type': type,
          authorization: `Bearer ${bearer}`,
          'content-length': `${Buffer.byteLength(body)}`,
        }
        const status = await send(method, path, body, headers)
        seen.set(status, (seen.get(status) ?? 0) + 1)
        assert.ok(status >= 200 && status < 500, `${method} ${path} ${body.slice(0, 80)} -> ${status}`)
      }),
      { numRuns: 600 },
    )
    assert.ok(
      (seen.get(400) ?? 0) > 0 && (seen.get(404) ?? 0) > 0 && (seen.get(200) ?? 0) > 0,
      JSON.stringify([...seen]),
    )
    assert.equal(Reflect.get({}, 'polluted'), undefined)
    await isFine()
    const everywhere = await readdir(rig.dataDir, { recursive: true })
    // A body of any other type is a file that its sender uploads: it may lie in the sender's own folder, and nowhere else.
    const known = new RegExp(
      `^channel(/(token-key|conversations(/[0-9a-f]{32}\\.jsonl)?|uploads(/${own.id}(/[0-9a-f]{32})?)?))?$`,
    )
    assert.deepEqual(
      everywhere.filter((name) => !known.test(name)),
      [],
    )
    assert.deepEqual(
      rig.received.filter(({ from, type }) => type === 'message' && from.id.includes('bob')),
      [],
    )
  })

  for (const body of NASTY_BODIES)
    it(`never reach the bot as something else than they say: ${JSON.stringify(body.slice(0, 60))}`, async () => {
      const before = rig.received.length
      const { status } = await rig.call('POST', `/v3/directline/conversations/${own.id}/activities`, {
        token: own.token,
        body,
      })
      assert.ok(status === 200 || (status >= 400 && status < 500), String(status))
      const [handed] = rig.received.slice(before)
      assert.equal(handed !== undefined, status === 200)
      if (handed === undefined) return
      assert.deepEqual([handed.from.id, handed.conversation.id, handed.serviceUrl], ['dl_ann', own.id, rig.origin])
    })

  it('that only sit there do not keep others out: 1,000 idle sockets, 50 slow bodies', async () => {
    const sockets: Socket[] = []
    const open = async (first: string) => {
      const socket = connect(rig.port, '127.0.0.1')
      socket.on('error', () => undefined)
      sockets.push(socket)
      await once(socket, 'connect')
      if (first !== '') socket.write(first)
    }
    const slow = `POST /v3/directline/conversations/${own.id}/activities HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer ${own.token}\r\nContent-Length: 1000\r\n\r\n{"type":`
    try {
      await Promise.all(Array.from({ length: 1_000 }, () => open('')))
      await Promise.all(Array.from({ length: 50 }, () => open(slow)))
      for (let index = 0; index < 10; index += 1) await isFine()
    } finally {
      for (const socket of sockets) socket.destroy()
    }
  })
})
