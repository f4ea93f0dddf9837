import assert from 'node:assert/strict'
import pg from 'pg'
import pino from 'pino'
import { DatabaseTooNew } from '../../src/storage/postgres/migrate.js'
import { migrations } from '../../src/storage/postgres/migrations.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { makeDatabase } from './postgres-databases.js'

const log = pino({ enabled: false })

describe('the tables in PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof makeDatabase>>
  let inspector: pg.Client

  before(async function () {
    this.timeout(60_000)
    database = await makeDatabase()
    inspector = new pg.Client({ connectionString: database.url })
    await inspector.connect()
  })
  after(async () => {
    await inspector.end()
    await database.drop()
  })

  it('are made once by however many processes start together', async () => {
    const backends = await Promise.all(Array.from({ length: 6 }, () => openPostgres({ url: database.url, log })))
    await Promise.all(backends.map((backend) => backend.probe()))
    await Promise.all(backends.map((backend) => backend.close()))
    const { rows } = await inspector.query('SELECT version FROM reminder_bot.migrations ORDER BY version')
    assert.deepEqual(
      rows,
      migrations.map(({ version }) => ({ version })),
    )
  })

  it('are left alone by a program older than they are', async () => {
    await inspector.query('INSERT INTO reminder_bot.migrations (version) VALUES (9999)')
    await assert.rejects(
      openPostgres({ url: database.url, log }),
      (error) => error instanceof DatabaseTooNew && /DATABASE_URL.*9999/.test(error.message),
    )
    await inspector.query('DELETE FROM reminder_bot.migrations WHERE version = 9999')
  })

  it('have versions that only count up', () => {
    assert.deepEqual(
      migrations.map(({ version }) => version),
      migrations.map((_, index) => index + 1),
    )
  })
})
