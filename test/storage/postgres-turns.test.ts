import assert from 'node:assert/strict'
import pg from 'pg'
import pino from 'pino'
import type { Backend } from '../../src/storage/backend.js'
import { openPostgres } from '../../src/storage/postgres/open.js'
import { makeDatabase } from './postgres-databases.js'
import { ANNA, aPerson } from './samples.js'

describe('turns of several processes on PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof makeDatabase>>
  let processes: Backend[]

  before(async function () {
    this.timeout(60_000)
    database = await makeDatabase()
    const open = () => openPostgres({ url: database.url, log: pino({ enabled: false }), poolSize: 3 })
    processes = await Promise.all([open(), open(), open()])
  })
  after(async () => {
    await Promise.all(processes.map((process) => process.close()))
    await database.drop()
  })

  it('of one conversation run one at a time, whichever process they come to', async () => {
    let running = 0
    let done = 0
    const turn = async (process: Backend) => {
      assert.equal(++running, 1)
      await process.reminders.person(ANNA)
      await process.reminders.commit({ people: [aPerson(ANNA)] })
      running--
      done++
    }
    await Promise.all(
      Array.from({ length: 10 }, () =>
        processes.map((process) => process.serialise('talk', () => turn(process))),
      ).flat(),
    )
    assert.equal(done, 30)
  })

  it('of fifty conversations run at once on a pool of three connections', async () => {
    const [process] = processes
    assert.ok(process)
    let begun = 0
    let letGo = () => {}
    const allBegun = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const turn = async () => {
      if (++begun === 50) letGo()
      await allBegun // every lock is held by now, and the pool is still free for the work
      await process.reminders.commit({ people: [aPerson(ANNA)] })
    }
    await Promise.all(Array.from({ length: 50 }, (_, index) => process.serialise(`talk ${index}`, turn)))
    assert.equal(begun, 50)
  })

  it('that many others wait for do not keep the others from ending', async () => {
    const keys = Array.from({ length: 12 }, (_, index) => `busy ${index}`)
    const ended: string[] = []
    await Promise.all(
      processes.flatMap((process) =>
        keys.map((key) =>
          process.serialise(key, async () => {
            await process.reminders.person(ANNA)
            ended.push(key)
          }),
        ),
      ),
    )
    assert.equal(ended.length, 36)
  })

  it('are held up by no process that died', async () => {
    const dead = new pg.Client({ connectionString: database.url })
    await dead.connect()
    const [process, other] = processes
    assert.ok(process && other)
    let free = () => {}
    const held = new Promise<void>((resolve) => {
      free = resolve
    })
    // The turn of one process hangs; its session is ended from outside, as the system does for a process that was killed.
    let hanging: Promise<void> | undefined
    await new Promise<void>((resolve) => {
      hanging = process.serialise('shared', () => {
        resolve()
        return held
      })
    })
    const waiting = other.serialise('shared', async () => 'got it')
    await dead.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks
       WHERE locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    )
    assert.equal(await waiting, 'got it')
    free()
    await hanging
    assert.equal(await process.serialise('shared', async () => 'again'), 'again')
    await dead.end()
  })

  it('pass the failure of their work on and free the lock', async () => {
    const [process, other] = processes
    assert.ok(process && other)
    await assert.rejects(
      process.serialise('failing', () => Promise.reject(new RangeError('no'))),
      RangeError,
    )
    assert.equal(await other.serialise('failing', async () => 'free'), 'free')
  })
})
