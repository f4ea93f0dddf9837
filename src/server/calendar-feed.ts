import { type RequestHandler, Router } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { toCalendar } from '../calendar/write/export.js'
import type { PersonKey, Reminder } from '../reminders/reminder.js'
import type { Clock } from '../reminders/time.js'
import { refuse } from './problem.js'
import { isSameSecret } from './same-secret.js'

/** What a person's calendar link shows. */
interface Feed {
  secret: string
  reminders: Reminder[]
}

export interface FeedParts {
  /** Null when this person has no link. */
  feedOf(person: PersonKey): Promise<Feed | null>
  clock: Clock
}

/** Names that are no link, of one address in a minute: nobody guesses 144 bits, and nobody may try for long. */
const GUESSES_PER_MINUTE = 20

const UNKNOWN = { status: 404, sentence: 'There is no calendar here: ask the bot for "my calendar link".' } as const

/**
 * `GET /calendar/<link>.ics`: a person's coming reminders, for calendar programs that look again every few hours. The link is the only
 * key; a new one makes the old one unknown. Neither link nor words are logged.
 */
export function calendarFeed({ feedOf, clock }: FeedParts): RequestHandler {
  const router = Router()
  const holdBackGuesses = rateLimit({
    windowMs: 60_000,
    limit: GUESSES_PER_MINUTE,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
    handler: (_request, response) =>
      refuse(response, { status: 429, sentence: 'Too many links that are none: wait a minute.' }),
  })
  router.get('/calendar/:link.ics', holdBackGuesses, async (request, response) => {
    const { person, secret } = readLink(String(request.params.link ?? ''))
    const feed = person === null ? null : await feedOf(person)
    if (feed === null || !isSameSecret(feed.secret, secret)) return refuse(response, UNKNOWN)
    response.set({ 'cache-control': 'private, max-age=300', 'referrer-policy': 'no-referrer' })
    // Express tells with the ETag of these bytes whether the program has them already.
    response.type('text/calendar').send(toCalendar(feed.reminders, clock.now()))
  })
  return router
}

/** The link names whose it is, so that a secret need not be looked for among all people's. */
export const linkOf = (person: PersonKey, secret: string): string =>
  `${Buffer.from(person).toString('base64url')}.${secret}`

function readLink(link: string): { person: PersonKey | null; secret: string } {
  const [, name, secret = ''] = /^([\w-]{4,400})\.([\w-]{20,100})$/.exec(link) ?? []
  return { person: name === undefined ? null : Buffer.from(name, 'base64url').toString('utf8'), secret }
}
