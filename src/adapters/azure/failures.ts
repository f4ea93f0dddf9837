import type { Instant } from '../../reminders/time.js'

/**
 * The channel's short code in the body of a refusal. Three shapes are in use: the connector API's
 * `{"error":{"code":"ConversationNotFound"}}`, the older `{"code":...}`, and the one of Teams,
 * `{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\"}"}`, whose sub-code is JSON inside a text.
 */
export function codeOf(body: string): string | undefined {
  const outer = asRecord(parsed(body))
  const inner = outer.error === undefined ? outer : asRecord(outer.error)
  const message = inner.message ?? outer.message
  const subCode = asRecord(typeof message === 'string' ? parsed(message) : message).subCode
  return [subCode, inner.subCode, inner.code].find((code): code is string => typeof code === 'string' && code !== '')
}

/** `Retry-After` (RFC 9110 10.2.3): seconds from now, or an HTTP date. Anything else says nothing. */
export function retryAtOf(header: string | string[] | undefined, now: Instant): Instant | undefined {
  const value = (Array.isArray(header) ? header[0] : header)?.trim()
  if (!value) return undefined
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(now + Number(value) * 1000)
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : date
}

/** The system's or undici's code of a failed exchange, e.g. `ECONNREFUSED`, `UND_ERR_SOCKET`. */
export function networkCode(error: unknown): string {
  const { code, cause } = asRecord(error)
  if (typeof code === 'string') return code
  return cause === undefined ? 'network' : networkCode(cause)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // an HTML page of some proxy, or no body at all: there is no code in it
  }
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
