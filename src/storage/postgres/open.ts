import type { Logger } from 'pino'
import type { Clock } from '../../reminders/time.js'
import type { MovableBackend } from '../backend.js'
import { Database } from './database.js'
import { documentsIn } from './documents.js'
import { Leases } from './leases.js'
import { migrate } from './migrate.js'
import { recordsIn, restore } from './records.js'
import { remindersIn } from './reminders.js'
import { Turns } from './turns.js'

/** Connections of one process, besides one that holds the locks of its turns. */
const DEFAULT_POOL_SIZE = 10

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`, the value of `DATABASE_URL`. */
  url: string
  log: Logger
  poolSize?: number
  /** Stands in for the database's own clock, by which due times and leases go. For tests that turn it by hand. */
  clock?: Clock
}

/**
 * Opens the backend that any number of processes share, bringing its tables up to date first.
 * @throws StoreUnavailable when the database does not answer; the message names `DATABASE_URL`, never its password.
 * @throws DatabaseTooNew when a newer version of this program made the tables.
 */
export async function openPostgres({
  url,
  log,
  poolSize = DEFAULT_POOL_SIZE,
  clock,
}: PostgresOptions): Promise<MovableBackend> {
  const database = new Database(url, poolSize, log)
  await database
    .withoutTimeLimit((unhurried) => migrate(unhurried, log))
    .catch(async (error) => {
      await database.close()
      throw error
    })
  const leases = new Leases(database, log, clock)
  const turns = new Turns(url, log)
  return {
    reminders: remindersIn(database, leases, clock),
    documents: documentsIn(database),
    serialise: (key, work) => turns.serialise(key, work),
    probe: async () => {
      await database.query({
        name: 'probe',
        text: `INSERT INTO reminder_bot.probe (id, at) VALUES (1, now())
               ON CONFLICT (id) DO UPDATE SET at = excluded.at`,
      })
    },
    records: () => recordsIn(database),
    restore: (records) => restore(database, records),
    close: async () => {
      leases.close()
      await turns.close()
      await database.close()
    },
  }
}
