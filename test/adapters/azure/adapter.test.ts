import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder'
import express from 'express'
import { type Adapter, openAdapter } from '../../../src/adapters/azure/index.js'
import { SendFailed } from '../../../src/reminders/sending.js'
import { FakeChannel } from '../../../tools/fake-channel/channel.js'
import { FakeChannelProcess } from '../../../tools/fake-channel/process.js'

const NOW = Date.UTC(2026, 10, 24, 9)

describe('adapter', () => {
  let channel: FakeChannel
  let adapter: Adapter
  const apologies: unknown[] = []
  const faults: unknown[] = []

  beforeEach(async () => {
    channel = new FakeChannel()
    await channel.open()
    apologies.length = 0
    faults.length = 0
    adapter = openAdapter(
      {
        clock: { now: () => NOW },
        timeoutMs: 1_000,
        apologise: async (context, error) => {
          apologies.push(error)
          await context.sendActivity('Sorry.')
        },
      },
      { error: (details) => void faults.push(details) },
    )
  })

  afterEach(async () => {
    await adapter.close()
    await channel.close()
  })

  const incoming = () => ({
    type: 'message',
    id: 'their-message',
    text: 'hello',
    channelId: 'directline',
    from: { id: 'ann', name: 'Ann' },
    recipient: { id: 'bot', name: 'Bot' },
    conversation: { id: 'c1', name: '', isGroup: false, conversationType: 'personal' },
    serviceUrl: channel.serviceUrl,
  })
  const reference = () => adapter.referenceOf(incoming())

  const failureOf = async (work: Promise<unknown>): Promise<SendFailed> => {
    const error = await work.then(
      () => assert.fail('was sent'),
      (cause: unknown) => cause,
    )
    assert.ok(error instanceof SendFailed, String(error))
    return error
  }

  it('keeps of a turn what is needed to write later, and not the message it came with', () => {
    assert.deepEqual(reference(), {
      bot: { id: 'bot', name: 'Bot' },
      channelId: 'directline',
      conversation: { id: 'c1', name: '', isGroup: false, conversationType: 'personal' },
      locale: undefined,
      serviceUrl: channel.serviceUrl,
      user: { id: 'ann', name: 'Ann' },
    })
  })

  it('writes out of the blue, answering no message', async () => {
    const sent = await adapter.send(reference(), { type: 'message', text: 'Time to stretch' })
    assert.deepEqual(sent, { activityId: 'm1' })
    const [arrival] = channel.arrivals
    assert.equal(arrival?.method, 'POST')
    assert.equal(arrival?.activityId, undefined)
    assert.equal(arrival?.activity.text, 'Time to stretch')
    assert.equal(arrival?.activity.replyToId, undefined)
    assert.equal(arrival?.activity.recipient?.id, 'ann')
  })

  for (const body of [
    { id: 7 },
    { id: { nested: true } },
    { id: ['m1'] },
    { id: '' },
    { id: 'x'.repeat(100_000) },
    { id: 'a\0b' },
    { id: 'a\ud800b' },
    { id: null },
    [],
    'taken',
  ])
    it(`takes for sent what the channel took, also under an id that nothing can be asked by: ${JSON.stringify(body).slice(0, 30)}`, async () => {
      channel.behave = () => ({ kind: 'answer', status: 200, body })
      assert.deepEqual(await adapter.send(reference(), { type: 'message', text: 'x' }), {})
    })

  it('puts a message in the place of an earlier one', async () => {
    await adapter.update(reference(), 'm1', { type: 'message', text: 'Done' })
    const [arrival] = channel.arrivals
    assert.deepEqual([arrival?.method, arrival?.activityId, arrival?.activity.text], ['PUT', 'm1', 'Done'])
  })

  it('posts what the SDK itself would post, to the same address', async () => {
    const rich = () => ({
      type: 'message',
      text: 'Zeit für Öl 🎈',
      timestamp: new Date(NOW),
      attachments: [
        { contentType: 'application/vnd.microsoft.card.adaptive', content: { body: [{ type: 'TextBlock' }] } },
      ],
      suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'Done', value: 'done' }] },
      entities: [{ type: 'mention', mentioned: { id: 'bob', name: 'Bob' }, text: '<at>Bob</at>' }],
      channelData: { tenant: { id: 't' }, nested: [1, null, { deep: true }] },
    })
    const odd = { ...incoming(), conversation: { ...incoming().conversation, id: '19:a/b c@thread.v2;messageid=1' } }
    const say = async (context: TurnContext) => {
      delete (context.activity as Partial<Activity>).id
      await context.sendActivity(rich())
    }
    await adapter.send(adapter.referenceOf(odd), rich())
    const sdk = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
    await sdk.continueConversationAsync('', adapter.referenceOf(odd) as Partial<ConversationReference>, say)
    const [ours, theirs] = channel.arrivals
    assert.equal(ours?.conversation, '19:a/b c@thread.v2;messageid=1')
    assert.deepEqual({ ...ours, at: 0 }, { ...theirs, at: 0 })
  })

  it('takes a message as sent when the channel took it and said something odd', async () => {
    channel.behave = () => ({ kind: 'answer', status: 202, body: 'queued' })
    assert.deepEqual(await adapter.send(reference(), { type: 'message', text: 'x' }), {})
  })

  const refusals: [name: string, status: number, body: unknown, code: string | undefined][] = [
    ['ours', 403, { error: { code: 'BotNotInConversationRoster', message: 'no' } }, 'BotNotInConversationRoster'],
    ['Teams', 403, { errorCode: 209, message: '{"subCode":"MessageWritesBlocked"}' }, 'MessageWritesBlocked'],
    ['flat', 404, { code: 'ConversationNotFound', message: 'no' }, 'ConversationNotFound'],
    ['empty', 500, undefined, undefined],
    ['text', 502, 'Bad Gateway', undefined],
    ['a redirect', 302, undefined, undefined],
  ]
  for (const [name, status, body, code] of refusals) {
    it(`reports ${status} (${name}) once, with its code, and does not try again by itself`, async () => {
      channel.behave = () => ({ kind: 'answer', status, body, headers: { location: channel.serviceUrl } })
      const failed = await failureOf(adapter.send(reference(), { type: 'message', text: 'x' }))
      assert.deepEqual([failed.status, failed.code, failed.retryAt], [status, code, undefined])
      assert.equal(channel.arrivals.length, 1)
    })
  }

  const waits: [header: string, at: number | undefined][] = [
    ['7', NOW + 7000],
    ['0.5', NOW + 500],
    [new Date(NOW + 90_000).toUTCString(), NOW + 90_000],
    ['soon', undefined],
  ]
  for (const [header, at] of waits) {
    it(`reads Retry-After: ${header}`, async () => {
      channel.behave = () => ({ kind: 'answer', status: 429, headers: { 'retry-after': header } })
      const failed = await failureOf(adapter.send(reference(), { type: 'message', text: 'x' }))
      assert.deepEqual([failed.status, failed.retryAt], [429, at])
      assert.equal(channel.arrivals.length, 1)
    })
  }

  it('gives up on a channel that does not answer', async () => {
    channel.behave = () => ({ kind: 'hang' })
    const failed = await failureOf(adapter.send(reference(), { type: 'message', text: 'x' }))
    assert.deepEqual([failed.status, failed.code], [undefined, 'timeout'])
  })

  it('takes an answer that waited while the process stood still', async () => {
    const other = await FakeChannelProcess.start()
    try {
      other.delay(100)
      const sending = adapter.send({ ...(reference() as object), serviceUrl: other.serviceUrl }, { text: 'hello' })
      await pause(50)
      await new Promise(setImmediate) // timers come next, and sockets are read after them
      for (const end = performance.now() + 1_500; performance.now() < end; ) JSON.stringify(process.memoryUsage())
      assert.deepEqual(await sending, { activityId: 'm1' })
    } finally {
      await other.stop()
    }
  })

  it('cuts an answer that is longer than a megabyte, whatever it says', async () => {
    let written = 0
    const chatty = createServer((request, response) => {
      request.resume()
      response.writeHead(request.url?.includes('c1') ? 200 : 403, { 'content-type': 'application/json' })
      const more = () => {
        while (written < 50 << 20 && response.write(' '.repeat(1 << 16))) written += 1 << 16
      }
      response.on('drain', more)
      more()
    })
    await new Promise<void>((resolve) => chatty.listen(0, '127.0.0.1', resolve))
    const serviceUrl = `http://127.0.0.1:${(chatty.address() as AddressInfo).port}/`
    try {
      assert.deepEqual(await adapter.send({ ...(reference() as object), serviceUrl }, { text: 'hello' }), {})
      const other = { ...(reference() as ConversationReference), serviceUrl, conversation: { id: 'c2' } }
      const failure = await failureOf(adapter.send(other as ConversationReference, { text: 'hello' }))
      assert.deepEqual([failure.status, failure.code], [403, undefined])
      assert.ok(written < 20 << 20, `${written >> 20} MB were sent`)
    } finally {
      chatty.closeAllConnections()
      chatty.close()
    }
  })

  it('names a connection that was cut or refused', async () => {
    channel.behave = () => ({ kind: 'reset-before' })
    const cut = await failureOf(adapter.send(reference(), { type: 'message', text: 'x' }))
    assert.deepEqual([cut.status, cut.code], [undefined, 'ECONNRESET'])
    await channel.close()
    const refused = await failureOf(adapter.send(reference(), { type: 'message', text: 'x' }))
    assert.deepEqual([refused.status, refused.code], [undefined, 'ECONNREFUSED'])
    await channel.open()
  })

  it('does not write to a stranger in local mode', async () => {
    const elsewhere = { ...incoming(), serviceUrl: 'https://smba.example.com/' }
    const failed = await failureOf(adapter.send(adapter.referenceOf(elsewhere), { type: 'message', text: 'x' }))
    assert.equal(failed.code, 'serviceUrl-not-trusted')
  })

  describe('a turn', () => {
    let server: Server
    let logic: (context: TurnContext) => Promise<void>

    beforeEach(async () => {
      const app = express().use(express.json())
      app.post('/api/messages', (req, res) => adapter.cloud.process(req, res, (context) => logic(context)))
      server = createServer(app)
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    })
    afterEach(() => new Promise((resolve) => server.close(resolve)))

    const post = () =>
      fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', connection: 'close' },
        body: JSON.stringify(incoming()),
      })

    it('is answered', async () => {
      logic = async (context) => void (await context.sendActivity('Hi Ann'))
      assert.equal((await post()).status, 200)
      assert.deepEqual(
        channel.messagesIn('c1').map((a) => [a.text, a.replyToId]),
        [['Hi Ann', 'their-message']],
      )
    })

    it('that fails says sorry, and is not reported to the channel as an error', async () => {
      logic = () => Promise.reject(new Error('bug'))
      assert.equal((await post()).status, 200)
      assert.equal(channel.messagesIn('c1')[0]?.text, 'Sorry.')
      assert.equal(apologies.length, 1)
      assert.equal(faults.length, 1)
    })

    it('that fails because the channel is gone does not fail again on the apology', async () => {
      channel.behave = () => ({ kind: 'answer', status: 500 })
      logic = async (context) => void (await context.sendActivity('Hi Ann'))
      assert.equal((await post()).status, 200)
      assert.equal(faults.length, 2)
    })
  })
})
