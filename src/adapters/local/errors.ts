import type { ErrorRequestHandler, Response } from 'express'
import type { Log } from '../../base/log.js'

/** A request that the channel refuses, in the protocol's terms. The message is one sentence for the person who wrote the client. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 413 | 415 | 429 | 502 | 503,
    /** Machine-readable, in the spelling Direct Line uses (`BadArgument`, `TokenExpired`, ...). */
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** What was to be kept could not be written: nothing was acknowledged, and the same request may be sent again. */
export class ChannelUnavailable extends Error {
  override readonly name = 'ChannelUnavailable'
}

export const badArgument = (message: string): Refusal => new Refusal(400, 'BadArgument', message)

export const sendError = (response: Response, status: number, code: string, message: string): void => {
  response.status(status).json({ error: { code, message } })
}

/** Words for the statuses that express and body-parser raise by themselves. */
const parserRefusals: Record<number, [code: string, message: string]> = {
  400: ['BadArgument', 'This request could not be read: the path and the body must be well formed, and the body JSON.'],
  413: ['MessageSizeTooBig', 'This request is too large.'],
  415: ['UnsupportedMediaType', 'This kind of content or charset is not spoken here.'],
}

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500

/** The last handler of each router: every failure leaves as `{ error: { code, message } }`, never as a stack trace. */
export const errorResponder =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const path: unknown = request.route?.path
    const { status, code, message } = refusalFor(error)
    if (error instanceof ChannelUnavailable) log.error({ err: error }, 'the channel cannot write its data')
    else if (error instanceof Refusal && status >= 500)
      log.warn({ err: error, path }, 'the channel could not serve a request')
    else if (status >= 500) log.error({ err: error, path }, 'unexpected failure in the channel')
    if (error instanceof Refusal && status === 429) response.set('Retry-After', '2')
    sendError(response, status, code, message)
  }

function refusalFor(error: unknown): { status: number; code: string; message: string } {
  if (error instanceof Refusal) return error
  if (error instanceof ChannelUnavailable)
    return {
      status: 503,
      code: 'ServiceUnavailable',
      message: 'The message could not be stored. Please send it again in a moment.',
    }
  const status = statusOf(error)
  if (status < 400 || status >= 500)
    return { status: 500, code: 'ServiceError', message: 'Something went wrong on this side; the log says what.' }
  const [code, message] = parserRefusals[status] ?? ['BadArgument', 'This request could not be understood.']
  return { status, code, message }
}
