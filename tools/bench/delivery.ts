import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
} from 'botbuilder'
import { PooledHttpClient } from '../../src/adapters/azure/http-client.js'
import { type Adapter, openAdapter } from '../../src/adapters/azure/index.js'
import { systemClock } from '../../src/base/clock.js'
import { SLOTS } from '../../src/delivery/courier.js'
import { openDelivery } from '../../src/delivery/index.js'
import { plannedAt } from '../../src/reminders/delivery.js'
import { DEFAULT_RETRY_POLICY } from '../../src/reminders/retry.js'
import { DAY_MS, type Instant, SECOND_MS } from '../../src/reminders/time.js'
import type { Backend } from '../../src/storage/backend.js'
import { openLowdb } from '../../src/storage/lowdb/open.js'
import { FakeChannelProcess } from '../fake-channel/process.js'
import { type Bench, type Figure, percentile } from './figures.js'
import { aReminder, fill, pool, referenceOf, secondsOf } from './workload.js'

/** Due in the same second. */
const CROWD = 10_000
/** Enough for the rate against a channel that takes its time, and for the SDK's own client. */
const FEW = 4_000
/** For the lateness of an idle bot: reminders far off, and whole seconds watched. */
const PENDING = 300_000
const WATCHED_SECONDS = 20

export const quiet = { info: () => {}, warn: console.warn, error: console.error }
const message = (text: string): Partial<Activity> => ({ type: 'message', text })

const bench: Bench = {
  name: 'Delivery',
  async run() {
    const channel = await FakeChannelProcess.start()
    const adapter = openAdapter({ clock: systemClock, apologise: async () => {} }, quiet)
    try {
      await bare(adapter.cloud, channel, 500) // both processes warm
      return [
        ...(await crowd(adapter, channel)),
        ...(await slowChannel(adapter, channel)),
        await idle(adapter, channel),
      ]
    } finally {
      await adapter.close()
      await channel.stop()
    }
  },
}
export default bench

async function crowd(adapter: Adapter, channel: FakeChannelProcess): Promise<Figure[]> {
  const alone = await bare(adapter.cloud, channel, CROWD)
  const http = new PooledHttpClient({ clock: systemClock, timeoutMs: 10_000, connections: 256 })
  const ours = await bare(sdkWith({ httpClient: http }), channel, CROWD)
  await http.close()
  const theirs = await bare(sdkWith({}), channel, FEW)
  const { lastAfterMs } = await deliver(adapter, channel, CROWD)
  const rate = CROWD / (lastAfterMs / SECOND_MS)
  return [
    {
      what: '10k due in one second: the last one after',
      value: lastAfterMs / SECOND_MS,
      unit: 's',
      target: { max: 5 },
      floor: { what: "the SDK's bare loop with our client", value: CROWD / ours },
    },
    {
      what: '10k due in one second: messages',
      value: rate,
      unit: '/s',
      floor: { what: "the SDK's bare loop with our client", value: ours },
    },
    { what: "  of the SDK's bare loop with our client", value: (100 * rate) / ours, unit: '%', target: { min: 60 } },
    { what: '  of our adapter without store and courier', value: (100 * rate) / alone, unit: '%' },
    { what: "  times the SDK's default client", value: rate / theirs, unit: 'x', target: { min: 1.5 } },
  ]
}

async function slowChannel(adapter: Adapter, channel: FakeChannelProcess): Promise<Figure[]> {
  channel.delay(50)
  try {
    const floor = await bare(adapter.cloud, channel, FEW)
    const { lastAfterMs } = await deliver(adapter, channel, FEW)
    return [
      {
        what: 'the channel takes 50 ms: messages',
        value: FEW / (lastAfterMs / SECOND_MS),
        unit: '/s',
        target: { min: 800 },
        floor: { what: "the SDK's bare loop with our client", value: floor },
      },
    ]
  } finally {
    channel.delay(0)
  }
}

async function idle(adapter: Adapter, channel: FakeChannelProcess): Promise<Figure> {
  const far = Date.now() + DAY_MS
  return withBackend(async (backend) => {
    await fill(backend.reminders, PENDING, (n) => aReminder(`far${n}`, far + n), channel.serviceUrl)
    const first = nextSecond(2)
    const watched = (n: number) => aReminder(`watched${n}`, first + n * SECOND_MS)
    await fill(backend.reminders, WATCHED_SECONDS, watched, channel.serviceUrl)
    const late = await latenessOf(adapter, channel, backend, first, WATCHED_SECONDS)
    const floor = await timerLateness(adapter, channel)
    return {
      what: 'lateness at whole seconds, idle, 300k pending: p99',
      value: percentile(late, 99),
      unit: 'ms',
      target: { max: 50 },
      floor: { what: 'a timer and the same message', value: percentile(floor, 99) },
    }
  })
}

/** The SDK's own adapter, as its samples build it. */
const sdkWith = (connectorClientOptions: ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]) =>
  new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({}, undefined, undefined, undefined, connectorClientOptions),
  )

/** Messages a second of `continueConversationAsync` alone, as many at once as the courier sends. */
async function bare(cloud: CloudAdapter, channel: FakeChannelProcess, count: number): Promise<number> {
  const seconds = await secondsOf(() =>
    pool(count, SLOTS, (n) => {
      const reference = referenceOf(`c${n}`, channel.serviceUrl) as Partial<ConversationReference>
      return cloud.continueConversationAsync('', reference, async (context) => {
        await context.sendActivity(message(`bare${n}`))
      })
    }),
  )
  channel.forget()
  return count / seconds
}

/** The whole way from the store to the channel and back into the store, for `count` due at once. */
async function deliver(adapter: Adapter, channel: FakeChannelProcess, count: number): Promise<{ lastAfterMs: number }> {
  return withBackend(async (backend) => {
    const due = nextSecond(2 + count / 5_000)
    await fill(backend.reminders, count, (n) => aReminder(`r${n}`, due), channel.serviceUrl)
    const late = await latenessOf(adapter, channel, backend, due, count)
    return { lastAfterMs: Math.max(...late) }
  })
}

/** Runs the delivery until `count` messages have arrived; how late each reached the channel, in milliseconds. */
export async function latenessOf(
  adapter: Adapter,
  channel: FakeChannelProcess,
  backend: Backend,
  first: Instant,
  count: number,
): Promise<number[]> {
  if (Date.now() > first) throw new Error('Filling the store took longer than planned: nothing was measured.')
  let told = 0
  let finish = () => {}
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  const delivery = openDelivery<Partial<Activity>>({
    store: backend.reminders,
    clock: systemClock,
    log: quiet,
    retry: DEFAULT_RETRY_POLICY,
    missedPerSecond: 100,
    render: async ({ occurrence }) => message(String(plannedAt(occurrence))),
    send: (reference, activity) => adapter.send(reference, activity),
    told: () => {
      told += 1
      if (told === count) finish()
    },
  })
  delivery.start()
  await finished
  await delivery.stop(SECOND_MS)
  const seen = await channel.seen()
  channel.forget()
  if (seen.length !== count) throw new Error(`${seen.length} messages arrived, and not ${count}.`)
  return seen.map(({ at, text }) => at - Number(text))
}

/** The least that could send a message at each whole second. */
async function timerLateness(adapter: Adapter, channel: FakeChannelProcess): Promise<number[]> {
  const reference = referenceOf('timer', channel.serviceUrl)
  for (let n = 0; n < WATCHED_SECONDS; n += 1) {
    const second = nextSecond(0)
    await new Promise((resolve) => setTimeout(resolve, second - Date.now()))
    await adapter.send(reference, message(String(second)))
  }
  const seen = await channel.seen()
  channel.forget()
  return seen.map(({ at, text }) => at - Number(text))
}

export async function withBackend<T>(work: (backend: Backend) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-'))
  const backend = await openLowdb({ dataDir, clock: systemClock })
  try {
    return await work(backend)
  } finally {
    await backend.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** The first whole second at least so many seconds away. */
export const nextSecond = (seconds: number): Instant =>
  (Math.floor(Date.now() / SECOND_MS) + 1 + Math.ceil(seconds)) * SECOND_MS
