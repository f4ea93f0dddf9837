import express, { type RequestHandler, Router } from 'express'
import { holdBackRefused } from './guards.js'
import { refuse } from './problem.js'
import { isSameSecret } from './same-secret.js'

/** Where Telegram posts updates, below PUBLIC_URL. */
export const HOOK_PATH = '/telegram/updates'

export interface HookParts {
  /** What Telegram was told to send along; a post without it is refused. */
  secret: string
  /** Resolves once what the update does is durable: true, or false while the road is not open yet. */
  take(update: object): Promise<boolean>
}

/** `POST /telegram/updates`. Answered once its turn is over: Telegram sends again what was not answered with 200. */
export function telegramHook(
  { secret, take }: HookParts,
  { bodyBytes, refusalsPerMinute }: { bodyBytes: number; refusalsPerMinute: number },
): RequestHandler {
  const router = Router()
  router.post(
    HOOK_PATH,
    holdBackRefused(refusalsPerMinute),
    (request, response, next) => {
      if (isSameSecret(request.get('x-telegram-bot-api-secret-token') ?? '', secret)) next()
      else refuse(response, { status: 401, sentence: 'Only Telegram posts here, with the secret that it was given.' })
    },
    express.json({ limit: bodyBytes, type: () => true }),
    async (request, response) => {
      const update: unknown = request.body
      const isUpdate = typeof update === 'object' && update !== null && 'update_id' in update
      if (!isUpdate) return refuse(response, { status: 400, sentence: 'An update of Telegram has an update_id.' })
      if (await take(update)) response.status(200).end()
      else refuse(response, { status: 503, sentence: 'Telegram is not reached yet: try again in a moment.' })
    },
  )
  return router
}
