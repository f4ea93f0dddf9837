import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPoster, type Poster } from '../../../src/files/post-public.js'
import { openPusher } from '../../../src/page/push/pusher.js'
import { openLog } from '../../../src/server/log.js'
import { until } from '../../e2e/until.js'
import { openPushService, type PushService } from './push-service.js'

const ANNA = 'directline|anna'
const REMINDER = { activityId: 'c|1', text: '⏰ call mom', reminder: { id: 'r1', seen: 7 } }

describe('reminders pushed to a browser', () => {
  let folder: string
  let service: PushService
  let poster: Poster
  let waits: number[]
  let isOpen: boolean
  let now: number

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'push-'))
    service = await openPushService()
    poster = openPoster('this-machine-too')
    waits = []
    isOpen = true
    now = Date.parse('2026-11-24T08:00Z')
  })
  afterEach(async () => {
    service.close()
    await poster.close()
    await rm(folder, { recursive: true, force: true })
  })

  const open = ({ mayReach, post }: Pick<Poster, 'mayReach' | 'post'> = poster) =>
    openPusher({
      folder,
      contact: 'mailto:reminders@localhost',
      mayReach,
      post,
      isOpen: async () => isOpen,
      clock: { now: () => now },
      sleep: async (ms) => void waits.push(ms),
      log: openLog('silent'),
    })

  it('arrive encrypted for that browser alone, and signed by the bot', async () => {
    const pusher = await open()
    assert.ok(await pusher.subscribe(ANNA, service.subscription))
    await pusher.remind(ANNA, REMINDER)
    const [{ reminder, headers, raw }] = service.got as [(typeof service.got)[0]]
    assert.deepEqual(reminder, REMINDER)
    assert.ok(!raw.includes('call mom'))
    assert.equal(headers['content-encoding'], 'aes128gcm')
    assert.match(String(headers.authorization), new RegExp(`^vapid t=[\\w.-]+, k=${pusher.publicKey}$`))
  })

  it('are sent with keys that only their owner can read, the same after a restart', async () => {
    const first = await open()
    await first.subscribe(ANNA, service.subscription)
    for (const name of ['push-keys.json', 'push-subscriptions.json'])
      assert.equal((await stat(join(folder, name))).mode & 0o777, 0o600, name)
    const second = await open()
    assert.equal(second.publicKey, first.publicKey)
    await second.remind(ANNA, REMINDER)
    assert.equal(service.got.length, 1)
  })

  it('go once to a browser that subscribed again and again, and to nobody else', async () => {
    const pusher = await open()
    for (let times = 0; times < 3; times += 1) await pusher.subscribe(ANNA, service.subscription)
    await pusher.remind(ANNA, REMINDER)
    await pusher.remind('directline|eve', REMINDER)
    assert.equal(service.got.length, 1)
  })

  for (const status of [404, 410])
    it(`end where the push service answers ${status}`, async () => {
      const pusher = await open()
      await pusher.subscribe(ANNA, service.subscription)
      service.answers.push(status)
      await pusher.remind(ANNA, REMINDER)
      await pusher.remind(ANNA, REMINDER)
      assert.equal(service.got.length, 0)
      assert.deepEqual(JSON.parse(await readFile(join(folder, 'push-subscriptions.json'), 'utf8')), {})
    })

  it('are tried again while the push service is in trouble, and given up when it refuses', async () => {
    const pusher = await open()
    await pusher.subscribe(ANNA, service.subscription)
    service.answers.push(503, 429)
    await pusher.remind(ANNA, REMINDER)
    assert.deepEqual([service.got.length, waits], [1, [1_000, 5_000]])
    service.answers.push(400)
    await pusher.remind(ANNA, REMINDER)
    assert.deepEqual([service.got.length, waits.length], [1, 2])
  })

  it('are taken up by the next process where one ended between two tries, once, for a day', async () => {
    const ended = openPusher({
      folder,
      contact: 'mailto:reminders@localhost',
      ...poster,
      isOpen: async () => isOpen,
      clock: { now: () => now },
      sleep: () => new Promise(() => undefined),
      log: openLog('silent'),
    })
    const first = await ended
    await first.subscribe(ANNA, service.subscription)
    service.answers.push(503, 503, 503)
    for (const activityId of ['c|1', 'c|2', 'c|3']) {
      void first.remind(ANNA, { ...REMINDER, activityId })
      now += 60_000
    }
    const sent = join(folder, 'push-sent.json')
    const kept = async (): Promise<{ left: string[] }[]> =>
      Object.values(JSON.parse(await readFile(sent, 'utf8'))).flat() as never
    await until('three tries', () => service.answers.length === 0)
    await until('three kept', async () => (await kept()).length === 3)
    assert.equal((await stat(sent)).mode & 0o777, 0o600)
    now += 24 * 3_600_000 - 150_000
    await open()
    await service.push(1)
    // A process writes alone: the next one begins when this one has noted what it sent.
    await until('noted', async () => (await kept()).every(({ left }) => left.length === 0))
    assert.deepEqual(service.got.map(({ reminder }) => reminder.activityId).sort(), ['c|2', 'c|3'])
    await open()
    assert.equal(service.got.length, 2)
  })

  it('are not shown by the next process when they were done meanwhile', async () => {
    const options = {
      folder,
      contact: 'mailto:reminders@localhost',
      ...poster,
      isOpen: async () => isOpen,
      clock: { now: () => now },
      log: openLog('silent'),
    }
    const first = await openPusher({ ...options, sleep: () => new Promise(() => undefined) })
    await first.subscribe(ANNA, service.subscription)
    service.answers.push(503)
    void first.remind(ANNA, REMINDER)
    await until('one try', () => service.answers.length === 0)
    isOpen = false
    await open()
    const sent = join(folder, 'push-sent.json')
    await until('nothing is left', async () => (await readFile(sent, 'utf8')) === '{}')
    assert.equal(service.got.length, 0)
  })

  it('come on a browser for whoever used it last', async () => {
    const pusher = await open()
    await pusher.subscribe(ANNA, service.subscription)
    await pusher.subscribe('directline|eve', service.subscription)
    await pusher.remind(ANNA, REMINDER)
    assert.equal(service.got.length, 0)
    await pusher.remind('directline|eve', REMINDER)
    assert.equal(service.got.length, 1)
    const kept = JSON.parse(await readFile(join(folder, 'push-subscriptions.json'), 'utf8')) as object
    assert.deepEqual(Object.keys(kept), ['directline|eve'])
  })

  it('leave nothing of a person who is forgotten while one comes', async () => {
    const pusher = await open()
    for (const forget of [() => pusher.forget(ANNA), () => pusher.forgetAll()]) {
      await pusher.subscribe(ANNA, service.subscription)
      await pusher.remind(ANNA, REMINDER)
      await Promise.all([forget(), pusher.remind(ANNA, { ...REMINDER, activityId: 'c|2' })])
      for (const name of ['push-sent.json', 'push-subscriptions.json'])
        assert.equal(await readFile(join(folder, name), 'utf8'), '{}', name)
    }
  })

  it('are closed on each browser that has them once they are done, and not tried again', async () => {
    const pusher = await open()
    await pusher.subscribe(ANNA, service.subscription)
    await pusher.remind(ANNA, REMINDER)
    await pusher.review(ANNA)
    assert.equal(service.got.length, 1)
    isOpen = false
    await pusher.review(ANNA)
    assert.deepEqual(service.got[1]?.reminder, { activityId: 'c|1', text: '', isOver: true })
    await pusher.review(ANNA)
    assert.equal(service.got.length, 2)

    service.answers.push(503)
    isOpen = true
    let go = (): void => undefined
    const waiting = new Promise<void>((resolve) => (go = resolve))
    const slow = await openPusher({
      folder,
      contact: 'mailto:reminders@localhost',
      ...poster,
      isOpen: async () => isOpen,
      clock: { now: () => now },
      sleep: () => waiting,
      log: openLog('silent'),
    })
    const trying = slow.remind(ANNA, { ...REMINDER, activityId: 'c|2' })
    await until('one try', () => service.answers.length === 0)
    isOpen = false
    await slow.review(ANNA)
    go()
    await trying
    assert.equal(service.got.length, 2)
  })

  it('are cut to what push services take', async () => {
    const pusher = await open()
    await pusher.subscribe(ANNA, service.subscription)
    await pusher.remind(ANNA, { ...REMINDER, text: '€'.repeat(4_000) })
    assert.ok((service.got[0]?.raw.length ?? 9_999) <= 4_096)
  })

  it('never go into the network that the bot stands in', async () => {
    const strict = openPoster('public-web')
    const pusher = await open(strict)
    for (const endpoint of [
      service.subscription.endpoint,
      service.subscription.endpoint.replace('http:', 'https:'),
      'https://10.0.0.7/push',
      'https://169.254.169.254/latest/meta-data',
      'https://[::1]/push',
      'https://[64:ff9b::7f00:1]/push',
      'http://push.example.com/x',
      'file:///etc/passwd',
      'nonsense',
    ])
      assert.equal(await pusher.subscribe(ANNA, { ...service.subscription, endpoint }), false, endpoint)
    // A name tells where it leads only when it is asked.
    const named = `https://localhost:${new URL(service.subscription.endpoint).port}/push`
    await assert.rejects(strict.post(new URL(named), {}, new Uint8Array()), /private network/)
    await pusher.remind(ANNA, REMINDER)
    assert.equal(service.got.length, 0)
    await strict.close()
  })

  it('take no subscription that is none', async () => {
    const pusher = await open()
    const { endpoint, keys } = service.subscription
    for (const given of [
      null,
      'text',
      {},
      { endpoint },
      { endpoint, keys: { ...keys, auth: 'short' } },
      { endpoint, keys: { p256dh: 7, auth: keys.auth } },
      { endpoint: `${endpoint}/${'x'.repeat(3_000)}`, keys },
    ])
      assert.equal(await pusher.subscribe(ANNA, given), false, JSON.stringify(given)?.slice(0, 80))
  })

  it('end with what else is known of a person', async () => {
    const pusher = await open()
    await pusher.subscribe(ANNA, service.subscription)
    await pusher.forget(ANNA)
    await pusher.remind(ANNA, REMINDER)
    assert.equal(service.got.length, 0)
  })
})
