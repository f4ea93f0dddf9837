import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Activity,
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  MessageFactory,
} from 'botbuilder'
import { ConnectorClient, MicrosoftAppCredentials } from 'botframework-connector'
import { echo, mute, openRig, openStream, type Rig, reply, textsOf } from './rig.js'

describe('Connector API', () => {
  let rig: Rig
  afterEach(() => rig.close())

  const activitiesOf = async (id: string, token: string, watermark = 0) =>
    (await rig.call('GET', `/v3/directline/conversations/${id}/activities?watermark=${watermark}`, { token })).body

  const connector = () => new ConnectorClient(new MicrosoftAppCredentials('', ''), { baseUri: rig.origin })

  it('takes what ConnectorClient sends: send, reply, update, delete, members', async () => {
    rig = await openRig(mute)
    const { id, token } = await rig.converse({ id: 'dl_ann' })
    const { conversations } = connector()
    const sent = await conversations.sendToConversation(id, { type: 'message', text: 'one' } as Activity)
    await conversations.replyToActivity(id, sent.id, { type: 'message', text: 'two' } as Activity)
    const updated = await conversations.updateActivity(id, sent.id, { type: 'message', text: 'one, done' } as Activity)
    assert.equal(updated.id, sent.id)
    const all = await activitiesOf(id, token)
    assert.deepEqual(textsOf(all.activities), ['one, done', 'two'])
    assert.deepEqual(all.activities?.[1]?.replyToId, sent.id)
    assert.equal(all.watermark, '3')
    const unseen = await activitiesOf(id, token, 1)
    assert.deepEqual(
      textsOf(unseen.activities),
      ['two', 'one, done'],
      'the update comes after what the client has seen',
    )

    await conversations.deleteActivity(id, sent.id)
    const deleted = (await activitiesOf(id, token, 3)).activities
    assert.deepEqual(
      deleted?.map((activity) => [activity.type, activity.id]),
      [['messageDelete', sent.id]],
    )

    const people = ['dl_ann', 'bot']
    assert.deepEqual(
      (await conversations.getConversationMembers(id)).map((member) => member.id),
      people,
    )
    assert.deepEqual(
      (await conversations.getConversationPagedMembers(id)).members.map((member) => member.id),
      people,
    )
    assert.equal((await conversations.getConversationMember(id, 'dl_ann')).id, 'dl_ann')
  })

  it('creates a conversation with a first message', async () => {
    rig = await openRig(mute)
    const bot = { id: 'bot', name: 'Reminders' }
    const activity = MessageFactory.text('hello') as Activity
    const created = await connector().conversations.createConversation({
      isGroup: false,
      bot,
      members: [{ id: 'dl_ann', name: 'Ann' }],
      activity,
      channelData: {},
    })
    assert.equal(created.serviceUrl, rig.origin)
    assert.equal(created.activityId, `${created.id}|0000001`)
    assert.deepEqual((await readdir(join(rig.dataDir, 'channel', 'conversations'))).length, 1)
  })

  it('answers what is not there with 404, and what is no activity with 400', async () => {
    rig = await openRig(mute)
    const { id } = await rig.converse()
    const gone = '0'.repeat(32)
    const message = { type: 'message', text: 'x' }
    for (const [method, path, body, status] of [
      ['POST', `/v3/conversations/${gone}/activities`, message, 404],
      ['POST', '/v3/conversations/..%2f..%2fetc/activities', message, 404],
      ['PUT', `/v3/conversations/${id}/activities/nothing`, message, 404],
      ['DELETE', `/v3/conversations/${id}/activities/nothing`, undefined, 404],
      ['GET', `/v3/conversations/${gone}/members`, undefined, 404],
      ['GET', `/v3/conversations/${id}/members/dl_nobody`, undefined, 404],
      ['POST', `/v3/conversations/${id}/activities`, [], 400],
      ['POST', `/v3/conversations/${id}/activities`, {}, 400],
      ['POST', `/v3/conversations/${id}/activities`, '{"type":', 400],
      ['POST', '/v3/conversations', { members: [] }, 400],
      ['POST', '/v3/conversations', { members: [{ id: 7 }] }, 400],
      ['GET', '/v3/conversations/%/members', undefined, 400],
      ['POST', `/v3/conversations/${id}/activities`, { type: 'message', text: 'x'.repeat(300_000) }, 413],
    ] as const) {
      const answer = await rig.call(method, path, { body })
      assert.equal(answer.status, status, `${method} ${path}`)
      assert.ok(answer.body.error?.message, `${method} ${path} says why`)
    }
  })

  it('shows typing to whoever is there and keeps none of it', async () => {
    rig = await openRig(async (activity, here) => {
      if (activity.type === 'message') {
        await reply(here, activity, { type: 'typing' })
        await reply(here, activity, { type: 'trace', name: 'for the emulator' })
      }
      return { status: 200 }
    })
    const { id, token, streamUrl } = await rig.converse()
    const stream = await openStream(streamUrl)
    await rig.call('POST', `/v3/directline/conversations/${id}/activities`, {
      token,
      body: { type: 'message', text: 'hi' },
    })
    const frames = [await stream.next(), await stream.next()]
    assert.deepEqual(
      frames.map(({ activities }) => activities.map(({ type }) => type)),
      [['message'], ['typing']],
    )
    assert.deepEqual(
      frames.map(({ watermark }) => watermark),
      ['1', undefined],
    )
    assert.deepEqual((await activitiesOf(id, token)).activities?.length, 1)
    stream.close()
  })

  it('carries a conversation and a proactive message of the SDK', async () => {
    const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
    const references: Partial<ConversationReference>[] = []
    const bot = new ActivityHandler()
    bot.onMessage(async (context) => {
      const { activity } = context
      references.push({
        bot: activity.recipient,
        user: activity.from,
        channelId: activity.channelId,
        conversation: activity.conversation,
        serviceUrl: activity.serviceUrl,
      })
      await context.sendActivity(`you said ${activity.text}`)
    })
    rig = await openRig(async (activity) => {
      const response = await new Promise<{ status: number; body?: unknown }>((resolve, reject) => {
        let status = 200
        const answer = {
          socket: null,
          status: (code: number) => {
            status = code
            return answer
          },
          header: () => answer,
          send: () => answer,
          end: () => {
            resolve({ status })
            return answer
          },
        }
        adapter
          .process({ body: { ...activity }, headers: {}, method: 'POST' }, answer, (context) => bot.run(context))
          .catch(reject)
      })
      return response
    })
    const { id, token, streamUrl } = await rig.converse({ id: 'dl_ann' })
    await rig.call('POST', `/v3/directline/conversations/${id}/activities`, {
      token,
      body: { type: 'message', text: 'hi' },
    })
    assert.deepEqual(textsOf((await activitiesOf(id, token)).activities), ['hi', 'you said hi'])

    const stream = await openStream(streamUrl)
    assert.equal((await stream.next()).watermark, '2')
    const reference = references[0]
    assert.ok(reference)
    await adapter.continueConversationAsync('', reference, async (context) => {
      await context.sendActivity('stretch!')
    })
    const frame = await stream.next()
    assert.deepEqual([textsOf(frame.activities), frame.watermark], [['stretch!'], '3'])
    stream.close()
  })

  it('finds a conversation again that an earlier run answered at another port', async () => {
    rig = await openRig(mute)
    const { id } = await rig.converse()
    const { locate } = rig.channel
    const stored = { conversation: { id }, user: { id: 'dl_ann' }, serviceUrl: 'http://127.0.0.1:1' }
    assert.deepEqual(await locate(stored), { ...stored, serviceUrl: rig.origin })
    const present = { ...stored, serviceUrl: rig.origin }
    assert.equal(await locate(present), present)
    for (const other of [{ ...stored, conversation: { id: '0'.repeat(32) } }, { conversation: 7 }, null, 'x'])
      assert.equal(await locate(other), other)
  })

  it('answers a bot that replies through it while its turn still runs', async () => {
    rig = await openRig(echo)
    const { id, token } = await rig.converse()
    const { body } = await rig.call('POST', `/v3/directline/conversations/${id}/activities`, {
      token,
      body: { type: 'message', text: 'hi' },
    })
    assert.equal(body.id, `${id}|0000001`)
    assert.deepEqual(textsOf((await activitiesOf(id, token)).activities), ['hi', 'echo: hi'])
  })

  it('replaces an activity where and when it was, so that Web Chat, which sorts by time, leaves it there', async () => {
    rig = await openRig()
    const { id, token } = await rig.converse()
    const path = `/v3/conversations/${id}/activities`
    const { body: sent } = await rig.call('POST', path, { body: { type: 'message', text: 'first' } })
    const activities = async () =>
      (await rig.call('GET', `/v3/directline/conversations/${id}/activities`, { token })).body.activities ?? []
    const before = (await activities()).find((activity) => activity.id === sent.id)
    for (const text of ['second', 'third']) {
      rig.clock.advance(60_000)
      await rig.call('PUT', `${path}/${sent.id}`, { body: { type: 'message', text } })
    }
    const after = (await activities()).find((activity) => activity.id === sent.id)
    assert.deepEqual([after?.text, after?.timestamp], ['third', before?.timestamp])
  })
})
