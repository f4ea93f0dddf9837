import pg from 'pg'
import { StoreUnavailable } from '../../reminders/store.js'

/** SQLSTATE of a serialization failure and of a deadlock: the transaction was rolled back and may be run again. */
const ROLLED_BACK_BY_RIVALS = new Set(['40001', '40P01'])

/**
 * SQLSTATE classes (PostgreSQL manual, appendix A) in which the server does not do its work, whatever is asked of it:
 * connection lost (08), not allowed in (28), no such database (3D), out of space, memory or connections (53), shut down or
 * cancelled (57), its own I/O failed (58), read-only since a failover (25), a standby that is recovering (55).
 */
const UNAVAILABLE_CLASSES = new Set(['08', '25', '28', '3D', '53', '55', '57', '58'])

/** Node's own codes of a connection that does not come about or breaks. */
const NETWORK_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'EACCES',
])

const codeOf = (error: unknown): string | undefined => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

export const isWorthAnotherTry = (error: unknown): boolean => ROLLED_BACK_BY_RIVALS.has(codeOf(error) ?? '')

/**
 * True when `error`, which the driver threw, says that the database does not answer. `pg` gives its own connection failures
 * ("Connection terminated", a timeout) no code, and every statement that the server refuses a five-letter one.
 */
function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof AggregateError) return error.errors.some(isUnavailable)
  const code = codeOf(error)
  if (code === undefined) return error.constructor === Error
  return NETWORK_CODES.has(code) || (code.length === 5 && UNAVAILABLE_CLASSES.has(code.slice(0, 2)))
}

/** What a person reads of `error`; Node leaves the message of an AggregateError (localhost, tried twice) empty. */
const wordsOf = (error: unknown): string => {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(wordsOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

/**
 * The fault to throw for an `error` of the driver: a `StoreUnavailable` when the database does not answer, else `error` itself.
 * `target` is host, port and database name: never the user or the password.
 */
export function faultOf(error: unknown, target: string): unknown {
  if (error instanceof StoreUnavailable || !isUnavailable(error)) return error
  return new StoreUnavailable(`PostgreSQL at DATABASE_URL (${target}) does not answer: ${wordsOf(error)}`, {
    cause: error,
  })
}

/** The connection broke after a commit was sent and before its answer: it may have happened or not. */
export class AnswerLost extends StoreUnavailable {
  override name = 'AnswerLost'

  /** What the server itself says is an answer: then nothing was committed, and `error` stays what it is. */
  static unlessRefused(error: unknown): unknown {
    if (!(error instanceof StoreUnavailable) || error.cause instanceof pg.DatabaseError) return error
    return new AnswerLost(error.message, { cause: error.cause })
  }
}
