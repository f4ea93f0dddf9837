import { createHash, timingSafeEqual } from 'node:crypto'
import express, { type Request, type Response, Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { readClientActivity } from './client-activity.js'
import type { Conversations, Lease } from './conversations.js'
import { badArgument, Refusal, sendError } from './errors.js'
import { newId } from './files.js'
import type { OnePerson } from './one-person.js'
import type { ChannelLimits } from './options.js'
import { assertPlainJson, isObject } from './plain-json.js'
import type { Said, Talk } from './talk.js'
import type { Caller, Tokens } from './tokens.js'
import { readUpload, type Uploads } from './uploads.js'
import { readWatermark } from './watermark.js'

export interface DirectLineParts {
  tokens: Tokens
  conversations: Conversations
  talk: Talk
  uploads: Uploads
  limits: ChannelLimits
  secret?: string
  /** Everybody who is let in is this one. */
  person?: OnePerson
  /** `wss` where the page is reached by https. */
  streamScheme(request: Request): 'ws' | 'wss'
}

/** What a token of a client says, if it is one of the person that everybody is. @throws Refusal */
export const verifyClient = async (tokens: Tokens, person: OnePerson | undefined, bearer: string): Promise<Caller> => {
  const caller = await tokens.verify(bearer, 'client')
  if (person !== undefined && (await person.from(caller)).conversationId !== caller.conversationId)
    throw new Refusal(403, 'BadToken', 'This token is of another conversation than the one that all devices share.')
  return caller
}

/** The bearer of a request, or null when there is no Authorization header. */
export const bearerOf = (header: string | undefined): string | null =>
  header === undefined ? null : (/^Bearer +(\S+)$/i.exec(header)?.[1] ?? '')

const readOptionalText = (value: unknown, field: string, maxLength: number): string | undefined => {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string' || value.length > maxLength)
    throw badArgument(`"${field}" must be text of at most ${maxLength} characters.`)
  return value
}

/** Compares without telling by its time how much was right. */
const isSecret = (bearer: string, secret: string | undefined): boolean => {
  const [given, wanted] = [bearer, secret ?? ''].map((text) => createHash('sha256').update(text).digest())
  return secret !== undefined && timingSafeEqual(given as Buffer, wanted as Buffer)
}

/**
 * A caller for a new conversation. An id that a client without the secret asks for must carry Direct Line's prefix for ids
 * that tokens vouch for.
 */
const newCaller = (body: unknown, hasSecret = false): Caller => {
  const user = isObject(body) ? body.user : undefined
  if (user !== undefined && user !== null && !isObject(user)) throw badArgument('"user" must be an object with an id.')
  const id = readOptionalText(user?.id, 'user.id', 256)
  const userName = readOptionalText(user?.name, 'user.name', 256)
  if (id !== undefined && !hasSecret && !id.startsWith('dl_')) throw badArgument('"user.id" must begin with "dl_".')
  return {
    conversationId: newId(),
    userId: id ?? `dl_${newId()}`,
    isNamed: id !== undefined,
    ...(userName === undefined ? {} : { userName }),
  }
}

/**
 * The Direct Line 3.0 client API (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference).
 * Missing token 401, bad or expired token or another conversation's 403, unknown conversation 404.
 */
export const directLineRoutes = (parts: DirectLineParts): Router => {
  const { tokens, conversations, talk, uploads, limits, secret, person, streamScheme } = parts
  const router = Router({ caseSensitive: true })
  const json = express.json({ limit: limits.bodyBytes })

  const bodyOf = (request: Request): unknown => {
    const body: unknown = request.body
    assertPlainJson(body)
    return body
  }

  const bearerIn = (request: Request): string => {
    const bearer = bearerOf(request.headers.authorization)
    if (bearer === null)
      throw new Refusal(401, 'Unauthorized', 'This needs the header "Authorization: Bearer <token>".')
    return bearer
  }
  const callerOf = (request: Request): Promise<Caller> => verifyClient(tokens, person, bearerIn(request))

  /** Who holds the secret speaks in any conversation, as the person whose it is. */
  const callerIn = async (request: Request, { log }: Lease): Promise<Caller> => {
    if (!isSecret(bearerIn(request), secret)) return callerOf(request)
    const { id, user } = log.header
    return { conversationId: id, userId: user.id, isNamed: true, ...(user.name ? { userName: user.name } : {}) }
  }

  /** Runs `work` with the conversation that the path names and the token opens. */
  const inConversation = async (
    request: Request,
    work: (lease: Lease, caller: Caller) => Promise<void>,
  ): Promise<void> => {
    if (!isSecret(bearerIn(request), secret)) await callerOf(request) // who has no token learns nothing of conversations
    const lease = await conversations.find(String(request.params.id))
    if (lease === null) throw new Refusal(404, 'ConversationNotFound', 'There is no such conversation.')
    try {
      const caller = await callerIn(request, lease)
      if (lease.log.header.id !== caller.conversationId)
        throw new Refusal(403, 'BadToken', 'This token opens another conversation.')
      await work(lease, caller)
    } finally {
      lease.release()
    }
  }

  const tokenFor = async (caller: Caller) => ({
    conversationId: caller.conversationId,
    token: await tokens.issue(caller, 'client', limits.tokenLifeSeconds),
    expires_in: limits.tokenLifeSeconds,
  })

  const conversationFor = async (request: Request, caller: Caller, watermark: string) => {
    const ticket = await tokens.issue(caller, 'stream', limits.streamUrlLifeSeconds)
    const path = `/v3/directline/conversations/${caller.conversationId}/stream`
    const query = new URLSearchParams({ watermark, t: ticket })
    return {
      ...(await tokenFor(caller)),
      streamUrl: `${streamScheme(request)}://${request.headers.host}${path}?${query}`,
      referenceGrammarId: '',
    }
  }

  const answer = (response: Response, said: Said): void => {
    if (said.kind === 'message') response.json({ id: said.id })
    else response.status(said.status).json(said.body ?? {})
  }

  router.post('/tokens/generate', json, async (request, response) => {
    const caller = newCaller(bodyOf(request))
    response.json(await tokenFor(person === undefined ? caller : await person.from(caller)))
  })

  router.post('/tokens/refresh', async (request, response) => {
    response.json(await tokenFor(await callerOf(request)))
  })

  const slowDown = rateLimit({
    windowMs: 60_000,
    limit: limits.conversationsPerMinute,
    keyGenerator: () => 'all',
    standardHeaders: false,
    legacyHeaders: false,
    handler: (_request, response) => {
      sendError(
        response.set('Retry-After', '60'),
        429,
        'TooManyRequests',
        'Too many conversations at once. Please wait a minute.',
      )
    },
  })

  router.post('/conversations', slowDown, json, async (request, response) => {
    const body = bodyOf(request)
    const hasBearer = request.headers.authorization !== undefined
    const hasSecret = hasBearer && isSecret(bearerIn(request), secret)
    // What directlinejs puts into `user.id` here is a wish without proof; only a token's own user counts.
    const caller = hasBearer && !hasSecret ? await callerOf(request) : newCaller(body, hasSecret)
    const locale = readOptionalText(isObject(body) ? body.locale : undefined, 'locale', 35)
    const { isNew, release } = await talk.start(caller, locale)
    release()
    response.status(isNew ? 201 : 200).json(await conversationFor(request, caller, '0'))
  })

  router.get('/conversations/:id', (request, response) =>
    inConversation(request, async (_lease, caller) => {
      const watermark = readWatermark(request.query.watermark)
      response.json(await conversationFor(request, caller, String(watermark)))
    }),
  )

  router.get('/conversations/:id/activities', (request, response) =>
    inConversation(request, async ({ log }) => {
      const { entries, watermark } = await log.read(readWatermark(request.query.watermark))
      response.json({ activities: entries.map(({ activity }) => activity), watermark: String(watermark) })
    }),
  )

  router.post('/conversations/:id/activities', json, (request, response) =>
    inConversation(request, async (lease, caller) =>
      answer(response, await talk.say(lease, caller, readClientActivity(bodyOf(request)))),
    ),
  )

  router.post(
    '/conversations/:id/upload',
    express.raw({ type: () => true, limit: limits.uploadBytes }),
    (request, response) =>
      inConversation(request, async (lease, caller) => {
        const { activity, files } = await readUpload(request.headers, request.body)
        const clientActivity = readClientActivity(activity)
        clientActivity.draft.attachments = await uploads.keep(caller.conversationId, files)
        answer(response, await talk.say(lease, caller, clientActivity))
      }),
  )

  router.get('/attachments/:conversation/:id', async (request, response) => {
    const path = await uploads.find(request.params.conversation, request.params.id)
    if (path === null) throw new Refusal(404, 'AttachmentNotFound', 'There is no such file (any more).')
    response.set({
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': 'attachment',
      'X-Content-Type-Options': 'nosniff',
    })
    response.sendFile(path, { dotfiles: 'allow' })
  })

  router.use((_request, response) => sendError(response, 404, 'NotFound', 'Direct Line has nothing at this address.'))
  return router
}
