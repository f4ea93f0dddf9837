import type { Retrying } from './reminder.js'
import { SendFailed } from './sending.js'
import { DAY_MS, type Instant, MINUTE_MS, SECOND_MS } from './time.js'

export interface RetryPolicy {
  /** Wait after the first failure; doubles with each further one. */
  firstDelayMs: number
  maxDelayMs: number
  /** Given up when the next attempt would be later than this after the first failure. */
  maxAgeMs: number
}

export const DEFAULT_RETRY_POLICY: RetryPolicy = {
  firstDelayMs: SECOND_MS,
  maxDelayMs: 10 * MINUTE_MS,
  maxAgeMs: DAY_MS,
}

/** What to do about a message that could not be sent. */
export type Verdict = { kind: 'retry'; at: Instant; code: string } | { kind: 'permanent'; code: string }

/** What the verdict depends on of the reminder. */
export interface Tries {
  attempts: number
  retrying?: Retrying
}

/**
 * Retry or give up. The statuses that mean "not now" are those of HTTP and, from Teams' table of errors for bots, 412; a 401
 * is the operator's to mend (a secret that ran out), and must not cost people their reminders; no answer, and errors of our
 * own, are worth another attempt too. Every other refusal would be repeated word for word, so it is final.
 * @param random of [0, 1): spreads attempts over the second half of the wait, so that a crowd does not come back as one.
 */
export function judge(error: unknown, tries: Tries, now: Instant, policy: RetryPolicy, random: number): Verdict {
  const { status, code, retryAt } = error instanceof SendFailed ? error : { code: 'fault' }
  const name = code ?? `http-${status}`
  if (status !== undefined && !isTransient(status)) return { kind: 'permanent', code: name }
  const wait = Math.min(policy.firstDelayMs * 2 ** tries.attempts, policy.maxDelayMs)
  const at = Math.max(Math.ceil(now + wait * (0.5 + random / 2)), retryAt ?? 0)
  const since = tries.retrying?.since ?? now
  return at - since > policy.maxAgeMs ? { kind: 'permanent', code: 'expired' } : { kind: 'retry', at, code: name }
}

const isTransient = (status: number): boolean =>
  status >= 500 || status === 401 || status === 408 || status === 412 || status === 429
