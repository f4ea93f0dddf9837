import assert from 'node:assert/strict'
import pg from 'pg'
import pino from 'pino'
import type { MovableBackend } from '../../src/storage/backend.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { makeDatabase } from './postgres-databases.js'

const MANY = 60

describe('documents that many turns write at once on PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof makeDatabase>>
  let backend: MovableBackend

  before(async () => {
    database = await makeDatabase()
    backend = await openPostgres({ url: database.url, log: pino({ level: 'silent' }) })
  })
  after(async () => {
    await backend.close()
    await database.drop()
  })

  it('share a few commits', async () => {
    const keys = Array.from({ length: MANY }, (_, n) => `talk ${n}`)
    await Promise.all(keys.map((key, n) => backend.documents.write({ [key]: { n, eTag: '*' } })))
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    const { rows } = await client.query('SELECT DISTINCT xmin FROM reminder_bot.documents')
    await client.end()
    assert.ok(rows.length <= 3, `${rows.length} commits`)
    const read = await Promise.all(keys.map(async (key) => (await backend.documents.read([key]))[key] as { n: number }))
    assert.deepEqual(
      read.map(({ n }) => n),
      keys.map((_, n) => n),
    )
  })

  it('are kept although one of them cannot be', async () => {
    const keys = ['first', 'no such \0 key', 'last']
    const ends = await Promise.allSettled(keys.map((key) => backend.documents.write({ [key]: { eTag: '*' } })))
    assert.deepEqual(
      ends.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    )
    assert.deepEqual(Object.keys(await backend.documents.read(['first', 'last'])).sort(), ['first', 'last'])
  })

  it('are kept as they were when the write was asked for', async () => {
    const talk = { said: 'before', eTag: '*' }
    const written = backend.documents.write({ changing: talk })
    talk.said = 'after'
    await written
    const { changing } = await backend.documents.read(['changing'])
    assert.equal((changing as typeof talk).said, 'before')
  })
})
