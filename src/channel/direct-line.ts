import express, { type Request, type Response, Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { readClientActivity } from './client-activity.js'
import type { Conversations, Lease } from './conversations.js'
import { badArgument, Refusal, sendError } from './errors.js'
import { newId } from './files.js'
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

/** A caller for a new conversation. An id the client asks for must carry Direct Line's prefix for ids that tokens vouch for. */
const newCaller = (body: unknown): Caller => {
  const user = isObject(body) ? body.user : undefined
  if (user !== undefined && user !== null && !isObject(user)) throw badArgument('"user" must be an object with an id.')
  const id = readOptionalText(user?.id, 'user.id', 256)
  const userName = readOptionalText(user?.name, 'user.name', 256)
  if (id !== undefined && !id.startsWith('dl_')) throw badArgument('"user.id" must begin with "dl_".')
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
export const directLineRoutes = ({ tokens, conversations, talk, uploads, limits }: DirectLineParts): Router => {
  const router = Router({ caseSensitive: true })
  const json = express.json({ limit: limits.bodyBytes })

  const bodyOf = (request: Request): unknown => {
    const body: unknown = request.body
    assertPlainJson(body)
    return body
  }

  const callerOf = (request: Request): Promise<Caller> => {
    const bearer = bearerOf(request.headers.authorization)
    if (bearer === null)
      throw new Refusal(401, 'Unauthorized', 'This needs the header "Authorization: Bearer <token>".')
    return tokens.verify(bearer, 'client')
  }

  /** Runs `work` with the conversation that the path names and the token opens. */
  const inConversation = async (
    request: Request,
    work: (lease: Lease, caller: Caller) => Promise<void>,
  ): Promise<void> => {
    const caller = await callerOf(request)
    const lease = await conversations.find(String(request.params.id))
    if (lease === null) throw new Refusal(404, 'ConversationNotFound', 'There is no such conversation.')
    try {
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
      streamUrl: `ws://${request.headers.host}${path}?${query}`,
      referenceGrammarId: '',
    }
  }

  const answer = (response: Response, said: Said): void => {
    if (said.kind === 'message') response.json({ id: said.id })
    else response.status(said.status).json(said.body ?? {})
  }

  router.post('/tokens/generate', json, async (request, response) => {
    response.json(await tokenFor(newCaller(bodyOf(request))))
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
    const hasToken = request.headers.authorization !== undefined
    // What directlinejs puts into `user.id` here is a wish without proof; only a token's own user counts.
    const caller = hasToken ? await callerOf(request) : newCaller(body)
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
      const entries = await log.read(readWatermark(request.query.watermark))
      const watermark = entries.reduce((highest, { seq }) => Math.max(highest, seq), log.durableSeq)
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
        clientActivity.draft.attachments = await uploads.keep(files)
        answer(response, await talk.say(lease, caller, clientActivity))
      }),
  )

  router.get('/attachments/:id', async (request, response) => {
    const path = await uploads.find(String(request.params.id))
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
