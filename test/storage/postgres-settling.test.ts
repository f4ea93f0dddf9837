import assert from 'node:assert/strict'
import pino from 'pino'
import type { Changes, Claim } from '../../src/reminders/store.js'
import { VersionConflict } from '../../src/reminders/store.js'
import { MINUTE_MS } from '../../src/reminders/time.js'
import type { Backend } from '../../src/storage/backend.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { makeDatabase } from './postgres-databases.js'
import { aReminder, NOW } from './samples.js'

/** Settles that arrive together share a transaction; nobody fails for another's sake. */
describe('settling many claims at once in PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof makeDatabase>>
  let backend: Backend
  let claims: Claim[]
  let round = 0

  before(async function () {
    this.timeout(60_000)
    database = await makeDatabase()
  })
  beforeEach(async () => {
    round += 1
    backend = await openPostgres({ url: database.url, log: pino({ enabled: false }), clock: { now: () => NOW } })
    await backend.reminders.commit({
      removedReminders: [0, 1, 2, 3, 4].map((n) => `r${n}`).concat('next', 'other'),
    })
    await backend.reminders.commit({
      reminders: [0, 1, 2, 3, 4].map((n) =>
        aReminder(`r${n}`, { conversation: `test|${round}.${n}`, dueAt: NOW + n - 10 }),
      ),
    })
    claims = await backend.reminders.claimDue(NOW, 5, MINUTE_MS)
    assert.equal(claims.length, 5)
  })
  afterEach(() => backend.close())
  after(() => database.drop())

  const fired = (claim: Claim, more: Changes = {}): Changes => ({
    ...more,
    reminders: [{ ...claim.reminder, status: 'fired' }, ...(more.reminders ?? [])],
  })
  const settle = (decide: (claim: Claim, index: number) => Changes) =>
    Promise.allSettled(claims.map((claim, index) => backend.reminders.settle(claim, () => decide(claim, index))))
  const statuses = async () =>
    Promise.all(claims.map(async ({ reminder }) => (await backend.reminders.reminder(reminder.id))?.status))

  it('writes all of them', async () => {
    const outcomes = await settle((claim) => fired(claim))
    assert.deepEqual(
      outcomes.map((outcome) => outcome.status === 'fulfilled' && outcome.value),
      [true, true, true, true, true],
    )
    assert.deepEqual(await statuses(), ['fired', 'fired', 'fired', 'fired', 'fired'])
  })

  it('rejects the one whose decision throws, and writes the others', async () => {
    const outcomes = await settle((claim, index) => {
      if (index === 2) throw new Error('cannot decide')
      return fired(claim)
    })
    assert.deepEqual(
      outcomes.map((outcome) => outcome.status),
      ['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
    )
    const failed = outcomes[2]
    assert.ok(failed?.status === 'rejected' && failed.reason.name === 'Error', 'it is passed on as it is')
    assert.deepEqual(await statuses(), ['fired', 'fired', 'waiting', 'fired', 'fired'])
  })

  it('tells the one whose other reminder was made meanwhile of the conflict', async () => {
    await backend.reminders.commit({ reminders: [aReminder('next')] })
    const outcomes = await settle((claim, index) =>
      fired(claim, index === 4 ? { reminders: [aReminder('next', { text: 'made twice' })] } : {}),
    )
    const last = outcomes.at(-1)
    assert.ok(last?.status === 'rejected' && last.reason instanceof VersionConflict)
    assert.equal(last.reason.id, 'next')
    assert.deepEqual(await statuses(), ['fired', 'fired', 'fired', 'fired', 'waiting'])
  })

  it('lets two that write the same third one come one after the other', async () => {
    const outcomes = await settle((claim, index) =>
      fired(claim, index < 2 ? { reminders: [aReminder('other', { text: `by ${index}` })] } : {}),
    )
    assert.deepEqual(outcomes.map((outcome) => outcome.status).sort(), [
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
    ])
    assert.equal((await backend.reminders.reminder('other'))?.version, 1)
  })

  it('settles the same claim once, and gives back what is left as it is', async () => {
    const [claim] = claims
    assert.ok(claim)
    const twice = await Promise.all([0, 1].map(() => backend.reminders.settle(claim, () => ({}))))
    assert.deepEqual(twice.sort(), [false, true])
    assert.deepEqual(
      (await backend.reminders.claimDue(NOW, 5, MINUTE_MS)).map(({ reminder }) => reminder.id),
      [claim.reminder.id],
    )
  })
})
