import { createHash } from 'node:crypto'
import PQueue from 'p-queue'
import pg from 'pg'
import type { Logger } from 'pino'
import { connectionSettings, targetOf } from './database.js'
import { faultOf } from './faults.js'

/** Turns of this process that may wait for other processes at the same time, each on a connection of its own. */
const WAITING_SESSIONS = 4
/** How long a turn waits for the turn of another process before it is given up. */
const WAIT_MS = 60_000

/** A machine that dies without a word must not keep its conversations locked: its sessions end after about 30 s. */
const NOTICE_DEAD_PEERS = 'SET tcp_keepalives_idle = 15; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3'

/** The number that stands for `key` among the database's advisory locks. */
const lockIdOf = (key: string): string =>
  createHash('sha256').update(`reminder_bot turn ${key}`).digest().readBigInt64BE().toString()

/**
 * One turn at a time per key, across all processes on the database. Within the process turns queue; across processes they
 * hold an advisory lock. All locks of a process that nobody contends for, the usual case, live in one session, so any
 * number of turns costs one connection and none of the pool that their work uses. Only a turn that meets one of another
 * process waits in a session of its own, in the database's queue and so in order of arrival.
 *
 * Not reentrant: `work` must not ask for its own key. If the session breaks while turns run they go on without their locks,
 * and what they write is still guarded by versions.
 */
export class Turns {
  private readonly target: string
  private readonly tails = new Map<string, Promise<unknown>>()
  private readonly contended = new PQueue({ concurrency: WAITING_SESSIONS })
  private shared: Promise<pg.Client> | undefined
  private isClosed = false

  constructor(
    private readonly url: string,
    private readonly log: Logger,
  ) {
    this.target = targetOf(url)
  }

  serialise<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.tails.get(key) ?? Promise.resolve()
    const turn = before.then(() => this.holding(lockIdOf(key), work))
    const tail = turn
      .then(
        () => {},
        () => {},
      )
      .finally(() => {
        if (this.tails.get(key) === tail) this.tails.delete(key)
      })
    this.tails.set(key, tail)
    return turn
  }

  /** Waits for the turns that run, then lets the sessions go. */
  async close(): Promise<void> {
    this.isClosed = true
    await Promise.all(this.tails.values())
    const session = await this.shared?.catch(() => undefined)
    this.shared = undefined
    await session?.end()
  }

  private async holding<T>(lockId: string, work: () => Promise<T>): Promise<T> {
    const session = await this.ask(() => this.sharedSession())
    if (!(await this.ask(() => tryLock(session, lockId))))
      return await this.contended.add(() => this.holdingAlone(lockId, work))
    try {
      return await work()
    } finally {
      await this.unlock(session, lockId)
    }
  }

  private async holdingAlone<T>(lockId: string, work: () => Promise<T>): Promise<T> {
    const session = await this.ask(() => this.connect())
    try {
      await this.ask(() => session.query('SELECT pg_advisory_lock($1::bigint)', [lockId]))
      return await work()
    } finally {
      await session.end()
    }
  }

  /** A lock that cannot be given back went with its session; the turn itself is done. */
  private async unlock(session: pg.Client, lockId: string): Promise<void> {
    try {
      await session.query({ name: 'unlock', text: 'SELECT pg_advisory_unlock($1::bigint)', values: [lockId] })
    } catch (error) {
      this.log.warn({ err: error, database: this.target }, 'lost the session that holds the locks of turns')
    }
  }

  private sharedSession(): Promise<pg.Client> {
    if (this.isClosed) throw new Error('The store is closed.')
    if (this.shared) return this.shared
    const shared = this.connect().then(
      (session) => {
        const drop = () => {
          if (this.shared === shared) this.shared = undefined
        }
        // A broken session takes no queries from its error on, and its end is told some time after that.
        session.on('error', drop)
        session.on('end', drop)
        return session
      },
      (error) => {
        if (this.shared === shared) this.shared = undefined
        throw error
      },
    )
    this.shared = shared
    return shared
  }

  private async connect(): Promise<pg.Client> {
    const session = new pg.Client({ ...connectionSettings(this.url), lock_timeout: WAIT_MS })
    session.on('error', (error) => this.log.warn({ err: error, database: this.target }, 'a session for turns broke'))
    await session.connect()
    await session.query(NOTICE_DEAD_PEERS)
    return session
  }

  private async ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question()
    } catch (error) {
      throw faultOf(error, this.target)
    }
  }
}

async function tryLock(session: pg.Client, lockId: string): Promise<boolean> {
  const { rows } = await session.query<{ held: boolean }>({
    name: 'try-lock',
    text: 'SELECT pg_try_advisory_lock($1::bigint) AS held',
    values: [lockId],
  })
  return rows[0]?.held === true
}
