/**
 * Measures the PostgreSQL backend beside a floor of the same run: `tsx tools/bench/postgres.ts [--rows 1000000]`.
 * Starts a server of its own with durable writes (`fsync` on), or uses an empty database given as `BENCH_DATABASE_URL`.
 * Scenarios can be picked by name: `tsx tools/bench/postgres.ts burst killing`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import pino from 'pino'
import { systemClock } from '../../src/clock.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { startPostgres } from '../../test/storage/postgres-server.js'
import { say } from './postgres/figures.js'
import { fill } from './postgres/rows.js'
import { burst, counting, creating, idlePoll, killing, restarting, type Stage, turning } from './postgres/scenarios.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '3' } },
})
const rows = Number(values.rows)
const rounds = Number(values.rounds)

/** What one would set on a server of this size. Durability is as it comes: every commit is flushed. */
const SETTINGS = {
  shared_buffers: '1GB',
  max_wal_size: '8GB',
  checkpoint_timeout: '15min',
  maintenance_work_mem: '512MB',
}

const scenarios: Record<string, (stage: Stage) => Promise<void>> = {
  idlePoll,
  counting,
  creating,
  turning,
  async burst(stage) {
    const shares: number[] = []
    for (let round = 1; round <= rounds; round++) {
      const floor = await burst(stage, 'plain', 10_000, round)
      shares.push((await burst(stage, 'bot', 10_000, round)) / floor)
    }
    const median = shares.toSorted((a, b) => a - b)[Math.floor(shares.length / 2)] ?? 0
    say('the bot as a share of the floor, median', median.toFixed(2))
  },
  killing,
  restarting,
}

const unknown = positionals.find((name) => !(name in scenarios))
if (unknown !== undefined) throw new Error(`There is no ${unknown}; there are ${Object.keys(scenarios).join(', ')}.`)

const given = process.env.BENCH_DATABASE_URL
const server = given ? undefined : await startPostgres(SETTINGS)
const url = given ?? server?.url ?? ''
const folder = await mkdtemp(join(tmpdir(), 'reminders-bench-'))
const backend = await openPostgres({ url, log: pino({ level: 'warn' }) })
const client = new pg.Client({ connectionString: url })
await client.connect()
try {
  const began = performance.now()
  await fill(client, rows, systemClock.now())
  say(`${rows} pending reminders stored in`, `${((performance.now() - began) / 1_000).toFixed(0)} s`)
  const { rows: sizes } = await client.query(
    `SELECT pg_size_pretty(pg_total_relation_size('reminder_bot.reminders')) AS all,
       pg_size_pretty(pg_relation_size('reminder_bot.reminders_due')) AS due`,
  )
  say('on disk, with indexes; of it the index of what is due', `${sizes[0]?.all}; ${sizes[0]?.due}`)
  for (const [name, play] of Object.entries(scenarios))
    if (positionals.length === 0 || positionals.includes(name)) await play({ url, folder, client, backend })
} finally {
  await client.end()
  await backend.close()
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
}
