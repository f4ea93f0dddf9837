import assert from 'node:assert/strict'
import pg from 'pg'
import pino from 'pino'
import { systemClock } from '../../src/base/clock.js'
import type { Reminder } from '../../src/reminders/reminder.js'
import type { Changes } from '../../src/reminders/store.js'
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/reminders/time.js'
import type { Backend } from '../../src/storage/backend.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { makeDatabase } from './postgres-databases.js'
import { aReminder } from './samples.js'

/** Several processes on one database, each with a pool of its own; due times and leases go by the database's clock. */
describe('claims of several processes on PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof makeDatabase>>
  let inspector: pg.Client
  let anna: Backend
  let bert: Backend

  before(async function () {
    this.timeout(60_000)
    database = await makeDatabase()
    const open = () => openPostgres({ url: database.url, log: pino({ enabled: false }), poolSize: 4 })
    ;[anna, bert] = await Promise.all([open(), open()])
    inspector = new pg.Client({ connectionString: database.url })
    await inspector.connect()
  })
  beforeEach(() => inspector.query('TRUNCATE reminder_bot.reminders'))
  after(async () => {
    await Promise.all([anna.close(), bert.close(), inspector.end()])
    await database.drop()
  })

  const now = () => systemClock.now()
  const idsClaimedBy = async (process: Backend, at: number, leaseMs = MINUTE_MS) =>
    (await process.reminders.claimDue(at, 100, leaseMs)).map((claim) => claim.reminder.id)
  const claimOne = async (process: Backend, leaseMs: number) => {
    const [claim] = await process.reminders.claimDue(now(), 1, leaseMs)
    assert.ok(claim)
    return claim
  }

  it('gives each of many due reminders to exactly one of many claimers', async () => {
    const ids = Array.from({ length: 500 }, (_, index) => `r${index}`)
    await anna.reminders.commit({
      reminders: ids.map((id) => aReminder(id, { conversation: `test|${id}`, dueAt: now() - SECOND_MS })),
    })
    const claimed: string[] = []
    const claimAll = async (process: Backend) => {
      for (;;) {
        const claims = await process.reminders.claimDue(now(), 7, MINUTE_MS)
        if (claims.length === 0) return
        claimed.push(...claims.map((claim) => claim.reminder.id))
      }
    }
    await Promise.all([anna, bert, anna, bert].map(claimAll))
    assert.deepEqual(claimed.sort(), ids.sort())
  })

  it('passes over what another is claiming this instant instead of waiting for it', async () => {
    await anna.reminders.commit({
      reminders: ['a', 'b'].map((id) => aReminder(id, { conversation: `test|${id}`, dueAt: now() - SECOND_MS })),
    })
    await inspector.query('BEGIN')
    await inspector.query(`SELECT 1 FROM reminder_bot.queues WHERE destination = 'test|a' FOR UPDATE`)
    assert.deepEqual(await idsClaimedBy(anna, now()), ['b'])
    await inspector.query('ROLLBACK')
    assert.deepEqual(await idsClaimedBy(anna, now()), ['a'])
  })

  it('hands nothing out early to a process an hour ahead', async () => {
    const dueAt = now() + HOUR_MS / 2
    await anna.reminders.commit({ reminders: [aReminder('a', { dueAt })] })
    assert.deepEqual(await idsClaimedBy(bert, now() + HOUR_MS), [])
  })

  it('leaves a living lease to its holder when a process an hour ahead asks', async () => {
    await anna.reminders.commit({ reminders: [aReminder('a', { dueAt: now() - SECOND_MS })] })
    const claim = await claimOne(anna, MINUTE_MS)
    assert.deepEqual(await idsClaimedBy(bert, now() + HOUR_MS), [])
    assert.equal(await anna.reminders.settle(claim, (current) => ({ removedReminders: [current.id] })), true)
  })

  it('hands out what is due to a process an hour behind, with a lease that others respect', async () => {
    await anna.reminders.commit({ reminders: [aReminder('a', { dueAt: now() - SECOND_MS })] })
    const [claim] = await bert.reminders.claimDue(now() - HOUR_MS, 1, MINUTE_MS)
    assert.equal(claim?.reminder.id, 'a')
    assert.deepEqual(await idsClaimedBy(anna, now()), [])
    // On its own clock the lease ends a minute from now, wrong as that clock is.
    assert.ok(claim.leaseUntil <= now() - HOUR_MS + MINUTE_MS)
  })

  it('believes a process that is a little ahead, so that the full second is not missed', async () => {
    const dueAt = now() + 800
    await anna.reminders.commit({ reminders: [aReminder('a', { dueAt })] })
    assert.deepEqual(await idsClaimedBy(anna, dueAt), ['a'])
  })

  it('takes over when the lease has run out by the clock of the database, and fences the first holder off', async () => {
    await anna.reminders.commit({ reminders: [aReminder('a', { dueAt: now() - SECOND_MS })] })
    const slow = await claimOne(anna, 5 * SECOND_MS)
    assert.deepEqual(await idsClaimedBy(bert, now()), [], 'the lease lives')
    await inspector.query('UPDATE reminder_bot.queues SET held_until = held_until - 5000')
    const next = await claimOne(bert, MINUTE_MS)
    assert.equal(await anna.reminders.settle(slow, () => assert.fail('fenced off')), false)
    await anna.reminders.release(slow)
    assert.deepEqual(await idsClaimedBy(anna, now()), [], 'nor can it give the claim of another back')
    assert.equal(await bert.reminders.settle(next, (current) => ({ removedReminders: [current.id] })), true)
  })

  const fired = (current: Reminder): Changes => ({ reminders: [{ ...current, status: 'fired' }] })

  it('lets a settle and a change by the owner, at the same moment, both keep their word', async () => {
    for (let round = 0; round < 20; round++) {
      const id = `round-${round}`
      await anna.reminders.commit({ reminders: [aReminder(id, { dueAt: now() - SECOND_MS })] })
      const claim = await claimOne(anna, MINUTE_MS)
      const [settled, cancelled] = await Promise.allSettled([
        anna.reminders.settle(claim, (current) => (current.status === 'waiting' ? fired(current) : {})),
        bert.reminders.commit({ reminders: [{ ...claim.reminder, status: 'cancelled' }] }),
      ])
      const stored = await bert.reminders.reminder(id)
      assert.equal(stored?.version, 2, 'one of them was written')
      assert.equal(settled.status, 'fulfilled')
      assert.equal(stored?.status, cancelled.status === 'fulfilled' ? 'cancelled' : 'fired')
    }
  })

  it('comes through when two write the same reminders in opposite orders', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `r${index}`)
    await anna.reminders.commit({ reminders: ids.map((id) => aReminder(id)) })
    let written = 0
    const writeAll = async (process: Backend, order: string[]) => {
      for (let round = 0; round < 5; round++) {
        const read = await Promise.all(order.map((id) => process.reminders.reminder(id)))
        const reminders = read.flatMap((reminder) => (reminder ? [{ ...reminder, text: `${round}` }] : []))
        await process.reminders.commit({ reminders }).then(
          () => written++,
          (error) => assert.equal(error.name, 'VersionConflict'),
        )
      }
    }
    await Promise.all([writeAll(anna, ids), writeAll(bert, [...ids].reverse())])
    assert.equal((await anna.reminders.reminder('r0'))?.version, 1 + written)
    assert.ok(written >= 5)
  })

  it('asks an index that has each conversation once, however many of one are due', async () => {
    await inspector.query(`
      INSERT INTO reminder_bot.reminders (id, owner, conversation, status, due_at, touched_at, version, body)
      SELECT 'r' || n, 'o', CASE WHEN n <= 100000 THEN 'busy' ELSE 'c' || n END, 'waiting', 1000, 0, 1, '{}'
      FROM generate_series(1, 120000) AS n`)
    await inspector.query('ANALYZE reminder_bot.queues')
    const { rows } = await inspector.query(`
      EXPLAIN SELECT destination FROM reminder_bot.queues WHERE ready_at <= 2000 AND held_until <= 1
      ORDER BY ready_at, destination LIMIT 100 FOR UPDATE SKIP LOCKED`)
    assert.match(JSON.stringify(rows), /Index Scan using queues_ready/)
    const begun = performance.now()
    const claims = await anna.reminders.claimDue(now(), 100, MINUTE_MS)
    const tookMs = performance.now() - begun
    assert.equal(new Set(claims.map(({ reminder }) => reminder.conversation)).size, 100)
    assert.ok(tookMs < 500, `${tookMs} ms`)
  })

  it('keeps the order of a conversation that many processes write to and settle', async () => {
    let made = 0
    const handedOut: string[] = []
    const write = async (process: Backend) => {
      for (let n = 0; n < 30; n += 1)
        await process.reminders.commit({
          reminders: [aReminder(`r${String(++made).padStart(3, '0')}`, { conversation: 'test|busy', dueAt: made })],
        })
    }
    const settle = async (process: Backend) => {
      for (const end = now() + 10_000; handedOut.length < 60 && now() < end; ) {
        const [claim] = await process.reminders.claimDue(now(), 5, MINUTE_MS)
        if (claim === undefined) continue
        handedOut.push(claim.reminder.id)
        await process.reminders.settle(claim, (current) => ({ reminders: [{ ...current, status: 'fired' }] }))
      }
    }
    await Promise.all([write(anna), write(bert), settle(anna), settle(bert)])
    assert.equal(new Set(handedOut).size, 60)
    const { rows } = await inspector.query('SELECT * FROM reminder_bot.queues')
    assert.deepEqual(rows, [])
  })

  it('counts exactly up to ten thousand and by the size of the index beyond', async () => {
    await inspector.query(`
      INSERT INTO reminder_bot.reminders (id, owner, conversation, status, due_at, touched_at, version, body)
      SELECT 'r' || n, 'o', 'c', 'waiting', n, 0, 1, '{}' FROM generate_series(1, 20000) AS n`)
    await inspector.query('VACUUM ANALYZE reminder_bot.reminders')
    assert.deepEqual(await anna.reminders.counts(9_000), {
      waiting: 20_000,
      due: 9_000,
      failed: 0,
      lateConversations: 1,
      oldestMs: 8_999,
    })
    assert.equal((await anna.reminders.counts(15_000)).due, 10_001)
  })
})
