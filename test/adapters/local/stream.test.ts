import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { echo, mute, openRig, openStream, type Rig, refusedStream, type Stream, textsOf } from './rig.js'

describe('the websocket stream', () => {
  let rig: Rig
  afterEach(() => rig.close())

  const say = (id: string, token: string, text: string) =>
    rig.call('POST', `/v3/directline/conversations/${id}/activities`, { token, body: { type: 'message', text } })

  it("shows the client's own messages and the bot's, with watermarks", async () => {
    rig = await openRig(echo)
    const { id, token, streamUrl } = await rig.converse()
    const stream = await openStream(streamUrl)
    await say(id, token, 'hi')
    const frames = [await stream.next(), await stream.next()]
    assert.deepEqual(
      frames.map(({ activities, watermark }) => [textsOf(activities), watermark]),
      [
        [['hi'], '1'],
        [['echo: hi'], '2'],
      ],
    )
    stream.close()
  })

  it('passes a hint to who is connected, and keeps none', async () => {
    rig = await openRig(echo)
    const { id, token, streamUrl } = await rig.converse()
    const stream = await openStream(streamUrl)
    await say(id, token, 'hi')
    await stream.next()
    await stream.next()
    rig.channel.hint(id, 'reminders/changed')
    const { activities, watermark } = await stream.next()
    assert.deepEqual(
      [activities.map(({ type, name }) => [type, name]), watermark],
      [[['event', 'reminders/changed']], undefined],
    )
    const { body } = await rig.call('GET', `/v3/directline/conversations/${id}/activities`, { token })
    assert.deepEqual(textsOf(body.activities), ['hi', 'echo: hi'])
    stream.close()
  })

  it('begins with what the client has not seen', async () => {
    rig = await openRig(echo)
    const { id, token } = await rig.converse()
    await say(id, token, 'one')
    await say(id, token, 'two')
    const { body } = await rig.call('GET', `/v3/directline/conversations/${id}?watermark=3`, { token })
    const stream = await openStream(String(body.streamUrl))
    const missed = await stream.next()
    assert.deepEqual([textsOf(missed.activities), missed.watermark], [['echo: two'], '4'])
    stream.close()
  })

  it('tells a client of an erasure, first of all when it comes back after it', async () => {
    rig = await openRig(echo)
    const { id, token, streamUrl } = await rig.converse({ id: 'dl_ann' })
    const from = async (watermark: number) => {
      const { body } = await rig.call('GET', `/v3/directline/conversations/${id}?watermark=${watermark}`, { token })
      return openStream(String(body.streamUrl))
    }
    const shown = ({ activities, watermark }: Awaited<ReturnType<Stream['next']>>) => [
      activities.map(({ name, text }) => name ?? text),
      watermark,
    ]
    const live = await openStream(streamUrl)
    await say(id, token, 'one')
    for (const text of ['one', 'echo: one']) assert.deepEqual(textsOf((await live.next()).activities), [text])
    await rig.channel.forget('dl_ann')
    assert.deepEqual(shown(await live.next()), [['conversation/erased'], undefined])
    await say(id, token, 'two')

    for (const watermark of [1, 2]) {
      const back = await from(watermark)
      assert.deepEqual(shown(await back.next()), [['conversation/erased'], undefined], `from ${watermark}`)
      assert.deepEqual(shown(await back.next()), [['two', 'echo: two'], '4'])
      back.close()
    }
    for (const [watermark, texts] of [
      [0, ['two', 'echo: two']],
      [3, ['echo: two']],
    ] as const) {
      const other = await from(watermark)
      assert.deepEqual(shown(await other.next()), [texts, '4'], `from ${watermark}`)
      other.close()
    }
    live.close()
  })

  it('sends a long past in order and moves the watermark with its last frame', async () => {
    rig = await openRig(mute)
    const { id, streamUrl } = await rig.converse()
    const texts = Array.from({ length: 120 }, (_, index) => `m${index}`)
    for (const text of texts)
      await rig.call('POST', `/v3/conversations/${id}/activities`, { body: { type: 'message', text } })
    const stream = await openStream(streamUrl)
    const frames = [await stream.next(), await stream.next(), await stream.next()]
    assert.deepEqual(textsOf(frames.flatMap(({ activities }) => activities)), texts)
    assert.deepEqual(
      frames.map(({ watermark }) => watermark),
      [undefined, undefined, '120'],
    )
    stream.close()
  })

  it('loses and doubles nothing that arrives while the past is being read', async () => {
    rig = await openRig(mute)
    const { id, token } = await rig.converse()
    const sending = Array.from({ length: 100 }, (_, index) =>
      rig.call('POST', `/v3/conversations/${id}/activities`, { body: { type: 'message', text: `m${index}` } }),
    )
    const { body } = await rig.call('GET', `/v3/directline/conversations/${id}`, { token })
    const stream = await openStream(String(body.streamUrl))
    const got: string[] = []
    while (got.length < 100) got.push(...(await stream.next()).activities.map((activity) => activity.id))
    await Promise.all(sending)
    assert.deepEqual(
      got,
      Array.from({ length: 100 }, (_, index) => `${id}|${String(index + 1).padStart(7, '0')}`),
    )
    stream.close()
  })

  it('takes pings, and ends with a client that talks too much', async () => {
    rig = await openRig(echo)
    const { id, token, streamUrl } = await rig.converse()
    const stream = await openStream(streamUrl)
    stream.socket.send('')
    stream.socket.send('not json')
    await say(id, token, 'hi')
    assert.deepEqual(textsOf((await stream.next()).activities), ['hi'])
    stream.socket.send('x'.repeat(10_000))
    const [code] = await once(stream.socket, 'close')
    assert.equal(code, 1009)
  })

  it('opens with a fresh ticket of its conversation only', async () => {
    rig = await openRig(mute)
    const ann = await rig.converse()
    const bob = await rig.converse()
    assert.equal(await refusedStream(ann.streamUrl.replace(ann.id, bob.id)), 403)
    assert.equal(await refusedStream(ann.streamUrl.replace(/t=.*/, `t=${ann.token}`)), 403)
    assert.equal(await refusedStream(ann.streamUrl.replace(/t=.*/, '')), 403)
    assert.equal(await refusedStream(ann.streamUrl.replace('watermark=0', 'watermark=%00')), 400)
    assert.equal(await refusedStream(`ws://127.0.0.1:${rig.port}/v3/directline/conversations/../stream`), 404)
    assert.equal(await refusedStream(ann.streamUrl, { origin: 'http://evil.example' }), 403)
    assert.equal(await refusedStream(ann.streamUrl, { host: 'evil.example' }), 403)
    rig.clock.advance(61_000)
    assert.equal(await refusedStream(ann.streamUrl), 403)
  })

  it('bounds the streams of one conversation', async () => {
    rig = await openRig(mute, { limits: { streamsPerConversation: 2 } })
    const { streamUrl } = await rig.converse()
    const streams = [await openStream(streamUrl), await openStream(streamUrl)]
    assert.equal(await refusedStream(streamUrl), 429)
    for (const stream of streams) stream.close()
    // The server hears of the end a moment after the client.
    let again: Stream | undefined
    while (again === undefined) again = await openStream(streamUrl).catch(() => undefined)
    again.close()
  })

  it('survives peers that vanish in the middle of an upgrade', async () => {
    rig = await openRig(echo)
    const { id, token, streamUrl } = await rig.converse()
    const { pathname, search, host } = new URL(streamUrl)
    for (let index = 0; index < 20; index += 1) {
      const socket = connect(rig.port, '127.0.0.1')
      await once(socket, 'connect')
      const upgrade = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n`
      socket.write(`${upgrade}Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`)
      socket.destroy()
    }
    assert.equal((await say(id, token, 'still there?')).status, 200)
  })
})
