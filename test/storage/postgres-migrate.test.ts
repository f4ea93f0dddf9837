import assert from 'node:assert/strict'
import pg from 'pg'
import pino from 'pino'
import type { Reminder } from '../../src/reminders/reminder.js'
import { DAY_MS } from '../../src/reminders/time.js'
import { DatabaseTooNew } from '../../src/storage/postgres/migrate.js'
import { migrations } from '../../src/storage/postgres/migrations.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { makeDatabase } from './postgres-databases.js'
import { ANNA, aReminder, NOW, ROOM } from './samples.js'

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

  it('take what an earlier version left into the lists', async () => {
    const earlier = await makeDatabase()
    const client = new pg.Client({ connectionString: earlier.url })
    await client.connect()
    await client.query(`CREATE SCHEMA reminder_bot; CREATE TABLE reminder_bot.migrations (
      version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now());
      INSERT INTO reminder_bot.migrations VALUES (1), (2)`)
    for (const { text } of migrations.slice(0, 2)) await client.query(text)
    const retrying = { plannedAt: NOW - 1, since: NOW }
    const reminders = [
      aReminder('odd', { text: 'NUL \0, half \ud83d', audience: { kind: 'everyone' }, conversation: ROOM }),
      aReminder('lead', { leadOf: 'odd', leadMs: 1 }),
      aReminder('held-up', { dueAt: NOW + DAY_MS, attempts: 1, retrying }),
    ]
    const insert = ({ id, owner, conversation, status, dueAt, version, ...body }: Reminder) =>
      client.query(
        `INSERT INTO reminder_bot.reminders (id, owner, conversation, status, due_at, touched_at, version, body)
         VALUES ($1, $2, $3, $4, $5, $5, 1, $6)`,
        [id, owner, conversation, status, dueAt, JSON.stringify(body)],
      )
    for (const reminder of reminders) await insert(reminder)
    const backend = await openPostgres({ url: earlier.url, log })
    const of = { by: 'person', people: [ANNA] } as const
    const page = await backend.reminders.pageOf({ of, statuses: ['waiting'], without: ['lead'] }, 0, 10)
    assert.deepEqual(
      page.reminders.map(({ id }) => id),
      ['held-up', 'odd'],
    )
    const seenBy = { people: [], traits: ['everyone'] } as const
    const room = { by: 'conversation', conversation: ROOM, seenBy } as const
    assert.equal((await backend.reminders.pageOf({ of: room, statuses: ['waiting'] }, 0, 0)).total, 1)
    // A process of the earlier version goes on beside this one until it is stopped, too.
    await insert(aReminder('meanwhile'))
    const after = await backend.reminders.pageOf({ of, statuses: ['waiting'], without: ['lead'] }, 0, 10)
    assert.deepEqual(
      after.reminders.map(({ id }) => id),
      ['meanwhile', 'held-up', 'odd'],
    )
    await client.end()
    await backend.close()
    await earlier.drop()
  })

  it('have versions that only count up', () => {
    assert.deepEqual(
      migrations.map(({ version }) => version),
      migrations.map((_, index) => index + 1),
    )
  })
})
