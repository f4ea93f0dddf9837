import assert from 'node:assert/strict'
import { echo, openRig, openStream, type Rig, refusedStream, textsOf } from './rig.js'

const ORIGIN = 'https://app.example'
const SECRET = 'a-secret-of-direct-line'

describe('Direct Line for clients elsewhere', () => {
  let rig: Rig
  const open = async (more: { door?: string[]; secret?: string }) => {
    const { door, secret } = more
    rig = await openRig(echo, { secret, ...(door && { door: { peers: 'loopback', allowedOrigins: door } }) })
  }
  afterEach(() => rig.close())

  const preflight = (path = '/v3/directline/conversations') =>
    rig.call('OPTIONS', path, {
      headers: {
        origin: ORIGIN,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent',
        'access-control-request-private-network': 'true',
      },
    })

  it('answers the preflight of a named origin, and lets its page read answers and refusals', async () => {
    await open({ door: [ORIGIN] })
    const { status, headers } = await preflight()
    assert.equal(status, 204)
    assert.equal(headers.get('access-control-allow-origin'), ORIGIN)
    assert.match(headers.get('access-control-allow-headers') ?? '', /authorization, content-type, x-ms-bot-agent/)
    assert.equal(headers.get('access-control-allow-private-network'), 'true')
    assert.equal(headers.get('access-control-allow-credentials'), null)
    for (const token of [undefined, 'wrong']) {
      const answer = await rig.call('POST', '/v3/directline/conversations', { token, headers: { origin: ORIGIN } })
      assert.equal(answer.headers.get('access-control-allow-origin'), ORIGIN)
      assert.match(answer.headers.get('vary') ?? '', /Origin/)
    }
    assert.equal((await preflight('/v3/conversations')).status, 403)
  })

  it('lets in no page of another origin by default', async () => {
    await open({})
    const { status, headers } = await preflight()
    assert.equal(status, 403)
    assert.equal(headers.get('access-control-allow-origin'), null)
    const { streamUrl } = await rig.converse()
    assert.equal(await refusedStream(streamUrl, { origin: ORIGIN }), 403)
  })

  it('opens the stream to a page of a named origin', async () => {
    await open({ door: [ORIGIN] })
    const { streamUrl } = await rig.converse()
    const stream = await openStream(streamUrl, { origin: ORIGIN })
    stream.close()
    assert.equal(await refusedStream(streamUrl, { origin: 'https://evil.example' }), 403)
  })

  it('takes the secret in place of each token, for whoever the client says it speaks', async () => {
    await open({ secret: SECRET })
    const path = '/v3/directline/conversations'
    const { status, body } = await rig.call('POST', path, { token: SECRET, body: { user: { id: 'ann' } } })
    assert.equal(status, 201)
    const said = await rig.call('POST', `${path}/${body.conversationId}/activities`, {
      token: SECRET,
      body: { type: 'message', text: 'hi', from: { id: 'ann' } },
    })
    assert.equal(said.status, 200)
    const { body: heard } = await rig.call('GET', `${path}/${body.conversationId}/activities`, { token: SECRET })
    assert.deepEqual(textsOf(heard.activities), ['hi', 'echo: hi'])
    assert.equal(rig.received.at(-1)?.from.id, 'ann')
    assert.equal((await rig.call('GET', `${path}/none/activities`, { token: SECRET })).status, 404)
    assert.equal((await rig.call('GET', `${path}/none/activities`, { token: `${SECRET}x` })).status, 403)
  })

  it('takes no secret where none is set', async () => {
    await open({})
    for (const token of [SECRET, '', 'undefined'])
      assert.equal((await rig.call('POST', '/v3/directline/conversations', { token })).status, 403)
  })
})
