import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import pino from 'pino'
import { StoreUnavailable, VersionConflict } from '../../src/reminders/store.js'
import { MINUTE_MS } from '../../src/reminders/time.js'
import type { Backend } from '../../src/storage/backend.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { makeDatabase } from './postgres-databases.js'
import { aReminder, NOW } from './samples.js'
import { type Door, doorTo } from './tcp-door.js'

describe('a commit to PostgreSQL whose answer is lost', () => {
  let database: Awaited<ReturnType<typeof makeDatabase>>
  let door: Door
  let backend: Backend
  let inspector: pg.Client

  before(async function () {
    this.timeout(60_000)
    database = await makeDatabase()
    const url = new URL(database.url)
    door = await doorTo(url.hostname, Number(url.port || 5432))
    url.host = `127.0.0.1:${door.port}`
    backend = await openPostgres({
      url: url.href,
      log: pino({ enabled: false }),
      poolSize: 1,
      clock: { now: () => NOW },
    })
    inspector = new pg.Client({ connectionString: database.url })
    await inspector.connect()
  })
  after(async () => {
    await door.open()
    await inspector.end()
    await backend.close()
    await door.shut()
    await database.drop()
  })

  /** Starts work, waits until the database has committed it, and breaks the connection then. */
  async function losing<T>(start: () => Promise<T>, isDone: string): Promise<{ answer: Promise<T> }> {
    await backend.probe()
    door.loseAnswerTo('COMMIT')
    const work = start()
    work.catch(() => {}) // looked at by the caller
    for (let tries = 0; (await inspector.query(isDone)).rowCount === 0; tries++) {
      assert.ok(tries < 500, `never came true: ${isDone}`)
      await pause(10)
    }
    await door.shut()
    return { answer: work }
  }

  const versionIn = async (id: string) =>
    (await inspector.query('SELECT version FROM reminder_bot.reminders WHERE id = $1', [id])).rows[0]?.version
  const row = (id: string, version: number) =>
    `SELECT 1 FROM reminder_bot.reminders WHERE id = '${id}' AND version = ${version}`

  it('that created a reminder is told as written, and wrote once', async () => {
    const { reminders } = backend
    const { answer: creating } = await losing(
      () => reminders.commit({ reminders: [aReminder('made')] }),
      row('made', 1),
    )
    await door.open()
    await creating
    assert.equal(await versionIn('made'), '1')
  })

  it('that changed one is told as written, and changed it once', async () => {
    const { reminders } = backend
    await reminders.commit({ reminders: [aReminder('moved')] })
    const moved = await reminders.reminder('moved')
    assert.ok(moved)
    const { answer: moving } = await losing(
      () => reminders.commit({ reminders: [{ ...moved, text: 'elsewhere' }] }),
      row('moved', 2),
    )
    await door.open()
    await moving
    assert.equal(await versionIn('moved'), '2')
  })

  it('is not taken for the change of somebody else', async () => {
    const { reminders } = backend
    await reminders.commit({ reminders: [aReminder('theirs')] })
    const read = await reminders.reminder('theirs')
    assert.ok(read)
    await reminders.commit({ reminders: [{ ...read, text: 'theirs' }] })
    await assert.rejects(reminders.commit({ reminders: [{ ...read, text: 'theirs' }] }), VersionConflict)
  })

  it('is told as not written when the database stays away', async () => {
    const { answer: creating } = await losing(
      () => backend.reminders.commit({ reminders: [aReminder('lost')] }),
      row('lost', 1),
    )
    await assert.rejects(creating, StoreUnavailable)
    await door.open()
  })

  it('that ended a claim ends it once', async () => {
    const { reminders } = backend
    await reminders.commit({ reminders: [aReminder('due', { dueAt: NOW })] })
    const [claim] = await reminders.claimDue(NOW, 1, MINUTE_MS)
    assert.ok(claim)
    let decided = 0
    const { answer: settling } = await losing(
      () =>
        reminders.settle(claim, (current) => {
          decided += 1
          return { reminders: [{ ...current, status: 'fired' }] }
        }),
      row('due', 2),
    )
    await door.open()
    assert.equal(await settling, true)
    assert.equal(decided, 1)
    assert.equal(await versionIn('due'), '2')
  })

  it('that wrote a document by its eTag is told as written', async () => {
    const { documents } = backend
    await documents.write({ talk: { n: 1 } })
    const { talk } = await documents.read(['talk'])
    const { answer: writing } = await losing(
      () => documents.write({ talk: { ...talk, n: 2 } }),
      `SELECT 1 FROM reminder_bot.documents WHERE key = 'talk' AND body->>'n' = '2'`,
    )
    await door.open()
    await writing
    const now = await documents.read(['talk'])
    assert.equal(now.talk.n, 2)
  })
})
