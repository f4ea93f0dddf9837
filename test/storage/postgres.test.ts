import pg from 'pg'
import pino from 'pino'
import type { Instant } from '../../src/reminders/time.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { describeBackend } from './conformance.js'
import { makeDatabase } from './postgres-databases.js'
import { NOW } from './samples.js'

const TABLES = ['reminders', 'conversations', 'people', 'undo', 'documents']

describe('PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof makeDatabase>>
  let inspector: pg.Client

  before(async function () {
    this.timeout(60_000) // the first to ask starts the server
    database = await makeDatabase()
    inspector = new pg.Client({ connectionString: database.url })
    await inspector.connect()
  })
  after(async () => {
    await inspector.end()
    await database.drop()
  })

  describeBackend('postgres', async () => {
    let now: Instant = NOW
    const shortLeaseMs = 500
    const open = () =>
      openPostgres({ url: database.url, log: pino({ enabled: false }), poolSize: 3, clock: { now: () => now } })
    let backend = await open()
    await inspector.query(`TRUNCATE ${TABLES.map((table) => `reminder_bot.${table}`).join()}`)
    return {
      backend,
      shortLeaseMs,
      letLeasesRunOut: async () => {
        now += shortLeaseMs
      },
      reopen: async () => {
        await backend.close()
        backend = await open()
        return backend
      },
      dispose: () => backend.close(),
    }
  })
})
