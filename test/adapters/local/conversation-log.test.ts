import assert from 'node:assert/strict'
import { appendFile, mkdtemp, readFile, rm, stat, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { ChannelActivity } from '../../../src/adapters/local/activity.js'
import { ConversationLog } from '../../../src/adapters/local/conversation-log.js'
import { Conversations } from '../../../src/adapters/local/conversations.js'
import { ChannelUnavailable } from '../../../src/adapters/local/errors.js'
import { newId } from '../../../src/adapters/local/files.js'
import { readContent } from '../../../src/adapters/local/log-lines.js'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

const activity = (id: string, text: string): ChannelActivity => ({
  type: 'message',
  id,
  text,
  timestamp: '2026-03-02T08:00:00.000Z',
  channelId: 'directline',
  from: { id: 'bot' },
  conversation: { id: 'c' },
})

describe('the file of a conversation', () => {
  let directory: string
  let path: string
  const header = { id: newId(), user: { id: 'dl_ann' }, startedAt: '2026-03-02T08:00:00.000Z' }
  const retention = { activitiesKept: 100, activityBytesKept: 1_000_000 }
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'channel-log-'))
    path = join(directory, 'c.jsonl')
  })
  afterEach(() => rm(directory, { recursive: true, force: true }))

  const reload = async (): Promise<ConversationLog> => {
    const log = await ConversationLog.load(path, retention, (lines) => assert.fail(`${lines} strange lines`))
    assert.ok(log)
    return log
  }
  const textsOf = async (log: ConversationLog, after = 0) =>
    (await log.read(after)).entries.map((entry) => entry.activity.text)
  const say = (log: ConversationLog, text: string) => log.append((seq) => activity(`c|${seq}`, text))

  it('goes on counting after it is opened anew', async () => {
    const log = await ConversationLog.create(path, header, retention)
    await Promise.all(['a', 'b', 'c'].map((text) => say(log, text)))
    const again = await reload()
    assert.deepEqual(again.header, header)
    assert.equal((await say(again, 'd')).id, 'c|4')
    assert.deepEqual(await textsOf(again, 2), ['c', 'd'])
  })

  it('leaves out what is erased while it is being read', async () => {
    const log = await ConversationLog.create(path, header, retention)
    for (const text of ['a', 'b']) await say(log, text)
    const heard: unknown[] = []
    log.listen({
      appended: (entries) => heard.push(...entries.map((entry) => entry.activity.text)),
      erased: () => heard.push('erased'),
    })
    const [read] = await Promise.all([log.read(0), log.erase()])
    assert.deepEqual(read, { entries: [], watermark: 2 })
    await say(log, 'c')
    assert.deepEqual(heard, ['erased', 'c'])
    assert.deepEqual(await textsOf(log), ['c'])
    assert.deepEqual(await textsOf(await reload()), ['c'])
  })

  it('drops a line that a crash cut short, wherever it was cut', async () => {
    const log = await ConversationLog.create(path, header, retention)
    await say(log, 'kept')
    const whole = await readFile(path)
    await say(log, 'torn ä€😀')
    const torn = await readFile(path)
    for (let length = whole.length; length < torn.length; length += 1) {
      const content = readContent(torn.subarray(0, length))
      assert.equal(content.goodBytes, whole.length)
      assert.deepEqual(
        content.entries.map((entry) => entry.activity.text),
        ['kept'],
      )
    }
    await rm(path)
    await appendFile(path, torn.subarray(0, torn.length - 3))
    const again = await reload()
    assert.equal((await stat(path)).size, whole.length)
    await say(again, 'next')
    assert.deepEqual(await textsOf(await reload()), ['kept', 'next'])
  })

  it('is no conversation while its first line is not whole', async () => {
    await appendFile(path, '{"conversation":{"id"')
    assert.equal(await ConversationLog.load(path, retention, () => undefined), null)
  })

  it('passes over a line that nobody can read, and says so', async () => {
    const log = await ConversationLog.create(path, header, retention)
    await say(log, 'one')
    await appendFile(path, 'garbage\n{"seq":"x"}\n')
    let strange = 0
    const again = await ConversationLog.load(path, retention, (lines) => {
      strange += lines
    })
    assert.equal(strange, 2)
    assert.ok(again)
    await say(again, 'two')
    assert.deepEqual(await textsOf(again), ['one', 'two'])
  })

  it('lets a replaced activity keep its place for who has not seen it', async () => {
    const log = await ConversationLog.create(path, header, retention)
    for (const text of ['a', 'b', 'c']) await say(log, text)
    await log.append(() => activity('c|1', 'a2'))
    for (const each of [log, await reload()]) {
      assert.deepEqual(await textsOf(each), ['a2', 'b', 'c'])
      assert.deepEqual(await textsOf(each, 1), ['b', 'c', 'a2'])
      assert.deepEqual(await textsOf(each, 3), ['a2'])
    }
  })

  it('remembers by their own marks what clients sent and the bot took', async () => {
    const log = await ConversationLog.create(path, header, retention)
    const marked = { ...activity('c|1', 'hi'), channelData: { clientActivityID: 'x1' } }
    await log.append(() => marked)
    assert.deepEqual(log.findRepeat('x1'), { activityId: 'c|1', isAnswered: false })
    log.markAnswered('c|1')
    await log.settled()
    assert.deepEqual((await reload()).findRepeat('x1'), { activityId: 'c|1', isAnswered: true })
    assert.equal((await reload()).findRepeat('x2'), null)
  })

  it('keeps the newest activities only, in number and in bytes', async () => {
    const small = { activitiesKept: 10, activityBytesKept: 20_000 }
    const log = await ConversationLog.create(path, header, small)
    for (let index = 1; index <= 100; index += 1) await say(log, `m${index}`)
    const kept = await textsOf(log)
    assert.ok(kept.length >= 10 && kept.length <= 22, `${kept.length} kept`)
    assert.deepEqual(kept.at(-1), 'm100')
    assert.notEqual(log.sentAt('c|100'), undefined)
    assert.equal(log.sentAt('c|1'), undefined)
    for (let index = 0; index < 50; index += 1) await say(log, 'x'.repeat(3_000))
    assert.ok((await stat(path)).size < 60_000)
    assert.equal((await log.read(0)).watermark, 150)
    assert.equal((await (await reload()).read(0)).watermark, 150)
  })

  it('reads as a list that is changed in place (any order of writes, any watermark, any restart)', async () => {
    const write = fc.record({ id: fc.integer({ min: 1, max: 6 }), text: fc.string(), isRestart: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(write, { maxLength: 25 }), fc.nat(30), async (writes, watermark) => {
        await rm(path, { force: true })
        let log = await ConversationLog.create(path, header, retention)
        const model: { seq: number; id: string; text: string }[] = []
        for (const [index, { id, text, isRestart }] of writes.entries()) {
          await log.append(() => activity(`c|${id}`, text))
          model.push({ seq: index + 1, id: `c|${id}`, text })
          if (isRestart) log = await reload()
        }
        // What a reader with this watermark holds at the end: what it saw before, and then what it is given.
        const firstSeen = new Map<string, string>()
        for (const { seq, id, text } of model) if (seq <= watermark) firstSeen.set(id, text)
        for (const { activity } of (await log.read(watermark)).entries)
          firstSeen.set(activity.id, String(activity.text))
        const all = new Map<string, string>()
        for (const { id, text } of model) all.set(id, text)
        assert.deepEqual([...firstSeen], [...all])
      }),
      { numRuns: 60 },
    )
  })

  it('acknowledges nothing that could not be written, and recovers', async () => {
    const conversations = await Conversations.open({
      ...retention,
      directory,
      conversations: 10,
      conversationsInMemory: 10,
      log: silent,
    })
    const { log, release } = await conversations.start(header)
    await say(log, 'one')
    const file = join(directory, `${header.id}.jsonl`)
    const content = await readFile(file)
    await unlink(file)
    await assert.rejects(say(log, 'lost'), ChannelUnavailable)
    await assert.rejects(say(log, 'lost too'), ChannelUnavailable)
    release()
    assert.equal(await conversations.find(header.id), null)
    await appendFile(file, content)
    const again = await conversations.find(header.id)
    assert.ok(again)
    await say(again.log, 'two')
    assert.deepEqual(await textsOf(again.log), ['one', 'two'])
    again.release()
  })
})

describe('the conversations in memory', () => {
  let directory: string
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'channel-log-'))
  })
  afterEach(() => rm(directory, { recursive: true, force: true }))

  const open = (conversationsInMemory: number) =>
    Conversations.open({
      directory,
      conversations: 1_000,
      conversationsInMemory,
      activitiesKept: 100,
      activityBytesKept: 1_000_000,
      log: silent,
    })
  const headerOf = (id: string) => ({ id, user: { id: 'dl_ann' }, startedAt: '2026-03-02T08:00:00.000Z' })
  const settle = () => new Promise((resolve) => setImmediate(resolve))

  it('are the used ones and a few more', async () => {
    const conversations = await open(3)
    const ids = Array.from({ length: 20 }, newId)
    const pinned = await conversations.start(headerOf(String(ids[0])))
    for (const id of ids.slice(1)) (await conversations.start(headerOf(id))).release()
    await settle()
    assert.equal(conversations.inMemory, 3)
    for (const id of ids) {
      const lease = await conversations.find(id)
      assert.equal(lease?.log.header.id, id)
      if (id === ids[0]) assert.equal(lease?.log, pinned.log)
      lease?.release()
    }
    pinned.release()
    pinned.release()
    await settle()
    assert.equal(conversations.inMemory, 3)
  })

  it('are one instance each, however many ask at once', async () => {
    const conversations = await open(3)
    const id = newId()
    const starts = await Promise.all(Array.from({ length: 10 }, () => conversations.start(headerOf(id))))
    assert.equal(new Set(starts.map(({ log }) => log)).size, 1)
    assert.equal(starts.filter(({ isNew }) => isNew).length, 1)
  })

  it('do not grow with what is asked for and is not there', async () => {
    const conversations = await open(3)
    for (const id of ['..', '../../etc/passwd', '', 'A'.repeat(32), `${newId()}/x`, '__proto__', newId()])
      assert.equal(await conversations.find(id), null)
    assert.equal(conversations.inMemory, 0)
  })
})
