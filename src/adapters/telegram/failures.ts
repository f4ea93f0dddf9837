import { GrammyError, HttpError } from 'grammy'
import { SendFailed } from '../../reminders/sending.js'
import type { Instant } from '../../reminders/time.js'

/**
 * Telegram answers with a status and words. Which of them are final for a chat stands in its documentation of errors only by
 * example, so these are the ones that the Bot API server itself makes (`telegram-bot-api`, Client.cpp).
 */
const FINAL: readonly [pattern: RegExp, status: number, code: string][] = [
  [/bot was blocked by the user/i, 403, 'BotNotInConversationRoster'],
  [
    /bot was kicked|bot is not a member|user is deactivated|not enough rights|have no rights/i,
    403,
    'MessageWritesBlocked',
  ],
  [/bot can't (initiate conversation|send messages to bots)/i, 403, 'MessageWritesBlocked'],
  [/chat not found|PEER_ID_INVALID|group chat was deactivated/i, 404, 'ConversationNotFound'],
]

/** A failed call as the courier judges it. The message names the method, never the token, the chat or the words. */
export function sendFailureOf(error: unknown, now: Instant): SendFailed {
  if (error instanceof SendFailed) return error
  if (error instanceof GrammyError) return refusedBy(error, now)
  const cause = error instanceof HttpError ? error.error : error
  const code = (cause as { code?: unknown } | null)?.code
  return new SendFailed('Telegram did not answer', { code: typeof code === 'string' ? code : 'network' })
}

function refusedBy({ method, error_code, description, parameters }: GrammyError, now: Instant): SendFailed {
  const final = FINAL.find(([pattern]) => pattern.test(description))
  const status = final?.[1] ?? error_code
  const wait = parameters.retry_after
  return new SendFailed(`Telegram answered ${error_code} to ${method}`, {
    status,
    code: final?.[2] ?? `telegram-${error_code}`,
    ...(wait !== undefined && { retryAt: now + wait * 1_000 }),
  })
}

/** The id that a group has had since it became a supergroup; undefined when that is not what the error says. */
export const movedTo = (error: unknown): number | undefined =>
  error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined

/** An edit that would change nothing is refused although all is as wanted. */
export const isUnchanged = (error: unknown): boolean =>
  error instanceof GrammyError && /message is not modified/i.test(error.description)
