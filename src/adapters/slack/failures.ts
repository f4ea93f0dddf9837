import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api'
import { SendFailed } from '../../reminders/sending.js'
import type { Instant } from '../../reminders/time.js'

/** Errors of `chat.postMessage` that stay as they are until somebody changes something in Slack (docs.slack.dev). */
const FINAL: Readonly<Record<string, [status: number, code: string]>> = {
  channel_not_found: [404, 'ConversationNotFound'],
  not_in_channel: [403, 'BotNotInConversationRoster'],
  is_archived: [403, 'MessageWritesBlocked'],
  user_not_found: [404, 'ConversationNotFound'],
  cannot_dm_bot: [403, 'MessageWritesBlocked'],
  restricted_action: [403, 'MessageWritesBlocked'],
  user_disabled: [403, 'MessageWritesBlocked'],
}

/** The bot's own registration: its owner mends it, and no reminder is given up for it. */
const OURS = new Set([
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'account_inactive',
  'missing_scope',
])

/** A failed call as the courier judges it. The message holds no token, no id and no words of people. */
export function sendFailureOf(error: unknown, now: Instant): SendFailed {
  if (error instanceof SendFailed) return error
  if (error instanceof WebAPIRateLimitedError)
    return new SendFailed('Slack asks to wait', {
      status: 429,
      code: 'ratelimited',
      retryAt: now + error.retryAfter * 1_000,
    })
  if (error instanceof WebAPIHTTPError)
    return new SendFailed(`Slack answered ${error.statusCode}`, { status: error.statusCode })
  if (error instanceof WebAPIPlatformError) return refusedBy(error.data.error)
  const code = error instanceof WebAPIRequestError ? (error.original as NodeJS.ErrnoException).code : undefined
  return new SendFailed('Slack did not answer', { code: code ?? 'network' })
}

function refusedBy(code: string): SendFailed {
  const [status, known] = FINAL[code] ?? [OURS.has(code) ? 401 : 503, code]
  return new SendFailed(`Slack refused: ${code}`, { status, code: known })
}

/** Whether Slack says that it does not know this token. */
export const isUnknownToken = (error: unknown): boolean =>
  error instanceof WebAPIPlatformError && OURS.has(error.data.error)
