import pg from 'pg'
import pino from 'pino'
import { type Adapter, openAdapter } from '../../src/adapters/azure/index.js'
import { systemClock } from '../../src/base/clock.js'
import { DAY_MS, SECOND_MS } from '../../src/reminders/time.js'
import type { Backend } from '../../src/storage/backend.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { startPostgres } from '../../test/storage/postgres-server.js'
import { FakeChannelProcess } from '../fake-channel/process.js'
import { latenessOf, nextSecond, quiet, withBackend } from './delivery.js'
import { type Bench, type Figure, percentile } from './figures.js'
import { fill as fillTables } from './postgres/rows.js'
import { aReminder, fill } from './workload.js'

/** Stored beforehand, of 20,000 people: `BENCH_WAITING=100000` for a first look. */
const WAITING = Number(process.env.BENCH_WAITING ?? 1_000_000)
const PEOPLE = 20_000
const WATCHED = 60
/** Prime to a second, so that they are due at all parts of it. */
const APART_MS = 337

const bench: Bench = {
  name: `Lateness at any millisecond, ${WAITING.toLocaleString('en')} waiting`,
  async run() {
    const channel = await FakeChannelProcess.start()
    const adapter = openAdapter({ clock: systemClock, apologise: async () => {} }, quiet)
    try {
      return [...(await inTables(adapter, channel)), ...(await embedded(adapter, channel))]
    } finally {
      await adapter.close()
      await channel.stop()
    }
  },
}
export default bench

async function inTables(adapter: Adapter, channel: FakeChannelProcess): Promise<Figure[]> {
  const server = await startPostgres({ shared_buffers: '1GB', max_wal_size: '8GB' })
  const backend = await openPostgres({ url: server.url, log: pino({ level: 'warn' }) })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  try {
    await fillTables(client, WAITING, systemClock.now())
    return await watch('PostgreSQL', adapter, channel, backend)
  } finally {
    await client.end()
    await backend.close()
    await server.stop()
  }
}

/** Past what it is meant for: what it does then is to be known. */
const embedded = (adapter: Adapter, channel: FakeChannelProcess): Promise<Figure[]> =>
  withBackend(async (backend) => {
    const far = systemClock.now() + DAY_MS
    const ofSomebody = (n: number) => ({ ...aReminder(`far${n}`, far + n), conversation: `bench|c-${n % PEOPLE}` })
    await fill(backend.reminders, WAITING, ofSomebody, channel.serviceUrl)
    const figures = await watch('embedded', adapter, channel, backend)
    const residentMb = process.memoryUsage().rss / 2 ** 20
    return [...figures, { what: 'embedded: resident memory, the bench with it', value: residentMb, unit: 'MB' }]
  })

async function watch(name: string, adapter: Adapter, channel: FakeChannelProcess, backend: Backend): Promise<Figure[]> {
  const first = nextSecond(2)
  const watched = (n: number) => aReminder(`watched${n}`, first + n * APART_MS)
  await fill(backend.reminders, WATCHED, watched, channel.serviceUrl)
  const late = await latenessOf(adapter, channel, backend, first, WATCHED)
  return [
    { what: `${name}: p50`, value: percentile(late, 50), unit: 'ms' },
    { what: `${name}: p99`, value: percentile(late, 99), unit: 'ms', target: { max: 50 } },
    { what: `${name}: the latest`, value: Math.max(...late), unit: 'ms', target: { max: SECOND_MS } },
  ]
}
