import type { IncomingMessage } from 'node:http'
import express, { type Request, type Response, Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { Context } from '../language/intent.js'
import type { ReminderBook } from '../reminders/book.js'
import type { Clock, TimeZone } from '../reminders/time.js'
import { knownZone } from '../reminders/zone.js'
import { comingOf } from './coming.js'
import { type Asker, actorOf, localeFor, personOf, zoneFor } from './reader.js'
import { readingOf } from './reading.js'

export interface PageParts {
  book: Pick<ReminderBook, 'list' | 'person'>
  clock: Clock
  defaults: { timeZone: TimeZone; locale: string }
  /** Characters of the longest message that the bot reads. */
  maxLength: number
  /** The channel that the page speaks through. */
  channelId: string
  /** Whose conversation the request's token opens; null without a good token. */
  whoIs(request: IncomingMessage): Promise<{ conversationId: string; userId: string } | null>
  /** Why a request must not be answered, whatever its token: another site's page, another host's name. */
  turnAway(request: IncomingMessage): string | null
}

/** What a person types in a minute, at one reading for each pause, and far below what costs anybody anything. */
const READINGS_PER_MINUTE = 300
const BODY_BYTES = 32 * 1024

const refuse = (response: Response, status: 400 | 401 | 403 | 429, message: string): void => {
  response.status(status).json({ error: { message } })
}

const localeNamed = (name: unknown): string | null =>
  typeof name === 'string' && /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,4}$/.test(name) ? name : null

/** What the page asks besides the conversation. Its texts are read and never logged. */
export const pageRoutes = ({ book, clock, defaults, maxLength, channelId, whoIs, turnAway }: PageParts): Router => {
  const router = Router()
  const askers = new WeakMap<Request, Asker>()

  const askerOf = (request: Request): Asker => {
    const asker = askers.get(request)
    if (asker === undefined) throw new Error('A route of the page ran for nobody.')
    return asker
  }

  const contextFor = async (asker: Asker) => {
    const person = await book.person(personOf(asker))
    const settings = person?.settings ?? {}
    const timeZone = zoneFor(asker, settings, defaults)
    const context: Context = {
      now: clock.now(),
      timeZone,
      locale: localeFor(asker, settings, defaults),
      settings,
      maxLength,
    }
    return { person, context }
  }

  router.use(async (request, response, next) => {
    response.set('Cache-Control', 'no-store')
    const reason = turnAway(request)
    if (reason !== null) return refuse(response, 403, reason)
    const caller = await whoIs(request)
    if (caller === null) return refuse(response, 401, 'This needs the token of a conversation.')
    const { conversationId, userId } = caller
    const { timeZone, locale } = request.query
    askers.set(request, {
      channelId,
      conversationId,
      userId,
      timeZone: knownZone(timeZone),
      locale: localeNamed(locale),
    })
    next()
  })

  router.get('/coming', async (request, response) => {
    const asker = askerOf(request)
    const { person, context } = await contextFor(asker)
    const rows = await book.list(actorOf(asker, context.timeZone), {})
    response.json(comingOf(rows, personOf(asker), person, context))
  })

  router.post(
    '/reading',
    rateLimit({
      windowMs: 60_000,
      limit: READINGS_PER_MINUTE,
      keyGenerator: (request) => askerOf(request).userId,
      standardHeaders: false,
      legacyHeaders: false,
      handler: (_request, response) => refuse(response, 429, 'Too many readings at once. Please wait a moment.'),
    }),
    express.json({ limit: BODY_BYTES }),
    async (request, response) => {
      const body: unknown = request.body
      const text = typeof body === 'object' && body !== null && 'text' in body ? body.text : undefined
      if (typeof text !== 'string') return refuse(response, 400, 'Send {"text": "..."}.')
      const { context } = await contextFor(askerOf(request))
      response.json(readingOf(text, context))
    },
  )
  return router
}
