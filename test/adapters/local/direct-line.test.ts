import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { type Answer, echo, mute, newDataDir, openRig, type Rig, type StubBot, textsOf } from './rig.js'

const DAY_MS = 24 * 60 * 60 * 1000

describe('Direct Line client API', () => {
  let rig: Rig
  const start = async (bot: StubBot, limits = {}) => {
    rig = await openRig(bot, { limits })
  }
  afterEach(() => rig.close())

  const activitiesOf = (id: string, token: string, watermark = '') =>
    rig.call('GET', `/v3/directline/conversations/${id}/activities?watermark=${watermark}`, { token })
  const say = (id: string, token: string, activity: object) =>
    rig.call('POST', `/v3/directline/conversations/${id}/activities`, { token, body: activity })

  it('generates a token for one new conversation, and starts it', async () => {
    await start(mute)
    const generated = await rig.call('POST', '/v3/directline/tokens/generate')
    assert.equal(generated.status, 200)
    assert.equal(generated.body.expires_in, 30 * 24 * 60 * 60)
    const token = generated.body.token
    const begun = await rig.call('POST', '/v3/directline/conversations', { token })
    assert.equal(begun.status, 201)
    assert.equal(begun.body.conversationId, generated.body.conversationId)
    assert.match(String(begun.body.streamUrl), new RegExp(`^ws://127.0.0.1:${rig.port}/v3/directline/conversations/`))
    const again = await rig.call('POST', '/v3/directline/conversations', { token })
    assert.equal(again.status, 200)
    assert.equal(again.body.conversationId, generated.body.conversationId)
  })

  it('starts a conversation without a token, as with a secret', async () => {
    await start(mute)
    const { status, body } = await rig.call('POST', '/v3/directline/conversations', {
      body: { user: { id: 'dl_ann' } },
    })
    assert.equal(status, 201)
    assert.equal(
      (await say(String(body.conversationId), String(body.token), { type: 'message', text: 'hi' })).status,
      200,
    )
    assert.equal(rig.received.at(-1)?.from.id, 'dl_ann')
  })

  it('tells the bot of the members before the first message', async () => {
    await start(mute)
    const { id, token } = await rig.converse({ id: 'dl_ann', name: 'Ann' })
    await say(id, token, { type: 'message', text: 'hi' })
    assert.deepEqual(
      rig.received.map(({ type }) => type),
      ['conversationUpdate', 'message'],
    )
    assert.deepEqual(rig.received[0]?.membersAdded, [
      { id: 'bot', name: 'Reminders', role: 'bot' },
      { id: 'dl_ann', role: 'user', name: 'Ann' },
    ])
  })

  it('hands the bot a channel activity, and the client its answer', async () => {
    await start(echo)
    const { id, token } = await rig.converse({ id: 'dl_ann' })
    const said = await say(id, token, {
      type: 'message',
      text: 'hi',
      locale: 'de-DE',
      localTimestamp: '2026-03-02T09:00:00.000+01:00',
      localTimezone: 'Europe/Berlin',
      serviceUrl: 'http://evil.example',
      conversation: { id: 'other' },
      recipient: { id: 'dl_bob' },
      channelId: 'msteams',
    })
    assert.equal(said.status, 200)
    assert.equal(said.body.id, `${id}|0000001`)
    assert.deepEqual(rig.received.at(-1), {
      type: 'message',
      text: 'hi',
      locale: 'de-DE',
      localTimestamp: '2026-03-02T09:00:00.000+01:00',
      localTimezone: 'Europe/Berlin',
      id: `${id}|0000001`,
      timestamp: '2026-03-02T08:00:00.000Z',
      channelId: 'directline',
      from: { id: 'dl_ann', role: 'user' },
      recipient: { id: 'bot', name: 'Reminders', role: 'bot' },
      conversation: { id },
      serviceUrl: rig.origin,
    })
    const { body } = await activitiesOf(id, token)
    assert.deepEqual(textsOf(body.activities), ['hi', 'echo: hi'])
    assert.deepEqual(
      body.activities?.map(({ from, replyToId }) => [from.id, replyToId]),
      [
        ['dl_ann', undefined],
        ['bot', `${id}|0000001`],
      ],
    )
    assert.equal(body.watermark, '2')
  })

  it('gives everything, each once, to a client that polls beside 300 writes', async () => {
    await start(mute)
    const { id, token } = await rig.converse()
    const seen: (string | undefined)[] = []
    let watermark = ''
    const poll = async () => {
      const { body } = await activitiesOf(id, token, watermark)
      watermark = body.watermark ?? ''
      seen.push(...(body.activities ?? []).map(({ text }) => text as string))
    }
    const texts = Array.from({ length: 300 }, (_, number) => `message ${number}`)
    let isWriting = true
    const polling = (async () => {
      while (isWriting) await poll()
    })()
    const post = (text: string) =>
      rig.call('POST', `/v3/conversations/${id}/activities`, { body: { type: 'message', text } })
    for (let at = 0; at < texts.length; at += 3) await Promise.all(texts.slice(at, at + 3).map(post))
    isWriting = false
    await polling
    await poll()
    assert.deepEqual(seen.sort(), [...texts].sort())
  })

  it('gives only what came after a watermark', async () => {
    await start(echo)
    const { id, token } = await rig.converse()
    await say(id, token, { type: 'message', text: 'one' })
    await say(id, token, { type: 'message', text: 'two' })
    assert.deepEqual(textsOf((await activitiesOf(id, token, '2')).body.activities), ['two', 'echo: two'])
    const none = await activitiesOf(id, token, '4')
    assert.deepEqual([none.body.activities, none.body.watermark], [[], '4'])
    assert.deepEqual((await activitiesOf(id, token, '999')).body.watermark, '4')
    for (const wrong of ['-1', '1.5', 'abc', '9'.repeat(40), '1e3'])
      assert.equal((await activitiesOf(id, token, wrong)).status, 400, wrong)
  })

  it("takes the token's user for the speaker, whatever from.id says", async () => {
    await start(mute)
    const ann = await rig.converse({ id: 'dl_ann' })
    await say(ann.id, ann.token, { type: 'message', text: 'hi', from: { id: 'dl_bob', name: 'Bob', role: 'bot' } })
    assert.equal(rig.received.at(-1)?.from.id, 'dl_ann')
    assert.equal((await activitiesOf(ann.id, ann.token)).body.activities?.[0]?.from.id, 'dl_ann')
  })

  it('draws a user id where none was asked for; only the echo carries what the client signs with', async () => {
    await start(mute)
    const one = await rig.converse()
    const two = await rig.converse()
    for (const { id, token } of [one, two])
      await say(id, token, { type: 'message', text: 'hi', from: { id: 'alice', name: 'Alice' } })
    const [first, second] = rig.received.filter(({ type }) => type === 'message')
    assert.match(String(first?.from.id), /^dl_[0-9a-f]{32}$/)
    assert.notEqual(first?.from.id, second?.from.id)
    const { body } = await activitiesOf(one.id, one.token)
    assert.deepEqual(body.activities?.[0]?.from, { id: 'alice', role: 'user', name: 'Alice' })
    await say(one.id, one.token, { type: 'message', text: 'hi', from: { id: 'bot' } })
    assert.equal((await activitiesOf(one.id, one.token)).body.activities?.[1]?.from.id, first?.from.id)
  })

  it('refuses a wished user id without the prefix that tokens vouch for', async () => {
    await start(mute)
    for (const user of [{ id: 'ann' }, { id: 7 }, 'ann', [], { id: `dl_${'x'.repeat(300)}` }]) {
      const { status, body } = await rig.call('POST', '/v3/directline/tokens/generate', { body: { user } })
      assert.deepEqual([status, body.error?.code], [400, 'BadArgument'], JSON.stringify(user))
    }
  })

  it('opens one conversation with a token and no other: 401, 403, 404', async () => {
    await start(mute)
    const ann = await rig.converse()
    const bob = await rig.converse()
    const path = `/v3/directline/conversations/${ann.id}`
    const codeOf = async (where: string, token?: string) => {
      const { status, body } = await rig.call('GET', where, { token })
      return [status, body.error?.code]
    }
    assert.deepEqual(await codeOf(path), [401, 'Unauthorized'])
    assert.deepEqual(await codeOf(path, 'nonsense'), [403, 'BadToken'])
    assert.deepEqual(await codeOf(path, bob.token), [403, 'BadToken'])
    assert.deepEqual(await codeOf(`${path}/activities`, bob.token), [403, 'BadToken'])
    assert.equal((await say(ann.id, bob.token, { type: 'message', text: 'x' })).status, 403)
    assert.deepEqual(await codeOf(`/v3/directline/conversations/${'0'.repeat(32)}`, ann.token), [
      404,
      'ConversationNotFound',
    ])
    const { body } = await rig.call('POST', '/v3/directline/tokens/generate')
    assert.deepEqual(await codeOf(`/v3/directline/conversations/${body.conversationId}`, body.token), [
      404,
      'ConversationNotFound',
    ])
    const [head, claims, signature] = ann.token.split('.')
    const forged = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(String(claims), 'base64url').toString()), conv: bob.id }),
    )
    assert.equal(
      (
        await codeOf(`/v3/directline/conversations/${bob.id}`, `${head}.${forged.toString('base64url')}.${signature}`)
      )[0],
      403,
    )
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url')
    assert.equal((await codeOf(path, `${unsigned}.${claims}.`))[0], 403)
    const ticket = new URL(ann.streamUrl).searchParams.get('t') ?? ''
    assert.equal((await codeOf(path, ticket))[0], 403)
  })

  it('lets a token expire, and lives on with a refreshed one', async () => {
    await start(mute)
    const { id, token } = await rig.converse({ id: 'dl_ann' })
    rig.clock.advance(29 * DAY_MS)
    const refreshed = await rig.call('POST', '/v3/directline/tokens/refresh', { token })
    assert.equal(refreshed.body.conversationId, id)
    rig.clock.advance(2 * DAY_MS)
    const expired = await activitiesOf(id, token)
    assert.deepEqual([expired.status, expired.body.error?.code], [403, 'TokenExpired'])
    assert.equal((await rig.call('POST', '/v3/directline/tokens/refresh', { token })).status, 403)
    const fresh = String(refreshed.body.token)
    assert.equal((await activitiesOf(id, fresh)).status, 200)
    await say(id, fresh, { type: 'message', text: 'still me' })
    assert.equal(rig.received.at(-1)?.from.id, 'dl_ann')
  })

  it('answers 502 when the bot fails, and hands a repeat over again without keeping it twice', async () => {
    let status = 500
    await start(async () => ({ status }))
    const { id, token } = await rig.converse()
    const message = { type: 'message', text: 'hi', channelData: { clientActivityID: 'c1' } }
    const failed = await say(id, token, message)
    assert.deepEqual([failed.status, failed.body.error?.code], [502, 'BotError'])
    status = 200
    const repeated = await say(id, token, message)
    const repeatedAgain = await say(id, token, message)
    assert.deepEqual([repeated.body.id, repeatedAgain.body.id], [`${id}|0000001`, `${id}|0000001`])
    assert.equal(rig.received.filter(({ type }) => type === 'message').length, 2)
    assert.deepEqual(textsOf((await activitiesOf(id, token)).body.activities), ['hi'])
  })

  it('gives up on a bot that does not answer in time', async () => {
    await start(() => new Promise(() => undefined), { botTimeoutMs: 50 })
    const { id, token } = await rig.converse()
    assert.equal((await say(id, token, { type: 'message', text: 'hi' })).status, 502)
  })

  it("passes a bot's refusal on as the client's mistake", async () => {
    await start(async () => ({ status: 413 }))
    const { id, token } = await rig.converse()
    const { status, body } = await say(id, token, { type: 'message', text: 'x'.repeat(200_000) })
    assert.deepEqual([status, body.error?.code], [413, 'BotRefused'])
  })

  it('hands over events and typing, and answers an invoke with what the bot returns', async () => {
    await start(async ({ type }) => (type === 'invoke' ? { status: 200, body: { sum: 3 } } : { status: 200 }))
    const { id, token } = await rig.converse()
    await say(id, token, { type: 'typing' })
    await say(id, token, { type: 'event', name: 'join', value: { a: [1, null, 'x'] } })
    const { status, body } = await say(id, token, { type: 'invoke', name: 'add', value: { a: 1, b: 2 } })
    assert.deepEqual([status, body], [200, { sum: 3 }])
    assert.deepEqual(
      rig.received.map(({ type }) => type),
      ['conversationUpdate', 'typing', 'event', 'invoke'],
    )
    assert.deepEqual(rig.received[2]?.value, { a: [1, null, 'x'] })
    const kept = await activitiesOf(id, token)
    assert.deepEqual(
      kept.body.activities?.map(({ type }) => type),
      ['event'],
    )
  })

  it('says so when the bot has nothing for an invoke', async () => {
    await start(async ({ type }) => ({ status: type === 'invoke' ? 501 : 200 }))
    const { id, token } = await rig.converse()
    const { status, body } = await say(id, token, { type: 'invoke', name: 'unheard/of' })
    assert.deepEqual([status, body.error?.code], [400, 'BotRefused'])
  })

  it('keeps the order of what a client says at once', async () => {
    await start(echo)
    const { id, token } = await rig.converse()
    const texts = Array.from({ length: 20 }, (_, index) => `m${index}`)
    await Promise.all(texts.map((text) => say(id, token, { type: 'message', text })))
    const handed = rig.received.filter(({ type }) => type === 'message').map(({ text }) => text)
    const shown = textsOf((await activitiesOf(id, token)).body.activities).filter(
      (text) => !String(text).startsWith('echo'),
    )
    assert.deepEqual(shown, handed)
    assert.deepEqual([...handed].sort(), [...texts].sort())
  })

  it('holds back a client that does not wait for the bot', async () => {
    let letGo: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await start(async () => held.then(() => ({ status: 200 })), { turnsWaiting: 3 })
    const { id, token } = await rig.converse()
    const refused: Answer[] = []
    const all = Array.from({ length: 10 }, async () => {
      const answer = await say(id, token, { type: 'message', text: 'x' })
      if (answer.status === 429) refused.push(answer)
      if (refused.length === 7) letGo()
      return answer.status
    })
    const statuses = (await Promise.all(all)).sort()
    assert.equal(refused[0]?.headers.get('retry-after'), '2')
    assert.deepEqual(statuses, [200, 200, 200, 429, 429, 429, 429, 429, 429, 429])
  })

  it('bounds the conversations begun per minute and kept in all', async () => {
    await start(mute, { conversationsPerMinute: 4, conversations: 2 })
    const statuses = []
    for (let index = 0; index < 5; index += 1)
      statuses.push((await rig.call('POST', '/v3/directline/conversations')).body.error?.code)
    assert.deepEqual(statuses, [
      undefined,
      undefined,
      'TooManyConversations',
      'TooManyConversations',
      'TooManyRequests',
    ])
  })

  it('keeps an uploaded file where the bot can fetch it', async () => {
    await start(mute)
    const { id, token } = await rig.converse({ id: 'dl_ann' })
    const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
    const form = new FormData()
    const template = { type: 'message', text: 'my dates', from: { id: 'x' }, attachments: [{ name: 'a.ics' }] }
    form.append('activity', new Blob([JSON.stringify(template)], { type: 'application/vnd.microsoft.activity' }))
    form.append('file', new Blob([calendar], { type: 'text/calendar' }), '../../a.ics')
    const response = await fetch(`${rig.origin}/v3/directline/conversations/${id}/upload?userId=dl_bob`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: form,
    })
    assert.equal(response.status, 200)
    const activity = rig.received.at(-1)
    assert.deepEqual([activity?.text, activity?.from.id], ['my dates', 'dl_ann'])
    const [attachment] = activity?.attachments ?? []
    assert.deepEqual([attachment?.name, attachment?.contentType], ['a.ics', 'text/calendar'])
    const fetched = await fetch(String(attachment?.contentUrl))
    assert.equal(await fetched.text(), calendar)
    assert.equal(fetched.headers.get('content-type'), 'application/octet-stream')
  })

  it('refuses uploads that are too large or cannot be read, and files that are not there', async () => {
    await start(mute, { uploadBytes: 2_000, uploadsKept: 2 })
    const { id, token } = await rig.converse()
    const upload = (body: string, contentType: string) =>
      rig.call('POST', `/v3/directline/conversations/${id}/upload`, {
        token,
        body,
        headers: { 'content-type': contentType },
      })
    assert.equal((await upload('x'.repeat(3_000), 'text/plain')).status, 413)
    assert.equal((await upload('nonsense', 'multipart/form-data; boundary=b')).status, 400)
    assert.equal((await upload('nonsense', 'multipart/form-data')).status, 400)
    for (const where of ['0'.repeat(32), '..%2f..%2ftoken-key', '%2e%2e%2ftoken-key'])
      assert.equal((await rig.call('GET', `/v3/directline/attachments/${where}`)).status, 404)
    for (const text of ['one', 'two', 'three']) assert.equal((await upload(text, 'text/calendar')).status, 200)
    const urls = rig.received.flatMap(({ attachments = [] }) => attachments.map(({ contentUrl }) => contentUrl))
    const there = await Promise.all(urls.map(async (url) => (await fetch(url)).status))
    assert.deepEqual(there.filter((status) => status === 200).length, 2)
  })
})

describe('a conversation across restarts', () => {
  it('is the same for the same token: texts, watermark, user', async () => {
    const dataDir = await newDataDir()
    try {
      const before = await openRig(echo, { dataDir })
      const { id, token } = await before.converse({ id: 'dl_ann' })
      const path = `/v3/directline/conversations/${id}`
      await before.call('POST', `${path}/activities`, { token, body: { type: 'message', text: 'one' } })
      await before.close()

      const after = await openRig(echo, { dataDir })
      const resumed = await after.call('GET', `${path}?watermark=2`, { token })
      assert.deepEqual([resumed.status, resumed.body.conversationId], [200, id])
      await after.call('POST', `${path}/activities`, { token, body: { type: 'message', text: 'two' } })
      const { body } = await after.call('GET', `${path}/activities?watermark=1`, { token })
      assert.deepEqual(textsOf(body.activities), ['echo: one', 'two', 'echo: two'])
      assert.equal(body.watermark, '4')
      assert.deepEqual(
        after.received.map(({ from }) => from.id),
        ['dl_ann'],
      )
      await after.close()
    } finally {
      await rm(dataDir, { recursive: true, force: true })
    }
  })
})
