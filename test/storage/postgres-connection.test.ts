import assert from 'node:assert/strict'
import pg from 'pg'
import pino from 'pino'
import { StoreUnavailable } from '../../src/reminders/store.js'
import { MINUTE_MS } from '../../src/reminders/time.js'
import type { Backend } from '../../src/storage/backend.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { makeDatabase } from './postgres-databases.js'
import { ANNA, aReminder, CHAT, NOW } from './samples.js'
import { type Door, doorTo } from './tcp-door.js'

const log = pino({ enabled: false })

/** Names the setting, and tells nobody the password. */
const saysSo = (error: unknown): boolean => {
  assert.ok(error instanceof StoreUnavailable, String(error))
  assert.match(error.message, /DATABASE_URL/)
  assert.doesNotMatch(JSON.stringify([error.message, error.stack, error, error.cause]), /s3cret/)
  return true
}

describe('the connection to PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof makeDatabase>>
  let door: Door
  let url: string
  let backend: Backend

  before(async function () {
    this.timeout(60_000)
    database = await makeDatabase()
    const inner = new URL(database.url)
    door = await doorTo(inner.hostname, Number(inner.port || 5432))
    const outer = new URL(database.url)
    outer.host = `127.0.0.1:${door.port}`
    if (!process.env.TEST_DATABASE_URL) outer.password = 's3cret'
    url = outer.href
    backend = await openPostgres({ url, log, poolSize: 3, clock: { now: () => NOW } })
  })
  after(async () => {
    await door.open()
    await backend.close()
    await door.shut()
    await database.drop()
  })

  it('that is lost fails every call with the name of the setting, and comes back by itself', async () => {
    const { reminders, documents } = backend
    await reminders.commit({ reminders: [aReminder('a', { dueAt: NOW })] })
    const [claim] = await reminders.claimDue(NOW, 1, MINUTE_MS)
    assert.ok(claim)
    await backend.serialise('k', async () => {})

    await door.shut()
    const calls: Record<string, () => Promise<unknown>> = {
      commit: () => reminders.commit({ reminders: [aReminder('b')] }),
      reminder: () => reminders.reminder('a'),
      remindersOf: () => reminders.remindersOf(ANNA),
      remindersIn: () => reminders.remindersIn(CHAT),
      claimDue: () => reminders.claimDue(NOW, 1, MINUTE_MS),
      settle: () => reminders.settle(claim, () => assert.fail('there is nothing to decide on')),
      release: () => reminders.release(claim),
      conversation: () => reminders.conversation(CHAT),
      person: () => reminders.person(ANNA),
      peopleNamed: () => reminders.peopleNamed('test', 'anna'),
      undoOf: () => reminders.undoOf(ANNA),
      forget: () => reminders.forget(ANNA),
      purge: () => reminders.purge(NOW),
      counts: () => reminders.counts(NOW),
      read: () => documents.read(['d']),
      write: () => documents.write({ d: { n: 1 } }),
      delete: () => documents.delete(['d']),
      serialise: () => backend.serialise('k', () => assert.fail('a turn without its lock')),
      probe: () => backend.probe(),
    }
    for (const [name, call] of Object.entries(calls)) await assert.rejects(call, saysSo, name)

    await door.open()
    await backend.probe()
    assert.equal(await reminders.reminder('b'), undefined, 'nothing half-done')
    assert.equal(await backend.serialise('k', async () => 'turn'), 'turn')
    assert.equal(await reminders.settle(claim, () => ({ removedReminders: ['a'] })), true)
  })

  it('that breaks in the middle of a write leaves nothing of it', async () => {
    await backend.reminders.commit({ reminders: [aReminder('c', { dueAt: NOW })] })
    const [claim] = await backend.reminders.claimDue(NOW, 1, MINUTE_MS)
    assert.ok(claim)
    let shut: Promise<void> | undefined
    const settling = backend.reminders.settle(claim, (current) => {
      shut = door.shut()
      return { reminders: [{ ...current, status: 'fired' }, aReminder('next')] }
    })
    await assert.rejects(settling, saysSo)
    await shut
    await door.open()
    assert.equal((await backend.reminders.reminder('c'))?.status, 'waiting')
    assert.equal(await backend.reminders.reminder('next'), undefined)
  })

  it('that is missing at the start is a clear error', async () => {
    await door.shut()
    await assert.rejects(openPostgres({ url, log }), saysSo)
    await door.open()
  })

  it('to a database that does not exist is a clear error', async () => {
    const wrong = new URL(url)
    wrong.pathname = '/no_such_database'
    await assert.rejects(openPostgres({ url: wrong.href, log }), saysSo)
  })

  for (const wrong of [
    'postgres://user:s3cret@host:port/name',
    'postgres://user:s3cret@[/x',
    'mysql://user:s3cret@x/y',
    'nonsense',
  ])
    it(`to ${wrong.replace('s3cret', '...')} is a clear error`, async () => {
      await assert.rejects(openPostgres({ url: wrong, log }), saysSo)
    })

  it('that the server ends is replaced', async () => {
    const inspector = new pg.Client({ connectionString: database.url })
    await inspector.connect()
    await inspector.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'proactive-reminder-bot'`,
    )
    await inspector.end()
    await backend.reminders.counts(NOW).catch(saysSo)
    await backend.probe()
    assert.equal(await backend.serialise('k', async () => 'turn'), 'turn')
  })
})
