import type { Retrying } from './reminder.js'
import { SendFailed } from './sending.js'
import { DAY_MS, type Instant, MINUTE_MS, SECOND_MS } from './time.js'

export interface RetryPolicy {
  /** Wait after the first failure; doubles with each further one. */
  firstDelayMs: number
  /** Of a message that the channel answers with trouble; also what a `Retry-After` is believed up to. */
  maxDelayMs: number
  /** Of a conversation that gives no answer: the connection may work again at any moment. */
  maxSilentDelayMs: number
  /** Given up when the next attempt would be later than this after the first failure. */
  maxAgeMs: number
}

export const DEFAULT_RETRY_POLICY: RetryPolicy = {
  firstDelayMs: SECOND_MS,
  maxDelayMs: 10 * MINUTE_MS,
  maxSilentDelayMs: MINUTE_MS,
  maxAgeMs: 7 * DAY_MS,
}

/**
 * What to do about a message that could not be sent. `holds`: whether its whole conversation waits for `waitMs`, so that
 * their order is kept, or only this one, so that others do not wait for it.
 */
export type Verdict =
  | { kind: 'retry'; waitMs: number; holds: 'conversation' | 'message'; code: string }
  | { kind: 'permanent'; code: string }

/** What the verdict depends on of the reminder. */
export interface Tries {
  attempts: number
  retrying?: Retrying
}

/** Later messages of a conversation wait for a retry that is no further away; for one beyond they would be held too long. */
const ORDER_MS = MINUTE_MS

/**
 * The protocol's own words for a conversation that takes no message of ours, and for a message that no channel takes: Bot
 * Connector's and Teams' tables of errors for bots. Whatever else is answered (a proxy's 403, a 404 while a channel is being
 * deployed, a redirect, a 401: our secret expired, and the operator fixes it) is no refusal, and is tried again.
 */
const PERMANENT: Readonly<Record<number, ReadonlySet<string>>> = {
  400: new Set(['BadArgument', 'BadSyntax', 'MissingProperty', 'MessageSizeTooBig', 'ContentTypeNotSupported']),
  403: new Set([
    'BotNotInConversationRoster',
    'BotDisabledByAdmin',
    'MessageWritesBlocked',
    'ConversationBlockedByUser',
    'NotEnoughPermissions',
    'ForbiddenOperationException',
    'InvalidBotApiHost',
  ]),
  404: new Set(['ConversationNotFound', 'BotNotRegistered', 'UserNotFound']),
  413: new Set(['MessageSizeTooBig', 'RequestEntityTooLarge']),
}

/** Of these the conversation takes no message at all; the others are about one message. */
const isOfConversation = (status: number): boolean => status === 403 || status === 404

const isFinal = ({ status = 0, code = '' }: Pick<SendFailed, 'status' | 'code'>): boolean =>
  PERMANENT[status]?.has(code) ?? false

/** Whether a refusal by this code is one of the whole conversation. */
export const closesConversation = (code: string): boolean =>
  Object.entries(PERMANENT).some(([status, codes]) => isOfConversation(Number(status)) && codes.has(code))

/**
 * Retry or give up. Only what the protocol calls final is; it gives up on the rest when it went on for days.
 * @param random of [0, 1): spreads attempts over the second half of the wait, so that a crowd does not come back as one.
 */
export function judge(error: unknown, tries: Tries, now: Instant, policy: RetryPolicy, random: number): Verdict {
  const failed = error instanceof SendFailed ? error : undefined
  const code = failed === undefined ? 'fault' : (failed.code ?? `http-${failed.status}`)
  if (failed !== undefined && isFinal(failed)) return { kind: 'permanent', code }
  const isSilent = failed !== undefined && failed.status === undefined
  const longest = isSilent ? policy.maxSilentDelayMs : policy.maxDelayMs
  const wait = Math.min(policy.firstDelayMs * 2 ** tries.attempts, longest) * (0.5 + random / 2)
  const asked = Math.min((failed?.retryAt ?? now) - now, policy.maxDelayMs)
  const waitMs = Math.ceil(Math.max(wait, asked))
  const since = tries.retrying?.since ?? now
  if (now + waitMs - since > policy.maxAgeMs) return { kind: 'permanent', code: 'expired' }
  const isAllsTrouble = isSilent || failed?.status === 429
  const holds = isAllsTrouble || (failed !== undefined && waitMs <= ORDER_MS) ? 'conversation' : 'message'
  return { kind: 'retry', waitMs, holds, code }
}
