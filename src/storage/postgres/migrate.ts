import type { Logger } from 'pino'
import type { Database } from './database.js'
import { migrations } from './migrations.js'

/** Any number will do, as long as every process of this program asks for the same one. */
const MIGRATION_LOCK = 7_315_062_001

/** The tables were made by a newer version of this program. */
export class DatabaseTooNew extends Error {
  override name = 'DatabaseTooNew'
}

/**
 * Brings the tables to this program's version. Processes that start together take turns (an advisory lock), and the whole
 * step happens or does not: a crash in between leaves the tables as they were.
 * @throws DatabaseTooNew when a newer program was here before.
 */
export async function migrate(database: Database, log: Logger): Promise<void> {
  const newest = migrations.at(-1)?.version ?? 0
  await database.transaction(async (transaction) => {
    await transaction.query({ text: 'SELECT pg_advisory_xact_lock($1)', values: [MIGRATION_LOCK] })
    await transaction.query({
      text: `CREATE SCHEMA IF NOT EXISTS reminder_bot;
             CREATE TABLE IF NOT EXISTS reminder_bot.migrations (
               version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())`,
    })
    const [row] = await transaction.query<{ version: number }>({
      text: 'SELECT coalesce(max(version), 0) AS version FROM reminder_bot.migrations',
    })
    const version = row?.version ?? 0
    if (version > newest)
      throw new DatabaseTooNew(
        `The tables at DATABASE_URL (${database.target}) are of version ${version}; this program knows up to ${newest}. ` +
          'Start the newer program, or restore the backup made before it.',
      )
    for (const step of migrations.filter((migration) => migration.version > version)) {
      await transaction.query({ text: step.text })
      await step.fill?.(transaction)
      await transaction.query({
        text: 'INSERT INTO reminder_bot.migrations (version) VALUES ($1)',
        values: [step.version],
      })
      log.info({ version: step.version, database: database.target }, 'migrated the tables')
    }
  })
}
