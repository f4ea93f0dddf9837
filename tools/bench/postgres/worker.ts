/**
 * One process of several, started by `workers.ts`. As a `bot` it runs the real delivery with a channel that answers after
 * `sendMs`; as `plain` the shortest loop that claims with SKIP LOCKED and marks each row by itself: the floor.
 * Each message that is sent is a line in `logFile`, written at once so that it outlives a kill: moment, id.
 */
import { openSync, writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import pino from 'pino'
import { systemClock } from '../../../src/base/clock.js'
import { openDelivery } from '../../../src/delivery/index.js'
import { DEFAULT_RETRY_POLICY } from '../../../src/reminders/retry.js'
import { openPostgres } from '../../../src/storage/postgres/open.js'

export interface Orders {
  mode: 'bot' | 'plain'
  url: string
  logFile: string
  sendMs: number
}

const orders = JSON.parse(process.argv[2] ?? '') as Orders
const file = openSync(orders.logFile, 'a')
const note = (what: 'begun' | 'sent', id: string) => writeSync(file, `${systemClock.now()} ${what} ${id}\n`)

async function bot(): Promise<void> {
  const log = pino({ level: 'warn' }, pino.destination(2))
  const backend = await openPostgres({ url: orders.url, log })
  const scheduler = openDelivery<string>({
    store: backend.reminders,
    clock: systemClock,
    render: async ({ occurrence }) => occurrence.id,
    send: async (_, id) => {
      note('begun', id)
      if (orders.sendMs > 0) await sleep(orders.sendMs)
      note('sent', id)
      return {}
    },
    retry: DEFAULT_RETRY_POLICY,
    missedPerSecond: 100,
    log,
  })
  scheduler.start()
  process.once('SIGTERM', async () => {
    await scheduler.stop(8_000)
    await backend.close()
  })
}

async function plain(): Promise<void> {
  const pool = new pg.Pool({ connectionString: orders.url, max: 10 })
  const claim = {
    name: 'claim',
    text: `UPDATE plain_queue SET lease_token = 'plain', lease_until = 9999999999999 WHERE id IN (
             SELECT id FROM plain_queue WHERE status = 'waiting' AND lease_token IS NULL
               AND due_at <= (extract(epoch FROM statement_timestamp()) * 1000)::bigint
             ORDER BY due_at LIMIT 500 FOR UPDATE SKIP LOCKED) RETURNING id`,
  }
  const settle = async (id: string) => {
    note('sent', id)
    await pool.query({
      name: 'settle',
      text: `UPDATE plain_queue SET status = 'fired', lease_token = NULL WHERE id = $1 AND lease_token = 'plain'`,
      values: [id],
    })
  }
  let isRunning = true
  process.once('SIGTERM', () => {
    isRunning = false
  })
  while (isRunning) {
    const { rows } = await pool.query<{ id: string }>(claim)
    if (rows.length === 0) await sleep(20)
    const lane = async () => {
      for (let row = rows.pop(); row; row = rows.pop()) await settle(row.id)
    }
    await Promise.all(Array.from({ length: 10 }, lane))
  }
  await pool.end()
}

if (orders.mode === 'bot') await bot()
else void plain()
process.send?.('ready', () => process.disconnect())
