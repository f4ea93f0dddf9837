import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'
import { StoreUnavailable } from '../../reminders/store.js'
import { AnswerLost, faultOf, isWorthAnotherTry } from './faults.js'

/** How long one may wait for a connection, new or from the pool. */
const CONNECT_TIMEOUT_MS = 5_000
/** How long the server may work on one statement, or a transaction may lie idle with its rows locked. */
const STATEMENT_TIMEOUT_MS = 20_000
/** A transaction beaten by rivals (deadlock, serialization failure) is run this often before its error is passed on. */
const TRANSACTION_TRIES = 5
/** Waits before a transaction is run again whose commit got no answer: the server may be back by then. */
const AGAIN_AFTER_MS = [0, 250, 1_000]

/** One statement. A `name` has the server prepare it once per connection. */
export interface Statement {
  name?: string
  text: string
  values?: unknown[]
}

export interface Transaction {
  /**
   * Sends one statement. Those sent without waiting in between travel together, and what only has to succeed need not be
   * waited for at all: the transaction is committed only when every statement did.
   */
  query<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]>
}

type Work<T> = (transaction: Transaction, mayBeWritten: boolean) => Promise<T>

/** Instants and versions are 64-bit integers well inside what a JavaScript number holds exactly. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
}

/** Settings common to every connection. `pipeline`: statements are sent without waiting for the answer to the one before. */
export const connectionSettings = (url: string): pg.ClientConfig => ({
  connectionString: url,
  application_name: 'proactive-reminder-bot',
  connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  keepAlive: true,
  pipeline: true,
  types,
})

/** Host, port and database of `url`, for messages. @throws StoreUnavailable naming the variable when it is no URL. */
export function targetOf(url: string): string {
  try {
    const { host, port, database } = new pg.Client({ connectionString: url })
    return `${host}:${port}/${database}`
  } catch {
    // The cause is left out on purpose: it quotes the URL, and with it the password.
    throw new StoreUnavailable(
      'DATABASE_URL is not a PostgreSQL address. It looks like postgres://user:password@host:5432/database',
    )
  }
}

/** The pool of connections to one database. Every fault of the connection comes out as `StoreUnavailable`. */
export class Database {
  readonly target: string
  private readonly pool: pg.Pool

  /** `statementTimeoutMs`: 0 for none. */
  constructor(
    private readonly url: string,
    poolSize: number,
    readonly log: Logger,
    statementTimeoutMs = STATEMENT_TIMEOUT_MS,
  ) {
    this.target = targetOf(url)
    this.pool = new pg.Pool({
      ...connectionSettings(url),
      max: poolSize,
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: statementTimeoutMs,
      // The server's own limit comes first; this one is for a network that swallows the answer.
      query_timeout: statementTimeoutMs && statementTimeoutMs + CONNECT_TIMEOUT_MS,
    })
    // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
    this.pool.on('error', (error) => log.warn({ err: error, database: this.target }, 'lost an idle connection'))
  }

  async query<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]> {
    return (await this.orFault(this.pool.query<Row>(statement))).rows
  }

  /**
   * Runs `work` in one transaction on one connection and commits. What `work` resolves with is resolved; what it throws
   * rolls back and is thrown. Beaten by a rival it is run again, so it must leave nothing behind but its statements. It is
   * also run again when the connection broke before the answer to the commit: then `mayBeWritten`, and it may meet itself.
   */
  async transaction<T>(work: Work<T>, begin = 'BEGIN'): Promise<T> {
    const waits = AGAIN_AFTER_MS.values()
    let mayBeWritten = false
    for (let tries = 1; ; tries++) {
      try {
        return await this.attempt(work, begin, mayBeWritten)
      } catch (error) {
        mayBeWritten ||= error instanceof AnswerLost
        const wait = mayBeWritten && error instanceof StoreUnavailable ? waits.next().value : undefined
        if (wait !== undefined) await pause(wait)
        else if (tries >= TRANSACTION_TRIES || !isWorthAnotherTry(error)) throw error
      }
    }
  }

  private async attempt<T>(work: Work<T>, begin: string, mayBeWritten: boolean): Promise<T> {
    const client = await this.orFault(this.pool.connect())
    // A connection that breaks while it is lent out also says so by this event; its statements reject by themselves.
    const ignore = () => {}
    client.on('error', ignore)
    let isClean = false
    const sent: Promise<unknown>[] = []
    const send = <Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]> => {
      const rows = this.orFault(client.query<Row>(statement)).then((result) => result.rows)
      rows.catch(ignore) // looked at below, whether `work` waits for it or not
      sent.push(rows)
      return rows
    }
    try {
      send({ text: begin })
      const [ended] = await Promise.allSettled([work({ query: send }, mayBeWritten)])
      // After a failed statement the server makes a COMMIT a ROLLBACK, so it can follow without waiting for the others.
      send({ text: ended.status === 'fulfilled' ? 'COMMIT' : 'ROLLBACK' })
      const results = await Promise.allSettled(sent)
      isClean = results.at(-1)?.status === 'fulfilled'
      // The first statement that failed is the reason; those after it only say that the transaction is aborted.
      const failed = results.find((result) => result.status === 'rejected')
      if (failed) throw ended.status === 'fulfilled' ? AnswerLost.unlessRefused(failed.reason) : failed.reason
      if (ended.status === 'rejected') throw ended.reason
      return ended.value
    } finally {
      client.off('error', ignore)
      client.release(!isClean)
    }
  }

  /** Work that takes as long as it takes (a migration, a walk through all rows), on a connection of its own. */
  async withoutTimeLimit<T>(work: (unhurried: Database) => Promise<T>): Promise<T> {
    const unhurried = new Database(this.url, 1, this.log, 0)
    try {
      return await work(unhurried)
    } finally {
      await unhurried.close()
    }
  }

  /** Only what the driver says can mean that the database is away; what `work` throws is its own. */
  private async orFault<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } catch (error) {
      throw faultOf(error, this.target)
    }
  }

  async close(): Promise<void> {
    if (!this.pool.ended && !this.pool.ending) await this.pool.end()
  }
}
