import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import type { DirectLine } from 'botframework-directlinejs'
import { WebSocket } from 'ws'
import { XMLHttpRequest } from 'xhr2'
import { echo, newDataDir, openRig, type Rig } from './rig.js'

interface Shown {
  id?: string
  type: string
  text?: string
  from: { id: string }
}

/** The official client, started as a browser page would start it. */
interface Client {
  line: DirectLine
  next(): Promise<Shown>
  post(activity: object): Promise<string>
}

describe('the official Direct Line client', () => {
  let rig: Rig
  let dataDir: string
  let client: Client | undefined
  const browserGlobals = { XMLHttpRequest, WebSocket }
  const replaced = new Map<string, PropertyDescriptor | undefined>()

  before(() => {
    for (const [name, value] of Object.entries(browserGlobals)) {
      replaced.set(name, Object.getOwnPropertyDescriptor(globalThis, name))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
    }
  })
  after(() => {
    for (const [name, descriptor] of replaced) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name)
      else Object.defineProperty(globalThis, name, descriptor)
    }
  })
  beforeEach(async () => {
    dataDir = await newDataDir()
    rig = await openRig(echo, { dataDir })
  })
  afterEach(async () => {
    client?.line.end()
    await rig.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  const open = async (options: {
    token?: string
    conversationId?: string
    webSocket?: boolean
    watermark?: string
  }) => {
    const { DirectLine } = await import('botframework-directlinejs')
    const line = new DirectLine({ domain: `${rig.origin}/v3/directline`, pollingInterval: 200, ...options })
    const shown: Shown[] = []
    const readers: ((activity: Shown) => void)[] = []
    line.activity$.subscribe({
      next: (activity) => {
        const reader = readers.shift()
        if (reader === undefined) shown.push(activity as Shown)
        else reader(activity as Shown)
      },
      // The end of the test ends the conversation, which directlinejs reports as an error.
      error: () => undefined,
    })
    client = {
      line,
      next: async () => shown.shift() ?? (await new Promise((resolve) => readers.push(resolve))),
      post: (activity) =>
        new Promise((resolve, reject) =>
          line.postActivity(activity as never).subscribe({ next: resolve, error: reject }),
        ),
    }
    return client
  }

  const newToken = async (user?: object) => {
    const { body } = await rig.call('POST', '/v3/directline/tokens/generate', { body: { user } })
    return { token: String(body.token), conversationId: String(body.conversationId) }
  }

  for (const webSocket of [true, false]) {
    it(`converses by ${webSocket ? 'websocket' : 'polling'}`, async () => {
      const { token } = await newToken({ id: 'dl_ann' })
      const { next, post } = await open({ token, webSocket })
      const id = await post({ type: 'message', text: 'hi', from: { id: 'someone' } })
      const own = await next()
      assert.deepEqual([own.id, own.text, own.from.id], [id, 'hi', 'dl_ann'])
      assert.equal((await next()).text, 'echo: hi')
    })
  }

  it('is told who it is by the token, so that it cannot pretend', async () => {
    const { token } = await newToken({ id: 'dl_ann' })
    const { line, post } = await open({ token })
    line.setUserId('bob')
    await post({ type: 'message', text: 'hi', from: { id: 'bob' } })
    assert.equal(rig.received.at(-1)?.from.id, 'dl_ann')
  })

  it('comes back to its conversation after both it and the server were away', async () => {
    const { token, conversationId } = await newToken({ id: 'dl_ann' })
    const first = await open({ token })
    await first.post({ type: 'message', text: 'hi', from: { id: 'me' } })
    assert.deepEqual([(await first.next()).text, (await first.next()).text], ['hi', 'echo: hi'])
    first.line.end()
    // What comes while the client is away and before the server goes down:
    const path = `/v3/conversations/${conversationId}/activities`
    await rig.call('POST', path, { body: { type: 'message', text: 'stretch!' } })
    await rig.close()

    rig = await openRig(echo, { dataDir })
    const again = await open({ token, conversationId, watermark: '2' })
    assert.equal((await again.next()).text, 'stretch!')
    await rig.call('POST', path, { body: { type: 'message', text: 'drink water!' } })
    assert.equal((await again.next()).text, 'drink water!')
  })
})
