import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLowdb } from '../../src/storage/lowdb/open.js'
import { makeDatabase } from '../storage/postgres-databases.js'
import { aPerson, aReminder, NOW } from '../storage/samples.js'

/** As `npm run migrate-data` builds and runs it. */
const PROGRAM = 'dist/cli/migrate-data.js'

interface Ran {
  code: number
  said: string
}

const run = (args: string[], env: Record<string, string>): Promise<Ran> =>
  new Promise((resolve) => {
    const { DATABASE_URL: _, ...inherited } = process.env
    const options = { env: { ...inherited, LOG_LEVEL: 'silent', ...env } }
    execFile(process.execPath, [PROGRAM, ...args], options, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, said: out + err }),
    )
  })

describe('migrate-data', function () {
  this.timeout(60_000)
  let dataDir: string

  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'reminders-migrate-'))
    const embedded = await openLowdb({ dataDir, clock: { now: () => NOW } })
    await embedded.reminders.commit({ reminders: [aReminder('a'), aReminder('b')], people: [aPerson('test|anna')] })
    await embedded.close()
  })
  after(() => rm(dataDir, { recursive: true }))

  it('moves the embedded store into the database and says how much', async () => {
    const database = await makeDatabase()
    const env = { DATA_DIR: dataDir, DATABASE_URL: database.url }
    const { code, said } = await run(['to-postgres'], env)
    assert.equal(code, 0, said)
    assert.match(said, /reminder +2 moved, 0 there already, 0 kept/)
    assert.match(said, /person +1 moved/)
    const { said: back } = await run(['to-embedded'], env)
    assert.match(back, /reminder +0 moved, 2 there already, 0 kept/)
    await database.drop()
  })

  it('says in a sentence what it needs', async () => {
    const missing = await run(['to-postgres'], { DATA_DIR: dataDir })
    assert.equal(missing.code, 1)
    assert.match(missing.said, /^DATABASE_URL is not set/)
    const lost = await run(['sideways'], {})
    assert.equal(lost.code, 1)
    assert.match(lost.said, /npm run migrate-data -- to-postgres/)
  })
})
