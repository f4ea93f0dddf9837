import assert from 'node:assert/strict'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { openLog } from '../../src/server/log.js'
import { openMetrics } from '../../src/server/metrics.js'
import { ListenError, openServer, type Server, type ServerParts } from '../../src/server/server.js'

const isTo = (activity: unknown, serviceUrl: string): boolean =>
  typeof activity === 'object' && activity !== null && 'serviceUrl' in activity && activity.serviceUrl === serviceUrl

const local = {
  type: 'message',
  channelId: 'directline',
  conversation: { id: 'c' },
  from: { id: 'ann' },
  serviceUrl: 'http://127.0.0.1:1',
}

describe('the server', () => {
  let server: Server
  let turns: unknown[]
  let logged: string[]
  let takeTurn: ServerParts['takeTurn']
  let parts: ServerParts

  beforeEach(async () => {
    turns = []
    logged = []
    takeTurn = async (request, response) => {
      turns.push(request.body)
      response.status(200).end()
      return 200
    }
    parts = {
      log: openLog('info', { write: (line: string) => void logged.push(line) }),
      bodyBytes: 256 * 1024,
      refusalsPerMinute: 5,
      trustedProxies: 0,
      refusal: (activity) =>
        isTo(activity, 'http://127.0.0.1:1') ? null : { status: 403, sentence: 'That is not this machine.' },
      takeTurn: (request, response) => takeTurn(request, response),
      health: async () => ({
        status: turns.length > 0 ? 'failing' : 'ok',
        store: 'writable',
        lastTickMs: 0,
        backlog: 0,
        roads: [],
      }),
      metrics: openMetrics(
        async () => ({ waiting: 0, due: 0, failed: 0, lateConversations: 0, oldestMs: 0 }),
        () => [],
      ),
      local: {
        allowedOrigins: ['https://app.example'],
        hasAccessCode: false,
        routers: [(_request, _response, next) => next()],
        onUpgrade: (_request, socket) => void socket.end('TAKEN'),
      },
    }
    server = await openServer('127.0.0.1', 0, parts)
  })
  afterEach(() => server.close(0))

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/api/messages`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })

  /** `fetch` does not let a caller choose `Host`. */
  const statusWith = (headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      httpRequest(`${server.url}/healthz`, { headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })

  it('hands an activity to the bot', async () => {
    assert.equal((await post(JSON.stringify(local))).status, 200)
    assert.deepEqual(turns, [local])
  })

  const refused: [string, string, number][] = [
    ['what is not JSON', '{"type":', 400],
    ['a JSON word', '"message"', 400],
    ['a conversation that is a word', JSON.stringify({ ...local, conversation: 'c' }), 400],
    ['a serviceUrl elsewhere', JSON.stringify({ ...local, serviceUrl: 'https://example.com' }), 403],
    ['300 KB of text', JSON.stringify({ ...local, text: 'a'.repeat(300_000) }), 413],
    ['deep JSON', `{"type":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400],
  ]
  for (const [what, body, status] of refused)
    it(`refuses ${what} with one sentence and goes on`, async () => {
      const response = await post(body)
      assert.equal(response.status, status)
      const answer: { error: { message: string } } = JSON.parse(await response.text())
      assert.match(answer.error.message, /^[A-Z][^\n]*\.$/)
      assert.doesNotMatch(answer.error.message, /\bat \S+:\d+/)
      assert.deepEqual(turns, [])
      assert.equal((await fetch(`${server.url}/healthz`)).status, 200)
    })

  it('refuses an encoding it does not know', async () => {
    assert.equal((await post(JSON.stringify(local), { 'content-encoding': 'rot13' })).status, 415)
  })

  it('never holds back this machine, however much was refused', async () => {
    for (let time = 0; time < 10; time++) assert.equal((await post('{')).status, 400)
  })

  it('answers a fault of its own with 500, logs it, and shows nothing of it', async () => {
    takeTurn = async () => {
      throw new Error('secret plan')
    }
    const response = await post(JSON.stringify(local))
    assert.equal(response.status, 500)
    assert.doesNotMatch(await response.text(), /secret|server\.test/)
    assert.match(logged.join(''), /secret plan/)
  })

  it('says 404 elsewhere', async () => {
    const response = await fetch(`${server.url}/nowhere`)
    assert.equal(response.status, 404)
    assert.deepEqual(await response.json(), { error: { message: 'There is nothing at this address.' } })
  })

  it('reports health by its status', async () => {
    assert.equal((await fetch(`${server.url}/healthz`)).status, 200)
    turns.push('one')
    assert.equal((await fetch(`${server.url}/healthz`)).status, 503)
  })

  it('refuses a name that was bent to this machine, and pages from elsewhere', async () => {
    assert.equal(await statusWith({ host: 'evil.example:80' }), 403)
    assert.equal(await statusWith({ origin: 'https://evil.example' }), 403)
    assert.equal(await statusWith({ origin: 'null' }), 403)
    assert.equal(await statusWith({ host: 'localhost:3978', origin: 'http://localhost:3978' }), 200)
  })

  it('hands a websocket to the local channel', () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
      socket.on('error', reject)
      socket.on('data', (data) => {
        socket.destroy()
        if (String(data) === 'TAKEN') resolve()
        else reject(new Error(`answered ${data}`))
      })
      socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n')
    }))

  it('says which setting to change when the port is taken', async () => {
    const port = Number(new URL(server.url).port)
    await assert.rejects(openServer('127.0.0.1', port, parts), (error: unknown) => {
      assert.ok(error instanceof ListenError)
      assert.match(error.message, /PORT/)
      return true
    })
  })

  it('closes once, and again without harm', async () => {
    await server.close(0)
    await server.close(0)
    await assert.rejects(fetch(`${server.url}/healthz`))
  })

  it('says what becomes of data, and on which terms, in the language of the reader', async () => {
    for (const [path, english, german, french] of [
      [
        'privacy',
        /<h1>Privacy.*delete everything about me/s,
        /<h1>Datenschutz.*lösche alles über mich/s,
        /<h1>Confidentialité.*supprime tout ce que tu sais de moi/s,
      ],
      ['terms', /<h1>Terms of use.*MIT/s, /<h1>Nutzungsbedingungen.*MIT/s, /<h1>Conditions.*MIT/s],
    ] as const)
      for (const [language, expected] of [
        ['de-DE, en;q=0.5', german],
        ['fr-CA', french],
        ['sv', english],
      ] as const) {
        const response = await fetch(`${server.url}/${path}`, { headers: { 'accept-language': language } })
        assert.equal(response.status, 200)
        assert.match(await response.text(), expected)
      }
  })
})
