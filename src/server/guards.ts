import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { isForwarded, isLoopback } from '../base/loopback.js'
import { refuse } from './problem.js'

/** What is for the bot's own process and its operator, never for a page. Routes are matched in any case. */
const INSIDE = /^\/(api\/messages|v3\/conversations|healthz|metrics)(\/|$)/i

/**
 * Local mode: a page elsewhere on the web whose name was made to resolve to 127.0.0.1 (DNS rebinding) still sends its own
 * name as `Host`, and a page elsewhere that posts here sends its `Origin`; neither gets through, except to Direct Line
 * from an origin that the operator named. With an access code the page's own routes ask by themselves who is signed in; the
 * others take nothing that came by a proxy or from another machine.
 */
export const onlyThisMachine =
  (allowedOrigins: readonly string[], hasAccessCode: boolean): RequestHandler =>
  ({ headers, path, socket }, response, next) => {
    if (hasAccessCode && !INSIDE.test(path)) return next()
    if (hasAccessCode && (isForwarded(headers) || !isLoopback(socket.remoteAddress ?? '')))
      return refuse(response, { status: 403, sentence: 'This is answered to programs of this machine alone.' })
    const isNamed = path.startsWith('/v3/directline/') && allowedOrigins.includes(headers.origin ?? '')
    const isHere = (address: string) => URL.canParse(address) && isLoopback(new URL(address).hostname)
    if (isHere(`http://${headers.host}`) && (isNamed || headers.origin === undefined || isHere(headers.origin)))
      return next()
    refuse(response, { status: 403, sentence: 'This bot speaks to this machine alone: open it as 127.0.0.1.' })
  }

/**
 * Someone who only sends what is refused (unsigned, unreadable) is told to wait. What the bot accepts is not counted: all
 * of a channel's people come from few addresses, and their own limit is kept after they are known (see `limits`).
 * Loopback is a reverse proxy or the local channel, so it is never held back.
 */
export const holdBackRefused = (refusalsPerMinute: number): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: refusalsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    skip: (request) => isLoopback(request.ip ?? ''),
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
    handler: (_request, response) =>
      refuse(response, { status: 429, sentence: 'Too many of your requests could not be accepted: wait a minute.' }),
  })
