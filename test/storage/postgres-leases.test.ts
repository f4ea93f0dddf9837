import assert from 'node:assert/strict'
import pino from 'pino'
import { type Instant, MINUTE_MS, SECOND_MS } from '../../src/reminders/time.js'
import { commitChanges } from '../../src/storage/postgres/changes.js'
import { Database } from '../../src/storage/postgres/database.js'
import { Leases, openStopwatch } from '../../src/storage/postgres/leases.js'
import { migrate } from '../../src/storage/postgres/migrate.js'
import { makeDatabase } from './postgres-databases.js'
import { aReminder, NOW } from './samples.js'

describe('leases in PostgreSQL', () => {
  const log = pino({ enabled: false })
  let made: Awaited<ReturnType<typeof makeDatabase>>
  let database: Database
  let now: Instant = NOW
  /** What went by in the process, for whose sake the database's clock does not stand still. */
  let passed = 0
  let holder: Leases
  let rival: Leases

  before(async function () {
    this.timeout(60_000)
    made = await makeDatabase()
    database = new Database(made.url, 3, log)
    await migrate(database, log)
  })
  beforeEach(async () => {
    now = NOW
    passed = 0
    holder = new Leases(database, log, { now: () => now }, () => passed)
    rival = new Leases(database, log, { now: () => now }, () => now)
    await database.query({ text: 'TRUNCATE reminder_bot.reminders' })
    await commitChanges(database, { reminders: [aReminder('a', { dueAt: NOW })] })
  })
  afterEach(() => {
    holder.close()
    rival.close()
  })
  after(async () => {
    await database.close()
    await made.drop()
  })

  const isFree = async () => (await rival.claimDue(now, 1, MINUTE_MS)).length === 1

  it('last as long as was asked while their process lives', async () => {
    const [claim] = await holder.claimDue(now, 1, MINUTE_MS)
    assert.equal(claim?.leaseUntil, NOW + MINUTE_MS)
    for (let round = 0; round < 8; round++) {
      now += 6 * SECOND_MS
      assert.equal(await isFree(), false)
      await holder.renew()
    }
  })

  it('are over eight seconds after their process died', async () => {
    await holder.claimDue(now, 1, MINUTE_MS)
    holder.close()
    now += 7_999
    assert.equal(await isFree(), false)
    now += 1
    assert.equal(await isFree(), true)
  })

  it('are not renewed once the claim is spent, or taken over', async () => {
    const [claim] = await holder.claimDue(now, 1, MINUTE_MS)
    assert.ok(claim)
    holder.drop(claim)
    await holder.renew()
    now += 10 * SECOND_MS
    assert.equal(await isFree(), true)

    const late = new Leases(database, log, { now: () => now })
    now += 10 * SECOND_MS
    const [stale] = await late.claimDue(now, 1, MINUTE_MS)
    now += 10 * SECOND_MS
    const [newer] = await rival.claimDue(now, 1, MINUTE_MS)
    assert.notEqual(newer?.token, stale?.token)
    await late.renew()
    const [row] = await database.query<{ token: string }>({
      text: 'SELECT token FROM reminder_bot.queues',
    })
    assert.equal(row?.token, newer?.token)
    late.close()
  })

  it('shorter than that are never renewed', async () => {
    await holder.claimDue(now, 1, SECOND_MS)
    await holder.renew()
    now += SECOND_MS
    assert.equal(await isFree(), true)
  })

  it('are known to be held only for as long as the last renewal makes sure', async () => {
    const [claim] = await holder.claimDue(now, 1, MINUTE_MS)
    assert.ok(claim && holder.isHeld(claim))
    passed += 6_999
    assert.equal(holder.isHeld(claim), true)
    passed += 1
    assert.equal(holder.isHeld(claim), false, 'as after the process stood still')
    await holder.renew()
    assert.equal(holder.isHeld(claim), true)
    holder.drop(claim)
    assert.equal(holder.isHeld(claim), false)
  })

  it('are not held any more once another process took them over', async () => {
    const [claim] = await holder.claimDue(now, 1, MINUTE_MS)
    assert.ok(claim)
    now += 12 * SECOND_MS
    assert.equal(await isFree(), true)
    await holder.renew()
    assert.equal(holder.isHeld(claim), false)
  })

  it('go by whichever clock says that more time went by, and never back', () => {
    let [wall, boot] = [0, 0]
    const stopwatch = openStopwatch(
      () => wall,
      () => boot,
    )
    const passing = (wallMs: number, bootMs: number) => {
      wall += wallMs
      boot += bootMs
      return stopwatch()
    }
    assert.deepEqual([passing(5, 5), passing(100, 0), passing(0, 1_000), passing(-500, 3)], [5, 105, 1_105, 1_108])
  })
})
