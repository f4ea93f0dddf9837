import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import type { Log } from '../base/log.js'

/** What the poster of a request can put right: an HTTP status and one sentence. */
export interface Refusal {
  status: 400 | 401 | 403 | 404 | 413 | 415 | 429 | 503
  sentence: string
}

export const refuse = (response: Response, { status, sentence }: Refusal): void => {
  response.status(status).json({ error: { message: sentence } })
}

export const notFound: RequestHandler = (_request, response) =>
  refuse(response, { status: 404, sentence: 'There is nothing at this address.' })

/** The last word on every request that failed: one sentence, never a stack trace. Faults of ours are logged whole. */
export const answerFaults =
  (log: Log, bodyBytes: number): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error)
    const refusal = refusalOf(error, bodyBytes)
    if (refusal !== null) return refuse(response, refusal)
    log.error({ err: error }, 'a request failed')
    response
      .status(500)
      .json({ error: { message: 'Something broke on our side. Nothing was changed; please try again.' } })
  }

/** What body-parser and the router report as the poster's mistake carries a 4xx `status` and a `type`. */
function refusalOf(error: unknown, bodyBytes: number): Refusal | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null
  if (error.status < 400 || error.status > 499) return null
  const type = 'type' in error ? error.type : undefined
  if (type === 'entity.too.large')
    return { status: 413, sentence: `That is too much at once: a request may hold up to ${bodyBytes} bytes.` }
  if (type === 'entity.parse.failed') return { status: 400, sentence: 'The body is not JSON.' }
  if (error.status === 415) return { status: 415, sentence: 'Send the body as JSON in UTF-8.' }
  return { status: 400, sentence: 'The request cannot be read: send one activity as JSON.' }
}
