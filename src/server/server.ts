import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import helmet from 'helmet'
import { isLoopback } from '../base/loopback.js'
import type { AboutPages } from '../language/language.js'
import { LANGUAGES, languageOf } from '../language/languages.js'
import { checkShape } from './activity.js'
import { calendarFeed, type FeedParts } from './calendar-feed.js'
import { holdBackRefused, onlyThisMachine } from './guards.js'
import type { Health } from './health.js'
import { type Log, withTurn } from './log.js'
import type { Metrics } from './metrics.js'
import { answerFaults, notFound, type Refusal, refuse } from './problem.js'
import { type HookParts, telegramHook } from './telegram-hook.js'

/** The two pages that an app for Teams must name, in the language that the browser asks for. */

const html = (language: string, { title, paragraphs }: AboutPages[keyof AboutPages]): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title></head><body><main><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}` +
  '</main></body></html>\n'

function show(response: Response, name: keyof AboutPages): void {
  const wanted = response.req.acceptsLanguages(LANGUAGES.map(({ code }) => code))
  const { code, about } = languageOf(wanted || '')
  response.vary('Accept-Language').type('html').send(html(code, about[name]))
}

/** In both modes, without authentication: Teams shows them before somebody installs the app. */
const aboutPages = (): Router =>
  Router()
    .get('/privacy', (_request, response) => show(response, 'privacy'))
    .get('/terms', (_request, response) => show(response, 'terms'))

/** What local mode adds: the chat page, the Direct Line API, the connector API and the websocket of the stream. */
interface LocalDoor {
  /** Origins of pages elsewhere that may use Direct Line. */
  allowedOrigins: readonly string[]
  /** Who knows it is let in from beyond this machine. */
  hasAccessCode: boolean
  routers: RequestHandler[]
  /** Checks by itself who asks. */
  onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
}

export interface ServerParts {
  log: Log
  bodyBytes: number
  refusalsPerMinute: number
  trustedProxies: number
  /** Why this activity must not reach the bot: a field that is missing, an address that is not to be answered to. */
  refusal(activity: unknown): Refusal | null
  /** One turn of the bot, with the parsed activity as `request.body`; answers the response. @returns its status. */
  takeTurn(request: Request, response: Response): Promise<number>
  health(): Promise<Health>
  /** Absent: nobody can reach this bot from outside. */
  feed?: FeedParts
  /** Absent: Telegram is polled, or not used. */
  telegram?: HookParts
  metrics: Pick<Metrics, 'contentType' | 'text' | 'turn' | 'refused'>
  /** `null` with MicrosoftAppId: the Azure channels are the only door. */
  local: LocalDoor | null
}

export interface Server {
  /** Where it listens, e.g. `http://127.0.0.1:3978`. */
  url: string
  /** Takes nothing new, waits up to `graceMs` for what is being answered, then cuts. Safe to call twice. */
  close(graceMs: number): Promise<void>
}

/** @throws ListenError when the address cannot be taken. */
export async function openServer(host: string, port: number, parts: ServerParts): Promise<Server> {
  const { metrics } = parts
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', parts.trustedProxies)
  app.use(helmet({ strictTransportSecurity: parts.local === null }))
  // Before the guard of local mode: calendar programs come from elsewhere, by the public address, and the link is their key.
  if (parts.feed) app.use(calendarFeed(parts.feed))
  // The same of Telegram, whose secret is its key.
  if (parts.telegram) app.use(telegramHook(parts.telegram, parts))
  if (parts.local !== null && (isLoopback(host) || parts.local.hasAccessCode))
    app.use(onlyThisMachine(parts.local.allowedOrigins, parts.local.hasAccessCode))
  app.post(
    '/api/messages',
    countRefusals(metrics.refused),
    holdBackRefused(parts.refusalsPerMinute),
    express.json({ limit: parts.bodyBytes, type: () => true }),
    async (request, response) => {
      const refusal = checkShape(request.body) ?? parts.refusal(request.body)
      if (refusal !== null) return refuse(response, refusal)
      const started = performance.now()
      await withTurn(randomUUID(), () => parts.takeTurn(request, response))
      metrics.turn(request.body.channelId, (performance.now() - started) / 1_000)
    },
  )
  app.get('/healthz', async (_request, response) => {
    const health = await parts.health()
    response.status(health.status === 'ok' ? 200 : 503).json(health)
  })
  app.get('/metrics', async (_request, response) => {
    response.set('content-type', metrics.contentType).send(await metrics.text())
  })
  app.use(aboutPages())
  if (parts.local !== null) app.use(...parts.local.routers)
  app.use(notFound)
  app.use(answerFaults(parts.log, parts.bodyBytes))

  // Who sends slowly, or opens a socket and says nothing, is cut off; Node checks every `connectionsCheckingInterval`.
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 2_000 },
    app,
  )
  server.maxHeadersCount = 100
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (parts.local === null) socket.destroy()
    else parts.local.onUpgrade(request, socket, head)
  })
  const address = await new Promise<AddressInfo>((resolve, reject) => {
    server.once('error', (cause) => reject(new ListenError(host, port, cause)))
    server.listen(port, host, () => resolve(server.address() as AddressInfo))
  })
  server.on('error', (error) => parts.log.error({ err: error }, 'the server failed'))

  let closing: Promise<void> | undefined
  const shut = (graceMs: number) =>
    new Promise<void>((resolve) => {
      const cut = setTimeout(() => server.closeAllConnections(), graceMs)
      server.close(() => {
        clearTimeout(cut)
        resolve()
      })
      server.closeIdleConnections()
    })
  return {
    url: `http://${reachable(address)}:${address.port}`,
    close: (graceMs) => {
      closing ??= shut(graceMs)
      return closing
    },
  }
}

/** How this machine itself reaches what listens at an address, also when that is every address. */
function reachable({ address, family }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return '127.0.0.1'
  return family === 'IPv6' ? `[${address}]` : address
}

/** Counts what is answered with a 4xx, whoever answers it. */
const countRefusals =
  (refused: Metrics['refused']): RequestHandler =>
  (_request, response, next) => {
    response.on('finish', () => {
      if (response.statusCode >= 400 && response.statusCode < 500) refused(response.statusCode)
    })
    next()
  }

/** The address is taken or not ours; the message names the setting and the fix. */
export class ListenError extends Error {
  override name = 'ListenError'
  constructor(host: string, port: number, cause: Error & { code?: string }) {
    const fix =
      cause.code === 'EADDRINUSE'
        ? 'another process listens there: stop it, or set PORT to another number (0 takes any free one)'
        : 'set HOST and PORT to an address of this machine'
    super(`Cannot listen on ${host}:${port} (${cause.code ?? cause.message}): ${fix}.`, { cause })
  }
}
