import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import pino from 'pino'
import { systemClock } from '../../src/base/clock.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { startPostgres } from '../../test/storage/postgres-server.js'
import type { Bench, Figure } from './figures.js'
import { fill } from './postgres/rows.js'
import {
  counting,
  creating,
  crowding,
  forgetting,
  idlePoll,
  killing,
  pausing,
  restarting,
  type Stage,
  turning,
} from './postgres/scenarios.js'

/** Stored beforehand: `BENCH_ROWS=10000000 npm run bench -- --runs 1 postgres` measures at ten million (7 GB, 5 minutes). */
const ROWS = Number(process.env.BENCH_ROWS ?? 1_000_000)

/** What one would set on a server of this size. Every commit is flushed to disk, as it comes. */
const SETTINGS = {
  shared_buffers: '1GB',
  max_wal_size: '8GB',
  checkpoint_timeout: '15min',
  maintenance_work_mem: '512MB',
}

const SCENARIOS: ((stage: Stage) => Promise<Figure[]>)[] = [
  idlePoll,
  counting,
  creating,
  turning,
  forgetting,
  crowding,
  killing,
  pausing,
  restarting,
]

const bench: Bench = {
  name: `PostgreSQL, ${ROWS.toLocaleString('en')} reminders pending`,
  async run() {
    const server = await startPostgres(SETTINGS)
    const { url } = server
    const folder = await mkdtemp(join(tmpdir(), 'reminders-bench-'))
    const backend = await openPostgres({ url, log: pino({ level: 'warn' }) })
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      await fill(client, ROWS, systemClock.now())
      const figures = [await sizeOnDisk(client)]
      for (const play of SCENARIOS) figures.push(...(await play({ url, folder, client, backend, rows: ROWS })))
      return figures
    } finally {
      await client.end()
      await backend.close()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    }
  },
}
export default bench

async function sizeOnDisk(client: pg.Client): Promise<Figure> {
  const { rows } = await client.query<{ bytes: string }>(
    `SELECT pg_total_relation_size('reminder_bot.reminders') AS bytes`,
  )
  return { what: 'on disk with indexes, a reminder', value: Number(rows[0]?.bytes) / ROWS, unit: 'bytes' }
}
