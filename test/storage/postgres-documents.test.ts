import assert from 'node:assert/strict'
import pg from 'pg'
import pino from 'pino'
import type { MovableBackend } from '../../src/storage/backend.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { until } from '../e2e/until.js'
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

  const read = async (n: number) =>
    (await backend.documents.read([`talk ${n}`]))[`talk ${n}`] as { at: string } | undefined

  it('wait for nobody whose document is locked', async () => {
    const keys = Array.from({ length: MANY }, (_, n) => `talk ${n}`)
    const write = (n: number, at: string) => backend.documents.write({ [`talk ${n}`]: { n, at, eTag: '*' } })
    await write(0, 'before')
    const client = new pg.Client({ connectionString: database.url })
    client.on('error', () => undefined)
    await client.connect()
    await client.query('BEGIN')
    await client.query(`SELECT FROM reminder_bot.documents WHERE key = 'talk 0' FOR UPDATE`)
    const isOver = Promise.all(keys.map((_, n) => write(n, 'after')))
    await Promise.all(
      keys.slice(1).map((_, n) => until(`talk ${n + 1}`, async () => (await read(n + 1))?.at === 'after')),
    )
    assert.equal((await read(0))?.at, 'before')
    await client.end()
    await isOver
    const all = await Promise.all(keys.map((_, n) => read(n)))
    assert.deepEqual(
      all.map((document) => document?.at),
      keys.map(() => 'after'),
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
