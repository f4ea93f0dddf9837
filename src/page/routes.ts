import type { IncomingMessage } from 'node:http'
import express, { type Request, type Response, Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { Temporal } from 'temporal-polyfill'
import type { Context } from '../language/intent.js'
import type { ReminderBook } from '../reminders/book.js'
import type { Clock, TimeZone } from '../reminders/time.js'
import { knownZone } from '../reminders/zone.js'
import { calendarOf, MOST_DAYS } from './calendar.js'
import { comingOf } from './coming.js'
import type { Pusher } from './push/pusher.js'
import { type Asker, actorOf, localeFor, personOf, zoneFor } from './reader.js'
import { newTimeOf, readingOf } from './reading.js'

export interface PageParts {
  book: Pick<ReminderBook, 'list' | 'page' | 'find' | 'person' | 'linkedTo'>
  clock: Clock
  defaults: { timeZone: TimeZone; locale: string }
  /** Characters of the longest message that the bot reads. */
  maxLength: number
  /** The channel that the page speaks through. */
  channelId: string
  /** Whose conversation the request's token opens; null without a good token. */
  whoIs(request: IncomingMessage): Promise<{ conversationId: string; userId: string } | null>
  pusher: Pick<Pusher, 'publicKey' | 'subscribe' | 'unsubscribe'>
  /** Why a request must not be answered, whatever its token: another site's page, another host's name. */
  turnAway(request: IncomingMessage): TurnedAway | null
}

export interface TurnedAway {
  status: 401 | 403
  code: string
  message: string
}

/** What a person types in a minute, at one reading for each pause, and far below what costs anybody anything. */
const READINGS_PER_MINUTE = 300
const BODY_BYTES = 32 * 1024
const LONGEST_SEARCH = 200

const refuse = (response: Response, status: 400 | 401 | 403 | 404 | 429, message: string, code?: string): void => {
  response.status(status).json({ error: { code, message } })
}

const localeNamed = (name: unknown): string | null =>
  typeof name === 'string' && /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,4}$/.test(name) ? name : null

const wholeNumber = (given: unknown): number | undefined =>
  typeof given === 'string' && /^\d{1,6}$/.test(given) ? Number(given) : undefined

/** A date that there is, within what a calendar shows. */
function dateNamed(given: unknown): Temporal.PlainDate | null {
  if (typeof given !== 'string' || !/^[12]\d{3}-\d\d-\d\d$/.test(given)) return null
  try {
    return Temporal.PlainDate.from(given, { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** What the page asks besides the conversation. Its texts are read and never logged. */
export const pageRoutes = (parts: PageParts): Router => {
  const { book, clock, defaults, maxLength, channelId, whoIs, pusher, turnAway } = parts
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
    const linked = person === undefined ? [] : (await book.linkedTo(person)).map(({ key }) => key)
    return { person, context, actor: actorOf(asker, timeZone, linked) }
  }

  router.use(async (request, response, next) => {
    response.set('Cache-Control', 'no-store')
    const reason = turnAway(request)
    if (reason !== null) return refuse(response, reason.status, reason.message, reason.code)
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
    const { person, context, actor } = await contextFor(askerOf(request))
    const { search, rows } = request.query
    const contains = typeof search === 'string' ? search.trim().slice(0, LONGEST_SEARCH) : ''
    const wanted = { count: wholeNumber(rows), ...(contains !== '' && { contains }) }
    response.json(await comingOf(book, actor, person, context, wanted))
  })

  router.get('/calendar', async (request, response) => {
    const { from, days } = request.query
    const date = dateNamed(from)
    const count = wholeNumber(days)
    if (date === null || count === undefined || count < 1 || count > MOST_DAYS)
      return refuse(response, 400, `Ask for ?from=YYYY-MM-DD&days=7, up to ${MOST_DAYS} days.`)
    const { person, context, actor } = await contextFor(askerOf(request))
    response.json(await calendarOf(book, actor, person, context, date, count))
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
      const { text, for: id, scope } = (request.body ?? {}) as Record<string, unknown>
      if (typeof text !== 'string') return refuse(response, 400, 'Send {"text": "..."}.')
      const { context, actor } = await contextFor(askerOf(request))
      if (typeof id !== 'string') return void response.json(readingOf(text, context))
      const found = await book.find(actor, id)
      if (!found.ok) return refuse(response, 404, 'There is no such reminder.')
      response.json(newTimeOf(text, found.reminder, scope === 'series' ? 'series' : 'occurrence', context))
    },
  )

  router.get('/push', (_request, response) => {
    response.json({ publicKey: pusher.publicKey })
  })
  router.post('/push', express.json({ limit: BODY_BYTES }), async (request, response) => {
    const isKept = await pusher.subscribe(personOf(askerOf(request)), request.body)
    if (!isKept)
      return refuse(response, 400, 'This is no push subscription, or its endpoint is not https at a public address.')
    response.status(204).end()
  })
  router.delete('/push', express.json({ limit: BODY_BYTES }), async (request, response) => {
    const body: unknown = request.body
    const endpoint = typeof body === 'object' && body !== null && 'endpoint' in body ? body.endpoint : undefined
    if (typeof endpoint !== 'string') return refuse(response, 400, 'Send {"endpoint": "..."}.')
    await pusher.unsubscribe(personOf(askerOf(request)), endpoint)
    response.status(204).end()
  })
  return router
}
