#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { systemClock as clock } from '../base/clock.js'
import { readConfig } from '../config/config.js'
import { ConfigError } from '../config/settings.js'
import { StoreUnavailable } from '../reminders/store.js'
import { openLog } from '../server/log.js'
import { DataDirRefused } from '../storage/data-dir/refused.js'
import { openLowdb } from '../storage/lowdb/open.js'
import { type MoveReport, moveRecords, TargetHasOthers } from '../storage/move.js'
import { DatabaseTooNew } from '../storage/postgres/migrate.js'
import { openPostgres } from '../storage/postgres/open.js'

const USAGE = `Brings everything stored from DATA_DIR to the database at DATABASE_URL, or back. Stop the bot first.

  npm run migrate-data -- to-postgres
  npm run migrate-data -- to-embedded

The source stays as it is. Doing it again moves only what is new.
  --merge   also when the target holds records that the source does not have`

/** What the person at the keyboard can put right; the message says how. */
class Misuse extends Error {
  override name = 'Misuse'
}

async function move(args: string[], env: NodeJS.ProcessEnv): Promise<MoveReport | undefined> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { merge: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  })
  if (values.help) return undefined
  const [direction, ...more] = positionals
  if (more.length > 0 || (direction !== 'to-postgres' && direction !== 'to-embedded')) throw new Misuse(USAGE)
  const { dataDir, databaseUrl, logLevel, acceptLoss } = readConfig(env)
  if (!databaseUrl) throw new Misuse('DATABASE_URL is not set: it names the database to move to or from.')

  const log = openLog(logLevel)
  const embedded = await openLowdb({ dataDir, clock, log, acceptLoss })
  try {
    const postgres = await openPostgres({ url: databaseUrl, log })
    try {
      const [from, to] = direction === 'to-postgres' ? [embedded, postgres] : [postgres, embedded]
      return await moveRecords(from, to, values.merge ? 'merge' : 'refuse')
    } finally {
      await postgres.close()
    }
  } finally {
    await embedded.close()
  }
}

/** One line for each kind of record. */
const inWords = (report: MoveReport): string =>
  Object.entries(report)
    .map(
      ([kind, { moved, already, kept }]) => `${kind.padEnd(13)} ${moved} moved, ${already} there already, ${kept} kept`,
    )
    .join('\n')

function sayWhatFailed(error: unknown): void {
  if (error instanceof TargetHasOthers) console.error(`${error.message} To mix them, add --merge.`)
  else if (
    [Misuse, ConfigError, DataDirRefused, DatabaseTooNew, StoreUnavailable].some((kind) => error instanceof kind)
  )
    console.error((error as Error).message)
  else if (error instanceof TypeError && 'code' in error) console.error(`${error.message}\n\n${USAGE}`)
  else console.error(error)
}

try {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const report = await move(process.argv.slice(2), process.env)
  console.log(report ? inWords(report) : USAGE)
} catch (error) {
  sayWhatFailed(error)
  process.exitCode = 1
}
